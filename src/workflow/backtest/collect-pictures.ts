/** The values of the runs of a backtest, kept for its page while the runs are read. */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { RulePicture, RunPicture } from '../../model/backtest/rule-picture.ts';
import type { RunOutcome } from '../../model/backtest/run-outcome.ts';
import type { Assumptions } from '../../simulate/assumptions.ts';
import { comparisonOf, recordSeries } from '../../simulate/backtest/record-series.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';
import { SeriesBudget } from '../../simulate/backtest/series-budget.ts';
import type { SeriesRule } from '../../simulate/metric/series-rule.ts';
import { isSummed } from '../../simulate/rule-test/run/evaluate-case.ts';
import type { BacktestRule } from './run-backtest.ts';

interface CollectedRule {
  readonly index: number;
  readonly rule: SeriesRule;
  readonly isSum: boolean;
  readonly runs: { readonly identity: string; readonly picture: RunPicture }[];
}

/** Collects. Memory is bounded: beyond a limit, of each further run only some values are kept. */
export class PictureCollector {
  readonly #assumed: Readonly<Record<string, string>>;
  readonly #rules: readonly CollectedRule[];
  readonly #budget = new SeriesBudget();

  constructor(rules: readonly BacktestRule[], assumptions: Assumptions) {
    this.#assumed = { ...assumptions };
    this.#rules = rules.flatMap(({ variants: [declared] }, index) =>
      declared?.event.kind === 'runMetric'
        ? [
            {
              index,
              rule: { condition: declared.event.condition, assumptions },
              isSum: isSummed(declared),
              runs: [],
            },
          ]
        : [],
    );
  }

  /** Takes a run in, with what came of it. */
  readonly onRun = ({ table }: RecordedRun, outcome: RunOutcome): void => {
    for (const { index, rule, runs } of this.#rules) {
      const matched = outcome.rules[index];
      if (table === undefined || matched?.matches !== true || !matched.isDeclared) continue;
      const whole = recordSeries(rule, table);
      if (whole.steps.length === 0) continue;
      const series = this.#budget.take(whole);
      const { name, state, hasOutcome, identity } = outcome;
      runs.push({ identity, picture: { name, ...present({ state, hasOutcome }), series } });
    }
  };

  /** One for each rule of the backtest; undefined for a rule that is not on a metric. */
  pictures(count: number): readonly (RulePicture | undefined)[] {
    return Array.from({ length: count }, (_, position) => {
      const found = this.#rules.find(({ index }) => index === position);
      if (found === undefined) return undefined;
      const runs = [...found.runs].sort(
        (a, b) =>
          compareText(a.picture.name, b.picture.name) || compareText(a.identity, b.identity),
      );
      return {
        comparison: comparisonOf(found.rule, found.isSum),
        assumed: this.#assumed,
        runs: runs.map(({ picture }) => picture),
      };
    });
  }
}
