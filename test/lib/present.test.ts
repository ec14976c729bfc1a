import { expect, it } from 'vitest';
import { present } from '../../src/lib/present.ts';

it('keeps the fields that have a value, falsy ones included', () => {
  const fields = present({ text: '', zero: 0, no: false, nothing: null, absent: undefined });
  expect(fields).toEqual({ text: '', zero: 0, no: false, nothing: null });
  expect(Object.keys(fields)).toEqual(['text', 'zero', 'no', 'nothing']);
});

it('gives a type without undefined', () => {
  const owner = ['acme'].at(1);
  const entry: { readonly name: string; readonly owner?: string } = {
    name: 'a',
    ...present({ owner }),
  };
  expect(Object.keys(entry)).toEqual(['name']);
});
