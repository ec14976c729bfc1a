/**
 * Reads arguments that leave nothing in doubt, so that most runs need not load the argument parser.
 *
 * Whatever has a second meaning or an error in it (an unknown option, a value that begins with a dash, a missing argument,
 * help) is not read here at all: the parser then has the only word. What is read comes out as the parser reads it.
 */
import type { CommandCall } from './command-call.ts';
import type { Command } from './command-spec.ts';
import type { OptionSpec, OptionValues } from './option-spec.ts';
import { maxArguments } from './refuse-excess-arguments.ts';

/** The call; undefined where the parser has to look. */
export function readPlainArguments(
  argv: readonly string[],
  commands: readonly Command[],
): CommandCall | undefined {
  const [name, ...rest] = argv;
  const command = commands.find((each) => [each.name, each.alias].includes(name));
  if (name === undefined || command === undefined) return undefined;
  const forms = new Map(command.options.map((option) => [option.flags.split(' ')[0], option]));
  const options = defaults(command.options);
  const args: string[] = [];
  for (let index = 0; index < rest.length; ) {
    const [argument = '', next] = rest.slice(index);
    if (!argument.startsWith('-')) {
      args.push(argument);
      index += 1;
      continue;
    }
    const option = forms.get(argument.split('=', 1)[0]);
    const length = option === undefined ? undefined : readOption(option, argument, next, options);
    if (length === undefined) return undefined;
    index += length;
  }
  if (!takesArgs(command, args.length)) return undefined;
  return { command, args, options };
}

/** `--no-x`: `x` is true unless it is given. */
function defaults(specs: readonly OptionSpec[]): Record<string, OptionValues[string]> {
  const negated = specs.filter(({ flags }) => flags.startsWith('--no-'));
  return Object.fromEntries(negated.map((option) => [keyOf(option), true]));
}

/** Takes one option down; gives how many arguments it consists of, or undefined where there is any doubt. */
function readOption(
  option: OptionSpec,
  argument: string,
  next: string | undefined,
  options: Record<string, OptionValues[string]>,
): number | undefined {
  const [flag = '', syntax] = option.flags.split(' ');
  const key = keyOf(option);
  const isAttached = argument.length > flag.length;
  if (syntax === undefined) {
    options[key] = !flag.startsWith('--no-');
    return isAttached ? undefined : 1;
  }
  const value = isAttached ? argument.slice(flag.length + 1) : next;
  if (value === undefined || (!isAttached && (syntax.startsWith('[') || value.startsWith('-'))))
    return undefined;
  if (option.choices?.includes(value) === false) return undefined;
  const previous = options[key];
  options[key] =
    option.isRepeatable === true
      ? [...(typeof previous === 'object' ? previous : []), value]
      : value;
  return isAttached ? 1 : 2;
}

/** An option's name among the values. */
function keyOf({ flags }: OptionSpec): string {
  const [flag = ''] = flags.split(' ');
  return flag
    .replace(/^--(no-)?/, '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function takesArgs(command: Command, count: number): boolean {
  const min = (command.arguments ?? []).filter(({ syntax }) => syntax.startsWith('<')).length;
  return count >= min && count <= maxArguments(command);
}
