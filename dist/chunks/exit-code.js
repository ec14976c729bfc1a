// src/workflow/exit-code.ts
const EXIT = {
	done: 0,
	error: 1,
	changes: 2,
	invalid: 3,
	partial: 4,
	refused: 5,
	stale: 6,
	authentication: 7,
	usage: 64,
	interrupted: 130
};
/** Where several apply, the first of these wins. */
const PRECEDENCE = [
	EXIT.interrupted,
	EXIT.usage,
	EXIT.invalid,
	EXIT.authentication,
	EXIT.stale,
	EXIT.refused,
	EXIT.partial,
	EXIT.error,
	EXIT.changes,
	EXIT.done
];
/** The code that stands for all of them; 0 when there are none. */
function combineExitCodes(codes) {
	return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}
const EXIT_BY_FAILURE = {
	network: EXIT.error,
	authentication: EXIT.authentication,
	permission: EXIT.authentication,
	"no-api-key": EXIT.authentication,
	"rate-limited": EXIT.error,
	server: EXIT.error,
	conflict: EXIT.error,
	"not-found": EXIT.error,
	unsupported: EXIT.error,
	"incomplete-read": EXIT.error,
	"stale-plan": EXIT.stale,
	refused: EXIT.refused,
	usage: EXIT.usage,
	file: EXIT.error,
	locked: EXIT.error,
	interrupted: EXIT.interrupted
};
/** The exit code that a failure leads to. */
function exitCodeOf(code) {
	return EXIT_BY_FAILURE[code];
}
export { combineExitCodes as n, exitCodeOf as r, EXIT as t };
