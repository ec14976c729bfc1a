const require_common = require("./common.js");
// src/reconcile/requests/live-draft.ts
function liveDraft(live) {
const { name, description, enabled, scope, event, action } = live;
if (scope.kind === "other") return void 0;
return {
name,
description,
enabled,
scope,
...require_common.cn({
event: event.kind === "other" ? void 0 : event,
action: action.kind === "other" ? void 0 : action
})
};
}
exports.t = liveDraft;
