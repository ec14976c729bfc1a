/** The JSON Schemas, each loaded only when it is asked for. */
import { Failure } from '../../diagnostics/failure.ts';
import { suggestHint } from '../../lib/suggest-names.ts';

const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  manifest: () => import('../../../schema/manifest.schema.json', { with: { type: 'json' } }),
  config: () => import('../../../schema/config.schema.json', { with: { type: 'json' } }),
  'rule-test': () => import('../../../schema/rule-test.schema.json', { with: { type: 'json' } }),
  probe: () => import('../../../schema/probe.schema.json', { with: { type: 'json' } }),
  plan: () => import('../../../schema/plan.schema.json', { with: { type: 'json' } }),
  plans: () => import('../../../schema/plans.schema.json', { with: { type: 'json' } }),
};

/**
 * The text of one schema.
 *
 * @throws Failure `usage` when there is none of that name.
 */
export async function schemaText(name: string): Promise<string> {
  const load = SCHEMAS[name];
  if (load === undefined) {
    throw new Failure(`There is no schema "${name}"`, {
      code: 'usage',
      hint:
        suggestHint(name, Object.keys(SCHEMAS)) ?? `There are ${Object.keys(SCHEMAS).join(', ')}`,
    });
  }
  return `${JSON.stringify((await load()).default, undefined, 2)}\n`;
}
