/** Additions that no compiler checks: each test here checks one file that must name them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MODE_NAMES, MODES } from '../../src/action/inputs/mode-table.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { EXPECTATION_FIELDS } from '../../src/simulate/rule-test/parse/decode-expectation.ts';
import { ROOT } from '../support/run-script.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('a command', () => {
  it('is in the table', () => {
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(
      [...foldersIn('src/cli/commands')].sort(),
    );
  });

  it('has a golden run', () => {
    const transcripts = foldersIn('test/golden')
      .map((name) => read(join('test/golden', name, 'transcript.txt')))
      .join('\n');
    const without = COMMANDS.map(({ name }) => name).filter(
      (name) => !new RegExp(`\\bwac ${name}\\b`, 'u').test(transcripts),
    );
    // It prints files of the repository that other tests read.
    expect(without).toEqual(['schema']);
  });
});

describe('a report format', () => {
  it('has a golden run of each command that has it', () => {
    const runs = foldersIn('test/golden')
      .flatMap((name) => read(join('test/golden', name, 'transcript.txt')).split('\n'))
      .filter((line) => /\bwac \w+/u.test(line));
    const formats = COMMANDS.flatMap(({ name, options }) =>
      (options.find(({ flags }) => flags.includes('--format'))?.choices ?? [])
        .filter((format) => format !== 'text')
        .map((format) => `wac ${name} --format ${format}`),
    );
    const without = formats.filter((format) => {
      const [, name = '', , wanted = ''] = format.split(' ');
      const run = new RegExp(`\\bwac ${name}\\b.*--format[ =]${wanted}\\b`, 'u');
      return !runs.some((line) => run.test(line));
    });
    expect(formats.length).toBeGreaterThan(15);
    expect(without).toEqual([]);
  });
});

describe('a mode of the action', () => {
  it('is run by a test', () => {
    const tests = readdirSync(join(ROOT, 'test/action'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => read(join('test/action', name)))
      .join('\n');
    expect(MODE_NAMES.filter((mode) => !tests.includes(`mode: '${mode}'`))).toEqual([]);
  });

  const page = read('docs/action.md');

  it('is described in action.yml', () => {
    const { inputs } = parse(read('action.yml')) as {
      readonly inputs: Readonly<Record<string, { readonly description: string }>>;
    };
    const description = inputs['mode']?.description ?? '';
    expect(
      MODE_NAMES.filter((mode) => !new RegExp(`\\b${mode}\\b`, 'u').test(description)),
    ).toEqual([]);
  });

  it('has a row for its events, which names each, and one for its permissions', () => {
    const rowsOf = (heading: string): readonly string[] =>
      (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
        .split('\n')
        .filter((line) => line.startsWith('| '));
    const events = rowsOf('Modes and events');
    const permissions = rowsOf('Permissions');
    for (const mode of MODE_NAMES) {
      const rules = MODES[mode].events;
      const row = events.find((line) => line.startsWith(`| \`${mode}\` |`)) ?? '';
      const named = rules === 'all' ? ['all'] : rules.map((event) => `\`${event}\``);
      expect([mode, named.filter((name) => !row.includes(name))]).toEqual([mode, []]);
      const isNamed = permissions.some((line) => line.split(' | ')[0]?.includes(`\`${mode}\``));
      expect([mode, isNamed]).toEqual([mode, true]);
    }
  });
});

describe('what a rule test expects', () => {
  it('is in the schema', () => {
    const schema = parse(read('schema/rule-test.schema.json')) as {
      readonly $defs: {
        readonly expect: { readonly properties: Readonly<Record<string, unknown>> };
      };
    };
    expect(Object.keys(schema.$defs.expect.properties)).toEqual(EXPECTATION_FIELDS);
  });
});
