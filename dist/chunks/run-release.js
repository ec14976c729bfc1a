const require_common = require("./common.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_plan_policy = require("./plan-policy.js");
const require_plan_removal = require("./plan-removal.js");
const require_classify_observed = require("./classify-observed.js");
const require_describe_observed = require("./describe-observed.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_marker = require("./marker.js");
const require_redact_document = require("./redact-document.js");
const require_live_draft = require("./live-draft.js");
const require_split_args = require("./split-args.js");
const require_project = require("./project.js");
const require_inventory_session = require("./inventory-session.js");
// src/reconcile/requests/release-webhooks.ts
function recordedKeys(owned) {
return owned.flatMap(({ marker }) => marker.webhook === void 0 ? [] : [marker.webhook.key]);
}
function releaseWebhooks(owned, isMeant) {
const ids = new Set(owned.flatMap(({ marker: { webhook } }) => webhook !== void 0 && isMeant(webhook.key) ? [webhook.id] : []));
const planned = owned.filter(({ marker: { webhook, formerWebhooks = [] } }) => [webhook?.id, ...formerWebhooks].some((id) => id !== void 0 && ids.has(id))).map((each) => [each, release(each, ids)]);
return {
changes: planned.flatMap(([, change]) => change ?? []),
unwritable: planned.flatMap(([each, change]) => change === void 0 ? [each] : [])
};
}
function release({ observed, marker, line, text }, ids) {
const draft = require_live_draft.t(observed);
if (draft === void 0) return void 0;
const { webhook, formerWebhooks = [], ...rest } = marker;
const isReleased = webhook !== void 0 && ids.has(webhook.id);
const left = formerWebhooks.filter((id) => !ids.has(id));
const written = {
...rest,
...require_common.cn({
webhook: isReleased ? void 0 : webhook,
formerWebhooks: left.length === 0 ? void 0 : left
})
};
return require_redact_document.p({
key: marker.key,
action: "update",
reason: "lifecycle",
origin: "git",
before: require_canonical_automation.r(observed, { text }),
line,
after: {
...draft,
description: require_redact_document.d(text, written)
},
origins: new Map(),
lifecycle: isReleased ? [{
path: "lifecycle.webhook",
part: "lifecycle",
before: webhook.key,
origin: "git"
}] : [{
path: "lifecycle.formerWebhooks",
part: "lifecycle",
before: true,
origin: "git"
}]
});
}
function unrecordedWebhooks(released, others) {
const kept = new Set(others.map(({ marker }) => marker.webhook?.id));
const seen = new Set();
return released.flatMap(({ observed, marker: { webhook } }) => {
if (webhook === void 0 || kept.has(webhook.id) || seen.has(webhook.id)) return [];
seen.add(webhook.id);
const used = require_marker.y(observed.action);
return [{
code: "integration/not-managed",
severity: "warning",
message: `No other automation records the webhook "${used?.id === webhook.id && used.name !== void 0 ? used.name : webhook.key}" (${webhook.key}): it stays on the server, and wac no longer manages it`,
hint: "To manage it again, declare it with \"adopt: true\" under \"lifecycle\""
}];
});
}
// src/reconcile/requests/plan-release.ts
function planRelease(input) {
const { keys, declarations, inventory, policy, server } = input;
const declaration = declarations.find((each) => keys.some((key) => isMeant(each.key, key)));
if (declaration !== void 0) return {
kind: "declared",
declaration
};
const ownedAutomations = [...require_classify_observed.t(inventory.automations, policy).ownedAutomations.values()].flat();
const there = [...ownedAutomations.map(({ marker }) => marker.key), ...recordedKeys(ownedAutomations)];
const unknown = keys.find((key) => !there.some((each) => isMeant(each, key)));
if (unknown !== void 0) return {
kind: "unknown",
key: unknown,
known: [...new Set(there)].sort(require_common.Bt)
};
const wanted = ownedAutomations.filter(({ marker }) => keys.some((key) => isMeant(marker.key, key)));
const rule = {
policy: {},
viewer: input.viewer
};
const outcomes = wanted.map((owned) => require_plan_policy.b(releaseOf(owned, policy), rule));
const stuck = wanted.find((_, index) => outcomes[index]?.unmanaged?.[0]?.reason === "inexpressible");
if (stuck !== void 0) return notWritable(stuck);
const others = ownedAutomations.filter((each) => !wanted.includes(each));
const webhooks = releaseWebhooks(others, (key) => keys.some((each) => isMeant(key, each)));
const [unwritable] = webhooks.unwritable;
if (unwritable !== void 0) return notWritable(unwritable);
const changes = outcomes.flatMap(({ change }) => change === void 0 ? [] : [{
...change,
reason: "released"
}]);
return {
kind: "plan",
plan: require_confirm_and_apply.u({
server,
owner: policy.owner,
...require_common.cn({ environment: policy.environment }),
changes: [...changes, ...webhooks.changes].sort((a, b) => require_common.Bt(a.key, b.key)),
conflicts: outcomes.flatMap(({ conflicts }) => conflicts ?? []),
diagnostics: unrecordedWebhooks(wanted, others),
allowConflicts: policy.allowConflicts
})
};
}
function notWritable({ observed }) {
return {
kind: "unwritable",
message: `${require_describe_observed.t(observed)} is on a scope of a type that this version cannot write`
};
}
function releaseOf(owned, policy) {
const marker = {
...owned.marker,
onRemove: "release"
};
return require_plan_removal.n({
...owned,
marker
}, {
policy,
parts: new require_canonical_automation.t()
}, "not-declared");
}
function isMeant(key, wanted) {
return key === wanted || key.startsWith(`${wanted}/`);
}
// src/cli/commands/release/run-release.ts
async function runRelease(context) {
const { directory, rest: keys } = await require_split_args.n("release", context.args);
if (keys.length === 0) throw new require_common.sn("No key to release is given", {
code: "usage",
hint: "Name a key: wac release KEY"
});
return await require_inventory_session.t(context, {
...directory === void 0 ? {} : { directory },
writesFor: "release"
}, async (session) => {
const { server, project, inventory, policy } = session;
const { viewer } = await server.api.readCapabilities();
const plan = planOf(planRelease({
keys,
declarations: [...project.declarations, ...project.webhooks ?? []],
inventory,
policy,
server: server.name,
...require_common.cn({ viewer: viewer?.username })
}));
require_project.p(context, plan.diagnostics);
return await require_confirm_and_apply.r(context, {
server,
plan
});
});
}
function planOf(released) {
switch (released.kind) {
case "plan": return released.plan;
case "declared": {
const { key, source } = released.declaration;
const { file, start } = source.range;
throw new require_common.sn(`"${key}" is still declared at ${file}:${start.line}`, {
code: "refused",
hint: `Nothing was written. Remove its manifest, then run "wac release ${key}" before the next apply`
});
}
case "unknown": throw new require_common.sn(`No automation and no recorded webhook on the server has the key "${released.key}"`, {
code: "usage",
hint: require_common.J(released.key, released.known) ?? "Run \"wac list --managed\" to see all keys"
});
case "unwritable": throw new require_common.sn(released.message, {
code: "unsupported",
hint: "Nothing was written"
});
}
}
exports.runRelease = runRelease;
