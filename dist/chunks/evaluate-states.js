const require_common = require("./common.js");
// src/simulate/assumptions.ts
const ASSUMPTIONS = {
A1: {
question: "Does a window evaluate before it is full?",
interpretations: ["full_window", "evaluate_early"],
probed: ["evaluate_early"],
claim: "waits for a full window"
},
A2: {
question: "Are the two windows of a change evaluated at each value, or once per window?",
interpretations: ["sliding", "tumbling"],
probed: ["tumbling"],
claim: "compares the two windows of a change at each value"
},
A3: {
question: "What is the baseline of a z-score?",
interpretations: [
"within_run",
"exclude_current",
"population",
"across_runs"
],
probed: [
"exclude_current",
"population",
"across_runs"
],
claim: "takes a z-score's mean and sample deviation from this run's window, current value included"
},
A4: {
question: "Is a z-score compared inclusively?",
interpretations: ["inclusive", "strict"],
probed: [],
claim: "compares a z-score inclusively"
},
A5: {
question: "Is a change compared inclusively?",
interpretations: ["inclusive", "strict"],
probed: [],
claim: "compares a change inclusively"
},
A6: {
question: "What is a relative change from a negative value?",
interpretations: ["absolute_prior", "signed_prior"],
probed: ["signed_prior"],
claim: "divides a relative change by the absolute prior value"
},
A7: {
question: "What fires again after 24 hours?",
interpretations: ["crossing", "level"],
probed: ["level"],
claim: "fires again only when the condition becomes true again"
},
A8: {
question: "What do NaN and infinities do to a window?",
interpretations: ["poison", "skip"],
probed: ["skip"],
claim: "counts NaN and infinities as values"
},
A9: {
question: "What is a value of a window?",
interpretations: ["logged_values"],
probed: [],
claim: "counts logged values, not steps"
},
A10: {
question: "Does the window count without an aggregate?",
interpretations: ["single_value"],
probed: [],
claim: "ignores the window of a metric without an aggregate"
},
A11: {
question: "Does a regular expression search, or match the whole text?",
interpretations: ["search", "full_match"],
probed: [],
claim: "searches with regular expressions"
},
A12: {
question: "Does a crashed run count as failed?",
interpretations: ["crashed_is_failed", "crashed_is_separate"],
probed: [],
claim: "counts a crashed run as failed"
},
A13: {
question: "Do automations whose scopes overlap fire independently?",
interpretations: ["independent"],
probed: [],
claim: "fires each matching automation on its own"
},
A14: {
question: "In which order are the rows of a resumed run evaluated?",
interpretations: ["by_step", "as_logged"],
probed: ["as_logged"],
claim: "evaluates rows in step order"
},
A15: {
question: "What is the verdict of a filter with an unknown operator?",
interpretations: ["unknown", "no_match"],
probed: [],
claim: "refuses unknown operators"
}
};
const ASSUMPTION_IDS = require_common.Kt(ASSUMPTIONS);
function interpretationOf(assumptions, id) {
return assumptions[id] ?? ASSUMPTIONS[id].interpretations[0];
}
function isAssumptionId(text) {
return Object.hasOwn(ASSUMPTIONS, text);
}
// src/simulate/filter/run-document.ts
function serverRun(run) {
const fields = [
["display_name", run.name],
["name", run.id],
["username", run.user],
["state", run.state],
["tags", run.tags],
["config", run.config],
["summary_metrics", run.summary]
];
return Object.fromEntries(fields.filter((field) => field[1] !== void 0));
}
function runFieldWord(field) {
if (field === "display_name") return "name";
if (field === "name") return "id";
if (field === "username") return "user";
return field.startsWith("summary_metrics.") ? `summary.${field.slice(16)}` : field;
}
// node_modules/mingo/esm/util/_hash.js
function mix(e, t) {
return e * 16777619 ^ t >>> 0;
}
function hashNumber(e) {
if (Number.isNaN(e)) return 2143289344;
if (!Number.isFinite(e)) return e > 0 ? 2139095040 : 4286578688;
let t = Math.trunc(e), n = e - t, r = t | 0;
if (n !== 0) {
let e = Math.floor(n * 4294967296);
r = mix(r, e | 0);
}
return r >>> 0;
}
function hashString(e) {
let t = 0;
for (let n = 0; n < e.length; n++) t = mix(t, e.charCodeAt(n));
return t >>> 0;
}
function hashBigInt(e) {
let t = 0, n = e < 0n, r = n ? -e : e;
if (r === 0n) t = mix(t, 0);
else for (; r > 0n;) {
let e = Number(r & 255n);
t = mix(t, e), r >>= 8n;
}
return mix(t, +n) >>> 0;
}
function hashFunction(e) {
let t = hashString((e.name || ``) + e.toString());
return t = mix(t, e.length), t >>> 0;
}
function hashBytes(e) {
let t = 0;
for (let n = 0; n < e.length; n++) t = mix(t, e[n]);
return t >>> 0;
}
function hashTypedArray(e) {
let t = hashString(e.constructor.name), n = new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
return t = mix(t, hashBytes(n)), t >>> 0;
}
function hashArray(e, t) {
if (t.has(e)) return 13;
t.add(e);
let n = 1;
for (let r = 0; r < e.length; r++) n = mix(n, internalHash(e[r], t));
return t.delete(e), n >>> 0;
}
function hashObject(e, t) {
if (t.has(e)) return 13;
t.add(e);
let n = Object.keys(e).sort(), r = hashString(e?.constructor?.name);
for (let i of n) r = mix(r, hashString(i)), r = mix(r, internalHash(e[i], t));
return t.delete(e), r >>> 0;
}
const e = [3735928559, 305441741].map((e) => mix(3, e));
const t = mix(1, 0);
const n$1 = mix(2, 0);
function internalHash(r, i) {
if (r === null) return t;
switch (typeof r) {
case `undefined`: return n$1;
case `boolean`: return e[+r];
case `number`: return mix(4, hashNumber(r));
case `string`: return mix(5, hashString(r));
case `bigint`: return mix(6, hashBigInt(r));
case `function`: return mix(7, hashFunction(r));
default: return ArrayBuffer.isView(r) && !(r instanceof DataView) ? mix(12, hashTypedArray(r)) : r instanceof Date ? mix(10, hashNumber(r.getTime())) : r instanceof RegExp ? mix(11, mix(hashString(r.source), hashString(r.flags))) : Array.isArray(r) ? mix(8, hashArray(r, i)) : mix(9, hashObject(r, i));
}
}
function hashCode(e) {
return internalHash(e, new WeakSet()) >>> 0;
}
// node_modules/mingo/esm/util/_internal.js
var MingoError = class extends Error {};
const n = Symbol(`missing`);
const isPrimitive = (e) => typeof e != `object` && typeof e != `function` || e === null;
const isScalar = (e) => isPrimitive(e) || isDate(e) || isRegExp(e);
const r = {
undefined: 1,
null: 2,
number: 3,
string: 4,
symbol: 5,
object: 6,
array: 7,
arraybuffer: 8,
boolean: 9,
date: 10,
regexp: 11,
function: 12
};
const simpleCmp = (e, t) => e < t ? -1 : +(e > t);
const typedArraysCmp = (e, t) => {
let n = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), r = new Uint8Array(t.buffer, t.byteOffset, t.byteLength), i = Math.min(n.length, r.length);
for (let e = 0; e < i; e++) {
let t = simpleCmp(n[e], r[e]);
if (t !== 0) return t;
}
return simpleCmp(n.length, r.length);
};
function mingoCmp(e, t, i = !1) {
if (e === n && (e = void 0), t === n && (t = void 0), e === t || Object.is(e, t)) return 0;
let a = typeOf(e), o = typeOf(t), s = 0;
if (a === o) switch (a) {
case `number`:
case `string`:
case `boolean`: return simpleCmp(e, t);
case `date`: return simpleCmp(+e, +t);
case `regexp`: return (s = simpleCmp(e.source, t.source)) ? s : simpleCmp(e.flags, t.flags);
case `arraybuffer`: return typedArraysCmp(e, t);
case `array`: {
let n = e.slice().sort(mingoCmp), r = t.slice().sort(mingoCmp), i = Math.min(n.length, r.length);
for (let e = 0; e < i; e++) if (s = mingoCmp(n[e], r[e])) return s;
return simpleCmp(n.length, r.length);
}
default: {
if (a !== `object` && e?.constructor === t?.constructor && hasCustomString(e)) return simpleCmp(e.toString(), t.toString());
let n = Object.keys(e).sort();
if (s = mingoCmp(n, Object.keys(t).sort())) return s;
for (let r of n) if (s = mingoCmp(e[r], t[r])) return s;
return 0;
}
}
if (a == `undefined`) return -1;
if (o == `undefined`) return 1;
if (i) {
if (a == `array`) {
let n = e;
if (!n.length) return -1;
let r = n.slice().sort(mingoCmp);
s = 1;
for (let e of r) if ((s = Math.min(s, mingoCmp(e, t))) < 0) return s;
return s;
}
if (o == `array`) {
let n = t;
if (!n.length) return 1;
let r = n.slice().sort(mingoCmp);
s = -1;
for (let t of r) if ((s = Math.max(s, mingoCmp(e, t))) > 0) return s;
return s;
}
}
let c = r[a] ?? Number.MAX_VALUE, l = r[o] ?? Number.MAX_VALUE;
return c === l ? simpleCmp(a, o) : simpleCmp(c, l);
}
const compare$1 = (e, t) => mingoCmp(e, t, !0);
const hasCustomString = (e) => e != null && e.toString !== Object.prototype.toString;
function isEqual(e, t) {
if (e === t || Object.is(e, t)) return !0;
if (e === null || t === null || typeof e != typeof t || typeof e != `object` || e.constructor !== t?.constructor) return !1;
if (isDate(e)) return isDate(t) && +e == +t;
if (isRegExp(e)) return isRegExp(t) && e.source === t.source && e.flags === t.flags;
if (a(e) && a(t)) return e.length === t.length && e.every((e, n) => isEqual(e, t[n]));
if (e?.constructor !== Object && hasCustomString(e)) return e?.toString() === t?.toString();
let n = e, r = t, i = Object.keys(n), o = Object.keys(r);
return i.length === o.length && i.every((e) => has(r, e) && isEqual(n[e], r[e]));
}
var HashMap = class HashMap extends Map {
#e = new Map();
#t = (t) => {
let n = hashCode(t);
return [(this.#e.get(n) ?? []).find((e) => isEqual(e, t)), n];
};
constructor() {
super();
}
static init() {
return new HashMap();
}
clear() {
super.clear(), this.#e.clear();
}
delete(e) {
if (isPrimitive(e)) return super.delete(e);
let [t, n] = this.#t(e);
return super.delete(t) ? (this.#e.set(n, this.#e.get(n).filter((e) => !isEqual(e, t))), !0) : !1;
}
get(e) {
if (isPrimitive(e)) return super.get(e);
let [t, n] = this.#t(e);
return super.get(t);
}
has(e) {
if (isPrimitive(e)) return super.has(e);
let [t, n] = this.#t(e);
return super.has(t);
}
set(e, t) {
if (isPrimitive(e)) return super.set(e, t);
let [n, r] = this.#t(e);
if (super.has(n)) super.set(n, t);
else {
super.set(e, t);
let n = this.#e.get(r) || [];
n.push(e), this.#e.set(r, n);
}
return this;
}
get size() {
return super.size;
}
};
function assert(e, t) {
if (!e) throw new MingoError(t);
}
const assertNoProto = (e) => {
if (e === `__proto__` || e.startsWith(`__proto__.`) || e.endsWith(`.__proto__`) || e.includes(`.__proto__.`)) throw new MingoError(`Accessing __proto__ is not allowed in selector: '${e}'.`);
};
function typeOf(e) {
let t = typeof e;
switch (t) {
case `number`:
case `string`:
case `boolean`:
case `undefined`:
case `function`:
case `symbol`: return t;
}
return e === null ? `null` : a(e) ? `array` : isDate(e) ? `date` : isRegExp(e) ? `regexp` : isTypedArray(e) ? `arraybuffer` : e?.constructor === Object ? `object` : e?.constructor?.name?.toLowerCase() ?? `object`;
}
const isString = (e) => typeof e == `string`;
const isNumber = (e) => !Number.isNaN(e) && typeof e == `number`;
const i = Number.isInteger;
const a = Array.isArray;
const isObject = (e) => typeOf(e) === `object`;
const isDate = (e) => e instanceof Date;
const isRegExp = (e) => e instanceof RegExp;
const isNil = (e) => e == null;
const isEmpty = (e) => isNil(e) || isString(e) && !e || a(e) && e.length === 0 || isObject(e) && Object.keys(e).length === 0;
const ensureArray = (e) => a(e) ? e : [e];
const has = (e, t, n = ``, r = ``) => !(!e || !Object.prototype.hasOwnProperty.call(e, t) || n !== `` && !Object.prototype.hasOwnProperty.call(e, n) || r !== `` && !Object.prototype.hasOwnProperty.call(e, r));
const isTypedArray = (e) => typeof ArrayBuffer < `u` && ArrayBuffer.isView(e);
const isDigits = (e) => {
for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
return !0;
};
const cloneDeep = (e, t) => {
if (isPrimitive(e)) return e;
if (isDate(e)) return new Date(e);
if (isRegExp(e)) return new RegExp(e);
if (isTypedArray(e)) {
let t = e.constructor;
return new t(e);
}
if (t instanceof WeakSet || (t = new WeakSet()), t.has(e)) throw Error(`mingo: cycle detected while processing object/array`);
t.add(e);
try {
if (a(e)) {
let n = Array(e.length);
for (let r = 0; r < e.length; r++) n[r] = cloneDeep(e[r], t);
return n;
}
if (isObject(e)) {
let n = {};
for (let r of Object.keys(e)) n[r] = cloneDeep(e[r], t);
return n;
}
} finally {
t.delete(e);
}
return e;
};
function intersection(e) {
if (e.length === 0) return [];
if (e.length === 1) return e[0].slice();
for (let t of e) if (t.length === 0) return [];
let t = [HashMap.init(), HashMap.init()], n = 0;
for (let n of e[e.length - 1]) t[0].set(n, !0);
for (let r = e.length - 2; r >= 0; r--) {
for (let i = 0; i < e[r].length; i++) {
let a = e[r][i];
t[n].has(a) && t[n ^ 1].set(a, !0);
}
if (t[n ^ 1].size === 0) return [];
t[n].clear(), n ^= 1;
}
return Array.from(t[n].keys());
}
function flatten(e, t = 1) {
let n = [];
function flatten2(e, t) {
for (let r = 0, i = e.length; r < i; r++) a(e[r]) && (t > 0 || t < 0) ? flatten2(e[r], Math.max(-1, t - 1)) : n.push(e[r]);
}
return flatten2(e, t), n;
}
function unique(e) {
let t = HashMap.init();
for (let n of e) t.set(n, !0);
return Array.from(t.keys());
}
function groupBy(e, t) {
if (e.length < 1) return new Map();
let n = HashMap.init();
for (let r = 0; r < e.length; r++) {
let i = e[r], a = t(i, r) ?? null, o = n.get(a);
o ? o.push(i) : (o = [i], n.set(a, o));
}
return n;
}
const o = new Set(Object.getOwnPropertyNames(Object.prototype).filter((e) => e !== `__proto__`));
function getValue(e, t) {
if (e !== Object.prototype && !(isPrimitive(e) || Number.isNaN(t))) {
if (a(e)) return e[Number(t)];
if (!o.has(t) || has(e, t)) return e[t];
}
}
function unwrap(e, t) {
if (t < 1) return e;
for (; t-- && e.length === 1 && a(e[0]);) e = e[0];
return e;
}
function resolve(e, t, n) {
if (assertNoProto(t), isScalar(e)) return e;
if (!t.includes(`.`) && !a(e)) return getValue(e, t);
let r = 0;
function resolvePath(e, t) {
let n = e, i = 0, o = 0;
for (; o !== -1;) {
o = t.indexOf(`.`, i);
let e = o === -1 ? t.substring(i) : t.substring(i, o);
if (!isDigits(e) && a(n)) {
if (i === 0 && r > 0) break;
r += 1;
let e = t.substring(i);
n = n.reduce((t, n) => {
let r = resolvePath(n, e);
return r !== void 0 && t.push(r), t;
}, []);
break;
}
if (n = getValue(n, e), n === void 0) break;
i += e.length + 1;
}
return n;
}
let i = resolvePath(e, t);
return a(i) && n?.unwrapArray ? unwrap(i, r) : i;
}
function resolveGraph(e, t, r) {
r?.ignoreProto !== !0 && (assertNoProto(t), r = {
...r,
ignoreProto: !0
});
let i = t.indexOf(`.`), o = i == -1 ? t : t.substring(0, i), s = t.substring(i + 1), c = i != -1, { preserveIndex: l, preserveKeys: u } = r;
if (a(e)) {
let i = isDigits(o), a = i && l === "default" ? e.slice() : [];
if (i) {
let t = Number(o), n = getValue(e, o);
c && (n = resolveGraph(n, s, r)), l === "default" ? a[t] = n : a.push(n);
} else for (let i = 0; i < e.length; i++) {
let o = resolveGraph(e[i], t, r);
l === `missing` ? a.push(o ?? n) : (o !== void 0 || l === "default") && a.push(o);
}
return a;
}
let d = getValue(e, o);
c && (d = resolveGraph(d, s, r));
let f = u ? { ...e } : {};
return d === void 0 ? l === `missing` && isObject(e) ? f : void 0 : (f[o] = d, f);
}
function filterMissing(e) {
if (a(e)) for (let t = e.length - 1; t >= 0; t--) e[t] === n ? e.splice(t, 1) : filterMissing(e[t]);
else if (isObject(e)) {
let t = Object.keys(e);
for (let n = 0; n < t.length; n++) filterMissing(e[t[n]]);
}
}
function walk(e, t, n, r) {
if (r?.ignoreProto !== !0 && (assertNoProto(t), r = {
...r,
ignoreProto: !0
}), e === Object.prototype) return;
let i = t.indexOf(`.`), o = i === -1 ? t : t.substring(0, i), s = t.substring(o.length + 1);
if (s.length === 0) (isObject(e) || a(e) && isDigits(o)) && n(e, o);
else {
r?.buildGraph && isNil(e[o]) && (e[o] = {});
let t = e[o];
if (!t) return;
let i = s.indexOf(`.`), c = i === -1 ? s : s.substring(0, i), l = isDigits(c);
if (a(t) && r?.descendArray && !l) for (let e = 0; e < t.length; e++) walk(t[e], s, n, r);
else walk(t, s, n, r);
}
}
function setValue(e, t, n) {
walk(e, t, (e, t) => e[t] = n, { buildGraph: !0 });
}
function removeValue(e, t, n) {
walk(e, t, ((e, t) => {
a(e) ? e.splice(Number(t), 1) : delete e[t];
}), n);
}
const isOperator = (e) => !!e && e[0] === `$` && /^\$[a-zA-Z0-9_]+$/.test(e);
function normalize(e) {
if (isScalar(e)) return isRegExp(e) ? { $regex: e } : { $eq: e };
if (!Object.keys(e).some(isOperator)) return { $eq: e };
if (isObject(e) && has(e, `$regex`)) {
let t = { ...e };
return t.$regex = new RegExp(e.$regex, e.$options), delete t.$options, t;
}
return e;
}
var PathValidator = class {
constructor() {
this.root = {
children: new Map(),
isTerminal: !1
};
}
add(e) {
let t = e.split(`.`), n = this.root;
for (let e of t) {
if (n.isTerminal) return !1;
n.children.has(e) || n.children.set(e, {
children: new Map(),
isTerminal: !1
}), n = n.children.get(e);
}
return n.isTerminal || n.children.size ? !1 : n.isTerminal = !0;
}
};
// node_modules/mingo/esm/core/_internal.js
var c$3 = ((e) => (e[e.CLONE_OFF = 0] = `CLONE_OFF`, e[e.CLONE_INPUT = 1] = `CLONE_INPUT`, e[e.CLONE_OUTPUT = 2] = `CLONE_OUTPUT`, e[e.CLONE_ALL = 3] = `CLONE_ALL`, e))(c$3 || {});
var ComputeOptions = class ComputeOptions {
constructor(e, t) {
this.options = e, this.#e = t ? { ...t } : {};
}
#e;
static init(e) {
return e instanceof ComputeOptions ? new ComputeOptions(e.options, e.#e) : new ComputeOptions({
idKey: `_id`,
scriptEnabled: !0,
useStrictMode: !0,
failOnError: !0,
processingMode: 0,
...e,
context: e?.context ? Context.from(e?.context) : Context.init()
});
}
update(e) {
return Object.assign(this.#e, e, {
timestamp: this.#e.timestamp,
variables: {
...this.#e?.variables,
...e?.variables
}
}), this;
}
get local() {
return this.#e;
}
get now() {
let e = this.#e.timestamp ?? 0;
return e || (e = Date.now(), Object.assign(this.#e, { timestamp: e })), new Date(e);
}
get idKey() {
return this.options.idKey;
}
get collation() {
return this.options?.collation;
}
get processingMode() {
return this.options?.processingMode;
}
get useStrictMode() {
return this.options?.useStrictMode;
}
get scriptEnabled() {
return this.options?.scriptEnabled;
}
get failOnError() {
return this.options?.failOnError;
}
get collectionResolver() {
return this.options?.collectionResolver;
}
get jsonSchemaValidator() {
return this.options?.jsonSchemaValidator;
}
get variables() {
return this.options?.variables;
}
get context() {
return this.options?.context;
}
};
var l$1 = ((e) => (e.ACCUMULATOR = `accumulator`, e.EXPRESSION = `expression`, e.PIPELINE = `pipeline`, e.PROJECTION = `projection`, e.QUERY = `query`, e.WINDOW = `window`, e))(l$1 || {});
var Context = class Context {
#e;
constructor() {
this.#e = {
accumulator: {},
expression: {},
pipeline: {},
projection: {},
query: {},
window: {}
};
}
static init(e = {}) {
let t = new Context();
for (let n of Object.keys(e)) t.#e[n] = { ...e[n] };
return t;
}
static from(...e) {
if (e.length === 1) return Context.init(e[0].#e);
let t = new Context();
for (let n of e) for (let e of Object.values(l$1)) t.addOps(e, n.#e[e]);
return t;
}
addOps(e, t) {
return this.#e[e] = Object.assign({}, t, this.#e[e]), this;
}
getOperator(e, t) {
return this.#e[e][t] ?? null;
}
addAccumulatorOps(e) {
return this.addOps(`accumulator`, e);
}
addExpressionOps(e) {
return this.addOps(`expression`, e);
}
addQueryOps(e) {
return this.addOps(`query`, e);
}
addPipelineOps(e) {
return this.addOps(`pipeline`, e);
}
addProjectionOps(e) {
return this.addOps(`projection`, e);
}
addWindowOps(e) {
return this.addOps(`window`, e);
}
};
function evalExpr(e, t, n) {
return computeExpression(e, t, !(n instanceof ComputeOptions) || isNil(n.local.root) ? ComputeOptions.init(n).update({ root: e }) : n);
}
const u = new Set([
`$$ROOT`,
`$$CURRENT`,
`$$REMOVE`,
`$$NOW`
]);
function computeExpression(r, c, l) {
if (isString(c) && c.length > 0 && c[0] === `$`) {
if (c === `$$KEEP` || c === `$$PRUNE` || c === `$$DESCEND`) return c;
let n = l.local.root, i = c.indexOf(`.`), a = i === -1 ? c : c.substring(0, i);
if (u.has(a)) {
switch (a) {
case `$$ROOT`: break;
case `$$CURRENT`:
n = r;
break;
case `$$REMOVE`:
n = void 0;
break;
case `$$NOW`: n = new Date(l.now);
}
c = i === -1 ? `` : c.substring(i + 1);
} else if (a.length >= 2 && a[1] === `$`) {
n = Object.assign({}, l.variables, { this: r }, l?.local?.variables);
let i = a.substring(2);
assert(has(n, i), `Use of undefined variable: ${i}`), c = c.substring(2);
} else c = c.substring(1);
return c === `` ? n : resolve(n, c);
}
if (a(c)) {
let e = Array(c.length);
for (let t = 0; t < c.length; t++) e[t] = computeExpression(r, c[t], l);
return e;
}
if (isObject(c)) {
let t = Object.keys(c);
if (isOperator(t[0])) return assert(t.length === 1, `Expression must contain a single operator.`), computeOperator(r, c[t[0]], t[0], l);
let n = {};
for (let e = 0; e < t.length; e++) n[t[e]] = computeExpression(r, c[t[e]], l);
return n;
}
return c;
}
function computeOperator(t, r, i, a$6) {
let o = a$6.context, s = o.getOperator(`expression`, i);
if (s) return s(t, r, a$6);
let c = o.getOperator(`accumulator`, i);
return assert(!!c, `accumulator '${i}' is not registered.`), a(t) || (t = computeExpression(t, r, a$6), r = null), assert(a(t), `arguments must resolve to array for ${i}.`), c(t, r, a$6);
}
// node_modules/mingo/esm/lazy.js
function Lazy(e) {
return new Iterator(e);
}
function concat(...e) {
let t = 0;
return Lazy(() => {
for (; t < e.length;) {
let n = e[t].next();
if (!n.done) return n;
t++;
}
return {
done: !0,
value: void 0
};
});
}
function isGenerator(e) {
return !!e && typeof e == `object` && typeof e?.next == `function`;
}
function isIterable(e) {
return !!e && (typeof e == `object` || typeof e == `function`) && typeof e[Symbol.iterator] == `function`;
}
var Iterator = class {
#e = [];
#t = [];
#n;
#r = !1;
constructor(t) {
let n;
isIterable(t) ? n = t[Symbol.iterator]() : isGenerator(t) ? n = t : typeof t == `function` ? n = { next: t } : assert(0, `mingo: iterator requires an iterable, generator or function`);
let r = -1;
this.#n = () => {
for (;;) {
let { value: e, done: t } = n.next();
if (t) return { done: t };
let i = !0;
r++;
for (let t = 0; t < this.#e.length; t++) {
let { op: n, fn: a } = this.#e[t], o = a(e, r);
if (n === `map`) e = o;
else if (!o) {
i = !1;
break;
}
}
if (i) return {
value: e,
done: t
};
}
};
}
push(e, t) {
return this.#e.push({
op: e,
fn: t
}), this;
}
next() {
return this.#n();
}
map(e) {
return this.push(`map`, e);
}
filter(e) {
return this.push(`filter`, e);
}
take(t) {
return assert(t >= 0, `value must be a non-negative integer`), this.filter((e) => t-- > 0);
}
drop(t) {
return assert(t >= 0, `value must be a non-negative integer`), this.filter((e) => t-- <= 0);
}
transform(e) {
let t = this, n;
return Lazy(() => (n ||= e(t.collect()), n.next()));
}
collect() {
for (; !this.#r;) {
let { done: e, value: t } = this.#n();
e || this.#t.push(t), this.#r = e;
}
return this.#t;
}
each(e) {
for (let t = this.next(); t.done !== !0; t = this.next()) e(t.value);
}
reduce(e, t) {
let n = this.next();
for (t === void 0 && !n.done && (t = n.value, n = this.next()); !n.done;) t = e(t, n.value), n = this.next();
return t;
}
size() {
return this.collect().length;
}
[Symbol.iterator]() {
return this;
}
};
// node_modules/mingo/esm/operators/pipeline/sort.js
function $sort(c, l, u) {
assert(isObject(l) && Object.keys(l).length > 0, `$sort specification is invalid`);
let d = compare$1, f = u.collation;
return isObject(f) && isString(f.locale) && (d = collationComparator(f)), c.transform((a) => {
let c = Object.keys(l);
for (let e of c.reverse()) {
let c = groupBy(a, (t) => resolve(t, e)), u = Array.from(c.keys()), f = !1;
if (d === compare$1) {
let e = !0, t = !0;
for (let n of u) if (e &&= isString(n), t &&= isNumber(n), !e && !t) break;
if (f = e || t, e) u.sort();
else if (t) {
let e = new Float64Array(u).sort();
for (let t = 0; t < e.length; t++) u[t] = e[t];
}
}
f || u.sort(d), l[e] === -1 && u.reverse();
let p = 0;
for (let e of u) for (let t of c.get(e)) a[p++] = t;
assert(p == a.length, `bug: counter must match collection size.`);
}
return Lazy(a);
});
}
const c$2 = {
1: `base`,
2: `accent`,
3: `variant`
};
function collationComparator(e) {
let t = {
sensitivity: c$2[e.strength || 3],
caseFirst: e.caseFirst === `off` ? `false` : e.caseFirst,
numeric: e.numericOrdering || !1,
ignorePunctuation: e.alternate === `shifted`
};
e.caseLevel === !0 && (t.sensitivity === `base` && (t.sensitivity = `case`), t.sensitivity === `accent` && (t.sensitivity = `variant`));
let r = new Intl.Collator(e.locale, t);
return (e, t) => isString(e) && isString(t) ? r.compare(e, t) : compare$1(e, t);
}
// node_modules/mingo/esm/operators/pipeline/limit.js
function $limit(e, t, n) {
return e.take(t);
}
// node_modules/mingo/esm/operators/pipeline/_internal.js
const c$1 = Lazy([]);
function validateProjection(e, i, a = !0) {
let s = {
exclusions: [],
inclusions: [],
positional: 0
}, c = Object.keys(e);
assert(c.length, `Invalid empty sub-projection`);
let l = i?.idKey, u = !1;
for (let o of c) {
if (o.startsWith(`$`)) return assert(!a && c.length === 1, `FieldPath field names may not start with '$', given '${o}'.`), s;
o.endsWith(`.$`) && s.positional++;
let d = e[o];
if (d === !1 || isNumber(d) && d === 0) o === l ? u = !0 : s.exclusions.push(o);
else if (!isObject(d)) s.inclusions.push(o);
else {
let e = validateProjection(d, i, !1);
if (!e.inclusions.length && !e.exclusions.length) s.inclusions.includes(o) || s.inclusions.push(o);
else {
for (let t of e.exclusions) s.exclusions.push(`${o}.${t}`);
for (let t of e.inclusions) s.inclusions.push(`${o}.${t}`);
}
s.positional += e.positional;
}
assert(!(s.exclusions.length && s.inclusions.length), `Cannot do exclusion and inclusion in projection.`), assert(s.positional <= 1, `Cannot specify more than one positional projection.`);
}
if (u && s.exclusions.push(l), a) {
let e = new PathValidator();
for (let t of s.exclusions) assert(e.add(t), `Path collision at ${t}.`);
for (let t of s.inclusions) assert(e.add(t), `Path collision at ${t}.`);
s.exclusions.sort(), s.inclusions.sort();
}
return s;
}
// node_modules/mingo/esm/operators/pipeline/project.js
const S = `$project`;
function $project(t, n, r) {
if (isEmpty(n)) return t;
let i = validateProjection(n, r), a = createHandler(n, ComputeOptions.init(r), i);
return t.map(a);
}
function createHandler(e, s, l) {
let u = s.idKey, { exclusions: m, inclusions: h } = l, b = {}, x = { preserveIndex: `missing` };
for (let e of m) b[e] = (t, n) => {
removeValue(t, e, { descendArray: !0 });
};
for (let a$4 of h) {
let o = resolve(e, a$4) ?? e[a$4];
if (a$4.endsWith(`.$`) && o === 1) {
let e = s?.local?.condition ?? {};
assert(e, `${S}: positional operator '.$' requires array condition.`);
let t = a$4.slice(0, -2);
b[t] = getPositionalFilter(t, e, s);
} else if (a(o)) b[a$4] = (e, n) => {
s.update({ root: n });
let r = o.map((e) => evalExpr(n, e, s) ?? null);
setValue(e, a$4, r);
};
else if (isNumber(o) || o === !0) b[a$4] = (e, t) => {
s.update({ root: t }), mergeInto(e, resolveGraph(t, a$4, x));
};
else if (!isObject(o)) b[a$4] = (e, n) => {
s.update({ root: n });
let r = evalExpr(n, o, s);
setValue(e, a$4, r);
};
else {
let e = Object.keys(o);
assert(e.length === 1 && isOperator(e[0]), `Not a valid operator`);
let c = e[0], l = o[c], u = s.context.getOperator(l$1.PROJECTION, c);
b[a$4] = !u || c === `$slice` && !ensureArray(l).every(isNumber) ? (e, n) => {
s.update({ root: n });
let r = evalExpr(n, o, s);
setValue(e, a$4, r);
} : (e, t) => {
s.update({ root: t });
let n = u(t, l, a$4, s);
setValue(e, a$4, n);
};
}
}
let C = m.length === 1 && m.includes(u), w = !m.includes(u), T = !h.length, E = T && C || T && m.length && !C;
return (e) => {
let t = {};
E && Object.assign(t, e);
for (let n in b) b[n](t, e);
return T || filterMissing(t), w && !has(t, u) && has(e, u) && (t[u] = resolve(e, u)), t;
};
}
const findMatches = (e, t, n, i) => {
let a$5 = resolve(e, t);
a(a$5) || (a$5 = resolve(a$5, n)), assert(a(a$5), `${S}: field '${t}' must resolve to array`);
let o = [];
for (let e = 0; e < a$5.length; e++) i({ [n]: [a$5[e]] }) && o.push(e);
return o;
};
const complement = (e) => ((t) => !e(t));
const C = {
$and: 1,
$or: 1,
$nor: 1
};
function getPositionalFilter(e, t, i) {
let a = Object.entries(t).slice(), o = {
$and: [],
$or: []
};
for (let t = 0; t < a.length; t++) {
let [s, c, l] = a[t];
if (s === e || s.startsWith(e + `.`)) {
let e = normalize(c), t = Object.keys(e)[0], r = e[t], a = i.context.getOperator(l$1.QUERY, t), u = s.substring(s.lastIndexOf(`.`) + 1), d = a(u, r, i);
!l || l === `$and` ? o.$and.push([
s,
d,
u
]) : l === `$nor` ? o.$and.push([
s,
complement(d),
u
]) : l === `$or` && o.$or.push([
s,
d,
u
]);
} else if (isOperator(s)) {
assert(!!C[s], `${S}: '${s}' is not allowed in this context`);
for (let e of c) for (let t of Object.keys(e)) a.push([
t,
e[t],
s
]);
}
}
let c = e.lastIndexOf(`.`), l = e.substring(0, c) || e, u = e.substring(c + 1);
return (t, n) => {
let r = [];
for (let [e, t, i] of o.$and) r.push(findMatches(n, e, i, t));
if (o.$or.length) {
let e = [];
for (let [t, r, i] of o.$or) e.push(...findMatches(n, t, i, r));
r.push(unique(e));
}
let i = intersection(r).sort()[0], a = resolve(n, e)[i];
l != u && !isObject(a) && (a = { [u]: a }), setValue(t, l, [a]);
};
}
function mergeInto(e, t) {
if (e === n || isNil(e)) return t;
if (isNil(t)) return e;
let n$2 = e, r = t;
for (let e of Object.keys(t)) n$2[e] = mergeInto(n$2[e], r[e]);
return n$2;
}
// node_modules/mingo/esm/operators/pipeline/skip.js
function $skip(t, n, r) {
return assert(n >= 0, `$skip value must be a non-negative integer`), t.drop(n);
}
// node_modules/mingo/esm/cursor.js
const l = {
$sort,
$skip,
$limit
};
var Cursor = class {
#e;
#t;
#n;
#r;
#i = {};
#a = null;
#o = [];
constructor(e, t, n, r) {
this.#e = e, this.#t = t, this.#n = n, this.#r = r;
}
fetch() {
if (this.#a) return this.#a;
this.#a = Lazy(this.#e).filter(this.#t);
let t = this.#r.processingMode;
t & c$3.CLONE_INPUT && this.#a.map((e) => cloneDeep(e));
for (let e of Object.keys(l)) if (has(this.#i, e)) {
let t = l[e];
this.#a = t(this.#a, this.#i[e], this.#r);
}
return Object.keys(this.#n).length && (this.#a = $project(this.#a, this.#n, this.#r)), t & c$3.CLONE_OUTPUT && this.#a.map((e) => cloneDeep(e)), this.#a;
}
fetchAll() {
let e = Lazy(Array.from(this.#o));
return this.#o.length = 0, concat(e, this.fetch());
}
all() {
return this.fetchAll().collect();
}
skip(e) {
return this.#i.$skip = e, this;
}
limit(e) {
return this.#i.$limit = e, this;
}
sort(e) {
return this.#i.$sort = e, this;
}
collation(e) {
return this.#r = {
...this.#r,
collation: e
}, this;
}
next() {
if (this.#o.length > 0) return this.#o.pop();
let e = this.fetch().next();
if (!e.done) return e.value;
}
hasNext() {
if (this.#o.length > 0) return !0;
let e = this.fetch().next();
return !e.done && (this.#o.push(e.value), !0);
}
[Symbol.iterator]() {
return this.fetchAll();
}
};
// node_modules/mingo/esm/query.js
const c = new Set([
`$and`,
`$or`,
`$nor`,
`$expr`,
`$jsonSchema`
]);
var Query = class {
#e;
#t;
#n;
constructor(t, n) {
this.#t = cloneDeep(t), this.#n = ComputeOptions.init(n).update({ condition: t }), this.#e = [], this.compile();
}
compile() {
assert(isObject(this.#t), `query criteria must be an object: ${JSON.stringify(this.#t)}`);
let e = {};
for (let t of Object.keys(this.#t)) {
let n = this.#t[t];
if (t === `$where`) assert(this.#n.scriptEnabled, `$where operator requires 'scriptEnabled' option to be true.`), Object.assign(e, {
field: t,
expr: n
});
else if (c.has(t)) this.processOperator(t, t, n);
else {
assert(!isOperator(t), `unknown top level operator: ${t}`);
let e = normalize(n);
for (let n of Object.keys(e)) this.processOperator(t, n, e[n]);
}
e.field && this.processOperator(e.field, e.field, e.expr);
}
}
processOperator(e, n, i) {
let a = this.#n.context.getOperator(l$1.QUERY, n);
assert(!!a, `unknown query operator ${n}`), this.#e.push(a(e, i, this.#n));
}
test(e) {
return this.#e.every((t) => t(e));
}
find(e, t) {
return new Cursor(e, (e) => this.test(e), t || {}, this.#n);
}
};
// node_modules/mingo/esm/operators/_predicates.js
function elemMatchPredicate(e, t) {
if (Object.keys(e).length === 0) return (e) => isObject(e);
let format = (e) => e, r = !0;
for (let t of Object.keys(e)) if (r &&= isOperator(t) && t !== `$and` && t !== `$or` && t !== `$nor`, !r) break;
r && (e = { field: e }, format = (e) => ({ field: e }));
let i = new Query(e, t);
return (e) => i.test(format(e));
}
function processQuery(t, n, r, i) {
let [a, o] = [-1, 0];
for (; (a = t.indexOf(`.`, a + 1)) !== -1;) o++;
let s = ComputeOptions.init(r).update({ depth: o }), c = { unwrapArray: !0 };
return i === $elemMatch && (n = elemMatchPredicate(n, r)), (e) => i(resolve(e, t, c), n, s);
}
function $eq$1(e, t, n) {
if (isEqual(e, t) || isNil(e) && isNil(t)) return !0;
if (a(e)) {
let r = n?.local?.depth ?? 1;
return e.some((e) => isEqual(e, t)) || flatten(e, r).some((e) => isEqual(e, t));
}
return !1;
}
function $ne$1(e, t, n) {
return !$eq$1(e, t, n);
}
function $in$1(e, t, n) {
if (isNil(e)) return t.some((e) => e === null);
let r = ensureArray(e);
if (intersection([r, t]).length > 0) return !0;
let i = t.filter(isRegExp);
return i.length > 0 && r.some((e) => isString(e) && i.some((t) => t.test(e)));
}
function $nin$1(e, t, n) {
return !$in$1(e, t, n);
}
function $lt$1(e, t, n) {
return compare(e, t, (e, t) => compare$1(e, t) < 0);
}
function $lte$1(e, t, n) {
return compare(e, t, (e, t) => compare$1(e, t) <= 0);
}
function $gt$1(e, t, n) {
return compare(e, t, (e, t) => compare$1(e, t) > 0);
}
function $gte$1(e, t, n) {
return compare(e, t, (e, t) => compare$1(e, t) >= 0);
}
function $all$1(e, t, n) {
if (!a(e) || !a(t) || !e.length || !t.length) return !1;
let r = !0;
for (let i of t) {
if (!r) break;
if (isObject(i) && Object.keys(i)[0] === `$elemMatch`) {
let t = i.$elemMatch;
r = $elemMatch(e, elemMatchPredicate(t, n), n);
} else r = isRegExp(i) ? e.some((e) => isString(e) && i.test(e)) : e.some((e) => isEqual(i, e));
}
return r;
}
function $size$1(e, t, n) {
return Array.isArray(e) && e.length === t;
}
function $elemMatch(e, t, n) {
if (a(e) && e.length !== 0) {
for (let n = 0, r = e.length; n < r; n++) if (t(e[n])) return !0;
}
return !1;
}
function compare(e, t, n) {
for (let r of ensureArray(e)) if (typeOf(r) === typeOf(t) && n(r, t)) return !0;
return !1;
}
// node_modules/mingo/esm/operators/query/array/all.js
const $all = (n, r, i) => processQuery(n, r, i, $all$1);
// node_modules/mingo/esm/operators/query/array/size.js
const $size = (n, r, i) => processQuery(n, r, i, $size$1);
// node_modules/mingo/esm/operators/query/comparison/eq.js
const $eq = (n, r, i) => processQuery(n, r, i, $eq$1);
// node_modules/mingo/esm/operators/query/comparison/gt.js
const $gt = (n, r, i) => processQuery(n, r, i, $gt$1);
// node_modules/mingo/esm/operators/query/comparison/gte.js
const $gte = (n, r, i) => processQuery(n, r, i, $gte$1);
// node_modules/mingo/esm/operators/query/comparison/in.js
const $in = (n, r, i) => processQuery(n, r, i, $in$1);
// node_modules/mingo/esm/operators/query/comparison/lt.js
const $lt = (n, r, i) => processQuery(n, r, i, $lt$1);
// node_modules/mingo/esm/operators/query/comparison/lte.js
const $lte = (n, r, i) => processQuery(n, r, i, $lte$1);
// node_modules/mingo/esm/operators/query/comparison/ne.js
const $ne = (n, r, i) => processQuery(n, r, i, $ne$1);
// node_modules/mingo/esm/operators/query/comparison/nin.js
const $nin = (n, r, i) => processQuery(n, r, i, $nin$1);
// node_modules/mingo/esm/operators/query/element/exists.js
const $exists = (r, i, a$2) => {
let o = r.includes(`.`), s = !!i;
if (!o || r.match(/\.\d+$/)) return (e) => resolve(e, r) !== void 0 === s;
let c = r.substring(0, r.lastIndexOf(`.`)), l = { preserveIndex: `default` };
return (i) => {
let a$1 = resolveGraph(i, r, l), o = resolve(a$1, c);
return a(o) ? o.some((e) => e !== void 0) === s : o !== void 0 === s;
};
};
// src/simulate/filter/compile-regex.ts
const MAX_COMPILED = 500;
const compiled = new Map();
function compileRegex(source) {
if (compiled.has(source)) return compiled.get(source);
if (compiled.size >= MAX_COMPILED) compiled.clear();
const regex = tryCompile(source);
compiled.set(source, regex);
return regex;
}
function matchesRegex(source, text, whole = false) {
const regex = compileRegex(source);
if (regex === void 0) return void 0;
return whole ? regex.testExact(text) : regex.test(text);
}
function tryCompile(source) {
try {
return require_common.in().RE2JS.compile(source);
} catch {
return;
}
}
// src/simulate/filter/evaluate-leaf.ts
const CONTEXT = Context.init({ query: {
$all,
$eq,
$exists,
$gt,
$gte,
$in,
$lt,
$lte,
$ne,
$nin,
$size
} });
const LISTS = new Set([
"$in",
"$nin",
"$all"
]);
const SCALARS = new Set([
"$eq",
"$ne",
"$gt",
"$gte",
"$lt",
"$lte"
]);
function evaluateLeaf(operator, operand, value, options = {}) {
if (operator === "$regex") {
if (typeof operand !== "string") return void 0;
return anyText(value, (text) => matchesRegex(operand, text, options.wholeMatch), operand);
}
if (operator === "$contains") return containsOperand(operand, value);
if (!isKnown(operator, operand)) return void 0;
return new Query({ field: { [operator]: operand } }, { context: CONTEXT }).test(value === void 0 ? {} : { field: value });
}
function isKnown(operator, operand) {
if (LISTS.has(operator)) return Array.isArray(operand);
if (operator === "$exists") return typeof operand === "boolean";
if (operator === "$size") return Number.isInteger(operand);
return SCALARS.has(operator);
}
function anyText(value, matches, source) {
if (matchesRegex(source, "") === void 0) return void 0;
return (require_common.Ut(value) ? value : [value]).some((text) => typeof text === "string" && matches(text) === true);
}
function containsOperand(operand, value) {
if (Array.isArray(value)) return evaluateLeaf("$in", [operand], value);
if (typeof operand !== "string") return false;
return typeof value === "string" && value.includes(operand);
}
// src/simulate/filter/resolve-field.ts
function resolveField(document, path) {
if (Object.hasOwn(document, path)) return document[path];
for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
const head = path.slice(0, dot);
if (!Object.hasOwn(document, head)) continue;
const found = resolveIn(document[head] ?? null, path.slice(dot + 1));
if (found !== void 0) return found;
}
}
function resolveIn(value, path) {
if (require_common.Wt(value)) return resolveField(value, path);
if (!require_common.Ut(value)) return void 0;
const [head = "", ...rest] = path.split(".");
if (/^\d+$/.test(head)) {
const item = value[Number(head)];
if (item === void 0 || rest.length === 0) return item;
return resolveIn(item, rest.join("."));
}
const found = value.map((item) => require_common.Wt(item) ? resolveField(item, path) : void 0).filter((item) => item !== void 0);
return found.length === 0 ? void 0 : found;
}
// src/simulate/filter/evaluate-filter.ts
function evaluateFilter(filter, document, options = {}) {
const leaves = [];
const walk = {
document,
options,
leaves,
unknown: false
};
const truth = evaluateNode(decodeText(filter), "", walk);
return {
truth: walk.unknown ? "unknown" : truth,
leaves
};
}
function evaluateNode(node, id, walk) {
if (!require_common.Wt(node)) return isUndecided(walk);
let holds = true;
for (const [key, value] of Object.entries(node)) {
const here = `${id}/${key}`;
if (!(key.startsWith("$") ? evaluateJoin(key, value, here, walk) : evaluateField(key, value, here, walk))) holds = false;
}
return holds;
}
function evaluateJoin(key, value, id, walk) {
if (key === "$not") return !evaluateNode(value, id, walk);
if (!require_common.Ut(value) || ![
"$and",
"$or",
"$nor"
].includes(key)) {
walk.leaves.push({
id,
field: "",
operator: key,
operand: value,
outcome: "unknown"
});
return isUndecided(walk);
}
const outcomes = value.map((item, index) => evaluateNode(item, `${id}/${index}`, walk));
if (key === "$and") return outcomes.every(Boolean);
return outcomes.some(Boolean) === (key === "$or");
}
function evaluateField(field, condition, id, walk) {
if (!hasOperators(condition)) return addLeaf({
id,
field,
operator: "$eq",
operand: condition
}, walk);
let holds = true;
for (const [operator, operand] of Object.entries(condition)) {
const here = `${id}/${operator}`;
if (!(operator === "$not" && hasOperators(operand) ? !evaluateField(field, operand, here, walk) : addLeaf({
id: here,
field,
operator,
operand
}, walk))) holds = false;
}
return holds;
}
function addLeaf(leaf, walk) {
const actual = resolveField(walk.document, leaf.field);
const outcome = evaluateLeaf(leaf.operator, leaf.operand, actual, walk.options);
walk.leaves.push({
...leaf,
...require_common.cn({ actual }),
outcome: outcome ?? "unknown"
});
return outcome ?? isUndecided(walk);
}
function isUndecided(walk) {
walk.unknown = true;
return false;
}
function hasOperators(condition) {
return require_common.Wt(condition) && Object.keys(condition).some((key) => key.startsWith("$"));
}
function decodeText(filter) {
let value = filter;
while (typeof value === "string") try {
value = require_common.Jt(value);
} catch {
return null;
}
return value;
}
// src/simulate/filter/verdict.ts
function filterVerdict(filter, document, assumptions) {
const outcome = evaluateFilter(filter, document, { wholeMatch: interpretationOf(assumptions, "A11") === "full_match" });
if (outcome.truth !== "unknown" || interpretationOf(assumptions, "A15") === "unknown") return outcome;
return {
...outcome,
truth: false
};
}
function filterReason(outcome, whenFalse) {
if (outcome.truth === "unknown") return "unknown-operator";
return outcome.truth ? void 0 : whenFalse;
}
// src/simulate/metric/cooldown.ts
const COOLDOWN_PERIOD = 864e5;
const INITIAL_COOLDOWN = {
holds: false,
lastAction: null
};
var Cooldown = class {
#level;
#holds;
#lastAction;
constructor({ holds, lastAction }, assumptions) {
this.#level = interpretationOf(assumptions, "A7") === "level";
this.#holds = holds;
this.#lastAction = lastAction;
}
get state() {
return {
holds: this.#holds,
lastAction: this.#lastAction
};
}
advance(holds, time) {
const crossing = holds && !this.#holds;
this.#holds = holds;
if (!holds) return "not-true";
if ((crossing || this.#level) && this.#isRested(time)) {
this.#lastAction = time;
return "fired";
}
return crossing ? "suppressed" : "held";
}
report(holds, time) {
this.#holds = false;
return this.advance(holds, time);
}
#isRested(time) {
return this.#lastAction === null || time - this.#lastAction >= 864e5;
}
};
// src/simulate/event/evaluate-states.ts
const RUN_STATE_WORDS = [
"running",
"finished",
"failed",
"crashed",
"killed",
"pending",
"preempting",
"preempted"
];
function reportedState(state, assumptions = {}) {
switch (state) {
case "running": return "RUNNING";
case "finished": return "FINISHED";
case "failed": return "FAILED";
case "crashed": return interpretationOf(assumptions, "A12") === "crashed_is_failed" ? "FAILED" : void 0;
case "killed":
case "pending":
case "preempting":
case "preempted": return;
}
}
function evaluateStates(automation, run, reports, assumptions = {}) {
const { event, enabled } = automation;
if (!enabled) return silent("disabled");
if (event.kind !== "runState") return silent("event-mismatch");
const filter = filterVerdict(event.runs, serverRun(run), assumptions);
const refused = filterReason(filter, "run-filtered");
if (refused !== void 0) return {
...silent(refused),
leaves: filter.leaves
};
const triggers = [];
const suppressed = [];
let reported = false;
const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
for (const [index, report] of reports.entries()) {
if (report.state === reports[index - 1]?.state) continue;
const word = reportedState(report.state, assumptions);
if (word === void 0) continue;
reported = true;
const outcome = cooldown.report(event.states.includes(word), report.time);
if (outcome === "fired") triggers.push({
index,
...report
});
if (outcome === "suppressed") suppressed.push({
index,
...report
});
}
const quiet = reported ? "condition-false" : "state-not-reported";
return {
reason: triggers.length > 0 ? "fired" : quiet,
fires: triggers.length,
leaves: filter.leaves,
dependsOn: [],
triggers,
suppressed
};
}
function silent(reason) {
return {
reason,
fires: 0,
leaves: [],
dependsOn: [],
triggers: [],
suppressed: []
};
}
exports._ = isAssumptionId;
Object.defineProperty(exports, "a", {
enumerable: true,
get: function() {
return Cooldown;
}
});
exports.c = filterVerdict;
exports.d = matchesRegex;
exports.f = runFieldWord;
exports.g = interpretationOf;
exports.h = ASSUMPTION_IDS;
exports.i = COOLDOWN_PERIOD;
exports.l = evaluateFilter;
exports.m = ASSUMPTIONS;
exports.n = evaluateStates;
exports.o = INITIAL_COOLDOWN;
exports.p = serverRun;
exports.r = reportedState;
exports.s = filterReason;
exports.t = RUN_STATE_WORDS;
exports.u = compileRegex;
