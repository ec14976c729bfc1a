/** Runs as GraphQL shows them. */
import { exportAddresses, exportedRows } from '../../runs/history-exports.ts';
import {
  historyKeys,
  historyRows,
  sampledRows,
  stepOf,
  systemRows,
  thinned,
} from '../../runs/history-rows.ts';
import { runId } from '../../store/node-id.ts';
import type { RunRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';

/** A run with all that was logged to it. */
export function viewRun(context: RequestContext, run: RunRecord): View {
  const { store, views, baseUrl, now } = context;
  const project = store.project(run.project);
  const rows = historyRows(run);
  const lastStep = Math.max(-1, ...rows.map(stepOf));
  const known = store.userByName(run.user);
  const user = known ?? { number: 0, username: run.user, name: run.user, email: '' };
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
    readOnly: project.isReadOnly,
    createdAt: run.createdAt,
    heartbeatAt: heartbeatOf(run),
    description: null,
    notes: null,
    historyLineCount: rows.length,
    user: () => views.user(user),
    config: JSON.stringify(
      Object.fromEntries(Object.entries(run.config).map(([key, value]) => [key, { value }])),
    ),
    systemMetrics: JSON.stringify(Object.assign({}, ...systemRows(run))),
    summaryMetrics: JSON.stringify(run.summary),
    historyKeys: () => ({ lastStep, keys: historyKeys(rows) }),
    sampledHistory: ({ specs }: { specs: readonly string[] }) =>
      specs.map((spec) => sampledRows(rows, spec)),
    history: (args: {
      minStep?: number | null;
      maxStep?: number | null;
      samples?: number | null;
    }) =>
      thinned(
        rows.filter(
          (row) =>
            stepOf(row) >= (args.minStep ?? 0) &&
            stepOf(row) < (args.maxStep ?? Number.MAX_SAFE_INTEGER),
        ),
        args.samples ?? 500,
      ).map((row) => JSON.stringify(row)),
    events: ({ samples }: { samples?: number | null }) =>
      thinned(systemRows(run), samples ?? 500).map((row) => JSON.stringify(row)),
    parquetHistory: ({ liveKeys }: { liveKeys: readonly string[] }) => ({
      parquetUrls: exportAddresses(run, { baseUrl, key: store.state.apiKey, now: now() }),
      liveData: rows
        .slice(exportedRows(run))
        .filter((row) => liveKeys.every((key) => Object.hasOwn(row, key)))
        .map((row) => Object.fromEntries(liveKeys.map((key) => [key, row[key] ?? null]))),
    }),
  };
}

/** When the run was last heard of: its latest row, or when it began. */
function heartbeatOf({ rows, createdAt }: RunRecord): string {
  const seconds = rows.at(-1)?.['_timestamp'];
  if (typeof seconds !== 'number' || seconds * 1000 <= Date.parse(createdAt)) return createdAt;
  return new Date(seconds * 1000).toISOString();
}
