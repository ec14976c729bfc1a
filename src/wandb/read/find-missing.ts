/** Finds what a server lacks of what a manifest can express, from the features and the version that it states. */
import { keysOf } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { MissingAbility, ServerAbility } from '../../model/automation-api.ts';
import { ACTION_TYPES } from '../codec/kinds/action-types.ts';
import {
  ARTIFACT_EVENT_TYPES,
  METRIC_EVENT_TYPES,
  RUN_STATE_TYPE,
} from '../codec/kinds/event-types.ts';
import {
  ENTITY_LIST_FEATURE,
  ENTITY_SCOPE_FEATURE,
  OWN_ID_FEATURE,
  type ServerFeature,
} from '../codec/kinds/server-feature.ts';

/** What a server states of itself. */
export interface ServerStatement {
  /** Names of the features that it lists as turned on; empty where it cannot list any. */
  readonly features: ReadonlySet<string>;
  /** Names of the features that it lists as turned off. */
  readonly disabledFeatures: ReadonlySet<string>;
  /** False on servers so old that they have no `ServerInfo.features`. */
  readonly hasFeatureQuery: boolean;
  /** Absent where it states none. */
  readonly version?: string;
}

/** What each ability depends on, in the order in which they are shown. */
const FEATURES: readonly (readonly [ServerAbility, ServerFeature | undefined])[] = [
  ['entityLists', { name: ENTITY_LIST_FEATURE }],
  ['entityScopes', { name: ENTITY_SCOPE_FEATURE }],
  ['ownIds', { name: OWN_ID_FEATURE }],
  ...keysOf(METRIC_EVENT_TYPES).map(
    (kind) => [`runMetric.${kind}`, METRIC_EVENT_TYPES[kind].feature] as const,
  ),
  ['runState', RUN_STATE_TYPE.feature],
  ...keysOf(ARTIFACT_EVENT_TYPES).map(
    (kind) => [kind, ARTIFACT_EVENT_TYPES[kind].feature] as const,
  ),
  ...keysOf(ACTION_TYPES).map((kind) => [kind, ACTION_TYPES[kind].feature] as const),
];

/** What the server lacks, by ability. */
export function findMissing(stated: ServerStatement): ReadonlyMap<ServerAbility, MissingAbility> {
  const missing = new Map<ServerAbility, MissingAbility>();
  for (const [ability, feature] of FEATURES) {
    if (feature === undefined || hasFeature(stated, feature)) continue;
    const { name, since, only } = feature;
    missing.set(ability, {
      feature: name,
      ...present({ since: stated.hasFeatureQuery ? undefined : since, only }),
    });
  }
  return missing;
}

function hasFeature(stated: ServerStatement, { name, since }: ServerFeature): boolean {
  if (since === undefined) return stated.features.has(name);
  if (stated.hasFeatureQuery) return !stated.disabledFeatures.has(name);
  return stated.version === undefined || !isOlder(stated.version, since);
}

/** Whether a version that a server states comes before another; one that is no version is never older. */
function isOlder(version: string, than: string): boolean {
  const [stated, wanted] = [version, than].map((text) => /^v?(\d+)\.(\d+)/.exec(text));
  if (stated == null || wanted == null) return false;
  const [major, minor] = [1, 2].map((at) => Number(stated[at]) - Number(wanted[at]));
  return (major || minor || 0) < 0;
}
