const require_common = require("./common.js");
// src/workflow/plan/read-webhook-lists.ts
const STOPS_THE_RUN = new Set([
"authentication",
"interrupted",
"network",
"no-api-key",
"rate-limited"
]);
async function readWebhookLists(entities, { webhooks }) {
const lists = await require_common.S(entities.map(async (entity) => {
try {
return [[entity, await webhooks.readTeam(entity)]];
} catch (error) {
if (error instanceof require_common.sn && !STOPS_THE_RUN.has(error.code)) return [];
throw error;
}
}));
return new Map(lists.flat());
}
exports.t = readWebhookLists;
