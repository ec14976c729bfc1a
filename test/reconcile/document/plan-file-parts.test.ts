/** Every part of a plan file: present and of its type, or the file is refused as no whole plan. */
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import type { Observed } from '../../../src/model/automation.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { documentIntegrity, planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { applied, desire, FREE_POLICY, plan } from '../samples.ts';

const there: readonly Observed[] = [
  ...applied([desire('x', { name: 'X' }), desire('y', { name: 'Y' }), desire('gone')]),
];
const wanted = [desire('x', { name: 'Y' }), desire('y', { name: 'X' }), desire('new')];
const written = planDocument(plan(wanted, there, { ...FREE_POLICY, environment: 'prod' }), '1.0.0');
const WHOLE = 'the file is read';

/** The code of what is wrong with a document whose integrity was made anew. */
function codeOf(document: JsonObject): string {
  const text = JSON.stringify({ ...document, integrity: documentIntegrity(document) });
  return parsePlanDocument(text).diagnostics[0]?.code ?? WHOLE;
}

const changes = written['changes'] as readonly JsonObject[];

/** The document with another value in each change that fits. */
function withChange(edit: (change: JsonObject) => JsonObject): JsonObject {
  return { ...written, changes: changes.map(edit) };
}

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

const ODD: readonly JsonValue[] = [7, true, null, [], {}, 'text'];

/** Each part of the document, and which of the odd values are of its type. */
const PARTS: readonly (readonly [string, readonly JsonValue[]])[] = [
  ['server', ['text']],
  ['owner', ['text']],
  ['checksum', ['text']],
  ['environment', ['text', null]],
  ['applyable', [true]],
  ['changes', [[]]],
  ['options', [{}]],
];

const CHANGE_PARTS: readonly (readonly [string, readonly JsonValue[]])[] = [
  ['key', ['text']],
  ['name', ['text']],
  ['scope', ['text']],
  ['entity', ['text']],
  ['digest', ['text']],
  ['action', []],
  ['before', ODD],
  ['after', ODD],
  ['precondition', []],
  ['result', [null]],
  ['temporary', [null]],
];

