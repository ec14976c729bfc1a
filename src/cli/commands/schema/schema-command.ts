import { type Command, defineCommand } from '../../arguments/command-spec.ts';

export interface SchemaOptions {
  readonly out?: string;
}

export const schemaCommand: Command = defineCommand<SchemaOptions>({
  name: 'schema',
  group: 'inspect',
  summary: 'print a JSON Schema for editors and other tools',
  arguments: [
    {
      syntax: '[name]',
      description: 'manifest, config, rule-test, plan, plans or probe (default manifest)',
      choices: ['manifest', 'config', 'rule-test', 'plan', 'plans', 'probe'],
    },
  ],
  options: { out: { flags: '--out <file>', description: 'write to a file' } },
  examples: ['wac schema', 'wac schema plan --out plan.schema.json'],
  load: async () => (await import('./run-schema.ts')).runSchema,
});
