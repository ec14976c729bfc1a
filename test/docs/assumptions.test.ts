/** The pages that list what wac assumes are made from the table that the probe works with; `-u` writes them anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceSection } from '../../.scripts/reference/sections.ts';
import { OBSERVABLE } from '../../src/workflow/probe/assumptions.ts';
import { EXPERIMENTS } from '../../src/workflow/probe/experiments/experiments.ts';
import { UNOBSERVABLE } from '../../src/workflow/probe/unobservable-assumptions.ts';

const ROOT = join(import.meta.dirname, '../..');
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('docs/probe.md has every assumption with its experiment', async () => {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = [
    ...Object.entries(OBSERVABLE).map(([id, { statement, matters, experiment }]) =>
      [`\`${id}\``, statement, matters, experiment].map(cell),
    ),
    ...Object.entries(UNOBSERVABLE).map(([id, { statement, matters, reason }]) =>
      [`\`${id}\``, statement, matters, `Not observable. ${reason}`].map(cell),
    ),
  ];
  const table = [
    '| id | what wac assumes | why it matters | experiment |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  const expected = replaceSection(readText('docs/probe.md'), 'assumptions', table);
  await expect(expected).toMatchFileSnapshot(join(ROOT, 'docs/probe.md'));
});

test('docs/sandbox-fidelity.md lists every assumption', async () => {
  const lines = [
    ...Object.entries(OBSERVABLE).map(([id, { statement }]) => `- \`${id}\`: ${statement}`),
    ...Object.entries(UNOBSERVABLE).map(
      ([id, { statement, reason }]) =>
        `- \`${id}\`: ${statement} Not observable by a probe: ${reason}`,
    ),
  ];
  const expected = replaceSection(
    readText('docs/sandbox-fidelity.md'),
    'assumptions',
    lines.join('\n'),
  );
  await expect(expected).toMatchFileSnapshot(join(ROOT, 'docs/sandbox-fidelity.md'));
});

test('every sentence ends as one, and every assumption that can be tried is', () => {
  const sentences = [...Object.values(OBSERVABLE), ...Object.values(UNOBSERVABLE)].flatMap((row) =>
    Object.values(row),
  );
  expect(
    sentences.filter((text) => !/^[A-Z`].*\.$/su.test(text) && !text.startsWith('wac ')),
  ).toEqual([]);
  expect(Object.keys(EXPERIMENTS).sort()).toEqual(Object.keys(OBSERVABLE).sort());
});
