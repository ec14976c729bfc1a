/**
 * Plans the removal of webhooks of ours that stand for no declaration any more, once it is known which automations use
 * what. A webhook is removed only if nothing uses it afterwards, whoever owns it, and only if that is known.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import type { Integration } from '../../model/integration.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookStep, WebhookUser } from '../../model/plan/webhook-step.ts';
import type { WebhookDeclaration, WebhookRecord } from '../../model/webhook/webhook.ts';
import { isReviewed } from '../decide/plan-removal.ts';
import { buildWebhookChange } from './webhook-change.ts';
import { undeclaredWebhook } from './webhook-drift.ts';
import type { WebhookRecords } from './webhook-records.ts';
import { describeUsers, usersAfter, usersByIntegration } from './webhook-users.ts';

/** What planning removals needs. */
export interface WebhookRemovalInput {
  readonly declarations: readonly WebhookDeclaration[];
  readonly lists: ReadonlyMap<string, readonly Integration[]>;
  readonly records: WebhookRecords;
  /** The webhook of each declaration, by key. */
  readonly targets: ReadonlyMap<string, Integration>;
  /** Keys of webhooks that are held back or in conflict: nothing of theirs is removed. */
  readonly held: ReadonlySet<string>;
  readonly automations: readonly Observed[];
  /** Automations of teams that the configuration does not read; undefined where some cannot be read. */
  readonly otherAutomations: readonly Observed[] | undefined;
  /** What is read again before a delete. */
  readonly reads: NonNullable<WebhookStep['reads']>;
  /** Automations that entities count and do not show. */
  readonly hidden: number;
  readonly policy: Pick<PlanPolicy, 'removed' | 'today'>;
}

/** A webhook of ours that no declaration stands for. */
export interface RemovalCandidate {
  readonly live: Integration;
  readonly entity: string;
  readonly key: string;
  /** What the automations that use it record of it. */
  readonly known: readonly WebhookRecord[];
  /** Whether another webhook stands for its key. */
  readonly isSuperseded: boolean;
  /** Why it stays: what its manifest said of its end; absent: it may be deleted. */
  readonly stays?: 'protect' | 'keep' | 'release';
}

/** The webhooks of ours that no declaration stands for and that may be deleted, by id. */
export function removalCandidates(input: CandidateInput): readonly RemovalCandidate[] {
  return undeclaredWebhooks(input).filter(({ stays }) => stays === undefined);
}

type CandidateInput = Pick<
  WebhookRemovalInput,
  'declarations' | 'lists' | 'records' | 'targets' | 'held'
>;

function undeclaredWebhooks(input: CandidateInput): readonly RemovalCandidate[] {
  const { records, targets, declarations, held } = input;
  const declared = new Set(declarations.map(({ key }) => key));
  const inUse = new Set([...targets.values()].map(({ id }) => id));
  const candidateOf = (live: Integration, entity: string): readonly RemovalCandidate[] => {
    const known = records.ours.get(live.id);
    if (known === undefined || live.kind !== 'webhook') return [];
    if (inUse.has(live.id) || records.others.has(live.id)) return [];
    const keys = [...new Set(known.map(({ key }) => key))];
    if (keys.some((key) => held.has(key))) return [];
    const isSuperseded = known.length === 0 || keys.some((key) => declared.has(key));
    const stays = isSuperseded ? undefined : reasonToStay(known);
    const key = keys[0] ?? live.name ?? live.id;
    return [{ live, entity, key, known, isSuperseded, ...present({ stays }) }];
  };
  return [...input.lists]
    .flatMap(([entity, list]) => list.flatMap((live) => candidateOf(live, entity)))
    .sort((a, b) => compareText(a.live.id, b.live.id));
}

/** What the records say of the end of a webhook; undefined: it may be deleted. */
function reasonToStay(known: readonly WebhookRecord[]): RemovalCandidate['stays'] {
  if (known.some(({ protect }) => protect)) return 'protect';
  const last = known.find(({ onRemove }) => onRemove !== 'delete');
  if (last === undefined) return undefined;
  return last.onRemove === 'release' ? 'release' : 'keep';
}

