import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/lib/json.ts';
import { explainField, listFields } from '../../../src/manifest/schema/explain-field.ts';

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as JsonObject;
const manifestSchema = read('manifest');
const configSchema = read('config');
const manifestSource = read('source/manifest');
const configSource = read('source/config');

/** Every named field of a schema with its path. */
function* fields(
  node: JsonValue,
  path: string,
): Generator<readonly [path: string, field: JsonObject]> {
  if (Array.isArray(node)) {
    for (const item of node as readonly JsonValue[]) yield* fields(item, path);
  } else if (isJsonObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'properties' || key === 'patternProperties') && isJsonObject(value)) {
        for (const [name, field] of Object.entries(value))
          yield [`${path}.${name}`, field as JsonObject];
      }
      if (!['examples', 'default', 'enum'].includes(key)) yield* fields(value, `${path}.${key}`);
    }
  }
}

test('generated files are up to date', () => {
  expect(
    execFileSync(process.execPath, ['.scripts/generate.mjs', '--check'], { encoding: 'utf8' }),
  ).toContain('up to date');
});

test('validators load with nothing beside them', () => {
  for (const name of ['manifest', 'config']) {
    const text = readFileSync(`src/manifest/generated/${name}-validator.js`, 'utf8');
    expect(text).not.toMatch(/require\(|^import /m);
  }
});

test('every field has a description', () => {
  const all = [...fields(manifestSource, 'manifest'), ...fields(configSource, 'config')];
  expect(all.length).toBeGreaterThan(80);
  const described = all.filter(([path]) => !/\.(?:allOf|if|dependentSchemas)\b/.test(path));
  expect(
    described
      .filter(
        ([, field]) => typeof field['description'] !== 'string' && field['$ref'] === undefined,
      )
      .map(([path]) => path),
  ).toEqual([]);
});

describe('the published schema', () => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
  }).addKeyword('patternErrorMessage');
  const validate = ajv.compile(manifestSchema);
  const validateConfig = ajv.compile(configSchema);
  const files = readdirSync('automations').filter(
    (name) => /\.yaml$/.test(name) && !/\.test\.yaml$/.test(name),
  );

  test('accepts the example estate', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const check = file === 'wac.yaml' ? validateConfig : validate;
      for (const document of parseAllDocuments(readFileSync(`automations/${file}`, 'utf8'))) {
        expect([file, check(document.toJS())]).toEqual([file, true]);
      }
    }
  });

  test('accepts an expression wherever a value may come from one', () => {
    const x = '${{ vars.x }}';
    const notification = { integration: x, title: x, message: x, severity: x };
    const metric = {
      metric: x,
      aggregate: x,
      window: x,
      threshold: { gt: x },
      runs: { name: { in: x, exists: x } },
    };
    const manifest = {
      key: 'a',
      name: x,
      enabled: x,
      scope: { project: x },
      when: { runMetric: metric },
      then: { sendNotification: notification },
      matrix: { m: x },
    };
    expect(validate(manifest)).toBe(true);
    expect(
      validate({
        ...manifest,
        when: {
          runMetric: {
            ...{ metric: x, aggregate: x, window: x },
            change: { by: x, direction: x, priorWindow: x },
          },
        },
      }),
    ).toBe(true);
    expect(
      validate({
        ...manifest,
        when: { runState: { states: x } },
        then: { sendWebhook: { integration: x, payload: x } },
      }),
    ).toBe(true);
    expect(validate({ ...manifest, enabled: 'yes' })).toBe(false);
  });

  test('has examples that conform to it', () => {
    let count = 0;
    for (const [path, field] of [
      ...fields(manifestSource, 'manifest'),
      ...fields(configSource, 'config'),
    ]) {
      const definitions = path.startsWith('manifest')
        ? manifestSource['$defs']
        : configSource['$defs'];
      const examples = (field['examples'] ?? []) as readonly JsonValue[];
      if (examples.length === 0) continue;
      const check = new Ajv2020({ strict: false }).compile({ ...field, $defs: definitions });
      for (const example of examples) {
        count += 1;
        expect([path, example, check(example)]).toEqual([path, example, true]);
      }
    }
    expect(count).toBeGreaterThan(40);
  });
});

describe('explainField', () => {
  test('explains every field', () => {
    const listed = listFields();
    expect(listed.length).toBeGreaterThan(150);
    for (const { document, path } of listed) {
      const asked = document === 'manifest' ? path : `wac.yaml:${path}`;
      expect([asked, explainField(asked)]).toMatchObject([
        asked,
        { status: 'found', document, path },
      ]);
    }
  });

  test('says what may be written', () => {
    expect(explainField('when.runMetric.change')).toEqual({
      status: 'found',
      path: 'when.runMetric.change',
      document: 'manifest',
      description: 'Compares the window with the window before it.',
      type: 'a mapping',
      isRequired: false,
      examples: [{ direction: 'decrease', by: '5%' }],
      documents: [
        {
          when: {
            runMetric: { metric: 'val/accuracy', change: { direction: 'decrease', by: '5%' } },
          },
        },
      ],
      fields: [
        {
          name: 'direction',
          description: 'The direction in which the value must change.',
          isRequired: false,
        },
        {
          name: 'by',
          description:
            'How much: a number is absolute, a percentage is relative to the value before.',
          isRequired: true,
        },
        {
          name: 'priorWindow',
          description: 'How many values the window before has. Default: `window`.',
          isRequired: false,
        },
      ],
    });
    expect(explainField('then.sendNotification.severity')).toMatchObject({
      type: 'a string',
      allowed: ['INFO', 'WARN', 'ERROR'],
      defaultValue: 'INFO',
    });
    expect(explainField('when.runState.states')).toMatchObject({
      items: { what: 'item', allowed: expect.arrayContaining(['failed', 'finished']) as unknown },
    });
    expect(explainField('wac.yaml:removed')).toMatchObject({
      items: { fields: [{ name: 'key', isRequired: true }, { name: 'until' }] },
    });
    for (const path of ['wac.yaml:removed.until', 'wac.yaml:removed[].until']) {
      expect(explainField(path)).toMatchObject({ path: 'removed[].until', isRequired: true });
    }
    expect(explainField('when.runMetric.window')).toMatchObject({
      type: 'a whole number, at least 1',
    });
    expect(explainField('guard.maxDeletes')).toMatchObject({
      document: 'configuration',
      defaultValue: 5,
    });
    expect(explainField('')).toMatchObject({
      document: 'manifest',
      path: '',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'key', isRequired: true }),
      ]) as unknown,
    });
    expect(explainField('when.runMetric.runs.config.lr')).toMatchObject({ status: 'found' });
  });

  test('suggests what may have been meant', () => {
    expect(explainField('when.runMetric.treshold')).toMatchObject({
      status: 'unknown',
      known: 'when.runMetric',
      suggestions: ['when.runMetric.threshold'],
    });
    expect(explainField('severity')).toMatchObject({
      status: 'unknown',
      known: '',
      suggestions: ['then.sendNotification.severity'],
    });
    expect(explainField('then.sendNotification.level')).toMatchObject({
      suggestions: ['then.sendNotification.severity'],
    });
    expect(explainField('zzz')).toEqual({
      status: 'unknown',
      path: 'zzz',
      known: '',
      suggestions: [],
    });
  });
});
