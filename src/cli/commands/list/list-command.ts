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

export interface ListOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
  readonly name?: string;
  readonly entity?: string;
  readonly owner?: string;
  readonly managed?: boolean;
  readonly unmanaged?: boolean;
}

export const listCommand: Command = defineCommand<ListOptions>({
  name: 'list',
  group: 'inspect',
  summary: 'list the automations on the server with their owners',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    format: formatOption(TEXT_AND_JSON),
    name: { flags: '--name <glob>', description: 'only names that match' },
    entity: { flags: '--entity <name>', description: 'only this entity; needs no manifests' },
    owner: { flags: '--owner <owner>', description: 'only automations of this owner' },
    managed: { flags: '--managed', description: 'only managed automations' },
    unmanaged: { flags: '--unmanaged', description: 'only unmanaged automations' },
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: [
    'wac list',
    'wac list --unmanaged --name "accuracy*"',
    'wac list --entity vision-team',
  ],
  load: async () => (await import('./run-list.ts')).runList,
});
