const require_common = require("./common.js");
const require_fault_catalog = require("./fault-catalog.js");
// src/lib/seeded-random.ts
function seededRandom(seed) {
let state = seed >>> 0;
const next = () => {
state = state + 1831565813 >>> 0;
let mixed = state;
mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
};
const below = (limit) => Math.floor(next() * limit);
return {
next,
below,
chance: (probability) => next() < probability,
pick: (items) => {
const item = items[below(items.length)];
if (item === void 0) throw new Error("nothing to pick from");
return item;
}
};
}
function seedOf(text) {
let value = 2166136261;
for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 16777619);
return value >>> 0;
}
// src/sandbox/faults/scheduled-faults.ts
function scheduleFaults({ seed, faults }, onFault) {
const counts = faults.map(() => 0);
return (request) => {
for (const [index, rule] of faults.entries()) {
const times = counts[index] ?? 0;
const random = seededRandom(seedOf(`${seed} ${index} ${request.number}`));
const named = require_common.Ht(require_fault_catalog.t, rule.fault);
if (named === void 0 || times >= rule.times || !isMeant(rule, request)) continue;
if (!random.chance(rule.rate)) continue;
counts[index] = times + 1;
onFault(rule.fault, request);
return named.make({
random,
request,
ms: rule.ms,
writes: rule.writes
});
}
};
}
function isMeant({ operations, from, to }, request) {
const { number, kind, operationName } = request;
if (number < from || number > to) return false;
const kinds = kind === "query" ? "queries" : "mutations";
return operations.length === 0 || operations.some((each) => each === kinds || each === operationName);
}
exports.scheduleFaults = scheduleFaults;
