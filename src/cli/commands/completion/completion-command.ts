import { type Command, defineCommand } from '../../arguments/command-spec.ts';

/** The command that completes the others. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return defineCommand<object>({
    name: 'completion',
    group: 'try',
    summary: 'print a completion script for a shell',
    arguments: [
      {
        syntax: '<shell>',
        description: 'bash, zsh or fish',
        choices: ['bash', 'zsh', 'fish'],
      },
      {
        syntax: '[words...]',
        description:
          'the words that were typed, where a script asks for keys, environments or fields',
      },
    ],
    options: {},
    examples: ['wac completion bash', 'wac completion zsh', 'wac completion fish'],
    load: async () => {
      const { runCompletion } = await import('./run-completion.ts');
      return (context) => runCompletion(context, commands());
    },
  });
}
