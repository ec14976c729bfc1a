/**
 * Plans the webhooks that manifests declare: what is created and changed before automations are written, and which
 * webhook each declaration stands for.
 *
 * A webhook is ours if the marker of an automation of ours records its id. What is not ours is used as it is, where it
 * is as declared, and is a conflict otherwise. What no longer stands for a declaration is removed later, once the
 * changes of automations are known (`plan-webhook-removals.ts`).
 */
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict, Drift, HeldBack } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookStep } from '../../model/plan/webhook-step.ts';
import {
  pendingWebhookId,
  type WebhookDeclaration,
  type WebhookRecord,
} from '../../model/webhook/webhook.ts';
import { webhookHash } from '../../model/webhook/webhook-record.ts';
import { isAsDeclared, matchWebhook } from './match-webhook.ts';
import { buildWebhookChange } from './webhook-change.ts';
import { conflictOf, differsUnowned, heldAsUnread, slotTakenBy } from './webhook-conflicts.ts';
import { editedWebhook, missingWebhook, webhookOrigin } from './webhook-drift.ts';
import type { WebhookRecords } from './webhook-records.ts';
import { usersByIntegration } from './webhook-users.ts';

/** What planning webhooks needs. */
export interface WebhookInput {
  readonly declarations: readonly WebhookDeclaration[];
  /** The integrations of each team that was asked for; a team that cannot be read is absent. */
  readonly lists: ReadonlyMap<string, readonly Integration[]>;
  readonly automations: readonly Observed[];
  readonly records: WebhookRecords;
  readonly policy: PlanPolicy;
  /** Whether the server can change a webhook. */
  readonly canUpdate: boolean;
}

/** The webhooks of a plan, before automations are planned. */
export interface WebhookPlan {
  /** Creates and updates, by key. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly heldBack: readonly HeldBack[];
  readonly drift: readonly Drift[];
  /** Keys of webhooks that are as declared. */
  readonly unchanged: readonly string[];
  /** What automations find under the declared names, by key; absent for what cannot be used. */
  readonly targets: ReadonlyMap<string, Integration>;
  /** What the markers of automations record of the webhooks that they use. */
  readonly recordsById: ReadonlyMap<IntegrationId, WebhookRecord>;
  /** Webhooks that nothing may begin to use, because a person has to decide about them. */
  readonly blocked: ReadonlySet<IntegrationId>;
  /** Webhooks as declared that are recorded nowhere: used, and not managed. */
  readonly unmanaged: readonly WebhookDeclaration[];
}

/** One declaration. */
interface Planned {
  readonly change?: Change;
  readonly conflict?: Conflict;
  readonly heldBack?: HeldBack;
  readonly drift?: Drift;
  readonly isUnchanged?: boolean;
  readonly target?: Integration;
  /** What automations record; absent where the webhook is not ours. */
  readonly record?: WebhookRecord;
  readonly blocks?: Integration;
  readonly isUnmanaged?: boolean;
}

/** Plans every declaration. */
export function planWebhooks(input: WebhookInput): WebhookPlan {
  const planner = new WebhookPlanner(input);
  const planned = input.declarations.map((each) => [each, planner.plan(each)] as const);
  const all = planned.map(([, each]) => each);
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    conflicts: all.flatMap(({ conflict }) => conflict ?? []),
    heldBack: all.flatMap(({ heldBack }) => heldBack ?? []),
    drift: all.flatMap(({ drift }) => drift ?? []),
    unchanged: planned.flatMap(([{ key }, { isUnchanged }]) => (isUnchanged === true ? [key] : [])),
    targets: new Map(
      planned.flatMap(([{ key }, { target }]) => (target === undefined ? [] : [[key, target]])),
    ),
    recordsById: new Map(
      all.flatMap(({ target, record }) =>
        target === undefined || record === undefined ? [] : [[target.id, record] as const],
      ),
    ),
    blocked: new Set(all.flatMap(({ blocks }) => blocks?.id ?? [])),
    unmanaged: planned.flatMap(([each, { isUnmanaged }]) => (isUnmanaged === true ? [each] : [])),
  };
}

class WebhookPlanner {
  readonly #input: WebhookInput;
  readonly #users: ReturnType<typeof usersByIntegration>;
  readonly #declaredKeys: ReadonlySet<string>;

  constructor(input: WebhookInput) {
    this.#input = input;
    this.#users = usersByIntegration(input.automations);
    this.#declaredKeys = new Set(input.declarations.map(({ key }) => key));
  }

