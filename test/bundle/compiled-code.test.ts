/** Compiled code that is kept between runs changes nothing but their time, whatever happens to it. */
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DAY_S = 24 * 60 * 60;

let scratch: string;
let dist: string;
let home: string;
let node = process.execPath;

/** A run of the bundle: everything of it that a user can see. */
async function wac(
  env: Readonly<Record<string, string | undefined>> = { HOME: home },
  args: readonly string[] = ['validate', join(ROOT, 'automations')],
) {
  return await new Promise<string>((resolve) => {
    execFile(
      node,
      [join(dist, 'wac.js'), ...args],
      { cwd: scratch, env: { PATH: process.env['PATH'], ...env } },
      (error, stdout, stderr) => resolve(`${error?.code ?? 0}\n${stdout}${stderr}`),
    );
  });
}

const compiled = (): string => join(home, '.cache/wac/compiled');
const folderOfVersion = (): string => join(compiled(), readdirSync(compiled())[0] ?? '');
const entries = (): string[] =>
  readdirSync(folderOfVersion()).map((name) => join(folderOfVersion(), name));
const entryOf = (file: string): string =>
  entries().find((path) => path.includes(`/${file}.`)) ?? '';
/** Changes where an entry is written anew. */
const states = () => entries().map((path) => [path, statSync(path).ino, statSync(path).mtimeMs]);

