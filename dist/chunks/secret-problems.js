const require_common = require("./common.js");
const require_project = require("./project.js");
const require_describe_observed = require("./describe-observed.js");
const require_unowned_automations = require("./unowned-automations.js");
// src/reconcile/ownership/stranded.ts
function isStrandedOwner(owner, own, inUse) {
return owner !== own && !inUse.has(owner) && require_unowned_automations.n(owner) === require_unowned_automations.n(own);
}
function strandedDrift(unowned, { owner, declaredOwners, otherOwners = [] }) {
if (declaredOwners === void 0) return [];
const inUse = new Set([...declaredOwners, ...otherOwners]);
return unowned.otherOwners().filter((theirs) => isStrandedOwner(theirs, owner, inUse)).flatMap((theirs) => unowned.ofOwner(theirs).flatMap(({ observed, key }) => key === void 0 ? [] : [entryOf(observed, key, theirs)]));
}
function strandedOutside(automations, { owner, declaredOwners = [owner], otherOwners = [] }, isRead) {
const inUse = new Set([...declaredOwners, ...otherOwners]);
const isOurs = (theirs) => theirs === owner || declaredOwners.includes(theirs) || isStrandedOwner(theirs, owner, inUse);
const index = require_unowned_automations.i(automations);
return [...[...index.byOwner].filter(([theirs]) => isOurs(theirs)).flatMap(([, entries]) => entries), ...index.unreadable].sort((a, b) => require_common.Bt(a.observed.id, b.observed.id)).flatMap(({ observed, parsed }) => {
const ours = claimsOf(parsed).find((claim) => isOurs(claim.owner));
return ours === void 0 || isRead(ours.owner) ? [] : [entryOf(observed, ours.key, ours.owner)];
});
}
function claimsOf(parsed) {
if (parsed.kind === "none") return [];
return parsed.kind === "unreadable" ? parsed.claims : [parsed.marker];
}
function entryOf(observed, key, owner) {
return {
key,
name: observed.name,
scope: require_describe_observed.n(observed),
id: observed.id,
kind: "stranded",
owner,
fields: [],
isRepaired: false,
...require_common.cn({ updatedAt: observed.updatedAt })
};
}
// src/workflow/plan/secret-problems.ts
async function secretProblems(webhooks, lists, { webhooks: api, server }) {
const naming = webhooks.filter(({ entity, content: { accessToken, secret } }) => lists.has(entity) && (accessToken !== null || secret !== null));
const teams = [...new Set(naming.map(({ entity }) => entity))].sort();
return (await require_common.S(teams.map(async (team) => {
const names = await api.readSecretNames(team);
const own = naming.filter(({ entity }) => entity === team);
const page = require_project.et(server, team);
if (names === void 0) return [unknownSecrets(own, team, page)];
return own.flatMap((webhook) => missingSecrets(webhook, names, page));
}))).flat();
}
function missingSecrets({ key, entity, content, source }, names, page) {
return ["accessToken", "secret"].flatMap((field) => {
const name = content[field];
if (name === null || names.includes(name)) return [];
const has = names.length === 0 ? "It has none" : `It has ${[...names].sort().join(", ")}`;
const suggestion = require_common.J(name, names);
return [{
code: "integration/missing-secret",
severity: "error",
message: `Team "${entity}" has no secret "${name}". ${has}`,
hint: `${suggestion === void 0 ? "" : `${suggestion} `}Create it under "Team secrets": ${page}`,
keys: [key],
range: source.ranges.get(field) ?? source.range
}];
});
}
function unknownSecrets(webhooks, team, page) {
const named = webhooks.flatMap(({ content: { accessToken, secret } }) => [accessToken, secret]);
return {
code: "integration/unknown-secrets",
severity: "info",
message: `The server does not show the names of the secrets of team "${team}", so ${[...new Set(named.filter((name) => name !== null))].sort().join(", ")} could not be checked`,
hint: `Check the names under "Team secrets": ${page}`,
keys: webhooks.map(({ key }) => key)
};
}
exports.i = strandedOutside;
exports.n = isStrandedOwner;
exports.r = strandedDrift;
exports.t = secretProblems;
