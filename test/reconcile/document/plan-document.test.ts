import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonPatch from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Observed } from '../../../src/model/automation.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { planChecksum } from '../../../src/reconcile/document/plan-checksum.ts';
import { documentIntegrity, planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { applied, desire, POLICY, plan, project, unmanaged } from '../samples.ts';

const schema = JSON.parse(readFileSync('schema/plan.schema.json', 'utf8')) as JsonObject;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const token = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';

/** A plan in which every list has something. */
function richPlan(): Plan {
  const there: readonly Observed[] = [
    ...applied([
      desire('a'),
      desire('gone', { event: { kind: 'runState', states: ['FAILED'], runs: {} } }),
      desire('drifted'),
      desire('swap-1', { name: 'S1' }),
      desire('swap-2', { name: 'S2' }),
    ]).map((each) =>
      each.name === 'drifted'
        ? { ...each, enabled: false, updatedAt: '2026-01-01T00:00:00Z' }
        : each,
    ),
    unmanaged('u1', { name: 'taken' }),
  ];
  const desired = [
    desire('a', { action: { kind: 'doNothing' } }),
    desire('drifted'),
    desire('new', { scope: project('detector') }),
    desire('taken'),
    desire('swap-1', { name: 'S2' }),
    desire('swap-2', { name: 'S1' }),
  ];
  return plan(desired, there, {
    ...POLICY,
    environment: 'prod',
    failOnConflict: true,
    removed: [{ key: 'old', until: '2020-01-01' }],
    guard: { ...POLICY.guard, maxDeletes: 0 },
  });
}

function text(document: JsonObject): string {
  return JSON.stringify(document, undefined, 2);
}

describe('planDocument', () => {
  it('follows its schema, whatever is in the plan', () => {
    const empty = planDocument(plan([], []), '1.0.0');
    const rich = planDocument(richPlan(), '1.0.0');
    const copied = planDocument(plan([desire('c')], applied([desire('a'), desire('b')])), '1.0.0');
    const newer = applied([desire('a')]).map((each) => ({
      ...each,
      description: each.description.replace('@2:', '@9:'),
    }));
    const beyond = planDocument(
      plan([desire('a')], newer, { ...POLICY, failOnConflict: true }),
      '1.0.0',
    );
    const kinds = [copied, beyond].flatMap(({ refusedBy }) => refusedBy as readonly JsonObject[]);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'disjoint',
      'guard',
      'newer-marker',
      'conflicts',
    ]);
    for (const document of [empty, rich, copied, beyond]) {
      validate(document);
      expect(validate.errors ?? []).toEqual([]);
    }
    const lists = ['refusedBy', 'changes', 'drift', 'conflicts', 'heldBack', 'unmanaged'];
    for (const list of [...lists, 'diagnostics']) {
      expect(rich[list]).not.toEqual([]);
    }
  });

  it('holds patches that lead from before to after', () => {
    const document = planDocument(richPlan(), '1.0.0');
    const updates = (document['changes'] as readonly JsonObject[]).filter(
      ({ action }) => action === 'update',
    );
    expect(updates.length).toBeGreaterThan(2);
    for (const { before, after, patch } of updates) {
      const operations = patch as unknown as Parameters<typeof jsonPatch.applyPatch>[1];
      const result = jsonPatch.applyPatch(
        structuredClone(before) as object,
        operations,
      ).newDocument;
      expect(result).toEqual(after);
    }
  });

  it('shows a suspected secret only as a hash, which shows whether it changes', () => {
    const webhook = {
      id: 'w1' as never,
      kind: 'webhook',
      entity: 'vision-team',
      name: 'ci',
    } as const;
    const action = (payload: string) =>
      ({ kind: 'sendWebhook', integration: webhook, payload }) as const;
    const there = applied([
      desire('a', { action: action(JSON.stringify({ ref: 'main', token })) }),
    ]);
    const made = plan([desire('a', { action: action('{"ref":"main"}') })], there);
    const written = text(planDocument(made, '1.0.0'));
    expect(written).not.toContain(token);
    expect(written).toContain('suspected secret, hash');
    expect(parsePlanDocument(written).diagnostics).toEqual([]);
  });

  it('has a checksum that does not know the order of changes', () => {
    const target = { server: 's', owner: 'o', options: {} };
    expect(planChecksum(['b', 'a'], target)).toBe(planChecksum(['a', 'b'], target));
  });

  it('has one checksum for one state, and another for another', () => {
    const base = plan([desire('a')], []);
    expect(plan([desire('a')], [unmanaged('u1')]).checksum).toBe(base.checksum);
    expect(plan([desire('a', { enabled: false })], []).checksum).not.toBe(base.checksum);
    expect(plan([desire('a')], [], { ...POLICY, owner: 'acme/other' }).checksum).not.toBe(
      base.checksum,
    );
    expect(plan([desire('a')], [], { ...POLICY, environment: 'prod' }).checksum).not.toBe(
      base.checksum,
    );
  });

  it.each([
    ['allowed removals', { allow: { deletes: 100 } }],
    ['allowed silencing', { allow: { silenced: 100 } }],
    ['allowed redirecting', { allow: { redirected: 100 } }],
    ['allowed altering', { allow: { altered: 100 } }],
    ['conflicts allowed', { allowConflicts: true }],
    ['disjoint keys', { allowDisjoint: true }],
    ['adoption', { adopt: true }],
    ['taking over', { takeOver: ['acme/other'] }],
  ])('has another checksum for the same changes with %s', (_, more) => {
    const base = plan([desire('a')], []);
    const allowed = plan([desire('a')], [], { ...POLICY, ...more });
    expect(allowed.changes).toEqual(base.changes);
    expect(allowed.checksum).not.toBe(base.checksum);
  });
});

