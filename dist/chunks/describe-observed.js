const require_project = require("./project.js");
// src/reconcile/ownership/describe-observed.ts
function describeObservedScope({ scope, listedIn }) {
return scope.kind === "other" ? `${scope.type} in ${listedIn}` : require_project.lt(scope);
}
function entityOf({ scope, listedIn }) {
return scope.kind === "other" ? listedIn : scope.entity;
}
function describeObserved(observed) {
return `"${observed.name}" in ${describeObservedScope(observed)}`;
}
exports.n = describeObservedScope;
exports.r = entityOf;
exports.t = describeObserved;
