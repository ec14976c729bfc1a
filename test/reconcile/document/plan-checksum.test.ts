/** What one run was allowed, what checksums cover, and what of a plan is only there as a hash. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import {
  changeDigest,
  type DigestedChange,
  isPlanChecksum,
  planChecksum,
} from '../../../src/reconcile/document/plan-checksum.ts';
import { decodeOptions, optionsDocument } from '../../../src/reconcile/document/plan-options.ts';
import { DocumentRedactor } from '../../../src/reconcile/document/redact-document.ts';

describe('the options of a run', () => {
  const all = {
    allowDeletes: 1,
    allowSilenced: 2,
    allowRedirected: 3,
    allowAltered: 4,
    allowConflicts: true,
    failOnConflict: true,
    allowDisjoint: true,
    adopt: true,
    takeOver: ['acme/other'],
    recreate: ['a'],
  };
  const granted = {
    allow: { deletes: 1, silenced: 2, redirected: 3, altered: 4 },
    allowConflicts: true,
    failOnConflict: true,
    allowDisjoint: true,
    adopt: true,
    takeOver: ['acme/other'],
    recreate: ['a'],
  };
  const none = {
    allow: {},
    allowConflicts: false,
    failOnConflict: false,
    allowDisjoint: false,
    adopt: false,
    takeOver: [],
    recreate: [],
  };

  it('are written and read back', () => {
    expect(optionsDocument(granted)).toStrictEqual(all);
    expect(decodeOptions(all)).toStrictEqual(granted);
    const { recreate: _, ...defaults } = Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        typeof value === 'number' ? null : Array.isArray(value) ? [] : false,
      ]),
    );
    expect(optionsDocument(undefined)).toStrictEqual(defaults);
    expect(optionsDocument(none)).toStrictEqual(defaults);
    expect(decodeOptions(defaults as JsonObject)).toStrictEqual(none);
  });

  it.each([['1'], [null], [{}], ['true'], [1]])('grant nothing where they are %j', (value) => {
    const odd = Object.fromEntries(
      Object.keys(all).map((name) => [
        name,
        typeof value === 'number' && name.startsWith('allow') ? 'one' : value,
      ]),
    );
    expect(decodeOptions(odd as JsonObject)).toStrictEqual(none);
    expect(decodeOptions({})).toStrictEqual(none);
  });

  it('leave out what of a list is no text', () => {
    const { takeOver, recreate } = decodeOptions({ takeOver: ['a', 7, null], recreate: [{}, 'b'] });
    expect([takeOver, recreate]).toEqual([['a'], ['b']]);
  });
});

describe('a checksum', () => {
  const target = { server: 'https://api.wandb.ai', owner: 'o', options: {} };
  const change: DigestedChange = {
    key: 'k',
    action: 'update',
    name: 'N',
    scope: 'project a/b',
    before: { a: 1 },
    after: { a: 2 },
    precondition: { kind: 'present', id: 'a1' as never, digest: 'd', marker: 'm' },
    result: { digest: 'r', marker: 'm' },
    temporary: null,
  };

  it.each<[string, Partial<DigestedChange>]>([
    ['key', { key: 'x' }],
    ['action', { action: 'delete' }],
    ['name', { name: 'x' }],
    ['scope', { scope: 'x' }],
    ['state before', { before: { a: 9 } }],
    ['state after', { after: { a: 9 } }],
    ['precondition', { precondition: { kind: 'free' } }],
    ['result', { result: { digest: 'x', marker: 'm' } }],
    ['marker of the result', { result: { digest: 'r' } }],
    ['lack of a result', { result: null }],
  ])('of a change covers its %s', (_, edit) => {
    expect(changeDigest({ ...change, ...edit })).not.toBe(changeDigest(change));
    expect(changeDigest(change)).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('of a change does not cover its temporary name, which follows from the others', () => {
    expect(changeDigest({ ...change, temporary: { digest: 't' } })).toBe(changeDigest(change));
  });

  it('of a plan covers whom it is for, and is one for all addresses of a server', () => {
    const base = planChecksum(['a'], target);
    expect(isPlanChecksum(base)).toBe(true);
    expect(planChecksum(['a'], { ...target, server: 'https://api.forge.coreweave.com' })).toBe(
      base,
    );
    for (const other of [
      { ...target, server: 'https://wandb.example.com' },
      { ...target, owner: 'p' },
      { ...target, environment: 'prod' },
      { ...target, options: { adopt: true } },
    ]) {
      expect(planChecksum(['a'], other)).not.toBe(base);
    }
    expect(planChecksum(['b'], target)).not.toBe(base);
    expect(planChecksum(['b', 'a', 'c'], target)).toBe(planChecksum(['c', 'b', 'a'], target));
  });

  it.each([
    ['a'.repeat(64), true],
    ['a'.repeat(63), false],
    ['a'.repeat(65), false],
    ['A'.repeat(64), false],
    ['g'.repeat(64), false],
  ])('%s has its form: %j', (text, expected) => {
    expect(isPlanChecksum(text)).toBe(expected);
  });
});

describe('a suspected secret', () => {
  const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
  const at = (server: string, owner: string) => new DocumentRedactor({ server, owner });
  const redactor = at('https://api.wandb.ai', 'acme');

  it('is a hash wherever it is, and all else is kept', () => {
    const hash = redactor.redact(secret);
    expect(hash).toMatch(/^\(suspected secret, hash [0-9a-f]{16}\)$/u);
    const document = { a: [secret, 1, null], b: { c: secret, d: true }, token: 'short-but-named' };
    const { token, ...rest } = redactor.redact(document) as JsonObject;
    expect(rest).toEqual({ a: [hash, 1, null], b: { c: hash, d: true } });
    expect(token).toMatch(/^\(suspected secret/u);
    expect(redactor.redact('plain', 'note')).toBe('plain');
    expect(redactor.redact(['short-but-named'], 'token')).toEqual([token]);
  });

  it('has one hash for an owner and a server, and another for others', () => {
    const hash = redactor.redact(secret);
    expect(redactor.redact(secret)).toBe(hash);
    expect(at('https://api.forge.coreweave.com', 'acme').redact(secret)).toBe(hash);
    expect(at('https://api.wandb.ai', 'other').redact(secret)).not.toBe(hash);
    expect(at('https://wandb.example.com', 'acme').redact(secret)).not.toBe(hash);
    expect(redactor.redact(`${secret}x`)).not.toBe(hash);
  });

  it('is no secret under another name', () => {
    expect(redactor.redact('short-but-named', 'token')).not.toBe('short-but-named');
    expect(redactor.redact('short-but-named', 'note')).toBe('short-but-named');
  });
});
