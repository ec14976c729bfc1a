/** Our own code is bundled without its indentation, and means the same. */
import { describe, expect, it } from 'vitest';
import { withoutIndentation } from '../../.scripts/build/without-indentation.mjs';

const strip = (code: string) => withoutIndentation('a.js', code);

describe('code without indentation', () => {
  it('keeps its lines', () => {
    expect(strip('function f() {\n\tif (a) {\n\t\treturn 1;\n\t}\n\n  return 2;\n}\n')).toBe(
      'function f() {\nif (a) {\nreturn 1;\n}\n\nreturn 2;\n}\n',
    );
  });

  it.each([
    ['of several lines', 'const a = `one\n  two\n\tthree\n`;\n'],
    ['that begins with an indented line', 'const a = `\n  one`;\n'],
    ['between and after values', 'const a = `${b}\n  one ${c}\n\ttwo`;\n'],
    ['in a value of another string', 'const a = `${b(`\n  inner\n`)}\n  outer`;\n'],
    ['with a tag', 'const a = String.raw`\n\tone`;\n'],
  ])('keeps a string %s', (_, code) => {
    expect(strip(code)).toBe(code);
  });

  it('takes the indentation of code between two strings, and of a value inside of one', () => {
    expect(strip('a(`\n  x`,\n\tb,\n\t`\n  y`);\n')).toBe('a(`\n  x`,\nb,\n`\n  y`);\n');
    expect(strip('const a = `\n  x ${f(\n\tb,\n)}\n  y`;\n')).toBe(
      'const a = `\n  x ${f(\nb,\n)}\n  y`;\n',
    );
  });

  it('refuses code that it cannot read', () => {
    expect(() => strip('const = 1;')).toThrow('a.js: ');
  });
});
