/** Runs as GraphQL shows them. */
import { isJsonObject } from '../../../lib/json.ts';
import { exportAddresses, exportedRows } from '../../runs/history-exports.ts';
import {
  historyKeys,
  historyRows,
  sampledRows,
  selected,
  stepOf,
  systemRows,
  thinned,
} from '../../runs/history-rows.ts';
import { linesOf } from '../../runs/streamed-lines.ts';
import { runId } from '../../store/node-id.ts';
import type { RowRecord, RunRecord } from '../../store/records.ts';
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
    group: run.group ?? null,
    jobType: run.jobType ?? null,
    commit: null,
    readOnly: project.isReadOnly,
    createdAt: run.createdAt,
    heartbeatAt: heartbeatOf(run),
    description: null,
    notes: run.notes ?? null,
    ...resumable(run),
    project: () => views.project(project),
    user: () => views.user(user),
    config: JSON.stringify(
      Object.fromEntries(Object.entries(run.config).map(([key, value]) => [key, { value }])),
    ),
    systemMetrics: JSON.stringify(run.systemMetrics ?? {}),
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
        .map((row) => selected(row, liveKeys))
        .filter((row) => row !== undefined),
    }),
  };
}

/** What a client reads of a run before it resumes it. */
function resumable(run: RunRecord): View {
  const lines = linesOf(run);
  return {
    historyLineCount: lines.history,
    eventsLineCount: lines.events,
    logLineCount: lines.output,
    historyTail: () => tailOf(historyRows(run)),
    eventsTail: () => tailOf(systemRows(run)),
    wandbConfig: ({ keys }: { keys?: readonly string[] | null }) => {
      const own = run.config['_wandb'];
      const entries = isJsonObject(own) ? Object.entries(own) : [];
      return JSON.stringify(
        Object.fromEntries(entries.filter(([key]) => keys?.includes(key) ?? true)),
      );
    },
    stopped: false,
  };
}

/** The last row, as JSON in JSON. */
function tailOf(rows: readonly RowRecord[]): string {
  return JSON.stringify(rows.slice(-1).map((row) => JSON.stringify(row)));
}

/** When the run was last heard of: its latest row, or when it began. */
function heartbeatOf({ rows, createdAt }: RunRecord): string {
  const seconds = rows.at(-1)?.['_timestamp'];
  if (typeof seconds !== 'number' || seconds * 1000 <= Date.parse(createdAt)) return createdAt;
  return new Date(seconds * 1000).toISOString();
}
