/**
 * The port of `wac doctor --probe`: one scratch project and the probe's own objects, in the server's own terms.
 *
 * Unlike `AutomationApi` it sends whatever an experiment wants to try, and a refusal is a response. Failures of the
 * network, of the API key and of the server (5xx) reject with a `Failure`.
 */
import type { ServerCapabilities } from './automation-api.ts';
import type { AutomationId, IntegrationId, ScopeId } from './ids.ts';

/** Names of automations and webhooks that a probe creates: `wac-probe`, eight hexadecimal digits, and a word. */
const PROBE_NAME = /^wac-probe [0-9a-f]{8} /i;

/** Addresses of the probe's webhooks: a name that never exists (RFC 2606), and text that is no address at all. */
export const INERT_ADDRESSES = {
  url: 'https://wac-probe.invalid/webhook',
  text: 'wac-probe-no-address',
} as const;

/** Whether a name is one that only a probe gives. */
export function isProbeName(name: string): boolean {
  return PROBE_NAME.test(name);
}

/** Whether a webhook is one that only a probe creates: by its name and by its address. */
export function isProbeWebhook({ name, url }: Pick<ProbeWebhook, 'name' | 'url'>): boolean {
  // A server may make an address of the text that is none.
  return isProbeName(name) && (url === INERT_ADDRESSES.url || url.endsWith(INERT_ADDRESSES.text));
}

/** The project that the probe may write to. */
export interface ProbeProject {
  readonly id: ScopeId;
  readonly entity: string;
  readonly name: string;
  /** `team`, `organization` or `user`, as far as the server says. */
  readonly entityType: string | undefined;
  /** One artifact collection in the project; absent when it has none or the server does not list them. */
  readonly collection?: { readonly id: ScopeId; readonly name: string };
}

/** Where an automation of the probe is put: the scratch project, or a collection in it. */
export interface ProbeScope {
  readonly type: 'PROJECT' | 'ARTIFACT_COLLECTION';
  readonly id: ScopeId;
}

/** Prompts of the probe begin so. */
export const INERT_PROMPT = 'wac-probe: ';

/**
 * The only actions of the probe: nothing, a webhook of its own whose address does not exist, or a prompt that asks for
 * nothing.
 */
export type ProbeAction =
  | { readonly type: 'NO_OP' }
  | {
      readonly type: 'ARIA';
      /** Begins with `INERT_PROMPT`. */
      readonly prompt: string;
    }
  | {
      readonly type: 'GENERIC_WEBHOOK';
      readonly integration: IntegrationId;
      /** JSON text; absent: none is sent. */
      readonly payload?: string;
    };

/** An automation to create. It is always disabled. */
export interface ProbeDraft {
  readonly name: string;
  readonly description: string | null;
  readonly scope: ProbeScope;
  /** The server's word, such as `RUN_METRIC`. */
  readonly eventType: string;
  /** JSON text. */
  readonly eventFilter: string;
  readonly action: ProbeAction;
}

/** Fields of an update: what is absent is not sent, null is sent as null. */
export type ProbeChanges = {
  readonly [Key in keyof ProbeDraft]?: ProbeDraft[Key] | null;
};

/** An automation as the server shows it. */
export interface ProbeAutomation {
  readonly id: AutomationId;
  readonly name: string;
  readonly description: string | null;
  readonly enabled: boolean | undefined;
  readonly scopeId: string | undefined;
  readonly eventType: string | undefined;
  /** The text of the event's filter. */
  readonly filter: string | undefined;
  /** The type's name, such as `NoOpTriggeredAction`. */
  readonly action: string | undefined;
  readonly payload: string | null;
  /** Of an ARIA action. */
  readonly prompt: string | null;
}

/** A webhook integration as the server shows it. */
export interface ProbeWebhook {
  readonly id: IntegrationId;
  /** The entity that owns it. */
  readonly entity: string;
  readonly name: string;
  readonly url: string;
}

/** How the server responds to what an experiment tries. */
export type ProbeResponse<Value> =
  | { readonly isAccepted: true; readonly value: Value }
  | {
      readonly isAccepted: false;
      /** HTTP status. */
      readonly status: number;
      /** The server's message; empty when it gives none. */
      readonly message: string;
    };

/** One page of the list of an entity. */
export interface ProbePage {
  readonly automations: readonly ProbeAutomation[];
  readonly total: number | undefined;
  /** Absent after the last page. */
  readonly nextCursor?: string;
}

/** What is asked of the list of an entity. */
export interface ProbePageRequest {
  /** Only automations of exactly this name. */
  readonly name?: string;
  readonly pageSize: number;
  readonly cursor?: string;
  readonly order?: string;
}

/** What a create gives. */
export interface ProbeCreated {
  readonly automation: ProbeAutomation;
  /** Whether the id in the response is that of the new automation; older servers give another's. */
  readonly hasOwnId: boolean;
  /** The mutation's id in the response; undefined when the server leaves it out. */
  readonly mutationId: string | undefined;
  readonly sentMutationId: string;
}

export interface ProbeApi {
  readonly server: string;
  readCapabilities(): Promise<ServerCapabilities>;
  /** Looks the scratch project up; undefined when there is none or the key cannot see it. Writes are possible from then on. */
  openProject(entity: string, project: string): Promise<ProbeProject | undefined>;
  /** The type of an entity (`team`, `user`, `organization`); undefined when there is none or it is hidden. */
  readEntityType(entity: string): Promise<string | undefined>;
  /** All automations of the scratch project and its collections, fresh. Those with a probe's name become writable. */
  listProject(): Promise<readonly ProbeAutomation[]>;
  /** A page of the entity's list, as the server gives it. */
  listEntity(request: ProbePageRequest): Promise<ProbeResponse<ProbePage>>;
  /** The webhooks of an entity, fresh. Those that only a probe creates become writable. */
  listWebhooks(entity: string): Promise<readonly ProbeWebhook[]>;
  create(draft: ProbeDraft): Promise<ProbeResponse<ProbeCreated>>;
  update(id: AutomationId, changes: ProbeChanges): Promise<ProbeResponse<ProbeAutomation>>;
  delete(id: AutomationId): Promise<ProbeResponse<undefined>>;
  createWebhook(webhook: Omit<ProbeWebhook, 'id'>): Promise<ProbeResponse<ProbeWebhook>>;
  deleteWebhook(id: IntegrationId): Promise<ProbeResponse<undefined>>;
  /** Asks for a field that no server has. */
  askUnknownField(): Promise<ProbeResponse<undefined>>;
  /** The headers of the latest response; lower-case names. */
  latestHeaders(): Readonly<Record<string, string>>;
}
