import { expect, it } from 'vitest';
import { groupRepeated } from '../../src/lib/group-repeated.ts';

it('groups what shares a key, in order, and leaves out the rest', () => {
  const words = ['ant', 'bee', 'asp', 'cat', '', 'bat', 'ape', ''];
  const groups = groupRepeated(words, (word) => word[0]);
  expect([...groups]).toEqual([
    ['a', ['ant', 'asp', 'ape']],
    ['b', ['bee', 'bat']],
  ]);
  expect(groupRepeated(['ant', 'bee'], (word) => word[0]).size).toBe(0);
});
