/** Parts of a backtest's report in words, the same in text and Markdown. */
import { countNoun } from '../../lib/count-noun.ts';
import type {
  DataReport,
  MissedRun,
  RuleReport,
  VariantReport,
} from '../../model/backtest/backtest-report.ts';

/** A whole number with its thousands apart: `18,037`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `28 of 42 runs match; 28 log train/loss; 18,037 values; complete`. */
export function dataText({ rule, data }: RuleReport): string {
  if (rule.kind === 'artifact')
    return `${grouped(data.values)} ${data.values === 1 ? 'event' : 'events'} ${rule.condition} in scope`;
  const parts = [`${data.matching} of ${countNoun(data.runs, 'run')} match`];
  if (data.matching > 0) {
    const has = rule.kind === 'runMetric' ? `log ${rule.metric ?? ''}` : 'have a known state';
    parts.push(`${data.logging} ${has}`);
  }
  if (rule.kind === 'runMetric' && data.logging > 0) {
    parts.push(`${grouped(data.values)} ${data.values === 1 ? 'value' : 'values'}`);
    parts.push(samplingText(data));
  }
  return parts.join('; ');
}

function samplingText({ sampled, unknownSampling }: DataReport): string {
  const parts = [
    ...(sampled === 0 ? [] : [`${countNoun(sampled, 'run')} sampled`]),
    ...(unknownSampling === 0
      ? []
      : [`of ${countNoun(unknownSampling, 'run')} not known whether rows are missing`]),
  ];
  return parts.length === 0 ? 'unsampled' : parts.join(', ');
}

/** What to do about a status under which a number of fires says nothing; undefined for the others. */
export function statusAdvice({ rule, data }: RuleReport): string | undefined {
  switch (data.status) {
    case 'EVALUATED':
    case 'SAMPLED':
      return undefined;
    case 'NO_RUNS_MATCH':
      return data.unknownFields.length > 0
        ? `The filter reads ${data.unknownFields.join(', ')}, which these files do not have: add them in runs.jsonl`
        : 'Check the filter and the scope, not the threshold';
    case 'METRIC_ABSENT':
      return data.nearNames.length > 0
        ? `No matching run logs ${rule.metric ?? ''}; the nearest is ${data.nearNames.join(', ')}`
        : `No matching run logs ${rule.metric ?? ''} as a number`;
    case 'WINDOW_NEVER_FULL':
      return `An evaluation needs ${countNoun(rule.valuesNeeded, 'value')}, and every run logs fewer`;
    case 'NO_EVENTS':
      return rule.kind === 'artifact'
        ? 'No such event is recorded in events.jsonl'
        : 'No state of these runs is recorded in runs.jsonl';
  }
}

/** `28 runs of 28 (2.0 a day)`. */
export function firesText({ rule, data, runsFiring, fires, firesPerDay }: RuleReport): string {
  const rate = firesPerDay === undefined ? '' : ` (${rateText(firesPerDay)} a day)`;
  if (rule.kind === 'artifact') return `${countNoun(fires, 'time')}${rate}`;
  const times = fires === runsFiring ? '' : `, ${fires} times`;
  return `${countNoun(runsFiring, 'run')} of ${data.logging}${times}${rate}`;
}

/** One decimal; two for less than one a day. */
export function rateText(perDay: number): string {
  return perDay >= 0.95 || perDay === 0 ? perDay.toFixed(1) : String(Number(perDay.toPrecision(2)));
}

/** A condition that already holds as a run begins; undefined where it does on no run. */
export function startText(report: RuleReport): string | undefined {
  const { trueAtStart, data, startStep } = report;
  if (trueAtStart === 0) return undefined;
  const step = startStep === undefined ? '' : ` (step ${startStep})`;
  return `${trueAtStart} of ${data.logging} fire in their first full window${step}`;
}

/** Crossings of which nobody hears; undefined without any. */
export function maskedText({ masked }: RuleReport): string | undefined {
  if (masked === 0) return undefined;
  return `${countNoun(masked, 'run')} crossed again later and would have stayed silent`;
}

/** The columns of the table of variants. */
export function variantHeader(
  { rule, outcomes }: RuleReport,
  settings: string | undefined,
): readonly string[] {
  const first = rule.sweep ?? 'variant';
  if (rule.kind === 'artifact') return [first, 'fires'];
  if (outcomes === undefined) return [first, 'runs firing', 'masked'];
  const wanted = settings?.replace(/^.*=/, '') ?? 'with';
  return [
    first,
    'runs firing',
    `of ${outcomes.with} ${wanted}`,
    `of ${outcomes.without} ${outcomes.otherState ?? 'others'}`,
    'masked',
  ];
}

/** The cells of one variant, as the header has them. */
export function variantCells(report: RuleReport, variant: VariantReport): readonly string[] {
  if (report.rule.kind === 'artifact') return [variant.label, String(variant.fires)];
  const cells = [variant.label, String(variant.runs)];
  if (report.outcomes !== undefined)
    cells.push(String(variant.withOutcome ?? 0), String(variant.withoutOutcome ?? 0));
  return [...cells, String(variant.masked)];
}

/** `At 2.8 and above prod-20 is missed: it failed while train/loss was still falling`. */
export function missedText(report: RuleReport, missed: MissedRun): string {
  const labels = report.variants.filter(({ kind }) => kind !== 'base').map(({ label }) => label);
  const where =
    missed.variants.length === labels.length
      ? labels.length === 1
        ? ''
        : 'By every variant '
      : `At ${rangeText(missed.variants, labels)} `;
  const trend = missed.trend === undefined || missed.trend === 'level' ? undefined : missed.trend;
  const ended = missed.state ?? 'ended';
  const why =
    trend === undefined ? '' : `: it ${ended} while ${report.rule.metric ?? ''} was still ${trend}`;
  return `${where}${missed.name} is missed${why}`;
}

function rangeText(missed: readonly string[], labels: readonly string[]): string {
  const numbers = labels.map(Number);
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const first = labels.indexOf(missed[0] ?? '');
  const isTail = labels.slice(first).join('\n') === missed.join('\n');
  const isHead = labels.slice(0, missed.length).join('\n') === missed.join('\n');
  if (rises && missed.length > 1 && isTail) return `${missed[0]} and above`;
  if (rises && missed.length > 1 && isHead) return `${missed.at(-1)} and below`;
  return missed.join(', ');
}

/** What a backtest leaves out. */
export function notSimulatedText({ rule }: RuleReport): string {
  const delivery =
    'Slack and webhook delivery, rate limits and cooldowns of broad scopes, server delay';
  switch (rule.kind) {
    case 'runMetric':
      return `${delivery}, rows that arrive out of order, run fields as they were at the time`;
    case 'runState':
      return `${delivery}, states that the files do not have, run fields as they were at the time`;
    case 'artifact':
      return `${delivery}, events that the files do not have`;
  }
}
