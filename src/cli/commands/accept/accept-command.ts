import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
  SERVER_OPTIONS,
  type ServerOptions,
  TEXT_AND_JSON,
  type TextOrJson,
} from '../../arguments/options.ts';

export interface AcceptOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
}

export const acceptCommand: Command = defineCommand<AcceptOptions>({
  name: 'accept',
  group: 'migrate',
  summary: 'write changes made on the server into the manifests',
  arguments: [
    {
      syntax: '[args...]',
      description: 'manifest directory (default automations, or the nearest above), then keys',
      offers: 'keys',
    },
  ],
  options: { format: formatOption(TEXT_AND_JSON), ...PROJECT_OPTIONS, ...SERVER_OPTIONS },
  examples: ['wac accept accuracy-alert', 'wac accept automations run-failed gpu-idle'],
  load: async () => (await import('./run-accept.ts')).runAccept,
});
