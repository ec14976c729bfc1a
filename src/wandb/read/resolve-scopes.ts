/**
 * Names to scopes. What a list has shown costs nothing; the rest is looked up many to a request, and for what is not
 * found one more request asks for the names that are there.
 */
import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { chunks } from '../../lib/chunks.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ScopeResolution } from '../../model/automation-api.ts';
import {
  REGISTRY_PREFIX,
  registryName,
  type Scope,
  type ScopeRef,
  scopePath,
} from '../../model/scope.ts';
import { collectionScope, entityScope, projectScope } from '../codec/decode-scope.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import { ENTITY_SCOPE_FEATURE } from '../codec/kinds/server-feature.ts';
import { MAX_ALIASES } from '../operations/operation.ts';
import {
  type CandidateRef,
  candidatesOperation,
  type ScopeLookup,
  scopeLookupOperation,
} from '../operations/read-scopes.ts';
import { rememberScope, type Session } from '../session.ts';
import { checkName } from './check-name.ts';
import { incomplete } from './read-connection.ts';
import { ENTITY_SCOPE_FLAG, type Organization } from './read-organizations.ts';

type NotFound = Extract<ScopeResolution, { status: 'not-found' }>;

/** What a reference asks for, or why it cannot be asked. */
type Question =
  | { readonly lookup: ScopeLookup; readonly response?: undefined }
  | { readonly response: ScopeResolution; readonly lookup?: undefined };

/** Resolves in the order given; equal references are asked once. */
export async function resolveScopes(
  session: Session,
  refs: readonly ScopeRef[],
): Promise<readonly ScopeResolution[]> {
  const questions = await ask(session, refs);
  const responses = new Map<string, ScopeResolution>();
  const open = new Map<string, ScopeLookup>();
  for (const { lookup } of questions) {
    if (lookup === undefined) continue;
    const path = scopePath(lookup);
    const seen = session.scopes.get(path);
    if (seen === undefined) open.set(path, lookup);
    else responses.set(path, { status: 'found', scope: seen });
  }
  await lookUp(session, open, responses);
  return questions.map((question) =>
    question.lookup === undefined
      ? question.response
      : (responses.get(scopePath(question.lookup)) ?? notFound('entity')),
  );
}

/** Turns references into look-ups; organizations are needed for registries and for entity scopes. */
async function ask(session: Session, refs: readonly ScopeRef[]): Promise<readonly Question[]> {
  const organizations = refs.flatMap((ref) => ('organization' in ref ? [ref.organization] : []));
  const teams = refs.flatMap((ref) => (ref.kind === 'team' ? [ref.entity] : []));
  if (organizations.length > 0 || teams.length > 0) {
    await session.organizations.load({ organizations, teams });
  }
  const { features } = await session.capabilities();
  const hasEntityScope = features.has(ENTITY_SCOPE_FEATURE);
  return refs.map((ref) => questionOf(session, ref, hasEntityScope));
}

function questionOf(session: Session, ref: ScopeRef, hasFeature: boolean): Question {
  switch (ref.kind) {
    case 'project': {
      const { entity, project, collection } = ref;
      return { lookup: { entity, project, ...present({ collection }) } };
    }
    case 'registry':
      return registryQuestion(ref, session.organizations.find(ref.organization));
    case 'team': {
      if (!session.organizations.hasEntity(ref.entity)) return { response: notFound('entity') };
      const organization = session.organizations.ofTeam(ref.entity);
      return entityQuestion(ref.entity, organization, hasFeature);
    }
    case 'organization': {
      const organization = session.organizations.find(ref.organization);
      if (organization === undefined) return { response: notFound('organization') };
      return entityQuestion(organization.entity.name, organization, hasFeature);
    }
  }
}

function registryQuestion(
  ref: Extract<ScopeRef, { kind: 'registry' }>,
  organization: Organization | undefined,
): Question {
  if (organization === undefined) return { response: notFound('organization') };
  const { collection } = ref;
  return {
    lookup: {
      entity: organization.entity.name,
      project: `${REGISTRY_PREFIX}${registryName(ref.registry)}`,
      ...present({ collection }),
    },
  };
}

/** Scopes on entities need the server's feature, and a flag of the organization that is not off; the server decides the rest. */
function entityQuestion(
  entity: string,
  organization: Organization | undefined,
  hasFeature: boolean,
): Question {
  if (!hasFeature) return { response: { status: 'unsupported', feature: ENTITY_SCOPE_FEATURE } };
  if (organization?.isEntityScopeOff === true) {
    return { response: { status: 'unsupported', feature: ENTITY_SCOPE_FLAG } };
  }
  return { lookup: { entity } };
}

