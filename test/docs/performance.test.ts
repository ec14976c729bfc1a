/** The page of the figures shows what the bench measures: each figure, in a section that explains it, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../.scripts/bench/figure-names.mjs';
import { rate, renderTable } from '../../.scripts/bench/rows.mjs';
import { ROOT } from '../support/run-script.ts';

const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
const [before = '', table = '', after = ''] = page.split(/<!-- \/?performance -->/u);
const names = Object.keys(FIGURES);

/** The text below each heading, by the heading's anchor. */
const sections = new Map(
  after.split(/^## /mu).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return [heading.toLowerCase().replaceAll(' ', '-'), lines.join('\n').trim()] as const;
  }),
);

const links = [...table.matchAll(/^\| \[([^\]]+)\]\(#([^)]+)\) \|/gmu)].map(
  ([, figure = '', section = '']) => ({ figure, section }),
);

describe('the figures', () => {
  it('are the files of the bench', () => {
    const files = readdirSync(join(ROOT, '.scripts/bench/figures'));
    expect(files.map((file) => file.replace(/\.mjs$/u, '')).sort()).toEqual([...names].sort());
  });

  it('are all in the table of the page, in order, and no others are', () => {
    expect(before).toContain('`npm run bench -- --write`');
    expect([...new Set(links.map(({ figure }) => figure))]).toEqual(names);
    // A row without a link would be of no figure.
    expect(table.split('\n').filter((line) => line.startsWith('| ')).length - 1).toBe(links.length);
  });

  it.each(Object.entries(FIGURES))('%s is explained below %s', (figure, section) => {
    expect(links.find((each) => each.figure === figure)?.section).toBe(section);
    expect(sections.get(section)?.length).toBeGreaterThan(200);
  });
});

describe('a row of the table', () => {
  const row = { id: 'x', what: 'time of it', goal: { atMost: 2 } };
  const cells = (text: string) => text.split('\n').slice(2);

  it('leads to the section of its figure, and says whether the goal is met', () => {
    const measured = { figure: 'plan', ...rate({ ...row, samples: [1, 1.5, 1.2] }) };
    expect(cells(renderTable([measured], () => 'planning'))).toEqual([
      '| [plan](#planning) | time of it | 1.20 × | 1.00 to 1.50 | at most 2 × | met |',
    ]);
  });

  it('says why there was nothing to measure, which is no missed goal', () => {
    const missing = { figure: 'plan', ...rate({ ...row, missing: 'Go is not installed' }) };
    expect(missing).not.toHaveProperty('verdict');
    expect(cells(renderTable([missing]))).toEqual([
      '| plan | time of it | not measured |  | at most 2 × | Go is not installed |',
    ]);
  });

  it.each([
    { samples: [3, 3, 3], verdict: 'missed' },
    { samples: [1, 2.1, 3], verdict: 'met within noise' },
    { samples: [3, 3, 3], known: 3, verdict: 'not met; fails above 3' },
    { samples: [4, 4, 4], known: 3, verdict: 'missed' },
  ])('says $verdict of $samples against at most 2, known up to $known', (each) => {
    expect(rate({ ...row, samples: each.samples, known: each.known })).toMatchObject({
      verdict: each.verdict,
    });
  });
});
