import { keysOf } from '../../lib/json.ts';
import type { UnmanagedAutomation, UnmanagedReason } from '../../model/plan/conflict.ts';

/** What each reason is called in counts and lists. */
export const LEFT_ALONE_TEXTS: Readonly<Record<UnmanagedReason, string>> = {
  unmanaged: 'unmanaged',
  foreign: 'managed by another owner',
  'other-environment': 'of another environment',
  kept: 'kept without a manifest (onRemove)',
  'unreadable-marker': 'with a marker that cannot be read',
  inexpressible: 'of a type that a manifest cannot say',
  copy: 'copied or moved by hand',
  protected: 'protected',
};

/** `3 unmanaged, 1 managed by another owner`; empty when there are none. */
export function countUnmanaged(leftAlone: readonly Pick<UnmanagedAutomation, 'reason'>[]): string {
  const reasons = keysOf(LEFT_ALONE_TEXTS);
  return reasons
    .flatMap((reason) => {
      const count = leftAlone.filter((entry) => entry.reason === reason).length;
      return count === 0 ? [] : [`${count} ${LEFT_ALONE_TEXTS[reason]}`];
    })
    .join(', ');
}
