import { ApiFailure } from '../diagnostics/api-failure.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { ServerCapabilities } from '../model/automation-api.ts';
import { capabilitiesOperation } from './operations/read-server.ts';
import type { Session } from './session.ts';
import type { CapabilitiesData } from './wire-types.ts';

const PURPOSE = 'ask the server what it can do';

/**
 * Features, viewer and version in one request; a second one only on servers without a list of features.
 *
 * @throws Failure `authentication` when the server does not know the key (it may answer 200 with no viewer).
 */
export async function readCapabilities(session: Session): Promise<ServerCapabilities> {
  try {
    return decode(
      await session.query(capabilitiesOperation({ hasFeatureQuery: true }), PURPOSE),
      true,
    );
  } catch (error) {
    if (!lacksFeatureQuery(error)) throw error;
    return decode(
      await session.query(capabilitiesOperation({ hasFeatureQuery: false }), PURPOSE),
      false,
    );
  }
}

/** The words with which a GraphQL server refuses a field that it does not have (facts, section 5.1). */
function lacksFeatureQuery(error: unknown): boolean {
  return error instanceof ApiFailure && /Cannot query field\s+\\?"?features/.test(error.message);
}

function decode(data: CapabilitiesData, hasFeatureQuery: boolean): ServerCapabilities {
  const { serverInfo, viewer } = data;
  if (viewer === null || viewer === undefined) {
    throw new Failure('The server does not know this API key', {
      code: 'authentication',
      hint: 'Check WANDB_API_KEY (or run "wandb login"), and that it belongs to this server: WANDB_BASE_URL',
    });
  }
  const listed = serverInfo?.features;
  if (hasFeatureQuery && !Array.isArray(listed)) {
    // Taken for a server without features, this one would show less than it holds.
    throw new Failure('The server does not say what it can do', {
      code: 'server',
      hint: 'Run the same command again',
    });
  }
  const features = (listed ?? []).filter((feature) => feature !== null);
  const version = serverInfo?.latestLocalVersionInfo?.versionOnThisInstanceString;
  const { username, entity } = viewer;
  return {
    features: new Set(features.filter(({ isEnabled }) => isEnabled).map(({ name }) => name)),
    disabledFeatures: new Set(
      features.filter(({ isEnabled }) => !isEnabled).map(({ name }) => name),
    ),
    hasFeatureQuery,
    viewer: username === null ? undefined : { username, entity: entity ?? username },
    ...(version === undefined || version === '' ? {} : { version }),
  };
}
