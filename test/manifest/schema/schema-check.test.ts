/** The check that most documents pass says what the validators say, which report what is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../../src/lib/json.ts';
import { schemaCheck } from '../../../src/lib/schema-check.ts';
import { schema as configSchema } from '../../../src/manifest/generated/config-schema.js';
import { validate as validateConfig } from '../../../src/manifest/generated/config-validator.js';
import { schema as manifestSchema } from '../../../src/manifest/generated/manifest-schema.js';
import { validate as validateManifest } from '../../../src/manifest/generated/manifest-validator.js';
import { schema as webhookSchema } from '../../../src/manifest/generated/webhook-schema.js';
import { validate as validateWebhook } from '../../../src/manifest/generated/webhook-validator.js';
import { fc } from '../../support/fast-check.ts';

const KINDS: readonly (readonly [
  name: string,
  schema: JsonObject,
  validate: (value: unknown) => boolean,
])[] = [
  ['manifests', manifestSchema, validateManifest],
  ['configurations', configSchema, validateConfig],
  ['webhooks', webhookSchema, validateWebhook],
];

/** Every document of the examples. */
const examples: readonly JsonValue[] = readdirSync('automations', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parseAllDocuments(readFileSync(`automations/${name}`, 'utf8')))
  .map((document) => document.toJS() as JsonValue);

/** A value that some field has, or none. */
const scalar: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(
  ...['', 'a', 'A_b', 'delete', 'mean', 'webhook', 'gt', '5%', 'x'.repeat(200)],
  ...[0, 1, -1, 0.5, 1e21, 24, 1000, true, false, null],
);
const other: fc.Arbitrary<JsonValue> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('a', 'eq', 'config.lr', 'summary.loss', 'project', 'name'),
    scalar,
    {
      maxKeys: 3,
    },
  ),
);

/** Random objects by the schema itself: each part may be left out, doubled, or be something else. */
function documentOf(root: JsonObject, node: JsonValue, depth: number): fc.Arbitrary<JsonValue> {
  if (!isJsonObject(node) || depth > 8) return other;
  const { $ref, properties, patternProperties, additionalProperties, items, type } = node;
  const { enum: words, required = [] } = node;
  if (typeof $ref === 'string') {
    const { $defs } = root;
    const name = $ref.replace('#/$defs/', '');
    return documentOf(root, isJsonObject($defs) ? ($defs[name] ?? null) : null, depth + 1);
  }
  const alternatives: { weight: number; arbitrary: fc.Arbitrary<JsonValue> }[] = [
    { weight: 1, arbitrary: other },
  ];
  if (isJsonList(words)) alternatives.push({ weight: 40, arbitrary: fc.constantFrom(...words) });
  const types = isJsonList(type) ? type : [type];
  if (types.includes('string')) alternatives.push({ weight: 20, arbitrary: fc.constant('a') });
  if (types.includes('boolean')) alternatives.push({ weight: 20, arbitrary: fc.boolean() });
  if (types.includes('integer') || types.includes('number'))
    alternatives.push({ weight: 20, arbitrary: fc.constantFrom(1, 2, 5) });
  if (items !== undefined) {
    const item = documentOf(root, items, depth + 1);
    alternatives.push({ weight: 40, arbitrary: fc.array(item, { minLength: 1, maxLength: 2 }) });
  }
  const fields = isJsonObject(properties) ? Object.entries(properties) : [];
  const extra = [
    ...(isJsonObject(patternProperties)
      ? [['config.lr', Object.values(patternProperties)[0]]]
      : []),
    ...(isJsonObject(additionalProperties) ? [['other', additionalProperties]] : []),
  ].map(([name, schema]) => [String(name), schema ?? null] as const);
  const all = [...fields, ...extra];
  if (all.length > 0) {
    const names = isJsonList(required) ? required.map(String) : [];
    const record = fc.record(
      Object.fromEntries(all.map(([name, schema]) => [name, documentOf(root, schema, depth + 1)])),
      { requiredKeys: names.filter((name) => all.some(([known]) => known === name)) },
    );
    const few = record.chain((made) =>
      fc
        .subarray(Object.keys(made), {
          maxLength: Math.min(Object.keys(made).length, names.length + 3),
        })
        .map(
          (kept): JsonValue =>
            Object.fromEntries(
              Object.entries(made).filter(([key]) => kept.includes(key) || names.includes(key)),
            ),
        ),
    );
    alternatives.push({ weight: 60, arbitrary: few });
  }
  return fc.oneof(...alternatives);
}

describe.each(KINDS)('of %s', (_, schema, validate) => {
  const check = schemaCheck(schema);
  const agrees = (value: JsonValue): boolean => {
    const isValid = validate(value);
    expect({ value, isValid: check(value) }).toEqual({ value, isValid });
    return isValid;
  };

  it('agrees on the examples', () => {
    expect(examples.map(agrees).length).toBeGreaterThan(15);
  });

  it('agrees on random values, valid ones and others', () => {
    const count = { true: 0, false: 0 };
    fc.assert(
      fc.property(documentOf(schema, schema, 0), (value) => {
        count[agrees(value) ? 'true' : 'false'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(count.true).toBeGreaterThan(20);
    expect(count.false).toBeGreaterThan(100);
  });
});

describe('a check', () => {
  it('refuses a schema with a keyword that it does not know', () => {
    expect(() => schemaCheck({ oneOf: [] })(1)).toThrow('oneOf');
  });
});
