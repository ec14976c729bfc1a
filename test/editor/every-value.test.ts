/**
 * Every field of a manifest and of the configuration with values of every type: the published schemas and `wac validate`
 * agree. A JSON Schema validator reads all of them, the language server one of each `STEP`.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { JsonObject, JsonValue } from '../../src/lib/json.ts';
import { listFields } from '../../src/manifest/schema/explain-field.ts';
import { load } from '../manifest/load.ts';
import {
  type CheckedDocument,
  disagreement,
  disagreements,
  splitDocuments,
} from './compare-with-editor.ts';
import { type EditorProblem, LanguageServer } from './language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

const VALUES: readonly JsonValue[] = [
  ...[null, true, 0, 1, -1, 5, 30, 1.5, 2024, -2024, '', ' ', 'a', 'A b', '5', '5%', '-5%', '/'],
  ...['a/b', 'a/b/c', ' a / b ', 'p/wandb-registry-models', 'INFO', 'Warn', 'failed', 'KILLED'],
  ...['mean', 'SUM', 'Increase', 'delete', 'Release', 'sha256:0123456789abcdef', '2026-12-01'],
  ...['x'.repeat(300), '\u{1f600}'.repeat(200), 'key_1.2-3', 'Key'],
  ...[[], [1], ['a'], [null], [[]], [{}], ['failed'], ['FAILED', 'crashed'], ['killed']],
  ...[{}, { a: 1 }, { gt: 1 }, { '>': 1 }, { '>': 1, gt: 1 }, { gt: 1, lt: 2 }, { '==': 1 }],
  ...[{ $gt: 1 }, { eq: 'a' }, { regex: '^a$' }, { in: ['a'] }, { not: { eq: 'a' } }],
  ...[{ by: 1 }, { by: '5%', priorWindow: 3 }, { metric: 'm', threshold: { gt: 1 } }],
  ...[
    { metric: 'm', zscore: {}, window: 3 },
    { metric: 'm', threshold: { lt: 1 }, window: 5 },
  ],
  ...[{ metric: 'm', threshold: { '<=': 1 }, window: 5, aggregate: 'MAX' }, { states: ['failed'] }],
  ...[{ linkArtifact: {} }, { createArtifact: {} }, { runState: { states: ['finished'] } }],
  ...[{ linkArtifact: {}, runState: { states: ['failed'] } }, { doNothing: {} }],
  ...[{ sendNotification: { integration: { slack: { channel: '#c' } } } }],
  ...[{ sendNotification: { integration: { webhook: 'w' } } }, { webhook: 'w' }],
  ...[{ slack: { channel: '#c' } }, { slack: { channel: '#c' }, webhook: 'w' }, { entity: 'e' }],
  ...[{ project: 'p' }, { project: 'p', team: 't' }, { team: 't', collection: 'c' }],
  ...[{ project: 'p', collection: 'c' }, { registry: 'acme/r' }, { collection: 'c' }],
  ...[{ alias: 'a' }, { name: { regex: 'a' } }, { 'config.lr': { '>=': 1 } }, { any: [] }],
  ...[{ mongo: {} }, { mongo: { alias: 'a' } }, { all: [{ alias: { '!=': 'a', ne: 'b' } }] }],
];

const MANIFEST: JsonObject = {
  key: 'a',
  scope: { project: 'p' },
  when: { linkArtifact: {} },
  then: { doNothing: {} },
};

/** What the field needs around it so that the rest of the document is sound. */
const AROUND: readonly (readonly [prefix: string, document: JsonObject])[] = [
  ['when.createArtifact', { ...MANIFEST, scope: { project: 'p', collection: 'c' } }],
  ['when.runMetric', { ...MANIFEST, when: { runMetric: { metric: 'm', threshold: { gt: 1 } } } }],
  ['when.runState', { ...MANIFEST, when: { runState: { states: ['failed'] } } }],
  [
    'then.sendNotification',
    { ...MANIFEST, then: { sendNotification: { integration: { slack: { channel: '#c' } } } } },
  ],
  ['then.sendWebhook', { ...MANIFEST, then: { sendWebhook: { integration: { webhook: 'w' } } } }],
  ['matrix', { ...MANIFEST, name: 'N ${{ matrix.level }}', matrix: { level: ['a', 'b'] } }],
  ['', MANIFEST],
];

/** The document with a value at a path; an event or action of another kind makes room for it. */
function withField(document: JsonObject, path: readonly string[], value: JsonValue): JsonObject {
  const [segment = '', ...rest] = path;
  const below = document[segment];
  const isMapping = typeof below === 'object' && below !== null && !Array.isArray(below);
  const inner = isMapping ? (below as JsonObject) : {};
  const isChoice = ['when', 'then', 'scope'].includes(segment);
  const kept =
    isChoice && rest[0] !== undefined && rest[0] !== 'collection'
      ? Object.fromEntries(Object.entries(inner).filter(([key]) => key === rest[0]))
      : inner;
  return { ...document, [segment]: rest.length === 0 ? value : withField(kept, rest, value) };
}

