/** Reads the scope of a manifest: fills in entity and organization, and keeps to what the configuration lists. */
import { suggestHint } from '../../lib/suggest-names.ts';
import { REGISTRY_PREFIX, registryName, type ScopeRef } from '../../model/scope.ts';
import type { Manifest } from '../generated/manifest.ts';
import { adviseScope } from '../schema/advise-scope.ts';
import type { CompileContext } from '../source/point-at-problem.ts';

const KINDS = ['project', 'registry', 'team', 'organization'] as const;

/** The scope by its names; undefined, and reported, when it is not a single scope. */
export function compileScope(
  scope: Manifest['scope'],
  context: CompileContext,
): ScopeRef | undefined {
  const kinds = KINDS.filter((kind) => scope[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const has =
      kinds.length === 0 ? '"collection" alone' : kinds.map((name) => `"${name}"`).join(' and ');
    return incomplete(
      context,
      '/scope',
      `A scope is one of ${KINDS.join(', ')}; this one has ${has}`,
      adviseScope({ ...scope }) ?? 'Name the project or registry that the collection is in.',
    );
  }
  if (scope.collection !== undefined && kind !== 'project' && kind !== 'registry') {
    return incomplete(
      context,
      '/scope/collection',
      `A ${kind} has no collections`,
      'Put the collection beside its project or registry.',
    );
  }
  const ref = readKind(kind, scope, context);
  return ref !== undefined && isListed(ref, kind, context) ? ref : undefined;
}

function readKind(
  kind: (typeof KINDS)[number],
  scope: Manifest['scope'],
  context: CompileContext,
): ScopeRef | undefined {
  switch (kind) {
    case 'team':
      return { kind, entity: scope.team ?? '' };
    case 'organization':
      return { kind, organization: scope.organization ?? '' };
    case 'project':
      return readProject(scope.project ?? '', collectionOf(scope), context);
    case 'registry':
      return readRegistry(scope.registry ?? '', collectionOf(scope), context);
  }
}

function collectionOf({ collection }: Manifest['scope']): { readonly collection?: string } {
  return collection === undefined ? {} : { collection };
}

function readProject(
  project: string,
  collection: { readonly collection?: string },
  context: CompileContext,
): ScopeRef | undefined {
  const pointer = '/scope/project';
  const path = splitPath(project, pointer, context);
  if (path === undefined) return undefined;
  const entity = path.owner ?? context.configuration.entity;
  if (entity === undefined) {
    return incomplete(
      context,
      pointer,
      `The project "${path.name}" has no entity`,
      'Write ENTITY/PROJECT, or set "entity" in wac.yaml.',
    );
  }
  if (path.name.startsWith(REGISTRY_PREFIX)) {
    return incomplete(
      context,
      pointer,
      `"${path.name}" is a registry, not a project`,
      `Write scope: { registry: ORGANIZATION/${registryName(path.name)} }.`,
    );
  }
  return { kind: 'project', entity, project: path.name, ...collection };
}

function readRegistry(
  registry: string,
  collection: { readonly collection?: string },
  context: CompileContext,
): ScopeRef | undefined {
  const pointer = '/scope/registry';
  const path = splitPath(registry, pointer, context);
  if (path === undefined) return undefined;
  const { organizations } = context.configuration;
  const organization = path.owner ?? (organizations.length === 1 ? organizations[0] : undefined);
  if (organization === undefined) {
    const why = organizations.length === 0 ? 'lists none' : `lists ${organizations.length}`;
    return incomplete(
      context,
      pointer,
      `The registry "${path.name}" has no organization, and the configuration ${why}`,
      'Write ORGANIZATION/REGISTRY, or set "organizations" in wac.yaml.',
    );
  }
  return { kind: 'registry', organization, registry: registryName(path.name), ...collection };
}

function splitPath(
  path: string,
  pointer: string,
  context: CompileContext,
): { readonly owner: string | undefined; readonly name: string } | undefined {
  const parts = path
    .replace(/^https?:\/\/[^/]*\/+/, '')
    .split('/')
    .map((part) => part.trim());
  if (/^https?:/.test(path)) {
    const [owner = 'ENTITY', name = 'PROJECT'] = parts;
    const kind = pointer.slice('/scope/'.length);
    const hint = `Write { ${kind}: ${owner}/${name} }.`;
    return incomplete(context, pointer, `"${path}" is the address of a page, not a name`, hint);
  }
  if (parts.length > 2 || parts.includes('')) {
    const [owner, name, ...more] = parts;
    const collection = more.length === 1 && more[0] !== '' ? `, collection: ${more[0] ?? ''}` : '';
    const kind = pointer.slice('/scope/'.length);
    return incomplete(
      context,
      pointer,
      `"${path}" is not a path of one or two names`,
      `Write { ${kind}: ${owner ?? ''}/${name ?? ''}${collection} }.`,
    );
  }
  const [first = '', second] = parts;
  return second === undefined ? { owner: undefined, name: first } : { owner: first, name: second };
}

function isListed(ref: ScopeRef, kind: string, context: CompileContext): boolean {
  const { entities, organizations } = context.configuration;
  const isOrganization = 'organization' in ref;
  const name = isOrganization ? ref.organization : ref.entity;
  const listed = isOrganization ? organizations : entities;
  if (listed.includes(name)) return true;
  const field = isOrganization ? 'organizations' : 'entities';
  context.report({
    code: 'scope/outside',
    pointer: `/scope/${kind}`,
    message: `The ${isOrganization ? 'organization' : 'entity'} "${name}" is not listed in the configuration`,
    hint:
      suggestHint(name, listed) ??
      `Add it to "${field}" in wac.yaml: only what is listed there is read and written.`,
  });
  return false;
}

function incomplete(
  context: CompileContext,
  pointer: string,
  message: string,
  hint: string,
): undefined {
  context.report({ code: 'scope/incomplete', pointer, message, hint });
  return undefined;
}
