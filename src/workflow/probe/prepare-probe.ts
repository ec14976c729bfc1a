/** What is checked before a probe writes anything. */
import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { ServerCapabilities } from '../../model/automation-api.ts';
import {
  isProbeName,
  isProbeWebhook,
  type ProbeApi,
  type ProbeProject,
} from '../../model/probe-api.ts';
import type { ProbeEntity } from './bench.ts';

/** What the user names. */
export interface ProbeTarget {
  readonly entity: string;
  readonly project: string;
  /** Further entities in which webhooks may be created. */
  readonly entities: readonly string[];
}

/** A scratch project that may be written to. */
export interface PreparedProbe {
  readonly project: ProbeProject;
  readonly capabilities: ServerCapabilities;
  readonly entities: readonly ProbeEntity[];
  /** How many objects an earlier probe has left. */
  readonly leftBefore: number;
}

/** Names that a message lists at most. */
const MAX_NAMES = 3;

/**
 * Reads the project and refuses it where it holds anything that no probe has created.
 *
 * @throws Failure `refused`, `not-found` or `usage`
 */
export async function prepareProbe(api: ProbeApi, target: ProbeTarget): Promise<PreparedProbe> {
  const capabilities = await api.readCapabilities();
  const path = `${target.entity}/${target.project}`;
  const project = await api.openProject(target.entity, target.project);
  if (project === undefined) {
    throw new Failure(`There is no project "${path}", or the API key cannot see it`, {
      code: 'not-found',
      hint: 'Create an empty project for the probe in W&B, and name it: wac doctor --probe ENTITY/PROJECT',
    });
  }
  if (project.entityType === 'organization') {
    throw new Failure(`"${path}" belongs to an organization: it may be a registry`, {
      code: 'usage',
      hint: 'Name an empty project of a team',
    });
  }
  const automations = await api.listProject();
  const foreign = automations.filter(({ name }) => !isProbeName(name)).map(({ name }) => name);
  if (foreign.length > 0) {
    const names = foreign.slice(0, MAX_NAMES).map((name) => JSON.stringify(name));
    const more = foreign.length > MAX_NAMES ? ' and others' : '';
    throw new Failure(
      `"${path}" is not empty: it has ${countNoun(foreign.length, 'automation')} that no probe created (${names.join(', ')}${more})`,
      { code: 'refused', hint: 'Name a project without automations. Nothing was changed' },
    );
  }
  const entities: ProbeEntity[] = [];
  for (const name of target.entities) {
    const type = await api.readEntityType(name);
    if (type === undefined) {
      throw new Failure(`There is no entity "${name}", or the API key cannot see it`, {
        code: 'not-found',
        hint: 'Correct --probe-entity',
      });
    }
    entities.push({ name, type });
  }
  let leftBefore = automations.length;
  for (const entity of [project.entity, ...target.entities]) {
    leftBefore += (await api.listWebhooks(entity)).filter(isProbeWebhook).length;
  }
  return { project, capabilities, entities, leftBefore };
}
