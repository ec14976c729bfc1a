/** Untrusted configuration and manifests take bounded time; a hang fails by the time limit of the run. */
import { describe, expect, it } from 'vitest';
import { CONFIGURATION, loadOne, manifest } from './load.ts';

describe('untrusted text', () => {
  it('a pattern of many stars is matched in bounded time', () => {
    const key = 'a'.repeat(63);
    const overrides = `environments:\n  e: { overrides: [{ match: "${'*a'.repeat(30)}*b", set: { name: X } }] }\n`;
    const { diagnostics } = loadOne(manifest(`key: ${key}`), {
      configuration: `${CONFIGURATION}${overrides}`,
      environment: 'e',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/override']);
  });

  it.each([
    ['an open variable before many spaces', `\${vars.${' '.repeat(400_000)}x`],
    ['many open braces', '${'.repeat(200_000)],
    ['many open variables', '${vars.'.repeat(60_000)],
    ['many open expressions', '${{ "'.repeat(60_000)],
    ['many question marks', `\${{ ${'? '.repeat(100_000)}}}`],
    ['many quotes in an expression', `\${{ ${'\'\\"'.repeat(60_000)}}}`],
  ])('%s in a string take bounded time', (_, text) => {
    const { diagnostics } = loadOne(
      `${manifest()}description: "${text.replace(/(?<!\\)"/g, '\\"')}"\n`,
    );
    expect(diagnostics.every(({ code }) => /^(?:expression|manifest|yaml)/.test(code))).toBe(true);
  });
});

describe('a matrix', () => {
  const withMatrix = (matrix: string) => loadOne(`${manifest()}matrix: ${matrix}\n`).diagnostics;

  it.each([
    [
      'an axis of too many items',
      `{ a: [${Array.from({ length: 5001 }, (_, n) => n).join()}] }`,
      'has 5001 items',
    ],
    [
      'too many combinations',
      `{ a: [${Array.from({ length: 101 }, (_, n) => n).join()}], b: [${Array.from({ length: 100 }, (_, n) => n).join()}] }`,
      'has 10100 combinations',
    ],
    [
      'too many axes',
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: [1]`).join(', ')} }`,
      'has 21 axes',
    ],
    [
      'too many exclusions',
      `{ a: [1, 2], exclude: [${Array.from({ length: 501 }, () => '{ a: 1 }').join()}] }`,
      'has 501 entries',
    ],
  ])('with %s is one error', (_, matrix, message) => {
    const diagnostics = withMatrix(matrix);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'matrix/invalid', severity: 'error' });
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('leaves out combinations by id and by value, as before', () => {
    const { declarations } = loadOne(
      `${manifest()}name: "\${{ matrix.a }} \${{ matrix.b }}"\nmatrix: { a: [X, Y], b: [1, 2], exclude: [{ a: x, b: 1 }, { b: 2 }] }\n`,
    );
    expect(declarations.map(({ key }) => key.split('/').slice(1).join('/'))).toEqual(['y/1']);
  });
});
