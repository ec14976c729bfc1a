import { countNoun } from '../../lib/count-noun.ts';
import { MEANINGFUL_STATUSES, type RuleReport } from '../../model/backtest/backtest-report.ts';
import type { RunOutcome } from '../../model/backtest/run-outcome.ts';
import type { RuleEvidence } from '../../model/plan/plan-evidence.ts';
import type { ChangedRule } from './changed-rules.ts';

/** Runs that a line names; the document has all. */
const MAX_NAMES = 3;

const FAILED: ReadonlySet<string> = new Set(['failed', 'crashed']);

/** Where the runs come from, for the text. */
export interface EvidenceWindow {
  readonly source: 'files' | 'live';
  readonly since?: Date;
  readonly days?: number;
}

/** The result of one rule: `fires on 4 runs instead of 28 in the last 30 days; would miss run prod-20`. */
export function evidenceText(
  changed: ChangedRule,
  report: RuleReport,
  outcomes: readonly RunOutcome[],
  window: EvidenceWindow,
): RuleEvidence {
  const { key, rule } = changed;
  const period = periodOf(window);
  const before = report.variants.find(({ kind }) => kind === 'base')?.runs ?? 0;
  if (!MEANINGFUL_STATUSES.has(report.data.status) && before === 0)
    return { key, status: 'no-data', text: `${noData(report)}${period}` };
  return rule.variants.length > 1
    ? compared(changed, report, outcomes, { before, period })
    : alone(changed, report, period);
}

/** A rule that was there before. */
function compared(
  { key }: ChangedRule,
  report: RuleReport,
  outcomes: readonly RunOutcome[],
  { before, period }: { readonly before: number; readonly period: string },
): RuleEvidence {
  const { data, runsFiring: fires } = report;
  const { newlyFires = [], noLongerFires = [] } = report.difference ?? {};
  const states = new Map(outcomes.map(({ name, state }) => [name, state]));
  const missed = noLongerFires.filter((name) => FAILED.has(states.get(name) ?? ''));
  const counts = changeText(fires, before, newlyFires.length + noLongerFires.length === 0);
  const misses = missed.length === 0 ? '' : `; would miss ${namesOf(missed)}`;
  return {
    key,
    status: 'evaluated',
    text: `${counts}${period}${misses}${startNote(report)}${sampleNote(report)}`,
    runs: data.matching,
    fires,
    firedBefore: before,
    newlyFires,
    noLongerFires,
    missed,
  };
}

/** A rule that comes or goes. */
function alone({ key, action }: ChangedRule, report: RuleReport, period: string): RuleEvidence {
  const { data, runsFiring: fires } = report;
  const of = `on ${fires} of ${countNoun(data.matching, 'run')}${period}`;
  const common = { key, status: 'evaluated', runs: data.matching } as const;
  if (action === 'delete' || action === 'disable') {
    const text = `would have fired ${of}${sampleNote(report)}`;
    return { ...common, text, fires: 0, firedBefore: fires };
  }
  return { ...common, text: `fires ${of}${startNote(report)}${sampleNote(report)}`, fires };
}

/** That it is true as most runs begin, which uses up the notification of 24 hours. */
function startNote({ trueAtStart, data }: RuleReport): string {
  if (trueAtStart * 2 <= data.logging) return '';
  return `; true as ${countNoun(trueAtStart, 'run')} ${trueAtStart === 1 ? 'begins' : 'begin'}`;
}

function sampleNote({ data }: RuleReport): string {
  return data.sampled > 0 ? '; approximate, because histories are samples' : '';
}

function changeText(fires: number, before: number, isSame: boolean): string {
  if (isSame) return `fires on the same ${countNoun(fires, 'run')} as before`;
  return `fires on ${countNoun(fires, 'run')} instead of ${before}`;
}

function periodOf({ source, since, days }: EvidenceWindow): string {
  if (days !== undefined) return ` in the last ${countNoun(days, 'day')}`;
  if (since !== undefined) return ` since ${since.toISOString().slice(0, 10)}`;
  return source === 'files' ? ' in the recorded histories' : '';
}

function noData({ rule, data }: RuleReport): string {
  if (data.status === 'METRIC_ABSENT') {
    const near = data.nearNames.map((name) => `"${name}"`).join(', ');
    return `no data: no matching run logs "${rule.metric ?? ''}"${near === '' ? '' : `, nearest ${near}`}`;
  }
  if (data.status === 'WINDOW_NEVER_FULL')
    return `no data: every matching run logs fewer than the ${rule.valuesNeeded} values that one evaluation needs`;
  return data.status === 'NO_RUNS_MATCH' ? 'no data: no run matches' : 'no data';
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length - MAX_NAMES;
  return `${names.length === 1 ? 'run' : 'runs'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
