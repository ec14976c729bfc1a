/**
 * The recipes in CONTRIBUTING name every file: each file exists, and what already exists of the kind is found in no
 * other hand-written file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-script.ts';

interface Recipe {
  readonly title: string;
  /** An example that exists: the values for NAME and COMMAND in paths. */
  readonly example: string;
  /** What only files of the recipe may hold. */
  readonly pattern: RegExp;
  /** Where to look. */
  readonly roots: readonly string[];
  /** Files that mention the example and need no change for another one, each with its reason. */
  readonly mentions?: Readonly<Record<string, string>>;
}

const RECIPES: readonly Recipe[] = [
  {
    title: 'A diagnostic',
    example: 'config/insecure-server',
    pattern: /'config\/insecure-server'/,
    roots: ['src'],
    mentions: { 'src/manifest/check-server.ts': 'finds the problem' },
  },
  { title: 'A lint', example: 'system-metric', pattern: /\bcheckSystemMetric\b/, roots: ['src'] },
  {
    title: 'A command',
    example: 'integrations',
    pattern: /\bintegrationsCommand\b|\brunIntegrations\b|'integrations',$/m,
    roots: ['src'],
  },
  {
    title: 'A report format',
    example: 'validate',
    pattern: /'sarif'|\brenderSarif\b/,
    roots: ['src/cli', 'src/report'],
    mentions: {
      'src/cli/commands/lint/lint-command.ts': 'another command, with formats of its own',
      'src/cli/commands/lint/lint-several.ts': 'puts a format of that command together',
      'src/cli/session/sarif-text.ts': 'gives the renderer what both commands have found',
    },
  },
  {
    title: 'A mode of the action',
    example: 'drift',
    pattern: /\brunDrift\b|'check', 'apply', 'drift'/,
    roots: ['src/action'],
  },
  {
    title: 'A server profile',
    example: '0.70',
    pattern: /'0\.70'/,
    roots: ['src'],
    mentions: {
      'src/sandbox/rules/action-catalog.ts': 'the age of an action',
      'src/sandbox/rules/event-catalog.ts': 'the age of an event',
    },
  },
  {
    title: 'An event',
    example: 'unlinkArtifact',
    pattern: /\bunlinkArtifact\b|\bUNLINK_ARTIFACT\b/,
    roots: ['src', 'schema'],
  },
  {
    title: 'An action',
    example: 'doNothing',
    pattern: /\bdoNothing\b|\bNO_OP\b/,
    roots: ['src', 'schema'],
    mentions: {
      'src/workflow/evidence/changed-rules.ts': 'only the event of such a rule is evaluated',
      'src/manifest/export/export-verification.ts': 'stands for an integration that is not shown',
      'src/workflow/plan/check-support.ts': 'a shadow does nothing on the server',
      'src/workflow/plan/resolve-declarations.ts': 'a shadow does nothing on the server',
      'src/manifest/lint/set/lint-set.ts': 'an action that does nothing is no duplicate',
      'src/model/probe-api.ts': 'the probe makes automations that do nothing',
      'src/wandb/probe/encode-probe.ts': 'the probe makes automations that do nothing',
      'src/workflow/probe/bench.ts': 'the probe makes automations that do nothing',
      'src/workflow/init/init-files.ts': 'the first manifest does nothing',
    },
  },
];

const CONTRIBUTING = readFileSync(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8');

/** The paths that a recipe lists. */
function listedBy({ title, example }: Recipe): readonly string[] {
  const line = CONTRIBUTING.split('\n').find((each) => each.startsWith(`- **${title}**`)) ?? '';
  const code = [...line.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  return code
    .filter((text) => /^[\w.-]+(?:\/[\w.-]*)*$/.test(text) && /\/|\.yml$/.test(text))
    .map((path) => path.replaceAll(/NAME|COMMAND/g, example));
}

/** Hand-written sources that hold the example. */
function filesWith({ pattern, roots }: Recipe): readonly string[] {
  return roots.flatMap((root) =>
    readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' })
      .map((name) => `${root}/${name}`)
      .filter((path) => /\.(?:ts|graphql)$|^schema\/source\/.*\.json$/.test(path))
      .filter((path) => !path.includes('/generated/'))
      .filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8'))),
  );
}

describe.each(RECIPES)('the recipe "$title"', (recipe) => {
  const listed = listedBy(recipe);

  it('lists files that exist', () => {
    expect(listed).not.toEqual([]);
    expect(listed.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('lists every file that holds what exists of the kind', () => {
    const known = [...listed, ...Object.keys(recipe.mentions ?? {})];
    const found = filesWith(recipe);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !known.includes(path))).toEqual([]);
  });

  it('allows no mention that is gone', () => {
    const found = filesWith(recipe);
    expect(Object.keys(recipe.mentions ?? {}).filter((path) => !found.includes(path))).toEqual([]);
  });
});