/** Fields that are the same as another one: the other artifact events, and filters within filters. */
const REPEATED =
  /^when\.(?:un|add|remove)|\.(?:all|any|none|not)\b.|\.(?:id|user|state|tags)\b.|\.(?:nin|contains)$/;

function manifestDocuments(): readonly CheckedDocument[] {
  const paths = listFields()
    .filter(({ document, path }) => document === 'manifest' && !REPEATED.test(path))
    .map(({ path }) => path);
  return paths.flatMap((path) => {
    const around = AROUND.find(([prefix]) => path.startsWith(prefix))?.[1] ?? MANIFEST;
    return VALUES.map((value) => {
      const text = stringify(withField(around, path.split('.'), value), { lineWidth: 0 });
      const { diagnostics } = load({ 'a.yaml': text });
      const [document] = splitDocuments('manifest', 'd/a.yaml', text, diagnostics);
      return {
        kind: 'manifest',
        text,
        errors: document?.errors ?? [],
        location: `${path}: ${JSON.stringify(value).slice(0, 60)}:1`,
      };
    });
  });
}

function configurationDocuments(): readonly CheckedDocument[] {
  const base: JsonObject = { version: 1, owner: 'acme/ml', onRemove: 'delete' };
  const paths = listFields()
    .filter(({ document }) => document === 'configuration')
    .map(({ path }) => path);
  const inEnvironments = [
    ...['vars', 'entity', 'server', 'guard', 'shadow', 'overrides', 'nameSuffix'],
  ].map((name) => `environments.prod.${name}`);
  return [...paths, 'integrations.alerts', 'environments.prod', ...inEnvironments].flatMap((path) =>
    VALUES.map((value) => {
      const text = stringify(withField(base, path.split('.'), value), { lineWidth: 0 });
      const { diagnostics } = load({}, { configuration: text });
      const [document] = splitDocuments('config', 'd/wac.yaml', text, diagnostics);
      return {
        kind: 'config',
        text,
        errors: document?.errors ?? [],
        location: `wac.yaml:${path}: ${JSON.stringify(value).slice(0, 60)}:1`,
      };
    }),
  );
}

const STEP = 40;

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
ajv.addKeyword('patternErrorMessage');
const VALIDATORS = Object.fromEntries(
  ['manifest', 'config'].map((kind) => [
    kind,
    ajv.compile(
      JSON.parse(readFileSync(`schema/${kind}.schema.json`, 'utf8')) as Record<string, unknown>,
    ),
  ]),
);

/** What a validator of JSON Schema finds, as an editor would show it. */
function schemaProblems({ kind, text }: CheckedDocument): readonly EditorProblem[] {
  const validate = VALIDATORS[kind];
  if (validate?.(parse(text)) === true) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => ({
    line: 0,
    message: `${instancePath} ${message ?? ''}`,
  }));
}

const schemaDisagreements = (documents: readonly CheckedDocument[]): readonly string[] =>
  documents
    .map((document) => disagreement(document, schemaProblems(document)))
    .filter((each) => each !== undefined);

describe('the published schemas and wac validate agree about every value', () => {
  const manifests = manifestDocuments();
  const configurations = configurationDocuments();

  it('of a manifest', () => {
    expect(manifests.length).toBeGreaterThan(5000);
    expect(schemaDisagreements(manifests)).toEqual([]);
  });

  it('of the configuration', () => {
    expect(configurations.length).toBeGreaterThan(2000);
    expect(schemaDisagreements(configurations)).toEqual([]);
  });

  it('in the language server', async () => {
    const sample = [...manifests, ...configurations].filter((_, index) => index % STEP === 0);
    expect(await disagreements(server, sample)).toEqual([]);
  });

  it('and a whole expression may be used wherever expressions are expanded', () => {
    const paths = listFields()
      .filter(
        ({ document, path }) =>
          document === 'manifest' &&
          !/^(?:key|matrix)|Notification.integration.webhook|Webhook.integration.slack/.test(path),
      )
      .map(({ path }) => path);
    const wrong = paths.flatMap((path) => {
      const around = AROUND.find(([prefix]) => path.startsWith(prefix))?.[1] ?? MANIFEST;
      const text = stringify(withField(around, path.split('.'), '${{ vars.x }}'));
      const document = { kind: 'manifest', text, errors: [], location: path } as const;
      const pointer = `/${path.replaceAll('.', '/')}`;
      return schemaProblems(document).filter(({ message }) => message.startsWith(pointer));
    });
    expect(wrong).toEqual([]);
  });
});
