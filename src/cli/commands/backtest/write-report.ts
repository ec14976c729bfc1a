import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import {
  type BacktestReport,
  MEANINGFUL_STATUSES,
} from '../../../model/backtest/backtest-report.ts';
import { rateText } from '../../../report/backtest/backtest-words.ts';
import { renderBacktestJson } from '../../../report/backtest/render-backtest-json.ts';
import { renderBacktestText } from '../../../report/backtest/render-backtest-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import type { BacktestOptions } from './backtest-command.ts';
import { parseMaximum } from './parse-settings.ts';

/** Writes a report, and decides what it means for the exit code. */
export async function writeReport(
  context: CommandContext<BacktestOptions>,
  report: BacktestReport,
  diagnostics: readonly Diagnostic[],
): Promise<ExitCode> {
  const { io, options } = context;
  await writeFormat(context, {
    text: () =>
      renderBacktestText(report, {
        ...outputStyle(io.stdout, io.env),
        all: options.all ?? false,
      }),
    json: () => jsonText(renderBacktestJson(report, diagnostics)),
    markdown: async () => {
      const { renderBacktestMarkdown } = await import(
        '../../../report/backtest/render-backtest-markdown.ts'
      );
      return renderBacktestMarkdown(report);
    },
  });
  const problems = [
    ...tooNoisy(report, parseMaximum(options.maxFiresPerDay)),
    ...(options.strict === true ? notEvaluated(report) : []),
  ];
  for (const problem of problems) io.stderr.write(`${problem}\n`);
  return problems.length > 0 ? EXIT.invalid : EXIT.done;
}

/** Rules above the limit, and those of which it cannot be known. */
function tooNoisy(report: BacktestReport, limit: number | undefined): readonly string[] {
  if (limit === undefined) return [];
  return report.rules.flatMap(({ rule, fires, firesPerDay }) => {
    if (fires === 0) return [];
    if (firesPerDay === undefined)
      return [`${rule.key}: fires a day are not known, because the histories have no "_timestamp"`];
    if (firesPerDay <= limit) return [];
    return [
      `${rule.key} fires ${rateText(firesPerDay)} times a day, and --max-fires-per-day allows ${limit}`,
    ];
  });
}

function notEvaluated(report: BacktestReport): readonly string[] {
  return report.rules
    .filter(({ data, fires }) => fires === 0 && !MEANINGFUL_STATUSES.has(data.status))
    .map(({ rule, data }) => `${rule.key} was not evaluated: ${data.status}`);
}
