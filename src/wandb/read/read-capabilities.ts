import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ServerCapabilities } from '../../model/automation-api.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import { capabilitiesOperation } from '../operations/read-server.ts';
import type { Session } from '../session.ts';

const PURPOSE = 'ask the server what it can do';

/**
 * Features, viewer and version in one request; a second one only on servers without a list of features.
 *
 * @throws Failure `authentication` when the server does not know the key (it may answer 200 with no viewer).
 */
export async function readCapabilities(session: Session): Promise<ServerCapabilities> {
  const ask = async (hasFeatureQuery: boolean): Promise<ServerCapabilities> => {
    const operation = capabilitiesOperation({ hasFeatureQuery });
    return decode(
      (await session.query(operation, PURPOSE)) as unknown as JsonObject,
      hasFeatureQuery,
    );
  };
  try {
    return await ask(true);
  } catch (error) {
    if (!lacksFeatureQuery(error)) throw error;
    return await ask(false);
  }
}

/** The words with which a GraphQL server refuses a field that it does not have (facts, section 5.1). */
function lacksFeatureQuery(error: unknown): boolean {
  return error instanceof ApiFailure && /Cannot query field\s+\\?"?features/.test(error.message);
}

function decode(data: JsonObject, hasFeatureQuery: boolean): ServerCapabilities {
  const viewer = objectField(data, 'viewer');
  if (viewer === undefined) {
    throw new Failure('The server does not know this API key', {
      code: 'authentication',
      hint: 'Check WANDB_API_KEY (or run "wandb login"), and that it belongs to this server: WANDB_BASE_URL',
    });
  }
  const info = objectField(data, 'serverInfo') ?? {};
  if (hasFeatureQuery && !Array.isArray(info['features'])) {
    // Taken for a server without features, this one would show less than it holds.
    throw new Failure('The server does not say what it can do', {
      code: 'server',
      hint: 'Run the same command again',
    });
  }
  const local = objectField(info, 'latestLocalVersionInfo') ?? {};
  const version = textField(local, 'versionOnThisInstanceString') ?? '';
  const username = textField(viewer, 'username');
  return {
    features: featureNames(info, true),
    disabledFeatures: featureNames(info, false),
    hasFeatureQuery,
    viewer:
      username === undefined
        ? undefined
        : { username, entity: textField(viewer, 'entity') ?? username },
    ...present({ version: version === '' ? undefined : version }),
  };
}

function featureNames(info: JsonObject, isEnabled: boolean): ReadonlySet<string> {
  const features = objectsField(info, 'features');
  return new Set(
    features
      .filter((feature) => feature['isEnabled'] === isEnabled)
      .flatMap((feature) => textField(feature, 'name') ?? []),
  );
}
