/** The values of the cases of rule tests, kept for their page. */
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import type { CaseResult } from '../../model/rule-test/test-report.ts';
import { OUTSIDE } from '../../simulate/backtest/evaluate-run.ts';
import { comparisonOf, recordSeries } from '../../simulate/backtest/record-series.ts';
import { SeriesBudget } from '../../simulate/backtest/series-budget.ts';
import type { SeriesRule } from '../../simulate/metric/series-rule.ts';
import { isSummed } from '../../simulate/rule-test/run/evaluate-case.ts';
import type { EvaluatedCase } from './run-rule-tests.ts';

/** Collects a picture of each case on a metric. */
export class CasePictureCollector {
  readonly #pictures = new Map<CaseResult, RulePicture>();
  readonly #budget = new SeriesBudget();

  /** By case; a case without values has none, nor has one whose run the rule does not take. */
  get pictures(): ReadonlyMap<CaseResult, RulePicture> {
    return this.#pictures;
  }

  /** Takes a case in. */
  readonly onCase = (result: CaseResult, evaluated: EvaluatedCase): void => {
    const { declaration, rows, assumptions, run } = evaluated;
    const { event } = declaration;
    // Of a run that the rule does not take, no value is compared.
    if (rows === undefined || event.kind !== 'runMetric' || OUTSIDE.has(result.reason)) return;
    const rule: SeriesRule = { condition: event.condition, assumptions };
    const whole = recordSeries(rule, rows);
    if (whole.steps.length === 0) return;
    this.#pictures.set(result, {
      comparison: comparisonOf(rule, isSummed(declaration)),
      assumed: { ...assumptions },
      runs: [{ name: run ?? result.name, series: this.#budget.take(whole) }],
    });
  };
}
