import { F as countNoun } from "./common.js";
// src/cli/sandbox/describe-provisioned.ts
function describeProvisioned(invented) {
	const parts = [
		[invented.teams.length, "team"],
		[invented.organizations.length, "organization"],
		[invented.projects.length, "project"],
		[
			invented.registries.length,
			"registry",
			"registries"
		],
		[invented.collections.length, "collection"],
		[invented.integrations.length, "integration"]
	].filter(([count]) => count > 0).map(([count, singular, plural]) => countNoun(count, singular, plural));
	const missing = invented.missing.map((name) => `The sandbox cannot invent ${name}: name the integration instead of its id\n`);
	return `${parts.length === 0 ? "" : `The sandbox invented ${parts.join(", ")}\n`}${missing.join("")}`;
}
export { describeProvisioned };
