const require_common = require("./common.js");
const require_apply = require("./apply.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
const require_needed_abilities = require("./needed-abilities.js");
const require_redact_document = require("./redact-document.js");
const require_plan_policy = require("./plan-policy.js");
const require_unowned_automations = require("./unowned-automations.js");
const require_classify_observed = require("./classify-observed.js");
const require_describe_observed = require("./describe-observed.js");
const require_live_identity = require("./live-identity.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_with_webhook_ids = require("./with-webhook-ids.js");
const require_read_webhook_lists = require("./read-webhook-lists.js");
const require_split_args = require("./split-args.js");
const require_inventory_session = require("./inventory-session.js");
// src/reconcile/requests/plan-restore-webhooks.ts
function planRestoreWebhooks({ webhooks, lists }) {
const all = webhooks.map((saved) => [saved, restoreOne(saved, lists)]);
return {
changes: all.flatMap(([, each]) => each.kind === "created" ? [each.change] : []),
conflicts: all.flatMap(([, each]) => each.kind === "conflict" ? [each.conflict] : []),
unchanged: all.flatMap(([{ key }, each]) => each.kind === "there" ? [key] : []),
problems: all.flatMap(([{ key }, each]) => each.kind === "problem" ? [{
key,
message: each.message
}] : []),
ids: new Map(all.flatMap(([{ key, webhook }, each]) => {
if (each.kind === "there") return [[webhook.id, each.id]];
return each.kind === "created" ? [[webhook.id, require_plan_policy.F(key)]] : [];
})),
missing: new Set(all.flatMap(([{ webhook }, { kind }]) => kind === "conflict" || kind === "problem" ? [webhook.id] : []))
};
}
function restoreOne({ key, entity, webhook }, lists) {
const { name = "", url = "", accessToken, secret } = webhook;
const list = lists.get(entity);
if (list === void 0) return {
kind: "problem",
message: `The webhook "${name}" cannot be restored: the integrations of team "${entity}" cannot be read`
};
const named = list.filter((live) => live.kind === "webhook" && live.name === name);
const same = named.find((live) => require_plan_policy.D(live, contentOf$1(webhook, live)));
if (same !== void 0) return {
kind: "there",
id: same.id
};
const [taken] = named;
if (taken !== void 0) return {
kind: "conflict",
conflict: {
code: "place-taken",
key,
name,
scope: `team ${entity}`,
message: `Team ${entity} has a webhook "${name}" with other values now, and it is not overwritten`,
hint: "Rename or delete it first, or restore the rest: --allow-conflicts",
ids: []
}
};
if (accessToken === void 0 || secret === void 0) return {
kind: "problem",
message: `The webhook "${name}" cannot be restored: the server did not show the names of its secrets when it was saved`
};
return {
kind: "created",
change: require_plan_policy.k({
key,
action: "create",
reason: "restored",
origin: "missing",
step: {
entity,
write: "create",
after: {
name,
url,
accessToken,
secret
},
users: []
}
})
};
}
function contentOf$1(saved, live) {
return {
name: saved.name ?? "",
url: saved.url ?? "",
accessToken: saved.accessToken === void 0 ? live.accessToken ?? null : saved.accessToken,
secret: saved.secret === void 0 ? live.secret ?? null : saved.secret
};
}
function withRestoredWebhook(draft, { ids }, declared) {
const moved = require_with_webhook_ids.t(draft, void 0, ids);
const parsed = require_marker.s(moved.description);
if (parsed.kind !== "marker") return moved;
const { webhook, ...marker } = parsed.marker;
if (webhook === void 0 || declared.has(webhook.key)) return moved;
return {
...moved,
description: require_redact_document.d(parsed.text, marker)
};
}
function missingWebhook({ action }, { missing }) {
const used = action === void 0 ? void 0 : require_marker.y(action);
if (used === void 0 || !missing.has(used.id)) return void 0;
return {
code: "place-taken",
message: `It uses the webhook "${used.name ?? used.id}", which does not come back`,
hint: "Restore the webhook first, or restore the rest: --allow-conflicts"
};
}
// src/reconcile/requests/plan-restore.ts
function restoredScopeRef({ scope }) {
if (scope.kind === "other") return void 0;
const { entity, project = "" } = scope;
const collection = scope.collection === void 0 ? {} : { collection: scope.collection };
switch (scope.kind) {
case "team": return {
kind: "team",
entity
};
case "organization": return {
kind: "organization",
organization: entity
};
case "project": return {
kind: "project",
entity,
project,
...collection
};
case "registry": return {
kind: "registry",
organization: entity,
registry: require_project.ut(project),
...collection
};
}
}
function planRestore(input) {
const { policy, server } = input;
const changes = [];
const conflicts = [];
const unchanged = [];
const problems = [];
const diagnostics = [];
const webhooks = planRestoreWebhooks({
webhooks: input.webhooks?.saved ?? [],
lists: input.webhooks?.lists ?? new Map()
});
problems.push(...webhooks.problems.map((each) => ({
...each,
isScopeMissing: false
})));
for (const { entry, resolution } of input.candidates) {
const { key, observed } = entry;
const content = contentOf(observed, resolution, input.missing);
if (typeof content === "string") {
problems.push({
key,
message: content,
isScopeMissing: resolution?.status === "not-found"
});
continue;
}
const draft = withRestoredWebhook({
...content,
description: descriptionOf(entry, input)
}, webhooks, input.webhooks?.declared ?? new Set());
const found = standing(draft, input) ?? waiting(draft, webhooks);
if (found === void 0) {
changes.push(creation(key, draft));
diagnostics.push(...runsAsAnother(entry, input.viewer));
} else if (found === "back already") unchanged.push(key);
else conflicts.push({
...found,
key
});
}
return {
plan: require_confirm_and_apply.u({
server,
owner: policy.owner,
...require_common.cn({ environment: policy.environment }),
changes: [...webhooks.changes, ...changes],
conflicts: [...webhooks.conflicts, ...conflicts],
unchanged: [...webhooks.unchanged, ...unchanged],
diagnostics,
allowConflicts: policy.allowConflicts
}),
problems
};
}
function runsAsAnother({ key, observed }, viewer) {
if (!require_plan_policy.x(observed, viewer)) return [];
return [{
code: "plan/aria-creator",
severity: "warning",
message: `"${key}" ran as its creator ${observed.createdBy ?? ""}, and will run as ${viewer ?? ""}`,
hint: `To restore it as it was, let ${observed.createdBy ?? "its creator"} run this command.`
}];
}
function contentOf(observed, resolution, missing) {
const { name, description, enabled, event, action } = observed;
const what = require_describe_observed.t(observed);
if (resolution === void 0) return `${what} was on a scope that this version cannot write`;
if (resolution.status === "not-found") return `${what} cannot be restored: the ${resolution.missing} of its scope does not exist`;
if (resolution.status === "unsupported") return `${what} cannot be restored: the server lacks "${resolution.feature}"`;
if (event.kind === "other" || action.kind === "other") return `${what} is of the type ${event.kind === "other" ? event.type : action.kind === "other" ? action.type : ""}, which this version cannot write; the restore file has its full content`;
const lacking = require_needed_abilities.t(event, action.kind).find((ability) => missing.has(ability));
if (lacking !== void 0) return `${what} cannot be restored: the server lacks "${missing.get(lacking)?.feature ?? lacking}", which ${lacking} needs`;
return {
name,
description,
enabled,
scope: resolution.scope,
event,
action
};
}
function descriptionOf({ observed }, { declared, policy }) {
const parsed = require_marker.s(observed.description);
if (parsed.kind !== "marker") return observed.description;
const { marker, text } = parsed;
if (!(marker.owner === policy.owner || policy.formerOwners.includes(marker.owner))) return observed.description;
return declared.has(marker.key) ? observed.description : text;
}
function standing(draft, { inventory }) {
const slot = require_unowned_automations.s(draft);
const occupant = inventory.automations.find((each) => require_unowned_automations.s(each) === slot);
if (occupant !== void 0) {
const wanted = require_redact_document.o(void 0, draft);
const live = require_live_identity.t(occupant);
if (live.digest === wanted.digest && live.marker === wanted.marker) return "back already";
const isUnmanaged = live.digest === wanted.digest && live.marker === void 0;
return conflictWith(occupant, draft.scope, {
code: "place-taken",
message: `${require_describe_observed.t(occupant)} has its name and scope now, and is not overwritten`,
...require_common.cn({ hint: isUnmanaged ? "It is the same automation and unmanaged: take it over with \"wac apply --adopt\"" : void 0 })
});
}
const own = require_marker.s(draft.description);
if (own.kind !== "marker") return void 0;
const owned = inventory.automations.find((each) => {
const parsed = require_marker.s(each.description);
return parsed.kind === "marker" && parsed.marker.owner === own.marker.owner && parsed.marker.key === own.marker.key && !require_classify_observed.n(parsed.marker, each);
});
if (owned === void 0) return void 0;
return conflictWith(owned, draft.scope, {
code: "two-holders",
message: `${require_describe_observed.t(owned)} has the key "${own.marker.key}" now`
});
}
function waiting(draft, webhooks) {
const words = missingWebhook(draft, webhooks);
if (words === void 0) return void 0;
return {
...words,
name: draft.name,
scope: require_project.lt(draft.scope),
ids: []
};
}
function conflictWith(occupant, scope, words) {
return {
hint: "Rename or delete it first, or restore the rest: --allow-conflicts",
...words,
name: occupant.name,
scope: require_project.lt(scope),
ids: [occupant.id]
};
}
function creation(key, after) {
return require_redact_document.p({
key,
action: "create",
reason: "restored",
origin: "missing",
after
});
}
// src/cli/commands/restore/run-restore.ts
async function runRestore(context) {
const [path = "", ...args] = context.args;
const file = await require_apply.r(path);
const { directory, rest: keys } = await require_split_args.n("restore FILE", args);
const { entries, webhooks } = selectEntries(file, keys);
const environment = require_common.Ct(context.options.env, context.io.env) ?? file.environment;
const inEnvironment = {
...context,
options: {
...context.options,
...require_common.cn({ env: environment })
}
};
return await require_inventory_session.t(inEnvironment, {
...directory === void 0 ? {} : { directory },
writesFor: "restore"
}, async (session) => {
const { server, project, inventory, policy } = session;
refuseOtherServer(file, session.server.name, policy);
const { viewer, missing } = await server.api.readCapabilities();
const restored = planRestore({
candidates: await resolveScopes(entries, server.api),
declared: new Set(project.declarations.map(({ key }) => key)),
webhooks: {
saved: webhooks,
lists: await require_read_webhook_lists.t([...new Set(webhooks.map(({ entity }) => entity))].sort(), server.api),
declared: new Set(project.webhooks?.map(({ key }) => key))
},
inventory,
policy,
server: server.name,
missing,
...require_common.cn({ viewer: viewer?.username })
});
refuseProblems(restored, path);
const declared = new Set([...project.declarations, ...project.webhooks ?? []].map(({ key }) => key));
reportRestored(context, session, {
...restored,
declared
});
require_project.p(context, restored.plan.diagnostics);
const { changes, conflicts } = restored.plan;
if (changes.length + conflicts.length === 0 && context.options.format !== "json") {
context.io.stdout.write("Nothing to restore: everything in the file is there\n");
return require_common.Zt.done;
}
return await require_confirm_and_apply.r(inEnvironment, {
server,
plan: restored.plan
});
});
}
function selectEntries({ automations, webhooks = [] }, keys) {
const known = [...webhooks, ...automations].map(({ key }) => key);
const unknown = keys.find((key) => !known.includes(key));
if (unknown !== void 0) throw new require_common.sn(`The restore file has no "${unknown}"`, {
code: "usage",
hint: require_common.J(unknown, known) ?? `It has ${known.join(", ")}`
});
if (keys.length === 0) return {
entries: automations,
webhooks
};
const entries = automations.filter(({ key }) => keys.includes(key));
const used = new Set(entries.map(({ observed }) => require_marker.y(observed.action)?.id));
return {
entries,
webhooks: webhooks.filter(({ key, webhook }) => keys.includes(key) || used.has(webhook.id))
};
}
function refuseOtherServer(file, server, policy) {
const pairs = [[
"server",
file.server,
server
], [
"owner",
file.owner,
policy.owner
]];
for (const [what, theirs, ours] of pairs) {
if (theirs === ours || what === "server" && require_project.Q(theirs, ours)) continue;
throw new require_common.sn(`The restore file belongs to the ${what} "${theirs}", and this run is for "${ours}"`, {
code: "usage",
hint: `Nothing was written. Choose that ${what}`
});
}
}
async function resolveScopes(entries, api) {
const named = entries.map((entry) => ({
entry,
ref: restoredScopeRef(entry.observed)
}));
const refs = named.flatMap(({ ref }) => ref === void 0 ? [] : [ref]);
const found = [...await api.resolveScopes(refs)];
return named.map(({ entry, ref }) => {
const resolution = ref === void 0 ? void 0 : found.shift();
return resolution === void 0 ? { entry } : {
entry,
resolution
};
});
}
function refuseProblems({ problems, plan }, path) {
if (problems.length === 0) return;
const rest = [...plan.changes.map(({ key }) => key), ...plan.unchanged];
const cure = problems.every(({ isScopeMissing }) => isScopeMissing) ? "Create the scope again" : "Create by hand what wac cannot write, as the restore file has it";
throw new require_common.sn(problems.map(({ message }) => message).join("; "), {
code: "not-found",
hint: rest.length === 0 ? `Nothing was written. ${cure}` : `Nothing was written. ${cure}, or restore the rest: wac restore ${path} ${rest.join(" ")}`
});
}
function unmanagedKeys({ changes }, declared) {
return changes.flatMap(({ key, after, webhook }) => {
return (webhook === void 0 ? require_marker.s(after?.description ?? "").kind === "none" : !declared.has(key)) ? [key] : [];
});
}
function reportRestored({ io }, { inventory }, { plan, declared }) {
if (plan.unchanged.length > 0) io.stderr.write(`There already: ${require_common.nn(plan.unchanged.join(", "))}\n`);
const unmanaged = unmanagedKeys(plan, declared);
if (unmanaged.length > 0) io.stderr.write(`Restored as unmanaged, because no manifest has the key: ${require_common.nn(unmanaged.join(", "))}\n`);
for (const { name, hidden } of inventory.entities) {
if (hidden === 0) continue;
io.stderr.write(`The server counts ${hidden} more in "${require_common.nn(name)}" than this API key may see\n`);
}
}
exports.runRestore = runRestore;
