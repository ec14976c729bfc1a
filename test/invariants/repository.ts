/** The manifests of one team's repository, as a value that Git could change, and how they are written to disk. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** What a manifest of the model can say. */
export interface Rule {
  readonly key: string;
  readonly name: string;
  /** `ENTITY/PROJECT`. */
  readonly project: Project;
  readonly enabled: boolean;
  readonly description: string;
  readonly event: number;
  readonly action: number;
  readonly title: string;
  readonly ignoreChanges: readonly string[];
  readonly protect: boolean;
  readonly onRemove: string | undefined;
  readonly adopt: boolean;
}

/** A repository: the rules and what `wac.yaml` says. */
export interface Repository {
  rules: readonly Rule[];
  onRemove: string;
  drift: 'repair' | 'report';
  shadow: boolean;
  /** What the directory reads and writes; the others were left. */
  entities: readonly string[];
  /** Whether a second environment is declared. */
  hasStaging: boolean;
}

/** Who owns what the repository describes; the environment's name is part of it. */
export const OWNER = 'acme/ml:prod';

/** The second environment of the same repository. */
export const STAGING_OWNER = 'acme/ml:staging';

/** A repository of somebody else. */
export const OTHER_OWNER = 'other/repo';

/** Limits that a run without flags may not pass. A single removal is always allowed. */
export const LIMITS = { deletes: 1, silenced: 1, redirected: 1, altered: 1 };

export const ENTITIES = ['vision', 'nlp'] as const;
export const PROJECTS = ['vision/classifier', 'vision/detector', 'nlp/parser'] as const;
export type Project = (typeof PROJECTS)[number];

/** Some differ only in letter case or a space, which are different names on the server. */
export const NAMES = ['Loss', 'Accuracy', 'Queue', 'Latency', 'loss', 'Loss '] as const;

/** The entity of a project, by its path. */
export function entityOf(project: string): string {
  return project.split('/')[0] ?? '';
}

const EVENTS: readonly object[] = [
  { runState: { states: ['failed'] } },
  { runMetric: { metric: 'loss', aggregate: 'mean', window: 5, threshold: { gt: 0.5 } } },
  { runMetric: { metric: 'loss', aggregate: 'mean', window: 5, threshold: { gt: 0.7 } } },
  { addArtifactAlias: { filter: { alias: { regex: '^prod$' } } } },
  { runMetric: { metric: 'loss', aggregate: 'max', window: 3, change: { by: '5%' } } },
];

export const EVENT_COUNT: number = EVENTS.length;
export const ACTION_COUNT = 3;
/** The action that does nothing, as `Rule.action` counts them. */
export const DOES_NOTHING = 2;

function actionOf({ action, title }: Rule): object {
  if (action === 0)
    return {
      sendNotification: { integration: { slack: { channel: '#a' } }, title },
    };
  if (action === 1)
    return {
      sendWebhook: { integration: { webhook: 'hook' }, payload: { text: title } },
    };
  return { doNothing: {} };
}

function lifecycleOf({ action, ignoreChanges, protect, onRemove, adopt }: Rule): object {
  // A path can be ignored only where the manifest has it.
  const paths = ignoreChanges.filter((path) => path === 'enabled' || action === 0);
  const lifecycle = {
    ...(paths.length === 0 ? {} : { ignoreChanges: paths }),
    ...(protect ? { protect } : {}),
    ...(onRemove === undefined ? {} : { onRemove }),
    ...(adopt ? { adopt } : {}),
  };
  return Object.keys(lifecycle).length === 0 ? {} : { lifecycle };
}

/** Writes the whole directory anew. */
export async function writeRepository(folder: string, repository: Repository): Promise<void> {
  const directory = join(folder, 'automations');
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const configuration = {
    version: 1,
    owner: 'acme/ml',
    entity: 'vision',
    entities: repository.entities,
    onRemove: repository.onRemove,
    drift: repository.drift,
    guard: {
      maxDeletes: LIMITS.deletes,
      maxDeletePercent: 100,
      maxSilenced: LIMITS.silenced,
      maxSilencedPercent: 100,
      maxRedirected: LIMITS.redirected,
      maxAltered: LIMITS.altered,
      maxAlteredPercent: 100,
    },
    defaultEnvironment: 'prod',
    environments: {
      prod: repository.shadow ? { shadow: true } : {},
      ...(repository.hasStaging ? { staging: { nameSuffix: ' (staging)' } } : {}),
    },
  };
  await writeFile(join(directory, 'wac.yaml'), stringify(configuration));
  for (const rule of repository.rules) {
    const manifest = {
      key: rule.key,
      name: rule.name,
      ...(rule.description === '' ? {} : { description: rule.description }),
      enabled: rule.enabled,
      scope: { project: rule.project },
      when: EVENTS[rule.event],
      then: actionOf(rule),
      ...lifecycleOf(rule),
    };
    await writeFile(join(directory, `${rule.key}.yaml`), stringify(manifest));
  }
}
