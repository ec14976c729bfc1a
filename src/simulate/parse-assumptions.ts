import { suggestHint } from '../lib/suggest-names.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS, type Assumptions, isAssumptionId } from './assumptions.ts';

/** The readings, or the first text that names none, and what could be written instead. */
export type AssumptionsReading =
  | { readonly assumptions: Assumptions }
  | { readonly problem: string; readonly hint: string };

/** Reads `A1=evaluate_early`, one a text; ids and readings in any letter case. */
export function parseAssumptions(strings: readonly string[]): AssumptionsReading {
  const assumptions: Record<string, string> = {};
  for (const text of strings) {
    const [name = '', word] = text.split('=');
    const id = name.trim().toUpperCase();
    if (!isAssumptionId(id)) {
      return {
        problem: `There is no assumption "${name}"`,
        hint: `Write, for example, A1=evaluate_early; they are ${ASSUMPTION_IDS.join(', ')}`,
      };
    }
    const { question, interpretations } = ASSUMPTIONS[id];
    const reading = interpretations.find((each) => each === word?.trim().toLowerCase());
    if (reading === undefined) {
      return {
        problem: word === undefined ? `${id} lacks its reading` : `${id} has no reading "${word}"`,
        hint:
          (word === undefined ? undefined : suggestHint(word, interpretations)) ??
          `${question} Its readings are ${interpretations.join(', ')}`,
      };
    }
    if (assumptions[id] !== undefined && assumptions[id] !== reading) {
      return { problem: `${id} is given two readings`, hint: 'Name one of them' };
    }
    assumptions[id] = reading;
  }
  return { assumptions };
}
