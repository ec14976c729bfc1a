import { At as shortenName, D as writeFormat, Kt as present, Nt as shortenValues, an as isJsonObject, fn as Failure, pn as EXIT, un as toJson, ut as suggestHint, vn as escapeTerminal, w as jsonText, y as replaceIo } from "./common.js";
import { s as parseMarker } from "./marker.js";
import { t as automationDocument } from "./document.js";
import { a as withSum, r as sumWindow } from "./sums.js";
import { t as executionSource } from "./execution-history.js";
import { o as openProject, st as describeScope } from "./project.js";
import { i as executionText } from "./execution-text.js";
import { t as hideSecrets } from "./hide-secrets.js";
import { t as executionHistory } from "./execution-notes.js";
import { n as withPlan } from "./plan-session.js";
import { t as readPlanFile } from "./read-plan-file.js";
import { _ as webhookDocument } from "./plan-policy.js";
import { t as readWebhookRecords } from "./webhook-records.js";
import { a as usersByIntegration } from "./prepare-webhooks.js";
import { t as readWebhookLists } from "./read-webhook-lists.js";
import { stat } from "node:fs/promises";
// src/cli/commands/show/show-webhook.ts
async function showWebhook(key, { declared, automations, owners, entities, api }) {
const { ours } = readWebhookRecords(automations, owners);
const ids = new Set([...ours].flatMap(([id, records]) => records.some((each) => each.key === key) ? [id] : []));
if (declared === void 0 && ids.size === 0) return void 0;
const teams = declared === void 0 ? entities : [...new Set([declared.entity, ...entities])];
const lists = await readWebhookLists([...teams].sort(), api);
const users = usersByIntegration(automations);
return {
formatVersion: "1.0",
key,
declared: declared === void 0 ? null : webhookDocument(declared.content, declared.entity),
live: [...lists].flatMap(([team, list]) => list.flatMap((live) => {
const isNamed = ids.size === 0 && team === declared?.entity && live.name === declared.content.name;
if (live.kind !== "webhook" || !ids.has(live.id) && !isNamed) return [];
return [{
id: live.id,
scope: `team ${team}`,
usedBy: (users.get(live.id) ?? []).map(({ name }) => name),
document: webhookDocument(live, team)
}];
}))
};
}
// src/cli/commands/show/run-show.ts
async function runShow(context) {
const [target = "", directory] = context.args;
if (await stat(target).then((found) => found.isFile(), () => false)) return await showPlanFile(context, target);
if (/\.json$/i.test(target) && !await isDeclared(context, target, directory)) throw new Failure(`There is no file "${target}"`, {
code: "file",
hint: `Write a plan file: wac plan --out ${target}`
});
return await withPlan({
...context,
args: []
}, directory === void 0 ? {} : { directory }, (session) => showAutomation(context, session, target));
}
async function isDeclared(context, key, directory) {
const { io } = context;
const silent = replaceIo(io, { stderr: {
...io.stderr,
write: () => void 0
} });
const opened = await openProject({
...context,
io: silent,
args: [],
diagnostics: []
}, directory).catch(() => void 0);
return typeof opened === "object" && opened.project.declarations.some((each) => each.key === key);
}
async function showPlanFile(context, path) {
const file = await readPlanFile(context, path);
if (typeof file === "number") return file;
await writeFormat(context, {
text: () => planFileText(file),
json: () => jsonText(file.document)
});
return EXIT.done;
}
async function planFileText(file) {
const { stringify } = await import("./dist.js");
const lines = file.changes.map(({ action, key, name, scope, before, after }) => `${action} ${key}  "${shortenName(name)}"  ${scope}\n${indent(stringify(shortenValues(toJson({
before,
after
}))))}`);
return escapeTerminal([
`Plan of ${file.owner} for ${file.server}`,
`Checksum ${file.checksum}`,
...file.changes.length === 0 ? ["No changes."] : lines,
""
].join("\n"), { multiline: true });
}
async function showAutomation(context, session, key) {
const { desired, inventory } = session.run;
const declared = desired.find(({ declaration }) => declaration.key === key);
const { owner } = session.opened.project.configuration;
const found = inventory.automations.filter(({ description }) => {
const parsed = parseMarker(description);
return parsed.kind === "marker" && parsed.marker.owner === owner && parsed.marker.key === key;
});
const webhook = await showWebhook(key, {
declared: session.opened.project.webhooks?.find((each) => each.key === key),
automations: inventory.automations,
owners: session.opened.project.configuration,
entities: session.opened.project.configuration.entities,
api: session.server.api
});
if (webhook !== void 0 && declared === void 0) {
await writeShown(context, webhook);
return EXIT.done;
}
if (declared === void 0 && found.length === 0) throw new Failure(`There is no automation and no webhook "${key}", in the manifests or on the server`, {
code: "usage",
hint: suggestHint(key, desired.map(({ declaration }) => declaration.key)) ?? "Run \"wac list\" to see what there is"
});
const history = await executionHistory(context, session.server, found);
const source = executionSource(history);
const document = {
formatVersion: "1.0",
key,
...present({ executionSource: source }),
declared: declared === void 0 ? null : automationDocument(declared.automation),
live: found.map((observed) => ({
id: observed.id,
scope: observed.scope.kind === "other" ? observed.scope.type : describeScope(observed.scope),
...present({
updatedAt: observed.updatedAt,
executions: history?.facts.get(observed.id)
}),
document: hideSecrets(automationDocument(observed))
}))
};
await writeFormat(context, {
text: async () => {
const { stringify } = await import("./dist.js");
const { formatVersion: _, executionSource: from, ...rest } = document;
const isSum = sumWindow(declared?.declaration.document) !== void 0 && !context.isVerbose;
const inWords = (value) => isSum && isJsonObject(value) ? withSum(value) : value;
const live = rest.live.map(({ executions, document: whole, ...each }) => ({
...each,
...present({ lastFired: lastFiredText(executions, from, context.io.now()) }),
document: inWords(whole)
}));
const shown = {
...rest,
declared: inWords(rest.declared),
live
};
return escapeTerminal(stringify(shortenValues(toJson(shown))), { multiline: true });
},
json: () => jsonText(document)
});
return EXIT.done;
}
async function writeShown(context, shown) {
await writeFormat(context, {
text: async () => {
const { stringify } = await import("./dist.js");
const { formatVersion: _, ...rest } = shown;
return escapeTerminal(stringify(shortenValues(toJson(rest))), { multiline: true });
},
json: () => jsonText(shown)
});
}
function lastFiredText(facts, source, now) {
const text = executionText(facts, now)?.replace(/^last fired /u, "");
return text === void 0 ? void 0 : `${text}${source === "undocumented-api" ? " (from an undocumented API)" : ""}`;
}
function indent(text) {
return text.replaceAll(/^(?=.)/gm, "    ");
}
export { runShow };
