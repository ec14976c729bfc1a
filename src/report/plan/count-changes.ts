import type { Change, ChangeAction } from '../../model/plan.ts';

/** The order in which counts are told. */
const COUNT_ORDER: readonly ChangeAction[] = [
  'create',
  'adopt',
  'update',
  'disable',
  'release',
  'delete',
];

/** `2 to create, 1 to update, 1 to delete`; empty when there is no change. */
export function countChanges(changes: readonly Pick<Change, 'action'>[]): string {
  return COUNT_ORDER.flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${count} to ${action}`];
  }).join(', ');
}
