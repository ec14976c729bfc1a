const require_common = require("./common.js");
// src/cli/sandbox/describe-provisioned.ts
function describeProvisioned(created) {
const parts = [
[created.users.length, "user"],
[created.teams.length, "team"],
[created.organizations.length, "organization"],
[created.projects.length, "project"],
[
created.registries.length,
"registry",
"registries"
],
[created.collections.length, "collection"],
[created.integrations.length, "integration"]
].filter(([count]) => count > 0).map(([count, singular, plural]) => require_common.Tt(count, singular, plural));
const missing = created.missing.map((name) => `The sandbox cannot create ${name}: name the integration instead of its id\n`);
return `${parts.length === 0 ? "" : `The sandbox created ${parts.join(", ")}\n`}${missing.join("")}`;
}
exports.describeProvisioned = describeProvisioned;
