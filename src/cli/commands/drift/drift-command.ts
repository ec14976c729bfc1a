import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  formatOption,
  PARALLEL_OPTION,
  PLANNING_OPTIONS,
  type PlanningOptions,
  RESTORE_DIR_OPTION,
  TEXT_AND_JSON,
  VERBOSE_OPTION,
  type VerboseOption,
  type WriteOptions,
  YES_OPTION,
} from '../../arguments/options.ts';

export interface DriftOptions extends PlanningOptions, WriteOptions, VerboseOption {
  readonly repair?: boolean;
  readonly applied?: string;
}

export const driftCommand: Command = defineCommand<DriftOptions>({
  name: 'drift',
  group: 'daily',
  summary: 'show what somebody changed on the server since the last apply',
  arguments: [
    {
      syntax: '[args...]',
      description:
        'manifest directories (default automations, or the nearest above); with --repair one directory, then only these keys',
      offers: 'keys',
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    repair: { flags: '--repair', description: 'restore what drifted, and nothing else' },
    applied: {
      flags: '--applied <revision>',
      description:
        'Git revision of the last successful apply: automations that later commits add are pending, not drift',
    },
    yes: YES_OPTION,
    restoreDir: RESTORE_DIR_OPTION,
    parallel: PARALLEL_OPTION,
    ...VERBOSE_OPTION,
    ...PLANNING_OPTIONS,
  },
  examples: [
    'wac drift',
    'wac drift teams/*/automations',
    'wac drift --repair accuracy-alert --yes',
  ],
  load: async () => (await import('./run-drift.ts')).runDrift,
});
