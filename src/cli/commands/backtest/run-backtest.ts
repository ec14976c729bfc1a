import { join } from 'node:path';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { listHistoryFiles } from '../../../files/history/list-history-files.ts';
import { readHistoryBytes } from '../../../files/history/read-history-bytes.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { present } from '../../../lib/present.ts';
import type { BacktestSettings, BacktestShard } from '../../../model/backtest/backtest-shard.ts';
import { summarizeBacktest } from '../../../simulate/backtest/summarize-backtest.ts';
import { parseOutcome } from '../../../workflow/backtest/outcome-label.ts';
import { runBacktest } from '../../../workflow/backtest/run-backtest.ts';
import { renderShard } from '../../../workflow/backtest/shard-file.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { splitArgs } from '../../arguments/split-args.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import type { BacktestOptions } from './backtest-command.ts';
import { loadRules } from './load-rules.ts';
import { mergeBacktest } from './merge-backtest.ts';
import { parseAssumed, parseMaximum, parseShard, parseSince } from './parse-settings.ts';
import { SavedCase } from './save-case.ts';
import { writeReport } from './write-report.ts';

/** `wac backtest`: rules on recorded runs, offline; `wac backtest merge DIRECTORY` joins the results of shards. */
export async function runBacktestCommand(
  context: CommandContext<BacktestOptions>,
): Promise<ExitCode> {
  if (context.args[0] === 'merge') return await mergeBacktest(context);
  const { io, options } = context;
  const shard = parseShard(options.shard);
  checkCombination(options);
  // Wrong options are reported before anything is read.
  parseMaximum(options.maxFiresPerDay);
  const settings: BacktestSettings = {
    assumed: parseAssumed(options.assume ?? []),
    ...present({
      since: options.since === undefined ? undefined : parseSince(options.since, io.now()),
      outcome: options.outcome,
      base: options.base,
    }),
  };
  const outcome = options.outcome === undefined ? undefined : parseOutcome(options.outcome);
  const { directory, rest: keys } = await splitArgs(context.args);
  const loaded = await loadRules(context, directory, keys);
  if (typeof loaded === 'number') return loaded;
  const { rules, tree } = loaded;

  const history = options.history ?? join(tree.directory, 'history');
  const files = {
    directory: history,
    paths: await listHistoryFiles(history),
    read: (path: string) => readHistoryBytes(history, path),
  };
  const saved = SavedCase.open(options.saveCase, rules);
  const result = await runBacktest({
    rules,
    files,
    settings,
    shard,
    allowsSampled: options.allowSampled ?? false,
    ...present({ outcome, onRun: saved?.onRun }),
  });
  writeDiagnostics(context, result.diagnostics);
  if (hasErrors(result.diagnostics)) return EXIT.invalid;
  if (options.out !== undefined) return await writeShard(context, result, options.out);
  const report = summarizeBacktest([result], result);
  const exitCode = await writeReport(context, report, result.diagnostics);
  await saved?.write(context, report);
  return exitCode;
}

function checkCombination({ shard, out, saveCase }: BacktestOptions): void {
  if ((shard === undefined) !== (out === undefined)) {
    throw new Failure('--shard and --out go together', {
      code: 'usage',
      hint: 'Write, for example, --shard 2/3 --out shards/2.json',
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
