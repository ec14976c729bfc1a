/**
 * What `sdk_plan.py` asks of the server, one request after another, where there is no Python: the automations of each
 * team, then for each automation its project and its team's integrations.
 *
 *     node .scripts/bench/peers/sequential-plan.mjs AUTOMATIONS.json
 */
import { readFileSync } from 'node:fs';

const { WANDB_BASE_URL: server, WANDB_API_KEY: key } = process.env;
const authorization = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`;

async function ask(query, variables) {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(errors[0].message);
  return data;
}

async function* listAutomations(entity) {
  for (let after = null; ; ) {
    const { entity: found } = await ask(
      `query List($entity: String!, $after: String) { entity(name: $entity) { triggers(first: 50, after: $after) {
        pageInfo { endCursor hasNextPage }
        edges { node { id name enabled scope { ... on Project { id } } triggeringCondition {
          ... on FilterEventTriggeringCondition { eventType filter }
        } triggeredAction { ... on GenericWebhookTriggeredAction { integration { id } requestPayload } } } } } } }`,
      { entity, after },
    );
    const { edges, pageInfo } = found.triggers;
    for (const { node } of edges) yield node;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function findProject({ project, team }) {
  const query =
    'query Project($name: String!, $entity: String!) { project(name: $name, entityName: $entity) { id } }';
  return (await ask(query, { name: project, entity: team })).project.id;
}

async function findWebhook({ webhook, team }) {
  const { entity } = await ask(
    `query Integrations($entity: String!) { entity(name: $entity) { integrations(first: 50) {
      edges { node { ... on GenericWebhookIntegration { id name } } } } } }`,
    { entity: team },
  );
  return entity.integrations.edges.find(({ node }) => node.name === webhook).node.id;
}

const wanted = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const there = new Map();
for (const team of new Set(wanted.map((each) => each.team))) {
  for await (const found of listAutomations(team))
    there.set(`${found.scope.id} ${found.name}`, found);
}
let unchanged = 0;
for (const each of wanted) {
  const project = await findProject(each);
  const webhook = await findWebhook(each);
  const found = there.get(`${project} ${each.name}`);
  const isSame =
    found?.enabled === true &&
    found.triggeringCondition.eventType === 'RUN_METRIC' &&
    found.triggeringCondition.filter.includes(String(each.threshold)) &&
    found.triggeredAction.integration.id === webhook &&
    JSON.stringify(JSON.parse(found.triggeredAction.requestPayload)) ===
      JSON.stringify(each.payload);
  if (isSame) unchanged += 1;
}
console.log(`${unchanged} unchanged, ${wanted.length - unchanged} to change`);
