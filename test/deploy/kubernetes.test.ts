/** Runs the containers of `deploy/kubernetes`, as docs/containers.md describes, with folders in place of volumes and a sandbox. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { removeAutomation } from '../action/remove-automation.ts';
import { ROOT } from '../support/run-script.ts';

const FOLDER = 'deploy/kubernetes';

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
}

interface Container {
  readonly args: readonly string[];
  readonly workingDir?: string;
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly env?: readonly Variable[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface CronJob {
  readonly spec: {
    readonly concurrencyPolicy: string;
    readonly jobTemplate: {
      readonly spec: {
        readonly template: {
          readonly spec: {
            readonly initContainers: readonly Container[];
            readonly containers: readonly Container[];
            readonly volumes: readonly { readonly name: string }[];
          };
        };
      };
    };
  };
}

const readText = (name: string): string => readFileSync(join(ROOT, FOLDER, name), 'utf8');

const podOf = (name: string) =>
  (parse(readText(`${name}.yaml`), { merge: true }) as CronJob).spec.jobTemplate.spec.template.spec;

/** The data of every ConfigMap, by name. */
const SETTINGS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  readdirSync(join(ROOT, FOLDER))
    .flatMap((name) => parseAllDocuments(readText(name)).map((each): unknown => each.toJS()))
    .filter(
      (each): each is { kind: string; metadata: { name: string }; data: Record<string, string> } =>
        (each as { kind?: string } | null)?.kind === 'ConfigMap',
    )
    .map(({ metadata, data }) => [metadata.name, data] as const),
);

const folder = mkdtempSync(join(tmpdir(), 'wac-kubernetes-'));
const origin = join(folder, 'origin');
let sandbox: Awaited<ReturnType<typeof startSandbox>>;

const git = (...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-C', origin, '-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

function commit(files: Readonly<Record<string, string | undefined>>): void {
  mkdirSync(join(origin, 'automations'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(origin, 'automations', name));
    else writeFileSync(join(origin, 'automations', name), text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}

beforeAll(async () => {
  mkdirSync(origin);
  git('init', '--quiet', '--initial-branch=main');
  sandbox = await startSandbox();
  const seed = collectSeed({
    scopes: [{ kind: 'project', entity: 'vision', project: 'classifier' }],
    integrations: [],
    entities: ['vision'],
    organizations: [],
  });
  provisionSandbox(sandbox.store, seed, () => new Date());
  await sandbox.store.commit();
});

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a container: its arguments after `program`, with its environment, and its volumes as folders of the pod. */
async function runContainer(
  { args, workingDir, envFrom = [], env = [], volumeMounts }: Container,
  { program, volumes }: { program: readonly string[]; volumes: ReadonlyMap<string, string> },
): Promise<Ended> {
  const inFolder = (text: string): string =>
    volumeMounts.reduce(
      (path, { name, mountPath }) =>
        path === mountPath || path.startsWith(`${mountPath}/`)
          ? `${volumes.get(name) ?? ''}${path.slice(mountPath.length)}`
          : path,
      text,
    );
  const settings = Object.assign(
    {},
    ...envFrom.map(({ configMapRef }) => {
      expect([...SETTINGS.keys()]).toContain(configMapRef.name);
      return SETTINGS.get(configMapRef.name);
    }),
  ) as Readonly<Record<string, string>>;
  const own = env.map(({ name, value, valueFrom }) => {
    // The secret that the page creates.
    if (valueFrom === undefined) return [name, inFolder(value ?? '')];
    expect(valueFrom.secretKeyRef).toEqual({ name: 'wandb', key: 'api-key' });
    return [name, sandbox.apiKey];
  });
  const variables: Record<string, string> = {
    ...settings,
    ...(Object.fromEntries(own) as Record<string, string>),
    WANDB_BASE_URL: sandbox.url,
    REPOSITORY: `file://${origin}`,
  };
  const expanded = args.map((text) =>
    inFolder(text.replaceAll(/\$\((\w+)\)/gu, (whole, name: string) => variables[name] ?? whole)),
  );
  const [command = '', ...before] = program;
  return await new Promise((resolve) => {
    execFile(
      command,
      [...before, ...expanded],
      {
        cwd: workingDir === undefined ? folder : inFolder(workingDir),
        env: { PATH: process.env['PATH'], ...variables },
      },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

/** Runs a job: its clone, then wac, each pod with volumes of its own but for those that persist. */
async function runJob(name: string, persistent: ReadonlyMap<string, string>): Promise<Ended> {
  const pod = podOf(name);
  const volumes = new Map(
    pod.volumes.map((volume) => [
      volume.name,
      persistent.get(volume.name) ?? mkdtempSync(join(folder, `${volume.name}-`)),
    ]),
  );
  for (const container of pod.initContainers) {
    const cloned = await runContainer(container, { program: ['git'], volumes });
    expect(cloned.output).not.toContain('fatal');
    expect(cloned.code).toBe(0);
  }
  const [container] = pod.containers;
  if (container === undefined) throw new Error('there is no container');
  const wac = join(process.env['WAC_TEST_DIST'] ?? '', 'wac.js');
  return await runContainer(container, { program: [process.execPath, wac], volumes });
}

const CONFIGURATION =
  'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n';
const rule = (key: string): string =>
  `key: ${key}\nscope: { project: classifier }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n`;

describe('the jobs for Kubernetes', () => {
  it('never apply twice at a time', () => {
    const { concurrencyPolicy } = (parse(readText('apply.yaml'), { merge: true }) as CronJob).spec;
    expect(concurrencyPolicy).toBe('Forbid');
  });

  it('apply the branch, find no drift, and keep what an apply removes on the volume', async () => {
    const restore = mkdtempSync(join(folder, 'restore-'));
    const persistent = new Map([['restore', restore]]);
    commit({ 'wac.yaml': CONFIGURATION, 'a.yaml': rule('a'), 'b.yaml': rule('b') });
    const applied = await runJob('apply', persistent);
    expect(applied.output).toContain('"status":"done"');
    expect(applied.code).toBe(0);
    const clean = await runJob('drift', persistent);
    expect(clean.code).toBe(0);
    expect(readdirSync(restore)).toEqual([]);

    commit({ 'b.yaml': undefined });
    const removed = await runJob('apply', persistent);
    expect(removed.code).toBe(0);
    expect(sandbox.store.state.triggers).toHaveLength(1);
    const files = readdirSync(restore, { recursive: true, encoding: 'utf8' });
    const saved = files.find((name) => name.endsWith('.json'));
    expect(readFileSync(join(restore, saved ?? ''), 'utf8')).toContain('"b"');
  });

  it('fail with 2 where somebody changed an automation', async () => {
    await removeAutomation({ sandbox }, 'a');
    const drifted = await runJob('drift', new Map());
    expect(drifted.output).toContain('"a"');
    expect(drifted.code).toBe(2);
  });
});
