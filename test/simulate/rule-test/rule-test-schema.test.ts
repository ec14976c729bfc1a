/** The published schema and the reader of rule tests agree. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REASON_CODES } from '../../../src/model/rule-test/reason-code.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '../../../src/simulate/assumptions.ts';
import { RUN_STATE_WORDS } from '../../../src/simulate/event/evaluate-states.ts';
import { parseRuleTests } from '../../../src/simulate/rule-test/parse/parse-rule-tests.ts';

/** Words, in any letter case or in one. */
interface Words {
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Words[];
}

interface Schema {
  readonly $defs: Record<
    string,
    { readonly properties: Record<string, Words & { readonly items?: Words }> }
  >;
}

function wordsOf(node: Words | undefined): readonly string[] | undefined {
  return node?.enum ?? node?.anyOf?.flatMap((each) => each.enum ?? []);
}

const text = readFileSync(
  new URL('../../../schema/rule-test.schema.json', import.meta.url),
  'utf8',
);
const schema = JSON.parse(text) as Schema;
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
})
  // An annotation for editors.
  .addKeyword('patternErrorMessage')
  .compile(schema);

const given = (body: string) => `automation: a\ntests: [{ name: n, given: { ${body} } }]\n`;
const expecting = (body: string) =>
  `automation: a\ntests: [{ name: n, given: { states: [failed] }, expect: { ${body} } }]\n`;

const ACCEPTED: readonly string[] = [
  given('series: { m: "1*3", n: 4, o: [1, _, nan] }'),
  given(
    'run: { name: a, tags: [t], config: { lr: 1 } }, history: a.csv, start: "2026-01-01", every: 90s',
  ),
  given(
    'event: { linkArtifact: {}, artifact: { collection: c, version: v1, metadata: { a: [1] } }, author: a, project: p, entity: e }',
  ),
  given('event: { removeCollectionTag: { tag: t } }'),
  expecting('fires: 3, because: fired, suppressed: 1, at: { step: 4 }, value: 2.5'),
  expecting('at: { step: { between: [1, 2] } }, action: sendWebhook, integration: x'),
  expecting('payload: { a: { matches: b } }, exact: true, title: t, message: { present: true }'),
  'automation: a\nenv: prod\ndefaults: { given: { states: [failed] }, expect: { fires: true } }\ntests: [{ name: n, assume: { A1: evaluate_early } }]\n',
  'automation: a\ntests: [{ name: n, table: { columns: [given.series.m], rows: [["1"], [2]] } }]\n',
];

const REFUSED: readonly string[] = [
  'automation: a\n',
  'tests: [{ name: n, given: { states: [failed] } }]\n',
  'automation: a\ntests: []\n',
  'automation: a\ntests: [{ given: { states: [failed] } }]\n',
  'automation: a\nsuite: b\ntests: [{ name: n, given: { states: [failed] } }]\n',
  'automation: a\ntests: [{ name: n, given: { states: [failed] }, assume: { A99: x } }]\n',
  'automation: a\ntests: [{ name: n, given: { states: [failed] }, assume: { A1: never } }]\n',
  'automation: a\ntests: [{ name: n, table: { columns: [series.m], rows: [["1"]] } }]\n',
  'automation: a\ntests: [{ name: n, table: { columns: [given.series.m], rows: [] } }]\n',
  given('states: [exploded]'),
  given('states: failed'),
  given('run: { nam: a }'),
  given('event: { linkArtifact: { alia: a } }'),
  given('event: { linkArtifact: {}, artifact: { colection: c } }'),
  given('series: { m: { a: 1 } }'),
  expecting('fires: -1'),
  expecting('fires: 1.5'),
  expecting('because: bored'),
  expecting('at: { step: { between: [1] } }'),
  expecting('at: {}'),
  expecting('action: sendPigeon'),
  expecting('value: high'),
  expecting('exact: 1'),
];

describe('rule-test.schema.json', () => {
  it.each(ACCEPTED)('accepts what the reader accepts: %s', (yaml) => {
    expect(validate(parse(yaml)), JSON.stringify(validate.errors)).toBe(true);
    expect(parseRuleTests({ path: 'a.test.yaml', text: yaml }).diagnostics).toEqual([]);
  });

  it.each(REFUSED)('refuses what the reader refuses: %s', (yaml) => {
    expect(validate(parse(yaml))).toBe(false);
    expect(parseRuleTests({ path: 'a.test.yaml', text: yaml }).diagnostics).not.toEqual([]);
  });

  it('lists the words that the program accepts', () => {
    expect(wordsOf(schema.$defs['expect']?.properties['because'])).toEqual(REASON_CODES);
    expect(wordsOf(schema.$defs['given']?.properties['states']?.items)).toEqual(RUN_STATE_WORDS);
    const assume = schema.$defs['assume']?.properties ?? {};
    expect(Object.keys(assume)).toEqual(ASSUMPTION_IDS);
    for (const id of ASSUMPTION_IDS)
      expect(wordsOf(assume[id])).toEqual(ASSUMPTIONS[id].interpretations);
  });

  it('describes every field', () => {
    const lacking: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as Record<string, object>)) {
            if (!('description' in field) && !('$ref' in field)) lacking.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(schema, '');
    expect(lacking).toEqual([]);
  });
});
