/** The report on one rule, made of what it did on each run: the same whatever shards the runs came from. */
import { present } from '../../lib/present.ts';
import type {
  DataReport,
  DataStatus,
  MissedRun,
  RevisionDifference,
  RuleReport,
  RunReport,
  VariantReport,
} from '../../model/backtest/backtest-report.ts';
import type { BacktestSettings, RuleInfo } from '../../model/backtest/backtest-shard.ts';
import type { MatchedOutcome, RunOutcome } from '../../model/backtest/run-outcome.ts';
import { describeAssumed } from './describe-assumed.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A run on which a rule was evaluated. */
export interface MatchedRun {
  readonly run: RunOutcome;
  readonly outcome: MatchedOutcome;
}

/** Summarizes a rule of metrics or run states. */
export function summarizeRule(
  rule: RuleInfo,
  index: number,
  runs: readonly RunOutcome[],
  settings: BacktestSettings,
): RuleReport {
  const matched = runs.flatMap((run): readonly MatchedRun[] => {
    const outcome = run.rules[index];
    return outcome?.matches === true ? [{ run, outcome }] : [];
  });
  const firing = matched.filter(({ outcome }) => firesOf(outcome) > 0);
  const starters = firing.filter(({ outcome }) => outcome.variants[0]?.atStart === true);
  const startSteps = new Set(starters.map(({ outcome }) => outcome.variants[0]?.firstStep));
  const [startStep] = startSteps;
  // Another variant may take other runs; what is said of the data is about the manifest's own.
  const own = matched.filter(({ outcome }) => outcome.isDeclared);
  const data = dataOf(rule, index, runs, own, settings);
  const fires = sum(firing.map(({ outcome }) => firesOf(outcome)));
  const order = displayOrder(rule);
  const variants = order.map((position) => variantReport(rule, position, matched));
  return {
    rule,
    data,
    runsFiring: firing.length,
    fires,
    ...present({
      firesPerDay: data.days === undefined ? undefined : fires / data.days,
      startStep: startSteps.size === 1 ? startStep : undefined,
      outcomes: settings.outcome === undefined ? undefined : outcomesOf(matched),
      difference: settings.base === undefined ? undefined : differenceOf(rule, matched),
    }),
    suppressed: sum(matched.map(({ outcome }) => outcome.variants[0]?.suppressed ?? 0)),
    trueAtStart: starters.length,
    masked: matched.filter(({ outcome }) => (outcome.variants[0]?.suppressed ?? 0) > 0).length,
    runs: [...matched].sort(byInterest).map(runReport),
    variants,
    missed: settings.outcome === undefined ? [] : missedRuns(rule, order, matched),
    assumptions: describeAssumed(rule, own, settings),
    notes: matched.flatMap(({ run, outcome }) =>
      outcome.notes.map((note) => `${run.name}: ${note}`),
    ),
  };
}

function dataOf(
  rule: RuleInfo,
  index: number,
  runs: readonly RunOutcome[],
  matched: readonly MatchedRun[],
  settings: BacktestSettings,
): DataReport {
  const logging = matched.filter(({ outcome }) => outcome.values > 0);
  const unknownFields = runs.flatMap((run) => {
    const outcome = run.rules[index];
    return outcome?.matches === false ? outcome.unknownFields : [];
  });
  const nearNames = matched.flatMap(({ outcome }) => outcome.nearNames);
  return {
    status: statusOf(rule, matched, logging),
    runs: runs.length,
    matching: matched.length,
    logging: logging.length,
    values: sum(logging.map(({ outcome }) => outcome.values)),
    sampled: matched.filter(isSample).length,
    unknownSampling: matched.filter(({ run }) => run.sampling === 'unknown').length,
    nearNames: logging.length > 0 ? [] : byFrequency(nearNames).slice(0, 3),
    unknownFields: byFrequency(unknownFields),
    ...present({ days: daysOf(logging, settings) }),
  };
}

function statusOf(
  rule: RuleInfo,
  matched: readonly MatchedRun[],
  logging: readonly MatchedRun[],
): DataStatus {
  if (matched.length === 0) return 'NO_RUNS_MATCH';
  if (logging.length === 0) return rule.kind === 'runMetric' ? 'METRIC_ABSENT' : 'NO_EVENTS';
  if (logging.every(({ outcome }) => outcome.reason === 'window-not-full'))
    return 'WINDOW_NEVER_FULL';
  return logging.some(isSample) && rule.kind === 'runMetric' ? 'SAMPLED' : 'EVALUATED';
}

/** Whether rows of the rule's metric are missing. */
function isSample({ run, outcome }: MatchedRun): boolean {
  return run.sampling === 'sampled' && outcome.hasEveryRow !== true;
}

