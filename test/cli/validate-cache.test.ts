import { createHmac } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';
import { type CacheFixture, createFixture } from './validate-cache.ts';

const VALID = '2 automations are valid in prod, staging\n';
const FORGED = JSON.stringify({
  result: { diagnostics: [], automations: 7, webhooks: 0, environments: [] },
  reads: [],
});

describe('the cache of wac validate', () => {
  let fixture: CacheFixture;
  beforeEach(() => {
    fixture = createFixture();
  });
  afterEach(() => fixture.end());

  const keyFile = (): string => join(fixture.home, '.cache', 'wac', 'cache-key');

  /** Writes an entry in the place of the only one, with a code that is made with a key. */
  function forge(key: string): void {
    const [path = ''] = fixture.entries();
    const code = createHmac('sha256', key)
      .update(`${basename(path)}\n`)
      .update(FORGED);
    writeFileSync(path, `${code.digest('hex')}\n${FORGED}`);
  }

  it('is read in the second run, and only an entry made with the key of this user counts', async () => {
    expect((await fixture.validate()).stdout).toBe(VALID);
    forge(readFileSync(keyFile(), 'utf8'));
    expect((await fixture.validate()).stdout).toBe('7 automations are valid\n');
    expect((await fixture.validate('--no-cache')).stdout).toBe(VALID);
    forge(`${'0'.repeat(64)}\n`);
    expect((await fixture.validate()).stdout).toBe(VALID);
  });

  it('has nothing of a directory without wac.yaml, where other files count', async () => {
    rmSync(join(fixture.directory, 'wac.yaml'));
    expect((await fixture.validate()).stderr).toContain('wac init');
    fixture.write('wac.yaml.txt', 'version: 1\n');
    expect((await fixture.validate()).stderr).toContain('There is wac.yaml.txt');
  });

  it('gives a result to no command that plans', async () => {
    await fixture.validate();
    fixture.write('broken.yaml', 'key: broken\n');
    for (const path of fixture.entries()) rmSync(path);
    expect((await fixture.validate()).exitCode).toBe(3);
    forge(readFileSync(keyFile(), 'utf8'));
    expect((await fixture.validate()).exitCode).toBe(0);
    for (const command of ['plan', 'apply', 'drift']) {
      const args = [command, fixture.directory, '--env', 'prod', '--sandbox'];
      expect((await runInProcess({ cwd: fixture.home, args })).exitCode).toBe(3);
    }
  });

  it.each(['', 'x', '{}', `${'a'.repeat(64)}\n{}`, '\n', `${'a'.repeat(64)}`])(
    'takes an entry of %j for none',
    async (content) => {
      await fixture.validate();
      for (const path of fixture.entries()) writeFileSync(path, content);
      expect((await fixture.validate()).stdout).toBe(VALID);
      // It was written anew.
      expect(readFileSync(fixture.entries()[0] ?? '', 'utf8').length).toBeGreaterThan(64);
    },
  );

  it('depends on the files that manifests name', async () => {
    await fixture.validate();
    fixture.write('prompt.md', '');
    expect((await fixture.validate()).exitCode).toBe(3);
    fixture.remove('prompt.md');
    expect((await fixture.validate()).exitCode).toBe(3);
  });

  it('follows no link out of the working directory', async () => {
    const elsewhere = join(fixture.home, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(join(fixture.home, '.wac'));
    symlinkSync(elsewhere, fixture.cache);
    expect((await fixture.validate()).stdout).toBe(VALID);
    rmSync(join(fixture.home, '.wac'), { recursive: true });
    symlinkSync(elsewhere, join(fixture.home, '.wac'));
    expect((await fixture.validate()).stdout).toBe(VALID);
    expect(readdirSync(elsewhere, { recursive: true })).not.toContain('.gitignore');
  });

  it.each(['', 'short\n'])('does without where the key is %j', async (content) => {
    mkdirSync(join(fixture.home, '.cache', 'wac'), { recursive: true });
    writeFileSync(keyFile(), content, { mode: 0o600 });
    expect((await fixture.validate()).stdout).toBe(VALID);
    expect(() => fixture.entries()).toThrow('ENOENT');
  });

  it.skipIf(process.platform === 'win32')(
    'does without where others can read the key',
    async () => {
      await fixture.validate();
      forge(readFileSync(keyFile(), 'utf8'));
      chmodSync(keyFile(), 0o644);
      expect((await fixture.validate()).stdout).toBe(VALID);
    },
  );

  it('does without where no folder can be made', async () => {
    writeFileSync(join(fixture.home, '.cache'), '');
    writeFileSync(join(fixture.home, '.wac'), '');
    expect((await fixture.validate()).stdout).toBe(VALID);
  });

  it('is not used for small directories', async () => {
    fixture.remove('large.yaml');
    await fixture.validate();
    expect(() => fixture.entries()).toThrow('ENOENT');
  });

  it('keeps eight entries, and is ignored by Git', async () => {
    for (let index = 0; index < 10; index++) {
      fixture.write('prompt.yaml', `key: k${index}\n`);
      await fixture.validate();
    }
    expect(fixture.entries()).toHaveLength(8);
    expect(readFileSync(join(fixture.cache, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('survives runs at the same time', async () => {
    const runs = await Promise.all(Array.from({ length: 4 }, () => fixture.validate()));
    for (const { stdout } of runs) expect(stdout).toBe(VALID);
    expect(readdirSync(fixture.cache).sort()).toEqual([
      '.gitignore',
      ...fixture.entries().map((path) => basename(path)),
    ]);
  });
});
