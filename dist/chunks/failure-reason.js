const require_common = require("./common.js");
// src/action/failure-reason.ts
const FAILURE_REASONS = {
invalid: require_common.Zt.invalid,
authentication: require_common.Zt.authentication,
refused: require_common.Zt.refused,
unreviewed: require_common.Zt.refused,
stale: require_common.Zt.stale,
partial: require_common.Zt.partial,
"not-converged": require_common.Zt.partial,
changes: require_common.Zt.changes,
github: require_common.Zt.error,
usage: require_common.Zt.usage,
interrupted: require_common.Zt.interrupted,
error: require_common.Zt.error
};
var ActionFailure = class extends Error {
name = "ActionFailure";
reason;
constructor(reason, message, options) {
super(message, options);
this.reason = reason;
}
};
const BY_CODE = {
authentication: "authentication",
permission: "authentication",
"no-api-key": "authentication",
"stale-plan": "stale",
refused: "refused",
usage: "usage",
interrupted: "interrupted"
};
function reasonOf(error) {
if (error instanceof ActionFailure) return error.reason;
return error instanceof require_common.sn ? BY_CODE[error.code] ?? "error" : "error";
}
function exitCodeOfError(error) {
return error instanceof require_common.sn ? require_common.en(error.code) : FAILURE_REASONS[reasonOf(error)];
}
exports.n = exitCodeOfError;
exports.r = reasonOf;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return ActionFailure;
}
});
