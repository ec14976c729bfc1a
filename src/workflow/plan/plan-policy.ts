/** Merges what the configuration and one run's options decide about planning. */

import { present } from '../../lib/present.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';

/** What a run may decide for itself. */
export interface PolicyOptions {
  readonly adopt?: boolean;
  readonly takeOver?: readonly string[];
  readonly recreate?: readonly string[];
  readonly allowDeletes?: number;
  readonly allowSilenced?: number;
  readonly allowRedirected?: number;
  readonly allowAltered?: number;
  readonly allowConflicts?: boolean;
  readonly failOnConflict?: boolean;
  readonly allowDisjoint?: boolean;
  /** Today, as an ISO date, UTC. */
  readonly today: string;
}

/** The policy of one run. */
export function planPolicy(configuration: Configuration, options: PolicyOptions): PlanPolicy {
  return {
    owner: configuration.owner,
    formerOwners: configuration.formerOwners,
    ...present({
      declaredOwners: configuration.declaredOwners,
      otherOwners: configuration.otherOwners,
      environment: configuration.environment,
    }),
    onRemove: configuration.onRemove,
    drift: configuration.drift,
    guard: configuration.guard,
    allow: {
      ...present({
        deletes: options.allowDeletes,
        silenced: options.allowSilenced,
        redirected: options.allowRedirected,
        altered: options.allowAltered,
      }),
    },
    allowConflicts: options.allowConflicts ?? false,
    failOnConflict: options.failOnConflict ?? false,
    allowDisjoint: options.allowDisjoint ?? false,
    adopt: options.adopt ?? false,
    takeOver: options.takeOver ?? [],
    ...present({ recreate: options.recreate }),
    removed: configuration.removed,
    formerEntities: configuration.formerEntities,
    today: options.today,
  };
}
