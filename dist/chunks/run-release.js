import { Kt as present, fn as Failure, tn as compareText, ut as suggestHint } from "./common.js";
import { r as canonicalAutomation, t as SharedParts } from "./canonical-automation.js";
import { t as applyCreatorRule } from "./creator-rule.js";
import { n as planRemoval } from "./plan-removal.js";
import { t as classifyObserved } from "./classify-observed.js";
import { t as describeObserved } from "./describe-observed.js";
import { r as confirmAndApply, u as explicitPlan } from "./confirm-and-apply.js";
import { _ as actionIntegration } from "./marker.js";
import { d as buildChange, u as withMarker } from "./redact-document.js";
import { t as liveDraft } from "./live-draft.js";
import { t as splitArgs } from "./split-args.js";
import { p as writeDiagnostics } from "./project.js";
import { t as withInventory } from "./inventory-session.js";
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
const draft = liveDraft(observed);
if (draft === void 0) return void 0;
const { webhook, formerWebhooks = [], ...rest } = marker;
const isReleased = webhook !== void 0 && ids.has(webhook.id);
const left = formerWebhooks.filter((id) => !ids.has(id));
const written = {
...rest,
...present({
webhook: isReleased ? void 0 : webhook,
formerWebhooks: left.length === 0 ? void 0 : left
})
};
return buildChange({
key: marker.key,
action: "update",
reason: "lifecycle",
origin: "git",
before: canonicalAutomation(observed, { text }),
line,
after: {
...draft,
description: withMarker(text, written)
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
const used = actionIntegration(observed.action);
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
const ownedAutomations = [...classifyObserved(inventory.automations, policy).ownedAutomations.values()].flat();
const there = [...ownedAutomations.map(({ marker }) => marker.key), ...recordedKeys(ownedAutomations)];
const unknown = keys.find((key) => !there.some((each) => isMeant(each, key)));
if (unknown !== void 0) return {
kind: "unknown",
key: unknown,
known: [...new Set(there)].sort(compareText)
};
const wanted = ownedAutomations.filter(({ marker }) => keys.some((key) => isMeant(marker.key, key)));
const rule = {
policy: {},
viewer: input.viewer
};
const outcomes = wanted.map((owned) => applyCreatorRule(releaseOf(owned, policy), rule));
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
plan: explicitPlan({
server,
owner: policy.owner,
...present({ environment: policy.environment }),
changes: [...changes, ...webhooks.changes].sort((a, b) => compareText(a.key, b.key)),
conflicts: outcomes.flatMap(({ conflicts }) => conflicts ?? []),
diagnostics: unrecordedWebhooks(wanted, others),
allowConflicts: policy.allowConflicts
})
};
}
function notWritable({ observed }) {
return {
kind: "unwritable",
message: `${describeObserved(observed)} is on a scope of a type that this version cannot write`
};
}
function releaseOf(owned, policy) {
const marker = {
...owned.marker,
onRemove: "release"
};
return planRemoval({
...owned,
marker
}, {
policy,
parts: new SharedParts()
}, "not-declared");
}
function isMeant(key, wanted) {
return key === wanted || key.startsWith(`${wanted}/`);
}
// src/cli/commands/release/run-release.ts
async function runRelease(context) {
const { directory, rest: keys } = await splitArgs(context.args);
if (keys.length === 0) throw new Failure("No key to release is given", {
code: "usage",
hint: "Name a key: wac release KEY"
});
return await withInventory(context, {
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
...present({ viewer: viewer?.username })
}));
writeDiagnostics(context, plan.diagnostics);
return await confirmAndApply(context, {
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
throw new Failure(`"${key}" is still declared at ${file}:${start.line}`, {
code: "refused",
hint: `Nothing was written. Remove its manifest, then run "wac release ${key}" before the next apply`
});
}
case "unknown": throw new Failure(`No automation and no recorded webhook on the server has the key "${released.key}"`, {
code: "usage",
hint: suggestHint(released.key, released.known) ?? "Run \"wac list --managed\" to see all keys"
});
case "unwritable": throw new Failure(released.message, {
code: "unsupported",
hint: "Nothing was written"
});
}
}
export { runRelease };