async function lookUp(
  session: Session,
  open: ReadonlyMap<string, ScopeLookup>,
  responses: Map<string, ScopeResolution>,
): Promise<void> {
  const entries = [...open];
  const lists = await allInOrder(
    chunks(entries, MAX_ALIASES).map(async (chunk) => {
      const data = await session.query(
        scopeLookupOperation(chunk.map(([, lookup]) => lookup)),
        'look up the scopes of the manifests',
      );
      return chunk.flatMap(([path, lookup], index) => {
        const found = decodeLookup(objectField(data, `scope${index}`), lookup);
        if (typeof found === 'string') return [{ path, lookup, level: found }];
        rememberScope(session, found);
        responses.set(path, { status: 'found', scope: found });
        return [];
      });
    }),
  );
  const missing = lists.flat();
  const slots = missing.map(({ lookup, level }) => candidateRef(lookup, level));
  const names = await candidates(
    session,
    slots.filter((slot) => slot !== undefined),
  );
  missing.forEach(({ path, lookup, level }, index) => {
    const slot = slots[index];
    const known = slot === undefined ? [] : (names.get(scopePath(slot)) ?? []);
    refuseContradiction(lookup, level, known);
    const isRegistry = level === 'project' && (lookup.project ?? '').startsWith(REGISTRY_PREFIX);
    responses.set(path, {
      status: 'not-found',
      missing: isRegistry ? 'registry' : level,
      candidates: isRegistry
        ? known.flatMap((name) =>
            name.startsWith(REGISTRY_PREFIX) ? [name.slice(REGISTRY_PREFIX.length)] : [],
          )
        : known,
    });
  });
}

/**
 * The scope, or the level that is not there. A level that is there must bear the name that was asked for and be whole:
 * a response that is not says nothing about what exists.
 */
function decodeLookup(node: JsonObject | undefined, lookup: ScopeLookup): Scope | string {
  if (node === undefined) return 'entity';
  const what = `the scope "${scopePath(lookup)}"`;
  checkName(node, lookup.entity, what);
  if (lookup.project === undefined) return whole(entityScope(node), what);
  const project = objectField(node, 'project');
  if (project === undefined) return 'project';
  checkName(project, lookup.project, what);
  if (lookup.collection === undefined) return whole(projectScope(project), what);
  const collection = objectField(project, 'artifactCollection');
  if (collection === undefined) return 'collection';
  checkName(collection, lookup.collection, what);
  return whole(collectionScope({ ...collection, project }), what);
}

function whole(scope: Scope | undefined, what: string): Scope {
  if (scope === undefined) throw incomplete(what, 'the response lacks its id or its name');
  return scope;
}

/** A list that has the very name that a look-up did not find: one of the two responses is wrong. */
function refuseContradiction(lookup: ScopeLookup, level: string, known: readonly string[]): void {
  const name = level === 'collection' ? lookup.collection : lookup.project;
  if (name === undefined || !known.includes(name)) return;
  throw incomplete(
    `the scope "${scopePath(lookup)}"`,
    `the server lists its ${level} and says that there is none`,
  );
}

/** Where to ask for names that exist; nowhere for entities, which cannot be listed. */
function candidateRef(lookup: ScopeLookup, level: string): CandidateRef | undefined {
  if (level === 'project') return { entity: lookup.entity };
  if (level === 'collection' && lookup.project !== undefined) {
    return { entity: lookup.entity, project: lookup.project };
  }
  return undefined;
}

/** Names in some scopes, one request at most: a suggestion is not worth more, and no failure either. */
async function candidates(
  session: Session,
  slots: readonly CandidateRef[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const distinct = [...new Map(slots.map((slot) => [scopePath(slot), slot])).values()];
  const asked = distinct.slice(0, MAX_ALIASES);
  if (asked.length === 0) return new Map();
  let data: JsonObject;
  try {
    data = await session.query(candidatesOperation(asked), 'list what there is');
  } catch (error) {
    if (error instanceof ApiFailure && error.status !== undefined) return new Map();
    throw error;
  }
  return new Map(
    asked.map((slot, index) => {
      const node = objectField(data, `entity${index}`) ?? {};
      const list =
        slot.project === undefined
          ? objectField(node, 'projects')
          : objectField(objectField(node, 'project') ?? {}, 'artifactCollections');
      return [scopePath(slot), namesOf(list ?? {})] as const;
    }),
  );
}

function namesOf(list: JsonObject): readonly string[] {
  return objectsField(list, 'edges').flatMap(
    (edge) => textField(objectField(edge, 'node') ?? {}, 'name') ?? [],
  );
}

function notFound(missing: string): NotFound {
  return { status: 'not-found', missing, candidates: [] };
}
