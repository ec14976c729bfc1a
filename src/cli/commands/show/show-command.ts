import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  DIRECTORY_ARGUMENT,
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
  SERVER_OPTIONS,
  type ServerOptions,
  TEXT_AND_JSON,
  type TextOrJson,
} from '../../arguments/options.ts';

export interface ShowOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
}

export const showCommand: Command = defineCommand<ShowOptions>({
  name: 'show',
  group: 'inspect',
  summary: 'show a plan file, or one automation in the manifests and on the server',
  arguments: [
    { syntax: '<target>', description: 'a plan file or a key', offers: 'keys' },
    DIRECTORY_ARGUMENT,
  ],
  options: { format: formatOption(TEXT_AND_JSON), ...PROJECT_OPTIONS, ...SERVER_OPTIONS },
  examples: ['wac show plan.json', 'wac show accuracy-alert'],
  load: async () => (await import('./run-show.ts')).runShow,
});
