import { tn as compareText, zt as countNoun } from "./common.js";
import { c as isRedirecting } from "./held-back.js";
import { m as changeDangers } from "./redact-document.js";
// src/reconcile/guard/guard-plan.ts
const COUNTER_DANGERS = {
removals: "removes",
silencing: "silences",
redirecting: "redirects",
altering: "alters"
};
const COUNTER_FLAGS = {
removals: "--allow-deletes",
silencing: "--allow-silenced",
redirecting: "--allow-redirected",
altering: "--allow-altered"
};
const VERBS = {
removals: (count) => `removes ${count}`,
silencing: (count) => `silences ${count}`,
redirecting: (count) => `redirects ${count}`,
altering: (count) => `changes the events of ${count} protected`
};
function guardPlan(changes, owned, policy) {
const counted = [...changes.filter(({ isCounted }) => isCounted).map((change) => ({
entity: change.entity,
dangers: changeDangers(change),
isWebhook: change.webhook?.write === "delete"
})), ...redirectedByWebhooks(changes)];
return rulesOf(policy).flatMap((rule) => breachesOf(rule, counted, owned));
}
function redirectedByWebhooks(changes) {
const known = new Set(changes.filter((change) => change.isCounted && changeDangers(change).has("redirects")).map(({ before }) => before?.id));
return changes.flatMap(({ webhook }) => {
if (webhook?.write !== "update" || !isRedirecting(webhook)) return [];
return webhook.users.filter(({ id }) => !known.has(id)).map(({ entity }) => ({
entity,
dangers: new Set(["redirects"])
}));
});
}
function rulesOf({ guard, allow }) {
return [
{
counter: "removals",
maxNumber: guard.maxDeletes,
maxPercent: guard.maxDeletePercent,
numberName: "maxDeletes",
percentName: "maxDeletePercent",
allowed: allow.deletes
},
{
counter: "silencing",
maxNumber: guard.maxSilenced,
maxPercent: guard.maxSilencedPercent,
numberName: "maxSilenced",
percentName: "maxSilencedPercent",
allowed: allow.silenced
},
{
counter: "redirecting",
maxNumber: guard.maxRedirected,
numberName: "maxRedirected",
allowed: allow.redirected
},
{
counter: "altering",
maxNumber: guard.maxAltered,
maxPercent: guard.maxAlteredPercent,
numberName: "maxAltered",
percentName: "maxAlteredPercent",
allowed: allow.altered
}
];
}
function breachesOf(rule, changes, owned) {
const counted = changes.filter(({ dangers }) => dangers.has(COUNTER_DANGERS[rule.counter]));
const total = sum([...owned.values()]);
const breaches = [];
const webhooks = counted.filter(({ isWebhook }) => isWebhook === true);
const inAll = {
total: counted.length,
webhooks: webhooks.length
};
const maxNumber = rule.allowed ?? rule.maxNumber;
if (isBeyond(counted.length, maxNumber, maxNumber)) {
const limit = {
kind: "number",
value: maxNumber
};
breaches.push(breachOf(rule, {
count: counted.length,
owned: total,
limit
}, inAll));
}
const { maxPercent } = rule;
if (rule.allowed !== void 0 || maxPercent === void 0) return breaches;
const limit = {
kind: "percent",
value: maxPercent
};
if (isBeyondShare(counted.length, total, maxPercent)) return [...breaches, breachOf(rule, {
count: counted.length,
owned: total,
limit
}, inAll)];
for (const entity of [...new Set(counted.map((change) => change.entity))].sort(compareText)) {
const count = counted.filter((change) => change.entity === entity).length;
const there = owned.get(entity) ?? 0;
if (isBeyondShare(count, there, maxPercent)) {
const here = webhooks.filter((change) => change.entity === entity).length;
const counts = {
total: counted.length,
webhooks: here
};
breaches.push(breachOf(rule, {
entity,
count,
owned: there,
limit
}, counts));
}
}
return breaches;
}
function isBeyondShare(count, owned, percent) {
return owned > 0 && isBeyond(count, owned * percent / 100, percent);
}
function isBeyond(count, max, limit) {
return count > max && (count > 1 || limit === 0);
}
function breachOf(rule, breach, { total, webhooks }) {
const { count, owned, limit, entity } = breach;
const where = entity === void 0 ? "" : ` in "${entity}"`;
const limitText = limit.kind === "percent" ? `${share(count, owned)} %, above the limit of ${limit.value} %` : `above the limit of ${limit.value}`;
const flag = COUNTER_FLAGS[rule.counter];
const source = rule.allowed === void 0 ? nameOfLimit(rule, limit.kind) : flag;
const noun = countNoun(owned, "managed automation");
const what = webhooks === 0 ? `${VERBS[rule.counter](count)} of ${noun}${where}` : `removes ${nounsOf(count - webhooks, webhooks)}: ${count} for ${noun}${where}`;
const also = rule.counter === "removals" ? ", or list the keys under \"removed\"" : "";
return {
counter: rule.counter,
...breach,
message: `The plan ${what}, ${limitText} (${source})`,
hint: `If that is intended, run once with ${flag} ${total}${also}`
};
}
function nounsOf(automations, webhooks) {
return [...automations === 0 ? [] : [countNoun(automations, "automation")], countNoun(webhooks, "webhook")].join(" and ");
}
function nameOfLimit(rule, kind) {
return kind === "percent" ? rule.percentName ?? rule.numberName : rule.numberName;
}
function share(count, owned) {
return String(Math.ceil(count / owned * 1e3) / 10);
}
function sum(numbers) {
return numbers.reduce((total, each) => total + each, 0);
}
export { guardPlan as n, COUNTER_FLAGS as t };
