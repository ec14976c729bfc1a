/** What the documents say of the program is what the program says of itself; `-u` writes the sections anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT_VARIABLES } from '../../.scripts/reference/environment-variables.ts';
import { commandsPage, diagnosticsPage } from '../../.scripts/reference/pages.ts';
import {
  type CommandOutputs,
  renderTemplateVariables,
  replaceSection,
} from '../../.scripts/reference/sections.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Names in the sources that only look like variables of the environment. */
const NO_VARIABLES =
  /^(?:WAC_VERSION__|WANDB_DOCUMENTATION|WANDB_API_KEY_(?:PLAN|APPLY)|INPUT_\w*|\w+_CERT)$/u;

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  'src/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('decisions/'))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** Commands that remedies may already name, because what they speak of can only be undone with them. */
const NAMED_IN_REMEDIES = new Set(['accept', 'destroy', 'release', 'restore']);

describe('the references', () => {
  test('docs/diagnostics.md says what to do about every code', async () => {
    await expect(diagnosticsPage()).toMatchFileSnapshot(join(ROOT, 'docs/diagnostics.md'));
  });

  test('docs/rule-tests.md lists the template variables', async () => {
    const path = 'docs/rule-tests.md';
    const text = replaceSection(readText(path), 'template-variables', renderTemplateVariables());
    await expect(text).toMatchFileSnapshot(join(ROOT, path));
  });

  test('docs/commands.md lists every option', async () => {
    const outputs = JSON.parse(
      readText('.scripts/reference/command-outputs.json'),
    ) as CommandOutputs;
    await expect(commandsPage(outputs)).toMatchFileSnapshot(join(ROOT, 'docs/commands.md'));
  });

  test('docs/reference/environment-variables.md has the variables that the sources read, and no other', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
      .map((path) => readText(`src/${path}`))
      .join('\n');
    const listed = Object.values(ENVIRONMENT_VARIABLES).flatMap((variables) =>
      Object.keys(variables).flatMap((names) => names.split(', ')),
    );
    const read = [
      ...[...sources.matchAll(/\benv\w*\??\.?\['([A-Za-z_]+)'\]/gu)].map((match) => match[1] ?? ''),
      ...[...sources.matchAll(/\b(?:WAC|WANDB)_[A-Z_]+\b/gu)].map((match) => match[0]),
      ...[...sources.matchAll(/'(\w+_(?:PROXY|proxy|CERTS?|CA_BUNDLE|CERT_FILE|CERT_DIR))'/gu)].map(
        (match) => match[1] ?? '',
      ),
    ].filter((name) => !NO_VARIABLES.test(name));
    expect([...new Set(read)].filter((name) => !listed.includes(name)).sort()).toEqual([]);
    const unread = listed.filter((name) => !sources.includes(name));
    // The names of these two are composed: `WANDB_` and the name of the general variable.
    expect(unread).toEqual(['WANDB_HTTPS_PROXY', 'WANDB_HTTP_PROXY']);
  });
});

describe('the index', () => {
  const index = readText('docs/README.md');
  const linked = [...index.matchAll(/\]\(([^)#]+\.md)/gu)].map((match) => `docs/${match[1] ?? ''}`);

  test('links every page of docs/', () => {
    const pages = DOCUMENTS.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md');
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter((path) => !linked.includes(path))).toEqual([]);
  });

  test('links no page twice', () => {
    expect(linked.filter((path, position) => linked.indexOf(path) !== position)).toEqual([]);
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
