import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import { DIRECTORY_ARGUMENT, YES_OPTION } from '../../arguments/options.ts';

const WORKFLOW_SYSTEMS = ['github', 'none'] as const;

export interface InitOptions {
  readonly owner?: string;
  readonly entity?: string;
  readonly workflows?: (typeof WORKFLOW_SYSTEMS)[number];
  readonly action?: string;
  readonly branch?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

export const initCommand: Command = defineCommand<InitOptions>({
  name: 'init',
  group: 'migrate',
  summary: 'start a manifest directory',
  arguments: [DIRECTORY_ARGUMENT],
  options: {
    owner: {
      flags: '--owner <owner>',
      description: 'the identity of this repository (default: its Git remote)',
    },
    entity: { flags: '--entity <name>', description: 'default entity' },
    workflows: {
      flags: '--workflows <system>',
      description:
        'github | none: workflows that plan, apply and watch for drift (default github if the Git remote is on GitHub)',
      choices: WORKFLOW_SYSTEMS,
    },
    action: {
      flags: '--action <reference>',
      description:
        'the action that they use, pinned: OWNER/wac@COMMIT (default: the clone that wac runs from)',
    },
    branch: {
      flags: '--branch <name>',
      description:
        "the branch whose pushes the workflows apply (default: the repository's default branch)",
    },
    yes: YES_OPTION,
    force: { flags: '--force', description: 'overwrite files that exist' },
  },
  examples: [
    'wac init',
    'wac init automations --owner acme/ml-platform --entity vision-team --yes',
    'wac init --workflows github --action OWNER/wac@COMMIT',
  ],
  load: async () => (await import('./run-init.ts')).runInit,
});
