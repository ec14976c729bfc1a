import { fn as Failure, gn as exitCodeOf, pn as EXIT } from "./common.js";
// src/action/failure-reason.ts
const FAILURE_REASONS = {
invalid: EXIT.invalid,
authentication: EXIT.authentication,
refused: EXIT.refused,
unreviewed: EXIT.refused,
stale: EXIT.stale,
partial: EXIT.partial,
"not-converged": EXIT.partial,
changes: EXIT.changes,
github: EXIT.error,
usage: EXIT.usage,
interrupted: EXIT.interrupted,
error: EXIT.error
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
return error instanceof Failure ? BY_CODE[error.code] ?? "error" : "error";
}
function exitCodeOfError(error) {
return error instanceof Failure ? exitCodeOf(error.code) : FAILURE_REASONS[reasonOf(error)];
}
export { exitCodeOfError as n, reasonOf as r, ActionFailure as t };
