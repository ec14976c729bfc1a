/** The committed bundles: complete in themselves, and never older than the sources. */
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

async function node(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { PATH: process.env['PATH'], HOME: cwd } },
      (error, stdout, stderr) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
      },
    );
  });
}

describe('a bundle', { timeout: 300_000 }, () => {
  let alone: string;

  beforeAll(() => {
    alone = mkdtempSync(join(tmpdir(), 'wac-alone-'));
    cpSync(process.env['WAC_TEST_DIST'] ?? '', join(alone, 'dist'), { recursive: true });
    for (const name of ['automations', 'schema']) {
      cpSync(join(ROOT, name), join(alone, name), { recursive: true });
    }
    writeFileSync(join(alone, 'package.json'), '{ "type": "module" }');
  });

  afterAll(() => {
    rmSync(alone, { recursive: true, force: true, maxRetries: 5 });
  });

  it('imports nothing but itself and Node', () => {
    const files = readdirSync(join(alone, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js'),
    );
    const imported = files.flatMap((name) => {
      const text = readFileSync(join(alone, 'dist', name), 'utf8');
      return [...text.matchAll(/\b(?:require|import)\(["']([^"'\n]+)["']\)/gu)].map(
        ([, target = '']) => target,
      );
    });

    expect(files.length).toBeGreaterThan(50);
    expect(imported.length).toBeGreaterThan(100);
    const foreign = imported.filter((target) => !target.startsWith('.') && !isBuiltin(target));
    expect(foreign).toEqual([]);
  });

  // Code that is kept compiled cannot import.
  it('requires, and never imports', () => {
    const files = readdirSync(join(alone, 'dist/chunks')).filter((name) => name.endsWith('.js'));
    const importing = files.filter((name) =>
      /(?<![\w.#$])import\(/u.test(readFileSync(join(alone, 'dist/chunks', name), 'utf8')),
    );

    expect(files.length).toBeGreaterThan(50);
    expect(importing).toEqual([]);
  });

  it('has no file that requires itself through others while it loads', () => {
    const dist = join(alone, 'dist');
    const requiredBy = (name: string): readonly string[] =>
      [
        ...readFileSync(join(dist, name), 'utf8').matchAll(
          /(?:^|[;,{}\n])(?:(?:const|let|var) )?[\w$]+ ?= ?require\("(\.[^"]+)"\)/gu,
        ),
      ].map(([, target = '']) => join(name, '..', target));
    const loaded = new Set<string>();
    let count = 0;
    const load = (name: string, through: readonly string[]): void => {
      expect(through).not.toContain(name);
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const target of requiredBy(name)) {
        count += 1;
        load(target, [...through, name]);
      }
    };
    for (const name of ['wac.js', 'action.js', 'api.js']) load(name, []);
    for (const name of readdirSync(join(dist, 'chunks'))) load(join('chunks', name), []);
    expect(count).toBeGreaterThan(100);
  });

  it.each<readonly [string, number, RegExp, readonly string[]]>([
    ['action.js', 64, /GITHUB_REPOSITORY is not set/u, []],
    ['wac.js', 0, /^\d+\.\d+\.\d+\n$/u, ['--version']],
    ['wac.js', 0, /No changes\. The server matches the manifests/u, ['demo']],
  ])('starts with no node_modules beside it: %s', async (name, code, says, args) => {
    const { exitCode, output } = await node(alone, join('dist', name), ...args);

    expect(output).toMatch(says);
    expect(exitCode).toBe(code);
  });
});

describe('npm run check', { timeout: 300_000 }, () => {
  const copy = join(ROOT, 'build', `test-stale-${process.pid}`);

  beforeAll(() => {
    mkdirSync(copy, { recursive: true });
    for (const name of ['src', 'schema', '.scripts', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  });

  const checkDist = async (): Promise<Ended> =>
    await node(copy, '.scripts/check.mjs', '--only', 'dist');

  it('fails when dist is stale, whichever way', async () => {
    expect(await node(copy, '.scripts/build.mjs')).toMatchObject({ exitCode: 0 });
    const fresh = await checkDist();
    appendFileSync(join(copy, 'dist/action.js'), '\n');
    rmSync(join(copy, 'dist/wac.js'));
    writeFileSync(join(copy, 'dist/chunks/left-over.js'), '');
    const stale = await checkDist();

    expect(fresh.output).toContain('All checks hold.');
    expect(fresh.exitCode).toBe(0);
    expect(stale.exitCode).toBe(1);
    expect(stale.output).toMatch(/dist\/ is stale \(action\.js, wac\.js, chunks\/left-over\.js\)/u);
    expect(stale.output).toContain('Failed: dist');
  });

  it('knows its steps', async () => {
    const { exitCode, output } = await node(copy, '.scripts/check.mjs', '--only', 'dits');

    expect(exitCode).toBe(64);
    expect(output).toContain('There is no step "dits"');
  });
});
