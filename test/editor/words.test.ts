/**
 * Every word of a manifest and of the configuration in the language server: the values of each list of words in any letter
 * case, comparison signs, and what must stand alone. The editor underlines what `wac validate` refuses.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema as configSchema } from '../../src/manifest/generated/config-schema.js';
import { schema as manifestSchema } from '../../src/manifest/generated/manifest-schema.js';
import { listFields } from '../../src/manifest/schema/explain-field.ts';
import { schemaNodeAt } from '../../src/manifest/schema/schema-node.ts';
import { CONFIGURATION, load } from '../manifest/load.ts';
import { type CheckedDocument, disagreements, splitDocuments } from './compare-with-editor.ts';
import { LanguageServer } from './language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

const SCOPE = 'scope: { project: p }';
const WHEN = 'when: { linkArtifact: {} }';
const THEN = 'then: { doNothing: {} }';
const SLACK = 'integration: { slack: { channel: "#c" } }';

const manifest = (when: string, then: string = THEN, rest: string = ''): string =>
  `key: a\n${SCOPE}\n${when}\n${then}\n${rest}`;

const metric = (fields: string): string =>
  manifest(`when: { runMetric: { metric: m, ${fields} } }`);

const config = (fields: string): string => `version: 1\nowner: acme/ml\n${fields}\n`;

/** A document for a word, by the field of the schema. */
const WITH_WORD: Readonly<Record<string, (word: string) => string>> = {
  'when.runMetric.aggregate': (word) =>
    metric(`aggregate: ${word}, window: 5, threshold: { gt: 1 }`),
  'when.runMetric.change.direction': (word) => metric(`change: { by: 1, direction: ${word} }`),
  'when.runMetric.zscore.direction': (word) => metric(`zscore: { direction: ${word} }`),
  'when.runState.states': (word) => manifest(`when: { runState: { states: [${word}] } }`),
  'then.sendNotification.severity': (word) =>
    manifest(WHEN, `then: { sendNotification: { ${SLACK}, severity: ${word} } }`),
  'lifecycle.onRemove': (word) => manifest(WHEN, THEN, `lifecycle: { onRemove: ${word} }`),
  version: (word) => `version: ${word}\nowner: acme/ml\nonRemove: keep\n`,
  onRemove: (word) => config(`onRemove: ${word}`),
  drift: (word) => config(`onRemove: keep\ndrift: ${word}`),
  executionHistory: (word) => config(`onRemove: keep\nexecutionHistory: ${word}`),
  'overrides.op': (word) =>
    `${CONFIGURATION}overrides: [{ match: a, patch: [{ op: ${word}, path: /enabled, from: /enabled, value: true }] }]\n`,
};

/** The words of each field whose values are a list of words. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...listFields().map(({ document, path }) => ({
      path,
      node: schemaNodeAt(document === 'manifest' ? manifestSchema : configSchema, path.split('.')),
    })),
    {
      path: 'overrides.op',
      node: schemaNodeAt(configSchema, ['overrides', '0', 'patch', '0', 'op']),
    },
  ].flatMap(({ path, node }) => {
    const list = node?.['enum'] ?? schemaOf(node?.['items'])?.['enum'];
    return Array.isArray(list) ? [[path, list.map(String)] as const] : [];
  }),
);

function schemaOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A word in the letter cases that people write, and a word that is none. */
function spellings(word: string): readonly string[] {
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  return [...new Set([word, word.toLowerCase(), word.toUpperCase(), capital, `${word}x`])];
}

