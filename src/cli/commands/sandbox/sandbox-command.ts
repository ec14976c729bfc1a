import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import { formatOption, TEXT_AND_JSON, type TextOrJson } from '../../arguments/options.ts';

export interface SandboxCommandOptions {
  readonly format?: TextOrJson;
  readonly port?: string;
  readonly state?: string;
  readonly profile?: string;
  readonly chaos?: string;
  readonly signature?: string;
  readonly open?: boolean;
}

export const sandboxCommand: Command = defineCommand<SandboxCommandOptions>({
  name: 'sandbox',
  group: 'try',
  summary: 'serve a W&B-compatible API on loopback, its state in one file',
  arguments: [
    {
      syntax: '[verb...]',
      description:
        'emit KIND name=value… sends an event; inbox and outbox show webhooks, Slack messages and prompts to ARIA; secret set TEAM NAME reads a secret from standard input; without a subcommand, the sandbox serves the API',
      offers: 'sandbox',
      choices: ['emit', 'inbox', 'outbox', 'secret'],
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    port: { flags: '--port <n>', description: 'port (default: a free one)' },
    state: { flags: '--state <file>', description: 'state file (default .wac/sandbox.json)' },
    open: { flags: '--open', description: 'open the page of the sandbox in a browser' },
    profile: {
      flags: '--profile <name>',
      description: 'pretend to be an older server',
      offers: 'profiles',
    },
    signature: {
      flags: '--signature <encoding>',
      description: 'how webhooks are signed: hex (default) or base64; public material shows both',
    },
    chaos: {
      flags: '--chaos <file>',
      description: 'inject faults as a YAML file describes: see docs/chaos.md',
    },
  },
  examples: [
    'wac sandbox --port 8080',
    'wac sandbox --open',
    'wac sandbox --state /tmp/wandb.json',
    'wac sandbox --chaos chaos.yaml',
    'wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed',
    'wac sandbox emit logMetrics entity=vision-team project=classifier run=r1 values.loss=0.4',
    'wac sandbox outbox',
    'printf %s "$TOKEN" | wac sandbox secret set vision-team GITHUB_TOKEN',
  ],
  load: async () => (await import('./run-sandbox.ts')).runSandbox,
});
