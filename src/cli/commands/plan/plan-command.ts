import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  DIRECTORIES_ARGUMENT,
  formatOption,
  ONLY_OPTION,
  type OnlyOption,
  PLANNING_OPTIONS,
  type PlanningOptions,
  RECREATE_OPTION,
  type RecreateOption,
  VERBOSE_OPTION,
  type VerboseOption,
} from '../../arguments/options.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

export type PlanFormat = (typeof FORMATS)[number];

const EVIDENCE = ['files', 'live'] as const;

export interface PlanOptions extends PlanningOptions, RecreateOption, OnlyOption, VerboseOption {
  readonly format?: PlanFormat;
  readonly detailedExitcode?: boolean;
  readonly out?: string;
  readonly html?: string;
  readonly allEnvironments?: boolean;
  readonly base?: string;
  readonly evidence?: (typeof EVIDENCE)[number];
  readonly history?: string;
  readonly since?: string;
  readonly evidenceSeconds?: string;
}

export const planCommand: Command = defineCommand<PlanOptions>({
  name: 'plan',
  alias: 'diff',
  group: 'daily',
  summary: 'show what apply would do; writes nothing to the server',
  arguments: [DIRECTORIES_ARGUMENT],
  options: {
    format: formatOption(FORMATS),
    detailedExitcode: {
      flags: '--detailed-exitcode',
      description: 'exit 2 when there are changes, 0 when there is nothing to do',
    },
    out: { flags: '--out <file>', description: 'write the plan to a file that apply takes' },
    html: {
      flags: '--html <file>',
      description: 'also write a page with the plan, to open in a browser',
    },
    allEnvironments: {
      flags: '--all-environments',
      description: 'plan each environment of wac.yaml in turn; the exit code is that of the worst',
    },
    base: {
      flags: '--base <revision>',
      description:
        'with --format markdown: mark the changes that a plan of this Git revision has too',
    },
    evidence: {
      flags: '--evidence <source>',
      description:
        'say what each changed rule would have done on recorded runs; never changes the plan',
      choices: EVIDENCE,
    },
    history: {
      flags: '--history <directory>',
      description:
        'with --evidence files: recorded runs (default: the folder history of the manifest directory)',
    },
    since: {
      flags: '--since <time>',
      description:
        'with --evidence: only runs that began later: 30d, 12h, or an ISO date (default 30d with live)',
    },
    evidenceSeconds: {
      flags: '--evidence-seconds <n>',
      description: 'with --evidence: stop reading after so many seconds (default and limit 120)',
    },
    ...VERBOSE_OPTION,
    ...PLANNING_OPTIONS,
    ...ONLY_OPTION,
    ...RECREATE_OPTION,
  },
  examples: [
    'wac plan --sandbox',
    'wac plan automations --detailed-exitcode',
    'wac plan teams/*/automations',
    'wac plan --out plan.json',
    'wac plan --evidence live --format markdown',
  ],
  load: async () => (await import('./run-plan.ts')).runPlan,
});
