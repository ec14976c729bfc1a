// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form

import { describe, expect, it } from 'vitest';
import { MAX_JSON_DEPTH } from '../../../src/lib/lossless-json.ts';
import {
  canonicalPayload,
  payloadDocument,
  withPayloadValue,
} from '../../../src/model/canonical/canonical-payload.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

describe('canonicalPayload', () => {
  it('is the same for JSON with and without white space', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const payload = JSON.stringify(value);
        expect(canonicalPayload(payload)).toEqual(canonicalPayload(` ${payload}`));
      }),
      { numRuns: sizeOf(1000) },
    );
  });

  it('is text where it nests deeper than the canonical form looks into', () => {
    const deep = `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`;
    expect(canonicalPayload(deep)).toEqual({ text: deep });
    const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(canonicalPayload(nested(MAX_JSON_DEPTH))).toEqual({ json: nested(MAX_JSON_DEPTH) });
    const deeper = nested(MAX_JSON_DEPTH + 1);
    expect(canonicalPayload(deeper)).toEqual({ text: deeper });
  });

  it.each([
    ['no payload', ['', '  ', '\n', 'null', '{}', ' { } ', '""']],
    [
      'white space and key order',
      ['{"a":1,"b":[1,2]}', '{ "b": [1, 2], "a": 1 }', '{"a":1,\r\n"b":[1,2]}\n'],
    ],
    [
      'the spelling of numbers',
      [
        '{"lr":1e-5,"version":1.10,"limit":1E3,"one":1.0,"zero":-0}',
        '{"lr":0.00001,"version":1.1,"limit":1000.0,"one":1,"zero":0}',
        '{"lr":1e-05,"version":1.100,"limit":1e+3,"one":10e-1,"zero":0.0}',
      ],
    ],
    [
      'the spelling of numbers beyond a double',
      ['[12345678901234567890]', '[1234567890123456789.0e1]'],
    ],
    ['escapes', ['{"a":"\\u00e4/"}', '{"a":"ä\\/"}']],
    ['line ends of a string', ['a\r\nb', 'a\nb\n']],
  ])('does not count %s', (_, payloads) => {
    for (const payload of payloads)
      expect(canonicalPayload(payload)).toEqual(canonicalPayload(payloads[0] ?? ''));
  });

  it.each([
    ['a number and its text', '{"a":1}', '{"a":"1"}'],
    ['digits beyond a double', '[0.1234567890123456789]', '[0.12345678901234568]'],
    ['ids of twenty digits', '{"a":12345678901234567890}', '{"a":12345678901234567891}'],
    ['null and an empty string inside', '{"a":null}', '{"a":""}'],
    ['null and absence inside', '{"a":null}', '{}'],
    ['the order of a list', '[1,2]', '[2,1]'],
    ['a string and JSON text', 'abc', '"abc"'],
    ['a key twice', '{"a":1,"a":2}', '{"a":2}'],
    ['text that is not JSON', '{"a": ${x}}', '{"a":${x}}'],
  ])('counts %s', (_, one, other) => {
    expect(canonicalPayload(one)).not.toEqual(canonicalPayload(other));
  });
});

describe('payloadDocument', () => {
  it.each([
    ['', undefined],
    ['{}', undefined],
    ['{"b":[1,null],"a":"x"}', { a: 'x', b: [1, null] }],
    ['[1, 2]', [1, 2]],
    ['{"a":1.0}', { a: 1 }],
    ['{"id": 12345678901234567890}', '{"id":12345678901234567890}'],
    ['{"__proto__": 1}', '{"__proto__":1}'],
    ['{"a": ${x}}', '{"a": ${x}}'],
    ['"abc"', '"abc"'],
    ['7', '7'],
  ])('of %j is %j', (payload, document) => {
    expect(payloadDocument(payload)).toEqual(document);
  });

  it('says again what it was made of', () => {
    fc.assert(
      fc.property(fc.json(), (payload) => {
        const document = payloadDocument(payload);
        const again = typeof document === 'string' ? document : JSON.stringify(document ?? {});
        expect(canonicalPayload(again)).toEqual(canonicalPayload(payload));
      }),
    );
  });
});

describe('withPayloadValue', () => {
  it.each([
    ['a key', '{"a":1,"b":2}', '{"a":9.0}', 'a', '{"a":9.0,"b":2}'],
    ['a key within', '{"a":{"x":1,"y":2}}', '{"a":{"x":5}}', 'a.x', '{"a":{"x":5,"y":2}}'],
    ['a key that is not live', '{"a":1,"b":2}', '{}', 'a', '{"b":2}'],
    ['a key within that is not live', '{"a":{"x":1,"y":2}}', '{}', 'a.x', '{"a":{"y":2}}'],
    ['a key that is only live', '{"a":1}', '{"b":{"c":2}}', 'b.c', '{"a":1,"b":{"c":2}}'],
    ['no payload yet', '', '{"a":1}', 'a', '{"a":1}'],
    ['nothing on either side', '{ "a": 1 }', '', 'b', '{ "a": 1 }'],
    ['nothing within on either side', '{ "a": 1 }', '', 'b.c', '{ "a": 1 }'],
    ['a live value that is no mapping', '{ "a": {"b":1} }', '{"a":5}', 'a.b', '{ "a": {"b":1} }'],
    ['a list where the live one is a mapping', '{"a": [1]}', '{"a":{"0":2}}', 'a.0', '{"a": [1]}'],
    ['a string', 'abc', '{"a":1}', 'a', 'abc'],
    ['a live text', '{ "a": 1 }', 'abc', 'a', '{ "a": 1 }'],
    ['a list on the way', '{"a":[1]}', '{"a":[2]}', 'a.0', '{"a":[1]}'],
  ])('takes over %s', (_, payload, live, path, expected) => {
    expect(withPayloadValue(payload, live, path.split('.'))).toBe(expected);
  });
});