const OPERATORS = [
  ...['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'regex', 'contains', 'exists', 'not'],
  ...['>', '>=', '<', '<=', '==', '=', '!=', '<>', '$gt', '$eq', 'GT', 'Gte', '=>', '~', 'like'],
];

const OPERANDS: Readonly<Record<string, string>> = {
  in: '[1]',
  nin: '[1]',
  exists: 'true',
  regex: '"^a$"',
  contains: 'a',
  not: '{ eq: 1 }',
};

const operator = (sign: string): string => `{ "${sign}": ${OPERANDS[sign] ?? '1'} }`;

/** Every pair of fields, each alone, and none. */
function combinations(fields: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const pairs = entries.flatMap((first, index) =>
    entries.slice(index + 1).map((second) => `${first}, ${second}`),
  );
  return ['', ...entries, ...pairs].map((inner) => (inner === '' ? '{}' : `{ ${inner} }`));
}

const EVENTS = Object.fromEntries([
  ...[
    ...['createArtifact', 'linkArtifact', 'unlinkArtifact', 'addArtifactAlias', 'addArtifactTag'],
    ...['removeArtifactTag', 'addCollectionTag', 'removeCollectionTag'],
  ].map((kind) => [kind, '{}']),
  ['runMetric', '{ metric: m, threshold: { gt: 1 } }'],
  ['runState', '{ states: [failed] }'],
]);

const ACTIONS = {
  sendNotification: `{ ${SLACK} }`,
  sendWebhook: '{ integration: { webhook: w } }',
  sendPromptToAria: '{ prompt: Look }',
  doNothing: '{}',
};

const CHOICES: readonly (readonly [title: string, documents: readonly string[]])[] = [
  ['events', combinations(EVENTS).map((when) => manifest(`when: ${when}`))],
  ['actions', combinations(ACTIONS).map((then) => manifest(WHEN, `then: ${then}`))],
  [
    'scopes',
    combinations({
      project: 'p',
      registry: 'acme/r',
      collection: 'c',
      team: 'vision',
      organization: 'acme',
    }).map((scope) => manifest(WHEN).replace(SCOPE, `scope: ${scope}`)),
  ],
  [
    'integrations',
    combinations({ slack: '{ channel: "#c" }', webhook: 'w', id: 'x', entity: 'vision' }).flatMap(
      (integration) => [
        manifest(WHEN, `then: { sendNotification: { integration: ${integration} } }`),
        manifest(WHEN, `then: { sendWebhook: { integration: ${integration} } }`),
      ],
    ),
  ],
  [
    'conditions',
    combinations({ threshold: '{ gt: 1 }', change: '{ by: 1 }', zscore: '{}' }).map((condition) =>
      metric(condition.slice(1, -1).trim() || 'window: 5'),
    ),
  ],
  [
    'bounds of a threshold',
    combinations({ gt: '1', lt: '2', '">"': '1', gte: '1' }).map((threshold) =>
      metric(`threshold: ${threshold}`),
    ),
  ],
  [
    'prompts',
    combinations({ prompt: 'Look', promptFile: 'a.md' })
      // A file of its own is needed for a prompt file alone.
      .filter((fields) => fields !== '{ promptFile: a.md }')
      .map((fields) => manifest(WHEN, `then: { sendPromptToAria: ${fields} }`)),
  ],
];

function manifestDocument(text: string): CheckedDocument {
  const { diagnostics } = load({ 'a.yaml': text });
  const [document] = splitDocuments('manifest', 'd/a.yaml', text, diagnostics);
  return { kind: 'manifest', text, errors: document?.errors ?? [], location: `${text}:1` };
}

function configDocument(text: string): CheckedDocument {
  const manifests = { 'a.yaml': `${manifest(WHEN)}enabled: true\n` };
  const { diagnostics } = load(manifests, { configuration: text });
  const [document] = splitDocuments('config', 'd/wac.yaml', text, diagnostics);
  return { kind: 'config', text, errors: document?.errors ?? [], location: `${text}:1` };
}

const documentOf = (text: string): CheckedDocument =>
  text.startsWith('version') ? configDocument(text) : manifestDocument(text);

/** Compares, and makes sure that there is something to compare: valid documents and invalid ones. */
async function compare(texts: readonly string[]): Promise<void> {
  const documents = texts.map(documentOf);
  expect(documents.some(({ errors }) => errors.length === 0)).toBe(true);
  expect(documents.some(({ errors }) => errors.length > 0)).toBe(true);
  expect(await disagreements(server, documents)).toEqual([]);
}

describe('the editor and wac validate agree', () => {
  it('about which fields have a list of words', () => {
    expect([...WORDS.keys()].toSorted()).toEqual(Object.keys(WITH_WORD).toSorted());
  });

  it.each([...WORDS])('about the words of %s, in any letter case', async (path, words) => {
    await compare(words.flatMap(spellings).map((word) => WITH_WORD[path]?.(word) ?? ''));
  });

  it.each([
    ['a threshold', (sign: string) => metric(`threshold: ${operator(sign)}`)],
    [
      'a run filter',
      (sign: string) =>
        manifest(
          `when: { runState: { states: [failed], runs: { config.lr: ${operator(sign)} } } }`,
        ),
    ],
    [
      'an artifact filter',
      (sign: string) =>
        manifest(`when: { addArtifactAlias: { filter: { alias: ${operator(sign)} } } }`),
    ],
  ])('about operators of %s', async (_, text) => {
    await compare(OPERATORS.map(text));
  });

  it.each(CHOICES)('about %s, of which one is allowed', async (_, documents) => {
    await compare(documents);
  });
});
