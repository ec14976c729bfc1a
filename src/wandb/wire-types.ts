/**
 * What the operations return and take, in the server's words.
 *
 * An automation stays JSON until the codec has looked at it, because it may be of a type that nobody knew when this
 * was written. Objects and lists that the schema calls nullable are `null` where the key may not see them.
 */
import type { JsonObject } from '../lib/json.ts';
import type { ScopeType } from '../model/scope.ts';

/** An automation as it came; `decodeTrigger` reads it. */
export type TriggerNode = JsonObject;

/** An integration as it came; `decodeIntegration` reads it. */
export type IntegrationNode = JsonObject;

export interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** One page of a list. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node | null }[];
  readonly pageInfo: PageInfo;
}

/** A page of a list with a total count. */
export interface CountedConnection<Node> extends Connection<Node> {
  readonly totalCount: number;
}

/** An entity without its lists. */
export interface EntityNode {
  readonly id: string;
  readonly name: string;
  /** `team`, `organization`, or something else for the entity of a person. */
  readonly entityType: string | null;
}

/** An organization with its backing entity. */
export interface OrganizationNode {
  readonly name: string;
  readonly orgEntity: EntityNode | null;
  /** Absent when the flags were not asked for. */
  readonly featureFlags?:
    | readonly ({ readonly rampKey: string; readonly isEnabled: boolean } | null)[]
    | null;
}

/** The response of `capabilitiesOperation`. */
export interface CapabilitiesData {
  readonly serverInfo: {
    /** Absent when it was not asked for. */
    readonly features?:
      | readonly ({ readonly name: string; readonly isEnabled: boolean } | null)[]
      | null;
    readonly latestLocalVersionInfo: { readonly versionOnThisInstanceString: string } | null;
  } | null;
  readonly viewer: { readonly username: string | null; readonly entity: string | null } | null;
}

/** The response to `teamsOperation`. */
export interface TeamsData {
  readonly viewer: {
    readonly teams: {
      readonly edges: readonly { readonly node: { readonly name: string } | null }[];
    } | null;
  } | null;
}

/** The response of `organizationsOperation`, by alias. */
export interface OrganizationsData {
  /** `organization0` …: by display name; `entity0` …: by entity name. */
  readonly [alias: string]: OrganizationNode | OwnedEntityNode | null;
}

/** An entity and the organization that it belongs to or backs. */
export interface OwnedEntityNode extends EntityNode {
  readonly organization: OrganizationNode | null;
}

/** The response of `entityTriggersOperation`. */
export interface EntityTriggersData {
  readonly entity:
    | (EntityNode & { readonly triggers: CountedConnection<TriggerNode> | null })
    | null;
}

/** A project without its lists. */
export interface ProjectNode {
  readonly id: string;
  readonly name: string;
  readonly entityName: string;
}

/** The response of `projectWalkOperation`. */
export interface ProjectWalkData {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly projects: Connection<
      ProjectNode & { readonly triggers: readonly TriggerNode[] | null }
    > | null;
  } | null;
}

/** The response of `integrationsOperation`. */
export interface IntegrationsData {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly integrations: Connection<IntegrationNode> | null;
  } | null;
}

/** What was found for one scope; each level is null where nothing is or can be seen. */
export interface ScopeLookupNode extends EntityNode {
  /** Absent when no project was asked for. */
  readonly project?:
    | (ProjectNode & {
        /** Absent when no collection was asked for. */
        readonly artifactCollection?: { readonly id: string; readonly name: string } | null;
      })
    | null;
}

/** The response of `scopeLookupOperation`: `scope0` … in the order of the look-ups. */
export interface ScopeLookupData {
  readonly [alias: string]: ScopeLookupNode | null;
}

/** The response of `candidatesOperation`: `entity0` … in the order of the scopes. */
export interface CandidatesData {
  readonly [alias: string]: {
    /** Absent when the names of collections were asked for. */
    readonly projects?: NameList | null;
    /** Absent when the names of projects were asked for. */
    readonly project?: { readonly artifactCollections: NameList | null } | null;
  } | null;
}

/** The first names of a list. */
export interface NameList {
  readonly edges: readonly { readonly node: { readonly name: string } | null }[];
}

/** The response of `slotsOperation`: `slot0` … in the order of the questions. */
export interface SlotsData {
  readonly [alias: string]: {
    readonly name: string;
    readonly triggers: CountedConnection<TriggerNode> | null;
  } | null;
}

/** The response of `projectTriggersOperation`: `project0` … in the order of the projects. */
export interface ProjectTriggersData {
  readonly [alias: string]:
    | (ProjectNode & { readonly triggers: readonly TriggerNode[] | null })
    | null;
}

/** The response of `createOperation` and `updateOperation`. */
export interface WriteData {
  readonly result: {
    readonly trigger: TriggerNode | null;
    /** Absent where it was not sent. */
    readonly clientMutationId?: string | null;
  } | null;
}

/** The response of `deleteOperation`. */
export interface DeleteData {
  readonly result: {
    readonly success: boolean;
    /** Absent where it was not sent. */
    readonly clientMutationId?: string | null;
  } | null;
}

/** `TriggeredActionConfig` for the actions that can be written. */
export type ActionConfig =
  | {
      readonly notificationActionInput: {
        readonly integrationID: string;
        readonly title: string;
        readonly message: string;
        readonly severity: string;
      };
    }
  | {
      readonly genericWebhookActionInput: {
        readonly integrationID: string;
        /** Absent when there is no payload. */
        readonly requestPayload?: string;
      };
    }
  | { readonly ariaActionInput: { readonly prompt: string } }
  | { readonly noOpActionInput: { readonly noOp: true } };

/** An event as a write sends it. */
export interface EventInput {
  readonly triggeringEventType: string;
  /** JSON text. */
  readonly eventFilter: string;
}

/** An action as a write sends it. */
export interface ActionInput {
  readonly triggeredActionType: string;
  readonly triggeredActionConfig: ActionConfig;
}

/** `CreateFilterTriggerInput` */
export interface CreateInput extends EventInput, ActionInput {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly scopeType: ScopeType;
  readonly scopeID: string;
}

/** `UpdateFilterTriggerInput`: what is left out stays as it is. */
export interface UpdateInput
  extends Omit<CreateInput, keyof EventInput | keyof ActionInput>,
    Partial<EventInput>,
    Partial<ActionInput> {
  readonly id: string;
}
