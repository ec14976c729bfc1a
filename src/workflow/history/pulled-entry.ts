/** The line of `runs.jsonl` for a pulled run, and the names that stand for a run and its user where they are hidden. */
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { RUN_STATE_WORDS } from '../../simulate/event/evaluate-states.ts';
import { timeOf } from '../../simulate/history/run-index.ts';
import { hasEnded } from './cached-runs.ts';

/** What is written of runs besides their metrics. */
export interface EntryOptions {
  /** Names instead of the real ones; absent: the real ones. */
  readonly names?: HiddenNames;
  readonly withDocuments: boolean;
}

/** Names by id and user name. */
export interface HiddenNames {
  readonly runs: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

/** `run-1`, `run-2` … from the oldest run to the newest, and `user-1` … in the order of their first run. */
export function hideNames(runs: readonly ServerRun[]): HiddenNames {
  const oldestFirst = [...runs].sort(
    (a, b) => (timeOf(a.createdAt) ?? 0) - (timeOf(b.createdAt) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const users = [...new Set(oldestFirst.flatMap(({ user }) => user ?? []))];
  return {
    runs: new Map(oldestFirst.map(({ id }, index) => [id, `run-${index + 1}`])),
    users: new Map(users.map((user, index) => [user, `user-${index + 1}`])),
  };
}

/** Ids of W&B; anything else could lead out of a folder. */
const PLAIN_ID = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|runs|events)(?:\.|$)/i;

/** The name of a run's file without its ending. */
export function fileStem(run: ServerRun, { names }: EntryOptions): string {
  const id = names?.runs.get(run.id) ?? run.id;
  if (PLAIN_ID.test(id) && !DEVICE.test(id)) return id;
  return `run_${Buffer.from(id, 'utf8').toString('hex').slice(0, 200)}`;
}

/** What was written of a run. */
export interface WrittenRun {
  readonly run: ServerRun;
  /** Absent where it logs none of the metrics. */
  readonly file?: {
    readonly name: string;
    readonly rows: number;
    /** Metrics of which rows are missing. */
    readonly sampled: readonly string[];
  };
}

/** The line. */
export function indexEntry(
  { run, file }: WrittenRun,
  { names, withDocuments }: EntryOptions,
): JsonObject {
  const state = RUN_STATE_WORDS.find((word) => word === run.state);
  const hasDocuments = withDocuments && names === undefined;
  return {
    id: names?.runs.get(run.id) ?? run.id,
    name: names?.runs.get(run.id) ?? run.name,
    ...present({
      user: run.user === undefined ? undefined : (names?.users.get(run.user) ?? run.user),
      state,
    }),
    project: `${run.entity}/${run.project}`,
    ...present({
      // A tag may be anybody's name.
      tags: names === undefined ? run.tags : undefined,
      config: hasDocuments ? run.config : undefined,
      summary: hasDocuments ? run.summary : undefined,
      createdAt: run.createdAt,
      endedAt: hasEnded(run) ? run.heartbeatAt : undefined,
      file: file?.name,
      rows: file?.rows,
      complete: file === undefined ? undefined : file.sampled.length === 0,
      sampled: file === undefined || file.sampled.length === 0 ? undefined : file.sampled,
    }),
  };
}
