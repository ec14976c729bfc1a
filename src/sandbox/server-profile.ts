/**
 * The servers that the sandbox can pose as.
 *
 * A server is defined by its features: what a feature brings to the schema is taken out of it where the feature is
 * missing, so that an old server refuses unknown names with a GraphQL server's own messages.
 */
import { ACTION_GATES } from './rules/action-catalog.ts';
import { EVENT_GATES } from './rules/event-catalog.ts';
import { type FeatureGate, isAtLeast, type ServerAge } from './rules/feature-gate.ts';

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
  /** Whether `Query.triggers` is there; the feature flag is not public. */
  readonly hasRootTriggers: boolean;
  /** Whether a webhook can be changed; where it cannot, it is created again and the old one deleted. */
  readonly hasWebhookUpdate: boolean;
  /** Whether the server can deliver a test payload to a webhook. */
  readonly hasWebhookTest: boolean;
  /** The version of a self-managed server; absent on SaaS. */
  readonly version?: string;
  /** Old servers respond to a create with an id that is off by one. */
  readonly respondsWithWrongId: boolean;
  /**
   * Old servers take any text as a webhook's address, do not check the event of an automation that an update moves, and
   * those that list their features respond to an unknown field with HTTP 200 and errors.
   */
  readonly isLenient: boolean;
}

/** The features of events and actions, from their catalogs, and all others. */
const GATES: readonly FeatureGate[] = [
  ...EVENT_GATES.values(),
  ...ACTION_GATES.values(),
  { feature: 'AUTOMATIONS_ON_USER', since: '0.83', elements: ['User.triggers'] },
  { feature: 'AUTOMATIONS_ON_ORGANIZATION', since: '0.83', elements: ['Organization.triggers'] },
  // Listing an entity's automations and its scopes came with 0.83.
  { feature: 'QUERY_AUTOMATIONS_ON_ENTITY', since: '0.83', elements: ['Entity.triggers'] },
  { feature: 'AUTOMATION_LAST_EXECUTED_AT', since: '0.82', elements: ['Trigger.lastExecutedAt'] },
  {
    feature: 'AUTOMATION_SCOPE_ENTITY',
    since: '0.83',
    elements: ['TriggerScopeType.ENTITY', 'TriggerScope|Entity'],
  },
  { feature: 'ARTIFACT_TAGS', since: '0.60', elements: [] },
  { feature: 'ARTIFACT_REGISTRY_SEARCH', since: '0.70', elements: [] },
  { feature: 'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION', since: '0.70', elements: [] },
  {
    feature: 'ARTIFACT_COLLECTIONS_FILTERING_SORTING',
    since: '0.82',
    elements: [
      'Project.artifactCollections(filters)',
      'Project.artifactCollections(order)',
      'ArtifactType.artifactCollections(filters)',
      'ArtifactType.artifactCollections(order)',
    ],
  },
];

/** What each feature brings to the schema: `Type.field`, `Enum.VALUE`, `Union|Member`, `Type.field(argument)`, `Type`. */
export const FEATURE_GATES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  GATES.map(({ feature, elements }) => [feature, elements]),
);

/** The multi-tenant server of today. */
export const SAAS_PROFILE: ServerProfile = {
  features: featuresOf('saas'),
  hasFeatureQuery: true,
  hasOrganizationFlags: true,
  hasExecutions: true,
  hasRootTriggers: true,
  hasWebhookUpdate: true,
  hasWebhookTest: true,
  respondsWithWrongId: false,
  isLenient: false,
};

/** Servers by a name that a command line can take; the versions are those of the documented features. */
export const SERVER_PROFILES: Readonly<Record<string, ServerProfile>> = {
  saas: SAAS_PROFILE,
  // The address of the multi-tenant server since September 2026.
  forge: SAAS_PROFILE,
  // That these mutations exist is inferred from their inputs: a server without them must work as well.
  'no-webhook-update': { ...SAAS_PROFILE, hasWebhookUpdate: false, hasWebhookTest: false },
  // When automations fired is in no released client: a server that does not say it must work as well.
  'no-execution-history': {
    ...SAAS_PROFILE,
    features: featuresOf('saas').filter((feature) => feature !== 'AUTOMATION_LAST_EXECUTED_AT'),
    hasExecutions: false,
  },
  '0.85': selfManaged('0.83', '0.85.0'),
  '0.84': selfManaged('0.83', '0.84.0'),
  '0.83': selfManaged('0.83', '0.83.0'),
  '0.82': selfManaged('0.82', '0.82.0'),
  '0.70': {
    features: featuresOf('0.70'),
    hasFeatureQuery: true,
    hasOrganizationFlags: true,
    hasExecutions: false,
    hasRootTriggers: false,
    hasWebhookUpdate: false,
    hasWebhookTest: false,
    version: '0.70.0',
    respondsWithWrongId: false,
    isLenient: true,
  },
  '0.60': {
    features: featuresOf('0.60'),
    hasFeatureQuery: false,
    hasOrganizationFlags: false,
    hasExecutions: false,
    hasRootTriggers: false,
    hasWebhookUpdate: false,
    hasWebhookTest: false,
    version: '0.60.0',
    respondsWithWrongId: true,
    isLenient: true,
  },
};

/** A self-managed server of today. */
function selfManaged(age: ServerAge, version: string): ServerProfile {
  return { ...SAAS_PROFILE, features: featuresOf(age), version, hasRootTriggers: false };
}

/** The names of the features that a server of this age has. */
function featuresOf(age: ServerAge): readonly string[] {
  return GATES.filter(({ since }) => isAtLeast(age, since)).map(({ feature }) => feature);
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
  if (!profile.hasWebhookUpdate) missing.push('Mutation.updateGenericWebhookIntegration');
  if (!profile.hasWebhookTest) missing.push('Mutation.testGenericWebhookIntegration');
  if (!profile.hasRootTriggers) missing.push('Query.triggers');
  if (!profile.hasExecutions) {
    missing.push('Query.triggerExecutions', 'Project.triggerExecutions');
    missing.push('ArtifactCollection.triggerExecutions', 'ArtifactSequence.triggerExecutions');
    missing.push('ArtifactPortfolio.triggerExecutions');
  }
  return new Set(missing);
}