  plan(declaration: WebhookDeclaration): Planned {
    const list = this.#input.lists.get(declaration.entity);
    if (list === undefined) return { heldBack: heldAsUnread(declaration) };
    const match = matchWebhook(declaration, list, this.#input);
    switch (match.kind) {
      case 'settled':
        return this.#unchanged(declaration, match.live);
      case 'unrecorded':
        return this.#unrecorded(declaration, match.live);
      case 'changed':
        return this.#change(declaration, match.live);
      case 'name-taken': {
        const { live, taken } = match;
        return {
          conflict: slotTakenBy(declaration, taken),
          target: live,
          blocks: taken,
          ...present({ drift: this.#driftInConflict(declaration, live) }),
        };
      }
      case 'unowned':
        return this.#taken(declaration, match.live, match.count);
      case 'absent':
        return this.#create(declaration);
    }
  }

  #unchanged(declaration: WebhookDeclaration, live: Integration): Planned {
    return { isUnchanged: true, target: live, record: recordOf(declaration, live.id) };
  }

  /** A webhook as declared that no automation of ours records under this key. */
  #unrecorded(declaration: WebhookDeclaration, live: Integration): Planned {
    const { records, policy } = this.#input;
    const isOthers = records.others.has(live.id);
    // The same webhook under another key, which no manifest declares any more.
    const isRekeyed =
      records.ours.get(live.id)?.every(({ key }) => !this.#declaredKeys.has(key)) === true &&
      !isOthers;
    const isAdopted = (declaration.lifecycle.adopt || policy.adopt) && !isOthers;
    const isOurs = isRekeyed || isAdopted;
    return {
      isUnchanged: true,
      target: live,
      ...present({ record: isOurs ? recordOf(declaration, live.id) : undefined }),
      isUnmanaged: !isOurs,
    };
  }

  /** Something else has the name. */
  #taken(declaration: WebhookDeclaration, live: Integration, count: number): Planned {
    const { records, policy, canUpdate } = this.#input;
    const owner = records.others.get(live.id);
    if (!policy.adopt || owner !== undefined || count > 1) {
      return {
        conflict: differsUnowned(declaration, live, { count, ...present({ owner }) }),
        blocks: live,
        // Ours is gone, and somebody gave its name to this one.
        ...present({ drift: this.#missing(declaration, false) }),
      };
    }
    const step = this.#step(declaration, live, canUpdate ? 'update' : 'create');
    const change = buildWebhookChange({
      key: declaration.key,
      action: 'adopt',
      reason: 'adopted',
      origin: 'git',
      step,
      source: declaration.source.range,
    });
    return { change, ...this.#targetOf(declaration, step) };
  }

  #change(declaration: WebhookDeclaration, live: Integration): Planned {
    const { canUpdate, policy } = this.#input;
    const records = this.#input.records.ours.get(live.id) ?? [];
    const origin = webhookOrigin(declaration, live, records);
    if (!canUpdate && isAsDeclared(live, declaration.content)) {
      const conflict = conflictOf(declaration, {
        code: 'place-taken',
        message:
          'The server shows no names of secrets and cannot change a webhook, so wac could not distinguish a new one from the old one',
        hint: 'Give the webhook another name as well',
      });
      return { conflict, target: live };
    }
    const isKept = policy.drift === 'report' && origin === 'drift';
    const drift =
      origin === 'git'
        ? undefined
        : editedWebhook(declaration, live, { origin, isRepaired: policy.drift === 'repair' });
    if (isKept) {
      // The old hash stays, so that the edit is drift the next time, too.
      const [record] = records;
      return { target: live, ...present({ drift, record }) };
    }
    if (policy.drift === 'report' && origin === 'both') {
      const conflict = conflictOf(declaration, {
        code: 'both-changed',
        message: `Git and somebody on the server have both changed the webhook "${declaration.content.name}"`,
        hint: `To keep Git's, run "wac drift --repair ${declaration.key}". To keep the server's, write its values into the manifest`,
      });
      const [record] = records;
      return { conflict, target: live, ...present({ drift, record }) };
    }
    const step = this.#step(declaration, live, canUpdate ? 'update' : 'create');
    const change = buildWebhookChange({
      key: declaration.key,
      action: 'update',
      reason: canUpdate ? (origin === 'drift' ? 'drifted' : 'declared') : 'replaced',
      origin,
      step,
      source: declaration.source.range,
    });
    return { change, ...this.#targetOf(declaration, step), ...present({ drift }) };
  }

  #create(declaration: WebhookDeclaration): Planned {
    const step = this.#step(declaration, undefined, 'create');
    const change = buildWebhookChange({
      key: declaration.key,
      action: 'create',
      reason: 'declared',
      origin: 'missing',
      step,
      source: declaration.source.range,
    });
    return {
      change,
      ...this.#targetOf(declaration, step),
      ...present({ drift: this.#missing(declaration, true) }),
    };
  }

  /** A webhook that automations record and that is not there any more. */
  #missing(declaration: WebhookDeclaration, isRepaired: boolean): Drift | undefined {
    const wasThere = [...this.#input.records.ours.values()].some((known) =>
      known.some(({ key }) => key === declaration.key),
    );
    return wasThere ? missingWebhook(declaration, isRepaired) : undefined;
  }

  /** A conflict hides no edit. */
  #driftInConflict(declaration: WebhookDeclaration, live: Integration): Drift | undefined {
    const records = this.#input.records.ours.get(live.id) ?? [];
    const origin = webhookOrigin(declaration, live, records);
    return origin === 'git'
      ? undefined
      : editedWebhook(declaration, live, { origin, isRepaired: false });
  }

  #step(
    declaration: WebhookDeclaration,
    live: Integration | undefined,
    write: 'create' | 'update',
  ): WebhookStep {
    const users = live === undefined ? [] : (this.#users.get(live.id) ?? []);
    const { entity, content } = declaration;
    return { entity, write, ...present({ before: live }), after: content, users };
  }

  /** What automations find once the step is done. */
  #targetOf(
    declaration: WebhookDeclaration,
    { before, write }: WebhookStep,
  ): Pick<Planned, 'target' | 'record'> {
    const { key, entity, content } = declaration;
    const id = write === 'update' && before !== undefined ? before.id : pendingWebhookId(key);
    return {
      target: { kind: 'webhook', id, entity, ...content },
      record: recordOf(declaration, id),
    };
  }
}

function recordOf(
  { key, content, lifecycle }: WebhookDeclaration,
  id: IntegrationId,
): WebhookRecord {
  const { protect, onRemove } = lifecycle;
  return { key, id, hash: webhookHash(content), protect, onRemove };
}
