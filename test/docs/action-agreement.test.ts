/** `action.yml`, the code and the page about the action name the same inputs, outputs and reasons. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAILURE_REASONS } from '../../src/action/failure-reason.ts';
import { INPUT_DEFAULTS, OUTPUT_NAMES } from '../../src/action/inputs/input-table.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = join(ROOT, 'src/action');

const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
};
const page = readFileSync(join(ROOT, 'docs/action.md'), 'utf8');

/** The names in the first column of a table below a heading. */
function firstColumn(heading: string): readonly string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gmu)].map((match) => match[1] ?? '');
}

describe('the action', () => {
  it('declares every input with the default that the code has', () => {
    const declared = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default]);
    expect(Object.fromEntries(declared)).toEqual(INPUT_DEFAULTS);
    expect(firstColumn('Inputs')).toEqual(Object.keys(INPUT_DEFAULTS));
  });

  it('declares every output', () => {
    expect(Object.keys(metadata.outputs)).toEqual(OUTPUT_NAMES);
    expect(firstColumn('Outputs')).toEqual(OUTPUT_NAMES);
    expect(firstColumn('Failure reasons')).toEqual(Object.keys(FAILURE_REASONS));
  });

  it('reads every input and sets every output somewhere', () => {
    const strings = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('input-table.ts'))
      .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
      .join('\n');
    const unread = Object.keys(INPUT_DEFAULTS).filter((name) => !strings.includes(`('${name}')`));
    const unset = OUTPUT_NAMES.filter((name) => !strings.includes(`etOutput('${name}'`));
    const unused = Object.keys(FAILURE_REASONS).filter((name) => !strings.includes(`'${name}'`));
    expect([unread, unset, unused]).toEqual([[], [], []]);
  });

  it('starts the bundle on the runtime that GitHub runs', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});
