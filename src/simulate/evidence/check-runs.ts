/** Whether there are runs in the scope of a rule, and whether its filter takes any of them. */
import { countNoun } from '../../lib/count-noun.ts';
import { isJsonList } from '../../lib/json.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import { describeScope, type ScopeRef } from '../../model/scope.ts';
import { runFieldWord } from '../filter/run-document.ts';
import { describeLeaf } from '../rule-test/run/explain-leaf.ts';
import {
  agoOf,
  dayOf,
  type EvidencePeriod,
  type EvidenceProblem,
  runsOf,
} from './evidence-words.ts';
import { MAX_VALUES } from './observe-rule.ts';
import type { LeafFacts, RuleFacts } from './rule-facts.ts';

/** A rule on runs with what they show about it. */
export interface CheckedRuns {
  readonly scope: ScopeRef;
  /** `runMetric` or `runState`. */
  readonly kind: string;
  readonly facts: RuleFacts;
  readonly period: EvidencePeriod;
}

/** Every problem. */
export function checkRuns(rule: CheckedRuns): readonly EvidenceProblem[] {
  const { facts, kind } = rule;
  const all = facts.inScope + facts.olderInScope;
  if (all === 0) return [noRuns(rule)];
  const idle = checkIdle(rule);
  if (facts.matching + facts.olderMatching > 0) return [...idle, ...unseenValues(rule)];
  if (facts.undecided > 0) return [...idle, undecided(rule)];
  const paths = [`when.${kind}.runs`, `when.${kind}`];
  return [
    ...idle,
    {
      code: 'filter/no-run-matches',
      severity: 'warning',
      paths,
      message: `None of ${allRuns(all, rule.period)} in ${describeScope(rule.scope)} matches the filter`,
      hint: culprit(facts) ?? 'Each condition alone matches runs, and all together none',
    },
  ];
}

function allRuns(count: number, period: EvidencePeriod): string {
  const listed = period.isPartial ? ' that could be listed' : '';
  return period.isLive ? `${countNoun(count, 'run')}${listed}` : runsOf(count, period);
}

function noRuns({ scope, period }: CheckedRuns): EvidenceProblem {
  if (!period.isLive) {
    return {
      code: 'backtest/no-data',
      severity: 'warning',
      paths: ['scope'],
      message: `No recorded run is in ${describeScope(scope)}`,
      hint: 'Pull the histories of the project (wac history pull), or use --live',
    };
  }
  return {
    code: 'scope/idle',
    severity: 'info',
    paths: ['scope'],
    message: `There is no run in ${describeScope(scope)}${period.isPartial ? ' that the key can see' : ''}`,
    hint: 'The rule waits for the first one. Check the scope if there should be runs',
  };
}

function checkIdle({ scope, facts, period }: CheckedRuns): readonly EvidenceProblem[] {
  const { newest } = facts;
  if (facts.inScope > 0 || newest?.start === undefined || period.since === undefined) return [];
  return [
    {
      code: 'scope/idle',
      severity: 'info',
      paths: ['scope'],
      message: `No run in ${describeScope(scope)} began since ${dayOf(period.since)}; the last one, "${newest.name}", began on ${dayOf(newest.start)}, ${agoOf(newest.start, period.now)}`,
      hint: 'Remove the rule if the project has ended',
    },
  ];
}

function undecided({ kind, facts, period }: CheckedRuns): EvidenceProblem {
  const fields = facts.unknownFields;
  return {
    code: 'lint/unread',
    severity: 'info',
    paths: [`when.${kind}.runs`, `when.${kind}`],
    message:
      fields.length === 0
        ? 'Whether any run matches the filter is not known: it has an operator that W&B does not document'
        : `Whether any of ${runsOf(facts.inScope, period)} matches the filter is not known: the files do not have ${fields.join(', ')}`,
    hint: 'Export these fields in runs.jsonl, or use --live',
  };
}

/** The one condition that no run meets, with near values. */
function culprit({ leaves }: RuleFacts): string | undefined {
  const unmet = leaves.filter((leaf) => leaf.held === 0 && leaf.unknown === 0 && isPositive(leaf));
  const [first] = unmet;
  if (first === undefined) return undefined;
  return `No run has ${describeLeaf({ ...first, outcome: false })}${nearText(first)}`;
}

/** Conditions that no run meets although the filter takes runs: one of several alternatives. */
function unseenValues({ kind, facts, scope, period }: CheckedRuns): readonly EvidenceProblem[] {
  return facts.leaves.flatMap((leaf): readonly EvidenceProblem[] => {
    if (!isPositive(leaf) || leaf.unknown > 0 || leaf.field === 'state') return [];
    const isWhole = leaf.values.size < MAX_VALUES;
    const wanted = leaf.operator === '$in' && isJsonList(leaf.operand) ? leaf.operand : [];
    const unseen = wanted.filter(
      (value) => isWhole && typeof value === 'string' && !leaf.values.has(value),
    );
    if (leaf.held > 0 && unseen.length === 0) return [];
    const all = facts.inScope + facts.olderInScope;
    const what =
      leaf.held > 0
        ? `${runFieldWord(leaf.field)} ${unseen.map((value) => JSON.stringify(value)).join(', ')}`
        : describeLeaf({ ...leaf, outcome: false });
    return [
      {
        code: 'filter/value-unseen',
        severity: 'info',
        paths: [`when.${kind}.runs`, `when.${kind}`],
        message: `None of ${allRuns(all, period)} in ${describeScope(scope)} has ${what}`,
        hint: `Check the spelling${nearText(leaf)}`,
      },
    ];
  });
}

/** Whether a value that is there makes the condition hold; a negated one holds without it. */
function isPositive({ id, operator, field }: LeafFacts): boolean {
  return (
    field !== '' &&
    ['$eq', '$in', '$regex', '$contains'].includes(operator) &&
    !/\$(?:not|nor)\b/.test(id)
  );
}

function nearText({ operand, values, operator }: LeafFacts): string {
  const wanted = (isJsonList(operand) ? operand : [operand]).filter(
    (value) => typeof value === 'string',
  );
  const plain = operator === '$regex' ? wanted.map((text) => text.replace(/[\^$\\]/g, '')) : wanted;
  const near = [...new Set(plain.flatMap((text) => suggestNames(text, values)))].slice(0, 3);
  const shown = near.length > 0 ? near : [...values].sort().slice(0, 3);
  return shown.length === 0
    ? ''
    : `; runs have ${shown.map((value) => JSON.stringify(value)).join(', ')}${values.size > shown.length ? ' …' : ''}`;
}
