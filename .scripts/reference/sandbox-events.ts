/** The reference page of the events that can be posted to the sandbox. */
import {
  ARTIFACT_EVENT_KINDS,
  ARTIFACT_EVENTS as MODEL_ARTIFACT_EVENTS,
  EVENT_KINDS as MODEL_EVENTS,
} from '../../src/model/kinds/event-kinds.ts';
import type { EventField } from '../../src/model/sandbox/event-form.ts';
import { ARTIFACT_EVENTS } from '../../src/sandbox/rules/event-catalog.ts';
import { ARTIFACT_FIELDS, RUN_EVENT_FORMS } from '../../src/sandbox/runtime/event-forms.ts';
import { parseEvents } from '../../src/sandbox/runtime/parse-events.ts';
import { table } from './sections.ts';

/** Fields that some events of artifacts need. */
const NEEDED_BY: Readonly<Record<string, string>> = {
  alias: ' **Required** for events of aliases.',
  tag: ' **Required** for events of tags.',
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

${RUN_EVENT_FORMS.logMetrics.occurrence}

${fieldTable(RUN_EVENT_FORMS.logMetrics.fields)}

## runState

${RUN_EVENT_FORMS.runState.occurrence}

${fieldTable(RUN_EVENT_FORMS.runState.fields)}

## Artifact and collection events

${table(['kind', 'what happened', 'needs'], artifactRows)}

${fieldTable(ARTIFACT_FIELDS)}

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

function fieldTable(fields: readonly EventField[]): string {
  return table(
    ['field', 'meaning'],
    fields.map(({ name, meaning, isRequired }) => [
      `\`${name}\``,
      `${isRequired ? '**Required.** ' : ''}${meaning}${NEEDED_BY[name] ?? ''}`,
    ]),
  );
}
