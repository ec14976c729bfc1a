/** No committed file names a path of the machine that it was made on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Homes and work folders of people and of CI, with a letter before them where they are part of another path. */
const PATHS =
  /(?<![\w.~*-])\/(?:home|Users|root|work|workspace|builds)\/[\w.-]+|\b[A-Z]:\\+Users\\+\w+/gu;

/** People that examples and tests are about, and where Docker and GitHub have their folders. */
const EXAMPLES = /^\/(?:home\/(?:ada|me|runner)|builds\/acme)$/u;

/** Folders of this machine that no rule would know; short ones could be part of anything. */
const OWN = [ROOT, homedir(), hostname()].filter(
  (text) => text.length > 8 && text !== 'localhost' && text !== tmpdir(),
);

/** The paths of a machine that a file names. */
function machinePaths(text: string): readonly string[] {
  const found = [...text.matchAll(PATHS)].map(([path]) => path);
  return [
    ...found.filter((path) => !EXAMPLES.test(path)),
    ...OWN.filter((own) => text.includes(own)),
  ];
}

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '');

describe('committed files', () => {
  it('name no path of a machine', () => {
    const named = files.flatMap((file) => {
      const bytes = readFileSync(join(ROOT, file));
      if (bytes.includes(0)) return [];
      return machinePaths(bytes.toString('utf8')).map((path) => `${file}: ${path}`);
    });

    expect(files.length).toBeGreaterThan(1000);
    expect(files.some((file) => file.startsWith('deploy/'))).toBe(true);
    expect(named).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['"file": "/', 'home/alice/wac/a.yaml"'],
    ['at file:///', 'Users/alice/wac.ts'],
    ['cd /', 'work/checkout'],
    ['/', 'root/.npmrc'],
    ['C:\\', 'Users\\alice'],
    ...OWN.map((own) => ['', own] as const),
  ])('would be found with %s%s', (before, after) => {
    expect(machinePaths(`x ${before}${after}`)).not.toEqual([]);
  });

  it.each([
    '../home/.netrc',
    '$HOME/work/x',
    'https://example.com/work/it',
    '/home/me/.netrc',
    'a/root/b',
  ])('may say %s', (text) => {
    expect(machinePaths(text)).toEqual([]);
  });
});
