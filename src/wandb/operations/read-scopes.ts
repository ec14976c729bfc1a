/** Operations that look scopes up by name, many to a request, and that ask what else there is. */

import { present } from '../../lib/present.ts';
import type { CandidatesData, ScopeLookupData } from '../wire-types.ts';
import { aliased } from './aliased.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';

/** One scope: an entity, a project in it (a registry with its prefix), a collection in that. */
export interface ScopeLookup {
  readonly entity: string;
  readonly project?: string;
  /** Only together with a project. */
  readonly collection?: string;
}

/** Looks scopes up: `scope0` … in their order. The first level that is null is what does not exist. */
export function scopeLookupOperation(lookups: readonly ScopeLookup[]): Operation<ScopeLookupData> {
  return aliased(
    'ScopeLookup',
    lookups.map(({ entity, project, collection }, index) => ({
      alias: `scope${index}`,
      variables: {
        entity,
        ...present({ project, collection }),
      },
      select: ($) => {
        const inCollection =
          collection === undefined
            ? ''
            : ` artifactCollection(name: ${$('collection')}) { id name }`;
        const inProject =
          project === undefined
            ? ''
            : ` project(name: ${$('project')}) { id name entityName${inCollection} }`;
        return `entity(name: ${$('entity')}) { id name entityType${inProject} }`;
      },
    })),
  );
}

/** Where names are wanted for a suggestion: an entity's projects, or a project's collections. */
export type CandidateRef = Omit<ScopeLookup, 'collection'>;

/** The first names in some scopes: `entity0` … in their order. A suggestion needs no second page. */
export function candidatesOperation(slots: readonly CandidateRef[]): Operation<CandidatesData> {
  const names = '{ edges { node { name } } }';
  return aliased(
    'Candidates',
    slots.map(({ entity, project }, index) => ({
      alias: `entity${index}`,
      variables: { entity, ...present({ project }) },
      select: ($) => {
        const list =
          project === undefined
            ? `projects(first: ${PAGE_SIZE}) ${names}`
            : `project(name: ${$('project')}) { artifactCollections(first: ${PAGE_SIZE}) ${names} }`;
        return `entity(name: ${$('entity')}) { ${list} }`;
      },
    })),
  );
}
