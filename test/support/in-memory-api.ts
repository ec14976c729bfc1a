/**
 * An `AutomationApi` that holds automations in memory and keeps the server's rules: names are unique in a scope, ids
 * are made here, an omitted field stays. Faults are injected by a function that sees each call before it is executed.
 */
import { ApiFailure } from '../../src/diagnostics/api-failure.ts';
import type { Failure } from '../../src/diagnostics/failure.ts';
import type { AutomationDraft, Observed } from '../../src/model/automation.ts';
import type {
  AutomationApi,
  Inventory,
  ReadEntity,
  ServerAbility,
  Slot,
} from '../../src/model/automation-api.ts';
import type { AutomationId } from '../../src/model/ids.ts';
import type { Integration } from '../../src/model/integration.ts';
import { type Scope, scopePath, scopeType } from '../../src/model/scope.ts';
import type { WebhookApi } from '../../src/model/webhook/webhook-api.ts';

/** One call that writes, or that reads again. */
export type ApiCall =
  | { readonly method: 'create'; readonly draft: AutomationDraft }
  | { readonly method: 'update'; readonly id: AutomationId; readonly draft: AutomationDraft }
  | { readonly method: 'delete'; readonly id: AutomationId }
  | { readonly method: 'readSlots'; readonly slots: readonly Slot[] };

/** What goes wrong with one call. */
export interface Fault {
  /** The call is not executed. */
  readonly instead?: Failure;
  /** The call is executed, and its response is lost. */
  readonly after?: Failure;
  /** The response that replaces the true one. */
  readonly response?: (observed: Observed) => Observed;
  /** What the server stores instead of what was sent. */
  readonly store?: (draft: AutomationDraft) => AutomationDraft;
  /** Something that happens on the server just before the call. */
  readonly meanwhile?: (stored: Map<AutomationId, Observed>) => void;
}

export interface InMemoryApiOptions {
  readonly automations?: readonly Observed[];
  /** What the server lacks; by default nothing. */
  readonly missing?: readonly ServerAbility[];
  readonly integrations?: ReadonlyMap<string, readonly Integration[]>;
  readonly entities?: readonly ReadEntity[];
  /** `count` is how many calls of this method came before. */
  readonly fault?: (call: ApiCall, count: number) => Fault | undefined;
}

/** The API, with what a test looks at. */
export interface InMemoryApi extends AutomationApi {
  /** What is stored, by id. */
  readonly stored: Map<AutomationId, Observed>;
  /** Every call that writes or reads again, in order. */
  readonly calls: ApiCall[];
  /** What is stored, as one read of the server gives it. */
  inventory(): Inventory;
}

/** Makes one. */
export function createInMemoryApi(options: InMemoryApiOptions = {}): InMemoryApi {
  const stored = new Map((options.automations ?? []).map((each) => [each.id, each]));
  const calls: ApiCall[] = [];
  let next = stored.size + 1;

  function confirmAndApply<T>(
    call: ApiCall,
    act: (draft?: AutomationDraft) => T,
    draft?: AutomationDraft,
  ): T {
    const count = calls.filter(({ method }) => method === call.method).length;
    calls.push(call);
    const fault = options.fault?.(call, count);
    fault?.meanwhile?.(stored);
    if (fault?.instead !== undefined) throw fault.instead;
    const result = act(draft === undefined ? undefined : (fault?.store?.(draft) ?? draft));
    if (fault?.after !== undefined) throw fault.after;
    return fault?.response === undefined ? result : (fault.response(result as Observed) as T);
  }

  function write(id: AutomationId, draft: AutomationDraft): Observed {
    const taken = [...stored.values()].find(
      (other) => other.id !== id && slotKey(other) === slotKey(draft),
    );
    if (taken !== undefined) {
      throw new ApiFailure(`Name "${draft.name}" is taken`, {
        code: 'conflict',
        status: 409,
        wasSent: true,
      });
    }
    const before = stored.get(id);
    const observed: Observed = {
      raw: {},
      ...(before ?? {}),
      id,
      name: draft.name,
      description: draft.description,
      enabled: draft.enabled,
      scope: draft.scope,
      event: draft.event ?? before?.event ?? { kind: 'other', type: 'NONE', filter: '' },
      action: draft.action ?? before?.action ?? { kind: 'other', type: 'NONE', raw: {} },
      listedIn: draft.scope.entity,
    };
    stored.set(id, observed);
    return observed;
  }

  function existing(id: AutomationId): void {
    if (!stored.has(id)) {
      throw new ApiFailure(`No automation ${id}`, {
        code: 'not-found',
        status: 404,
        wasSent: true,
      });
    }
  }

  const missing = new Map(
    (options.missing ?? []).map((ability) => [ability, { feature: 'FEATURE' }] as const),
  );
  return {
    server: 'memory',
    stored,
    calls,
    inventory: () => inventoryOf([...stored.values()], options.entities),
    readCapabilities: () => Promise.resolve({ missing, hasFeatureQuery: true, viewer: undefined }),
    readInventory: () => Promise.resolve(inventoryOf([...stored.values()], options.entities)),
    readVisibleTeams: () => Promise.resolve([]),
    readIntegrations: () => Promise.resolve(options.integrations ?? new Map()),
    resolveScopes: (refs) =>
      Promise.resolve(
        refs.map(() => ({ status: 'not-found', missing: 'entity', candidates: [] }) as const),
      ),
    readSlots: async (slots) =>
      confirmAndApply({ method: 'readSlots', slots }, () =>
        [...stored.values()].filter((observed) =>
          slots.some(
            ({ scope, name, id }) =>
              (observed.name === name || observed.id === id) && observed.listedIn === scope.entity,
          ),
        ),
      ),
    createAutomation: async (draft) =>
      confirmAndApply(
        { method: 'create', draft },
        (sent = draft) => {
          const id = `Trigger:${next}` as AutomationId;
          const observed = write(id, sent);
          next += 1;
          return observed;
        },
        draft,
      ),
    updateAutomation: async (id, draft) =>
      confirmAndApply(
        { method: 'update', id, draft },
        (sent = draft) => {
          existing(id);
          return write(id, sent);
        },
        draft,
      ),
    deleteAutomation: async (id) => {
      confirmAndApply({ method: 'delete', id }, () => {
        existing(id);
        stored.delete(id);
      });
    },
    webhooks: withoutWebhooks(),
    close: () => Promise.resolve(),
  };
}

/** The webhooks of a server that has none and takes none. */
export function withoutWebhooks(): WebhookApi {
  const refuse = (): Promise<never> => Promise.reject(new Error('no webhooks here'));
  return {
    readTeam: () => Promise.resolve([]),
    canUpdate: () => Promise.resolve(false),
    readSecretNames: () => Promise.resolve(undefined),
    create: refuse,
    update: refuse,
    delete: refuse,
    test: refuse,
  };
}

/** An inventory as one read of the server gives it. */
export function inventoryOf(
  automations: readonly Observed[],
  entities: readonly ReadEntity[] = [],
): Inventory {
  return { entities, automations: [...automations].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function slotKey({ name, scope }: Pick<Observed, 'name' | 'scope'>): string {
  const where =
    scope.kind === 'other' ? scope.type : `${scopeType(scope)} ${scopePath(scope as Scope)}`;
  return `${where} ${name}`;
}
