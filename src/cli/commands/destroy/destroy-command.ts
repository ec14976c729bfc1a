import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  ALLOW_CONFLICTS_OPTION,
  DIRECTORY_ARGUMENT,
  formatOption,
  POLICY_OPTIONS,
  type PolicyOptions,
  PROJECT_OPTIONS,
  type ProjectOptions,
  RESTORE_DIR_OPTION,
  SERVER_OPTIONS,
  type ServerOptions,
  TEXT_AND_JSON,
  VERBOSE_OPTION,
  type VerboseOption,
  type WriteOptions,
  YES_OPTION,
} from '../../arguments/options.ts';

export interface DestroyOptions
  extends ProjectOptions,
    ServerOptions,
    VerboseOption,
    Pick<WriteOptions, 'format' | 'yes' | 'restoreDir'>,
    Pick<PolicyOptions, 'allowConflicts' | 'allowDeletes' | 'allowSilenced'> {}

export const destroyCommand: Command = defineCommand<DestroyOptions>({
  name: 'destroy',
  group: 'migrate',
  summary: 'remove everything wac manages in an environment',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    format: formatOption(TEXT_AND_JSON),
    yes: YES_OPTION,
    restoreDir: RESTORE_DIR_OPTION,
    allowDeletes: POLICY_OPTIONS.allowDeletes,
    allowSilenced: POLICY_OPTIONS.allowSilenced,
    ...VERBOSE_OPTION,
    allowConflicts: ALLOW_CONFLICTS_OPTION,
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: ['wac destroy', 'wac destroy --env staging --allow-deletes 40'],
  load: async () => (await import('./run-destroy.ts')).runDestroy,
});
