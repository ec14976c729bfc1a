import { t as plan } from "./plan.js";
import { ft as hasErrors } from "./common.js";
import { a as digestedChange, i as changeDigest, t as DocumentRedactor } from "./redact-document.js";
import { t as manifestsOfRevision } from "./manifests-of-revision.js";
import { t as planOptions } from "./policy-from-options.js";
// src/cli/commands/plan/change-origins.ts
async function changeOrigins(context, { opened, server, run }, revision) {
const found = await manifestsOfRevision(context, opened, {
flag: "--base",
revision
});
if (found === "invalid") return {};
if (found === "none") return { originOf: () => "this branch" };
const api = JSON.stringify(readOf(found)) === JSON.stringify(readOf(opened.project)) ? {
...server.api,
readInventory: async () => run.inventory
} : server.api;
const base = await plan(found, {
api,
name: server.name
}, {
...planOptions(context, found.configuration),
shadow: context.options.shadow ?? false
});
if (base.plan === void 0 || hasErrors(base.diagnostics)) return {};
const pending = new Map(digests(base.plan));
const own = new Map(digests(run.plan));
const ownsSome = run.plan.unchanged.length > 0 || run.plan.changes.some(({ before }) => before !== void 0);
return { originOf: ({ key, action }) => {
const isPending = pending.has(key) && pending.get(key) === own.get(key);
if (action === "create" && ownsSome && pending.has(key)) return "missing on the server";
return isPending ? "already pending" : "this branch";
} };
}
function readOf({ configuration }) {
const { entities, organizations, formerEntities } = configuration;
return [
entities,
organizations,
formerEntities
];
}
function digests(plan) {
const redactor = new DocumentRedactor(plan);
return plan.changes.map((change) => [change.key, changeDigest(digestedChange(change, redactor))]);
}
export { changeOrigins };
