/**
 * The servers that the sandbox can pose as.
 *
 * A server is defined by its features: what a feature brings to the schema is taken out of it where the feature is
 * missing, so that an old server refuses unknown names with a GraphQL server's own messages.
 */
import { EVENT_FEATURES } from './rules/event-catalog.ts';

/** What a server of some age can do. */
export interface ServerProfile {
  /** Names of the enabled server features. */
  readonly features: readonly string[];
  /** False on servers so old that they have no `ServerInfo.features`. */
  readonly hasFeatureQuery: boolean;
  /** False on servers that have no `Organization.featureFlags`. */
  readonly hasOrganizationFlags: boolean;
  /** Whether executions can be queried (0.75 and later). */
  readonly hasExecutions: boolean;
  /** Whether `Query.triggers` is there; what gates it is not public. */
  readonly hasRootTriggers: boolean;
  /** The version of a self-managed server; absent on SaaS. */
  readonly version?: string;
  /** Old servers answer a create with an id that is off by one. */
  readonly respondsWithWrongId: boolean;
  /**
   * Old servers take any text as a webhook's address, do not check the event of an automation that an update moves, and
   * those that list their features respond to an unknown field with HTTP 200 and errors.
   */
  readonly isLenient: boolean;
}

/** What each feature brings to the schema: `Type.field`, `Enum.VALUE`, `Union|Member`, `Type.field(argument)`, `Type`. */
export const FEATURE_GATES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [...EVENT_FEATURES].map(([feature, type]) => [
      feature,
      [`EventTriggeringConditionType.${type}`],
    ]),
  ),
  AUTOMATION_ACTION_NO_OP: [
    'TriggeredActionType.NO_OP',
    'TriggeredActionConfig.noOpActionInput',
    'NoOpTriggeredAction',
    'NoOpActionArgs',
  ],
  AUTOMATION_ACTION_PUSH_NOTIFICATION: [
    'TriggeredActionType.PUSH_NOTIFICATION',
    'TriggeredActionConfig.pushNotificationActionInput',
    'PushNotificationTriggeredAction',
  ],
  AUTOMATION_ACTION_ARIA: [
    'TriggeredActionType.ARIA',
    'TriggeredActionConfig.ariaActionInput',
    'ARIATriggeredAction',
  ],
  AUTOMATIONS_ON_USER: ['User.triggers'],
  AUTOMATIONS_ON_ORGANIZATION: ['Organization.triggers'],
  QUERY_AUTOMATIONS_ON_ENTITY: ['Entity.triggers'],
  AUTOMATION_LAST_EXECUTED_AT: ['Trigger.lastExecutedAt'],
  AUTOMATION_SCOPE_ENTITY: ['TriggerScopeType.ENTITY', 'TriggerScope|Entity'],
  ARTIFACT_TAGS: [],
  ARTIFACT_REGISTRY_SEARCH: [],
  INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION: [],
  ARTIFACT_COLLECTIONS_FILTERING_SORTING: [
    'Project.artifactCollections(filters)',
    'Project.artifactCollections(order)',
    'ArtifactType.artifactCollections(filters)',
    'ArtifactType.artifactCollections(order)',
  ],
};

const OLD_FEATURES: readonly string[] = [
  'ARTIFACT_TAGS',
  'ARTIFACT_REGISTRY_SEARCH',
  'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION',
  'AUTOMATION_EVENT_RUN_METRIC',
  'AUTOMATION_EVENT_RUN_METRIC_CHANGE',
  'AUTOMATION_ACTION_NO_OP',
];

/** The multi-tenant server of today. */
export const SAAS_PROFILE: ServerProfile = {
  features: Object.keys(FEATURE_GATES),
  hasFeatureQuery: true,
  hasOrganizationFlags: true,
  hasExecutions: true,
  hasRootTriggers: true,
  respondsWithWrongId: false,
  isLenient: false,
};

/** Servers by a name that a command line can take; the versions are the facts' gates. */
export const SERVER_PROFILES: Readonly<Record<string, ServerProfile>> = {
  saas: SAAS_PROFILE,
  // The address of the multi-tenant server since September 2026.
  forge: SAAS_PROFILE,
  '0.85': selfManaged('0.85.0'),
  '0.84': selfManaged('0.84.0'),
  // Listing an entity's automations and its scopes came with this version.
  '0.83': selfManaged('0.83.0'),
  '0.82': withoutFeatures({ ...SAAS_PROFILE, version: '0.82.0', hasRootTriggers: false }, [
    'QUERY_AUTOMATIONS_ON_ENTITY',
    'AUTOMATIONS_ON_ORGANIZATION',
    'AUTOMATIONS_ON_USER',
    'AUTOMATION_SCOPE_ENTITY',
    'AUTOMATION_ACTION_ARIA',
    'AUTOMATION_ACTION_PUSH_NOTIFICATION',
  ]),
  '0.70': {
    features: [...OLD_FEATURES, 'AUTOMATION_EVENT_RUN_STATE'],
    hasFeatureQuery: true,
    hasOrganizationFlags: true,
    hasExecutions: false,
    hasRootTriggers: false,
    version: '0.70.0',
    respondsWithWrongId: false,
    isLenient: true,
  },
  '0.60': {
    features: ['ARTIFACT_TAGS'],
    hasFeatureQuery: false,
    hasOrganizationFlags: false,
    hasExecutions: false,
    hasRootTriggers: false,
    version: '0.60.0',
    respondsWithWrongId: true,
    isLenient: true,
  },
};

/** A self-managed server with everything but ARIA and push notifications, which are multi-tenant. */
function selfManaged(version: string): ServerProfile {
  return withoutFeatures({ ...SAAS_PROFILE, version, hasRootTriggers: false }, [
    'AUTOMATION_ACTION_ARIA',
    'AUTOMATION_ACTION_PUSH_NOTIFICATION',
  ]);
}

/** A profile with some of its features taken away. */
export function withoutFeatures(
  profile: ServerProfile,
  features: readonly string[],
): ServerProfile {
  return {
    ...profile,
    features: profile.features.filter((feature) => !features.includes(feature)),
  };
}

/** What a server of this profile lacks in its schema, in the notation of `FEATURE_GATES`. */
export function missingFromSchema(profile: ServerProfile): ReadonlySet<string> {
  const missing = Object.entries(FEATURE_GATES)
    .filter(([feature]) => !profile.features.includes(feature))
    .flatMap(([, elements]) => elements);
  if (!profile.hasFeatureQuery) missing.push('ServerInfo.features');
  if (!profile.hasOrganizationFlags) missing.push('Organization.featureFlags');
  if (!profile.hasRootTriggers) missing.push('Query.triggers');
  if (!profile.hasExecutions) {
    missing.push('Query.triggerExecutions', 'Project.triggerExecutions');
    missing.push('ArtifactCollection.triggerExecutions', 'ArtifactSequence.triggerExecutions');
    missing.push('ArtifactPortfolio.triggerExecutions');
  }
  return new Set(missing);
}
