/** The runs of a server as a directory of histories, for a backtest: each history is read when its turn comes. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { HistoryApi, ProjectPath, ServerRun } from '../../model/history-api.ts';
import type { Scope, ScopeRef } from '../../model/scope.ts';
import { matchesScope } from '../../simulate/event/matches-scope.ts';
import { evaluateFilter } from '../../simulate/filter/evaluate-filter.ts';
import { serverRun } from '../../simulate/filter/run-document.ts';
import { RUN_INDEX_NAME } from '../../simulate/history/run-index.ts';
import { writeParquet } from '../../simulate/logged/write-history.ts';
import type { TestedAutomation } from '../../simulate/rule-test/run/evaluate-case.ts';
import { type ExpectedRead, expectedRead, isWithinBudget } from './budget-turns.ts';
import type { CachedRuns } from './cached-runs.ts';
import type { HistoryReader } from './history-reader.ts';
import { isLogged, type LoadedRun, loadRun } from './load-run.ts';
import { indexEntry } from './pulled-entry.ts';

/** A rule's variants, as a backtest has them. */
export interface LiveRule {
  readonly variants: readonly TestedAutomation[];
}

/** A run and the metrics of the rules that it matches. */
export interface LiveRun {
  readonly run: ServerRun;
  readonly metrics: readonly string[];
}

/** Whether any rule needs the configuration or the summary of runs. */
export function readsDocuments(rules: readonly LiveRule[]): boolean {
  return filtersOf(rules).some((filter) =>
    evaluateFilter(filter, {}).leaves.some(({ field }) =>
      /^(?:config|summary_metrics)(?:\.|$)/.test(field),
    ),
  );
}

function filtersOf(rules: readonly LiveRule[]) {
  return rules.flatMap(({ variants }) =>
    variants.flatMap(({ event }) =>
      event.kind === 'runMetric' || event.kind === 'runState' ? [event.runs] : [],
    ),
  );
}

/** The projects in which a rule on runs listens; those of teams are asked for. */
export async function projectsOf(
  api: HistoryApi,
  rules: readonly LiveRule[],
): Promise<{
  readonly projects: readonly ProjectPath[];
  readonly organizations: readonly string[];
}> {
  const found = new Map<string, ProjectPath>();
  const teams = new Set<string>();
  const organizations = new Set<string>();
  for (const { event, scope } of rules.flatMap(({ variants }) => variants)) {
    if (event.kind !== 'runMetric' && event.kind !== 'runState') continue;
    if (scope.kind === 'project' && 'project' in scope && scope.project !== undefined)
      found.set(`${scope.entity}/${scope.project}`, {
        entity: scope.entity,
        project: scope.project,
      });
    if (scope.kind === 'team') teams.add(scope.entity);
    if (scope.kind === 'organization') organizations.add(organizationOf(scope));
  }
  for (const entity of teams) {
    for (const project of await api.listProjects(entity))
      found.set(`${entity}/${project}`, { entity, project });
  }
  return { projects: [...found.values()], organizations: [...organizations] };
}

function organizationOf(scope: Scope | ScopeRef): string {
  return 'organization' in scope ? scope.organization : scope.entity;
}

/** The metrics of the rules that a run matches; undefined where it matches none. */
export function matchRun(
  run: ServerRun,
  rules: readonly LiveRule[],
): readonly string[] | undefined {
  const metrics = new Set<string>();
  let isMatched = false;
  const document = serverRun({
    name: run.name,
    id: run.id,
    state: run.state,
    tags: run.tags,
    ...present({ user: run.user, config: run.config, summary: run.summary }),
  });
  for (const { event, scope } of rules.flatMap(({ variants }) => variants)) {
    if (event.kind !== 'runMetric' && event.kind !== 'runState') continue;
    if (!matchesScope(scope, { entity: run.entity, project: run.project })) continue;
    // What cannot be evaluated may match.
    if (evaluateFilter(event.runs, document).truth === false) continue;
    isMatched = true;
    if (event.kind === 'runMetric') metrics.add(event.condition.metric);
  }
  return isMatched ? [...metrics] : undefined;
}

/** Histories that are read ahead of the one that is evaluated: memory is bounded by so many … */
const AHEAD = 6;

/** … and by so many values of them together. A longer history is read when its turn comes. */
const AHEAD_VALUES = 500_000;

