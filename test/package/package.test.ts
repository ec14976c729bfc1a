/** The package as a user gets it: packed, installed into an empty project, run, and used as a library. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProject } from '../../src/api/load-project.ts';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The limit of the packed file, in bytes. */
const MAX_PACKED = 3_000_000;

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let packed: { filename: string; size: number };

const environment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  npm_config_cache: join(folder, 'cache'),
});

async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return await new Promise((resolve) => {
    execFile(
      command,
      args,
      { cwd: options.cwd ?? folder, env: { ...environment(), ...options.env } },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code);
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wac-package-'));
  const { stdout, exitCode } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  expect(exitCode).toBe(0);
  [packed] = JSON.parse(stdout);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // Offline: a package that needs another one could not be installed.
  const installed = await run('npm', [
    ...['install', '--offline', '--no-audit', '--no-fund'],
    join(folder, packed.filename),
  ]);
  expect(installed.stderr).toBe('');
  expect(installed.exitCode).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('the package', () => {
  it('is small and depends on nothing', async () => {
    const list = await run('npm', ['ls', '--all', '--json']);

    expect(packed.size).toBeLessThan(MAX_PACKED);
    expect(Object.keys(JSON.parse(list.stdout).dependencies)).toEqual(['wac']);
    expect(JSON.parse(list.stdout).dependencies.wac.dependencies).toBeUndefined();
  });

  it('names the license of everything that it contains', () => {
    const home = join(folder, 'node_modules/wac/dist');
    const bill = JSON.parse(readFileSync(join(home, 'sbom.cdx.json'), 'utf8'));
    const licenses = readFileSync(join(home, 'THIRD-PARTY-LICENSES.txt'), 'utf8');

    expect(bill.components.length).toBeGreaterThan(15);
    for (const { name, version, licenses: ids } of bill.components) {
      expect(licenses).toContain(`\n${name} ${version} (${ids[0].license.id})\n`);
    }
  });

  it('runs its command', async () => {
    const demo = await run('npx', ['--offline', 'wac', 'demo']);

    expect(demo.stdout).toContain('No changes. The server matches the manifests');
    expect(demo.exitCode).toBe(0);
  });
});

describe('the JavaScript API of the package', () => {
  /** The programs of docs/api.md, word for word. */
  const programs = [
    ...readFileSync(join(ROOT, 'docs/api.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g),
  ].map(([, program = '']) => program);

  beforeAll(() => {
    for (const [index, program] of programs.entries()) {
      const name = index === 0 ? 'program' : 'offline';
      writeFileSync(join(folder, `${name}.ts`), program);
      // They have no types of their own, so that they are JavaScript as well.
      writeFileSync(join(folder, `${name}.mjs`), program);
    }
    cpSync(join(ROOT, 'automations'), join(folder, 'automations'), { recursive: true });
    mkdirSync(join(folder, 'types'));
    cpSync(join(ROOT, 'node_modules/@types/node'), join(folder, 'types/node'), { recursive: true });
    cpSync(join(ROOT, 'node_modules/undici-types'), join(folder, 'node_modules/undici-types'), {
      recursive: true,
    });
  });

  const typeCheck = async (file: string): Promise<Ended> =>
    await run(join(ROOT, 'node_modules/.bin/tsc'), [
      ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'],
      ...['--module', 'nodenext', '--target', 'es2023', '--typeRoots', 'types', '--types', 'node'],
      file,
    ]);

  it('type-checks the documented programs, and refuses a wrong one', async () => {
    expect(programs).toHaveLength(2);
    writeFileSync(
      join(folder, 'wrong.ts'),
      "import { connect } from 'wac';\nawait connect({ access: 'admin' });\n",
    );

    expect(await typeCheck('program.ts')).toMatchObject({ stdout: '', exitCode: 0 });
    expect(await typeCheck('offline.ts')).toMatchObject({ stdout: '', exitCode: 0 });
    expect((await typeCheck('wrong.ts')).stdout).toContain(`Type '"admin"' is not assignable`);
  });

  it('tests and backtests as the command does', async () => {
    const options = ['--sweep', 'threshold=2.5,3,3.5', '--format', 'json'];
    const wac = await run('npx', [
      ...['--offline', 'wac', 'backtest', 'automations', 'loss-spike'],
      ...options,
    ]);
    const [rule] = JSON.parse(wac.stdout).rules;
    const offline = await run(process.execPath, ['offline.mjs']);
    const lines = offline.stdout.trimEnd().split('\n').slice(-4);

    expect(offline.stderr).toBe('');
    expect(offline.exitCode).toBe(0);
    expect(lines[0]).toMatch(new RegExp(`^loss-spike: ${rule.fires} fires in \\d+ runs$`));
    expect(lines.slice(1)).toEqual(
      rule.variants.map(
        (each: { label: string; fires: number }) => `  ${each.label}: ${each.fires}`,
      ),
    );
    expect(rule.variants).toHaveLength(3);
  });

  it('plans what the command plans, applies it, and leaves nothing to do', async () => {
    const { project } = await loadProject(join(ROOT, 'automations'));
    expect(project).toBeDefined();
    if (project === undefined) return;
    const sandbox = await startSandbox();
    try {
      const seed = collectSeed(sandboxSeed(project.configuration, project.declarations));
      provisionSandbox(sandbox.store, seed, () => new Date());
      await sandbox.store.commit();
      const env = { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey };
      const wac = async (...args: readonly string[]): Promise<Ended> =>
        await run('npx', ['--offline', 'wac', ...args], { env });
      const planned = JSON.parse((await wac('plan', '--format', 'json')).stdout);
      const applied = await run(process.execPath, ['program.mjs'], { env });
      const after = await wac('plan', '--detailed-exitcode');

      expect(applied.stderr).toBe('');
      expect(applied.stdout.split('\n')).toEqual([
        ...planned.changes.map((change: { action: string; key: string }) =>
          [change.action, change.key].join(' '),
        ),
        `plan ${planned.checksum}`,
        `${planned.changes.length} done, 0 failed, 0 unknown`,
        '',
      ]);
      expect(planned.changes.length).toBeGreaterThan(15);
      expect(applied.exitCode).toBe(0);
      expect(after.exitCode).toBe(0);
    } finally {
      await sandbox.close();
    }
  });
});
