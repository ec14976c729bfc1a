/**
 * Puts changes in reading order and folds those that are alike, so that a rule over forty projects is one entry.
 *
 * Alike are updates whose every field changes in the same way, whatever their scope; and any other changes of one
 * manifest's copies (`run-failed/a`, `run-failed/b`) with the same action, reason and danger. Only what people read
 * is folded: JSON never is.
 */
import { compareText } from '../../lib/compare-text.ts';
import type { Change } from '../../model/plan/change.ts';
import { ACTION_ORDER, DANGER_ORDER } from '../text/change-words.ts';

/** Changes that are shown as one; at least one. */
export interface ChangeGroup {
  readonly first: Change;
  /** In order of key; `first` among them. */
  readonly changes: readonly Change[];
}

/** Two alike are easier to read one by one. */
const FEWEST_TO_FOLD = 3;

/** Groups the changes, dangerous ones first; with `fold: false` each is a group of its own. */
export function foldChanges(
  changes: readonly Change[],
  options: { readonly fold: boolean },
): readonly ChangeGroup[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of [...changes].sort(byDanger)) {
    const groupKey = options.fold ? groupKeyOf(change) : change.key;
    const group = groups.get(groupKey);
    if (group === undefined) groups.set(groupKey, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < FEWEST_TO_FOLD
      ? group.map((change) => ({ first: change, changes: [change] }))
      : [{ first: group[0], changes: group }],
  );
}

/** What the members of a group are called: the key without what the matrix added, or how many they are. */
export function groupLabel(group: ChangeGroup): string {
  const base = baseKey(group.first.key);
  const isOneManifest = group.changes.every((change) => baseKey(change.key) === base);
  return `${group.changes.length} × ${isOneManifest ? base : 'automations'}`;
}

function byDanger(a: Change, b: Change): number {
  return (
    DANGER_ORDER.indexOf(a.danger) - DANGER_ORDER.indexOf(b.danger) ||
    ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action) ||
    compareText(a.key, b.key)
  );
}

function groupKeyOf(change: Change): string {
  const common = [change.action, change.reason, change.danger, change.origin];
  const fields = change.fields.map((field) => [
    field.path,
    field.before,
    field.after,
    field.origin,
  ]);
  const isUpdate = change.action === 'update' || change.action === 'adopt';
  if (isUpdate && fields.length > 0) return JSON.stringify([...common, fields]);
  const isCopy = change.key.includes('/');
  return JSON.stringify([...common, isCopy ? baseKey(change.key) : change.key]);
}

function baseKey(key: string): string {
  const slash = key.indexOf('/');
  return slash === -1 ? key : key.slice(0, slash);
}
