import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import {
  DIRECTORIES_ARGUMENT,
  formatOption,
  PROJECT_OPTIONS,
  type ProjectOptions,
} from '../../arguments/options.ts';

const FORMATS = ['text', 'json', 'junit'] as const;

export type TestFormat = (typeof FORMATS)[number];

export interface TestOptions extends ProjectOptions {
  readonly format?: TestFormat;
  readonly grep?: string;
  readonly failedOnly?: boolean;
  readonly assume?: readonly string[];
  readonly coverage?: boolean;
  readonly coverageMin?: readonly string[];
  readonly coverageOut?: string;
  readonly html?: string;
}

export const testCommand: Command = defineCommand<TestOptions>({
  name: 'test',
  group: 'daily',
  summary: 'run the rule tests (*.test.yaml) beside the manifests, offline',
  arguments: [DIRECTORIES_ARGUMENT],
  options: {
    format: formatOption(FORMATS),
    grep: {
      flags: '--grep <regex>',
      description: 'only cases whose "automation › name" matches the RE2 expression',
    },
    failedOnly: { flags: '--failed-only', description: 'hide passed cases' },
    assume: {
      flags: '--assume <id=interpretation>',
      description:
        'use another interpretation of a point that W&B does not document, such as A1=evaluate_early',
      isRepeatable: true,
    },
    coverage: { flags: '--coverage', description: 'list everything that no test covers' },
    coverageMin: {
      flags: '--coverage-min <figure=percent>',
      description: 'fail below: automations=, both= or conditions=',
      isRepeatable: true,
    },
    coverageOut: {
      flags: '--coverage-out <file>',
      description: 'write the coverage as JSON',
    },
    html: {
      flags: '--html <file>',
      description: 'also write a page with a picture of each case, to open in a browser',
    },
    ...PROJECT_OPTIONS,
  },
  examples: [
    'wac test',
    'wac test teams/*/automations',
    'wac test --grep loss-spike',
    'wac test --coverage-min both=80',
    'wac test --assume A1=evaluate_early',
  ],
  load: async () => (await import('./run-test.ts')).runTest,
});
