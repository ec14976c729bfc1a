import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/model/automation.ts';
import { canonicalText } from '../../../src/model/canonical/canonical-text.ts';
import { isMarkerIdentity, type Marker, parseMarker } from '../../../src/model/canonical/marker.ts';
import { renderMarker, withMarker } from '../../../src/model/canonical/render-marker.ts';
import { fc } from '../../support/fast-check.ts';

const LINE =
  'Managed in Git; edits here are undone. [wac:acme/ml-platform#accuracy-alert@1:3f9c.2a1b.77d0.91ee.0c4d.b7a2]';
const MARKER: Marker = {
  owner: 'acme/ml-platform',
  key: 'accuracy-alert',
  version: 1,
  hashes: {
    name: '3f9c',
    description: '2a1b',
    enabled: '77d0',
    scope: '91ee',
    event: '0c4d',
    action: 'b7a2',
  },
  protect: false,
  shadow: false,
};
const bracket = (rest: string): string => `[wac:acme#k${rest}]`;
const HASHES = '3f9c.2a1b.77d0.91ee.0c4d.b7a2';

describe('a description without a marker', () => {
  it('is text', () => {
    expect(parseMarker('plain \n')).toEqual({ kind: 'none', text: 'plain' });
    expect(parseMarker('')).toEqual({ kind: 'none', text: '' });
    expect(withMarker('', MARKER)).toBe(LINE);
    expect(withMarker('Text. ', MARKER)).toBe(`Text.\n${LINE}`);
  });
});

describe('a marker that can be read', () => {
  it.each([
    ['alone', LINE, '', LINE],
    ['as the last line', `Text.\n${LINE}`, 'Text.', LINE],
    ['as the first line', `${LINE}\nText.`, 'Text.', LINE],
    ['between other lines', `One.\n${LINE}\nTwo.`, 'One.\nTwo.', LINE],
    ['with other line ends', `Text.  \r\n${LINE}\r\n`, 'Text.', LINE],
    ['after a carriage return', `Text.\r${LINE}`, 'Text.', LINE],
    ['beside a token that is none', `${LINE} [wac: x]`, '', `${LINE} [wac: x]`],
    [
      'with another wording',
      `One.\nVerwaltet: ${LINE.slice(39)} !`,
      'One.',
      `Verwaltet: ${LINE.slice(39)} !`,
    ],
    ['twice', `${LINE}\nText.\n${LINE}`, 'Text.', `${LINE}\n${LINE}`],
    [
      'beside a line that is no marker',
      `${LINE}\nsee [wac: the wiki]`,
      'see [wac: the wiki]',
      LINE,
    ],
  ])('is found %s', (_, description, text, line) => {
    expect(parseMarker(description)).toEqual({ kind: 'marker', marker: MARKER, line, text });
  });

  it('lets the last of one owner and key decide', () => {
    const older = bracket(`@1:${HASHES},protect`);
    const newer = bracket(`@1:${HASHES}`);
    expect(parseMarker(`${older}\n${newer}`)).toMatchObject({ marker: { protect: false } });
    expect(parseMarker(`${newer} ${older}`)).toMatchObject({ marker: { protect: true } });
  });

  it.each([
    [',protect', { protect: true, shadow: false }],
    [',shadow', { protect: false, shadow: true }],
    [',onRemove=keep', { protect: false, shadow: false, onRemove: 'keep' }],
    [',protect,onRemove=release,shadow', { protect: true, shadow: true, onRemove: 'release' }],
    [',shadow,protect', { protect: true, shadow: true }],
  ])('carries the flags %s', (flags, expected) => {
    expect(parseMarker(bracket(`@1:${HASHES}${flags}`))).toMatchObject({
      kind: 'marker',
      marker: expected,
    });
  });
});

