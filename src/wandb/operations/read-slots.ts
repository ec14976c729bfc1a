/** Operations that read some slots again, many per request. */
import type { ProjectTriggersData, SlotsData } from '../wire-types.ts';
import { aliased } from './aliased.ts';
import { type Operation, PAGE_SIZE } from './operation.ts';
import { nameFilter } from './read-lists.ts';
import { type ServerFeatures, triggerFields } from './trigger-fields.ts';

/** An entity and a name to look for in its list. */
export interface SlotQuestion {
  readonly entity: string;
  readonly name: string;
}

/**
 * Every automation of a name in an entity's list: `slot0` … in the order of the questions.
 *
 * A response that has a next page goes on with `entityTriggersOperation` and the same name.
 */
export function slotsOperation(
  questions: readonly SlotQuestion[],
  capabilities: ServerFeatures,
): Operation<SlotsData> {
  return aliased(
    'Slots',
    questions.map(({ entity, name }, index) => ({
      alias: `slot${index}`,
      variables: { entity, filters: nameFilter(name) },
      select: ($) => `entity(name: ${$('entity')}) {
    name
    triggers(first: ${PAGE_SIZE}, filters: ${$('filters')}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }`,
    })),
    [triggerFields(capabilities)],
  );
}

/** Whole lists of projects, for servers without `Entity.triggers`: `project0` … in the order of the projects. */
export function projectTriggersOperation(
  projects: readonly { readonly entity: string; readonly project: string }[],
  capabilities: ServerFeatures,
): Operation<ProjectTriggersData> {
  return aliased(
    'ProjectTriggers',
    projects.map(({ entity, project }, index) => ({
      alias: `project${index}`,
      variables: { entity, project },
      select: ($) =>
        `project(name: ${$('project')}, entityName: ${$('entity')}) { id name entityName triggers { ...TriggerFields } }`,
    })),
    [triggerFields(capabilities)],
  );
}