describe('parsePlanDocument', () => {
  const written = text(planDocument(richPlan(), '1.0.0'));

  it('reads what was written, in any layout', () => {
    const { value, diagnostics } = parsePlanDocument(JSON.stringify(JSON.parse(written)));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ environment: 'prod', isApplyable: false });
    expect(value).not.toHaveProperty('directory');
    expect(value?.changes).toHaveLength(richPlan().changes.length);
  });

  it.each([
    ['truncated', written.slice(0, 900), 'plan/file-syntax'],
    ['not an object', '[]', 'plan/file-syntax'],
    ['another document', '{}', 'plan/file-syntax'],
    [
      'a newer format',
      written.replace('"formatVersion": "2.1"', '"formatVersion": "3.0"'),
      'plan/file-version',
    ],
    [
      'an older format, whose checksum does not cover the options',
      written.replace('"formatVersion": "2.1"', '"formatVersion": "1.0"'),
      'plan/file-version',
    ],
    ['without a part', written.replace('"server":', '"sever":'), 'plan/file-syntax'],
    [
      'with an edited action',
      written.replace('"action": "delete"', '"action": "release"'),
      'plan/file-edited',
    ],
    [
      'with an edited danger',
      written.replace('"danger": "removes"', '"danger": "none"'),
      'plan/file-edited',
    ],
    [
      'with another checksum',
      written.replace(/"checksum": "../, '"checksum": "zz'),
      'plan/file-edited',
    ],
  ])('refuses a file that is %s', (_, file, code) => {
    expect(file).not.toBe(written);
    expect(parsePlanDocument(file)).toMatchObject({ value: undefined, diagnostics: [{ code }] });
  });

  // An editor of the file can recompute the unkeyed integrity, but the checksum is what a reviewer has seen.
  it.each([
    ['allowDeletes', 100],
    ['allowSilenced', 100],
    ['allowRedirected', 100],
    ['allowAltered', 100],
    ['allowConflicts', true],
    ['allowDisjoint', true],
    ['adopt', true],
    ['takeOver', ['acme/other']],
    ['anythingElse', true],
  ])(
    'refuses a file whose option %s was edited and whose integrity was made anew',
    (name, value) => {
      const document = JSON.parse(written) as JsonObject;
      const options = { ...(document['options'] as JsonObject), [name]: value };
      const edited = { ...document, options };
      const forged = JSON.stringify({ ...edited, integrity: documentIntegrity(edited) });
      const read = parsePlanDocument(forged);
      expect(read.diagnostics).toMatchObject([{ code: 'plan/file-edited' }]);
      expect(read.value).toBeUndefined();
    },
  );

  // Another type would be taken for the value in what follows: a checksum, or a precondition that always holds.
  it.each(['server', 'owner', 'checksum', 'environment', 'applyable', 'changes', 'options'])(
    'refuses a file whose %s is of another type',
    (name) => {
      expect(parsePlanDocument(forge({ [name]: 7 })).value).toBeUndefined();
    },
  );

  it.each(
    ['key', 'name', 'scope', 'entity', 'action', 'digest', 'precondition', 'result'].map(
      (name) => [name] as const,
    ),
  )('refuses a file with a change whose %s is of another type', (name) => {
    const changes = (JSON.parse(written) as { readonly changes: JsonObject[] }).changes;
    const edited = changes.map((change) => ({ ...change, [name]: 7 }));
    expect(changes.length).toBeGreaterThan(0);
    expect(parsePlanDocument(forge({ changes: edited })).value).toBeUndefined();
  });

  /** The written file with other values and an integrity made anew. */
  function forge(values: JsonObject): string {
    const edited = { ...(JSON.parse(written) as JsonObject), ...values };
    return JSON.stringify({ ...edited, integrity: documentIntegrity(edited) });
  }

  it('keeps the manifest directory, which the checksum does not cover', () => {
    const made = planDocument(richPlan(), '1.0.0', 'teams/vision');
    expect(parsePlanDocument(text(made)).value).toMatchObject({
      directory: 'teams/vision',
      checksum: (JSON.parse(written) as JsonObject)['checksum'],
    });
  });

  it('never throws, and never trusts an edited file', () => {
    fc.assert(
      fc.property(
        fc.nat(written.length - 1),
        fc.string({ minLength: 1, maxLength: 3 }),
        (at, noise) => {
          const file = written.slice(0, at) + noise + written.slice(at + noise.length);
          const { value } = parsePlanDocument(file);
          if (value !== undefined) expect(normalized(file)).toBe(normalized(written));
        },
      ),
      { numRuns: sizeOf(300) },
    );
    fc.assert(
      fc.property(fc.json(), (file) => {
        parsePlanDocument(file);
      }),
    );
  });

  it.each([100, 1000, 20_000, 1_000_000])(
    'refuses a file with %i levels, and does not throw',
    (levels) => {
      const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
      const { value, diagnostics } = parsePlanDocument(
        `${written.trim().slice(0, -1)},"x":${deep}}`,
      );
      expect(value).toBeUndefined();
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.code).toMatch(/^plan\/file-(syntax|edited)$/u);
    },
  );
});

/** The values of a JSON text, whatever their layout; minus zero is zero. */
function normalized(json: string): string {
  return JSON.stringify(JSON.parse(json));
}
