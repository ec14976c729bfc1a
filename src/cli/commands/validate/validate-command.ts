import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  DIRECTORIES_ARGUMENT,
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
} from '../../arguments/options.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

export type ValidateFormat = (typeof FORMATS)[number];

export interface ValidateOptions extends ProjectOptions {
  readonly format?: ValidateFormat;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

export const validateCommand: Command = defineCommand<ValidateOptions>({
  name: 'validate',
  group: 'daily',
  summary: 'check the manifests, offline',
  arguments: [DIRECTORIES_ARGUMENT],
  options: {
    format: formatOption(FORMATS),
    cache: {
      flags: '--no-cache',
      description: 'check large directories again although nothing has changed in them',
    },
    ...PROJECT_OPTIONS,
  },
  examples: [
    'wac validate',
    'wac validate automations --format json',
    'wac validate teams/*/automations',
    'wac validate --format sarif > wac.sarif',
  ],
  load: async () => (await import('./run-validate.ts')).runValidate,
});
