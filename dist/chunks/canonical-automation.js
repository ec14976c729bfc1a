import { Gt as stableJson, Wt as isSameJson } from "./common.js";
import { at as trimPrompt, et as canonicalEvent, lt as scopePath, ut as scopeType } from "./project.js";
import { s as canonicalText, t as canonicalPayload } from "./canonical-payload.js";
import { s as parseMarker } from "./marker.js";
import { hash } from "node:crypto";
// src/model/canonical/canonical-action.ts
function canonicalAction(action) {
switch (action.kind) {
case "sendNotification": return {
integration: action.integration.id,
kind: action.kind,
message: canonicalText(action.message),
severity: action.severity,
title: canonicalText(action.title)
};
case "sendWebhook": return {
integration: action.integration.id,
kind: action.kind,
payload: canonicalPayload(action.payload)
};
case "sendPromptToAria": return {
kind: action.kind,
prompt: canonicalText(trimPrompt(action.prompt))
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
this.#hash ??= hash("sha256", `wac/2/${part}\n${this.hashed}`, "base64url").slice(0, 8);
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
if (known !== void 0 && isSameJson(known.event, event)) return known.part;
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
const description = text ?? parseMarker(content.description).text;
return {
content,
parts: {
name: like?.content.name === name ? like.parts.name : textPart(name),
description: like?.description === description ? like.parts.description : textPart(description),
enabled: parts?.enabled(enabled) ?? new CanonicalPart(JSON.stringify(enabled)),
scope: parts?.scope(scope) ?? scopePart(scope),
event: like !== void 0 && isSameJson(like.content.event, event) ? like.parts.event : parts?.event(event, appliedEvent) ?? eventPart(event),
action: like !== void 0 && isSameJson(like.content.action, action) ? like.parts.action : actionPart(action)
},
description
};
}
function actionPart(action) {
return new CanonicalPart(stableJson(canonicalAction(action)));
}
function eventPart(event) {
return new CanonicalPart(stableJson(canonicalEvent(event)));
}
function textPart(text) {
return new CanonicalPart(JSON.stringify(text));
}
function isSameScope(a, b) {
return a.entity === b.entity && a.project === b.project && a.collection === b.collection;
}
function scopePart(scope) {
if (scope.kind === "other") return new CanonicalPart(stableJson({
kind: scope.kind,
type: scope.type
}));
const type = scopeType(scope);
return new CanonicalPart(stableJson({
id: scope.id,
type
}), stableJson({
path: scopePath(scope),
type
}));
}
export { CanonicalPart as a, textPart as i, actionPart as n, parsePart as o, canonicalAutomation as r, canonicalAction as s, SharedParts as t };