/** The first path, and those after it that may be read ahead: near a limit none, so that the first runs are the ones read. */
function pathsAhead(
  paths: readonly string[],
  wanted: ReadonlyMap<string, LiveRun>,
  reader: HistoryReader,
): readonly string[] {
  const reads: ExpectedRead[] = [];
  const end = paths.findIndex((path, index) => {
    const live = wanted.get(path);
    if (live !== undefined) reads.push(expectedRead(live.run, live.metrics.length));
    if (index === 0) return false;
    const values = reads.reduce((sum, read) => sum + read.values, 0);
    return values > AHEAD_VALUES || !isWithinBudget(reader, reads);
  });
  return end < 0 ? paths : paths.slice(0, end);
}

/** What a backtest reads. */
export interface LiveFilesInput {
  readonly directory: string;
  readonly reader: HistoryReader;
  readonly cache: CachedRuns;
  readonly runs: readonly ServerRun[];
  readonly rules: readonly LiveRule[];
  /** Which runs are wanted, by ENTITY/PROJECT/ID: the others are neither read nor in the index. Absent: all. */
  readonly isWanted?: (identity: string) => boolean;
  /** What was found as the runs were listed. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** The port that `runBacktest` reads, in its words. */
export interface LiveFiles {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly mayBeEmpty: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly sampledOf: (path: string) => readonly string[];
  readonly read: (
    path: string,
  ) => Promise<
    Uint8Array | { readonly problem: string; readonly isInstead: 'deleted' | 'empty' } | undefined
  >;
  /** Closes the cache: what is still being read ahead is not kept. */
  readonly close: () => Promise<void>;
}

/** What problems call the history of a run: its names, where they make a path. */
function pathOf({ entity, project, id }: ServerRun, index: number): string {
  const names = [entity, project, id];
  return names.every((name) => /^\w[\w.-]*$/.test(name))
    ? `${names.join('/')}.parquet`
    : `${index}.parquet`;
}

/** Makes the directory. */
export function liveFiles(input: LiveFilesInput): LiveFiles {
  const { directory, reader, cache, runs, rules, onProgress } = input;
  const isWanted = input.isWanted ?? (() => true);
  const sampled = new Map<string, readonly string[]>();
  const wanted = new Map<string, LiveRun>();
  const lines = runs.flatMap((run, index): string | readonly [] => {
    if (!isWanted(`${run.entity}/${run.project}/${run.id}`)) return [];
    const metrics = matchRun(run, rules) ?? [];
    const logged = metrics.filter((metric) => isLogged(run, metric));
    const path = pathOf(run, index);
    if (logged.length > 0) wanted.set(path, { run, metrics: logged });
    return JSON.stringify({
      ...indexEntry({ run }, { withDocuments: true }),
      ...present({
        file: logged.length > 0 ? path : undefined,
        complete: logged.length > 0 ? true : undefined,
        // For the nearest names, where a metric is not there.
        logged: logged.length < metrics.length ? [...(run.keys?.keys() ?? [])] : undefined,
      }),
    });
  });
  const index = new TextEncoder().encode(lines.join('\n'));
  const paths = [...wanted.keys()];
  const loading = new Map<string, Promise<LoadedRun | undefined>>();
  const load = (path: string): Promise<LoadedRun | undefined> => {
    const known = loading.get(path);
    if (known !== undefined) return known;
    const { run, metrics } = wanted.get(path) ?? { run: undefined, metrics: [] };
    const started =
      run === undefined ? Promise.resolve(undefined) : loadRun(reader, cache, run, metrics);
    // Whoever reads it gets the error; a run whose turn never comes must not end the process.
    started.catch(() => undefined);
    loading.set(path, started);
    return started;
  };
  let done = 0;
  return {
    directory,
    paths: [RUN_INDEX_NAME, ...paths],
    mayBeEmpty: true,
    ...present({ diagnostics: input.diagnostics }),
    sampledOf: (path) => sampled.get(path) ?? [],
    read: async (path) => {
      if (path === RUN_INDEX_NAME) return index;
      const at = paths.indexOf(path);
      if (at < 0) return undefined;
      const ahead = pathsAhead(paths.slice(at, at + AHEAD), wanted, reader);
      for (const next of ahead) void load(next);
      const loaded = await load(path);
      loading.delete(path);
      done += 1;
      onProgress({ done, total: paths.length });
      if (loaded === undefined) return { problem: 'it was deleted', isInstead: 'deleted' };
      sampled.set(path, [...loaded.sampled]);
      if (loaded.history === undefined) return { problem: 'it has no rows', isInstead: 'empty' };
      return await writeParquet(loaded.history);
    },
    close: async () => await cache.close(),
  };
}
