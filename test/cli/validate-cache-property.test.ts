import { readFileSync, truncateSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { fc } from '../support/fast-check.ts';
import {
  type CacheFixture,
  CONFIGURATION,
  createFixture,
  LARGE,
  PROMPT,
} from './validate-cache.ts';

/** What may happen between two runs. */
const EDITS: Readonly<Record<string, (fixture: CacheFixture) => void>> = {
  nothing: () => {},
  'another threshold': (fixture) => fixture.write('large.yaml', LARGE.replace('gt', 'lt')),
  'a wrong field': (fixture) => fixture.write('large.yaml', `${LARGE}wrong: 1\n`),
  'a warning': (fixture) => fixture.write('prompt.yaml', `# wac disable no/such\n${PROMPT}`),
  'a line above': (fixture) => fixture.write('prompt.yaml', `\n${PROMPT}`),
  'a second key': (fixture) => fixture.write('copy.yaml', PROMPT),
  'a file less': (fixture) => fixture.remove('copy.yaml'),
  'as at first': (fixture) => {
    fixture.write('large.yaml', LARGE);
    fixture.write('prompt.yaml', PROMPT);
    fixture.write('wac.yaml', CONFIGURATION);
    fixture.write('prompt.md', 'Why?');
  },
  'no prompt': (fixture) => fixture.write('prompt.md', ' '),
  'a long prompt': (fixture) => fixture.write('prompt.md', 'w'.repeat(5000)),
  'another entity': (fixture) =>
    fixture.write('wac.yaml', CONFIGURATION.replaceAll('vision', 'nlp')),
  'no environment': (fixture) =>
    fixture.write('wac.yaml', CONFIGURATION.replace(/environments.*\n/, '')),
  'a house rule': (fixture) =>
    fixture.write('wac.yaml', `${CONFIGURATION}lint: { rules: { requireDescription: true } }\n`),
  'an entry cut': (fixture) => {
    for (const path of known(fixture)) truncateSync(path, readFileSync(path).length >> 1);
  },
  'an entry changed': (fixture) => {
    for (const path of known(fixture))
      writeFileSync(path, readFileSync(path, 'utf8').replace('"automations":', '"automations":1'));
  },
  'entries exchanged': (fixture) => {
    const paths = known(fixture);
    const contents = paths.map((path) => readFileSync(path));
    for (const [index, path] of paths.entries())
      writeFileSync(path, contents[(index + 1) % contents.length] ?? '');
  },
};

function known(fixture: CacheFixture): readonly string[] {
  try {
    return fixture.entries();
  } catch {
    return [];
  }
}

const FLAGS: readonly (readonly string[])[] = [
  [],
  ['--env', 'prod'],
  ['--env', 'staging', '--var', 'floor=0.1'],
  ['--var', 'floor=high'],
  ['--format', 'sarif'],
  ['--format', 'json'],
];

describe('the cache of wac validate', () => {
  it('changes no output and no exit code, whatever happens between two runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            edit: fc.constantFrom(...Object.keys(EDITS)),
            flags: fc.constantFrom(...FLAGS),
          }),
          { minLength: 2, maxLength: 8 },
        ),
        async (steps) => {
          const fixture = createFixture();
          try {
            for (const { edit, flags } of steps) {
              EDITS[edit]?.(fixture);
              const cached = await fixture.validate(...flags);
              expect(cached).toEqual(await fixture.validate(...flags, '--no-cache'));
              // At least now there is an entry.
              expect(await fixture.validate(...flags)).toEqual(cached);
            }
          } finally {
            fixture.end();
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