/** What becomes of the webhooks that no declaration stands for. */
export interface WebhookRemovals {
  readonly changes: readonly Change[];
  /** What somebody edited since the last apply: neither a removal nor its absence hides an edit. */
  readonly drift: readonly Drift[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The removals, and what stays although it would have to go. */
export function planWebhookRemovals(
  input: WebhookRemovalInput,
  changes: readonly Change[],
): WebhookRemovals {
  const candidates = undeclaredWebhooks(input);
  if (candidates.length === 0) return { changes: [], drift: [], diagnostics: [] };
  const all = [...input.automations, ...(input.otherAutomations ?? [])];
  const used = usersAfter(all, changes);
  const users = usersByIntegration(all);
  const diagnostics = candidates.flatMap((each) => noticesOfStaying(each, used.has(each.live.id)));
  const leaving = candidates.filter(({ stays }) => stays === undefined);
  const removals = leaving.flatMap((candidate): readonly Change[] => {
    const { live, entity, key, isSuperseded } = candidate;
    const report = (message: string, hint: string): readonly Change[] => {
      diagnostics.push({ code: 'integration/not-removed', severity: 'warning', message, hint });
      return [];
    };
    const name = nameOf(candidate);
    if (used.has(live.id)) {
      const by = describeUsers(stillUsing(users.get(live.id) ?? [], changes));
      const why = isSuperseded ? 'was replaced' : 'is declared by no manifest';
      return report(
        `${name} ${why} and is not deleted: used by ${by}`,
        'Let these automations use another integration first. To keep the webhook, declare it again',
      );
    }
    if (input.otherAutomations === undefined || input.hidden > 0) {
      return report(
        `${name} is not deleted: not every automation that may use it can be seen`,
        'Use a key that sees every automation of the teams: "wac doctor" shows what this one sees',
      );
    }
    return [
      buildWebhookChange({
        key,
        action: 'delete',
        reason: isSuperseded ? 'superseded' : 'not-declared',
        origin: 'git',
        step: {
          entity,
          write: 'delete',
          before: live,
          users: users.get(live.id) ?? [],
          reads: input.reads,
        },
        isCounted: !isSuperseded && !isReviewed(key, input.policy),
      }),
    ];
  });
  return { changes: removals, drift: candidates.flatMap(driftOf), diagnostics };
}

function driftOf({ live, key, entity, known, isSuperseded, stays }: RemovalCandidate): Drift[] {
  // The remains of a webhook that was replaced are used by nothing.
  if (isSuperseded) return [];
  const isKept = stays === 'protect' || stays === 'keep';
  const drift = undeclaredWebhook(live, known, { key, entity, stays: isKept });
  return drift === undefined ? [] : [drift];
}

function nameOf({ live, entity }: RemovalCandidate): string {
  return `The webhook "${live.name ?? live.id}" of team ${entity}`;
}

/** Says once that a webhook which was to be kept or released is left behind, and always that a protected one stays. */
function noticesOfStaying(candidate: RemovalCandidate, isUsed: boolean): readonly Diagnostic[] {
  const { stays } = candidate;
  if (stays === undefined) return [];
  const undeclared = `${nameOf(candidate)} is declared by no manifest`;
  if (stays === 'protect') {
    const after = isUsed ? '' : '. It is not managed afterwards';
    return [
      {
        code: 'integration/not-removed',
        severity: 'warning',
        message: `${undeclared} and is not deleted: it is protected${after}`,
        hint: isUsed
          ? 'Declare it again; to delete it, set "protect: false", apply that, and remove the manifest afterwards'
          : 'To manage it, declare it with "adopt: true"',
      },
    ];
  }
  // The automations that use it still record it.
  if (stays === 'keep' && isUsed) return [];
  return [
    {
      code: 'integration/not-removed',
      severity: 'info',
      message: `${undeclared} and stays (onRemove: ${stays}). It is not managed afterwards`,
    },
  ];
}

/** The users that no change takes away; all where only a change makes it used. */
function stillUsing(
  users: readonly WebhookUser[],
  changes: readonly Change[],
): readonly WebhookUser[] {
  const changed = new Set(
    changes.flatMap(({ before, after, action }) =>
      before !== undefined && (action === 'delete' || after?.action !== undefined)
        ? [before.id]
        : [],
    ),
  );
  const left = users.filter(({ id }) => !changed.has(id));
  return left.length === 0 ? users : left;
}
