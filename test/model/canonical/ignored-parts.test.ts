/** Which parts the paths of `ignoreChanges` are about, and what is left of an action without them. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { decodePercent, encodePercent } from '../../../src/lib/percent-encoding.ts';
import {
  ignoredParts,
  isWhollyIgnored,
  normalizeIgnored,
  withoutIgnored,
} from '../../../src/model/canonical/ignored-parts.ts';

const WORDS = [
  ['name', 'name'],
  ['description', 'description'],
  ['enabled', 'enabled'],
  ['scope', 'scope'],
  ['when', 'event'],
  ['then', 'action'],
] as const;

describe('a path of ignoreChanges', () => {
  it.each(WORDS)('that begins with "%s" is about the part %s', (word, part) => {
    expect([...ignoredParts([word])]).toEqual([part]);
    expect([...ignoredParts([`${word}.a.b`])]).toEqual([part]);
    for (const [other, otherPart] of WORDS) {
      expect(isWhollyIgnored(otherPart, [word])).toBe(other === word);
      expect(isWhollyIgnored(otherPart, [`${word}.a`])).toBe(false);
    }
  });

  it('that is about no part is left out', () => {
    expect([...ignoredParts([])]).toEqual([]);
    expect([...ignoredParts(['lifecycle.protect', '', 'enabled', 'enabled'])]).toEqual(['enabled']);
    expect(isWhollyIgnored('action', [])).toBe(false);
  });

  it.each([
    [[], []],
    [['then.a'], ['then.a']],
    [
      ['then.b', 'enabled', 'then.a', 'enabled'],
      ['enabled', 'then.a', 'then.b'],
    ],
    [
      ['then.a.b', 'then.a', 'then.ab', 'x.then.a.'],
      ['then.a', 'then.ab', 'x.then.a.'],
    ],
    [['then.a', 'then'], ['then']],
  ])('%j is normalized to %j', (paths, expected) => {
    expect(normalizeIgnored(paths)).toEqual(expected);
  });

  it.each([
    ['then.sendWebhook.payload', 'then.sendWebhook.payload'],
    ['on-call, [a]+ß', 'on-call%2C%20%5Ba%5D%2B%C3%9F'],
    ['tab\t\u0001', 'tab%09%01'],
  ])('%j is %s in a marker', (path, encoded) => {
    expect(encodePercent(path)).toBe(encoded);
    expect(decodePercent(encoded)).toBe(path);
  });

  it('that is no encoding is kept', () => {
    expect(decodePercent('50%')).toBe('50%');
    expect(decodePercent('%zz%2c')).toBe('%zz%2c');
  });
});

describe('withoutIgnored', () => {
  const webhook: JsonObject = {
    ...{ kind: 'sendWebhook', integration: 'w' },
    payload: { json: '{"a":{"b":1,"c":2},"d":3}' },
  };
  it.each<[readonly string[], JsonObject]>([
    [[], webhook],
    [['then'], webhook],
    [['then.sendWebhook'], { kind: 'sendWebhook' }],
    [
      ['then.sendWebhook.integration'],
      { kind: 'sendWebhook', payload: webhook['payload'] ?? null },
    ],
    [['then.sendWebhook.payload'], { kind: 'sendWebhook', integration: 'w' }],
    [['then.sendWebhook.payload.a'], { ...webhook, payload: { json: '{"d":3}' } }],
    [['then.sendWebhook.payload.a.b'], { ...webhook, payload: { json: '{"a":{"c":2},"d":3}' } }],
    [['then.sendWebhook.payload.x'], webhook],
    [['then.sendWebhook.payload.d.x'], webhook],
    [
      ['then.sendWebhook.integration.payload'],
      { kind: 'sendWebhook', payload: webhook['payload'] ?? null },
    ],
    [['then.sendNotification'], webhook],
    [['then.sendNotification.integration', 'when.sendWebhook.payload'], webhook],
    [['then.sendWebhook.payload.a', 'then.sendWebhook.payload.d'], { ...webhook, payload: null }],
    [
      ['then.sendNotification', 'then.sendWebhook.payload'],
      { kind: 'sendWebhook', integration: 'w' },
    ],
  ])('%j leaves %j', (paths, expected) => {
    expect(withoutIgnored(webhook, 'action', paths)).toEqual(expected);
  });

  it('leaves every other part, and what is no mapping, as it is', () => {
    expect(withoutIgnored(webhook, 'event', ['then.sendWebhook.payload'])).toBe(webhook);
    expect(withoutIgnored('text', 'action', ['then'])).toBe('text');
    expect(
      withoutIgnored({ kind: 'sendWebhook' }, 'action', ['then.sendWebhook.payload.a']),
    ).toEqual({ kind: 'sendWebhook', payload: null });
    const text = { kind: 'sendWebhook', payload: { text: 'abc' } };
    expect(withoutIgnored(text, 'action', ['then.sendWebhook.payload.a'])).toEqual(text);
    const none = { kind: 'sendWebhook', payload: null };
    expect(withoutIgnored(none, 'action', ['then.sendWebhook.payload.a'])).toEqual(none);
  });
});
