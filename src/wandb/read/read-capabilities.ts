import { Failure } from '../../diagnostics/failure.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ServerCapabilities } from '../../model/automation-api.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import { type CapabilityParts, capabilitiesOperation } from '../operations/read-server.ts';
import type { Querying } from '../query.ts';
import { findMissing, type ServerStatement } from './find-missing.ts';
import { isQueryError, unknownFields } from './unknown-fields.ts';

/** What a server can do, with what it states of itself. */
export type StatedCapabilities = ServerCapabilities & ServerStatement;

const PURPOSE = 'ask the server what it can do';

/**
 * Features, viewer and version in one request; further ones only on servers that lack a part of it.
 *
 * @throws Failure `authentication` when the server does not accept the key (it may respond with 200 and no viewer).
 */
export async function readCapabilities(session: Querying): Promise<StatedCapabilities> {
  let parts: CapabilityParts = {
    hasFeatureQuery: true,
    hasVersion: true,
    hasViewerName: true,
    hasViewerEntity: true,
  };
  for (;;) {
    try {
      const data = await session.query(capabilitiesOperation(parts), PURPOSE);
      return decode(data, parts.hasFeatureQuery);
    } catch (error) {
      const fewer = withoutUnknown(parts, error);
      if (fewer === undefined) throw error;
      parts = fewer;
    }
  }
}

/**
 * The parts that are left when the server refuses the query; undefined when the error has another reason.
 *
 * The features are left out only where the server says that it does not have the field: taken for a server without
 * features, it would show less than it holds. The others only inform, so an error without a name ends them too.
 */
function withoutUnknown(parts: CapabilityParts, error: unknown): CapabilityParts | undefined {
  const unknown = unknownFields(error);
  const hasServerInfo = !unknown.has('serverInfo');
  const named: CapabilityParts = {
    hasFeatureQuery: parts.hasFeatureQuery && hasServerInfo && !unknown.has('features'),
    hasVersion:
      parts.hasVersion &&
      hasServerInfo &&
      !unknown.has('latestLocalVersionInfo') &&
      !unknown.has('versionOnThisInstanceString'),
    hasViewerName: parts.hasViewerName && !unknown.has('username'),
    hasViewerEntity: parts.hasViewerEntity && !unknown.has('entity'),
  };
  if (!isSame(named, parts)) return named;
  const bare: CapabilityParts = { ...parts, hasVersion: false, hasViewerEntity: false };
  return isQueryError(error) && !isSame(bare, parts) ? bare : undefined;
}

function isSame(a: CapabilityParts, b: CapabilityParts): boolean {
  return (
    a.hasFeatureQuery === b.hasFeatureQuery &&
    a.hasVersion === b.hasVersion &&
    a.hasViewerName === b.hasViewerName &&
    a.hasViewerEntity === b.hasViewerEntity
  );
}

function decode(data: JsonObject, hasFeatureQuery: boolean): StatedCapabilities {
  const viewer = objectField(data, 'viewer');
  if (viewer === undefined) {
    throw new Failure('The server does not accept this API key', {
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
  const stated: ServerStatement = {
    features: featureNames(info, true),
    disabledFeatures: featureNames(info, false),
    hasFeatureQuery,
    ...present({ version: version === '' ? undefined : version }),
  };
  return {
    ...stated,
    missing: findMissing(stated),
    viewer:
      username === undefined
        ? undefined
        : { username, entity: textField(viewer, 'entity') ?? username },
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
