/** What one run was allowed beyond the configuration, as plan files record it and as the checksum covers it. */
import { isJsonList, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { PlanGrants } from '../../model/plan/policy.ts';

/** The options of a plan document; every option is present, with its default when it was not given, but for `recreate` and `only`. */
export function optionsDocument(grants: PlanGrants | undefined): JsonObject {
  return {
    allowDeletes: grants?.allow.deletes ?? null,
    allowSilenced: grants?.allow.silenced ?? null,
    allowRedirected: grants?.allow.redirected ?? null,
    allowAltered: grants?.allow.altered ?? null,
    allowConflicts: grants?.allowConflicts ?? false,
    failOnConflict: grants?.failOnConflict ?? false,
    allowDisjoint: grants?.allowDisjoint ?? false,
    adopt: grants?.adopt ?? false,
    takeOver: grants?.takeOver ?? [],
    ...present({
      recreate: grants?.recreate?.length === 0 ? undefined : grants?.recreate,
      only: grants?.only,
    }),
  };
}

/** The reverse of `optionsDocument`. An option that is absent or of another type grants nothing. */
export function decodeOptions(options: JsonObject): PlanGrants {
  const { allowDeletes, allowSilenced, allowRedirected, allowAltered } = options;
  const { takeOver, recreate, only } = options;
  return {
    allow: {
      ...present({
        deletes: typeof allowDeletes === 'number' ? allowDeletes : undefined,
        silenced: typeof allowSilenced === 'number' ? allowSilenced : undefined,
        redirected: typeof allowRedirected === 'number' ? allowRedirected : undefined,
        altered: typeof allowAltered === 'number' ? allowAltered : undefined,
      }),
    },
    allowConflicts: options['allowConflicts'] === true,
    failOnConflict: options['failOnConflict'] === true,
    allowDisjoint: options['allowDisjoint'] === true,
    adopt: options['adopt'] === true,
    takeOver: strings(takeOver),
    recreate: strings(recreate),
    // An empty selection would not be the same as none.
    ...present({ only: isJsonList(only) ? strings(only) : undefined }),
  };
}

function strings(value: JsonValue | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((item) => typeof item === 'string') : [];
}
