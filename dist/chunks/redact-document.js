const require_common = require("./common.js");
const require_secret_forms = require("./secret-forms.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_equal = require("./equal.js");
const require_document = require("./document.js");
const require_schema = require("./schema.js");
const require_describe_observed = require("./describe-observed.js");
let node_crypto = require("node:crypto");
// src/model/document/diff-documents.ts
const WORD = {
name: "name",
description: "description",
enabled: "enabled",
scope: "scope",
event: "when",
action: "then"
};
const CHOICES = new Set([
"scope",
"when",
"then",
"integration",
"threshold"
]);
function diffAutomations(before, after, documents) {
const differing = [...require_equal.t(before, after)];
if (differing.length === 0) return [];
const pair = documents ?? documentPair(before.content, after.content);
return differing.flatMap((part) => {
const word = WORD[part];
const fields = diffValues(word, pair.before[word], pair.after[word]);
return (fields.length > 0 ? fields : identityDifference(part, before.content, after.content)).map((field) => ({
...field,
part
}));
});
}
function documentPair(before, after, options = {}) {
const old = require_marker.y(before.action);
const next = require_marker.y(after.action);
const known = old !== void 0 && old.id === next?.id ? {
...old,
...next
} : void 0;
return {
before: require_document.t(withIntegration(before, known), options),
after: require_document.t(withIntegration(after, known), options)
};
}
function diffValues(path, before, after) {
if (before === void 0) return after === void 0 ? [] : [{
path,
after
}];
if (after === void 0) return [{
path,
before
}];
if (require_common.Wt(before) && require_common.Wt(after) && isSameForm(path, before, after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => diffValues(`${path}.${key}`, own(before, key), own(after, key)));
return require_common.jt(before) === require_common.jt(after) ? [] : [{
path,
before,
after
}];
}
function isSameForm(path, before, after) {
const word = path.slice(path.lastIndexOf(".") + 1);
if (word === "runs" || word === "filter") return Object.hasOwn(before, "mongo") === Object.hasOwn(after, "mongo");
return !CHOICES.has(word) || formOf(before) === formOf(after);
}
function formOf(document) {
return Object.keys(document)[0];
}
function identityDifference(part, before, after) {
if (part === "scope" && before.scope.kind !== "other" && after.scope.kind !== "other") return [{
path: "scope.id",
before: before.scope.id,
after: after.scope.id
}];
const old = require_marker.y(before.action);
const next = require_marker.y(after.action);
if (part !== "action" || old === void 0 || next === void 0) return [];
return [{
path: `then.${after.action.kind}.integration.id`,
before: old.id,
after: next.id
}];
}
function withIntegration(content, integration) {
const { action } = content;
if (integration === void 0 || !("integration" in action)) return content;
return {
...content,
action: {
...action,
integration
}
};
}
function own(document, key) {
return Object.hasOwn(document, key) ? document[key] : void 0;
}
// src/reconcile/guard/change-dangers.ts
function changeDangers(change) {
const { action, before, after } = change;
if (action === "delete" || action === "release") return new Set(["removes"]);
if (before === void 0 || after === void 0) return new Set();
const dangers = new Set();
const result = {
...before,
...after
};
if (isSilenced(before, result)) dangers.add("silences");
if (isRedirected(before, result)) dangers.add("redirects");
if (isAltered(before, result)) dangers.add("alters");
return dangers;
}
function worstDanger(dangers) {
return [
"removes",
"silences",
"redirects",
"alters"
].find((danger) => dangers.has(danger)) ?? "none";
}
function isSilenced(before, after) {
if (!before.enabled || reachOf(before) === "nobody") return false;
return !after.enabled || reachOf(after) === "nobody" || hasOtherScope(before, after) || eventType(before.event) !== eventType(after.event) || isNarrowedToNothing(before.event, after.event);
}
function isNarrowedToNothing(before, after) {
return require_project.K(after) && !require_project.K(before);
}
function isAltered(before, after) {
if (![before, after].some(({ description }) => {
const parsed = require_marker.s(description);
return parsed.kind === "marker" && parsed.marker.protect;
})) return false;
return !require_equal.r(require_canonical_automation.r(before), require_canonical_automation.r(after), "event");
}
function hasOtherScope(before, after) {
if (before.scope.kind === "other" || after.scope.kind === "other") return true;
return before.scope.id !== after.scope.id || require_project.ft(before.scope) !== require_project.ft(after.scope);
}
function eventType(event) {
if (event.kind === "runMetric") return `runMetric ${event.condition.kind}`;
return event.kind === "other" ? `other ${event.type}` : event.kind;
}
function reachOf({ action }) {
return action.kind === "other" ? void 0 : require_schema.l[action.kind].reaches;
}
function isRedirected(before, after) {
const from = require_marker.y(before.action);
const to = require_marker.y(after.action);
const reaches = [reachOf(before), reachOf(after)];
if (!reaches.includes(void 0) && !reaches.includes("nobody") && reaches[0] !== reaches[1]) return true;
if (from === void 0 || to === void 0) return false;
if (from.id === to.id) return from.url !== void 0 && to.url !== void 0 && from.url !== to.url;
return !isReplaced(from, to);
}
function isReplaced(from, to) {
return from.id !== to.id && from.kind === to.kind && (to.name ?? to.channel) !== void 0 && from.name === to.name && from.channel === to.channel && from.workspace === to.workspace && hasSameTarget(from, to);
}
function hasSameTarget(from, to) {
const isTeamKnown = from.entity !== void 0 && to.entity !== void 0;
if (isTeamKnown && from.entity !== to.entity) return false;
if (from.url !== void 0 && to.url !== void 0) return from.url === to.url;
return isTeamKnown || from.workspace !== void 0 && from.channel !== void 0;
}
// src/reconcile/build-change.ts
function buildChange(parts) {
const { key, action, reason, origin, after, line, source, lifecycle = [] } = parts;
const before = parts.before?.content;
const afterContent = after === void 0 ? void 0 : contentAfter(before, after);
const shown = documents(before, afterContent);
return {
key,
action,
reason,
origin,
danger: worstDanger(changeDangers({
action,
...require_common.cn({
before,
after
})
})),
name: after?.name ?? before?.name ?? key,
...slotText(before, after),
fields: [...fieldsAfter(afterContent, shown, parts), ...lifecycle],
...require_common.cn({
before,
after
}),
...withLifecycle(shown, lifecycle),
precondition: parts.before === void 0 ? { kind: "free" } : {
kind: "present",
id: parts.before.content.id,
digest: require_digest.n(parts.before),
...require_common.cn({ marker: line })
},
dependsOn: [],
isCounted: parts.isCounted ?? true,
...require_common.cn({ source })
};
}
function contentAfter(before, draft) {
const event = draft.event ?? before?.event;
const action = draft.action ?? before?.action;
if (event === void 0 || action === void 0) return void 0;
return {
...draft,
event,
action
};
}
function fieldChanges(before, after, parts, documents) {
return diffAutomations(before, after, documents).map((difference) => ({
...difference,
origin: parts.origins?.get(difference.part) ?? parts.origin
}));
}
function fieldsAfter(after, { beforeDocument, afterDocument }, parts) {
const { before } = parts;
if (before === void 0 || after === void 0) return [];
const documents = beforeDocument === void 0 || afterDocument === void 0 ? void 0 : {
before: beforeDocument,
after: afterDocument
};
return fieldChanges(before, require_canonical_automation.r(after, { like: before }), parts, documents);
}
function withLifecycle({ beforeDocument, afterDocument }, fields) {
const add = (document, side) => {
const lifecycle = {};
let result = document;
for (const { path, [side]: value } of fields) {
if (value === void 0) continue;
if (path.startsWith(LIFECYCLE)) lifecycle[path.slice(LIFECYCLE.length)] = value;
else result = {
...result,
[path]: value
};
}
return Object.keys(lifecycle).length === 0 ? result : {
...result,
lifecycle
};
};
return { ...require_common.cn({
beforeDocument: beforeDocument === void 0 ? void 0 : add(beforeDocument, "before"),
afterDocument: afterDocument === void 0 ? void 0 : add(afterDocument, "after")
}) };
}
const LIFECYCLE = "lifecycle.";
function documents(before, after) {
if (before !== void 0 && after !== void 0) {
const pair = documentPair(before, after);
return {
beforeDocument: pair.before,
afterDocument: pair.after
};
}
return { ...require_common.cn({
beforeDocument: before === void 0 ? void 0 : require_document.t(before),
afterDocument: after === void 0 ? void 0 : require_document.t(after)
}) };
}
function slotText(before, after) {
const entity = before === void 0 ? after?.scope.entity ?? "" : require_describe_observed.r(before);
if (after !== void 0) return {
scope: require_project.lt(after.scope),
entity
};
return {
scope: before === void 0 ? "" : require_describe_observed.n(before),
entity
};
}
// src/reconcile/order/order-changes.ts
const RANK = {
create: 0,
adopt: 1,
update: 2,
disable: 3,
release: 4,
delete: 5
};
function orderChanges(changes, owner) {
const sorted = [...changes].sort(compareChanges);
const cut = cutCircles(sorted);
const known = new Set(sorted.map(({ key }) => key));
const ordered = [];
const inSlot = new Set();
const isReady = ({ dependsOn }) => dependsOn.every((key) => inSlot.has(key) || cut.has(key) || !known.has(key));
const slot = (change) => {
inSlot.add(change.key);
const isCut = cut.has(change.key);
ordered.push(isCut ? {
...change,
temporaryName: temporaryName(owner, change.key)
} : change);
};
const waiting = [];
for (const change of sorted) {
if (!isReady(change)) {
waiting.push(change);
continue;
}
slot(change);
slotReleased(waiting, isReady, slot);
}
require_common.an(waiting.length === 0, "every circle of changes is cut");
return ordered;
}
function slotReleased(waiting, isReady, slot) {
for (;;) {
const next = waiting.findIndex(isReady);
if (next === -1) return;
for (const change of waiting.splice(next, 1)) slot(change);
}
}
function temporaryName(owner, key) {
return `wac-swap-${(0, node_crypto.createHash)("sha256").update(`${owner}#${key}`, "utf8").digest("hex").slice(0, 12)}`;
}
function cutCircles(changes) {
const waitsFor = new Map();
for (const { key, dependsOn } of changes) {
const others = dependsOn.filter((each) => each !== key);
waitsFor.set(key, [...waitsFor.get(key) ?? [], ...others]);
}
const cut = new Set();
for (const start of [...waitsFor.keys()].sort(require_common.Bt)) if (isInCircle(start, waitsFor, cut)) cut.add(start);
return cut;
}
function isInCircle(start, waitsFor, cut) {
const seen = new Set();
const open = [...waitsFor.get(start) ?? []];
for (let key = open.pop(); key !== void 0; key = open.pop()) {
if (key === start) return true;
if (seen.has(key) || cut.has(key)) continue;
seen.add(key);
open.push(...waitsFor.get(key) ?? []);
}
return false;
}
function compareChanges(a, b) {
return RANK[a.action] - RANK[b.action] || require_common.Bt(a.key, b.key) || require_common.Bt(a.before?.id ?? "", b.before?.id ?? "");
}
// src/model/canonical/render-marker.ts
const WORDING = "Managed in Git; edits here are undone.";
function renderMarker(marker) {
const { owner, key, version } = marker;
require_common.an(require_marker.o(owner, key), "a marker has a valid owner and key");
const hashes = require_marker.v.map((part) => marker.hashes[part]).join(".");
require_common.an(require_marker.t[version - 1]?.test(hashes) === true, "a marker has a hash for each part");
const ignored = require_marker.u(marker.ignored ?? []);
const left = marker.formerWebhooks ?? [];
const flags = [
marker.protect ? ",protect" : "",
marker.onRemove === void 0 ? "" : `,onRemove=${marker.onRemove}`,
marker.shadow ? ",shadow" : "",
ignored.length === 0 ? "" : `,ignore=${ignored.map(require_common.Ot).join("+")}`,
marker.webhook === void 0 ? "" : `,${require_marker.i}${require_marker.p(marker.webhook)}`,
left.length === 0 ? "" : `,${require_marker.n}${require_marker.f(left)}`
].join("");
const check = version === 1 ? "" : `.${require_marker.a({
owner,
key,
version
}, hashes, flags)}`;
return `${WORDING} ${require_marker.r}${owner}#${key}@${version}:${hashes}${check}${flags}]`;
}
function withMarker(text, marker) {
const body = require_marker.E(text);
return body === "" ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}
// src/reconcile/order/temporary-draft.ts
function temporaryDraft(change) {
const { after, before, temporaryName } = change;
if (after === void 0 || temporaryName === void 0) return void 0;
const draft = {
...after,
name: temporaryName
};
const content = contentAfter(before, draft);
const parsed = require_marker.s(after.description);
if (content === void 0 || parsed.kind !== "marker") return draft;
const name = require_digest.i(require_canonical_automation.r(content), "name", parsed.marker.version);
const hashes = {
...parsed.marker.hashes,
name
};
return {
...draft,
description: withMarker(parsed.text, {
...parsed.marker,
hashes
})
};
}
// src/reconcile/document/plan-checksum.ts
const CHECKSUM_VERSION = `2.${2}`;
function digestedChange(change, redactor, parts) {
const { key, action, name, scope, precondition, before, after, webhook } = change;
if (webhook !== void 0) return {
key,
action,
name,
scope,
before: redactWebhook(change.beforeDocument, redactor),
after: redactWebhook(change.afterDocument, redactor),
precondition,
result: webhook.after === void 0 ? null : { digest: require_marker._(webhook.after) },
temporary: null
};
const temporary = change.temporaryName === void 0 ? void 0 : temporaryDraft(change);
return {
key,
action,
name,
scope,
before: redactor.redact(change.beforeDocument ?? null),
after: redactor.redact(change.afterDocument ?? null),
precondition,
result: after === void 0 ? null : identityOf(before, after, parts),
temporary: temporary === void 0 ? null : identityOf(before, temporary, parts)
};
}
function redactWebhook(document, redactor) {
if (document === void 0) return null;
return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, redactor.redact(value)]));
}
function changeDigest(change) {
const { key, action, name, scope, before, after, precondition, result } = change;
const digested = {
key,
action,
name,
scope,
before,
after,
precondition: { ...precondition },
result: result === null ? null : { ...result }
};
return sha256(`wac/change/${2}\n${require_common.jt(digested)}`).slice(0, 32);
}
function planChecksum(digests, context) {
const { server, owner, environment, options } = context;
const lines = [
require_project.J(server),
owner,
environment ?? "",
require_common.jt(options),
...[...digests].sort()
];
return sha256(`wac/plan/${CHECKSUM_VERSION}\n${lines.join("\n")}`);
}
function isPlanChecksum(text) {
return /^[0-9a-f]{64}$/.test(text);
}
function identityOf(before, draft, parts) {
const parsed = require_marker.s(draft.description);
const { text } = parsed;
const content = contentAfter(before, draft);
const canonical = parts?.kept(draft) ?? (content === void 0 ? void 0 : require_canonical_automation.r(content, { text }));
return {
digest: canonical === void 0 ? "" : require_digest.n(canonical),
...require_common.cn({ marker: parsed.kind === "none" ? void 0 : parsed.line })
};
}
function temporaryIdentity(change, owner) {
const draft = temporaryDraft({
...change,
temporaryName: temporaryName(owner, change.key)
});
return draft === void 0 ? null : identityOf(change.before, draft);
}
function sha256(text) {
return (0, node_crypto.hash)("sha256", text, "hex");
}
// src/reconcile/document/plan-options.ts
function optionsDocument(grants) {
return {
allowDeletes: grants?.allow.deletes ?? null,
allowSilenced: grants?.allow.silenced ?? null,
allowRedirected: grants?.allow.redirected ?? null,
allowAltered: grants?.allow.altered ?? null,
allowConflicts: grants?.allowConflicts ?? false,
failOnConflict: grants?.failOnConflict ?? false,
allowDisjoint: grants?.allowDisjoint ?? false,
adopt: grants?.adopt ?? false,
takeOver: grants?.takeOver ?? [],
...require_common.cn({
recreate: grants?.recreate?.length === 0 ? void 0 : grants?.recreate,
only: grants?.only
})
};
}
function decodeOptions(options) {
const { allowDeletes, allowSilenced, allowRedirected, allowAltered } = options;
const { takeOver, recreate, only } = options;
return {
allow: { ...require_common.cn({
deletes: typeof allowDeletes === "number" ? allowDeletes : void 0,
silenced: typeof allowSilenced === "number" ? allowSilenced : void 0,
redirected: typeof allowRedirected === "number" ? allowRedirected : void 0,
altered: typeof allowAltered === "number" ? allowAltered : void 0
}) },
allowConflicts: options["allowConflicts"] === true,
failOnConflict: options["failOnConflict"] === true,
allowDisjoint: options["allowDisjoint"] === true,
adopt: options["adopt"] === true,
takeOver: strings(takeOver),
recreate: strings(recreate),
...require_common.cn({ only: require_common.Ut(only) ? strings(only) : void 0 })
};
}
function strings(value) {
return require_common.Ut(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/reconcile/document/redact-document.ts
const MAX_KNOWN = 1e4;
var DocumentRedactor = class {
#secretKey;
#known = new Map();
#count = 0;
constructor({ server, owner }) {
this.#secretKey = `${require_project.J(server)} ${owner}`;
}
redact(value, name = "") {
if (typeof value === "string") return this.#redactText(value, name);
if (require_common.Ut(value)) {
const safe = value.map((item) => this.redact(item, name));
return safe.every((item, index) => item === value[index]) ? value : safe;
}
if (!require_common.Wt(value)) return value;
let redacted;
for (const key of Object.keys(value)) {
const item = value[key] ?? null;
const safe = this.redact(item, key);
if (safe !== item) redacted = {
...redacted ?? value,
[key]: safe
};
}
return redacted ?? value;
}
#redactText(text, name) {
const known = this.#known.get(name);
const found = known?.get(text);
if (found !== void 0) return found;
const redacted = require_secret_forms.t(text, name) ? this.#hashOf(text) : text;
if (this.#count < MAX_KNOWN) {
this.#count += 1;
if (known === void 0) this.#known.set(name, new Map([[text, redacted]]));
else known.set(text, redacted);
}
return redacted;
}
#hashOf(text) {
return `(suspected secret, hash ${(0, node_crypto.createHmac)("sha256", this.#secretKey).update(text, "utf8").digest("hex").slice(0, 16)})`;
}
};
exports._ = isReplaced;
exports.a = digestedChange;
exports.c = planChecksum;
exports.d = withMarker;
exports.f = orderChanges;
exports.g = changeDangers;
exports.h = fieldChanges;
exports.i = changeDigest;
exports.l = temporaryIdentity;
exports.m = contentAfter;
exports.n = decodeOptions;
exports.o = identityOf;
exports.p = buildChange;
exports.r = optionsDocument;
exports.s = isPlanChecksum;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return DocumentRedactor;
}
});
exports.u = temporaryDraft;
exports.v = isSilenced;
exports.y = diffAutomations;
