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
import type { Change, Origin } from '../../model/plan/change.ts';
import type { Conflict, Drift, HeldBack } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookStep } from '../../model/plan/webhook-step.ts';
import {
  pendingWebhookId,
  type WebhookContent,
  type WebhookDeclaration,
  type WebhookRecord,
} from '../../model/webhook/webhook.ts';
import { isWebhookHash, webhookHash } from '../../model/webhook/webhook-record.ts';
import { buildWebhookChange, webhookFields } from './webhook-change.ts';
import { conflictOf, differsUnowned, heldAsUnread, slotTakenBy } from './webhook-conflicts.ts';
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
    const webhooks = list
      .filter(({ kind }) => kind === 'webhook')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const owned = webhooks.filter(({ id }) => this.#isOwned(id, declaration.key));
    const named = webhooks.filter(({ name }) => name === declaration.content.name);
    const asDeclared = named.filter((each) => isAsDeclared(each, declaration.content));
    const others = named.filter(({ id }) => !owned.some((each) => each.id === id));

    const settled = owned.find((each) => asDeclared.includes(each));
    if (settled !== undefined && this.#isSettled(declaration, settled)) {
      return this.#unchanged(declaration, settled);
    }
    const mine = owned.at(-1);
    // One that an interrupted run has created to replace ours; a server that changes webhooks needs none.
    const [made] = asDeclared.filter((each) => each !== settled);
    if (made !== undefined && (mine === undefined || !this.#input.canUpdate)) {
      return this.#unrecorded(declaration, made);
    }
    const [taken] = others;
    if (mine !== undefined) {
      return taken === undefined
        ? this.#change(declaration, mine)
        : { conflict: slotTakenBy(declaration, taken), target: mine, blocks: taken };
    }
    if (taken !== undefined) return this.#taken(declaration, taken, others.length);
    return this.#create(declaration);
  }

  /**
   * Whether a webhook that is as declared is so in what the server does not show, too: names of secrets are then
   * compared by what was applied.
   */
  #isSettled({ content }: WebhookDeclaration, live: Integration): boolean {
    if (live.accessToken !== undefined && live.secret !== undefined) return true;
    const records = this.#input.records.ours.get(live.id) ?? [];
    return records.some(({ hash }) => hash === webhookHash(content));
  }

  /** Whether a webhook is ours under a key, or under one that no manifest declares any more. */
  #isOwned(id: IntegrationId, key: string): boolean {
    const { ours, others } = this.#input.records;
    const records = ours.get(id);
    if (records === undefined || others.has(id)) return false;
    return records.some((record) => record.key === key);
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
    const origin = this.#originOf(declaration, live);
    if (!canUpdate && isAsDeclared(live, declaration.content)) {
      const conflict = conflictOf(declaration, {
        code: 'place-taken',
        message:
          'The server shows no names of secrets and cannot change a webhook, so wac could not distinguish a new one from the old one',
        hint: 'Give the webhook another name as well',
      });
      return { conflict, target: live };
    }
    const fields = webhookFields(live, declaration.content, origin);
    const isKept = policy.drift === 'report' && origin === 'drift';
    const drift: Drift | undefined =
      origin === 'git'
        ? undefined
        : {
            key: declaration.key,
            name: live.name ?? declaration.key,
            scope: `team ${declaration.entity}`,
            kind: 'edited',
            fields,
            isRepaired: policy.drift === 'repair',
            isWebhook: true,
            source: declaration.source.range,
          };
    if (isKept) {
      // The old hash stays, so that the edit is drift the next time, too.
      const [record] = this.#input.records.ours.get(live.id) ?? [];
      return { target: live, ...present({ drift, record }) };
    }
    if (policy.drift === 'report' && origin === 'both') {
      const conflict = conflictOf(declaration, {
        code: 'both-changed',
        message: `Git and somebody on the server have both changed the webhook "${declaration.content.name}"`,
        hint: `To keep Git's, run "wac drift --repair ${declaration.key}". To keep the server's, write its values into the manifest`,
      });
      const [record] = this.#input.records.ours.get(live.id) ?? [];
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
    const { records } = this.#input;
    const wasThere = [...records.ours.values()].some((known) =>
      known.some(({ key }) => key === declaration.key),
    );
    const step = this.#step(declaration, undefined, 'create');
    const change = buildWebhookChange({
      key: declaration.key,
      action: 'create',
      reason: 'declared',
      origin: 'missing',
      step,
      source: declaration.source.range,
    });
    const drift: Drift = {
      key: declaration.key,
      name: declaration.content.name,
      scope: `team ${declaration.entity}`,
      kind: 'missing',
      fields: [],
      isRepaired: true,
      isWebhook: true,
      source: declaration.source.range,
    };
    return {
      change,
      ...this.#targetOf(declaration, step),
      ...present({ drift: wasThere ? drift : undefined }),
    };
  }

  /** Who made the difference between a webhook of ours and its manifest, by what its automations record. */
  #originOf(declaration: WebhookDeclaration, live: Integration): Exclude<Origin, 'missing'> {
    const records = this.#input.records.ours.get(live.id) ?? [];
    const content = { name: live.name ?? '', url: live.url ?? '', ...secretsOf(live) };
    if (records.some(({ hash }) => isWebhookHash(hash, content))) return 'git';
    const wanted = webhookHash(declaration.content);
    return records.some(({ hash }) => hash === wanted) ? 'drift' : 'both';
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

/** Whether a live webhook is what a manifest describes, as far as the server shows it. */
export function isAsDeclared(live: Integration, content: WebhookContent): boolean {
  return live.name === content.name && webhookFields(live, content, 'git').length === 0;
}

function secretsOf({
  accessToken,
  secret,
}: Integration): Partial<Pick<WebhookContent, 'accessToken' | 'secret'>> {
  return present({ accessToken, secret });
}

function recordOf(
  { key, content, lifecycle }: WebhookDeclaration,
  id: IntegrationId,
): WebhookRecord {
  const { protect, onRemove } = lifecycle;
  return { key, id, hash: webhookHash(content), protect, onRemove };
}
