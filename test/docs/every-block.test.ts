/**
 * Every code block of README and docs/ is typed by `npm run docs`, or checked by something that is named beside it, or
 * is in the list below with the reason why nothing can check it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintBlock } from '../../.scripts/docs/lint-blocks.mjs';
import { type Block, parsePage } from '../../.scripts/docs/parse-page.mjs';
import { ROOT } from '../support/run-script.ts';

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
].map((path) => parsePage(path, readFileSync(join(ROOT, path), 'utf8')));

/** What `npm run docs` types or writes on a page that says where it begins. */
const EXECUTED: ReadonlySet<string> = new Set(['console', 'setup', 'file', 'edit', 'run']);

/** Pages that `npm run generate` writes: what checks their blocks, by language. */
const GENERATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/commands.md': {
    // The examples of each command: the argument parser reads them.
    sh: 'test/cli/arguments/read-plain-arguments.test.ts',
    // Recorded by `npm run docs`, which compares them with new ones.
    console: '.scripts/docs/command-outputs.mjs',
  },
  // The examples of the schemas: each is loaded as a part of a whole file.
  'docs/reference/manifest.md': { yaml: 'test/manifest/schema/examples.test.ts' },
  'docs/reference/configuration.md': { yaml: 'test/manifest/schema/examples.test.ts' },
  'docs/reference/rule-tests.md': { yaml: 'test/docs/block-examples.test.ts' },
  'docs/reference/expressions.md': { yaml: 'test/docs/block-examples.test.ts' },
  'docs/reference/sandbox-events.md': { json: 'test/docs/block-examples.test.ts' },
};

/** Blocks that a reader looks at and that nothing can check, each with its reason. */
const EXCUSED: Readonly<Record<string, string>> = {};

/** What becomes of a block; undefined when nothing does. */
function fateOf(block: Block, start: string | undefined): string | undefined {
  if (start !== undefined && EXECUTED.has(block.kind)) return 'executed';
  const check = GENERATED[block.path]?.[block.language ?? ''];
  if (check !== undefined) return `checked by ${check}`;
  if (block.kind === 'excerpt') return `compared with ${block.value ?? ''}`;
  if (block.kind === 'checked by') return `checked by ${block.value ?? ''}`;
  if (block.kind !== 'not run') return undefined;
  return block.value?.endsWith('; checked by nothing') === true ? 'excused' : 'checked';
}

const blocks = PAGES.flatMap(({ blocks: all, start }) => all.map((block) => ({ block, start })));

describe('the code blocks of README and docs/', () => {
  it('are many', () => {
    expect(blocks.length).toBeGreaterThan(120);
    const executed = blocks.filter(({ block, start }) => fateOf(block, start) === 'executed');
    expect(executed.length).toBeGreaterThan(65);
  });

  it('are each executed, checked or excused', () => {
    const without = blocks
      .filter(({ block, start }) => fateOf(block, start) === undefined)
      .map(({ block }) => `${block.path}:${block.line}`);
    expect(without).toEqual([]);
  });

  it('pass the check that is named beside them, which exists and names the page', () => {
    const problems = blocks
      .filter(({ block }) => GENERATED[block.path] === undefined)
      .filter(({ block, start }) => fateOf(block, start) !== 'executed')
      .flatMap(({ block }) =>
        lintBlock(block, ROOT).map((problem) => `${block.path}:${block.line}: ${problem}`),
      );
    expect(problems).toEqual([]);
  });

  it('are excused only where the list says why', () => {
    const excused = blocks
      .filter(({ block, start }) => fateOf(block, start) === 'excused')
      .map(({ block }) => [block.path, block.value?.split('; ')[0]]);
    expect(Object.fromEntries(excused)).toEqual(EXCUSED);
    expect(excused).toHaveLength(Object.keys(EXCUSED).length);
  });
});