describe('a plan file', () => {
  it('is read as it was written', () => {
    expect(codeOf(written)).toBe(WHOLE);
    const { value } = parsePlanDocument(JSON.stringify(written));
    expect(
      value?.changes.map(({ action, key, temporary }) => [key, action, temporary !== null]),
    ).toEqual([
      ['new', 'create', false],
      ['y', 'update', false],
      ['x', 'update', true],
      ['gone', 'delete', false],
    ]);
    expect(value?.options).toEqual(written['options']);
    expect(value?.document).toEqual(written);
    expect(value?.server).toBe('https://api.wandb.ai');
    expect(value?.environment).toBe('prod');
    const changeOf = (key: string) => value?.changes.find((change) => change.key === key);
    const source = changes.find(({ key }) => key === 'x');
    expect({ ...changeOf('x') }).toEqual(
      Object.fromEntries(Object.keys(changeOf('x') ?? {}).map((field) => [field, source?.[field]])),
    );
    expect(changes.map(({ temporaryName }) => typeof temporaryName)).toEqual(
      changes.map(({ temporary }) => (temporary === null ? 'object' : 'string')),
    );
    const none = planDocument(plan([], []), '1.0.0');
    expect(parsePlanDocument(JSON.stringify(none)).value).not.toHaveProperty('environment');
  });

  it.each(PARTS)('is no whole plan without "%s" or with another type of it', (part, fitting) => {
    expect(codeOf(without(written, part))).toBe('plan/file-syntax');
    for (const value of ODD) {
      const fits = fitting.some((each) => JSON.stringify(each) === JSON.stringify(value));
      const code = codeOf({ ...written, [part]: value });
      expect([part, value, code]).toEqual([
        part,
        value,
        // What is of its type is another plan than the checksum's.
        fits ? (part === 'applyable' ? WHOLE : 'plan/file-edited') : 'plan/file-syntax',
      ]);
    }
  });

  it.each(CHANGE_PARTS)('is no whole plan with a change without "%s"', (part, fitting) => {
    expect(codeOf(withChange((change) => without(change, part)))).toBe('plan/file-syntax');
    for (const value of ODD) {
      const fits = fitting.some((each) => JSON.stringify(each) === JSON.stringify(value));
      const code = codeOf(withChange((change) => ({ ...change, [part]: value })));
      if (!fits) expect([part, value, code]).toEqual([part, value, 'plan/file-syntax']);
      else expect(code).not.toBe('plan/file-syntax');
    }
    expect(codeOf({ ...written, changes: [7] })).toBe('plan/file-syntax');
    expect(codeOf({ ...written, changes: [...changes, null] })).toBe('plan/file-syntax');
  });

  it.each(['create', 'update', 'adopt', 'disable', 'release', 'delete'])(
    'may have a change of the kind %s, and of no other',
    (action) => {
      expect(codeOf(withChange((change) => ({ ...change, action })))).toBe('plan/file-edited');
      const odd = withChange((change) => ({ ...change, action: `${action}s` }));
      expect(codeOf(odd)).toBe('plan/file-syntax');
    },
  );

  it.each<[JsonObject, string]>([
    [{ kind: 'free' }, 'plan/file-edited'],
    [{ kind: 'gone', id: 'a', digest: 'd' }, 'plan/file-syntax'],
    [{ kind: 'present', id: 'a', digest: 'd' }, 'plan/file-edited'],
    [{ kind: 'present', id: 'a', digest: 'd', marker: 'm' }, 'plan/file-edited'],
    [{ kind: 'present', id: 7, digest: 'd' }, 'plan/file-syntax'],
    [{ kind: 'present', id: 'a', digest: 7 }, 'plan/file-syntax'],
    [{ kind: 'present', id: 'a' }, 'plan/file-syntax'],
    [{ kind: 'present', digest: 'd' }, 'plan/file-syntax'],
    [{ kind: 'present', id: 'a', digest: 'd', marker: 7 }, 'plan/file-syntax'],
    [{ kind: 'present', id: 'a', digest: 'd', marker: null }, 'plan/file-syntax'],
  ])('with the precondition %j: %s', (precondition, code) => {
    expect(codeOf(withChange((change) => ({ ...change, precondition })))).toBe(code);
  });

  it.each(['result', 'temporary'])('with another %s', (part) => {
    const code = (value: JsonObject): string =>
      codeOf(withChange((change) => ({ ...change, [part]: value })));
    expect(code({ digest: 7 })).toBe('plan/file-syntax');
    expect(code({ marker: 'm' })).toBe('plan/file-syntax');
    expect(code({ digest: 'd', marker: 7 })).toBe('plan/file-syntax');
    expect(code({ digest: 'd' })).not.toBe('plan/file-syntax');
    expect(code({ digest: 'd', marker: 'm' })).not.toBe('plan/file-syntax');
  });

  it('says what is wrong with it, and what to do', () => {
    const said = (text: string) =>
      parsePlanDocument(text).diagnostics.map(({ message, hint, severity }) =>
        [severity, message, hint].join('\n'),
      );
    const versioned = (formatVersion: JsonValue) => JSON.stringify({ ...written, formatVersion });
    expect(
      [
        said('{'),
        said('{"formatVersion":2}'),
        said(versioned('1.9')),
        said(versioned('3.0')),
        said(JSON.stringify(without(written, 'owner'))),
        said(JSON.stringify({ ...written, owner: 'acme/other' })),
      ].flat(),
    ).toMatchInlineSnapshot(`
      [
        "error
      The plan file is truncated, or is not JSON
      Make the plan again with "wac plan --out"",
        "error
      The file is not a plan: it has no "formatVersion"
      Make the plan again with "wac plan --out"",
        "error
      The plan file has format version 1.9, and this wac reads 2.1: its checksum does not cover the options that lift guards
      Make the plan again with "wac plan --out"",
        "error
      The plan file has format version 3.0, and this wac reads 2.1
      Make the plan again with "wac plan --out"",
        "error
      The plan is incomplete: a part of it is missing or has the wrong type
      Make the plan again with "wac plan --out"",
        "error
      The plan file does not match its checksum: it was edited after it was written
      Make the plan again with "wac plan --out". To change the plan, change the manifests",
      ]
    `);
    expect(said(versioned('2.7')).join()).toContain('does not match its checksum');
  });

  it('keeps a directory that is text', () => {
    const read = (directory: JsonValue) => {
      const document = { ...written, directory };
      const text = JSON.stringify({ ...document, integrity: documentIntegrity(document) });
      return parsePlanDocument(text).value;
    };
    expect(read('teams/vision')?.directory).toBe('teams/vision');
    expect(read(null)).not.toHaveProperty('directory');
    expect(read(7)).not.toHaveProperty('directory');
  });
});
