/** Runs and their history as GraphQL shows them. */
import { isJsonObject } from '../../../lib/json.ts';
import { ApiError } from '../../api-error.ts';
import { runId } from '../../store/node-id.ts';
import type { RowRecord, RunRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';

/** A run with all that was logged to it. */
export function viewRun(context: RequestContext, run: RunRecord): View {
  const { store, views } = context;
  const project = store.project(run.project);
  const lastStep = Math.max(-1, ...run.rows.map(stepOf));
  return {
    __typename: 'Run',
    id: runId(run.id, project.name, store.entity(project.entity).name),
    name: run.id,
    displayName: run.displayName,
    projectId: project.number,
    tags: run.tags,
    sweepName: null,
    state: run.state,
    group: null,
    jobType: null,
    commit: null,
    createdAt: run.createdAt,
    heartbeatAt: run.createdAt,
    description: null,
    notes: null,
    historyLineCount: run.rows.length,
    user: () => views.user(store.viewer()),
    config: JSON.stringify(
      Object.fromEntries(Object.entries(run.config).map(([key, value]) => [key, { value }])),
    ),
    systemMetrics: '{}',
    summaryMetrics: JSON.stringify(run.summary),
    historyKeys: () => ({ lastStep, keys: historyKeys(run.rows) }),
    sampledHistory: ({ specs }: { specs: readonly string[] }) =>
      specs.map((spec) => sampledRows(run.rows, spec)),
    history: (args: {
      minStep?: number | null;
      maxStep?: number | null;
      samples?: number | null;
    }) =>
      run.rows
        .filter((row) => stepOf(row) >= (args.minStep ?? 0))
        .filter((row) => stepOf(row) < (args.maxStep ?? Number.MAX_SAFE_INTEGER))
        .slice(0, args.samples ?? 500)
        .map((row) => JSON.stringify(row)),
    events: () => [],
    parquetHistory: () => ({ parquetUrls: [], liveData: run.rows }),
  };
}

function stepOf(row: RowRecord): number {
  return typeof row['_step'] === 'number' ? row['_step'] : 0;
}

function historyKeys(rows: readonly RowRecord[]): Record<string, View> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of Object.keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...counts].map(([key, count]) => [key, { typeCounts: [{ type: 'number', count }] }]),
  );
}

function numberOf(value: unknown, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number') throw new ApiError(422, 'specs: a number was expected');
  return value;
}

/** Rows that hold every key of the spec, thinned evenly when there are more than asked for. */
function sampledRows(rows: readonly RowRecord[], text: string): RowRecord[] {
  let spec: unknown;
  try {
    spec = JSON.parse(text);
  } catch {
    spec = undefined;
  }
  if (!isJsonObject(spec) || !Array.isArray(spec['keys']))
    throw new ApiError(422, 'specs: not a history spec');
  if (!spec['keys'].every((key) => typeof key === 'string')) {
    throw new ApiError(422, 'specs: keys must be a list of strings');
  }
  const keys: readonly string[] = spec['keys'];
  const [minStep, maxStep] = [
    numberOf(spec['minStep'], 0),
    numberOf(spec['maxStep'], Number.MAX_SAFE_INTEGER),
  ];
  const samples = numberOf(spec['samples'], 500);
  const found = rows
    .filter((row) => keys.every((key) => row[key] !== undefined && row[key] !== null))
    .filter((row) => stepOf(row) >= minStep && stepOf(row) <= maxStep)
    .map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
  if (found.length <= samples) return found;
  return Array.from(
    { length: samples },
    (_, index) => found[Math.floor((index * found.length) / samples)] ?? {},
  );
}
