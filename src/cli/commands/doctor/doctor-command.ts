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
  YES_OPTION,
} from '../../arguments/options.ts';

export interface DoctorOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
  /** `ENTITY/PROJECT`. */
  readonly probe?: string;
  readonly probeEntity?: readonly string[];
  readonly yes?: boolean;
}

export const doctorCommand: Command = defineCommand<DoctorOptions>({
  name: 'doctor',
  group: 'inspect',
  summary: 'check the API key, the server, its features and what the key may see',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    format: formatOption(TEXT_AND_JSON),
    probe: {
      flags: '--probe <project>',
      description:
        'try what wac assumes about the server, in an empty project ENTITY/PROJECT: see docs/probe.md',
    },
    probeEntity: {
      flags: '--probe-entity <name>',
      description: 'with --probe: another team, or your own entity, where it may create webhooks',
      isRepeatable: true,
    },
    yes: YES_OPTION,
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: ['wac doctor', 'wac doctor --sandbox', 'wac doctor --probe vision-team/scratch'],
  load: async () => (await import('./run-doctor.ts')).runDoctor,
});
