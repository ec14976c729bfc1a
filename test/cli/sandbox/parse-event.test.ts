import { expect, it } from 'vitest';
import { parseEvent } from '../../../src/cli/commands/sandbox/parse-event.ts';

it('parseEvent reads text as strings and nested values as JSON', () => {
  const words = [
    'entity=t',
    'run=007',
    'tags=["a"]',
    'values.a/b.c=0.5',
    'values.n=nan',
    'metadata.ok=true',
  ];

  expect(parseEvent('logMetrics', words)).toEqual({
    kind: 'logMetrics',
    entity: 't',
    run: '007',
    tags: ['a'],
    values: { 'a/b.c': 0.5, n: 'nan' },
    metadata: { ok: true },
  });
});

it('parseEvent refuses a word without a name', () => {
  expect(() => parseEvent('runState', ['failed'])).toThrow('"failed" is not a field of an event');
});
