import { readFile } from 'node:fs/promises';
import { Failure } from '../../../diagnostics/failure.ts';
import { listFolder } from '../../../files/list-folder.ts';
import { mergeShards } from '../../../workflow/backtest/shard-file.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import type { BacktestOptions } from './backtest-command.ts';
import { writeReport } from './write-report.ts';

/** `wac backtest merge DIRECTORY`: the report on all shards of a backtest. */
export async function mergeBacktest(context: CommandContext<BacktestOptions>): Promise<ExitCode> {
  const [, directory, ...more] = context.args;
  if (directory === undefined || more.length > 0) {
    throw new Failure('merge takes one directory', {
      code: 'usage',
      hint: 'Write, for example: wac backtest merge shards',
    });
  }
  if (context.options.html !== undefined) {
    throw new Failure('--html needs the histories, which results of shards do not have', {
      code: 'usage',
      hint: 'Run the backtest without --shard to draw it',
    });
  }
  const paths = await listFolder(directory);
  if (paths === undefined) {
    throw new Failure(`There is no directory "${directory}"`, {
      code: 'usage',
      hint: 'Name the directory of the files that --shard and --out have written',
    });
  }
  const files = await Promise.all(
    paths
      .filter((path) => path.endsWith('.json'))
      .map(async (path) => ({ path, text: await readFile(path, 'utf8') })),
  );
  const { report, diagnostics } = mergeShards(files);
  writeDiagnostics(context, diagnostics);
  return await writeReport(context, report, diagnostics);
}
