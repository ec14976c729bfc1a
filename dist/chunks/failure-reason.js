const require_common = require("./common.js");
// src/action/failure-reason.ts
const FAILURE_REASONS = {
invalid: require_common.Qt.invalid,
authentication: require_common.Qt.authentication,
refused: require_common.Qt.refused,
unreviewed: require_common.Qt.refused,
stale: require_common.Qt.stale,
partial: require_common.Qt.partial,
"not-converged": require_common.Qt.partial,
changes: require_common.Qt.changes,
github: require_common.Qt.error,
usage: require_common.Qt.usage,
interrupted: require_common.Qt.interrupted,
error: require_common.Qt.error
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
return error instanceof require_common.Zt ? BY_CODE[error.code] ?? "error" : "error";
}
function exitCodeOfError(error) {
return error instanceof require_common.Zt ? require_common.tn(error.code) : FAILURE_REASONS[reasonOf(error)];
}
exports.n = exitCodeOfError;
exports.r = reasonOf;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return ActionFailure;
}
});
