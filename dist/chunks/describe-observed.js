import { st as describeScope } from "./project.js";
// src/reconcile/ownership/describe-observed.ts
function describeObservedScope({ scope, listedIn }) {
return scope.kind === "other" ? `${scope.type} in ${listedIn}` : describeScope(scope);
}
function entityOf({ scope, listedIn }) {
return scope.kind === "other" ? listedIn : scope.entity;
}
function describeObserved(observed) {
return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
export { describeObservedScope as n, entityOf as r, describeObserved as t };
