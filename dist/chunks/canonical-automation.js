const require_common = require("./common.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
let node_crypto = require("node:crypto");
// src/model/canonical/canonical-action.ts
function canonicalAction(action) {
switch (action.kind) {
case "sendNotification": return {
integration: action.integration.id,
kind: action.kind,
message: require_marker.E(action.message),
severity: action.severity,
title: require_marker.E(action.title)
};
case "sendWebhook": return {
integration: action.integration.id,
kind: action.kind,
payload: require_marker.x(action.payload)
};
case "sendPromptToAria": return {
kind: action.kind,
prompt: require_marker.E(require_project.st(action.prompt))
};
case "doNothing": return { kind: action.kind };
case "other": return {
kind: action.kind,
type: action.type,
raw: action.raw
};
}
}
// src/model/canonical/canonical-part.ts
var CanonicalPart = class {
text;
hashed;
#hash;
constructor(text, hashed = text) {
this.text = text;
this.hashed = hashed;
}
hash(part) {
this.#hash ??= (0, node_crypto.hash)("sha256", `wac/2/${part}\n${this.hashed}`, "base64url").slice(0, 8);
return this.#hash;
}
};
function parsePart({ text }) {
return JSON.parse(text);
}
// src/model/canonical/canonical-automation.ts
var SharedParts = class {
#scopes = new Map();
#events = new Map();
#automations = new WeakMap();
#enabled = new CanonicalPart("true");
#disabled = new CanonicalPart("false");
enabled(isEnabled) {
return isEnabled ? this.#enabled : this.#disabled;
}
scope(scope) {
if (scope.kind === "other") return scopePart(scope);
const known = this.#scopes.get(scope.id);
if (known !== void 0 && isSameScope(known.scope, scope)) return known.part;
const part = scopePart(scope);
if (this.#scopes.size < MAX_SHARED) this.#scopes.set(scope.id, {
scope,
part
});
return part;
}
keep(content, automation) {
this.#automations.set(content, automation);
}
kept(content) {
return this.#automations.get(content);
}
event(event, applied) {
const known = this.#events.get(applied);
if (known !== void 0 && require_common.At(known.event, event)) return known.part;
const part = eventPart(event);
const hash = part.hash("event");
if (this.#events.size < MAX_SHARED) this.#events.set(hash, {
event,
part
});
return part;
}
};
const MAX_SHARED = 1e4;
function canonicalAutomation(content, { parts, appliedEvent = "", text, like } = {}) {
const { name, enabled, scope, event, action } = content;
const description = text ?? require_marker.s(content.description).text;
return {
content,
parts: {
name: like?.content.name === name ? like.parts.name : textPart(name),
description: like?.description === description ? like.parts.description : textPart(description),
enabled: parts?.enabled(enabled) ?? new CanonicalPart(JSON.stringify(enabled)),
scope: parts?.scope(scope) ?? scopePart(scope),
event: like !== void 0 && require_common.At(like.content.event, event) ? like.parts.event : parts?.event(event, appliedEvent) ?? eventPart(event),
action: like !== void 0 && require_common.At(like.content.action, action) ? like.parts.action : actionPart(action)
},
description
};
}
function actionPart(action) {
return new CanonicalPart(require_common.jt(canonicalAction(action)));
}
function eventPart(event) {
return new CanonicalPart(require_common.jt(require_project.nt(event)));
}
function textPart(text) {
return new CanonicalPart(JSON.stringify(text));
}
function isSameScope(a, b) {
return a.entity === b.entity && a.project === b.project && a.collection === b.collection;
}
function scopePart(scope) {
if (scope.kind === "other") return new CanonicalPart(require_common.jt({
kind: scope.kind,
type: scope.type
}));
const type = require_project.ft(scope);
return new CanonicalPart(require_common.jt({
id: scope.id,
type
}), require_common.jt({
path: require_project.dt(scope),
type
}));
}
Object.defineProperty(exports, "a", {
enumerable: true,
get: function() {
return CanonicalPart;
}
});
exports.i = textPart;
exports.n = actionPart;
exports.o = parsePart;
exports.r = canonicalAutomation;
exports.s = canonicalAction;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return SharedParts;
}
});
