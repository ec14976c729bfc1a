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

export interface ReleaseOptions
  extends ProjectOptions,
    ServerOptions,
    VerboseOption,
    Pick<WriteOptions, 'format' | 'yes'>,
    Pick<PolicyOptions, 'allowConflicts'> {}

export const releaseCommand: Command = defineCommand<ReleaseOptions>({
  name: 'release',
  group: 'migrate',
  summary: 'stop managing automations (removes the marker)',
  arguments: [
    {
      syntax: '<args...>',
      description: 'manifest directory (default automations, or the nearest above), then keys',
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
  examples: ['wac release accuracy-alert', 'wac release automations run-failed gpu-idle --yes'],
  load: async () => (await import('./run-release.ts')).runRelease,
});
