/** Operations that ask what the server can do, who asks, and which organizations there are. */
import type { CapabilitiesData, OrganizationsData, TeamsData } from '../wire-types.ts';
import { aliased } from './aliased.ts';
import type { Operation } from './operation.ts';

/** Parts of the query that a server may lack. */
export interface CapabilityParts {
  /** Very old servers have no features to ask for. */
  readonly hasFeatureQuery: boolean;
  /** The newest SDKs no longer ask for the version. */
  readonly hasVersion: boolean;
  readonly hasViewerName: boolean;
  readonly hasViewerEntity: boolean;
}

/** Features, version and viewer in one request. */
export function capabilitiesOperation(parts: CapabilityParts): Operation<CapabilitiesData> {
  const info = [
    ...(parts.hasFeatureQuery ? ['    features { name isEnabled }'] : []),
    ...(parts.hasVersion ? ['    latestLocalVersionInfo { versionOnThisInstanceString }'] : []),
  ];
  const viewer = [
    parts.hasViewerName ? 'username' : 'id',
    ...(parts.hasViewerEntity ? ['entity'] : []),
  ];
  const serverInfo = info.length === 0 ? '' : `  serverInfo {\n${info.join('\n')}\n  }\n`;
  return {
    operationName: 'Capabilities',
    query: `query Capabilities {
${serverInfo}  viewer { ${viewer.join(' ')} }
}`,
    variables: {},
  };
}

/** The teams of whoever asks. */
export function teamsOperation(): Operation<TeamsData> {
  return {
    operationName: 'Teams',
    query: `query Teams {
  viewer { teams { edges { node { name } } } }
}`,
    variables: {},
  };
}

export interface OrganizationsRequest {
  /** Organizations by display name: `organization0` … */
  readonly organizations: readonly string[];
  /** Entities by name, with the organization that each belongs to or backs: `entity0` … */
  readonly entities: readonly string[];
  /** Whether to ask for flags; servers without `AUTOMATION_SCOPE_ENTITY` may have none and need none. */
  readonly hasFlags: boolean;
}

/** Organizations, their backing entities and flags, all in one request. An unknown one is null. */
export function organizationsOperation(
  request: OrganizationsRequest,
): Operation<OrganizationsData> {
  const flags = request.hasFlags
    ? '\n  featureFlags(rampIDType: OrgName) { rampKey isEnabled }'
    : '';
  const organizations = request.organizations.map((name, index) => ({
    alias: `organization${index}`,
    variables: { name },
    select: ($: Variable) => `organization(name: ${$('name')}) { ...OrganizationFields }`,
  }));
  const entities = request.entities.map((name, index) => ({
    alias: `entity${index}`,
    variables: { name },
    select: ($: Variable) =>
      `entity(name: ${$('name')}) { id name entityType organization { ...OrganizationFields } }`,
  }));
  return aliased(
    'Organizations',
    [...organizations, ...entities],
    [
      `fragment OrganizationFields on Organization {
  name
  orgEntity { id name entityType }${flags}
}`,
    ],
  );
}

type Variable = (name: string) => string;
