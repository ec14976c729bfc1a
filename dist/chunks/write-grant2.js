// src/wandb/write-grant.ts
/** Every grant that was made here: an object that merely looks like one is none. */
const GRANTS = /* @__PURE__ */ new WeakSet();
/** Makes a grant for one command. */
function grantWrites(command) {
	const grant = Object.freeze({ command });
	GRANTS.add(grant);
	return grant;
}
/** Whether a value was made by `grantWrites`. */
function isWriteGrant(value) {
	return typeof value === "object" && value !== null && GRANTS.has(value);
}
export { isWriteGrant as n, grantWrites as t };
