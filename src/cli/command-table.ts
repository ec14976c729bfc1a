/** Every command, in the order of the help: every day, inspect, migrate, try. */
import type { CommandSpec } from './arguments/command-spec.ts';
import {
  DIRECTORY_ARGUMENT,
  formatOption,
  PARALLEL_OPTION,
  POLICY_OPTIONS,
  PROJECT_OPTIONS,
  SERVER_OPTIONS,
} from './arguments/options.ts';
import { MOVING_COMMANDS } from './moving-commands.ts';

const VERBOSE = { flags: '--verbose', description: 'show everything: nothing folded or shortened' };
const DETAILED = {
  flags: '--detailed-exitcode',
  description: 'exit 2 when there are changes, 0 when there is nothing to do',
};
const YES = { flags: '--yes', description: 'do not ask' };

const DAILY: readonly CommandSpec[] = [
  {
    name: 'validate',
    summary: 'check the manifests, offline',
    arguments: [DIRECTORY_ARGUMENT],
    options: [formatOption('text', 'json', 'sarif'), ...PROJECT_OPTIONS],
    examples: [
      'wac validate',
      'wac validate automations --format json',
      'wac validate --format sarif > wac.sarif',
    ],
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'plan',
    alias: 'diff',
    summary: 'show what apply would do; writes nothing to the server',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      formatOption('text', 'json', 'markdown'),
      DETAILED,
      { flags: '--out <file>', description: 'write the plan to a file that apply takes' },
      VERBOSE,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
      ...POLICY_OPTIONS,
    ],
    examples: [
      'wac plan --sandbox',
      'wac plan automations --detailed-exitcode',
      'wac plan --out plan.json',
    ],
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'apply',
    summary: 'make the server hold what the manifests say',
    arguments: [
      {
        syntax: '[target]',
        description: 'manifest directory (default automations) or a plan file',
      },
      { syntax: '[directory]', description: 'with a plan file: the manifest directory it is of' },
    ],
    options: [
      formatOption('text', 'json'),
      YES,
      { flags: '--checksum <sum>', description: 'apply only a plan with this checksum' },
      {
        flags: '--remove-duplicates',
        description: 'only remove the younger of two automations that wac made for one key',
      },
      {
        flags: '--restore-dir <directory>',
        description: 'where removed automations are saved (default .wac/restore)',
      },
      PARALLEL_OPTION,
      VERBOSE,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
      ...POLICY_OPTIONS,
    ],
    examples: ['wac apply', 'wac apply automations --yes', 'wac apply plan.json --yes'],
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'drift',
    summary: 'show what somebody changed on the server since the last apply',
    arguments: [
      {
        syntax: '[operands...]',
        description:
          'manifest directory (default automations); with --repair, then only these keys',
      },
    ],
    options: [
      formatOption('text', 'json'),
      { flags: '--repair', description: 'restore what drifted, and nothing else' },
      YES,
      { flags: '--restore-dir <directory>', description: 'where removed automations are saved' },
      PARALLEL_OPTION,
      VERBOSE,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
      ...POLICY_OPTIONS,
    ],
    examples: ['wac drift', 'wac drift --repair accuracy-alert --yes'],
    load: () => import('./commands/drift.ts'),
  },
  {
    name: 'test',
    summary: 'run the rule tests (*.test.yaml) beside the manifests, offline',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      formatOption('text', 'json', 'junit'),
      {
        flags: '--grep <regex>',
        description: 'only cases whose "automation › name" matches the RE2 expression',
      },
      { flags: '--failed-only', description: 'leave out what passed' },
      {
        flags: '--assume <id=reading>',
        description:
          'use another interpretation of what W&B leaves open, such as A1=evaluate_early',
        isRepeatable: true,
      },
      { flags: '--coverage', description: 'name everything that no test covers' },
      {
        flags: '--coverage-min <figure=percent>',
        description: 'fail below: automations=, both= or conditions=',
        isRepeatable: true,
      },
      { flags: '--coverage-out <file>', description: 'write the coverage as JSON' },
      ...PROJECT_OPTIONS,
    ],
    examples: [
      'wac test',
      'wac test --grep loss-spike',
      'wac test --coverage-min both=80',
      'wac test --assume A1=evaluate_early',
    ],
    load: () => import('./commands/test.ts'),
  },
];

