/** Equal problems are one: one frame with a count, the keys, the names and every location. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../../src/diagnostics/merge-diagnostics.ts';
import type { SourceRange } from '../../src/diagnostics/source-range.ts';

const FIFTY = Array.from({ length: 50 }, (_, index) => `n${index + 1}`);

function at(file: string, offset = 10): SourceRange {
  return {
    file,
    start: { line: 2, column: offset, offset },
    end: { line: 2, column: offset + 4, offset: offset + 4 },
  };
}

const missingProject = (name: string, range: SourceRange): Diagnostic => ({
  code: 'resolve/not-found',
  severity: 'error',
  message: `Cannot resolve project vision/${name}: no project has that name`,
  names: [name],
  keys: [`fleet/${name}`],
  hint: 'Check the spelling',
  range,
});

const missingAlias = (name: string, file: string): Diagnostic => ({
  code: 'integration/unknown-alias',
  severity: 'error',
  message: `The configuration defines no integration "${name}"`,
  names: [name],
  keys: [file],
  range: at(file),
});

const pattern = (value: string, key: string, offset = 10): Diagnostic => ({
  code: 'filter/looks-like-pattern',
  severity: 'warning',
  message: `"${value}" looks like a pattern`,
  keys: [key],
  hint: `Write { regex: "${value}" }`,
  range: at('a.yaml', offset),
});

describe('fifty problems are one', () => {
  it('a matrix with fifty different names that are missing', () => {
    const merged = mergeDiagnostics([FIFTY.map((name) => missingProject(name, at('a.yaml')))]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({
      names: FIFTY,
      keys: FIFTY.map((name) => `fleet/${name}`),
      hint: 'Check the spelling',
    });
    expect(merged[0]).not.toHaveProperty('alsoAt');
  });

  it('fifty files with one name', () => {
    const merged = mergeDiagnostics([FIFTY.map((file) => missingAlias('gone', file))]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ names: ['gone'], keys: FIFTY });
    expect(merged[0]?.alsoAt).toHaveLength(49);
  });

  it('fifty files with a missing name each', () => {
    const merged = mergeDiagnostics([
      FIFTY.map((name) => missingProject(name, at(`${name}.yaml`))),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.names).toEqual(FIFTY);
    expect(merged[0]?.alsoAt).toHaveLength(49);
  });

  it('copies of a matrix whose messages differ in a quoted value', () => {
    const merged = mergeDiagnostics([FIFTY.map((value) => pattern(`${value}-*`, `m/${value}`))]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.names).toEqual(FIFTY.map((value) => `${value}-*`));
    expect(merged[0]?.keys).toHaveLength(50);
  });
});

describe('different problems stay apart', () => {
  it('a few missing names in different files', () => {
    const few = FIFTY.slice(0, 10).map((name) => missingProject(name, at(`${name}.yaml`)));
    expect(mergeDiagnostics([few])).toEqual(few);
  });

  it('names of different kinds', () => {
    const teams = FIFTY.map(
      (name): Diagnostic => ({
        ...missingProject(name, at(`${name}.yaml`)),
        message: `Cannot resolve team ${name}: no team has that name`,
      }),
    );
    const projects = FIFTY.map((name) => missingProject(name, at(`${name}.yaml`)));
    expect(mergeDiagnostics([teams, projects])).toHaveLength(2);
  });

  it('two values of one automation at one location', () => {
    const both = [pattern('a-*', 'm/1'), pattern('b-*', 'm/1')];
    expect(mergeDiagnostics([both])).toEqual(both);
    const copies = ['m/1', 'm/2', 'm/3'].flatMap((key) => [
      pattern('a-*', key),
      pattern(`${key}-*`, key),
    ]);
    const merged = mergeDiagnostics([copies]);
    expect(merged.map(({ keys }) => keys)).toEqual([
      ['m/1', 'm/2', 'm/3'],
      ['m/1', 'm/2', 'm/3'],
    ]);
  });

  it('one value at different locations', () => {
    expect(mergeDiagnostics([[pattern('a-*', 'm/1'), pattern('a-*', 'm/2', 90)]])).toHaveLength(2);
  });

  it('problems of no automation', () => {
    const { keys: _, ...first } = pattern('a', 'x');
    const { keys: __, ...second } = pattern('b', 'x');
    expect(mergeDiagnostics([[first, second]])).toHaveLength(2);
  });
});

it('names its hint where hints differ', () => {
  const [first] = mergeDiagnostics([
    ['a', 'b'].map((name) => ({
      ...missingProject(name, at('a.yaml')),
      hint: `Did you mean "${name}1"?`,
    })),
  ]);
  expect(first?.hint).toBe('a: Did you mean "a1"? b: Did you mean "b1"?');
});

it('is the same when it is done twice', () => {
  const all = [
    ...FIFTY.map((name) => missingProject(name, at('a.yaml'))),
    ...FIFTY.map((name) => missingProject(name, at(`${name}.yaml`))),
    ...FIFTY.map((file) => missingAlias('gone', file)),
    ...FIFTY.map((value) => pattern(value, `m/${value}`)),
    pattern('a', 'm/n1'),
  ];
  const once = mergeDiagnostics([all]);
  expect(mergeDiagnostics([once])).toEqual(once);
  expect(mergeDiagnostics([once, once])).toEqual(once);
});
