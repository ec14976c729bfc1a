/** A line such as `%YAML 1.1` in a position where it is not allowed, by offsets. */
export interface DirectiveProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with the directives of a YAML text; the parser says nothing of it.
 *
 * A version other than 1.2 is a problem because `yes`, `012` and `1:30` are read in another way there.
 *
 * @param documents where each document begins, without its directives, and ends; in order.
 */
export function findDirectiveProblems(
  text: string,
  documents: readonly { readonly start: number; readonly end: number }[],
): readonly DirectiveProblem[] {
  if (!/^\ufeff?%/m.test(text)) return [];
  const problems: DirectiveProblem[] = [];
  let from = 0;
  for (const { start, end } of documents) {
    problems.push(...problemsBetween(text, from, start, true));
    from = end;
  }
  return [...problems, ...problemsBetween(text, from, text.length, false)];
}

function problemsBetween(
  text: string,
  from: number,
  to: number,
  isFollowed: boolean,
): readonly DirectiveProblem[] {
  const found = [...text.slice(from, to).matchAll(/^%(\S*)[ \t]*(\S*).*$/gm)];
  const versions = found.filter(([, name]) => name === 'YAML');
  return found.flatMap((match) => {
    const [line, name, version] = match;
    const at = (message: string): readonly DirectiveProblem[] => {
      const start = from + match.index;
      return [{ message, start, end: start + line.trimEnd().length }];
    };
    if (!isFollowed) return at('No document follows the directive');
    if (name !== 'YAML') return [];
    if (version !== '1.2') return at(`The file asks for YAML ${version}, and is read as YAML 1.2`);
    return match === versions[0] ? [] : at('A document has two %YAML directives');
  });
}