const KNOWING: readonly CommandSpec[] = [
  {
    name: 'list',
    summary: 'list what the server holds, and whose it is',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      formatOption('text', 'json'),
      { flags: '--name <glob>', description: 'only names that match' },
      { flags: '--entity <name>', description: 'only this entity; needs no manifests' },
      { flags: '--owner <owner>', description: 'only what this owner manages' },
      { flags: '--managed', description: 'only what some owner manages' },
      { flags: '--unmanaged', description: 'only what nobody manages' },
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: [
      'wac list',
      'wac list --unmanaged --name "accuracy*"',
      'wac list --entity vision-team',
    ],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    summary: 'show a plan file, or one automation as it is declared and as it is live',
    arguments: [{ syntax: '<target>', description: 'a plan file or a key' }, DIRECTORY_ARGUMENT],
    options: [formatOption('text', 'json'), ...PROJECT_OPTIONS, ...SERVER_OPTIONS],
    examples: ['wac show plan.json', 'wac show accuracy-alert'],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'integrations',
    summary: 'list Slack channels and webhooks, ready to paste into a manifest',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      formatOption('text', 'json'),
      { flags: '--entity <name>', description: 'only this team; needs no manifests' },
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: ['wac integrations', 'wac integrations --entity vision-team'],
    load: () => import('./commands/integrations.ts'),
  },
  {
    name: 'doctor',
    summary: 'check the API key, the server, its features and what the key may see',
    arguments: [DIRECTORY_ARGUMENT],
    options: [formatOption('text', 'json'), ...PROJECT_OPTIONS, ...SERVER_OPTIONS],
    examples: ['wac doctor', 'wac doctor --sandbox'],
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'explain',
    summary: "show a manifest field's documentation",
    arguments: [{ syntax: '[field]', description: 'dotted path; the top level when absent' }],
    options: [formatOption('text', 'json')],
    examples: ['wac explain', 'wac explain when.runMetric.change'],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'schema',
    summary: 'print a JSON Schema for editors and other tools',
    arguments: [
      {
        syntax: '[name]',
        description: 'manifest, config, rule-test or plan (default manifest)',
        choices: ['manifest', 'config', 'rule-test', 'plan'],
      },
    ],
    options: [{ flags: '--out <file>', description: 'write to a file' }],
    examples: ['wac schema', 'wac schema plan --out plan.schema.json'],
    load: () => import('./commands/schema.ts'),
  },
];

const TRYING: readonly CommandSpec[] = [
  {
    name: 'sandbox',
    summary: 'serve a W&B-compatible API on loopback, its state in one file',
    arguments: [
      {
        syntax: '[verb...]',
        description:
          'emit KIND name=value… lets something happen; inbox and outbox show webhooks and Slack messages; without one it serves',
        choices: ['emit', 'inbox', 'outbox'],
      },
    ],
    options: [
      formatOption('text', 'json'),
      { flags: '--port <n>', description: 'port (default: a free one)' },
      { flags: '--state <file>', description: 'state file (default .wac/sandbox.json)' },
      { flags: '--profile <name>', description: 'pretend to be an older server' },
      {
        flags: '--chaos <file>',
        description: 'let requests go wrong, as a YAML file says: see docs/chaos.md',
      },
    ],
    examples: [
      'wac sandbox --port 8080',
      'wac sandbox --state /tmp/wandb.json',
      'wac sandbox --chaos chaos.yaml',
      'wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed',
      'wac sandbox emit logMetrics entity=vision-team project=classifier run=r1 values.loss=0.4',
      'wac sandbox outbox',
    ],
    load: () => import('./commands/sandbox.ts'),
  },
  {
    name: 'demo',
    summary: 'a guided tour on a throw-away sandbox',
    arguments: [DIRECTORY_ARGUMENT],
    options: [],
    examples: ['wac demo'],
    load: () => import('./commands/demo.ts'),
  },
];

const SHELLS: readonly CommandSpec[] = [
  {
    name: 'completion',
    summary: 'print a completion script for a shell',
    arguments: [
      {
        syntax: '<shell>',
        description: 'bash, zsh or fish',
        choices: ['bash', 'zsh', 'fish'],
      },
    ],
    options: [],
    examples: ['wac completion bash', 'wac completion zsh', 'wac completion fish'],
    load: async () => (await import('./commands/completion.ts')).completionCommand(COMMANDS),
  },
];

export const COMMANDS: readonly CommandSpec[] = [
  ...DAILY,
  ...KNOWING,
  ...MOVING_COMMANDS,
  ...TRYING,
  ...SHELLS,
];