describe('a marker of version 2', () => {
  const hashes = {
    name: 'AAAAAAA1',
    description: 'AAAAAAA2',
    enabled: '*',
    scope: 'AAAAAAA4',
    event: 'AAAA_-A5',
    action: 'AAAAAAA6',
  };
  const ignored = ['enabled', 'then.sendWebhook.payload.on-call, [a]+ß'];
  const marker: Marker = { ...MARKER, version: 2, hashes, ignored, onRemove: 'keep' };
  const line = renderMarker(marker);

  it('is read as it was written, ignored paths and all', () => {
    expect(line).toMatch(/ \[wac:[^[\]]+\]$/u);
    expect(parseMarker(line)).toEqual({ kind: 'marker', marker, line, text: '' });
  });

  /** A line with the check that belongs to it, whatever its flags say: other versions may write what we do not. */
  const signed = (body: string, flags: string): string => {
    const text = `wac/2/marker\nacme#k\n${body}${flags}`;
    const check = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    return `[wac:acme#k@2:${body}.${check}${flags}]`;
  };
  const plain = 'AAAAAAA1.AAAAAAA2.AAAAAAA3.AAAAAAA4.AAAAAAA5.AAAAAAA6';

  it('is read without any flag', () => {
    expect(parseMarker(signed(plain, ''))).toMatchObject({
      kind: 'marker',
      marker: { ignored: [], protect: false, shadow: false },
    });
  });

  it.each([
    [',ignore=then.a,ignore=then.b', 'unknown-flag'],
    [',muted', 'unknown-flag'],
    [',ignore=enabled', 'malformed'],
    [',ignore=', undefined],
    [',ignore=then.a', undefined],
  ])('with %s is unreadable: %s', (flags, reason) => {
    const parsed = parseMarker(signed(plain, flags));
    expect('reason' in parsed ? parsed.reason : undefined).toBe(reason);
  });

  it('is damaged where a part has no hash and is not ignored', () => {
    const starred = plain.replace('AAAAAAA1', '*');
    const damaged = {
      kind: 'unreadable',
      reason: 'malformed',
      claims: [{ owner: 'acme', key: 'k' }],
    };
    expect(parseMarker(signed(starred, ''))).toMatchObject(damaged);
    expect(parseMarker(signed(starred, ',ignore=name'))).toMatchObject({ kind: 'marker' });
  });

  it('shows that any character of it was edited', () => {
    const start = line.indexOf('@2:') + 3;
    for (let at = start; at < line.length - 1; at++) {
      const edited = `${line.slice(0, at)}${line[at] === 'x' ? 'y' : 'x'}${line.slice(at + 1)}`;
      expect(parseMarker(edited)).toMatchObject({ kind: 'unreadable' });
    }
    for (const removed of [',onRemove=keep', 'enabled+']) {
      expect(parseMarker(line.replace(removed, ''))).toMatchObject({
        kind: 'unreadable',
        reason: 'malformed',
        claims: [{ owner: marker.owner, key: marker.key }],
      });
    }
  });
});

describe('a marker that cannot be read', () => {
  const known = { owner: 'acme', key: 'k' };
  it.each([
    [
      'a newer version',
      bracket('@9:whatever,it=says'),
      { reason: 'newer-version', claims: [known], text: '' },
    ],
    [
      'an unknown flag',
      bracket(`@1:${HASHES},muted`),
      { reason: 'unknown-flag', claims: [known], text: '' },
    ],
    [
      'an unknown value of a flag',
      bracket(`@1:${HASHES},onRemove=burn`),
      { reason: 'unknown-flag', claims: [known], text: '' },
    ],
    [
      'a flag twice with two values',
      bracket(`@1:${HASHES},onRemove=keep,onRemove=delete`),
      { reason: 'unknown-flag', claims: [known], text: '' },
    ],
    [
      'an empty flag',
      bracket(`@1:${HASHES},`),
      { reason: 'unknown-flag', claims: [known], text: '' },
    ],
    ['too few hashes', bracket('@1:3f9c.2a1b'), { reason: 'malformed', claims: [known], text: '' }],
    [
      'a hash in capitals',
      bracket(`@1:${HASHES.toUpperCase()}`),
      { reason: 'malformed', claims: [known], text: '' },
    ],
    ['no version', bracket(''), { reason: 'malformed', claims: [known], text: bracket('') }],
    ['no body', bracket('@1'), { reason: 'malformed', claims: [known], text: bracket('@1') }],
    ['no key', `[wac:acme@1:${HASHES}]`, { reason: 'malformed', claims: [] }],
    ['no name at all', 'see [wac: the wiki]', { reason: 'malformed', claims: [] }],
    [
      'ignored paths in version 1',
      bracket(`@1:${HASHES},ignore=then.a`),
      { reason: 'unknown-flag', claims: [known], text: '' },
    ],
    [
      'an identity of two hundred characters',
      `[wac:acme#${'k'.repeat(196)}@1]`,
      { reason: 'malformed', claims: [{ owner: 'acme', key: 'k'.repeat(196) }] },
    ],
    ['an identity of more', `[wac:acme#${'k'.repeat(197)}@1]`, { reason: 'malformed', claims: [] }],
    [
      'version nought',
      bracket(`@0:${HASHES}`),
      { reason: 'malformed', claims: [known], text: bracket(`@0:${HASHES}`) },
    ],
    ['no end', '[wac:acme#k@1:', { reason: 'malformed', claims: [known], text: '[wac:acme#k@1:' }],
    ['only a beginning', 'see [wac: the wiki', { reason: 'malformed', text: 'see [wac: the wiki' }],
    [
      'an owner with a space',
      `[wac:a b#k@1:${HASHES}]`,
      { reason: 'malformed', text: `[wac:a b#k@1:${HASHES}]` },
    ],
    ['too long an identity', `[wac:acme#${'k'.repeat(197)}@1:${HASHES}]`, { reason: 'malformed' }],
  ])('has %s', (_, line, expected) => {
    expect(parseMarker(line)).toMatchObject({ kind: 'unreadable', line, ...expected });
  });

  it('names every owner when there are several', () => {
    const [a, b] = [`[wac:a#k@1:${HASHES}]`, `[wac:b#k@1:${HASHES}]`];
    expect(parseMarker(`x\n${a}\n${b}`)).toEqual({
      kind: 'unreadable',
      reason: 'several',
      line: `${a}\n${b}`,
      claims: [
        { owner: 'a', key: 'k' },
        { owner: 'b', key: 'k' },
      ],
      text: 'x',
    });
    expect(parseMarker(`${a}\n[wac:a#j@9:]`)).toMatchObject({
      kind: 'unreadable',
      reason: 'several',
    });
  });

  it('is believed before an older one of the same owner and key', () => {
    expect(parseMarker(`${bracket(`@1:${HASHES}`)}\n${bracket('@7:x')}`)).toMatchObject({
      reason: 'newer-version',
    });
  });
});

