import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
  SERVER_OPTIONS,
  type ServerOptions,
} from '../../arguments/options.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

export type BacktestFormat = (typeof FORMATS)[number];

export interface BacktestOptions extends ProjectOptions, ServerOptions {
  readonly live?: boolean;
  readonly maxRuns?: string;
  readonly maxRequests?: string;
  readonly maxMegabytes?: string;
  readonly format?: BacktestFormat;
  readonly history?: string;
  readonly since?: string;
  readonly set?: readonly string[];
  readonly sweep?: string;
  readonly outcome?: string;
  readonly base?: string;
  readonly saveCase?: string;
  readonly maxFiresPerDay?: string;
  readonly allowSampled?: boolean;
  readonly strict?: boolean;
  readonly all?: boolean;
  readonly assume?: readonly string[];
  readonly shard?: string;
  readonly out?: string;
  readonly html?: string;
}

export const backtestCommand: Command = defineCommand<BacktestOptions>({
  name: 'backtest',
  group: 'daily',
  summary: 'show what rules would have done on recorded runs',
  arguments: [
    {
      syntax: '[args...]',
      description:
        'manifest directory (default automations, or the nearest above), then only these keys; or: merge <directory of shards>',
      offers: 'keys',
    },
  ],
  options: {
    format: formatOption(FORMATS),
    history: {
      flags: '--history <directory>',
      description: 'recorded runs (default: the folder history of the manifest directory)',
    },
    live: {
      flags: '--live',
      description: 'read the runs from W&B: only what no earlier run of wac has read',
    },
    since: {
      flags: '--since <time>',
      description: 'only runs that began later: 30d, 12h, or an ISO date',
    },
    set: {
      flags: '--set <path=value>',
      description: 'compare with another value, such as when.runMetric.threshold.gt=2.7',
      isRepeatable: true,
    },
    sweep: {
      flags: '--sweep <path=values>',
      description: 'compare several values, such as threshold=2.5,2.7,2.9',
    },
    outcome: {
      flags: '--outcome <field=value>',
      description: 'count runs with an outcome separately, such as state=failed',
    },
    base: {
      flags: '--base <revision>',
      description: 'compare with the manifests of a Git revision',
    },
    saveCase: {
      flags: '--save-case <run>',
      description: 'write a fixture and a rule test from this run beside the manifest',
    },
    maxFiresPerDay: {
      flags: '--max-fires-per-day <n>',
      description: 'fail when a rule fires more often on average',
    },
    allowSampled: {
      flags: '--allow-sampled',
      description: 'accept histories with rows missing; the result is approximate',
    },
    strict: {
      flags: '--strict',
      description: 'fail when a rule was not evaluated: no run matches, no metric',
    },
    all: { flags: '--all', description: 'draw every run, not only the first ones' },
    assume: {
      flags: '--assume <id=interpretation>',
      description:
        'use another interpretation of a point that W&B does not document, such as A1=evaluate_early',
      isRepeatable: true,
    },
    shard: {
      flags: '--shard <i/n>',
      description:
        'evaluate part i of n, from 1 or from 0; needs --out, and "wac backtest merge" joins the parts',
    },
    out: { flags: '--out <file>', description: 'file for the result of a shard' },
    html: {
      flags: '--html <file>',
      description: 'also write a page with a picture of each rule, to open in a browser',
    },
    maxRuns: {
      flags: '--max-runs <n>',
      description: 'with --live: only the newest n runs of a project (default 1000)',
    },
    maxRequests: {
      flags: '--max-requests <n>',
      description: 'with --live: stop after so many requests (default 20000)',
    },
    maxMegabytes: {
      flags: '--max-megabytes <n>',
      description: 'with --live: stop after so many MiB of responses (default 4096)',
    },
    ...SERVER_OPTIONS,
    ...PROJECT_OPTIONS,
  },
  examples: [
    'wac backtest loss-spike',
    'wac backtest --live --since 30d',
    'wac backtest loss-spike --sweep threshold=2.5,3,3.5 --outcome state=failed',
    'wac backtest --base origin/main --max-fires-per-day 5',
    'wac backtest loss-spike --html backtest.html',
    'wac backtest --shard 2/3 --out shards/2.json',
    'wac backtest merge shards',
  ],
  load: async () => (await import('./run-backtest.ts')).runBacktestCommand,
});
