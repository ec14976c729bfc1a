/** A configuration under another name is named where there is none, with what it must be called. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadProject } from '../../src/api/load-project.ts';

let base = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'wac-misnamed-'));
  mkdirSync(join(base, '.git'));
  mkdirSync(join(base, 'automations'));
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

/** What is said of a project whose configuration would be a file of this name. */
async function problemsOf(...names: readonly string[]) {
  const directory = join(base, 'automations');
  writeFileSync(join(directory, 'loss.yaml'), 'key: loss\n');
  for (const name of names) {
    writeFileSync(join(directory, name), 'version: 1\nowner: acme/a\nonRemove: delete\n');
  }
  const { diagnostics } = await loadProject(directory);
  return diagnostics.map(({ code, hint }) => ({ code, hint }));
}

describe('without wac.yaml', () => {
  it.each([
    'wac.yml',
    'WAC.yaml',
    'Wac.yml',
    'wac.yaml.txt',
    'wac.yml.txt',
    'wac.yaml.yaml',
    'wac.YAML',
    '.wac.yaml',
    'wac.yaal',
    'wac.ymal',
    'wac.json',
    'wac.config.yaml',
    'wac-config.yml',
  ])('%s is to be renamed', async (name) => {
    expect(await problemsOf(name)).toEqual([
      { code: 'config/missing', hint: `There is ${name}: rename it to wac.yaml.` },
    ]);
  });

  it.each(['mac.yaml', 'wacky.yaml', 'wac', 'wac.md', 'wac.test.yaml', 'wac.yaml.example'])(
    '%s is none',
    async (name) => {
      const [problem] = await problemsOf(name);

      expect(problem?.code).toBe('config/missing');
      expect(problem?.hint).not.toContain('rename');
    },
  );

  it('one beside a directory that is missing is named too', async () => {
    writeFileSync(join(base, 'wac.yml'), 'version: 1\n');

    const { diagnostics } = await loadProject(join(base, 'rules'));

    expect(diagnostics).toMatchObject([
      { code: 'file/not-found', hint: expect.stringContaining('wac.yml') as string },
    ]);
  });
});

it('is not looked for beside a wac.yaml', async () => {
  const problems = await problemsOf('wac.yaml', 'wac.yaml.txt');

  expect(problems.map(({ code }) => code)).not.toContain('config/missing');
});
