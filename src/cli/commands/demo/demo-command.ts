import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import { DIRECTORY_ARGUMENT } from '../../arguments/options.ts';

export const demoCommand: Command = defineCommand<object>({
  name: 'demo',
  group: 'try',
  summary: 'a guided tour on a throw-away sandbox',
  arguments: [DIRECTORY_ARGUMENT],
  options: {},
  examples: ['wac demo'],
  load: async () => (await import('./run-demo.ts')).runDemo,
});
