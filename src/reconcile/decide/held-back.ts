/**
 * What a plan holds back: automations in a conflict, automations that the server may hold without showing them, and
 * removals that may be the former form of one of these.
 */
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Desired, Part } from '../../model/automation.ts';
import type { ReadEntity } from '../../model/automation-api.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import type { Content } from '../../model/canonical/content.ts';
import { isEqualPart } from '../../model/canonical/equal.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict, HeldBack } from '../../model/plan/conflict.ts';
import { describeScope } from '../../model/scope.ts';
import type { Outcome } from '../outcome.ts';

/** How many automations each entity counts and does not show; entities that show all are absent. */
export type HiddenCounts = ReadonlyMap<string, number>;

/** The counts of the entities that were read. */
export function hiddenCounts(entities: readonly ReadEntity[]): HiddenCounts {
  return new Map(entities.flatMap(({ name, hidden }) => (hidden > 0 ? [[name, hidden]] : [])));
}

/** A declaration whose key nothing visible carries, in an entity that does not show all; undefined elsewhere. */
export function heldAsHidden(desired: Desired, hidden: HiddenCounts): HeldBack | undefined {
  const { declaration, automation } = desired;
  const { entity } = automation.scope;
  const count = hidden.get(entity);
  if (count === undefined) return undefined;
  return {
    key: declaration.key,
    name: automation.name,
    scope: describeScope(automation.scope),
    reason: 'hidden',
    message: hiddenMessage(declaration.key, entity, count),
    source: declaration.source.range,
  };
}

/** Says that a key may be carried by an automation that is not shown. */
export function hiddenMessage(key: string, entity: string, count: number): string {
  return `unknown: "${key}" may be among the ${countNoun(count, 'hidden automation')} of "${entity}"`;
}

/** One entry for each key that has a conflict. */
export function heldByConflicts(conflicts: readonly Conflict[]): readonly HeldBack[] {
  const byKey = new Map<string, HeldBack>();
  for (const { key, name, scope, message, source } of conflicts) {
    if (byKey.has(key)) continue;
    const entry = { key, name, scope, reason: 'conflict', message } as const;
    byKey.set(key, source === undefined ? entry : { ...entry, source });
  }
  return [...byKey.values()];
}

/** The entries in the order of a plan: by key, each key once. The first entry of a key wins. */
export function sortHeldBack(entries: readonly HeldBack[]): readonly HeldBack[] {
  const byKey = new Map<string, HeldBack>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return [...byKey.values()].sort((a, b) => compareText(a.key, b.key));
}

/**
 * Holds back removals that may be the former form of a declaration which is held back and has nothing on the server:
 * otherwise the old automation goes and the new one does not come. Alike means the same scope, and the same name or
 * the same event and action.
 */
export function holdFormerForms(
  outcomes: readonly Outcome[],
  withheld: readonly Desired[],
): readonly Outcome[] {
  if (withheld.length === 0) return outcomes;
  const byScope = new Map<string, Desired[]>();
  for (const desired of withheld) {
    const { id } = desired.automation.scope;
    const known = byScope.get(id);
    if (known === undefined) byScope.set(id, [desired]);
    else known.push(desired);
  }
  return outcomes.map((outcome) => {
    const { change } = outcome;
    if (change?.reason !== 'not-declared' || change.before?.scope.kind === 'other') return outcome;
    const successor = byScope
      .get(change.before?.scope.id ?? '')
      ?.find((desired) => isFormerForm(change, desired.automation));
    if (successor === undefined) return outcome;
    const { change: _, ...rest } = outcome;
    return { ...rest, heldBack: heldFor(change, successor.declaration.key) };
  });
}

/** Whether what a change removes may be an earlier form of a wanted automation: the same scope, and alike. */
export function isFormerForm({ before }: Change, automation: Content): boolean {
  if (before === undefined) return false;
  const former = canonicalAutomation(before);
  const wanted = canonicalAutomation(automation);
  const isSame = (part: Part): boolean => isEqualPart(former, wanted, part);
  return isSame('scope') && (isSame('name') || (isSame('event') && isSame('action')));
}

function heldFor({ key, name, scope }: Change, successor: string): HeldBack {
  return {
    key,
    name,
    scope,
    reason: 'dependency',
    message: `"${key}" may be the former automation of "${successor}", which is held back`,
  };
}