const hash = fc.oneof(fc.stringMatching(/^[0-9a-f]{4}$/u), fc.constant('*'));
const marker: fc.Arbitrary<Marker> = fc.record(
  {
    owner: fc.stringMatching(/^[A-Za-z0-9._/-]{1,60}(:[A-Za-z0-9._-]{1,20})?$/u),
    key: fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,62}(\/[a-z0-9._-]{1,20}){0,2}$/u),
    version: fc.constant(1),
    hashes: fc.record({
      name: hash,
      description: hash,
      enabled: hash,
      scope: hash,
      event: hash,
      action: hash,
    }),
    protect: fc.boolean(),
    onRemove: fc.constantFrom(
      'delete' as const,
      'disable' as const,
      'keep' as const,
      'release' as const,
    ),
    shadow: fc.boolean(),
  },
  {
    requiredKeys: ['owner', 'key', 'version', 'hashes', 'protect', 'shadow'],
    noNullPrototype: true,
  },
);

const untrustedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '[wac:',
        '[',
        ']',
        '#',
        '@1:',
        HASHES,
        ',protect',
        '\n',
        '\r',
        LINE,
        '[wac:a#b@99:z]',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('every marker', () => {
  it('reads back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(marker, untrustedText, (written, around) => {
        const text = around.replaceAll('[wac:', '');
        const reading = parseMarker(withMarker(text, written));
        expect(reading).toEqual({
          kind: 'marker',
          marker: written,
          line: renderMarker(written),
          text: canonicalText(text),
        });
        expect(Object.keys(written.hashes).sort()).toEqual([...PARTS].sort());
      }),
    );
  });

  it('never makes reading throw, and what is no marker is text', () => {
    fc.assert(
      fc.property(untrustedText, (text) => {
        const reading = parseMarker(text);
        expect(parseMarker(reading.text).kind).not.toBe('marker');
        if (reading.kind === 'none') expect(reading.text).toBe(canonicalText(text));
      }),
    );
  });

  it('reads alike whether or not it is on the last line', () => {
    const text = fc.oneof(
      untrustedText,
      fc.tuple(untrustedText, marker).map(([around, written]) => withMarker(around, written)),
    );
    fc.assert(
      fc.property(text, (description) => {
        expect(parseMarker(`${description}\n`)).toEqual(parseMarker(description));
      }),
    );
  });

  it('is refused where owner and key cannot be carried', () => {
    expect(isMarkerIdentity('acme/ml:prod', 'a/b/c')).toBe(true);
    expect(isMarkerIdentity('a'.repeat(100), 'k'.repeat(100))).toBe(true);
    expect(isMarkerIdentity('a'.repeat(100), 'k'.repeat(101))).toBe(false);
    for (const [owner, key] of [
      ['', 'k'],
      ['a', ''],
      ['a#b', 'k'],
      ['a:b:c', 'k'],
      ['a', 'k]'],
      ['a', 'k@1'],
    ] as const) {
      expect(() => renderMarker({ ...MARKER, owner, key })).toThrow('valid owner and key');
    }
    expect(() => renderMarker({ ...MARKER, hashes: { ...MARKER.hashes, name: 'x' } })).toThrow(
      'hash',
    );
  });

  it('is read in time that grows with the text alone', () => {
    for (const text of [
      '[wac:'.repeat(40_000),
      ' '.repeat(200_000),
      `[wac:${'a#'.repeat(100_000)}`,
    ]) {
      expect(parseMarker(text).kind).toBeDefined();
    }
  });
});
