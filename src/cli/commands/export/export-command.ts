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

export interface ExportOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
  readonly out?: string;
  readonly entity?: string;
  readonly organization?: string;
  readonly name?: string;
  readonly fold?: boolean;
  readonly owner?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
}

export const exportCommand: Command = defineCommand<ExportOptions>({
  name: 'export',
  group: 'migrate',
  summary: 'write manifests for automations that exist',
  arguments: [
    {
      syntax: '[directory]',
      description:
        'manifest directory whose configuration lists what to read (default automations, or the nearest above)',
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    out: {
      flags: '--out <directory>',
      description: 'directory for the manifests; if it has a wac.yaml, they are added to it',
    },
    entity: { flags: '--entity <name>', description: 'only this team; needs no manifests' },
    organization: {
      flags: '--organization <name>',
      description: 'this organization with its registries; needs no manifests',
    },
    name: { flags: '--name <glob>', description: 'only names that match' },
    fold: {
      flags: '--fold',
      description: 'write equal automations of several scopes as one matrix',
    },
    owner: {
      flags: '--owner <owner>',
      description: 'the identity of this repository (default: its Git remote)',
    },
    strict: { flags: '--strict', description: 'end with 1 when an automation is left out' },
    force: { flags: '--force', description: 'overwrite files of the same name' },
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: [
    'wac export --entity vision-team --out automations',
    'wac export --entity vision-team --name "accuracy*" --fold --out exported --owner acme/ml-platform',
  ],
  load: async () => (await import('./run-export.ts')).runExport,
});
