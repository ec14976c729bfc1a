import { describe, expect, it } from 'vitest';
import { findMissingField } from '../../../src/wandb/read/find-missing-field.ts';

const QUERY = `query Q($a: [String!]!, $b: F = { c: "}" }) {
  one: entity(name: $a, filter: { x: ")" }) { id edges { node { ...N } } }
  two
}
fragment N on Node { name kind { __typename ... on A { a } } }`;
const NODE = { name: 'n', kind: { __typename: 'B' } };
const WHOLE = { one: { id: 1, edges: [{ node: NODE }, { node: null }] }, two: null };

describe('findMissingField', () => {
  it('finds nothing in a whole response, where nulls and conditional fragments may lack fields', () => {
    expect(findMissingField(QUERY, WHOLE)).toBeUndefined();
    expect(findMissingField(QUERY, { one: null, two: 2 })).toBeUndefined();
  });

  it.each([
    ['two', { one: null }],
    ['one', { two: 1 }],
    ['one.id', { ...WHOLE, one: { edges: [] } }],
    ['one.edges.node', { ...WHOLE, one: { id: 1, edges: [{}] } }],
    ['one.edges.node.name', { ...WHOLE, one: { id: 1, edges: [{ node: { kind: null } }] } }],
    [
      'one.edges.node.kind.__typename',
      { ...WHOLE, one: { id: 1, edges: [{ node: { ...NODE, kind: {} } }] } },
    ],
  ])('finds %s', (path, data) => {
    expect(findMissingField(QUERY, data)).toBe(path);
  });
});
