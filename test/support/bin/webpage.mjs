/**
 * Serves the sandbox on a state file, and does to automations by name what a person does in the web page:
 *
 *   webpage STATE edit NAME '{"enabled": false}'     any field of an update
 *   webpage STATE threshold NAME 0.5                 of a metric condition
 *   webpage STATE copy NAME PROJECT NEW-NAME         description, marker and all
 *   webpage STATE move NAME PROJECT
 *   webpage STATE delete NAME
 *   webpage STATE create FILE                        a list of automations, and what they need
 *
 * NAME may say its project: 'Loss@classifier'.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [state, command, name, ...rest] = process.argv.slice(2);
const NOTHING = {
  triggeredActionType: 'NO_OP',
  triggeredActionConfig: { noOpActionInput: { noOp: true } },
};
const wac = join(process.env.WAC_TEST_DIST, 'wac.js');
const server = spawn(process.execPath, [wac, 'sandbox', '--state', state], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
let url;
let key;
for await (const line of createInterface({ input: server.stdout })) {
  url ??= line.match(/WANDB_BASE_URL=(\S+)/)?.[1];
  key ??= line.match(/WANDB_API_KEY=(\S+)/)?.[1];
  if (url !== undefined && key !== undefined) break;
}
try {
  const what = await carryOut();
  console.log(what);
} finally {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

async function carryOut() {
  if (command === 'create') return await createAll(JSON.parse(readFileSync(name, 'utf8')));
  const trigger = await findTrigger(name);
  switch (command) {
    case 'edit':
      await update({ id: trigger.id, ...JSON.parse(rest[0]) });
      return `Edited "${trigger.name}": ${rest[0]}`;
    case 'threshold': {
      const filter = JSON.parse(trigger.triggeringCondition.filter);
      filter.run_metric_filter.threshold_filter.threshold = Number(rest[0]);
      await update({ id: trigger.id, eventFilter: JSON.stringify(filter) });
      return `Edited "${trigger.name}": threshold ${rest[0]}`;
    }
    case 'move': {
      const scopeID = await projectId(rest[0]);
      await update({ id: trigger.id, scopeType: 'PROJECT', scopeID });
      return `Moved "${trigger.name}" to ${rest[0]}`;
    }
    case 'copy': {
      const { description, enabled, triggeringCondition, triggeredAction } = trigger;
      await create({
        name: rest[1],
        description,
        enabled,
        scopeType: 'PROJECT',
        scopeID: await projectId(rest[0]),
        triggeringEventType: triggeringCondition.eventType,
        eventFilter: triggeringCondition.filter,
        ...actionInput(triggeredAction),
      });
      return `Copied "${trigger.name}" to "${rest[1]}" in ${rest[0]}`;
    }
    case 'delete':
      await send('mutation ($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }', {
        id: trigger.id,
      });
      return `Deleted "${trigger.name}"`;
    default:
      throw new Error(`unknown command ${command}`);
  }
}

async function createAll({ needs, automations }) {
  await post('/sandbox/provision', needs);
  const integrations = new Map();
  for (const entity of needs.entities) {
    const data = await send(
      `query ($entity: String!) { entity(name: $entity) { integrations(first: 100) { edges { node {
        __typename id ... on SlackIntegration { channelName } ... on GenericWebhookIntegration { name } } } } } }`,
      { entity },
    );
    for (const { node } of data.entity.integrations.edges)
      integrations.set(node.channelName ?? node.name, node.id);
  }
  for (const { project, team, event, filter, notify, call, raw, ...common } of automations) {
    const entity = team === undefined ? undefined : await entityId(team);
    await create({
      enabled: true,
      ...common,
      scopeType: entity === undefined ? 'PROJECT' : 'ENTITY',
      scopeID: entity ?? (await projectId(project)),
      triggeringEventType: event,
      eventFilter: typeof filter === 'string' ? filter : JSON.stringify(filter),
      ...(raw ?? action({ notify, call }, integrations)),
    });
  }
  return `Made ${automations.length} automations`;
}

function action({ notify, call }, integrations) {
  if (notify !== undefined) {
    const { to, ...words } = notify;
    return {
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: {
        notificationActionInput: { integrationID: integrations.get(to), ...words },
      },
    };
  }
  if (call === undefined) return NOTHING;
  return {
    triggeredActionType: 'GENERIC_WEBHOOK',
    triggeredActionConfig: {
      genericWebhookActionInput: {
        integrationID: integrations.get(call.to),
        ...(call.payload === undefined ? {} : { requestPayload: call.payload }),
      },
    },
  };
}

function actionInput({ __typename, integration, title, message, severity, requestPayload }) {
  if (__typename === 'NotificationTriggeredAction') {
    return {
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: {
        notificationActionInput: { integrationID: integration.id, title, message, severity },
      },
    };
  }
  if (__typename !== 'GenericWebhookTriggeredAction') return NOTHING;
  return {
    triggeredActionType: 'GENERIC_WEBHOOK',
    triggeredActionConfig: {
      genericWebhookActionInput: { integrationID: integration.id, requestPayload },
    },
  };
}

async function findTrigger(text) {
  const [wanted, project] = text.split('@');
  const { triggers } = await send(`{ triggers(first: 1000) { edges { node {
    id name description enabled
    scope { ... on Project { name } }
    triggeringCondition { ... on FilterEventTriggeringCondition { eventType filter } }
    triggeredAction { __typename
      ... on NotificationTriggeredAction { integration { id } title message severity }
      ... on GenericWebhookTriggeredAction { integration { id } requestPayload } }
  } } } }`);
  const found = triggers.edges
    .map(({ node }) => node)
    .filter(
      (node) => node.name === wanted && (project === undefined || node.scope.name === project),
    );
  if (found.length !== 1) throw new Error(`${found.length} automations are called ${text}`);
  return found[0];
}

async function projectId(path) {
  const [entity, project] = path.split('/');
  const data = await send(
    'query ($entity: String!, $project: String!) { project(name: $project, entityName: $entity) { id } }',
    { entity, project },
  );
  return data.project.id;
}

async function entityId(entity) {
  const data = await send('query ($entity: String!) { entity(name: $entity) { id } }', { entity });
  return data.entity.id;
}

async function create(input) {
  const mutation =
    'mutation ($input: CreateFilterTriggerInput!) { createFilterTrigger(input: $input) { trigger { id } } }';
  await send(mutation, { input });
}

async function update(input) {
  const mutation =
    'mutation ($input: UpdateFilterTriggerInput!) { updateFilterTrigger(input: $input) { trigger { id } } }';
  await send(mutation, { input });
}

async function send(query, variables = {}) {
  const body = await post('/graphql', { query, variables });
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function post(path, content) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
    },
    body: JSON.stringify(content),
  });
  return await response.json();
}
