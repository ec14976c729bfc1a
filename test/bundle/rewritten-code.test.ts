/** What is rewritten of the bundler's output means the same, and code of a form that is not known ends the build. */
import { describe, expect, it } from 'vitest';
import { lazyModules, requireLazily } from '../../.scripts/build/lazy-modules.mjs';
import { plainExports } from '../../.scripts/build/plain-exports.mjs';

const getter = (name: string, value: string): string =>
  `Object.defineProperty(exports, "${name}", {\n  enumerable: true,\n  get: function() {\n    return ${value};\n  }\n});\n`;

describe('exports', () => {
  it.each([
    ['a function', 'function a() {}\n'],
    ['an asynchronous generator', 'async function* a() {}\n'],
    ['a class', 'class a {}\n'],
    ['a constant', 'const a = 1;\nif (a === 1 || a >= 2 || a <= 3 || ((b) => b)(a)) a.b = a;\n'],
  ])('are the values of %s', (_, declaration) => {
    expect(plainExports(`${declaration}${getter('x', 'a')}`)).toBe(
      `${declaration}exports.x = a;\n`,
    );
  });

  it.each([
    ['a variable', 'let a = 1;\n'],
    ['a function that is assigned again', 'function a() {}\n  a = () => 1;\n'],
    ['a class that is counted up', 'class a {}\n  a++;\n'],
    ['a function that is replaced where it is missing', 'function a() {}\n  a ??= 1;\n'],
    ['a constant of a function', 'function b() {\n  const a = 1;\n}\nvar a = b();\n'],
  ])('stay getters of %s', (_, declaration) => {
    const code = `${declaration}${getter('x', 'a')}`;
    expect(plainExports(code)).toBe(code);
  });

  it.each([
    [
      'a getter of another form',
      'const a = 1;\nObject.defineProperty(exports, "x", { get: () => a });\n',
    ],
    [
      'one among others',
      `const a = 1;\n${getter('y', 'a')}Object.defineProperty(exports, "x", { get: () => a });\n`,
    ],
    ['code after them', `const a = 1;\n${getter('x', 'a')}run(a);\n`],
  ])('end the build with %s', (_, code) => {
    expect(() => plainExports(code)).toThrow(/exports/iu);
  });

  it('may be none', () => {
    const code =
      'Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });\nrun();\n';
    expect(plainExports(code)).toBe(code);
  });
});

describe('lazy modules', () => {
  const { handler } = lazyModules.transform;
  const source = (body: string): string => `import * as part from './part.ts';\n${body}`;

  it('import a module in the function that gives it', () => {
    const code = source('\n/** A part. */\nexport const load = () => part;\n');
    expect(handler(code, 'lazy-part.ts').code).toBe(
      "\n/** A part. */\nexport const load = () => __requireLazily(import('./part.ts'));\n",
    );
  });

  it.each([
    ['another name', 'export const load = (): typeof other => other;\n'],
    ['more than one function', 'export const load = () => part;\nexport function more() {}\n'],
    ['a statement', 'part.run();\n'],
  ])('end the build with %s', (_, body) => {
    expect(() => handler(source(body), 'lazy-part.ts')).toThrow('lazy-part.ts is not of the form');
  });

  it.each([
    ['__requireLazily(Promise.resolve().then(() => require("./a.js")))', 'require("./a.js")'],
    [
      '__requireLazily(Promise.resolve().then(() => require("./a.js")).then((n) => n.b))',
      'require("./a.js").b',
    ],
  ])('are required: %s', (code, wanted) => {
    expect(requireLazily(`const load = () => ${code};\n`)).toBe(`const load = () => ${wanted};\n`);
  });

  it.each([
    'const load = () => __requireLazily(import("./a.js"));\n',
    'const load = () => __requireLazily(Promise.resolve().then(() => require("./a.js")).then(f));\n',
    'const load = () => __requireLazily(Promise.resolve().then(function () { return a; }));\n',
  ])('end the build where they cannot be: %s', (code) => {
    expect(() => requireLazily(code)).toThrow('cannot be made synchronous');
  });
});
