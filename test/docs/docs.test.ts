/** What the documents say of the program is what the program says of itself; `-u` writes the sections anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import { EXIT } from '../../src/workflow/exit-code.ts';
import {
  renderCommandReference,
  renderCommandTable,
  renderDiagnosticsReference,
  renderEvents,
  renderTemplateVariables,
  replaceSection,
} from './reference-sections.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = readText('README.md');

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  'src/README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
];

/** Commands that remedies may already name, because what they speak of can only be undone with them. */
const NAMED_IN_REMEDIES = new Set(['accept', 'destroy', 'release', 'restore']);

describe('the references', () => {
  test('the README lists every command, event and code', async () => {
    const commands = replaceSection(README, 'commands', renderCommandTable(COMMANDS));
    const reference = renderDiagnosticsReference(DIAGNOSTIC_CODES, { remedies: false });
    const events = replaceSection(commands, 'events', renderEvents());
    const expected = replaceSection(events, 'diagnostics', reference);
    await expect(expected).toMatchFileSnapshot(join(ROOT, 'README.md'));
  });

  test('docs/diagnostics.md says what to do about every code', async () => {
    const reference = renderDiagnosticsReference(DIAGNOSTIC_CODES, { remedies: true });
    const text = `# Diagnostics\n\nEvery code that a problem in a file can carry, in the order of the stages. Codes are permanent. This page is made\nfrom the tables in \`src/diagnostics/\`.\n\n${reference}\n`;
    await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/diagnostics.md'));
  });

  test('docs/rule-tests.md lists the template variables', async () => {
    const path = 'docs/rule-tests.md';
    const text = replaceSection(readText(path), 'template-variables', renderTemplateVariables());
    await expect(text).toMatchFileSnapshot(join(ROOT, path));
  });

  test('docs/commands.md lists every option', async () => {
    const text = `# Commands\n\nThis page is made from the table in \`src/cli/command-table.ts\`, as \`wac COMMAND --help\` is.\n\n${renderCommandReference(COMMANDS)}\n`;
    await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/commands.md'));
  });

  test('the README lists every exit code', () => {
    const rows = [...README.matchAll(/^\| (\d+) \| /gmu)].map((match) => Number(match[1]));
    expect(rows).toEqual(Object.values(EXIT));
  });
});

describe('what can be typed', () => {
  const lines = DOCUMENTS.flatMap((path) =>
    commandLines(readText(path)).map((line) => [path, line] as const),
  );

  test('there is some', () => expect(lines.length).toBeGreaterThan(20));

  test.each(lines)('%s: %s', (path, line) => {
    const [, name, ...rest] = line.split(/\s+/u);
    if (name === undefined || name.startsWith('-') || /^[A-Z]+$/u.test(name)) return;
    if (path === 'docs/diagnostics.md' && NAMED_IN_REMEDIES.has(name)) return;
    const command = COMMANDS.find(
      (candidate) => candidate.name === name || candidate.alias === name,
    );
    expect(command, `no command "${name}"`).toBeDefined();
    const known = command?.options.map((option) => option.flags.split(/[ [=]/u)[0]) ?? [];
    for (const flag of rest
      .filter((word) => word.startsWith('--'))
      .map((word) => word.split('=')[0])) {
      expect([...known, '--help']).toContain(flag);
    }
  });
});

/** Lines that call `wac`: in shell blocks up to a comment, and in inline code. */
function commandLines(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap((match) =>
    (match[1] ?? '').split('\n'),
  );
  const inline = [...markdown.replaceAll(/```[\s\S]*?```/gu, '').matchAll(/`([^`\n]+)`/gu)].map(
    (match) => match[1] ?? '',
  );
  return [...blocks, ...inline]
    .map((line) => line.split(' #')[0]?.replace('$WAC', 'wac').trim() ?? '')
    .filter((line) => /^wac [a-z]/u.test(line));
}
