import { keysOf } from '../../lib/json.ts';
import type { UnmanagedAutomation, UnmanagedReason } from '../../model/plan/conflict.ts';

/** What each reason is called in counts and lists. */
export const UNMANAGED_DESCRIPTIONS: Readonly<Record<UnmanagedReason, string>> = {
  unmanaged: 'without a marker',
  foreign: 'managed by another owner',
  'other-environment': 'of another environment',
  kept: 'kept without a manifest (onRemove)',
  'unreadable-marker': 'with a marker that cannot be read',
  inexpressible: 'of a type that a manifest cannot express',
  copy: 'copied or moved by hand',
  protected: 'protected',
};

/** `3 unmanaged, 1 managed by another owner`; empty when there are none. */
export function countUnmanaged(unmanaged: readonly Pick<UnmanagedAutomation, 'reason'>[]): string {
  const reasons = keysOf(UNMANAGED_DESCRIPTIONS);
  return reasons
    .flatMap((reason) => {
      const count = unmanaged.filter((entry) => entry.reason === reason).length;
      return count === 0 ? [] : [`${count} ${UNMANAGED_DESCRIPTIONS[reason]}`];
    })
    .join(', ');
}
