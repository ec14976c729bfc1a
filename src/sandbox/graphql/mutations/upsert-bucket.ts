/** `upsertBucket`, by which the SDK makes runs and changes them. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { ApiError } from '../../api-error.ts';
import { findRun } from '../../runs/find-run.ts';
import { parseLine } from '../../runs/parse-line.ts';
import { namesOfRunId } from '../../store/node-id.ts';
import type { ProjectRecord, RunRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';
import { createProject } from './upsert-model.ts';

interface UpsertInput {
  readonly id?: string | null;
  /** The run's id. */
  readonly name?: string | null;
  readonly modelName?: string | null;
  readonly entityName?: string | null;
  readonly displayName?: string | null;
  readonly groupName?: string | null;
  readonly jobType?: string | null;
  readonly notes?: string | null;
  /** JSON: each value in an object of its own, `{"lr": {"value": 0.1}}`. */
  readonly config?: string | null;
  readonly summaryMetrics?: string | null;
  readonly tags?: readonly string[] | null;
  readonly clientMutationId?: string | null;
}

/** The project of a run that names none. */
const DEFAULT_PROJECT = 'uncategorized';

const MAX_ID_LENGTH = 128;
const FORBIDDEN_IN_ID = /[/\\#?%:\r\n]/;

/** Makes the run, which is then running, and its project where there is none, or changes the run of the id or the names. */
export async function upsertBucket(
  context: RequestContext,
  { input }: { readonly input: UpsertInput },
): Promise<View> {
  const { store, views } = context;
  const names = namesOf(context, input);
  const fields = readFields(input);
  const project =
    store.projectByName(names.entity, names.project) ??
    createProject(context, { entityName: names.entity, name: names.project });
  if (project.isReadOnly) throw new ApiError(403, 'permission denied');
  const found = findRun(store, project, names.run);
  const run = found ?? createRun(context, project, names.run);
  if (found === undefined) store.add('runs', run);
  else store.edit('runs', found);
  Object.assign(run, fields);
  if (found === undefined) {
    await context.takeEvents({ kind: 'runState', ...names, state: 'running' });
  } else {
    await store.commit();
  }
  return {
    bucket: views.run(run),
    inserted: found === undefined,
    clientMutationId: input.clientMutationId ?? null,
  };
}

/** The project and the run that the input names. */
function namesOf(
  { viewer }: RequestContext,
  input: UpsertInput,
): { readonly run: string; readonly project: string; readonly entity: string } {
  if (typeof input.id === 'string') {
    const names = namesOfRunId(input.id);
    if (names === undefined) throw new ApiError(404, 'run not found');
    return names;
  }
  const run = input.name ?? '';
  if (run.trim() === '' || run.length > MAX_ID_LENGTH || FORBIDDEN_IN_ID.test(run))
    throw new ApiError(422, `invalid run name ${JSON.stringify(run)}`);
  return {
    run,
    project: input.modelName ?? DEFAULT_PROJECT,
    entity: input.entityName ?? viewer.username,
  };
}

/** What the input changes; null and what is absent stay as they are. */
function readFields(input: UpsertInput): Partial<RunRecord> {
  const { displayName, groupName, jobType, notes, config, summaryMetrics, tags } = input;
  const whole = (text: string | null | undefined, what: string): JsonObject | undefined =>
    typeof text === 'string' ? parseLine(text, what) : undefined;
  const newConfig = whole(config, 'config');
  return present({
    displayName: textOf(displayName),
    group: textOf(groupName),
    jobType: textOf(jobType),
    notes: notes ?? undefined,
    config: newConfig && unwrapped(newConfig),
    summary: whole(summaryMetrics, 'summaryMetrics'),
    tags: tags === null ? undefined : tags?.slice(),
  });
}

function textOf(value: string | null | undefined): string | undefined {
  return value === null || value === '' ? undefined : value;
}

function createRun(
  { store, viewer, now }: RequestContext,
  project: ProjectRecord,
  id: string,
): RunRecord {
  return {
    number: store.nextNumber(),
    id,
    project: project.number,
    displayName: id,
    user: viewer.username,
    state: 'pending',
    tags: [],
    config: {},
    summary: {},
    createdAt: now().toISOString(),
    rows: [],
  };
}

/** The values without the objects around them. */
function unwrapped(config: JsonObject): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(config).map(([key, held]) => [
      key,
      isJsonObject(held) ? (held['value'] ?? null) : held,
    ]),
  );
}
