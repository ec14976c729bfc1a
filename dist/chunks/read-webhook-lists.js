import { B as allInOrder, fn as Failure } from "./common.js";
// src/workflow/plan/read-webhook-lists.ts
const STOPS_THE_RUN = new Set([
"authentication",
"interrupted",
"network",
"no-api-key",
"rate-limited"
]);
async function readWebhookLists(entities, { webhooks }) {
const lists = await allInOrder(entities.map(async (entity) => {
try {
return [[entity, await webhooks.readTeam(entity)]];
} catch (error) {
if (error instanceof Failure && !STOPS_THE_RUN.has(error.code)) return [];
throw error;
}
}));
return new Map(lists.flat());
}
export { readWebhookLists as t };
