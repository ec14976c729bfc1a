/**
 * Every field of every event that can be posted: the page's forms and the reference page derive from it.
 *
 * It is exhaustive over the kinds and their fields, so a new one does not compile until it is described here.
 */
import { keysOf } from '../../lib/json.ts';
import {
  ARTIFACT_EVENT_KINDS,
  type ArtifactEventKind,
  ARTIFACT_EVENTS as MODEL_EVENTS,
} from '../../model/kinds/event-kinds.ts';
import type { EventField, EventForm } from '../../model/sandbox/event-form.ts';
import { RUN_STATE_WORDS } from '../../simulate/event/evaluate-states.ts';
import { ARTIFACT_EVENTS } from '../rules/event-catalog.ts';
import type {
  ArtifactEvent,
  LogMetricsEvent,
  RunStateEvent,
  SandboxEvent,
} from './sandbox-event.ts';

type FieldInfo = Omit<EventField, 'name'>;
type Fields<Event> = Readonly<Record<Exclude<keyof Event, 'kind'>, FieldInfo>>;

const required = (meaning: string, example: string): FieldInfo => ({
  meaning,
  isRequired: true,
  holds: 'text',
  example,
});
const optional = (meaning: string, holds: FieldInfo['holds'] = 'text'): FieldInfo => ({
  meaning,
  isRequired: false,
  holds,
});

const PROJECT = {
  entity: required('The team, or the organization of a registry.', 'vision-team'),
  project: required('The project, or the registry with or without its prefix.', 'classifier'),
};

const RUN = {
  ...PROJECT,
  run: required('The ID of the run. A new ID makes a new run.', 'r1'),
  name: optional('The display name. Default: the ID.'),
  user: optional('The user who started the run.'),
  tags: optional('A list of strings.', 'list'),
  config: optional('A mapping.', 'mapping'),
  summary: optional(
    'A mapping that replaces the summary. Default: the last logged value of each metric.',
    'mapping',
  ),
};

const LOG_METRICS: Fields<LogMetricsEvent> = {
  ...RUN,
  rows: {
    meaning:
      'A list of mappings from metric to value. `_step` and `_timestamp` (in seconds) are optional: the next step, and now. `values` with one mapping means a single row.',
    isRequired: true,
    holds: 'values',
    example: 'val/accuracy=0.91',
  },
};

const RUN_STATE: Fields<RunStateEvent> = {
  ...RUN,
  state: {
    meaning: `${RUN_STATE_WORDS.map((word) => `\`${word}\``).join(', ')}.`,
    isRequired: true,
    holds: 'choice',
    choices: RUN_STATE_WORDS,
  },
  time: optional('When, as RFC 3339. Default: now.'),
};

const ARTIFACT: Fields<ArtifactEvent> = {
  ...PROJECT,
  collection: required('The collection.', 'churn'),
  version: optional('The version, such as `v3`. Default: `v0`.'),
  type: optional('The type of the artifact.'),
  metadata: optional('A mapping, for `${artifact_metadata.KEY}`.', 'mapping'),
  alias: optional('The alias.'),
  tag: optional('The tag.'),
  author: optional("Who did it. Default: the sandbox's user."),
};

/** The fields of events of artifacts and collections, of whatever kind. */
export const ARTIFACT_FIELDS: readonly EventField[] = fieldsOf(ARTIFACT);

/** The events of runs. */
export const RUN_EVENT_FORMS: Readonly<
  Record<Exclude<SandboxEvent['kind'], ArtifactEventKind>, EventForm>
> = {
  logMetrics: {
    kind: 'logMetrics',
    occurrence: 'Rows are logged to a run: evaluates `runMetric`.',
    fields: fieldsOf(LOG_METRICS),
  },
  runState: {
    kind: 'runState',
    occurrence: 'A run changes its state.',
    fields: fieldsOf(RUN_STATE),
  },
};

/** Every event. */
export const EVENT_FORMS: readonly EventForm[] = [
  ...Object.values(RUN_EVENT_FORMS),
  ...ARTIFACT_EVENT_KINDS.map(artifactForm),
];

/** What an event of a kind needs is required; the alias or the tag of another kind is left out. */
function artifactForm(kind: ArtifactEventKind): EventForm {
  const { needs } = ARTIFACT_EVENTS[kind];
  const fields = ARTIFACT_FIELDS.filter(
    ({ name }) => name === needs || (name !== 'alias' && name !== 'tag'),
  ).map((field) => (field.name === needs ? { ...field, isRequired: true } : field));
  return { kind, occurrence: MODEL_EVENTS[kind].occurrence, fields };
}

function fieldsOf<Names extends string>(
  fields: Readonly<Record<Names, FieldInfo>>,
): readonly EventField[] {
  return keysOf(fields).map((name) => ({ name, ...fields[name] }));
}
