/** The list in `src/README.md` that leads a reader from YAML to the wire. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

const section = /## The path of one automation\n([\s\S]*?)\n## /u.exec(
  readFileSync(join(SRC, 'README.md'), 'utf8'),
)?.[1];
const paths = [...(section ?? '').matchAll(/^\d+\. `([^`]+)`/gmu)].map(([, path]) => path ?? '');

it('opens at most 15 files, all of which exist', () => {
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.length).toBeLessThanOrEqual(15);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !existsSync(join(SRC, path)))).toEqual([]);
});

it('names only files that one of the others imports, or that import one of them', () => {
  const imports = new Map(paths.map((path) => [path, importsOf(path)]));
  const isLinked = (path: string): boolean =>
    paths.some(
      (other) =>
        other !== path &&
        (imports.get(other)?.has(path) === true || imports.get(path)?.has(other) === true),
    );
  expect(paths.filter((path) => !isLinked(path))).toEqual([]);
});

function importsOf(path: string): ReadonlySet<string> {
  const text = readFileSync(join(SRC, path), 'utf8');
  const targets = [...text.matchAll(/from '(\.[^']+)'/gu)].map(([, target]) => target ?? '');
  return new Set(targets.map((target) => join(dirname(path), target)));
}
