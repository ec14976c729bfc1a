/** Folders of manifests, for runs of the built program. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJsonObject } from '../../../src/lib/json.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';

const PROJECTS = ['classifier', 'detector', 'ranker'];

/** A manifest that links an artifact to a webhook. */
export function manifest(key: string, name: string, { project = 0, level = 1 } = {}): object {
  return {
    key,
    name,
    scope: { project: PROJECTS[project % PROJECTS.length] },
    when: { linkArtifact: {} },
    then: { sendWebhook: { integration: { webhook: 'hook' }, payload: { level } } },
  };
}

/** Two versions of the manifests with fifty changes between them: creates, updates, deletes, and cycles of names. */
export function fiftyChanges(): {
  readonly before: readonly object[];
  readonly after: readonly object[];
} {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const before = [
    ...numbers(14).map((n) => manifest(`edited-${n}`, `Edited ${n}`, { project: n })),
    ...numbers(10).map((n) => manifest(`gone-${n}`, `Gone ${n}`, { project: n })),
    ...numbers(6).map((n) => manifest(`turned-${n}`, `Turned ${n}`)),
  ];
  const after = [
    ...numbers(14).map((n) => manifest(`edited-${n}`, `Edited ${n}`, { project: n, level: 2 })),
    // Some of the new ones take the names of removed ones.
    ...numbers(20).map((n) =>
      manifest(`new-${n}`, n < 5 ? `Gone ${n}` : `New ${n}`, { project: n, level: 3 }),
    ),
    ...numbers(6).map((n) => manifest(`turned-${n}`, `Turned ${(n + 1) % 6}`)),
  ];
  return { before, after };
}

/** Writes manifests into a new folder, and gives the folder that contains `automations`. */
export async function writeManifests(
  manifests: readonly object[],
  owner = 'acme/ml',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wac-chaos-'));
  await mkdir(join(folder, 'automations'));
  const limits = ['maxDeletes', 'maxDeletePercent', 'maxSilenced', 'maxSilencedPercent'];
  const guard = Object.fromEntries([...limits, 'maxRedirected'].map((limit) => [limit, 100]));
  const configuration = {
    version: 1,
    owner,
    entity: 'vision',
    entities: ['vision'],
    onRemove: 'delete',
    guard,
  };
  await writeFile(join(folder, 'automations/wac.yaml'), JSON.stringify(configuration));
  const text = manifests.map((each) => JSON.stringify(each)).join('\n---\n');
  await writeFile(join(folder, 'automations/all.yaml'), text);
  return folder;
}

/** Provides the team, the projects and the integration that these manifests use. */
export function provideManifests({ store }: Sandbox): void {
  provisionSandbox(
    store,
    {
      entities: ['vision'],
      organizations: [],
      projects: PROJECTS.map((project) => ({ entity: 'vision', project })),
      registries: [],
      collections: [],
      integrations: [{ kind: 'webhook', entity: 'vision', name: 'hook' }],
    },
    () => new Date(0),
  );
}

/** Every automation of a state, whatever its number, in a stable order. */
export function contents({ triggers }: SandboxState): readonly string[] {
  return triggers
    .map(({ name, description, enabled, scope, eventType, eventFilter, action }) =>
      JSON.stringify({ name, description, enabled, scope, eventType, eventFilter, action }),
    )
    .sort();
}

/** The lines of an NDJSON output that are objects. */
export function jsonLines(text: string): readonly Record<string, unknown>[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? [value] : [];
  });
}
