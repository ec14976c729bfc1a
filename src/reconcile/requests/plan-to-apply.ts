/**
 * Compares a reviewed plan with a plan that was just made: what is still to do, what is done already, what has moved.
 *
 * A reviewed change is done when the server holds its result, so a plan that was applied by half can be finished. Any
 * other difference, in either direction, makes the whole file stale: nobody has seen what would happen now.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Inventory } from '../../model/automation-api.ts';
import { isSameDeployment } from '../../model/deployment.ts';
import type { Integration } from '../../model/integration.ts';
import type { Change } from '../../model/plan/change.ts';
import type { HeldBack } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import {
  type HiddenCounts,
  hiddenCounts,
  hiddenMessage,
  sortHeldBack,
} from '../decide/held-back.ts';
import type { PlanFile, PlanFileChange } from '../document/parse-plan-document.ts';
import { changeDigest, digestedChange, temporaryIdentity } from '../document/plan-checksum.ts';
import { DocumentRedactor } from '../document/redact-document.ts';
import { liveIdentity } from '../ownership/live-identity.ts';
import type { ChangeResultIdentity } from '../ownership/result-identity.ts';
import { LiveIndex } from './live-index.ts';

/** The plan as it is now, and the server as it was read for it. */
export interface FreshPlan {
  readonly plan: Plan;
  readonly inventory: Inventory;
  /** The integrations of each team that was read; absent where no webhook is managed. */
  readonly integrations?: ReadonlyMap<string, readonly Integration[]>;
}

/** What applying a reviewed plan comes to. */
export type ReviewedPlan =
  | {
      readonly kind: 'ready';
      /** What is left to do. */
      readonly plan: Plan;
      /** Keys of reviewed changes that are done already, in the order of the file. */
      readonly done: readonly string[];
    }
  | {
      readonly kind: 'stale';
      /** One sentence for each thing that differs. */
      readonly moved: readonly { readonly key: string; readonly message: string }[];
    };

/** Settles what of a reviewed plan is to be applied. What may be hidden is held back, neither done nor moved. */
export function planToApply(file: PlanFile, fresh: FreshPlan): ReviewedPlan {
  const { plan, inventory } = fresh;
  const hidden = hiddenCounts(inventory.entities);
  const unknown: HeldBack[] = [];
  const open = new Map<string, Change[]>();
  for (const change of plan.changes)
    open.set(change.key, [...(open.get(change.key) ?? []), change]);

  const done: string[] = [];
  const moved: { key: string; message: string }[] = [];
  const redactor = new DocumentRedactor(plan);
  const live = new LiveIndex(inventory.automations, fresh.integrations);
  for (const reviewed of file.changes) {
    const changes = open.get(reviewed.key) ?? [];
    const match = changes.find((change) =>
      isReviewed(change, reviewed, { owner: plan.owner, redactor }),
    );
    if (match !== undefined) {
      open.set(
        reviewed.key,
        changes.filter((change) => change !== match),
      );
    } else if (isUnseen(reviewed, live, hidden)) {
      unknown.push(heldAsUnseen(reviewed, hidden));
    } else if (isDone(reviewed, live)) {
      done.push(reviewed.key);
    } else if (changes.length > 0 || !isHeldAsHidden(plan, reviewed.key)) {
      // The key's change is not the reviewed one: one sentence says so, not two.
      open.set(
        reviewed.key,
        changes.filter((change) => change.action !== reviewed.action),
      );
      moved.push({
        key: reviewed.key,
        message: movedMessage(reviewed, changes, live),
      });
    }
  }
  for (const change of [...open.values()].flat()) {
    const message = `"${change.key}" was not in the reviewed plan, and would now be ${PAST[change.action]}`;
    moved.push({ key: change.key, message });
  }
  if (moved.length > 0) return { kind: 'stale', moved };
  const heldBack = sortHeldBack([...plan.heldBack, ...unknown]);
  return { kind: 'ready', plan: { ...plan, heldBack }, done };
}

