/** The words in which live lints quote what runs show. */

import type { EvidenceCode } from '../../diagnostics/codes-history.ts';
import type { LintCode } from '../../diagnostics/codes-lint.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { MetricFacts, Range, RuleFacts } from './rule-facts.ts';

/** Something that evidence shows about one rule. */
export interface EvidenceProblem {
  readonly code: EvidenceCode | LintCode;
  readonly severity: Severity;
  /** Dotted paths of the manifest: the first that was written is the location. */
  readonly paths: readonly string[];
  readonly message: string;
  readonly hint?: string;
}

/** What was read for a rule. */
export interface EvidencePeriod {
  /** Runs of a server, or files. */
  readonly isLive: boolean;
  /** Milliseconds since 1970: runs that began before are not evaluated. Absent: no limit. */
  readonly since?: number;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  /** There are runs beyond those that were listed: a limit, or rights that the key lacks. */
  readonly isPartial: boolean;
  /** Fires a day from which a rule is noisy. */
  readonly maxFiresPerDay: number;
  /** Other projects of the team whose runs log a metric, by the metric. */
  readonly otherProjects: ReadonlyMap<string, readonly string[]>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A day of UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** `56 days ago`; `today`. */
export function agoOf(time: number, now: number): string {
  const days = Math.floor((now - time) / DAY_MS);
  return days <= 0 ? 'today' : `${countNoun(days, 'day')} ago`;
}

/** `40 runs since 2026-11-01`, `28 recorded runs`. */
export function runsOf(
  count: number,
  { isLive, since }: Pick<EvidencePeriod, 'isLive' | 'since'>,
  adjective: string = '',
): string {
  const kind = isLive ? adjective : `${adjective}recorded `;
  return `${countNoun(count, `${kind}run`)}${since === undefined ? '' : ` since ${dayOf(since)}`}`;
}

/** `0.71 to 0.94`. */
export function rangeOf({ min, max }: Range, unit: string = ''): string {
  return min === max
    ? `always ${formatNumber(min)}${unit}`
    : `${formatNumber(min)}${unit} to ${formatNumber(max)}${unit}`;
}

/** `logged by 12 of 40 runs since 2026-11-01, range 0.71 to 0.94`, and that it is a sample where it is one. */
export function loggedBy(
  metric: MetricFacts,
  { matching }: Pick<RuleFacts, 'matching'>,
  period: EvidencePeriod,
): string {
  const { range: found } = metric;
  const range =
    found === undefined ? '' : `, ${found.min === found.max ? '' : 'range '}${rangeOf(found)}`;
  return `logged by ${metric.logging} of ${runsOf(matching, period)}${range}${sampleNote(metric)}`;
}

/** `; values are a sample`, or that it is not known whether they are. */
export function sampleNote({ sampledRuns, unknownSampling, logging }: MetricFacts): string {
  if (sampledRuns > 0) {
    const runs = sampledRuns === logging ? '' : ` in ${countNoun(sampledRuns, 'run')}`;
    return `; the values are a sample${runs}`;
  }
  return unknownSampling > 0 ? '; rows may be missing' : '';
}
