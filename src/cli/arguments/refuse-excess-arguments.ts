/** More arguments than a command takes: usually a shell pattern that matches several directories. */
import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Command } from './command-spec.ts';

/** How many arguments a message names. */
const MAX_NAMES = 10;

/** How many arguments a command takes; infinite where the last of them may be repeated. */
export function maxArguments({ arguments: specs = [] }: Pick<Command, 'arguments'>): number {
  return specs.at(-1)?.syntax.includes('...') === true ? Number.POSITIVE_INFINITY : specs.length;
}

/**
 * Refuses a call with more arguments than its command takes.
 *
 * @throws Failure `usage`
 */
export function refuseExcessArguments(
  command: Pick<Command, 'name' | 'arguments' | 'examples'>,
  args: readonly string[],
): void {
  const max = maxArguments(command);
  if (args.length <= max) return;
  const typed = `wac ${command.name}`;
  const takesDirectory = command.arguments?.at(-1)?.syntax === '[directory]';
  const takes =
    max === 0
      ? 'no arguments'
      : max === 1
        ? `one ${takesDirectory ? 'directory' : 'argument'}`
        : `at most ${countNoun(max, 'argument')}`;
  const more = args.length - MAX_NAMES;
  const named = args.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  throw new Failure(
    `"${typed}" takes ${takes}, and there ${args.length === 1 ? 'is' : 'are'} ${args.length}: ${named}`,
    { code: 'usage', hint: hintFor(command, takesDirectory, max) },
  );
}

function hintFor(
  { name, arguments: specs = [], examples }: Pick<Command, 'name' | 'arguments' | 'examples'>,
  takesDirectory: boolean,
  max: number,
): string {
  if (!takesDirectory) {
    const example = examples.find((each) => each.split(' ').length > 2) ?? examples[0];
    return `For example: ${example ?? `wac ${name}`}`;
  }
  const before =
    max > 1
      ? ` ${specs
          .slice(0, -1)
          .map(({ syntax }) => syntax)
          .join(' ')}`
      : '';
  return `Run it once for each directory. A shell pattern stands for everything that it matches: for each in teams/*/automations; do wac ${name}${before} "$each"; done`;
}
