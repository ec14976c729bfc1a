/** Casts and spreads of conditions, counted in the syntax trees of `src/`, with limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { isJsonObject } from '../../src/lib/json.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Casts in 1,000 lines. `as const` is none: it makes a type narrower, and cannot be wrong. */
const MAX_CASTS_PER_1000_LINES = 2;

/** `...(x === undefined ? {} : { x })`, which `...present({ x })` says. */
const MAX_CONDITIONAL_SPREADS = 20;

interface Findings {
  readonly file: string;
  readonly lines: number;
  /** The types that values are cast to, in order. */
  readonly casts: readonly string[];
  readonly anys: number;
  readonly conditionalSpreads: number;
}

function inspectFile(file: string): Findings {
  const text = readFileSync(join(SRC, file), 'utf8');
  const casts: string[] = [];
  let anys = 0;
  let conditionalSpreads = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (!isNode(node)) return;
    if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') {
      const { typeAnnotation } = node;
      const type = isNode(typeAnnotation)
        ? text.slice(typeAnnotation.start, typeAnnotation.end)
        : '';
      if (type !== 'const') casts.push(type);
    }
    if (node.type === 'TSAnyKeyword') anys += 1;
    if (node.type === 'SpreadElement' && isEmptyOrObject(node['argument'])) conditionalSpreads += 1;
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(text, { lang: 'ts' }).body);
  return { file, lines: text.split('\n').length - 1, casts, anys, conditionalSpreads };
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return isJsonObject(value) && typeof value['type'] === 'string';
}

/** A condition that gives `{}` or an object. */
function isEmptyOrObject(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'ConditionalExpression') return false;
  const branches = [node['consequent'], node['alternate']].filter(isNode);
  return branches.some(
    ({ type, properties }) =>
      type === 'ObjectExpression' && Array.isArray(properties) && properties.length === 0,
  );
}

const findings = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map(inspectFile);
const lines = findings.reduce((sum, each) => sum + each.lines, 0);

describe('types', () => {
  it('are looked at in the whole program', () => {
    expect(findings.length).toBeGreaterThan(400);
    expect(lines).toBeGreaterThan(40_000);
    expect(findings.some(({ casts }) => casts.length > 0)).toBe(true);
  });

  it(`are cast less than ${MAX_CASTS_PER_1000_LINES} times in 1,000 lines`, () => {
    const casts = findings.flatMap((each) => each.casts.map((type) => `${each.file} as ${type}`));
    expect((1000 * casts.length) / lines, casts.join('\n')).toBeLessThan(MAX_CASTS_PER_1000_LINES);
  });

  it('are never any, and never cast by way of unknown', () => {
    const breaches = findings.filter(
      ({ casts, anys }) => anys > 0 || casts.some((type) => type === 'unknown'),
    );
    expect(breaches.map(({ file }) => file)).toEqual([]);
  });

  it('are spread under a condition only where present() cannot say it', () => {
    const spreads = findings.flatMap(({ file, conditionalSpreads }) =>
      Array.from({ length: conditionalSpreads }, () => file),
    );
    expect(spreads.length, spreads.join('\n')).toBeLessThan(MAX_CONDITIONAL_SPREADS);
  });
});
