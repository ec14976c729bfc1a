import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  formatOption,
  SERVER_OPTIONS,
  type ServerOptions,
  TEXT_AND_JSON,
  type TextOrJson,
} from '../../arguments/options.ts';

/** Limits of what is asked of a server. */
export interface HistoryLimitOptions {
  readonly maxRuns?: string;
  readonly maxRequests?: string;
  readonly maxMegabytes?: string;
}

export interface HistoryOptions extends ServerOptions, HistoryLimitOptions {
  readonly format?: TextOrJson;
  readonly metric?: readonly string[];
  readonly since?: string;
  readonly out?: string;
  readonly as?: 'parquet' | 'jsonl';
  readonly anonymize?: boolean;
  readonly withConfig?: boolean;
}

export const historyCommand: Command = defineCommand<HistoryOptions>({
  name: 'history',
  group: 'daily',
  summary: 'read the histories of runs into files, for rule tests and backtests',
  arguments: [
    {
      syntax: '<args...>',
      description: 'pull ENTITY/PROJECT: one file a run, every row, without sampling',
      choices: ['pull'],
    },
  ],
  options: {
    format: formatOption(TEXT_AND_JSON),
    metric: {
      flags: '--metric <name>',
      description: 'only this metric; "train/*" and "**" match several (default: every metric)',
      isRepeatable: true,
    },
    since: {
      flags: '--since <time>',
      description: 'only runs that began later: 30d, 12h, or an ISO date',
    },
    out: {
      flags: '--out <directory>',
      description: 'where to write (default: history/PROJECT in the manifest directory)',
    },
    as: {
      flags: '--as <type>',
      description: 'type of the files (default parquet)',
      choices: ['parquet', 'jsonl'],
    },
    anonymize: {
      flags: '--anonymize',
      description: 'write run-1, user-1 instead of names, and no tags',
    },
    withConfig: {
      flags: '--with-config',
      description: 'also write the config and the summary of runs, which filters may read',
    },
    maxRuns: { flags: '--max-runs <n>', description: 'only the newest n runs (default 1000)' },
    maxRequests: {
      flags: '--max-requests <n>',
      description: 'stop after so many requests (default 20000)',
    },
    maxMegabytes: {
      flags: '--max-megabytes <n>',
      description: 'stop after so many MiB of responses (default 4096)',
    },
    ...SERVER_OPTIONS,
  },
  examples: [
    'wac history pull vision-team/detector --metric train/loss --since 30d',
    'wac history pull vision-team/detector --metric "val/*" --out exports --as jsonl',
  ],
  load: async () => (await import('./run-history.ts')).runHistory,
});
