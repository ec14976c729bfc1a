import { describe, expect, it } from 'vitest';
import { StringPool } from '../../src/lib/string-pool.ts';
import { ValuePool } from '../../src/lib/value-pool.ts';

describe('ValuePool', () => {
  it('gives the first of equal values, and every value as it is', () => {
    const pool = new ValuePool<unknown>();
    const first = { id: 'a', list: [1, null] };
    expect(pool.share(first)).toBe(first);
    expect(pool.share({ id: 'a', list: [1, null] })).toBe(first);
    for (const other of [{ list: [1, null], id: 'a' }, { id: 'b' }, [], '', 'null', null, 0]) {
      expect(pool.share(other)).toBe(other);
    }
    expect(pool.share(undefined)).toBe(undefined);
  });

  it('does not keep what is long, nor more than a few thousand', () => {
    const pool = new ValuePool<string[]>();
    const long = ['x'.repeat(2_000)];
    pool.share(long);
    expect(pool.share([...long])).not.toBe(long);
    const values = Array.from({ length: 6_000 }, (_, index) => [String(index)]);
    for (const value of values) expect(pool.share(value)).toBe(value);
    expect(pool.share(['0'])).toBe(values[0]);
    expect(pool.share(['5999'])).not.toBe(values[5999]);
  });
});

describe('StringPool', () => {
  it('gives an equal string', () => {
    const pool = new StringPool();
    for (const text of ['', 'a', '__proto__', 'constructor', 'a', 'x'.repeat(500)])
      expect(pool.share(text)).toBe(text);
  });
});
