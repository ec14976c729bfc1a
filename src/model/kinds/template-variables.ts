/**
 * W&B's template variables, `${name}` in notifications and payloads, and the events that fill each in.
 *
 * Source: W&B's pages on webhook automations and on ARIA automations, which list them by event.
 */
import {
  ARTIFACT_EVENT_KINDS,
  ARTIFACT_EVENTS,
  EVENT_KINDS,
  type EventKind,
  RUN_EVENT_KINDS,
} from './event-kinds.ts';

const ALL: readonly EventKind[] = EVENT_KINDS;

const RUNS: readonly EventKind[] = RUN_EVENT_KINDS;

const ARTIFACTS: readonly EventKind[] = ARTIFACT_EVENT_KINDS;

const VERSIONS: readonly EventKind[] = ARTIFACT_EVENT_KINDS.filter(
  (kind) => ARTIFACT_EVENTS[kind].subject === 'version',
);

const ALIASES: readonly EventKind[] = ARTIFACT_EVENT_KINDS.filter(
  (kind) => ARTIFACT_EVENTS[kind].value === 'alias',
);

const TAGS: readonly EventKind[] = ARTIFACT_EVENT_KINDS.filter(
  (kind) => ARTIFACT_EVENTS[kind].value === 'tag',
);

/** One template variable. */
export interface TemplateVariable {
  readonly name: string;
  /** The events that fill it in; for any other it renders as nothing. */
  readonly events: readonly EventKind[];
}

/** The documented variables. `artifact_metadata` takes a key: `${artifact_metadata.KEY}`. */
export const TEMPLATE_VARIABLE_TABLE: readonly TemplateVariable[] = [
  { name: 'automation_name', events: ALL },
  { name: 'event_type', events: ALL },
  { name: 'event_author', events: ALL },
  { name: 'entity_name', events: ALL },
  { name: 'project_name', events: ALL },
  { name: 'artifact_collection_name', events: ARTIFACTS },
  { name: 'artifact_version', events: VERSIONS },
  { name: 'artifact_version_string', events: VERSIONS },
  { name: 'artifact_version_index', events: VERSIONS },
  { name: 'artifact_metadata', events: VERSIONS },
  { name: 'alias', events: ALIASES },
  { name: 'tag', events: TAGS },
  { name: 'run_name', events: RUNS },
  { name: 'run_status', events: ['runState'] },
  { name: 'metric_name', events: ['runMetric'] },
  { name: 'metric_values', events: ['runMetric'] },
  { name: 'metric_filter', events: ['runMetric'] },
  { name: 'metric_filter_short', events: ['runMetric'] },
  { name: 'metric_current_status', events: ['runMetric'] },
];

/** The names of the documented variables without a path, which `artifact_metadata` does not. */
export const TEMPLATE_VARIABLES: readonly string[] = TEMPLATE_VARIABLE_TABLE.map(
  ({ name }) => name,
).filter((name) => name !== 'artifact_metadata');

/** Secrets are written in capitals; only the server can check whether they exist. */
export const SECRET_NAME: RegExp = /^[A-Z][A-Z0-9_]*$/;

/** A variable as it is written in a template: `${run_name}`, `${artifact_metadata.KEY}`. */
export function writtenVariable({ name }: TemplateVariable): string {
  return `\${${name}${name === 'artifact_metadata' ? '.KEY' : ''}}`;
}

/** In one or two words, the events that fill a variable in. */
export function describeEvents({ events }: TemplateVariable): string {
  const known: readonly (readonly [string, readonly EventKind[]])[] = [
    ['every event', ALL],
    ['artifact and collection events', ARTIFACTS],
    ['artifact events', VERSIONS],
    ['run events', RUNS],
  ];
  return known.find(([, kinds]) => kinds === events)?.[0] ?? events.join(', ');
}

/** The variables that an event fills in, as they are written in a template without the brackets. */
export function variablesOf(event: EventKind): readonly string[] {
  return TEMPLATE_VARIABLE_TABLE.filter(({ events }) => events.includes(event)).map(({ name }) =>
    name === 'artifact_metadata' ? 'artifact_metadata.KEY' : name,
  );
}
