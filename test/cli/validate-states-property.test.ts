/** Real files with real times: what is printed is the same with the cache and without, whatever happens between two runs. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fc } from '../support/fast-check.ts';
import { type CacheFixture, createFixture, LARGE, PROMPT } from './validate-cache.ts';

/** Longer than a file has to be unchanged before its state counts. */
const SETTLED_MS = 150;

const LONG_AGO = 1_700_000_000;

/** Two folders and a file beside them, all of the same length and time. */
const NAMES = ['a/rule.yaml', 'b/rule.yaml', 'aside'] as const;
const rule = (threshold: number): string =>
  LARGE.replace(/^# x+\n/, '')
    .replace('large', 'rule')
    .replace(/gt: "[^"]*"/, `gt: 0.${threshold}`);

function seed(fixture: CacheFixture): void {
  for (const [index, name] of NAMES.entries()) {
    mkdirSync(join(fixture.directory, name, '..'), { recursive: true });
    fixture.write(name, rule(index));
    utimesSync(join(fixture.directory, name), LONG_AGO, LONG_AGO);
  }
}

function states(fixture: CacheFixture): readonly string[] {
  if (!existsSync(fixture.cache)) return [];
  const names = readdirSync(fixture.cache).filter((name) => name.startsWith('state-'));
  return names.map((name) => join(fixture.cache, name));
}

/** Sets the time of a file back to what it was. */
function keepTime(path: string, edit: () => void): void {
  if (!existsSync(path)) {
    edit();
    return;
  }
  const { atimeMs, mtimeMs } = statSync(path);
  edit();
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
}

type Edit = (fixture: CacheFixture, path: (name: string) => string) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  nothing: () => {},
  'an edit of the same length': (_, path) =>
    keepTime(path('prompt.yaml'), () =>
      writeFileSync(path('prompt.yaml'), PROMPT.replace('failed', 'faileX')),
    ),
  'the edit undone': (_, path) =>
    keepTime(path('prompt.yaml'), () => writeFileSync(path('prompt.yaml'), PROMPT)),
  'a wrong byte in the middle': (_, path) =>
    keepTime(path('large.yaml'), () =>
      writeFileSync(path('large.yaml'), LARGE.replace('then:', 'thes:')),
    ),
  'as at first': (_, path) => writeFileSync(path('large.yaml'), LARGE),
  'another file moved to the name': (fixture, path) => {
    if (!existsSync(path('a'))) return;
    fixture.write('aside', rule(7));
    utimesSync(path('aside'), LONG_AGO, LONG_AGO);
    renameSync(path('aside'), path('a/rule.yaml'));
  },
  'folders exchanged': (_, path) => {
    if (!existsSync(path('a')) || !existsSync(path('b'))) return;
    renameSync(path('a'), path('c'));
    renameSync(path('b'), path('a'));
    renameSync(path('c'), path('b'));
  },
  'a folder away': (_, path) => rmSync(path('b'), { recursive: true, force: true, maxRetries: 5 }),
  'a key twice': (_, path) => {
    rmSync(path('b'), { recursive: true, force: true, maxRetries: 5 });
    mkdirSync(path('b'));
    if (existsSync(path('a/rule.yaml'))) copyFileSync(path('a/rule.yaml'), path('b/rule.yaml'));
  },
  'a link': (_, path) => {
    rmSync(path('link.yaml'), { force: true });
    if (existsSync(path('a/rule.yaml'))) symlinkSync('a/rule.yaml', path('link.yaml'));
  },
  'the link to another file': (_, path) => {
    rmSync(path('link.yaml'), { force: true });
    symlinkSync('prompt.yaml', path('link.yaml'));
  },
  'the link away': (_, path) => rmSync(path('link.yaml'), { force: true }),
  'a file renamed': (_, path) => {
    if (existsSync(path('prompt.yaml'))) renameSync(path('prompt.yaml'), path('_draft.yaml'));
    else if (existsSync(path('_draft.yaml'))) renameSync(path('_draft.yaml'), path('prompt.yaml'));
  },
  'times of the future': (_, path) => utimesSync(path('large.yaml'), 4_000_000_000, 4_000_000_000),
  'times of the past': (_, path) => utimesSync(path('large.yaml'), 0, 0),
  'other rights': (_, path) => chmodSync(path('large.yaml'), 0o600),
  'another prompt': (fixture) => fixture.write('prompt.md', ' '.repeat(17)),
  'the first prompt': (fixture) => fixture.write('prompt.md', 'Why did it fail?\n'),
  'states cut': (fixture) => {
    for (const path of states(fixture)) truncateSync(path, readFileSync(path).length >> 1);
  },
  'states exchanged': (fixture) => {
    const paths = states(fixture);
    const contents = paths.map((path) => readFileSync(path));
    for (const [index, path] of paths.entries())
      writeFileSync(path, contents[(index + 1) % contents.length] ?? '');
  },
  'results away': (fixture) => {
    if (existsSync(fixture.cache)) for (const path of fixture.entries()) rmSync(path);
  },
};

describe('the cache of wac validate', () => {
  it.runIf(process.platform === 'linux')('sees every edit of a file', async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            edits: fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 2 }),
            waits: fc.boolean(),
          }),
          { minLength: 3, maxLength: 6 },
        ),
        async (steps) => {
          const fixture = createFixture();
          seed(fixture);
          try {
            for (const { edits, waits } of steps) {
              if (waits) await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
              await fixture.validate();
              for (const edit of edits)
                EDITS[edit]?.(fixture, (name) => join(fixture.directory, name));
              const cached = await fixture.validate();
              expect(cached).toEqual(await fixture.validate('--no-cache'));
              expect(await fixture.validate()).toEqual(cached);
            }
            known += states(fixture).length;
          } finally {
            fixture.end();
          }
        },
      ),
      { numRuns: 12 },
    );
    // Otherwise nothing was tested but reading.
    expect(known).toBeGreaterThan(0);
  });
});
