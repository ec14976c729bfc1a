import { Kt as present } from "./common.js";
// src/reconcile/requests/live-draft.ts
function liveDraft(live) {
const { name, description, enabled, scope, event, action } = live;
if (scope.kind === "other") return void 0;
return {
name,
description,
enabled,
scope,
...present({
event: event.kind === "other" ? void 0 : event,
action: action.kind === "other" ? void 0 : action
})
};
}
export { liveDraft as t };
