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

export interface DoctorOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
}

export const doctorCommand: Command = defineCommand<DoctorOptions>({
  name: 'doctor',
  group: 'inspect',
  summary: 'check the API key, the server, its features and what the key may see',
  arguments: [DIRECTORY_ARGUMENT],
  options: { format: formatOption(TEXT_AND_JSON), ...PROJECT_OPTIONS, ...SERVER_OPTIONS },
  examples: ['wac doctor', 'wac doctor --sandbox'],
  load: async () => (await import('./run-doctor.ts')).runDoctor,
});
