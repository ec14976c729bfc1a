/**
 * One automation that two declarations or more claim, such as one by its scope and name and another by its key.
 *
 * Nothing is written to it: which of them is meant is a person's decision, and two writes would undo each other.
 */
import { compareText } from '../../lib/compare-text.ts';
import { groupRepeated } from '../../lib/group-repeated.ts';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict, HeldBack } from '../../model/plan/conflict.ts';
import type { Outcome } from '../outcome.ts';
import { describeObserved } from './describe-observed.ts';

/** The outcomes of declarations, each group that claims one automation replaced by a single conflict. */
export function settleDoubleClaims(outcomes: readonly Outcome[]): readonly Outcome[] {
  const groups = groupRepeated(outcomes, claimOf);
  if (groups.size === 0) return outcomes;
  return outcomes.map((outcome) => {
    const group = groups.get(claimOf(outcome) ?? '');
    if (group === undefined) return outcome;
    const { change, conflicts = [], drift = [], ...rest } = outcome;
    const added = outcome === group[0] ? claimedTwice(group) : [];
    return {
      ...rest,
      ...present({
        claimed: change?.before?.id,
        heldBack: change === undefined ? undefined : heldFor(change, claimedTwice(group)),
      }),
      conflicts: [...conflicts, ...added],
      drift: drift.map((each) => ({ ...each, isRepaired: false })),
    };
  });
}

/** Each declaration of the group is held back, although the conflict is listed under one key. */
function heldFor(change: Change, conflicts: readonly Conflict[]): HeldBack {
  const { key, name, scope, source } = change;
  const message = conflicts[0]?.message ?? '';
  return { key, name, scope, reason: 'conflict', message, ...present({ source }) };
}

function claimOf({ claimed, change }: Outcome): string | undefined {
  return claimed ?? change?.before?.id;
}

function claimedTwice(group: readonly Outcome[]): readonly Conflict[] {
  const changes = group.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const [first] = changes;
  if (first?.before === undefined) return [];
  const keys = [
    ...changes.map(({ key }) => key),
    ...group.flatMap(({ change, conflicts = [] }) =>
      change === undefined ? conflicts.map(({ key }) => key) : [],
    ),
  ];
  const all = [...new Set(keys)].sort(compareText).map((key) => `"${key}"`);
  return [
    {
      code: 'place-taken',
      key: first.key,
      name: first.name,
      scope: first.scope,
      message: `${all.join(' and ')} both claim ${describeObserved(first.before)}: by its key, and by its scope and name`,
      hint: 'Change the name or key of the one that is wrong, or take the automation over in a separate run',
      ids: [first.before.id],
      ...present({ source: first.source }),
    },
  ];
}
