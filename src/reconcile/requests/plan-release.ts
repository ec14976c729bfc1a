/**
 * Plans to let automations go: our marker is taken off, and all else stays as it is.
 *
 * A key that a manifest still has is not let go, because the next plan would meet it as somebody else's.
 */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Inventory } from '../../model/automation-api.ts';
import { SharedParts } from '../../model/canonical/canonical-automation.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { applyCreatorRule } from '../decide/creator-rule.ts';
import { planRemoval } from '../decide/plan-removal.ts';
import { classifyObserved, type OwnedAutomation } from '../ownership/classify-observed.ts';
import { describeObserved } from '../ownership/describe-observed.ts';
import { explicitPlan } from './explicit-plan.ts';
import { recordedKeys, releaseWebhooks, unrecordedWebhooks } from './release-webhooks.ts';

/** What is to be let go: automations, and webhooks that markers record. */
export interface ReleaseInput {
  /** Keys; that of a manifest with a matrix means all its copies. */
  readonly keys: readonly string[];
  readonly declarations: readonly (Declaration | WebhookDeclaration)[];
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  readonly server: string;
  /** The user name of the account that runs it; absent where it is not known. */
  readonly viewer?: string;
}

/** The plan, or why there is none. */
export type ReleasePlan =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** A manifest has the key. */
  | { readonly kind: 'declared'; readonly declaration: Declaration | WebhookDeclaration }
  /** Nothing of ours has the key; `known` are the keys that there are. */
  | { readonly kind: 'unknown'; readonly key: string; readonly known: readonly string[] }
  /** It is on a scope that cannot be written. */
  | { readonly kind: 'unwritable'; readonly message: string };

/** Plans the release of some keys, all or none. */
export function planRelease(input: ReleaseInput): ReleasePlan {
  const { keys, declarations, inventory, policy, server } = input;
  const declaration = declarations.find((each) => keys.some((key) => isMeant(each.key, key)));
  if (declaration !== undefined) return { kind: 'declared', declaration };

  const ownedAutomations = [
    ...classifyObserved(inventory.automations, policy).ownedAutomations.values(),
  ].flat();
  const there = [
    ...ownedAutomations.map(({ marker }) => marker.key),
    ...recordedKeys(ownedAutomations),
  ];
  const unknown = keys.find((key) => !there.some((each) => isMeant(each, key)));
  if (unknown !== undefined) {
    const known = [...new Set(there)].sort(compareText);
    return { kind: 'unknown', key: unknown, known };
  }
  const wanted = ownedAutomations.filter(({ marker }) =>
    keys.some((key) => isMeant(marker.key, key)),
  );
  const rule = { policy: {}, viewer: input.viewer };
  const outcomes = wanted.map((owned) => applyCreatorRule(releaseOf(owned, policy), rule));
  const stuck = wanted.find(
    (_, index) => outcomes[index]?.unmanaged?.[0]?.reason === 'inexpressible',
  );
  if (stuck !== undefined) {
    return notWritable(stuck);
  }
  const others = ownedAutomations.filter((each) => !wanted.includes(each));
  const webhooks = releaseWebhooks(others, (key) => keys.some((each) => isMeant(key, each)));
  const [unwritable] = webhooks.unwritable;
  if (unwritable !== undefined) return notWritable(unwritable);
  const changes = outcomes.flatMap(({ change }) =>
    change === undefined ? [] : [{ ...change, reason: 'released' as const }],
  );
  return {
    kind: 'plan',
    plan: explicitPlan({
      server,
      owner: policy.owner,
      ...present({ environment: policy.environment }),
      changes: [...changes, ...webhooks.changes].sort((a, b) => compareText(a.key, b.key)),
      conflicts: outcomes.flatMap(({ conflicts }) => conflicts ?? []),
      diagnostics: unrecordedWebhooks(wanted, others),
      allowConflicts: policy.allowConflicts,
    }),
  };
}

function notWritable({ observed }: OwnedAutomation): ReleasePlan {
  const message = `${describeObserved(observed)} is on a scope of a type that this version cannot write`;
  return { kind: 'unwritable', message };
}

/** A removal that releases, whatever the marker says of its end; protection stays. */
function releaseOf(owned: OwnedAutomation, policy: PlanPolicy): ReturnType<typeof planRemoval> {
  const marker = { ...owned.marker, onRemove: 'release' } as const;
  return planRemoval({ ...owned, marker }, { policy, parts: new SharedParts() }, 'not-declared');
}

function isMeant(key: string, wanted: string): boolean {
  return key === wanted || key.startsWith(`${wanted}/`);
}
