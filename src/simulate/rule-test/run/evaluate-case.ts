/** One case against one automation: the verdict, and the action as it would be sent. */

import { isJsonObject, type JsonValue } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import type { Declaration } from '../../../model/automation.ts';
import { type EventKind, isRunEventKind } from '../../../model/kinds/event-kinds.ts';
import type { ReasonCode } from '../../../model/rule-test/reason-code.ts';
import type { Assumptions } from '../../assumptions.ts';
import { evaluateArtifactEvent } from '../../event/evaluate-artifact-event.ts';
import { evaluateStates, type StateVerdict } from '../../event/evaluate-states.ts';
import type { FilterLeaf } from '../../filter/evaluate-filter.ts';
import type { Verdict } from '../../filter/verdict.ts';
import type { RunTable } from '../../metric/run-table.ts';
import type { SeriesVerdict } from '../../metric/series-verdict.ts';
import { evaluateSeries } from '../../scan/evaluate-series.ts';
import { renderPayload, renderTemplate } from '../../template/render-template.ts';
import {
  artifactVariables,
  runVariables,
  type TemplateSubject,
} from '../../template/template-variables.ts';
import type { Given, RenderedStrings, RuleTestCase } from '../rule-test.ts';
import { type KnownEntities, organizationsOfEvent } from './organizations-of-event.ts';

/** What of a declaration a rule test looks at. */
export type TestedAutomation = Pick<
  Declaration,
  'key' | 'name' | 'enabled' | 'scope' | 'event' | 'action' | 'document'
>;

/** The action with its template variables replaced. */
export interface RenderedAction extends RenderedStrings {
  readonly kind: TestedAutomation['action']['kind'];
}

/** What came of a case. */
export interface CaseOutcome {
  readonly verdict: Verdict;
  /** Present for metric automations that were given values. */
  readonly series?: SeriesVerdict;
  /** Present for run-state automations that were given states. */
  readonly states?: StateVerdict;
  /** The kind of event that was given, where it is not the automation's. */
  readonly givenKind?: EventKind;
  /** Where the metric is absent: those that the rows have, for a suggestion. */
  readonly metrics: readonly string[];
  /** Present when an action is sent: that of the first time it fires. */
  readonly action?: RenderedAction;
}

/** What a case is evaluated with, besides what it gives itself. */
export interface CaseSetting {
  /** Those of the series or the history; absent when the case has neither. */
  readonly rows?: RunTable | undefined;
  /** Interpretations for every case that does not choose its own. */
  readonly assume: Assumptions;
  readonly knownEntities: KnownEntities;
}

/** Evaluates. */
export function evaluateCase(
  automation: TestedAutomation,
  test: Pick<RuleTestCase, 'given' | 'assume'>,
  setting: CaseSetting,
): CaseOutcome {
  const { given } = test;
  const outcome = evaluateGiven(automation, given, {
    ...setting,
    assume: { ...setting.assume, ...test.assume },
  });
  if (outcome.verdict.fires === 0) return outcome;
  return { ...outcome, action: renderAction(automation, variablesOf(automation, given, outcome)) };
}

function evaluateGiven(
  automation: TestedAutomation,
  given: Given,
  { rows, assume: assumptions, knownEntities }: CaseSetting,
): CaseOutcome {
  const { kind } = automation.event;
  if (!automation.enabled) return { verdict: silent('disabled'), metrics: [] };
  if (kind === 'runMetric' && rows !== undefined) {
    const series = evaluateSeries(automation, given.run, rows, assumptions);
    const metrics = series.reason === 'metric-absent' ? rows.metrics : [];
    return { verdict: series, series, metrics };
  }
  if (kind === 'runState' && given.states !== undefined) {
    const reports = given.states.map((state, index) => ({
      state,
      time: given.start + index * given.every,
    }));
    const states = evaluateStates(automation, given.run, reports, assumptions);
    return { verdict: states, states, metrics: [] };
  }
  if (!isRunEventKind(kind) && given.event !== undefined) {
    const organizations = organizationsOfEvent(automation.scope, given.event.entity, knownEntities);
    const occurrence =
      organizations === undefined ? given.event : { ...given.event, organizations };
    const verdict = evaluateArtifactEvent(automation, occurrence, assumptions);
    return { verdict, givenKind: given.event.kind, metrics: [] };
  }
  const givenKind = given.event?.kind ?? (given.states === undefined ? 'runMetric' : 'runState');
  return { verdict: silent('event-mismatch'), givenKind, metrics: [] };
}

function silent(reason: ReasonCode): Verdict {
  const leaves: readonly FilterLeaf[] = [];
  return { reason, fires: 0, leaves, dependsOn: [] };
}

/** The value that a manifest speaks of: a sum where it asks for one, since the server was sent a mean. */
export function comparedValue(automation: TestedAutomation, value: number): number {
  const { event } = automation;
  if (event.kind !== 'runMetric' || !isSummed(automation)) return value;
  const relative = event.condition.kind === 'change' && event.condition.amountType === 'RELATIVE';
  return relative ? value : value * event.condition.window;
}

function variablesOf(
  automation: TestedAutomation,
  given: Given,
  outcome: CaseOutcome,
): ReadonlyMap<string, string> {
  const subject: TemplateSubject = automation;
  const { run, event } = given;
  if (outcome.series !== undefined) {
    const [first] = outcome.series.triggers;
    const value = first && comparedValue(automation, first.value);
    return runVariables(subject, { run, ...present({ value }) });
  }
  if (outcome.states !== undefined) {
    const state = outcome.states.triggers[0]?.state;
    return runVariables(subject, { run, ...present({ state }) });
  }
  return event === undefined ? new Map() : artifactVariables(subject, event);
}

function renderAction(
  { action }: TestedAutomation,
  variables: ReadonlyMap<string, string>,
): RenderedAction {
  switch (action.kind) {
    case 'doNothing':
      return { kind: 'doNothing' };
    case 'sendPromptToAria':
      return { kind: 'sendPromptToAria', prompt: renderTemplate(action.prompt, variables) };
    case 'sendWebhook':
      return { kind: 'sendWebhook', payload: renderPayload(action.payload, variables) };
    case 'sendNotification':
      return {
        kind: 'sendNotification',
        title: renderTemplate(action.title, variables),
        message: renderTemplate(action.message, variables),
      };
  }
}

/**
 * Whether the manifest asks for a sum.
 *
 * The event then holds a mean, and the threshold divided by the window, since the server has no sum; what is said to
 * people speaks of the sum all the same. Without a manifest this is unknown.
 */
export function isSummed({ document }: Pick<TestedAutomation, 'document'>): boolean {
  const aggregate = ['when', 'runMetric', 'aggregate'].reduce<JsonValue | undefined>(
    (value, key) => (isJsonObject(value) ? value[key] : undefined),
    document,
  );
  return aggregate === 'sum';
}