/** Whether the automation of a reviewed change is not shown, in an entity that does not show all. */
function isUnseen(
  { precondition, entity }: PlanFileChange,
  live: LiveIndex,
  hidden: HiddenCounts,
): boolean {
  return (
    precondition.kind === 'present' && hidden.has(entity) && live.get(precondition.id) === undefined
  );
}

function heldAsUnseen(
  { key, name, scope, entity }: PlanFileChange,
  hidden: HiddenCounts,
): HeldBack {
  const message = hiddenMessage(key, entity, hidden.get(entity) ?? 0);
  return { key, name, scope, reason: 'hidden', message };
}

/** A reviewed create whose key may meanwhile be carried by an automation that is not shown. */
function isHeldAsHidden({ heldBack }: Plan, key: string): boolean {
  return heldBack.some((entry) => entry.key === key && entry.reason === 'hidden');
}

/** What is wrong with applying a file here: it was made for another server, owner or environment. */
export function checkPlanFile(
  file: PlanFile,
  here: Pick<Plan, 'server' | 'owner' | 'environment'>,
): readonly Diagnostic[] {
  const pairs = [
    ['server', file.server, here.server],
    ['owner', file.owner, here.owner],
    ['environment', file.environment ?? '(none)', here.environment ?? '(none)'],
  ] as const;
  return pairs.flatMap(([what, theirs, ours]): readonly Diagnostic[] =>
    theirs === ours || (what === 'server' && isSameDeployment(theirs, ours))
      ? []
      : [
          {
            code: 'plan/file-elsewhere',
            severity: 'error',
            message: `The plan file was made for ${what} "${theirs}", and this run is for "${ours}"`,
            hint: `Choose that ${what}, or make a new plan`,
          },
        ],
  );
}

const PAST: Readonly<Record<Change['action'], string>> = {
  create: 'created',
  update: 'updated',
  adopt: 'adopted',
  disable: 'disabled',
  release: 'released',
  delete: 'deleted',
};

/** The same change; or the rest of one that stopped under its temporary name. */
function isReviewed(
  change: Change,
  reviewed: PlanFileChange,
  { owner, redactor }: { readonly owner: string; readonly redactor: DocumentRedactor },
): boolean {
  const now = digestedChange(change, redactor);
  if (changeDigest(now) === reviewed.digest) return true;
  const { precondition, temporary, result } = reviewed;
  return (
    precondition.kind === 'present' &&
    now.precondition.kind === 'present' &&
    now.precondition.id === precondition.id &&
    isSameIdentity(now.precondition, temporary) &&
    isSameIdentity(now.precondition, temporaryIdentity(change, owner)) &&
    isSameIdentity(now.result, result)
  );
}

function isSameIdentity(a: ChangeResultIdentity | null, b: ChangeResultIdentity | null): boolean {
  return a !== null && b !== null && a.digest === b.digest && a.marker === b.marker;
}

/** Whether the server holds what the change leads to. */
function isDone({ precondition, result, entity }: PlanFileChange, live: LiveIndex): boolean {
  if (precondition.kind === 'webhook') {
    return live.isWebhook({ entity, id: precondition.id }, result?.digest ?? null);
  }
  if (result === null) {
    return precondition.kind === 'present' && live.get(precondition.id) === undefined;
  }
  if (precondition.kind !== 'present') return live.holds(result);
  const observed = live.get(precondition.id);
  return observed !== undefined && isSameIdentity(liveIdentity(observed), result);
}

function movedMessage(
  { key, precondition, action }: PlanFileChange,
  changes: readonly Change[],
  live: LiveIndex,
): string {
  const done = PAST[action];
  if (precondition.kind !== 'present') {
    return `"${key}" was to be ${done}, but the manifest or the server has changed since the plan`;
  }
  const observed = live.get(precondition.id);
  if (observed === undefined) return `"${key}" was to be ${done}, but is no longer on the server`;
  if (!isSameIdentity(liveIdentity(observed), { ...precondition })) {
    return `"${key}" was to be ${done}, but was edited on the server after the plan`;
  }
  return changes.length === 0
    ? `"${key}" was to be ${done}, but the manifests no longer require it`
    : `"${key}" was to be ${done}, but the manifests have changed since the plan`;
}
