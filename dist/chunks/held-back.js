import { tn as compareText, zt as countNoun } from "./common.js";
import { st as describeScope } from "./project.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { r as isEqualPart } from "./equal.js";
// src/model/webhook/webhook.ts
const PENDING = "pending:";
function pendingWebhookId(key) {
return `${PENDING}${key}`;
}
function isPendingId(id) {
return id.startsWith(PENDING);
}
// src/model/plan/webhook-step.ts
function isRedirecting({ before, after }) {
return before !== void 0 && after !== void 0 && before.url !== after.url;
}
// src/reconcile/decide/held-back.ts
function hiddenCounts(entities) {
return new Map(entities.flatMap(({ name, hidden }) => hidden > 0 ? [[name, hidden]] : []));
}
function heldAsHidden(desired, hidden) {
const { declaration, automation } = desired;
const { entity } = automation.scope;
const count = hidden.get(entity);
if (count === void 0) return void 0;
return {
key: declaration.key,
name: automation.name,
scope: describeScope(automation.scope),
reason: "hidden",
message: hiddenMessage(declaration.key, entity, count),
source: declaration.source.range
};
}
function hiddenMessage(key, entity, count) {
return `unknown: "${key}" may be among the ${countNoun(count, "hidden automation")} of "${entity}"`;
}
function heldByConflicts(conflicts) {
const byKey = new Map();
for (const { key, name, scope, message, source } of conflicts) {
if (byKey.has(key)) continue;
const entry = {
key,
name,
scope,
reason: "conflict",
message
};
byKey.set(key, source === void 0 ? entry : {
...entry,
source
});
}
return [...byKey.values()];
}
function sortHeldBack(entries) {
const byKey = new Map();
for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
return [...byKey.values()].sort((a, b) => compareText(a.key, b.key));
}
function holdFormerForms(outcomes, withheld) {
if (withheld.length === 0) return outcomes;
const byScope = new Map();
for (const desired of withheld) {
const { id } = desired.automation.scope;
const known = byScope.get(id);
if (known === void 0) byScope.set(id, [desired]);
else known.push(desired);
}
return outcomes.map((outcome) => {
const { change } = outcome;
if (change?.reason !== "not-declared" || change.before?.scope.kind === "other") return outcome;
const successor = byScope.get(change.before?.scope.id ?? "")?.find((desired) => isFormerForm(change, desired.automation));
if (successor === void 0) return outcome;
const { change: _, ...rest } = outcome;
return {
...rest,
heldBack: heldFor(change, successor.declaration.key)
};
});
}
function isFormerForm({ before }, automation) {
if (before === void 0) return false;
const former = canonicalAutomation(before);
const wanted = canonicalAutomation(automation);
const isSame = (part) => isEqualPart(former, wanted, part);
return isSame("scope") && (isSame("name") || isSame("event") && isSame("action"));
}
function heldFor({ key, name, scope }, successor) {
return {
key,
name,
scope,
reason: "dependency",
message: `"${key}" may be the former automation of "${successor}", which is held back`
};
}
export { holdFormerForms as a, isRedirecting as c, hiddenMessage as i, isPendingId as l, heldByConflicts as n, isFormerForm as o, hiddenCounts as r, sortHeldBack as s, heldAsHidden as t, pendingWebhookId as u };
