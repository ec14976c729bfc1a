/** How much of the rules the tests have seen: any test, both outcomes, and each condition both ways. */
import { compareText } from '../../../lib/compare-text.ts';
import type { ConditionCoverage, TestCoverage } from '../../../model/rule-test/test-report.ts';
import { evaluateFilter } from '../../filter/evaluate-filter.ts';
import { describeCondition } from '../../template/describe-condition.ts';
import type { CaseOutcome, TestedAutomation } from './evaluate-case.ts';
import { describeLeaf } from './explain-leaf.ts';

/** One case that ran against one automation. */
export interface CoveredCase {
  readonly automation: TestedAutomation;
  readonly outcome: CaseOutcome;
  /** A case that does not fire that shows nothing about the rule, and that the case did not ask for. */
  readonly vacuous: boolean;
}

/** The condition of a metric among the ids of filter leaves, which all begin with a slash. */
const COMPARISON = 'comparison';

interface Seen {
  readonly conditions: Map<string, { readonly text: string; holds: boolean; fails: boolean }>;
  tested: boolean;
  fired: boolean;
  quiet: boolean;
}

/**
 * Measures.
 *
 * @param automations everything that could be tested; one key counts once, whatever number of environments has it.
 */
export function measureCoverage(
  automations: readonly TestedAutomation[],
  cases: readonly CoveredCase[],
): TestCoverage {
  const seen = new Map<string, Seen>();
  for (const automation of automations) {
    const entry = seen.get(automation.key) ?? {
      conditions: new Map(),
      tested: false,
      fired: false,
      quiet: false,
    };
    seen.set(automation.key, entry);
    for (const [id, text] of conditionsOf(automation)) {
      if (!entry.conditions.has(id)) entry.conditions.set(id, { text, holds: false, fails: false });
    }
  }
  for (const { automation, outcome, vacuous } of cases) {
    const entry = seen.get(automation.key);
    if (entry !== undefined) noteOutcome(entry, outcome, vacuous);
  }
  return summarize(seen);
}

function conditionsOf({ event }: TestedAutomation): ReadonlyMap<string, string> {
  const filter = 'filter' in event ? event.filter : event.runs;
  const conditions = new Map(
    evaluateFilter(filter, {}).leaves.map((leaf) => [leaf.id, describeLeaf(leaf)]),
  );
  if (event.kind === 'runMetric') conditions.set(COMPARISON, describeCondition(event.condition));
  return conditions;
}

function noteOutcome(entry: Seen, { verdict, series }: CaseOutcome, vacuous: boolean): void {
  entry.tested = true;
  if (verdict.fires > 0) entry.fired = true;
  // A rule without a filter is silent only where another thing happens: asked for by name, that is its other outcome.
  else if (!vacuous && verdict.reason !== 'unknown-operator') entry.quiet = true;
  for (const { id, outcome } of verdict.leaves) {
    const condition = entry.conditions.get(id);
    if (condition === undefined) continue;
    if (outcome === true) condition.holds = true;
    if (outcome === false) condition.fails = true;
  }
  const comparison = entry.conditions.get(COMPARISON);
  if (comparison === undefined || series === undefined) return;
  if (series.seen.true) comparison.holds = true;
  if (series.seen.false) comparison.fails = true;
}

function summarize(seen: ReadonlyMap<string, Seen>): TestCoverage {
  const entries = [...seen].sort(([a], [b]) => compareText(a, b));
  const conditions = entries.flatMap(([, entry]) => [...entry.conditions.values()]);
  const partial: ConditionCoverage[] = entries
    .filter(([, entry]) => entry.tested)
    .flatMap(([automation, entry]) =>
      [...entry.conditions.values()]
        .filter(({ holds, fails }) => !(holds && fails))
        .map(({ text, holds, fails }) => ({
          automation,
          condition: text,
          seenTrue: holds,
          seenFalse: fails,
        })),
    );
  return {
    automations: {
      covered: entries.filter(([, { tested }]) => tested).length,
      total: entries.length,
    },
    bothOutcomes: {
      covered: entries.filter(([, { fired, quiet }]) => fired && quiet).length,
      total: entries.length,
    },
    conditions: {
      covered: conditions.filter(({ holds, fails }) => holds && fails).length,
      total: conditions.length,
    },
    untested: entries.filter(([, { tested }]) => !tested).map(([key]) => key),
    oneSided: entries
      .filter(([, { tested, fired, quiet }]) => tested && !(fired && quiet))
      .map(([key]) => key),
    partial,
  };
}
