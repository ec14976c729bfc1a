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
function isMutation({ query }) {
return !/^\s*query\b/.test(query) || /^\s*(mutation|subscription)\b/m.test(query);
}
export { isMutation as n, isWriteGrant as r, grantWrites as t };
