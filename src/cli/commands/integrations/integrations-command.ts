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

export interface IntegrationsOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
  readonly entity?: string;
}

export const integrationsCommand: Command = defineCommand<IntegrationsOptions>({
  name: 'integrations',
  group: 'inspect',
  summary: 'list Slack channels and webhooks, ready to paste into a manifest',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    format: formatOption(TEXT_AND_JSON),
    entity: { flags: '--entity <name>', description: 'only this team; needs no manifests' },
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: ['wac integrations', 'wac integrations --entity vision-team'],
  load: async () => (await import('./run-integrations.ts')).runIntegrations,
});
