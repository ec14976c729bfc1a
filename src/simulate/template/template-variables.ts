/** The variables that each kind of event offers to payloads, titles and messages. */
import type { JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { OtherScope } from '../../model/automation.ts';
import type { Event, MetricCondition } from '../../model/event.ts';
import { ARTIFACT_EVENTS } from '../../model/kinds/event-kinds.ts';
import { REGISTRY_PREFIX, registryName, type Scope, type ScopeRef } from '../../model/scope.ts';
import type { ArtifactOccurrence } from '../event/evaluate-artifact-event.ts';
import type { RunDocument } from '../filter/run-document.ts';
import { describeCondition } from './describe-condition.ts';

/** The automation's part of the variables. */
export interface TemplateSubject {
  readonly name: string;
  readonly event: Event;
  readonly scope: Scope | ScopeRef | OtherScope;
}

/** The scope of a run and what happened to it. */
export interface RunOccurrence {
  readonly run: RunDocument;
  readonly entity?: string;
  readonly project?: string;
  /** User name of the run's author. */
  readonly author?: string;
  /** The run's state in a manifest's word, `failed` or `crashed`. */
  readonly state?: string;
  /** The value that was compared, for metric events. */
  readonly value?: number;
}

const METRIC_EVENT_NAMES: Readonly<Record<MetricCondition['kind'], string>> = {
  threshold: 'RUN_METRIC',
  change: 'RUN_METRIC_CHANGE',
  zscore: 'RUN_METRIC_ZSCORE',
};

/** The variables of an artifact or collection event. */
export function artifactVariables(
  subject: TemplateSubject,
  occurrence: ArtifactOccurrence,
): ReadonlyMap<string, string> {
  const { kind, artifact = {}, alias, tag } = occurrence;
  const origin = originOf(subject.scope, occurrence);
  const collection = artifact.collection ?? origin.collection ?? '';
  const variables = commonVariables(subject, origin, occurrence.author);
  const { eventType, subject: about, value } = ARTIFACT_EVENTS[kind];
  variables.set('event_type', eventType);
  variables.set('artifact_collection_name', collection);
  if (tag !== undefined && value === 'tag') variables.set('tag', tag);
  if (about === 'collection') return variables;
  const named = value === 'alias' ? alias : artifact.version;
  variables.set('artifact_version', versionUri(artifact.id, collection, artifact.version));
  variables.set(
    'artifact_version_string',
    `${origin.entity}/${origin.project}/${collection}:${named ?? ''}`,
  );
  variables.set('artifact_version_index', (artifact.version ?? '').replace(/^v(?=\d+$)/, ''));
  if (value === 'alias' && alias !== undefined) variables.set('alias', alias);
  for (const [key, value] of Object.entries(artifact.metadata ?? {})) {
    variables.set(`artifact_metadata.${key}`, metadataText(value));
  }
  return variables;
}

/** The variables of a run event. */
export function runVariables(
  subject: TemplateSubject,
  occurrence: RunOccurrence,
): ReadonlyMap<string, string> {
  const { event } = subject;
  const origin = originOf(subject.scope, occurrence);
  const variables = commonVariables(subject, origin, occurrence.author ?? occurrence.run.user);
  variables.set('run_name', occurrence.run.name ?? '');
  if (event.kind === 'runState') {
    variables.set('event_type', 'RUN_STATE');
    variables.set('run_status', occurrence.state ?? '');
  }
  if (event.kind !== 'runMetric') return variables;
  variables.set('event_type', METRIC_EVENT_NAMES[event.condition.kind]);
  variables.set('metric_name', event.condition.metric);
  variables.set('metric_values', occurrence.value === undefined ? '' : String(occurrence.value));
  variables.set('metric_filter', describeCondition(event.condition));
  variables.set('metric_filter_short', describeCondition(event.condition));
  return variables;
}

interface FullOrigin {
  readonly entity: string;
  readonly project: string;
  readonly collection?: string;
}

function commonVariables(
  subject: TemplateSubject,
  origin: FullOrigin,
  author: string | undefined,
): Map<string, string> {
  return new Map([
    ['automation_name', subject.name],
    ['event_author', author ?? ''],
    ['entity_name', origin.entity],
    ['project_name', origin.project],
  ]);
}

/** What the event does not say is taken from the automation's scope; a registry is its project, prefix and all. */
function originOf(
  scope: TemplateSubject['scope'],
  given: { readonly entity?: string; readonly project?: string },
): FullOrigin {
  const entity = given.entity ?? scopeEntity(scope);
  const named = given.project ?? scopeProject(scope);
  const project = scope.kind === 'registry' ? `${REGISTRY_PREFIX}${registryName(named)}` : named;
  const collection = 'collection' in scope ? scope.collection : undefined;
  return { entity, project, ...present({ collection }) };
}

function scopeEntity(scope: TemplateSubject['scope']): string {
  if (scope.kind === 'other') return '';
  return 'organization' in scope ? scope.organization : scope.entity;
}

function scopeProject(scope: TemplateSubject['scope']): string {
  if ('registry' in scope) return scope.registry;
  return 'project' in scope ? (scope.project ?? '') : '';
}

/** The server's reference to a version. A rule test has no id, so one is derived from its fields. */
function versionUri(
  id: string | undefined,
  collection: string,
  version: string | undefined,
): string {
  const encoded = id ?? Buffer.from(`Artifact:${collection}:${version ?? ''}`).toString('base64');
  return `wandb-artifact://_id/${encoded}`;
}

function metadataText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
