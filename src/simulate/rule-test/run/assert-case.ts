/** The result of one case: passed, failed, or a pass that depends on an open assumption about the server. */

import { present } from '../../../lib/present.ts';
import type { MetricCondition } from '../../../model/event.ts';
import { VACUOUS_REASONS } from '../../../model/rule-test/reason-code.ts';
import type {
  CaseResult,
  CaseStatus,
  Mismatch,
  TimelineEntry,
} from '../../../model/rule-test/test-report.ts';
import type { AssumptionId } from '../../assumptions.ts';
import { valuesNeeded } from '../../metric/series-rule.ts';
import type { Expectation, RuleTestCase } from '../rule-test.ts';
import {
  type CheckSubject,
  type Checks,
  checkExpectations,
  firesAsExpected,
} from './check-expectations.ts';
import type { CaseOutcome, TestedAutomation } from './evaluate-case.ts';
import { explainAssumptions, explainComparison, explainOutcome } from './explain-case.ts';
import { unresolvedVariables } from './unresolved-variables.ts';

const MAX_TIMELINE = 12;

/** Checks one case against its expectations. */
export function assertCase(
  test: RuleTestCase,
  subject: CheckSubject,
  environment: string | undefined,
): CaseResult {
  const { automation, outcome } = subject;
  const { verdict } = outcome;
  const checks = checkExpectations(test.expect, subject);
  const vacuous = isVacuous(test.expect, outcome);
  const mismatches = [...checks.mismatches, ...emptyVerdict(test.expect, outcome, vacuous)];
  const assumptions = turningAssumptions(test.expect, outcome);
  const status = statusOf(mismatches, assumptions);
  const failed = status === 'failed';
  const advice = failed ? adviceFor(test.expect, subject, vacuous) : undefined;
  return {
    automation: automation.key,
    name: test.name,
    ...present({ environment, row: test.row }),
    file: test.range.file,
    line: test.range.start.line,
    status,
    reason: verdict.reason,
    vacuous,
    boundary: (outcome.series?.boundary.length ?? 0) > 0,
    assumptions,
    explanation: explain(subject, checks, status, assumptions),
    expected: checks.expected,
    actual: checks.actual,
    mismatches,
    timeline: failed ? timelineOf(automation, outcome) : [],
    ...present({ advice }),
    notes: outcome.series?.notes ?? [],
  };
}

/** A case that does not fire for a reason that shows nothing about the rule, unless the test names it. */
function isVacuous(expect: Expectation, { verdict }: CaseOutcome): boolean {
  if (verdict.fires > 0 || expect.because === verdict.reason) return false;
  const wantsFiring = expect.fires !== undefined && expect.fires !== false && expect.fires !== 0;
  return !wantsFiring && VACUOUS_REASONS.has(verdict.reason);
}

/** What is wrong with a case that does not fire that no check has found. */
function emptyVerdict(
  expect: Expectation,
  { verdict }: CaseOutcome,
  vacuous: boolean,
): readonly Mismatch[] {
  const { because } = expect;
  if (because !== undefined) return [];
  const actual = verdict.reason;
  if (vacuous)
    return [{ path: 'vacuous', expected: 'a reason that shows something about the rule', actual }];
  if (actual !== 'unknown-operator') return [];
  return [{ path: 'because', expected: 'a verdict, or unknown-operator named', actual }];
}

function turningAssumptions(
  expect: Expectation,
  { verdict }: CaseOutcome,
): readonly AssumptionId[] {
  const turns = verdict.dependsOn.filter(({ fires }) =>
    expect.fires === undefined
      ? fires > 0 !== verdict.fires > 0
      : firesAsExpected(expect.fires, fires) !== firesAsExpected(expect.fires, verdict.fires),
  );
  return [...new Set(turns.map(({ assumption }) => assumption))];
}

function statusOf(
  mismatches: readonly Mismatch[],
  assumptions: readonly AssumptionId[],
): CaseStatus {
  if (mismatches.length > 0) return 'failed';
  return assumptions.length > 0 ? 'assumption-dependent' : 'passed';
}

function explain(
  { automation, outcome }: CheckSubject,
  checks: Checks,
  status: CaseStatus,
  assumptions: readonly AssumptionId[],
): string {
  if (status === 'assumption-dependent') return explainAssumptions(assumptions);
  const [near] = outcome.series?.boundary ?? [];
  const boundary = near === undefined ? '' : ` (boundary: step ${near.step} is within 1e-9)`;
  if (outcome.action?.payload !== undefined && 'payload' in checks.expected) {
    const names = unresolvedVariables(automation);
    const unresolved = names.length;
    const which = names.map((name) => `\${${name}}`).join(', ');
    const named = unresolved === 0 ? '' : `: ${which}`;
    const matched =
      checks.fields === 1 ? '1 payload field matched' : `${checks.fields} payload fields matched`;
    return `${matched}, ${unresolved} variable${unresolved === 1 ? '' : 's'} left unresolved${named}${boundary}`;
  }
  return `${explainOutcome(automation, outcome)}${boundary}`;
}

function timelineOf(
  automation: TestedAutomation,
  { series }: CaseOutcome,
): readonly TimelineEntry[] {
  if (series === undefined || automation.event.kind !== 'runMetric') return [];
  const needed = valuesNeeded({ condition: automation.event.condition, assumptions: {} });
  const fired = series.triggers.map((crossing) => ({
    step: crossing.step,
    comparison: explainComparison(automation, crossing.value),
    outcome: 'FIRES' as const,
    note: crossing.valueIndex === needed ? 'first full window of the run' : '',
  }));
  const silent = series.suppressed.map((crossing) => ({
    step: crossing.step,
    comparison: explainComparison(automation, crossing.value),
    outcome: 'suppressed' as const,
    note: 'already fired for this run within 24 h',
  }));
  return [...fired, ...silent].sort((a, b) => a.step - b.step).slice(0, MAX_TIMELINE);
}

function adviceFor(
  expect: Expectation,
  { automation, outcome }: CheckSubject,
  vacuous: boolean,
): string | undefined {
  const { series, verdict } = outcome;
  if (vacuous) {
    return `The case proves nothing about the rule. If that is intended, write because: ${verdict.reason}.`;
  }
  if (series === undefined || automation.event.kind !== 'runMetric') return undefined;
  const needed = valuesNeeded({ condition: automation.event.condition, assumptions: {} });
  const atStart = series.triggers[0]?.valueIndex === needed;
  if (!atStart || (expect.fires === undefined && expect.at === undefined)) return undefined;
  const side = startSide(automation.event.condition);
  const later = series.suppressed.length > 0 ? ' and the later crossing is silent' : '';
  return `The metric starts ${side}, so the first window fires${later}.`;
}

function startSide(condition: MetricCondition): string {
  if (condition.kind !== 'threshold') return 'with such a change';
  if (condition.operator === '$eq' || condition.operator === '$ne')
    return 'where the condition holds';
  return condition.operator.startsWith('$g') ? 'above the threshold' : 'below the threshold';
}
