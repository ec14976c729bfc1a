/** Whether a rule's metric is logged: from "never" down to the cause, step by step. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import {
  agoOf,
  dayOf,
  type EvidencePeriod,
  type EvidenceProblem,
  loggedBy,
  runsOf,
} from './evidence-words.ts';
import type { MetricFacts, RuleFacts } from './rule-facts.ts';

/** So many newer runs without the metric are more than chance. */
const MIN_LATER_RUNS = 3;

const PATHS = ['when.runMetric.metric', 'when.runMetric'];

/** At most one problem: the steps exclude each other. */
export function checkLogging(facts: RuleFacts, period: EvidencePeriod): readonly EvidenceProblem[] {
  const { metric, matching, olderMatching } = facts;
  if (metric === undefined || matching + olderMatching === 0) return [];
  if (metric.logging > 0) return notEverywhere(metric, facts, period);
  if (metric.notNumeric > 0) {
    return [
      {
        code: 'metric/not-numeric',
        severity: 'error',
        paths: PATHS,
        message: `"${metric.metric}" is never a number: it is logged as something else by ${metric.notNumeric} of ${runsOf(matching, period)}`,
        hint: 'Text, images and other objects never trigger a rule. Name a metric that is a number',
      },
    ];
  }
  // The names say that it is logged where the values could not be read.
  if (facts.unread > 0 && metric.lastLogging !== undefined) return [];
  if (metric.lastLogging !== undefined) return [stopped(metric, facts, period)];
  return [neverLogged(metric, facts, period)];
}

function neverLogged(
  metric: MetricFacts,
  facts: RuleFacts,
  period: EvidencePeriod,
): EvidenceProblem {
  const isCertain = metric.hasAllNames && !period.isPartial;
  const all = facts.matching + facts.olderMatching;
  const runs = period.isLive
    ? `${countNoun(all, 'matching run')}${period.isPartial ? ' that could be listed' : ''}`
    : runsOf(all, period, 'matching ');
  const verb = metric.hasAllNames ? 'logs' : 'has';
  return {
    code: 'metric/never-logged',
    severity: isCertain ? 'error' : 'warning',
    paths: PATHS,
    message: `None of ${runs} ${verb} "${metric.metric}"`,
    hint: causesOf(metric, facts, period),
  };
}

/** Near names, runs that the filter leaves out, other projects: the first that is known is the likeliest. */
function causesOf(metric: MetricFacts, facts: RuleFacts, period: EvidencePeriod): string {
  const near = suggestNames(metric.metric, metric.otherNames.keys());
  const others = period.otherProjects.get(metric.metric) ?? [];
  const left = metric.unmatchedLogging;
  const causes = [
    near.length === 0
      ? undefined
      : `Did you mean ${near.map((name) => `"${name}" (${metric.otherNames.get(name) ?? 0} of ${facts.matching + facts.olderMatching} runs)`).join(' or ')}?`,
    left === 0
      ? undefined
      : `${countNoun(left, 'run')} that the filter leaves out ${left === 1 ? 'logs' : 'log'} it, such as "${metric.unmatchedExample ?? ''}"`,
    others.length === 0 ? undefined : `Runs in ${others.join(', ')} log it: check the scope`,
  ].filter((each) => each !== undefined);
  if (causes.length > 0) return causes.join('. ');
  const comment = '# wac disable metric/never-logged: reason';
  return metric.hasAllNames
    ? `Check where it is logged. If that code is not merged yet, say so with a comment: ${comment}`
    : `A file has only what was exported: wac history pull … --metric ${metric.metric}`;
}

function stopped(metric: MetricFacts, facts: RuleFacts, period: EvidencePeriod): EvidenceProblem {
  const { lastLogging: last } = metric;
  const end = last?.end ?? last?.start;
  const when = end === undefined ? '' : ` on ${dayOf(end)}, ${agoOf(end, period.now)}`;
  const since =
    facts.matching === 0
      ? `no run has matched since ${dayOf(period.since ?? period.now)}`
      : `none of ${runsOf(facts.matching, period, 'matching ')} logs it`;
  return stoppedProblem(
    metric,
    `"${metric.metric}" was last logged by "${last?.name ?? ''}"${when}: ${since}`,
  );
}

function stoppedProblem(metric: MetricFacts, message: string): EvidenceProblem {
  const names = [...metric.otherNames.keys()];
  const similar = suggestNames(metric.metric, names);
  const near =
    similar.length > 0
      ? similar
      : names
          .filter((name) => isPartOf(name, metric.metric))
          .sort()
          .slice(0, 3);
  return {
    code: 'metric/stopped',
    severity: 'warning',
    paths: PATHS,
    message,
    hint:
      near.length === 0
        ? 'Check whether the metric was renamed'
        : `Newer runs log ${near.map((name) => `"${name}"`).join(', ')}: check whether the metric was renamed`,
  };
}

function notEverywhere(
  metric: MetricFacts,
  facts: RuleFacts,
  period: EvidencePeriod,
): readonly EvidenceProblem[] {
  const { lastLogging: last, later } = metric;
  const end = last?.end ?? last?.start;
  if (later >= MIN_LATER_RUNS && end !== undefined) {
    return [
      stoppedProblem(
        metric,
        `"${metric.metric}" was last logged by "${last?.name ?? ''}" on ${dayOf(end)}: none of ${countNoun(later, 'newer matching run')} logs it (${loggedBy(metric, facts, period)})`,
      ),
    ];
  }
  if (facts.unread > 0 || metric.logging >= facts.matching) return [];
  return [
    {
      code: 'metric/partial',
      severity: 'info',
      paths: PATHS,
      message: `"${metric.metric}" is ${loggedBy(metric, facts, period)}`,
      ...present({
        hint:
          metric.notNumeric > 0
            ? `It is logged as something that is no number by ${countNoun(metric.notNumeric, 'run')}`
            : undefined,
      }),
    },
  ];
}

function isPartOf(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
