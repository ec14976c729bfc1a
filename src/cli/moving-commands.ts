/** Commands that move automations: into Git, out of it, back again, and the comfort around manifests. */
import type { CommandSpec } from './command-spec.ts';
import { DIRECTORY_ARGUMENT, formatOption, PROJECT_OPTIONS, SERVER_OPTIONS } from './options.ts';

const YES = { flags: '--yes', description: 'do not ask' };

export const MOVING_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    summary: 'start a manifest directory',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      {
        flags: '--owner <owner>',
        description: 'the identity of this repository (default: its Git remote)',
      },
      { flags: '--entity <name>', description: 'default entity' },
      YES,
      { flags: '--force', description: 'overwrite files that exist' },
    ],
    examples: [
      'wac init',
      'wac init automations --owner acme/ml-platform --entity vision-team --yes',
    ],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'export',
    summary: 'write manifests for automations that exist',
    arguments: [
      {
        syntax: '[directory]',
        description:
          'manifest directory whose configuration says what to read (default automations)',
      },
    ],
    options: [
      formatOption('text', 'json'),
      { flags: '--out <directory>', description: 'where to write the manifests' },
      { flags: '--entity <name>', description: 'only this team; needs no manifests' },
      {
        flags: '--organization <name>',
        description: 'this organization with its registries; needs no manifests',
      },
      { flags: '--name <glob>', description: 'only names that match' },
      { flags: '--fold', description: 'write equal automations of several scopes as one matrix' },
      {
        flags: '--owner <owner>',
        description: 'the identity of this repository (default: its Git remote)',
      },
      { flags: '--force', description: 'overwrite files of the same name' },
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: [
      'wac export --entity vision-team --out automations',
      'wac export --entity vision-team --name "accuracy*" --fold --out exported --owner acme/ml-platform',
    ],
    load: () => import('./commands/export.ts'),
  },
];
