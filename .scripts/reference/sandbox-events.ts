/** The reference page of the events that can be posted to the sandbox. */
import {
  ARTIFACT_EVENT_KINDS,
  ARTIFACT_EVENTS as MODEL_ARTIFACT_EVENTS,
  EVENT_KINDS as MODEL_EVENTS,
} from '../../src/model/kinds/event-kinds.ts';
import { ARTIFACT_EVENTS } from '../../src/sandbox/rules/event-catalog.ts';
import { parseEvents } from '../../src/sandbox/runtime/parse-events.ts';
import type {
  ArtifactEvent,
  LogMetricsEvent,
  RunStateEvent,
} from '../../src/sandbox/runtime/sandbox-event.ts';
import { RUN_STATE_WORDS } from '../../src/simulate/event/evaluate-states.ts';
import { table } from './sections.ts';

type Fields<Event> = Readonly<Record<Exclude<keyof Event, 'kind'>, string>>;

const PROJECT = {
  entity: '**Required.** The team, or the organization of a registry.',
  project: '**Required.** The project, or the registry with or without its prefix.',
};

const RUN = {
  ...PROJECT,
  run: '**Required.** The ID of the run. A new ID makes a new run.',
  name: 'The display name. Default: the ID.',
  user: 'The user who started the run.',
  tags: 'A list of strings.',
  config: 'A mapping.',
};

const LOG_METRICS: Fields<LogMetricsEvent> = {
  ...RUN,
  rows: '**Required.** A list of mappings from metric to value. `_step` and `_timestamp` (in seconds) are optional: the next step, and now. `values` with one mapping means a single row.',
};

const RUN_STATE: Fields<RunStateEvent> = {
  ...RUN,
  state: `**Required.** ${RUN_STATE_WORDS.map((word) => `\`${word}\``).join(', ')}.`,
  time: 'When, as RFC 3339. Default: now.',
};

const ARTIFACT: Fields<ArtifactEvent> = {
  ...PROJECT,
  collection: '**Required.** The collection.',
  version: 'The version, such as `v3`. Default: `v0`.',
  type: 'The type of the artifact.',
  metadata: 'A mapping, for `${artifact_metadata.KEY}`.',
  alias: 'The alias. **Required** for events of aliases.',
  tag: 'The tag. **Required** for events of tags.',
  author: "Who did it. Default: the sandbox's user.",
};

const EXAMPLES: readonly object[] = [
  {
    kind: 'logMetrics',
    entity: 'vision-team',
    project: 'classifier',
    run: 'r1',
    name: 'prod-7b',
    values: { 'val/accuracy': 0.91 },
  },
  { kind: 'runState', entity: 'vision-team', project: 'classifier', run: 'r1', state: 'failed' },
  {
    kind: 'addArtifactAlias',
    entity: 'acme',
    project: 'models',
    collection: 'churn',
    version: 'v12',
    alias: 'production',
  },
];

/** The page. Its examples are read by the sandbox's own reader: a wrong one throws. */
export function renderSandboxEvents(): string {
  parseEvents(EXAMPLES);
  const artifactRows = ARTIFACT_EVENT_KINDS.map((kind) => [
    `\`${kind}\``,
    MODEL_ARTIFACT_EVENTS[kind].occurrence,
    ARTIFACT_EVENTS[kind].needs === undefined ? '' : `\`${ARTIFACT_EVENTS[kind].needs}\``,
  ]);
  return `# Sandbox events

\`POST /sandbox/events\` posts to the sandbox that something happened. It triggers the automations that match, and its response
names each automation with the outcome. The body is one event, a list of events, or \`{ "events": […] }\`. The sandbox has the
${MODEL_EVENTS.length} events of manifests; metrics are posted as \`logMetrics\`.

${EXAMPLES.map((example) => `\`\`\`json\n${JSON.stringify(example)}\n\`\`\``).join('\n\n')}

## logMetrics

Rows are logged to a run: evaluates \`runMetric\`.

${fieldTable(LOG_METRICS)}

## runState

A run changes its state.

${fieldTable(RUN_STATE)}

## Artifact and collection events

${table(['kind', 'what happened', 'needs'], artifactRows)}

${fieldTable(ARTIFACT)}

## Endpoints

All take the sandbox's API key as \`Authorization: Basic\` (\`curl -u "api:$WANDB_API_KEY"\`), except the inbox, which receives webhooks.

${table(
  ['request', 'response'],
  [
    ['`POST /sandbox/events`', 'what each automation made of each event'],
    ['`GET /sandbox/outbox`', 'the notifications and prompts that were sent'],
    ['`GET /sandbox/inbox`', 'the webhooks that an inbox received: body and headers'],
    ['`POST /sandbox/inbox/NAME`', 'receives a webhook'],
    ['`GET /sandbox/state`', 'everything that the sandbox has'],
    ['`GET /sandbox/counts`', 'how many requests it served, by operation'],
    [
      '`POST /sandbox/provision`',
      'creates teams, projects, registries, collections and integrations',
    ],
  ],
)}
`;
}

function fieldTable(fields: Readonly<Record<string, string>>): string {
  return table(
    ['field', 'meaning'],
    Object.entries(fields).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}
