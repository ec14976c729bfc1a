/** The runs of a backtest from a server. */
import { join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { openHistoryCache } from '../../../files/history/history-cache.ts';
import { present } from '../../../lib/present.ts';
import type { Project } from '../../../model/configuration.ts';
import type { HistoryApi, ServerRun } from '../../../model/history-api.ts';
import type { HistoryFiles } from '../../../workflow/backtest/history-files.ts';
import type { BacktestRule } from '../../../workflow/backtest/run-backtest.ts';
import { isInShard, type ShardChoice } from '../../../workflow/backtest/shard-of.ts';
import { CachedRuns } from '../../../workflow/history/cached-runs.ts';
import { liveFiles, projectsOf, readsDocuments } from '../../../workflow/history/live-files.ts';
import {
  listDiagnostics,
  unreadEvents,
  unreadOrganizations,
  unseenProject,
} from '../../../workflow/history/pull-diagnostics.ts';
import { type RunChoice, selectRuns } from '../../../workflow/history/select-runs.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseSince } from '../../arguments/parse-since.ts';
import { HISTORY_CACHE, parseHistoryLimits } from '../../session/history-limits.ts';
import { createProgress, type Progress } from '../../session/history-progress.ts';
import { type OpenedServer, openServer } from '../../session/open-server.ts';
import type { BacktestOptions } from './backtest-command.ts';

/** Whether the runs come from a server. */
export function isLive({ live, sandbox }: BacktestOptions): boolean {
  return live === true || sandbox !== undefined;
}

/** Lists the runs when it is opened, and reads each history when its turn comes. */
export class LiveSource {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #context: CommandContext<BacktestOptions>;
  readonly #project: Project;
  readonly #shard: ShardChoice;
  readonly #progress: Progress;
  #server: OpenedServer | undefined;

  constructor(
    context: CommandContext<BacktestOptions>,
    project: Project,
    shard: ShardChoice = { index: 1, count: 1 },
  ) {
    this.#context = context;
    this.#shard = shard;
    this.#project = project;
    this.#progress = createProgress(context.io, 'histories');
  }

  readonly open = async (rules: readonly BacktestRule[]): Promise<HistoryFiles> => {
    const { io, options } = this.#context;
    const { maxRuns: _maxRuns, ...limits } = parseHistoryLimits(options);
    this.#server = await openServer(this.#context, { project: this.#project });
    const api = await this.#server.openHistory();
    return liveFiles({
      directory: this.#server.name,
      reader: { api, limits },
      cache: new CachedRuns(
        openHistoryCache(join(io.cwd, this.#context.root.pathOf(HISTORY_CACHE))),
        this.#server.name,
      ),
      runs: await this.#listRuns(api, rules),
      rules,
      isWanted: (identity) => isInShard(identity, this.#shard),
      // Listed before the files are opened, and part of the result: other machines show them too.
      diagnostics: this.#diagnostics,
      onProgress: this.#progress.show,
    });
  };

  readonly close = async (): Promise<void> => {
    this.#progress.end();
    await this.#server?.close();
  };

  async #listRuns(api: HistoryApi, rules: readonly BacktestRule[]): Promise<readonly ServerRun[]> {
    const { io, options } = this.#context;
    const { maxRuns } = parseHistoryLimits(options);
    const { projects, organizations } = await projectsOf(api, rules);
    this.#diagnostics.push(...unreadOrganizations(organizations), ...unreadEvents(rules));
    const { since, outcome = '' } = options;
    const runs: ServerRun[] = [];
    for (const path of projects) {
      runs.push(
        ...(await this.#listProject(api, {
          ...path,
          maxRuns,
          withDocuments: readsDocuments(rules) || /^(?:config|summary)\./.test(outcome),
          ...present({
            since: since === undefined ? undefined : parseSince(since, io.now()).getTime(),
          }),
        })),
      );
    }
    return runs;
  }

  async #listProject(api: HistoryApi, choice: RunChoice): Promise<readonly ServerRun[]> {
    try {
      const chosen = await selectRuns(api, choice, parseHistoryLimits(this.#context.options));
      this.#diagnostics.push(...listDiagnostics(choice, chosen));
      return chosen.runs;
    } catch (error) {
      // A rule may be ahead of its project; the others are evaluated all the same.
      if (!(error instanceof Failure) || error.code !== 'not-found') throw error;
      this.#diagnostics.push(unseenProject(error.message));
      return [];
    }
  }
}