describe('compiled code', () => {
  let plain: string;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'wac-compiled-'));
    dist = join(scratch, 'dist');
    cpSync(process.env['WAC_TEST_DIST'] ?? '', dist, { recursive: true });
    home = join(scratch, 'none');
    plain = await wac({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(plain).toMatch(/^0\n\d+ automations are valid\n/u);
  });

  beforeEach(() => {
    home = mkdtempSync(join(scratch, 'home-'));
  });

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('is written by the first run, for the user alone, and only read by the next', async () => {
    expect(await wac()).toBe(plain);
    const first = states();
    expect(first.length).toBeGreaterThan(5);
    for (const path of [join(home, '.cache/wac'), compiled(), folderOfVersion(), ...entries()]) {
      expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
    }

    expect(await wac()).toBe(plain);
    expect(states()).toEqual(first);
  });

  // They set flags of V8 at different times, of which V8 makes part of what it keeps.
  it.each([
    ['--help'],
    ['lint', join(ROOT, 'automations')],
    ['test', join(ROOT, 'automations')],
    ['plan', join(ROOT, 'automations'), '--sandbox=state.json'],
    ['demo'],
  ])('is only read by the second run of wac %s', async (...args) => {
    await wac({ HOME: home }, args);
    const first = states();
    await wac({ HOME: home }, args);

    expect(first.length).toBeGreaterThan(0);
    expect(states()).toEqual(first);
  });

  it('is used: what is in it runs', async () => {
    await wac();
    await poison();

    expect(await wac()).toContain('POISON');
  });

  it.each<readonly [string, (path: string) => void]>([
    ['others may write to it', (path) => chmodSync(path, 0o777)],
    ['a group may write to it', (path) => chmodSync(path, 0o770)],
    ['others may read it, as where Git has made it', (path) => chmodSync(path, 0o755)],
    [
      'it is a link',
      (path) => {
        renameSync(path, `${path}-elsewhere`);
        symlinkSync(`${path}-elsewhere`, path);
      },
    ],
  ])('is left alone where %s', async (_, change) => {
    for (const folder of [compiled, folderOfVersion]) {
      home = mkdtempSync(join(scratch, 'home-'));
      await wac();
      await poison();
      change(folder());

      expect(await wac()).toBe(plain);
    }
  });

  it('is compiled anew where an entry is damaged in any way', async () => {
    await wac();
    const damages: readonly ((content: Buffer, at: number) => Buffer)[] = [
      () => Buffer.alloc(0),
      (content) => content.subarray(0, 3),
      (content) => content.subarray(0, 4),
      (content, at) => content.subarray(0, at),
      (content, at) => Buffer.concat([content, content.subarray(at)]),
      (content) => Buffer.alloc(content.length),
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((bit) => (content: Buffer, at: number) => {
        const damaged = Buffer.from(content);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        return damaged;
      }),
    ];
    const whole = entries().map((path) => [path, readFileSync(path)] as const);
    for (const [nth, damage] of damages.entries()) {
      const damaged = whole.map(([path, content]) => {
        // Another byte in each round, the first bytes included.
        const bytes = damage(content, Math.floor(content.length * (nth / damages.length) ** 2));
        writeFileSync(path, bytes);
        return [path, bytes] as const;
      });
      expect([nth, await wac()]).toEqual([nth, plain]);
      const left = damaged.filter(([path, bytes]) => readFileSync(path).equals(bytes));
      expect([nth, left.map(([path]) => path)]).toEqual([nth, []]);
    }
    // What replaced them is whole.
    const last = states();
    expect(await wac()).toBe(plain);
    expect(states()).toEqual(last);
  }, 300_000);

  it('is not taken for a file that has changed since', async () => {
    const original = dist;
    dist = join(scratch, 'changed');
    cpSync(original, dist, { recursive: true });
    try {
      await wac();
      appendFileSync(join(dist, 'chunks/run-process.js'), 'process.stdout.write("CHANGED\\n");\n');
      for (const _ of ['compiled', 'kept']) {
        expect(await wac()).toContain('CHANGED\n');
      }
      // The code of the file as it was before is gone.
      expect(entries().filter((path) => path.includes('/run-process.js.'))).toHaveLength(1);
    } finally {
      dist = original;
    }
  });

  it('is not taken by another build of Node.js', async () => {
    await wac();
    await poison();
    const poisoned = states();
    node = join(scratch, 'node');
    copyFileSync(process.execPath, node);
    try {
      expect(await wac()).toBe(plain);
      expect(await wac()).toBe(plain);
    } finally {
      node = process.execPath;
    }
    expect(states()).toEqual(expect.arrayContaining(poisoned));
    expect(states()).toHaveLength(2 * poisoned.length);
  });

  it('says the same lines and columns in a stack', async () => {
    const original = dist;
    dist = join(scratch, 'failing');
    cpSync(original, dist, { recursive: true });
    try {
      const file = join(dist, 'chunks/run-process.js');
      const code = readFileSync(file, 'utf8');
      for (const failing of [
        `  throw new Error("HERE");${code}`,
        `${code}\n  throw new Error("HERE");`,
      ]) {
        writeFileSync(file, failing);
        const expected = await wac({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' });
        const place = /^.*run-process\.js:\d+:\d+.*$/mu.exec(expected)?.[0];

        expect(place).toContain('run-process.js');
        for (const _ of ['compiled', 'kept']) expect(await wac()).toContain(place);
      }
    } finally {
      dist = original;
    }
  });

  it.each<readonly [string, () => Record<string, string>]>([
    ['with NODE_DISABLE_COMPILE_CACHE', () => ({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })],
    [
      'while coverage is measured',
      () => ({ HOME: home, NODE_V8_COVERAGE: join(home, 'coverage') }),
    ],
  ])('is not written %s', async (_, env) => {
    expect(await wac(env())).toBe(plain);
    expect(existsSync(compiled())).toBe(false);
  });

  it.each<readonly [string, () => Record<string, string>]>([
    ['there is no home', () => ({})],
    ['the home is no folder', () => ({ HOME: join(dist, 'wac.js') })],
    ['the path of the cache is relative', () => ({ XDG_CACHE_HOME: 'cache' })],
    ['it cannot be written', () => ({ HOME: '/proc/self' })],
    [
      'a file is in its place',
      () => {
        mkdirSync(join(home, '.cache/wac'), { recursive: true });
        writeFileSync(compiled(), '');
        return { HOME: home };
      },
    ],
  ])('is missed by nobody where %s', async (_, env) => {
    expect(await wac(env())).toBe(plain);
    expect(await wac(env())).toBe(plain);
  });

  it('can be written by many at once', async () => {
    const outputs = await Promise.all(Array.from({ length: 8 }, async () => await wac()));

    expect(new Set(outputs)).toEqual(new Set([plain]));
    const first = states();
    expect(
      first.map(([path]) => path).filter((path) => basename(String(path)).startsWith('.')),
    ).toEqual([]);
    expect(await wac()).toBe(plain);
    expect(states()).toEqual(first);
  });

  it('leaves nothing half done where an entry cannot be written', async () => {
    await wac();
    for (const path of entries()) {
      rmSync(path);
      mkdirSync(path);
    }
    const names = entries();

    expect(await wac()).toBe(plain);
    expect(entries()).toEqual(names);
  });

  it('goes without what a process has left that was killed while it wrote', async () => {
    await wac();
    const [old, fresh] = ['.common.js.1.2.7', '.common.js.1.2.8'].map((name) =>
      join(folderOfVersion(), name),
    ) as [string, string];
    for (const path of [old, fresh]) writeFileSync(path, 'half');
    const then = Date.now() / 1000 - DAY_S;
    utimesSync(old, then, then);
    rmSync(entryOf('run-process.js'));

    expect(await wac()).toBe(plain);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });

  it('does not grow without an end where each run has other flags', async () => {
    await wac();
    for (let nth = 0; nth < 2500; nth++) {
      writeFileSync(join(folderOfVersion(), `common.js.${nth.toString(16)}.1`), '');
    }
    rmSync(entryOf('run-process.js'));

    expect(await wac()).toBe(plain);
    expect(entries().length).toBeLessThan(100);
    // What was removed is written again.
    await wac();
    const whole = states();
    expect(await wac()).toBe(plain);
    expect(states()).toEqual(whole);
  });

  it('goes with the versions that nobody uses any more', async () => {
    const now = Date.now() / 1000;
    for (const [version, days] of [
      ['0.0.1', 100],
      ['0.0.2', 80],
    ] as const) {
      mkdirSync(join(compiled(), version), { recursive: true, mode: 0o700 });
      writeFileSync(join(compiled(), version, 'entry'), '');
      utimesSync(join(compiled(), version), now - days * DAY_S, now - days * DAY_S);
    }
    for (const folder of [compiled(), join(home, '.cache/wac')]) chmodSync(folder, 0o700);

    expect(await wac()).toBe(plain);
    expect(existsSync(join(compiled(), '0.0.1'))).toBe(false);
    expect(existsSync(join(compiled(), '0.0.2'))).toBe(true);
  });

  it.skipIf(process.getuid?.() !== 0)('is not made in the home of somebody else', async () => {
    chownSync(home, 4321, 4321);

    expect(await wac()).toBe(plain);
    expect(existsSync(compiled())).toBe(false);
  });
});

/** Puts code that is not the file's own in the place of an entry, as somebody would who can write to the folder. */
async function poison(): Promise<void> {
  const victim = { home, dist };
  home = mkdtempSync(join(scratch, 'home-'));
  dist = mkdtempSync(join(scratch, 'poisoned-'));
  cpSync(victim.dist, dist, { recursive: true });
  const file = join(dist, 'chunks/run-process.js');
  // V8 itself looks at the length alone.
  const { length } = readFileSync(file, 'utf8');
  writeFileSync(file, 'process.stdout.write("POISON\\n"); process.exit();'.padEnd(length));
  expect(await wac()).toBe('0\nPOISON\n');
  const code = readFileSync(entryOf('run-process.js'));
  ({ home, dist } = victim);
  writeFileSync(entryOf('run-process.js'), code);
}
