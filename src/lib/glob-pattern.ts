/** What is read of a string. */
type PatternText = Pick<string, 'length' | 'charAt'>;

/** A compiled name pattern. */
export interface GlobPattern {
  /** Whether the whole text matches. Takes time in proportion to the text's length, squared at worst. */
  test(text: PatternText): boolean;
}

/** One step of a pattern: a character of its own, or a run of any length (`crossesSlash` for `**`). */
type Step =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'run'; readonly crossesSlash: boolean };

/**
 * Compiles a name pattern: `*` matches any characters but a slash, `**` any characters, everything else itself.
 * The whole text has to match.
 *
 * Patterns come from configuration that nobody has reviewed yet. The matcher therefore keeps the set of steps that are
 * possible after each character instead of trying one way after the other, as regular expressions do.
 */
export function globPattern(glob: string): GlobPattern {
  const steps = parseSteps(glob);
  const literals = steps.filter(({ kind }) => kind === 'character').length;
  return {
    test: (text) => literals <= text.length && matches(steps, text),
  };
}

function parseSteps(glob: string): readonly Step[] {
  return glob.split(/(\*+)/).flatMap((part): readonly Step[] => {
    if (part.startsWith('*')) return [{ kind: 'run', crossesSlash: part.length > 1 }];
    return part.split('').map((character) => ({ kind: 'character', character }));
  });
}

function matches(steps: readonly Step[], text: PatternText): boolean {
  let possible = withSkippedRuns([0], steps);
  for (let at = 0; at < text.length && possible.length > 0; at++) {
    const character = text.charAt(at);
    const next = possible.flatMap((index) => stepsAfter(index, steps[index], character));
    possible = withSkippedRuns(next, steps);
  }
  return possible.at(-1) === steps.length;
}

/** Which step follows the step at an index once the character is read; none when the step does not take it. */
function stepsAfter(index: number, step: Step | undefined, character: string): readonly number[] {
  if (step === undefined) return [];
  if (step.kind === 'run') return step.crossesSlash || character !== '/' ? [index] : [];
  return step.character === character ? [index + 1] : [];
}

/** The steps, in order and once each, with those behind runs that match nothing. */
function withSkippedRuns(reached: readonly number[], steps: readonly Step[]): readonly number[] {
  const result: number[] = [];
  for (const index of reached) {
    let current = index;
    while (current > (result.at(-1) ?? -1)) {
      result.push(current);
      if (steps[current]?.kind !== 'run') break;
      current += 1;
    }
  }
  return result;
}
