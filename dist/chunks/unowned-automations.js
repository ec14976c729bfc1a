const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
// src/reconcile/observed/slots.ts
function slotOf(automation) {
return `${scopeOf(automation)} ${automation.name}`;
}
function foldedSlotOf(automation) {
return `${scopeOf(automation)} ${automation.name.trim().normalize("NFC").toLowerCase()}`;
}
function scopeOf({ scope }) {
return scope.kind === "other" ? `OTHER:${scope.type}` : `${require_project.ft(scope)}:${scope.id}`;
}
// src/reconcile/observed/observed-index.ts
var ObservedEntry = class {
observed;
parsed;
#foreign;
#sibling;
constructor(observed) {
this.observed = observed;
this.parsed = require_marker.s(observed.description);
}
viewOf(isSibling) {
if (!isSibling) {
this.#foreign ??= this.#view("foreign");
return this.#foreign;
}
this.#sibling ??= this.#view("other-environment");
return this.#sibling;
}
#view(reason) {
const unowned = this.#unowned(reason);
return {
unowned,
unmanaged: unmanagedView(unowned)
};
}
#unowned(reason) {
const { observed, parsed } = this;
if (parsed.kind === "none") return {
observed,
reason: require_marker.b(observed) ? "unmanaged" : "inexpressible"
};
const { line } = parsed;
if (parsed.kind === "unreadable") return {
observed,
reason: "unreadable-marker",
line,
isOurs: false,
...parsed.claims[0]
};
const { marker, text } = parsed;
const { owner, key } = marker;
return {
observed,
reason,
owner,
key,
marker,
line,
text
};
}
};
function unmanagedView({ observed, reason, owner, key }) {
return {
observed,
reason,
...require_common.cn({
owner,
key
})
};
}
var ObservedIndex = class {
entries;
byOwner;
unreadable;
#maps = new Map();
constructor(automations) {
const entries = [...automations].sort((a, b) => require_common.Bt(a.id, b.id)).map((observed) => new ObservedEntry(observed));
this.entries = entries;
this.byOwner = groupEntries(entries, ownerOf);
this.unreadable = entries.filter(({ parsed }) => parsed.kind === "unreadable");
}
withId(id) {
return this.#find("id", id, ({ observed }) => observed.id);
}
withKey(key) {
return this.#find("key", key, ({ parsed }) => parsed.kind === "marker" ? parsed.marker.key : void 0);
}
inSlot(slot) {
return this.#find("slot", slot, ({ observed }) => slotOf(observed));
}
inFoldedSlot(slot) {
return this.#find("folded slot", slot, ({ observed }) => foldedSlotOf(observed));
}
withLook(look) {
return this.#find("look", look, ({ observed }) => lookOf(observed));
}
#find(name, value, select) {
const map = this.#maps.get(name) ?? groupEntries(this.entries, select);
this.#maps.set(name, map);
return map.get(value) ?? [];
}
};
const observedIndexOf = require_common.Q((automations) => new ObservedIndex(automations));
function lookOf({ name, scope }) {
return `${scope.kind === "other" ? `OTHER ${scope.type}` : `${require_project.ft(scope)} ${require_project.dt(scope)}`}\n${require_common.tt(name)}`;
}
function ownerOf({ parsed }) {
return parsed.kind === "marker" ? parsed.marker.owner : void 0;
}
function groupEntries(entries, select) {
const groups = new Map();
for (const entry of entries) {
const value = select(entry);
if (value === void 0) continue;
const known = groups.get(value);
if (known === void 0) groups.set(value, [entry]);
else known.push(entry);
}
return groups;
}
// src/reconcile/observed/unowned-automations.ts
var UnownedAutomations = class {
size;
newer;
damaged;
#index;
#owners;
#siblings;
#ours;
constructor(index, owner, owners) {
this.#index = index;
this.#owners = owners;
const base = baseOwner(owner);
this.#siblings = new Set([...index.byOwner.keys()].filter((each) => baseOwner(each) === base));
const ours = index.unreadable.flatMap((entry) => claimedBy(entry, owners));
this.#ours = new Map(ours.map(({ entry, view, isNewer }) => [entry, isNewer ? void 0 : view]));
this.newer = ours.filter(({ isNewer }) => isNewer).map(({ view }) => view);
this.damaged = ours.filter(({ isNewer }) => !isNewer).map(({ view }) => view);
const owned = [...owners].reduce((total, each) => total + (index.byOwner.get(each)?.length ?? 0), 0);
this.size = index.entries.length - owned - this.newer.length;
}
inSlot(slot) {
return this.size === 0 ? void 0 : this.#viewsOf(this.#index.inSlot(slot)).at(-1);
}
withKey(key) {
if (this.size === 0) return [];
const unreadable = this.#viewsOf(this.#index.unreadable).filter((each) => each.key === key);
const readable = this.#viewsOf(this.#index.withKey(key));
if (unreadable.length === 0) return readable;
return [...readable, ...unreadable].sort((a, b) => require_common.Bt(a.observed.id, b.observed.id));
}
withId(id) {
return this.size === 0 ? void 0 : this.#viewsOf(this.#index.withId(id)).at(-1);
}
withLook(look) {
if (this.size === 0) return [];
return this.#viewsOf(this.#index.withLook(look)).map(({ observed }) => observed);
}
otherOwners() {
return [...this.#index.byOwner.keys()].filter((owner) => !this.#owners.has(owner));
}
ofOwner(owner) {
return this.#owners.has(owner) ? [] : this.#viewsOf(this.#index.byOwner.get(owner) ?? []);
}
list() {
if (this.size === 0) return [];
const all = [];
for (const entry of this.#index.entries) {
const view = this.#viewOf(entry);
if (view !== void 0) all.push(view.unmanaged);
}
return all;
}
#viewsOf(entries) {
return entries.flatMap((entry) => this.#viewOf(entry)?.unowned ?? []);
}
#viewOf(entry) {
const { parsed } = entry;
if (parsed.kind === "none") return entry.viewOf(false);
if (parsed.kind === "marker") {
const { owner } = parsed.marker;
return this.#owners.has(owner) ? void 0 : entry.viewOf(this.#siblings.has(owner));
}
if (!this.#ours.has(entry)) return entry.viewOf(false);
const unowned = this.#ours.get(entry);
return unowned === void 0 ? void 0 : {
unowned,
unmanaged: unmanagedView(unowned)
};
}
};
function baseOwner(owner) {
const end = owner.indexOf(":");
return end === -1 ? owner : owner.slice(0, end);
}
function claimedBy(entry, owners) {
const { observed, parsed } = entry;
if (parsed.kind !== "unreadable") return [];
const { claims, line, reason } = parsed;
const claim = claims.find(({ owner }) => owners.has(owner));
if (claim === void 0) return [];
return [{
entry,
view: {
observed,
reason: "unreadable-marker",
line,
isOurs: true,
...claim
},
isNewer: reason === "newer-version" || reason === "unknown-flag"
}];
}
exports.a = unmanagedView;
exports.i = observedIndexOf;
exports.n = baseOwner;
exports.o = foldedSlotOf;
exports.r = lookOf;
exports.s = slotOf;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return UnownedAutomations;
}
});
