/** The names in a message: they distinguish the problem of one copy of a matrix from that of another. */
import type { Diagnostic } from './diagnostic.ts';

const QUOTED = /"([^"]*)"/g;

/** The message with a blank for each name, so that messages about different names are equal. */
export function messageWithoutNames({ message, names: [name = ''] = [] }: Diagnostic): string {
  const blank = '"…"';
  const unquoted = message.replace(QUOTED, blank);
  if (name === '') return unquoted;
  const isPart = (character: string | undefined): boolean =>
    /[\p{L}\p{N}_-]/u.test(character ?? '');
  return unquoted
    .split(name)
    .reduce((text, part) =>
      isPart(text.at(-1)) || isPart(part.at(0)) ? `${text}${name}${part}` : `${text}…${part}`,
    );
}

/**
 * The names that equal problems are about, each once: those that the diagnostics list, else the first quoted part in
 * which their messages differ.
 *
 * @returns undefined where the messages are equal and none lists a name.
 */
export function namesInQuestion(equal: readonly Diagnostic[]): readonly string[] | undefined {
  const quoted = equal.map(({ message }) =>
    [...message.matchAll(QUOTED)].map(([, part = '']) => part),
  );
  const [first = []] = quoted;
  const index = first.findIndex((part, at) => quoted.some((parts) => parts[at] !== part));
  const names = equal.flatMap((each, at) => each.names ?? quoted[at]?.[index] ?? []);
  return names.length === 0 ? undefined : [...new Set(names)];
}
