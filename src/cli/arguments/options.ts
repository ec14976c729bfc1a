/** Options that several commands share: their types, and their tables. */
import type { OptionSpecOf, OptionTable } from './option-spec.ts';

/** Options of commands that read manifests. */
export interface ProjectOptions {
  readonly env?: string;
  readonly var?: readonly string[];
}

export const PROJECT_OPTIONS: OptionTable<ProjectOptions> = {
  env: {
    flags: '--env <name>',
    description: 'environment of wac.yaml (or WAC_ENV)',
    offers: 'environments',
  },
  var: {
    flags: '--var <name=value>',
    description: 'set a variable for this run',
    isRepeatable: true,
  },
};

/** Options of commands that read a server. */
export interface ServerOptions {
  /** File of the sandbox's state; given by `--sandbox[=FILE]`. */
  readonly sandbox?: string;
  /** False with `--no-provision`. */
  readonly provision?: boolean;
  readonly timeout?: string;
}

export const SERVER_OPTIONS: OptionTable<ServerOptions> = {
  sandbox: {
    flags: '--sandbox [=FILE]',
    description: 'use the embedded server, its state in FILE (default .wac/sandbox.json), not W&B',
  },
  provision: {
    flags: '--no-provision',
    description:
      'do not create the teams, projects and integrations of the manifests in the sandbox',
  },
  timeout: {
    flags: '--timeout <seconds>',
    description: 'limit for all requests together (default none; 300 s without progress end a run)',
  },
};

/** Options that decide about planning. */
export interface PolicyOptions {
  readonly adopt?: boolean;
  readonly takeOver?: readonly string[];
  readonly allowDeletes?: string;
  readonly allowSilenced?: string;
  readonly allowRedirected?: string;
  readonly allowAltered?: string;
  readonly allowConflicts?: boolean;
  readonly failOnConflict?: boolean;
  readonly allowDisjoint?: boolean;
  readonly shadow?: boolean;
}

export const POLICY_OPTIONS: OptionTable<PolicyOptions> = {
  adopt: {
    flags: '--adopt',
    description: 'take over unmanaged automations that have the name and scope of a manifest',
  },
  takeOver: {
    flags: '--take-over <owner>',
    description: 'take over automations of this owner that have the name and scope of a manifest',
    isRepeatable: true,
  },
  allowDeletes: {
    flags: '--allow-deletes <n>',
    description: 'allow up to n removals in this run',
  },
  allowSilenced: {
    flags: '--allow-silenced <n>',
    description: 'allow up to n silenced automations in this run',
  },
  allowRedirected: {
    flags: '--allow-redirected <n>',
    description: 'allow up to n redirected automations in this run',
  },
  allowAltered: {
    flags: '--allow-altered <n>',
    description: 'allow up to n protected automations whose event changes in this run',
  },
  allowConflicts: {
    flags: '--allow-conflicts',
    description: 'continue without the automations in a conflict (plan, apply and drift always do)',
  },
  failOnConflict: {
    flags: '--fail-on-conflict',
    description: 'refuse the whole plan when it has a conflict',
  },
  allowDisjoint: {
    flags: '--allow-disjoint',
    description: 'continue although no manifest has the key of an owned automation',
  },
  shadow: { flags: '--shadow', description: 'replace every action by doing nothing' },
};

/** `--recreate`, of commands that plan everything. */
export interface RecreateOption {
  readonly recreate?: readonly string[];
}

export const RECREATE_OPTION: OptionTable<RecreateOption> = {
  recreate: {
    flags: '--recreate <key>',
    description:
      'delete an ARIA automation that another account created, and create it again as this one',
    offers: 'keys',
    isRepeatable: true,
  },
};

/** `--only`, of commands that can plan a part of the directory. */
export interface OnlyOption {
  readonly only?: readonly string[];
}

export const ONLY_OPTION: OptionTable<OnlyOption> = {
  only: {
    flags: '--only <pattern>',
    description:
      'plan and apply the automations with this key or glob ("team-a/*") alone; the rest is left out',
    offers: 'keys',
    isRepeatable: true,
  },
};

/** Options of commands that make a plan. */
export interface PlanningOptions extends ProjectOptions, ServerOptions, PolicyOptions {
  readonly strict?: boolean;
}

export const PLANNING_OPTIONS: OptionTable<PlanningOptions> = {
  ...PROJECT_OPTIONS,
  ...SERVER_OPTIONS,
  ...POLICY_OPTIONS,
  strict: {
    flags: '--strict',
    description: 'refuse integrations of a team that does not own the scope; otherwise a warning',
  },
};

/** Options of how a plan is applied; not every command that applies one has all of them. */
export interface WriteOptions {
  readonly format?: 'text' | 'json';
  readonly yes?: boolean;
  readonly restoreDir?: string;
  readonly parallel?: string;
}

export const YES_OPTION: OptionSpecOf<'yes', boolean> = {
  flags: '--yes',
  description: 'do not ask for confirmation',
};

export const RESTORE_DIR_OPTION: OptionSpecOf<'restoreDir', string> = {
  flags: '--restore-dir <directory>',
  description: 'where removed automations are saved (default .wac/restore)',
};

/** How many writes a run sends side by side. */
export const PARALLEL_OPTION: OptionSpecOf<'parallel', string> = {
  flags: '--parallel <n>',
  description:
    'writes to send in parallel (default: 4, up to 8 while the server keeps up; fewer when it limits requests)',
};

export interface VerboseOption {
  readonly verbose?: boolean;
}

export const VERBOSE_OPTION: OptionTable<VerboseOption> = {
  verbose: { flags: '--verbose', description: 'show everything: nothing folded or shortened' },
};

/** `--allow-conflicts` of commands that have no other option of planning. */
export const ALLOW_CONFLICTS_OPTION: OptionSpecOf<'allowConflicts', boolean> = {
  flags: '--allow-conflicts',
  description: 'continue without the automations in a conflict',
};

/** `--format` with the formats that a command has, the default first. */
export function formatOption<Format extends string>(
  formats: readonly Format[],
): {
  readonly flags: '--format <format>';
  readonly description: string;
  readonly choices: readonly Format[];
} {
  return {
    flags: '--format <format>',
    description: `${formats.join(' | ')} (default ${formats[0]})`,
    choices: formats,
  };
}

/** The formats of most commands. */
export const TEXT_AND_JSON: readonly TextOrJson[] = ['text', 'json'];

export type TextOrJson = 'text' | 'json';

/** The manifest directories of commands that take several. */
export const DIRECTORIES_ARGUMENT: { readonly syntax: string; readonly description: string } = {
  syntax: '[directories...]',
  description: 'manifest directories (default automations, or the nearest above)',
};

/** The manifest directory. */
export const DIRECTORY_ARGUMENT: { readonly syntax: string; readonly description: string } = {
  syntax: '[directory]',
  description: 'manifest directory (default automations, or the nearest above)',
};
