import { type Command, defineCommand } from '../../arguments/command-spec.ts';

export interface FmtOptions {
  readonly check?: boolean;
  readonly diff?: boolean;
}

export const fmtCommand: Command = defineCommand<FmtOptions>({
  name: 'fmt',
  group: 'migrate',
  summary: 'write manifests in one layout: fields in order, operators as words, comments kept',
  arguments: [
    {
      syntax: '[paths...]',
      description:
        'manifest directories or manifests (default automations, or the nearest above), or - for standard input',
    },
  ],
  options: {
    check: {
      flags: '--check',
      description: 'write nothing; exit 1 when a file is not in the layout',
    },
    diff: {
      flags: '--diff',
      description: 'write nothing; show what would change as a unified diff',
    },
  },
  examples: [
    'wac fmt',
    'wac fmt --check',
    'wac fmt teams/*/automations',
    'wac fmt --diff automations',
    'wac fmt - < manifest.yaml',
  ],
  load: async () => (await import('./run-fmt.ts')).runFmt,
});
