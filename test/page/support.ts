/** A backtest with pictures, small enough to read. */
import type { BacktestReport, RuleReport } from '../../src/model/backtest/backtest-report.ts';
import type { RulePicture } from '../../src/model/backtest/rule-picture.ts';
import type { CaseResult, Mismatch, TestReport } from '../../src/model/rule-test/test-report.ts';
import { comparisonOf, recordSeries } from '../../src/simulate/backtest/record-series.ts';
import { RunTable } from '../../src/simulate/metric/run-table.ts';
import { rowsOf, threshold } from '../simulate/support.ts';

const condition = threshold({ threshold: 2.5 });

/** A rule `value of m > 2.5` on runs that log these values, a minute apart. */
export function pictureOf(runs: Readonly<Record<string, readonly number[]>>): RulePicture {
  return {
    comparison: comparisonOf({ condition, assumptions: {} }, false),
    assumed: {},
    runs: Object.entries(runs).map(([name, values]) => ({
      name,
      state: 'finished',
      series: recordSeries({ condition, assumptions: {} }, RunTable.of(rowsOf(values, 60_000))),
    })),
  };
}

/** A report on one rule with this key. */
export function reportOf(key: string, over: Partial<RuleReport> = {}): BacktestReport {
  return {
    settings: { assumed: {} },
    runs: 2,
    rules: [
      {
        rule: {
          key,
          kind: 'runMetric',
          condition: 'value of m > 2.5',
          selection: '',
          metric: 'm',
          valuesNeeded: 1,
          isEnabled: true,
          variants: [{ kind: 'declared', label: 'declared', isDeclared: true }],
        },
        data: {
          status: 'EVALUATED',
          runs: 2,
          matching: 2,
          logging: 2,
          values: 8,
          sampled: 0,
          unknownSampling: 0,
          nearNames: [],
          unknownFields: [],
        },
        runsFiring: 1,
        fires: 1,
        suppressed: 0,
        trueAtStart: 0,
        masked: 0,
        runs: [],
        variants: [],
        missed: [],
        assumptions: [],
        notes: [],
        ...over,
      },
    ],
  };
}

/** An expectation that was not met. */
export const MISMATCH: Mismatch = { path: 'at.step', expected: '680–720', actual: '4' };

/** A case that passed, and what is given. */
export function caseResult(over: Partial<CaseResult> = {}): CaseResult {
  return {
    automation: 'loss-spike',
    name: 'fires once',
    file: 'automations/loss-spike.test.yaml',
    line: 3,
    status: 'passed',
    reason: 'fired',
    vacuous: false,
    boundary: false,
    assumptions: [],
    explanation: 'step 2, value 3 > 2.5',
    expected: {},
    actual: {},
    mismatches: [],
    timeline: [],
    notes: [],
    ...over,
  };
}

/** A report on these cases. */
export function testReport(cases: readonly CaseResult[]): TestReport {
  const all = { covered: 1, total: 1 };
  return {
    assumed: {},
    cases,
    files: 1,
    coverage: {
      automations: all,
      bothOutcomes: all,
      conditions: all,
      untested: [],
      oneSided: [],
      partial: [],
    },
    diagnostics: [],
    ok: true,
  };
}
