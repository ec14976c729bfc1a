/** The options of `wac test` that have a syntax of their own. */
import { Failure } from '../../../diagnostics/failure.ts';
import type { Assumptions } from '../../../simulate/assumptions.ts';
import { parseAssumptions } from '../../../simulate/parse-assumptions.ts';
import type { TestOptions } from './test-command.ts';

/** A figure of coverage. */
export type Figure = 'automations' | 'both' | 'conditions';

/** The options, read. */
export interface TestSettings {
  readonly assume: Assumptions;
  /** The percentage that each figure must reach. */
  readonly minimums: readonly (readonly [Figure, number])[];
}

/**
 * Reads the options before anything else is read.
 *
 * @throws Failure `usage`
 */
export function readTestSettings({ coverageMin = [], assume = [] }: TestOptions): TestSettings {
  return { minimums: parseMinimums(coverageMin), assume: readAssumptions(assume) };
}

function readAssumptions(strings: readonly string[]): Assumptions {
  const parsed = parseAssumptions(strings);
  if ('assumptions' in parsed) return parsed.assumptions;
  throw new Failure(parsed.problem, { code: 'usage', hint: parsed.hint });
}

const FIGURES: readonly Figure[] = ['automations', 'both', 'conditions'];

/** `--coverage-min both=80` as figures and percentages. */
function parseMinimums(strings: readonly string[]): readonly (readonly [Figure, number])[] {
  return strings.map((text) => {
    const [name, value = ''] = text.split('=');
    const figure = FIGURES.find((each) => each === name);
    const percent = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
    if (figure !== undefined && percent <= 100) return [figure, percent] as const;
    throw new Failure(`"--coverage-min ${text}" is not a figure with a percentage`, {
      code: 'usage',
      hint: `Write, for example, --coverage-min both=80; the figures are ${FIGURES.join(', ')}`,
    });
  });
}
