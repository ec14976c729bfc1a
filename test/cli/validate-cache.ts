/** A directory that is large enough for the cache of `wac validate`, and what its runs say. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIN_CACHED_BYTES } from '../../src/cli/commands/validate/prepare-validation.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

export const CONFIGURATION = `version: 1
owner: acme/ml
entity: vision
entities: [vision]
onRemove: delete
vars: { floor: 0.9 }
environments: { prod: {}, staging: { vars: { floor: 0.5 } } }
`;

/** A manifest with a comment that makes the directory large. */
export const LARGE = `# ${'x'.repeat(MIN_CACHED_BYTES)}
key: large
scope: { project: classifier }
when: { runMetric: { metric: loss, threshold: { gt: "\${{ vars.floor }}" } } }
then: { doNothing: {} }
`;

export const PROMPT = `key: prompt
scope: { project: classifier }
when: { runState: { states: [failed] } }
then: { sendPromptToAria: { promptFile: prompt.md } }
`;

export interface CacheFixture {
  readonly home: string;
  /** The manifest directory. */
  readonly directory: string;
  readonly cache: string;
  write(name: string, text: string): void;
  remove(name: string): void;
  validate(...args: readonly string[]): Promise<Pick<Ran, 'exitCode' | 'stdout' | 'stderr'>>;
  /** Paths of the entries. */
  entries(): readonly string[];
  /** Removes everything. */
  end(): void;
}

export function createFixture(): CacheFixture {
  const home = mkdtempSync(join(tmpdir(), 'wac-validate-cache-'));
  const directory = join(home, 'automations');
  const cache = join(home, '.wac', 'cache');
  mkdirSync(directory);
  const fixture: CacheFixture = {
    home,
    directory,
    cache,
    write: (name, text) => writeFileSync(join(directory, name), text),
    remove: (name) => rmSync(join(directory, name), { force: true }),
    validate: async (...args) => {
      const ran = await runInProcess({ cwd: home, args: ['validate', directory, ...args] });
      const { exitCode, stdout, stderr } = ran;
      return { exitCode, stdout, stderr };
    },
    entries: () =>
      readdirSync(cache)
        .filter((name) => /^[0-9a-f]{12}-[0-9a-f]{64}$/.test(name))
        .map((name) => join(cache, name)),
    end: () => rmSync(home, { recursive: true, force: true }),
  };
  fixture.write('wac.yaml', CONFIGURATION);
  fixture.write('large.yaml', LARGE);
  fixture.write('prompt.yaml', PROMPT);
  fixture.write('prompt.md', 'Why did it fail?\n');
  return fixture;
}
