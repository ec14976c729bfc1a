/** Every assumption and interpretation that the documentation lists has its own test, by its number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '../../src/simulate/assumptions.ts';

const DOCUMENT = readFileSync(new URL('../../docs/rule-tests.md', import.meta.url), 'utf8');

/** The ids at the beginning of table rows: `| R02 | …`. */
function listed(letter: string): readonly string[] {
  return [...DOCUMENT.matchAll(new RegExp(`^\\| (${letter}\\d+) \\|`, 'gm'))].map(
    ([, id = '']) => id,
  );
}

/** The ids with which titles of tests begin. */
function tested(): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const folder of ['simulate', 'sandbox', 'workflow/rule-tests']) {
    const root = join(import.meta.dirname, '..', folder);
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.test.ts')) continue;
      const text = readFileSync(join(root, name), 'utf8');
      for (const [, numbers = ''] of text.matchAll(
        /^ *(?:it|test)\(\s*['"`]((?:[AR]\d+(?: and )?)+) /gm,
      )) {
        for (const id of numbers.split(' and ')) ids.add(id);
      }
    }
  }
  return ids;
}

describe('the documentation of rule tests', () => {
  it('lists all interpretations, each with a test that carries its number', () => {
    const interpretations = listed('R');
    expect(interpretations).toHaveLength(45);
    expect(new Set(interpretations).size).toBe(45);
    const titles = tested();
    expect(interpretations.filter((id) => !titles.has(id))).toEqual([]);
    expect([...titles].filter((id) => id.startsWith('R') && !interpretations.includes(id))).toEqual(
      [],
    );
  });

  it('lists all assumptions as they are, each with a test that carries its number', () => {
    expect(listed('A')).toEqual(ASSUMPTION_IDS);
    const titles = tested();
    expect(ASSUMPTION_IDS.filter((id) => !titles.has(id))).toEqual([]);
    for (const id of ASSUMPTION_IDS) {
      const { question, interpretations, probed } = ASSUMPTIONS[id];
      const words = interpretations.map((word) => `\`${word}\`${probed.includes(word) ? '*' : ''}`);
      expect(DOCUMENT).toContain(`| ${id} | ${question} | ${words.join(', ')} |`);
    }
  });
});
