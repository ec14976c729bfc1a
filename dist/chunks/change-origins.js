const require_plan = require("./plan.js");
const require_common = require("./common.js");
const require_redact_document = require("./redact-document.js");
const require_manifests_of_revision = require("./manifests-of-revision.js");
const require_policy_from_options = require("./policy-from-options.js");
// src/cli/commands/plan/change-origins.ts
async function changeOrigins(context, { opened, server, run }, revision) {
const found = await require_manifests_of_revision.t(context, opened, {
flag: "--base",
revision
});
if (found === "invalid") return {};
if (found === "none") return { originOf: () => "this branch" };
const api = JSON.stringify(readOf(found)) === JSON.stringify(readOf(opened.project)) ? {
...server.api,
readInventory: async () => run.inventory
} : server.api;
const base = await require_plan.t(found, {
api,
name: server.name
}, {
...require_policy_from_options.t(context, found.configuration),
shadow: context.options.shadow ?? false
});
if (base.plan === void 0 || require_common.X(base.diagnostics)) return {};
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
const redactor = new require_redact_document.t(plan);
return plan.changes.map((change) => [change.key, require_redact_document.i(require_redact_document.a(change, redactor))]);
}
exports.changeOrigins = changeOrigins;
