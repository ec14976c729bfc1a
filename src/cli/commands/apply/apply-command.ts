import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  formatOption,
  ONLY_OPTION,
  type OnlyOption,
  PARALLEL_OPTION,
  PLANNING_OPTIONS,
  type PlanningOptions,
  RECREATE_OPTION,
  RESTORE_DIR_OPTION,
  type RecreateOption,
  TEXT_AND_JSON,
  VERBOSE_OPTION,
  type VerboseOption,
  type WriteOptions,
  YES_OPTION,
} from '../../arguments/options.ts';

export interface ApplyOptions
  extends PlanningOptions,
    RecreateOption,
    OnlyOption,
    WriteOptions,
    VerboseOption {
  readonly checksum?: string;
  readonly removeDuplicates?: boolean;
}

export const applyCommand: Command = defineCommand<ApplyOptions>({
  name: 'apply',
  group: 'daily',
  summary: 'change the server to match the manifests',
  arguments: [
    {
      syntax: '[targets...]',
      description:
        'manifest directories (default automations, or the nearest above), or a plan file and, if it has moved, its manifest directory',
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    yes: YES_OPTION,
    checksum: {
      flags: '--checksum <sum>',
      description: 'apply only a plan with this checksum',
    },
    removeDuplicates: {
      flags: '--remove-duplicates',
      description: 'only remove the younger of two automations that wac made for one key',
    },
    restoreDir: RESTORE_DIR_OPTION,
    parallel: PARALLEL_OPTION,
    ...VERBOSE_OPTION,
    ...PLANNING_OPTIONS,
    ...ONLY_OPTION,
    ...RECREATE_OPTION,
  },
  examples: [
    'wac apply',
    'wac apply automations --yes',
    'wac apply teams/*/automations',
    "wac apply --only 'team-a/*'",
    'wac apply plan.json --yes',
  ],
  load: async () => (await import('./run-apply.ts')).runApply,
});
