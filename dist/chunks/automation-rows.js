const require_common = require("./common.js");
const require_marker = require("./marker.js");
const require_project = require("./project.js");
// src/workflow/automation-rows.ts
function automationRows(automations, owner) {
return automations.map((observed) => automationRow(observed, owner)).sort((a, b) => compareRows(a, b));
}
function automationRow(observed, owner) {
const parsed = require_marker.s(observed.description);
const base = {
id: observed.id,
name: observed.name,
scope: observed.scope.kind === "other" ? `unknown scope (${observed.scope.type})` : require_project.lt(observed.scope),
enabled: observed.enabled,
event: observed.event.kind === "other" ? observed.event.type : observed.event.kind,
action: observed.action.kind === "other" ? observed.action.type : observed.action.kind,
...require_common.cn({ updatedAt: observed.updatedAt })
};
if (parsed.kind === "none") return {
...base,
state: "unmanaged"
};
if (parsed.kind === "unreadable") return {
...base,
state: "unreadable-marker"
};
const { owner: markerOwner, key } = parsed.marker;
return {
...base,
owner: markerOwner,
key,
state: ownership(markerOwner, owner)
};
}
function ownership(markerOwner, owner) {
if (owner === void 0 || markerOwner === owner) return "managed";
const repository = (text) => text.split(":")[0] ?? text;
return repository(markerOwner) === repository(owner) ? "other-environment" : "foreign";
}
function compareRows(a, b) {
return require_common.Bt(a.scope, b.scope) || require_common.Bt(a.name, b.name) || require_common.Bt(a.id, b.id);
}
exports.t = automationRows;
