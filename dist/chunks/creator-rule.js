import { Kt as present } from "./common.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { s as parseMarker } from "./marker.js";
import { d as buildChange } from "./redact-document.js";
// src/reconcile/decide/creator-rule.ts
function applyCreatorRule(outcome, rule) {
const { change } = outcome;
if (change?.before === void 0 || !isEditOfAria(change)) return outcome;
const { createdBy } = change.before;
const { viewer, policy } = rule;
if (createdBy === void 0 || viewer === void 0) return {
...outcome,
diagnostics: [...outcome.diagnostics ?? [], unknownCreator(change)]
};
if (createdBy === viewer) return outcome;
const pair = (policy.recreate ?? []).some((key) => change.key === key || change.key.startsWith(`${key}/`)) ? recreated(change) : void 0;
if (pair !== void 0) return {
...outcome,
change: pair.creation,
deletion: pair.deletion
};
const { change: _, ...rest } = outcome;
return {
...rest,
claimed: change.before.id,
conflicts: [...outcome.conflicts ?? [], otherCreator(change, {
createdBy,
viewer
})],
...present({ drift: outcome.drift?.map((drift) => ({
...drift,
isRepaired: false
})) })
};
}
function isEditOfAria({ action, before, after }) {
if (action === "create" || action === "delete") return false;
return [before?.action, after?.action].some((each) => each?.kind === "sendPromptToAria");
}
function recreated(change) {
const { key, action, origin, before, after, precondition, source, isCounted } = change;
if (action !== "update" && action !== "adopt") return void 0;
if (before === void 0 || after?.event === void 0 || after.action === void 0) return;
if (isProtected(change)) return void 0;
const line = precondition.kind === "present" ? precondition.marker : void 0;
const common = {
key,
reason: "recreated",
origin,
isCounted,
...present({ source })
};
return {
deletion: buildChange({
...common,
action: "delete",
before: canonicalAutomation(before),
...present({ line })
}),
creation: buildChange({
...common,
action: "create",
after
})
};
}
function isProtected({ before, after }) {
return [before, after].some((each) => {
const parsed = parseMarker(each?.description ?? "");
return parsed.kind === "marker" && parsed.marker.protect;
});
}
function otherCreator(change, { createdBy, viewer }) {
const { key, name, scope, before, source } = change;
return {
code: "other-creator",
key,
name,
scope,
message: `"${key}" was created by ${createdBy}, and this run uses the account ${viewer}: only its creator can edit an automation with an ARIA action`,
hint: waysOut(change, {
createdBy,
viewer
}),
ids: before === void 0 ? [] : [before.id],
...present({ source })
};
}
function waysOut(change, { createdBy, viewer }) {
const { key } = change;
if (recreated(change) !== void 0) return `Apply as ${createdBy}, or delete it and create it again with --recreate ${key}: it then runs as ${viewer}, with another id and without its history`;
if (isProtected(change)) return `Apply as ${createdBy}. It is protected, so it cannot be deleted and created again`;
return `Ask ${createdBy} to apply it. Anybody who can write to the project can delete it`;
}
function unknownCreator({ key, source }) {
return {
code: "plan/aria-creator",
severity: "warning",
message: `The server does not say whether this account created "${key}": only its creator can edit an automation with an ARIA action`,
hint: "If the server refuses the change, apply as its creator.",
...present({ range: source })
};
}
function isOtherCreator({ action, createdBy }, viewer) {
return action.kind === "sendPromptToAria" && createdBy !== void 0 && viewer !== void 0 && createdBy !== viewer;
}
export { isOtherCreator as n, applyCreatorRule as t };
