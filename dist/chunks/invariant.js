// src/lib/invariant.ts
/**
* States what this program holds to be true.
*
* @throws when it is not: that is a bug in this program, never the user's mistake.
*/
function invariant(condition, claim) {
	if (!condition) throw new Error(`Bug in wac: ${claim}`);
}
export { invariant as t };
