// src/wandb/transport/write-grant.ts
const GRANTS = new WeakSet();
function grantWrites(command, permits = () => true) {
	const grant = Object.freeze({
		command,
		permits
	});
	GRANTS.add(grant);
	return grant;
}
function isWriteGrant(value) {
	return typeof value === "object" && value !== null && GRANTS.has(value);
}
export { isWriteGrant as n, grantWrites as t };
