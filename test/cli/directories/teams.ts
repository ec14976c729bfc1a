/** Several teams with a manifest directory each, and one server for all of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { PROJECTS } from '../../failures/convergence/random-manifests.ts';
import { type RunReport, runInProcess } from '../../failures/convergence/run-in-process.ts';

/** A server and the repository that describes it. */
export interface Teams {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** Called before each request. */
  onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
  /** The path of a team's manifest directory. */
  directory(team: string): string;
  /** Replaces the manifests of a team; `settings` are laid over its configuration. */
  write(team: string, manifests: readonly object[], settings?: object): void;
  run(args: readonly string[], options?: Partial<RunOptions>): Promise<RunReport>;
  end(): Promise<void>;
}

type RunOptions = Omit<Parameters<typeof runInProcess>[0], 'sandbox' | 'folder' | 'args'>;

/** Starts a server with the entities, each with the same projects and integrations. */
export async function startTeams(
  entities: readonly string[] = ['vision'],
  pageSize?: number,
): Promise<Teams> {
  const hook: Pick<Teams, 'onRequest'> = { onRequest: undefined };
  const sandbox = await startSandbox({
    now: () => new Date(0),
    ...(pageSize === undefined ? {} : { pageSize: { max: pageSize } }),
    onRequest: (request) => hook.onRequest?.(request),
  });
  provisionSandbox(
    sandbox.store,
    {
      entities,
      organizations: ['acme'],
      projects: entities.flatMap((entity) => PROJECTS.map((project) => ({ entity, project }))),
      registries: [{ organization: 'acme', registry: 'models' }],
      collections: [{ entity: entities[0] ?? '', project: 'classifier', collection: 'weights' }],
      integrations: entities.flatMap((entity) => [
        { kind: 'slack' as const, entity, channel: '#a' },
        { kind: 'slack' as const, entity, channel: '#b' },
        { kind: 'webhook' as const, entity, name: 'hook' },
      ]),
    },
    () => new Date(0),
  );
  const folder = mkdtempSync(join(tmpdir(), 'wac-teams-'));
  const directory = (team: string): string => join(folder, 'teams', team);
  return Object.assign(hook, {
    sandbox,
    folder,
    directory,
    write: (team: string, manifests: readonly object[], settings: object = {}): void => {
      rmSync(directory(team), { recursive: true, force: true });
      mkdirSync(directory(team), { recursive: true });
      const configuration = {
        version: 1,
        owner: `acme/${team}`,
        entity: 'vision',
        organizations: ['acme'],
        onRemove: 'delete',
        guard: {
          maxDeletes: 100,
          maxDeletePercent: 100,
          maxSilenced: 100,
          maxSilencedPercent: 100,
          maxRedirected: 100,
        },
        ...settings,
      };
      writeFileSync(join(directory(team), 'wac.yaml'), JSON.stringify(configuration));
      const text = manifests.map((each) => JSON.stringify(each)).join('\n---\n');
      writeFileSync(join(directory(team), 'all.yaml'), text);
    },
    run: async (args: readonly string[], options: Partial<RunOptions> = {}) =>
      await runInProcess({ sandbox, folder, args, ...options }),
    end: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** A manifest that does nothing when a run fails. */
export function failed(key: string, name: string = key, project = 'classifier'): object {
  return {
    key,
    name,
    scope: { project },
    when: { runState: { states: ['failed'] } },
    then: { doNothing: {} },
  };
}
