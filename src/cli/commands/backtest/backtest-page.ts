import type { BacktestReport } from '../../../model/backtest/backtest-report.ts';
import type { RunOutcome } from '../../../model/backtest/run-outcome.ts';
import type { Assumptions } from '../../../simulate/assumptions.ts';
import type { RecordedRun } from '../../../simulate/backtest/recorded-run.ts';
import { PictureCollector } from '../../../workflow/backtest/collect-pictures.ts';
import type { BacktestRule } from '../../../workflow/backtest/run-backtest.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writePage } from '../../output/write-page.ts';

/** The page that `--html` asks for: it keeps values while the runs are read. */
export class BacktestPage {
  readonly #path: string;
  readonly #rules: number;
  readonly #pictures: PictureCollector;

  private constructor(path: string, rules: readonly BacktestRule[], assumptions: Assumptions) {
    this.#path = path;
    this.#rules = rules.length;
    this.#pictures = new PictureCollector(rules, assumptions);
  }

  /** Undefined where no page was asked for. */
  static open(
    path: string | undefined,
    rules: readonly BacktestRule[],
    assumptions: Assumptions = {},
  ): BacktestPage | undefined {
    return path === undefined ? undefined : new BacktestPage(path, rules, assumptions);
  }

  /** Takes a run in, with what came of it. */
  readonly onRun = (run: RecordedRun, outcome: RunOutcome): void => {
    this.#pictures.onRun(run, outcome);
  };

  /** Writes the page. */
  async write(context: CommandContext, report: BacktestReport): Promise<void> {
    const { renderBacktestPage } = await import('../../../page/backtest/render-backtest-page.ts');
    const text = renderBacktestPage(report, this.#pictures.pictures(this.#rules));
    await writePage(context, this.#path, text);
  }
}