/** From the limit, or the start of the first run, to the last row; undefined where any of the runs has no times. */
function daysOf(logging: readonly MatchedRun[], { since }: BacktestSettings): number | undefined {
  const starts = logging.map(({ run }) => (run.lacksClock ? undefined : run.start));
  const ends = logging.map(({ run }) => (run.lacksClock ? undefined : run.end));
  if (logging.length === 0) return undefined;
  let first = since === undefined ? Number.POSITIVE_INFINITY : Date.parse(since);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, start] of starts.entries()) {
    const end = ends[index];
    if (start === undefined || end === undefined) return undefined;
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return Math.max(1, (last - first) / DAY_MS);
}

function firesOf(outcome: MatchedOutcome, variant: number = 0): number {
  return outcome.variants[variant]?.fires ?? 0;
}

function outcomesOf(matched: readonly MatchedRun[]): RuleReport['outcomes'] {
  const others = matched.filter(({ run }) => run.hasOutcome === false);
  const states = new Set(others.map(({ run }) => run.state));
  const [otherState] = states;
  return {
    with: matched.filter(({ run }) => run.hasOutcome === true).length,
    without: others.length,
    unknown: matched.filter(({ run }) => run.hasOutcome === undefined).length,
    ...present({ otherState: states.size === 1 ? otherState : undefined }),
  };
}

function variantReport(
  rule: RuleInfo,
  position: number,
  matched: readonly MatchedRun[],
): VariantReport {
  const firing = matched.filter(({ outcome }) => firesOf(outcome, position) > 0);
  const isLabelled = matched.some(({ run }) => run.hasOutcome !== undefined);
  const count = (hasOutcome: boolean): number | undefined =>
    isLabelled ? firing.filter(({ run }) => run.hasOutcome === hasOutcome).length : undefined;
  return {
    kind: rule.variants[position]?.kind ?? 'declared',
    label: rule.variants[position]?.label ?? '',
    isDeclared: rule.variants[position]?.isDeclared ?? false,
    runs: firing.length,
    fires: sum(firing.map(({ outcome }) => firesOf(outcome, position))),
    ...present({ withOutcome: count(true), withoutOutcome: count(false) }),
    masked: matched.filter(({ outcome }) => (outcome.variants[position]?.suppressed ?? 0) > 0)
      .length,
  };
}

/** Positions of the variants as they are shown: the numbers of a sweep from the lowest up, what is no number before them. */
function displayOrder({ variants }: RuleInfo): readonly number[] {
  const number = (position: number): number => {
    const value = Number(variants[position]?.label);
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  return variants
    .map((_, position) => position)
    .sort((a, b) => (number(a) === number(b) ? a - b : number(a) - number(b)));
}

/** Runs with the outcome that was asked for on which some variant stays silent. */
function missedRuns(
  rule: RuleInfo,
  order: readonly number[],
  matched: readonly MatchedRun[],
): readonly MissedRun[] {
  return matched
    .filter(({ run }) => run.hasOutcome === true)
    .map(({ run, outcome }) => ({
      name: run.name,
      ...present({ state: run.state, trend: outcome.trend }),
      variants: order.flatMap((position) => {
        const variant = rule.variants[position];
        if (variant === undefined || variant.kind === 'base') return [];
        return firesOf(outcome, position) > 0 ? [] : [variant.label];
      }),
    }))
    .filter(({ variants }) => variants.length > 0);
}

function differenceOf(
  rule: RuleInfo,
  matched: readonly MatchedRun[],
): RevisionDifference | undefined {
  const base = rule.variants.findIndex(({ kind }) => kind === 'base');
  const wasFiring = ({ outcome }: MatchedRun): boolean =>
    rule.onlyIn === 'base'
      ? firesOf(outcome) > 0
      : rule.onlyIn === undefined && firesOf(outcome, base) > 0;
  const isFiring = ({ outcome }: MatchedRun): boolean =>
    rule.onlyIn !== 'base' && firesOf(outcome) > 0;
  const names = (chosen: readonly MatchedRun[]): readonly string[] =>
    chosen.map(({ run }) => run.name);
  return {
    newlyFires: names(matched.filter((each) => isFiring(each) && !wasFiring(each))),
    noLongerFires: names(matched.filter((each) => wasFiring(each) && !isFiring(each))),
    same: matched.filter((each) => wasFiring(each) && isFiring(each)).length,
  };
}

/** Masked runs first, then those that fire, then the others; runs are in order of their names already. */
function byInterest(a: MatchedRun, b: MatchedRun): number {
  return rank(a) - rank(b);
}

function rank({ outcome }: MatchedRun): number {
  const suppressed = outcome.variants[0]?.suppressed ?? 0;
  if (suppressed > 0) return 0;
  return firesOf(outcome) > 0 ? 1 : 2;
}

function runReport({ run, outcome }: MatchedRun): RunReport {
  const [declared] = outcome.variants;
  return {
    name: run.name,
    ...present({ state: run.state, sparkline: outcome.sparkline }),
    values: outcome.values,
    fires: declared?.fires ?? 0,
    fired: outcome.fired,
    silent: outcome.silent,
    suppressed: declared?.suppressed ?? 0,
    atStart: declared?.atStart ?? false,
    notes: outcome.notes,
  };
}

function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([name]) => name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
