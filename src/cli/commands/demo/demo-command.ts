import { type Command, defineCommand } from '../../arguments/command-spec.ts';

export const demoCommand: Command = defineCommand<object>({
  name: 'demo',
  group: 'try',
  summary: 'a guided tour on a throw-away sandbox',
  arguments: [
    {
      syntax: '[directory]',
      description: 'manifest directory (default the example that comes with wac)',
    },
  ],
  options: {},
  examples: ['wac demo'],
  load: async () => (await import('./run-demo.ts')).runDemo,
});
