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

export interface IntegrationsOptions extends ProjectOptions, ServerOptions {
  readonly format?: TextOrJson;
  readonly entity?: string;
  readonly name?: string;
  readonly kind?: 'slack' | 'webhook';
  readonly unused?: boolean;
  readonly shared?: boolean;
  /** The name or the id of a webhook. */
  readonly test?: string;
  readonly payload?: string;
  readonly response?: boolean;
  readonly yes?: boolean;
}

export const integrationsCommand: Command = defineCommand<IntegrationsOptions>({
  name: 'integrations',
  group: 'inspect',
  summary: 'list Slack channels and webhooks, ready to paste, with their users; test a webhook',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    format: formatOption(TEXT_AND_JSON),
    entity: { flags: '--entity <name>', description: 'only this team; needs no manifests' },
    name: { flags: '--name <glob>', description: 'only channels and webhooks whose name matches' },
    kind: {
      flags: '--kind <kind>',
      description: 'only slack, or only webhook',
      choices: ['slack', 'webhook'],
    },
    unused: { flags: '--unused', description: 'only what no automation uses' },
    shared: { flags: '--shared', description: 'only what automations of several owners use' },
    test: {
      flags: '--test <name>',
      description: 'let the server post a test payload to this webhook (needs a team admin)',
    },
    payload: {
      flags: '--payload <file>',
      description: 'with --test: the JSON to post (default {"event_type":"wac-test"})',
    },
    response: {
      flags: '--response',
      description: 'with --test: print what the receiver responded; it may repeat the secrets',
    },
    yes: YES_OPTION,
    ...PROJECT_OPTIONS,
    ...SERVER_OPTIONS,
  },
  examples: [
    'wac integrations',
    'wac integrations --entity vision-team --unused',
    'wac integrations --test "GitHub dispatch"',
  ],
  load: async () => (await import('./run-integrations.ts')).runIntegrations,
});
