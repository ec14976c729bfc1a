import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  DIRECTORIES_ARGUMENT,
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
  SERVER_OPTIONS,
  type ServerOptions,
} from '../../arguments/options.ts';

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const;

export type LintFormat = (typeof FORMATS)[number];

export interface LintOptions extends ProjectOptions, ServerOptions {
  readonly format?: LintFormat;
  readonly live?: boolean;
  readonly history?: string;
  readonly since?: string;
  readonly strict?: boolean;
  readonly maxRuns?: string;
  readonly maxRequests?: string;
  readonly maxMegabytes?: string;
}

export const lintCommand: Command = defineCommand<LintOptions>({
  name: 'lint',
  group: 'daily',
  summary: 'check the manifests against what runs have logged, and against the server',
  arguments: [DIRECTORIES_ARGUMENT],
  options: {
    format: formatOption(FORMATS),
    live: {
      flags: '--live',
      description: 'check names, integrations and features on the server, and read the runs there',
    },
    history: {
      flags: '--history <directory>',
      description: 'recorded runs to check against, offline',
    },
    since: {
      flags: '--since <time>',
      description:
        'only values of runs that began later: 30d, 12h, or an ISO date (default 30d with --live)',
    },
    strict: { flags: '--strict', description: 'fail on warnings too' },
    maxRuns: {
      flags: '--max-runs <n>',
      description: 'with --live: only the newest n runs of a project (default 1000)',
    },
    maxRequests: {
      flags: '--max-requests <n>',
      description: 'with --live: stop after so many requests for runs (default 20000)',
    },
    maxMegabytes: {
      flags: '--max-megabytes <n>',
      description: 'with --live: stop after so many MiB of responses (default 4096)',
    },
    ...SERVER_OPTIONS,
    ...PROJECT_OPTIONS,
  },
  examples: [
    'wac lint',
    'wac lint teams/*/automations',
    'wac lint --live',
    'wac lint --live --since 14d --format markdown',
    'wac lint --history exports',
  ],
  load: async () => (await import('./run-lint.ts')).runLint,
});
