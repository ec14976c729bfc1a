/** How the open questions bear on a backtest: under another interpretation, which runs would fire, and when. */
import { countNoun } from '../../lib/count-noun.ts';
import { keysOf } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { AssumptionReport } from '../../model/backtest/backtest-report.ts';
import type { BacktestSettings, RuleInfo } from '../../model/backtest/backtest-shard.ts';
import type { MatchedOutcome, RunOutcome } from '../../model/backtest/run-outcome.ts';
import { ASSUMPTIONS, type AssumptionId } from '../assumptions.ts';

interface MatchedRun {
  readonly run: RunOutcome;
  readonly outcome: MatchedOutcome;
}

/** Each assumption that could matter for these runs, with what the other interpretations lead to. */
export function describeAssumed(
  rule: RuleInfo,
  matched: readonly MatchedRun[],
  { assumed }: BacktestSettings,
): readonly AssumptionReport[] {
  if (rule.kind !== 'runMetric') return [];
  const reports = keysOf(ASSUMPTIONS).flatMap((id): readonly AssumptionReport[] => {
    const chosen = assumed[id];
    if (chosen !== undefined) return [{ id, text: `${words(chosen)} (chosen)`, matters: false }];
    const others = ASSUMPTIONS[id].probed.flatMap((name) => compare(id, name, matched));
    if (others.length === 0) return [];
    const text = `${words(ASSUMPTIONS[id].interpretations[0])} (${others.map((each) => each.text).join('; ')})`;
    return [{ id, text, matters: others.some(({ matters }) => matters) }];
  });
  const hasValues = matched.some(({ outcome }) => outcome.values > 0);
  return reports.some(({ id }) => id === 'A8') || !hasValues
    ? reports
    : [...reports, { id: 'A8', text: 'no NaN seen', matters: false }];
}

interface Comparison {
  readonly text: string;
  readonly matters: boolean;
}

/** One run as it is, and under the other interpretation. */
interface Pair {
  readonly isTried: boolean;
  readonly fires: boolean;
  readonly wouldFire: boolean;
  /** What changes about the step of the first action; undefined where nothing does, or one of the two has none. */
  readonly shift?: string;
}

function pairOf(outcome: MatchedOutcome, id: AssumptionId, interpretation: string): Pair {
  const [declared] = outcome.variants;
  const fires = (declared?.fires ?? 0) > 0;
  const other = outcome.alternatives.find(
    (each) => each.assumption === id && each.interpretation === interpretation,
  );
  if (other === undefined) return { isTried: false, fires, wouldFire: fires };
  const wouldFire = other.fires > 0;
  const isMoved = fires && wouldFire && other.firstStep !== declared?.firstStep;
  const shift = isMoved ? `step ${other.firstStep} instead of ${declared?.firstStep}` : undefined;
  return { isTried: true, fires, wouldFire, ...present({ shift }) };
}

/** Nothing where the interpretation was tried on no run: it could change nothing. */
function compare(
  id: AssumptionId,
  interpretation: string,
  matched: readonly MatchedRun[],
): readonly Comparison[] {
  const pairs = matched.map(({ outcome }) => pairOf(outcome, id, interpretation));
  if (!pairs.some(({ isTried }) => isTried)) return [];
  const name = words(interpretation);
  const runs = pairs.filter(({ fires }) => fires).length;
  if (pairs.some(({ fires, wouldFire }) => fires !== wouldFire)) {
    const others = pairs.filter(({ wouldFire }) => wouldFire).length;
    return [{ text: `${name}: ${countNoun(others, 'run')} instead of ${runs}`, matters: true }];
  }
  const shifts = new Set(pairs.flatMap(({ shift }) => shift ?? []));
  const [first] = shifts;
  if (first === undefined) return [{ text: `${name}: no difference`, matters: false }];
  const moved = shifts.size === 1 ? first : 'at other steps';
  return [{ text: `${name}: same ${countNoun(runs, 'run')}, ${moved}`, matters: true }];
}

/** `evaluate_early` as people read it. */
function words(interpretation: string): string {
  return interpretation.replaceAll('_', ' ');
}
