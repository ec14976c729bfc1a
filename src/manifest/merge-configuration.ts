/** Lays one environment over the configuration and fills in defaults. */
import { renderJsonPointer } from '../lib/json-pointer.ts';
import { present } from '../lib/present.ts';
import type { Configuration } from '../model/configuration.ts';
import type { GuardLimits } from '../model/plan/policy.ts';
import type { ConfigurationDocument, Environment } from './generated/config.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';

/** The limits where the configuration sets none. */
const GUARD: GuardLimits = {
  maxDeletes: 5,
  maxDeletePercent: 25,
  maxSilenced: 5,
  maxSilencedPercent: 25,
  maxRedirected: 10,
  maxAltered: 10,
  maxAlteredPercent: 100,
};

/**
 * The configuration for one environment.
 *
 * @param environment its name; undefined where the configuration declares none.
 * @param own what the configuration says of it.
 */
export function mergeConfiguration(
  document: ConfigurationDocument,
  environment: string | undefined,
  own: Environment | undefined,
  source: ParsedConfiguration['source'],
): Configuration {
  const suffix = environment === undefined ? '' : `:${environment}`;
  const entity = own?.entity ?? document.entity;
  return {
    owner: `${document.owner}${suffix}`,
    formerOwners: [
      ...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`),
      ...(own?.formerOwners ?? []),
    ],
    declaredOwners: declaredOwners(document),
    entitiesByOwner: entitiesByOwner(document, own?.server ?? document.server),
    ...present({ environment, entity }),
    ...pinOf(document, own),
    entities: entitiesOf(document, own),
    organizations: [...new Set(document.organizations ?? [])],
    formerEntities: [...new Set(document.formerEntities ?? [])],
    onRemove: document.onRemove,
    drift: document.drift ?? 'repair',
    guard: { ...GUARD, ...document.guard, ...own?.guard },
    removed: (document.removed ?? []).map(({ key, until }, index) => ({
      key,
      until,
      source: source.locate(renderJsonPointer(['removed', index])),
    })),
    shadow: own?.shadow ?? false,
    ...present({ executionHistory: document.executionHistory }),
  };
}

/** What a run of an environment reads; its default entity is first. */
function entitiesOf(
  document: ConfigurationDocument,
  own: Environment | undefined,
): readonly string[] {
  const entity = own?.entity ?? document.entity;
  const entities = own?.entities ?? document.entities ?? [];
  return [...new Set(entity === undefined ? entities : [entity, ...entities])];
}

/** Every owner that the configuration speaks for, whichever environment is chosen. */
function declaredOwners(document: ConfigurationDocument): readonly string[] {
  const environments = Object.entries(document.environments ?? {});
  if (environments.length === 0) return [document.owner, ...(document.formerOwners ?? [])];
  return environments.flatMap(([name, own]) => ownersOf(document, name, own));
}

/** What the environment of each owner reads. An environment on another server reads nothing on this one. */
function entitiesByOwner(
  document: ConfigurationDocument,
  server: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const [name, own] of Object.entries(document.environments ?? {})) {
    if ((own.server ?? document.server) !== server) continue;
    for (const owner of ownersOf(document, name, own))
      read.set(owner, [...(read.get(owner) ?? []), ...entitiesOf(document, own)]);
  }
  return read;
}

/** The owner and the former owners of an environment. */
function ownersOf(
  document: ConfigurationDocument,
  name: string,
  own: Environment,
): readonly string[] {
  const owners = [document.owner, ...(document.formerOwners ?? [])];
  return [...owners.map((owner) => `${owner}:${name}`), ...(own.formerOwners ?? [])];
}

function pinOf(
  document: ConfigurationDocument,
  own: Environment | undefined,
): Pick<Configuration, 'server' | 'allowInsecureHttp'> {
  const server = own?.server ?? document.server;
  return {
    ...present({
      server: server === undefined ? undefined : server.replace(/\/+$/, ''),
      allowInsecureHttp: allowsInsecureHttp(document, own) ? true : undefined,
    }),
  };
}

/** A permission applies to the server that is written next to it. */
export function allowsInsecureHttp(
  document: ConfigurationDocument,
  environment: Environment | undefined,
): boolean {
  const allowed =
    environment?.allowInsecureHttp ??
    (environment?.server === undefined && document.allowInsecureHttp);
  return allowed === true;
}
