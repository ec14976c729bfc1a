import { type BacktestOptions as ApiOptions, backtest } from '../../../api/backtest.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { BacktestShard } from '../../../model/backtest/backtest-shard.ts';
import { parseOutcome } from '../../../workflow/backtest/outcome-label.ts';
import { renderShard } from '../../../workflow/backtest/shard-file.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseSince } from '../../arguments/parse-since.ts';
import { splitKeys } from '../../arguments/split-args.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { parseHistoryLimits } from '../../session/history-limits.ts';
import { openProject, parseVariables } from '../../session/open-project.ts';
import type { BacktestOptions } from './backtest-command.ts';
import { BacktestPage } from './backtest-page.ts';
import { isLive, LiveSource } from './live-source.ts';
import { mergeBacktest } from './merge-backtest.ts';
import { parseAssumed, parseMaximum, parseSet, parseShard, parseSweep } from './parse-settings.ts';
import { SavedCase } from './save-case.ts';
import { writeReport } from './write-report.ts';

/** `wac backtest`: rules on recorded runs, from files or from W&B; `wac backtest merge DIRECTORY` joins the results of shards. */
export async function runBacktestCommand(
  context: CommandContext<BacktestOptions>,
): Promise<ExitCode> {
  if (context.args[0] === 'merge') return await mergeBacktest(context);
  const { io, options } = context;
  const shard = parseShard(options.shard);
  checkCombination(options);
  // Wrong options are reported before anything is read.
  parseMaximum(options.maxFiresPerDay);
  const { since, outcome, base, history, set, sweep } = options;
  if (outcome !== undefined) parseOutcome(outcome);
  const settings: ApiOptions = {
    assume: parseAssumed(options.assume ?? []),
    shard,
    allowSampled: options.allowSampled ?? false,
    ...present({
      since: since === undefined ? undefined : parseSince(since, io.now()),
      outcome,
      base,
      history,
      set: set?.map(parseSet),
      sweep: sweep === undefined ? undefined : parseSweep(sweep),
    }),
  };
  const { directory, rest: keys } = await splitKeys('backtest', context.args);
  const opened = await openProject({ ...context, args: [] }, directory);
  if (typeof opened === 'number') return opened;

  let saved: SavedCase | undefined;
  let page: BacktestPage | undefined;
  const live = isLive(options) ? new LiveSource(context, opened.project, shard) : undefined;
  let done = 0;
  const showProgress = (): void =>
    io.progress?.((seconds) => `Evaluated ${countNoun(done, 'run')} in ${seconds} s`);
  const evaluated = backtest(opened, {
    ...settings,
    keys,
    vars: parseVariables(options.var ?? []),
    onRules: (rules) => {
      saved = SavedCase.open(options.saveCase, rules);
      page = BacktestPage.open(options.html, rules, settings.assume);
      showProgress();
    },
    onRun: (run, ran) => {
      saved?.onRun(run);
      page?.onRun(run, ran);
      done += 1;
      showProgress();
    },
    ...present({ openFiles: live?.open }),
  });
  const { report, ...result } = await closeAfter(evaluated, live);
  writeDiagnostics(context, result.diagnostics);
  if (report === undefined) return EXIT.invalid;
  if (options.out !== undefined) return await writeShard(context, result.shard, options.out);
  const exitCode = await writeReport(context, report, result.diagnostics);
  await saved?.write(context, report);
  await page?.write(context, report);
  return exitCode;
}

async function closeAfter<T>(result: Promise<T>, source: LiveSource | undefined): Promise<T> {
  try {
    return await result;
  } finally {
    await source?.close();
  }
}

function checkCombination(options: BacktestOptions): void {
  const { shard, out, saveCase, html, since } = options;
  parseHistoryLimits(options);
  if (isLive(options) && options.history !== undefined) {
    throw new Failure('--live reads from W&B, and --history from files: choose one', {
      code: 'usage',
    });
  }
  if (html !== undefined && shard !== undefined) {
    throw new Failure('--html needs all runs, not a shard', {
      code: 'usage',
      hint: 'Leave --shard out: a result of a shard has no values to draw',
    });
  }
  if ((shard === undefined) !== (out === undefined)) {
    throw new Failure('--shard and --out go together', {
      code: 'usage',
      hint: 'Write, for example, --shard 2/3 --out shards/2.json',
    });
  }
  if (shard !== undefined && /^\d+[a-z]$/i.test(since ?? '')) {
    throw new Failure(`"--since ${since}" is another time for each shard`, {
      code: 'usage',
      hint: 'Write a date, which is the same for all of them, such as --since 2026-01-31',
    });
  }
  if (shard !== undefined && saveCase !== undefined) {
    throw new Failure('--save-case needs all runs, not a shard', {
      code: 'usage',
      hint: 'Leave --shard out',
    });
  }
}

async function writeShard(
  { io }: CommandContext<BacktestOptions>,
  shard: BacktestShard,
  path: string,
): Promise<ExitCode> {
  await writeFileAtomically(path, renderShard(shard));
  io.stderr.write(`Wrote shard ${shard.index} of ${shard.count} to ${path}\n`);
  return EXIT.done;
}
