/** The page that names, for each field that wac asks for, the public source that names it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { SAAS_PROFILE } from '../../src/sandbox/server-profile.ts';
import { everyOperation } from '../wandb/operations/every-operation.ts';

const ROOT = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(ROOT, 'schema/wandb.graphql'), 'utf8'));

const INTRODUCTION = `# What goes over the wire

Every GraphQL operation that wac sends to today's W&B, with each field that it selects, the field's type, and where public
material names it: a section of [wandb-api.md](wandb-api.md); \`SDK\` for an operation file of the SDK alone; "inferred" where the section does not state the type or
whether it may be null. Older servers are sent less: what depends on a feature that they lack is left out.

This page is made from \`schema/wandb.graphql\` and the operations in \`src/wandb/operations/\` and \`src/wandb/probe/\`. The latter are sent by
\`wac doctor --probe\` alone, which also asks for a field that no server has.
`;

/** The fields that a query selects, by `Type.field`: its type and source. */
function selectedFields(query: string, on: GraphQLSchema): Map<string, string> {
  const types = new TypeInfo(on);
  const rows = new Map<string, string>();
  const document = parse(query);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value: name } }) => {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent === null || parent === undefined || name === '__typename') return;
        // The schema of the schema is GraphQL's own.
        const isOfGraphql = parent.name.startsWith('__') || name.startsWith('__');
        const described = (field?.description ?? '').replaceAll('\n', ' ');
        const source = isOfGraphql ? 'GraphQL specification' : described;
        expect(source, `${parent.name}.${name} has no source`).not.toBe('');
        rows.set(`${parent.name}.${name}`, `\`${String(field?.type)}\` | ${source}`);
      },
      Variable: () => {
        const input = getNamedType(types.getInputType());
        if (input === null || input === undefined || !('getFields' in input)) return;
        for (const [name, { type, description }] of Object.entries(input.getFields())) {
          rows.set(`${input.name}.${name}`, `\`${String(type)}\` | ${description ?? ''}`);
        }
      },
    }),
  );
  return rows;
}

test('docs/wire.md names the source of every field that is selected', async () => {
  const features = { features: new Set(SAAS_PROFILE.features), hasFeatureQuery: true };
  const byName = new Map<string, Map<string, string>>();
  for (const { operationName, query } of Object.values(everyOperation(features))) {
    const rows = byName.get(operationName) ?? new Map<string, string>();
    for (const [field, row] of selectedFields(query, schema)) rows.set(field, row);
    byName.set(operationName, rows);
  }
  // Operations for older servers replace others.
  const old = everyOperation({ features: new Set(), hasFeatureQuery: false });
  for (const { operationName, query } of Object.values(old)) {
    if (!byName.has(operationName)) byName.set(operationName, selectedFields(query, schema));
  }
  expect(byName.size).toBeGreaterThan(8);
  const sections = [...byName].map(([name, rows]) => {
    const lines = [...rows].map(([field, row]) => `| \`${field}\` | ${row} |`);
    return [`## ${name}`, '', '| field | type | source |', '|---|---|---|', ...lines, ''].join(
      '\n',
    );
  });
  const text = `${INTRODUCTION}\n${sections.join('\n')}`;
  await expect(text).toMatchFileSnapshot(join(ROOT, 'docs/wire.md'));
});
