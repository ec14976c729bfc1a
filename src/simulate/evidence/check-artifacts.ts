/** What versions and collections show about a rule, as problems: nothing in its scope, or no alias or tag that it takes. */
import { countNoun } from '../../lib/count-noun.ts';
import { isJsonList } from '../../lib/json.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import { describeScope, type Scope } from '../../model/scope.ts';
import { describeLeaf } from '../rule-test/run/explain-leaf.ts';
import { agoOf, dayOf, type EvidencePeriod, type EvidenceProblem } from './evidence-words.ts';
import type { ArtifactFacts } from './observe-artifacts.ts';

/** A rule whose whole scope was read, without a match. */
export interface CheckedArtifacts {
  readonly scope: Scope;
  /** The kind of its event. */
  readonly kind: string;
  readonly facts: ArtifactFacts;
  readonly period: Pick<EvidencePeriod, 'since' | 'now'>;
}

const FIELDS = {
  alias: { code: 'alias/never-matched', noun: 'an alias', start: 'An alias' },
  tag: { code: 'tag/never-matched', noun: 'a tag', start: 'A tag' },
} as const;

/** The problem. */
export function checkArtifacts(rule: CheckedArtifacts): EvidenceProblem {
  const { facts, kind } = rule;
  const { field, subject, count, oldest } = facts;
  if (count === 0 || field === undefined) return idle(rule);
  const [leaf] = facts.leaves;
  const condition =
    leaf === undefined || facts.leaves.length > 1 ? 'the filter' : describeLeaf(leaf);
  const since = oldest === undefined ? '' : ` since ${dayOf(oldest)}`;
  return {
    code: FIELDS[field].code,
    severity: 'warning',
    paths: [`when.${kind}.filter`, `when.${kind}`, 'when'],
    message: `None of ${countNoun(count, subject)} in ${describeScope(rule.scope)}${since} has ${FIELDS[field].noun} that matches: ${condition}`,
    hint: hintOf(facts, field),
  };
}

/** Values of a hint, the most frequent first. */
const MAX_VALUES = 3;

function hintOf({ values, leaves, subject }: ArtifactFacts, field: keyof typeof FIELDS): string {
  const counted = (value: string): string =>
    `"${value}" (${countNoun(values.get(value) ?? 0, subject)})`;
  const wanted = leaves.flatMap(({ operator, operand }) =>
    (isJsonList(operand) ? operand : [operand]).flatMap((each) => {
      if (typeof each !== 'string') return [];
      return operator === '$regex' ? each.replaceAll(/[\^$\\.*+?()[\]{}|]/g, '') : each;
    }),
  );
  const near = [...new Set(wanted.flatMap((each) => suggestNames(each, values.keys())))];
  const removed = `${FIELDS[field].start} that was removed again is not listed`;
  if (near.length > 0)
    return `Did you mean ${near.slice(0, MAX_VALUES).map(counted).join(' or ')}? ${removed}`;
  const frequent = [...values].sort(([, a], [, b]) => b - a).slice(0, MAX_VALUES);
  if (frequent.length === 0) return `There is no ${field} at all. ${removed}`;
  return `There are ${frequent.map(([value]) => counted(value)).join(', ')}. ${removed}`;
}

function idle({ scope, facts, period }: CheckedArtifacts): EvidenceProblem {
  const { subject, count, newest } = facts;
  const { since, now } = period;
  const isOld = count > 0 && newest !== undefined && since !== undefined;
  return {
    code: 'scope/idle',
    severity: 'info',
    paths: ['scope'],
    message: isOld
      ? `No version in ${describeScope(scope)} was created since ${dayOf(since)}; the last, ${newest.name}, was created on ${dayOf(newest.time)}, ${agoOf(newest.time, now)}`
      : `There is no ${subject} in ${describeScope(scope)}`,
    hint: isOld
      ? 'Remove the rule if the collection has ended'
      : `The rule waits for the first one. Check the scope if there should be ${subject}s`,
  };
}
