import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  ALLOW_CONFLICTS_OPTION,
  formatOption,
  type PolicyOptions,
  PROJECT_OPTIONS,
  type ProjectOptions,
  SERVER_OPTIONS,
  type ServerOptions,
  TEXT_AND_JSON,
  VERBOSE_OPTION,
  type VerboseOption,
  type WriteOptions,
  YES_OPTION,
} from '../../arguments/options.ts';

export interface RestoreOptions
  extends ProjectOptions,
    ServerOptions,
    VerboseOption,
    Pick<WriteOptions, 'format' | 'yes'>,
    Pick<PolicyOptions, 'allowConflicts'> {}

export const restoreCommand: Command = defineCommand<RestoreOptions>({
  name: 'restore',
  group: 'migrate',
  summary: 'restore removed automations from a restore file',
  arguments: [
    { syntax: '<file>', description: 'a restore file (.wac/restore/*.json)' },
    {
      syntax: '[args...]',
      description:
        'manifest directory (default automations, or the nearest above), then keys; all when none is named',
      offers: 'keys',
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    yes: YES_OPTION,
    ...VERBOSE_OPTION,
    allowConflicts: ALLOW_CONFLICTS_OPTION,
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: [
    'wac restore .wac/restore/default-2026-06-01T12-00-00.000Z.json',
    'wac restore removed.json accuracy-alert --yes',
  ],
  load: async () => (await import('./run-restore.ts')).runRestore,
});
