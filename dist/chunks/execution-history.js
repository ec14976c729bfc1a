// src/model/plan/execution-history.ts
function executionSource(history) {
if (history === void 0 || history.facts.size === 0) return void 0;
return history.isUndocumented ? "undocumented-api" : "server-feature";
}
exports.t = executionSource;
