/** `wac lint`: the checks of `wac validate`, and with `--live` or `--history` those that need evidence. */
import { join } from 'node:path';
import { openDirectory } from '../../../api/backtest.ts';
import { lint } from '../../../api/lint.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { openHistoryCache } from '../../../files/history/history-cache.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { CachedRuns } from '../../../workflow/history/cached-runs.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseSince } from '../../arguments/parse-since.ts';
import { executionHistory } from '../../session/execution-notes.ts';
import { HISTORY_CACHE, parseHistoryLimits } from '../../session/history-limits.ts';
import { createProgress } from '../../session/history-progress.ts';
import {
  type OpenedProject,
  openProject,
  openTree,
  parseVariables,
} from '../../session/open-project.ts';
import { openServer } from '../../session/open-server.ts';
import type { LintOptions } from './lint-command.ts';
import { exitCodeOfLint, lintOffline, narrowLint } from './lint-offline.ts';
import { type WrittenLint, writeLint } from './write-lint.ts';

type Context = CommandContext<LintOptions>;

/** The time of which values are read from a server, unless another is asked for. */
const LIVE_SINCE = '30d';

export async function runLint(context: Context): Promise<ExitCode> {
  const { options } = context;
  parseHistoryLimits(options);
  if (context.args.length > 1) {
    const { lintSeveral } = await import('./lint-several.ts');
    return await lintSeveral(context);
  }
  const isLive = options.live === true || options.sandbox !== undefined;
  if (isLive && options.history !== undefined) {
    throw new Failure('--live reads from W&B, and --history from files: choose one', {
      code: 'usage',
    });
  }
  if (!isLive && options.history === undefined) {
    const opened = await openTree(context);
    const found = await lintOffline(context, opened);
    context.io.stderr.write('Offline: --live or --history DIR also checks what runs have logged\n');
    return await finish(context, opened.tree, found);
  }
  const opened = await openProject(context, undefined, undefined, false, false);
  if (typeof opened === 'number')
    return opened === EXIT.invalid ? await lintUnread(context, isLive) : opened;
  const diagnostics = isLive ? await lintLive(context, opened) : await lintFiles(context, opened);
  return await finish(context, opened.tree, diagnostics);
}

/** Manifests with errors are checked alone, although more was asked for. */
async function lintUnread(context: Context, isLive: boolean): Promise<ExitCode> {
  const opened = await openTree(context);
  const { automations, diagnostics } = await lintOffline(context, opened);
  const unread: Diagnostic = {
    code: 'lint/unread',
    severity: 'warning',
    message: `${isLive ? 'The server and its runs were' : 'Recorded runs were'} not checked, because the manifests have errors`,
    hint: 'Correct the errors and run the same command again',
  };
  const note = `Checked ${countNoun(automations, 'automation')} ${isLive ? 'without the server' : 'without recorded runs'}`;
  const all = [...diagnostics, unread];
  return await finish(context, opened.tree, { diagnostics: all, automations, note });
}

async function lintFiles(context: Context, opened: OpenedProject): Promise<WrittenLint> {
  const { io, options } = context;
  const { history = '', since } = options;
  const found = await lint(opened, {
    runs: await openDirectory(history),
    ...commonOptions(context),
    ...present({ since: since === undefined ? undefined : parseSince(since, io.now()) }),
  });
  return linted(opened, found, `in ${history}`);
}

async function lintLive(context: Context, opened: OpenedProject): Promise<WrittenLint> {
  const { io, options } = context;
  const { maxRuns, ...limits } = parseHistoryLimits(options);
  const since = parseSince(options.since ?? LIVE_SINCE, io.now());
  const progress = createProgress(io, 'histories');
  const server = await openServer(context, { project: opened.project });
  try {
    const cache = new CachedRuns(openHistoryCache(join(io.cwd, HISTORY_CACHE)), server.name);
    const found = await lint(opened, {
      runs: {
        api: await server.openHistory(),
        cache,
        limits,
        maxRuns,
        server: server.name,
        onProgress: progress.show,
      },
      server,
      since,
      executionsOf: (automations) => executionHistory(context, server, automations),
      ...commonOptions(context),
    });
    return linted(opened, found, `since ${since.toISOString().slice(0, 10)}`);
  } finally {
    progress.end();
    await server.close();
  }
}

function commonOptions({ io, options }: Context) {
  return {
    vars: parseVariables(options.var ?? []),
    strict: options.strict ?? false,
    edges: { now: io.now },
  };
}

function linted(
  { project }: OpenedProject,
  { diagnostics, runs }: Awaited<ReturnType<typeof lint>>,
  where: string,
): WrittenLint {
  const automations = project.declarations.length;
  const note = `Checked ${countNoun(automations, 'automation')} against ${countNoun(runs, 'run')} ${where}`;
  return { diagnostics, automations, runs, note };
}

async function finish(context: Context, tree: ManifestTree, found: WrittenLint): Promise<ExitCode> {
  const diagnostics = narrowLint(tree, found.diagnostics);
  await writeLint(context, tree, { ...found, diagnostics });
  return exitCodeOfLint(context, diagnostics);
}
