/** Options that several commands share. */
import type { OptionSpec } from './command-spec.ts';

const ENVIRONMENT: readonly OptionSpec[] = [
  { flags: '--env <name>', description: 'environment of wac.yaml (or WAC_ENV)' },
  { flags: '--var <name=value>', description: 'set a variable for this run', isRepeatable: true },
];

const SERVER: readonly OptionSpec[] = [
  {
    flags: '--sandbox [=FILE]',
    description: 'use the embedded server, its state in FILE (default .wac/sandbox.json), not W&B',
  },
  { flags: '--no-provision', description: 'do not create in the sandbox what the manifests name' },
  {
    flags: '--timeout <seconds>',
    description: 'limit for all requests together (default none; 300 s without progress end a run)',
  },
];

/** `--format` with the formats that a command has, the default first. */
export function formatOption(...formats: readonly string[]): OptionSpec {
  return {
    flags: '--format <format>',
    description: `${formats.join(' | ')} (default ${formats[0]})`,
    choices: formats,
  };
}

/** How many writes a run sends side by side. */
export const PARALLEL_OPTION: OptionSpec = {
  flags: '--parallel <n>',
  description: 'writes to send side by side (default 4; fewer when the server limits requests)',
};

/** Options of commands that read manifests. */
export const PROJECT_OPTIONS: readonly OptionSpec[] = ENVIRONMENT;

/** Options of commands that read a server. */
export const SERVER_OPTIONS: readonly OptionSpec[] = SERVER;

/** Options that decide about planning. */
export const POLICY_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--adopt',
    description: 'take over unmanaged automations that have the name and scope of a manifest',
  },
  {
    flags: '--take-over <owner>',
    description: 'take over what another owner manages in a desired place',
    isRepeatable: true,
  },
  { flags: '--allow-deletes <n>', description: 'allow up to n removals in this run' },
  { flags: '--allow-silenced <n>', description: 'allow up to n silenced automations in this run' },
  {
    flags: '--allow-redirected <n>',
    description: 'allow up to n redirected automations in this run',
  },
  {
    flags: '--allow-altered <n>',
    description: 'allow up to n protected automations with another event in this run',
  },
  {
    flags: '--allow-conflicts',
    description: 'leave conflicts aside and go on with the rest (plan, apply and drift always do)',
  },
  { flags: '--fail-on-conflict', description: 'refuse the whole plan when it has a conflict' },
  { flags: '--allow-disjoint', description: 'go on although no owned automation is declared here' },
  { flags: '--shadow', description: 'replace every action by doing nothing' },
];

/** The manifest directory. */
export const DIRECTORY_ARGUMENT: { readonly syntax: string; readonly description: string } = {
  syntax: '[directory]',
  description: 'manifest directory (default automations)',
};
