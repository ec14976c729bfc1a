import { suggestHint } from '../lib/suggest-names.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS, type Assumptions, isAssumptionId } from './assumptions.ts';

/** The interpretations, or the first text that names none, and what could be written instead. */
export type AssumptionsReading =
  | { readonly assumptions: Assumptions }
  | { readonly problem: string; readonly hint: string };

/** Reads `A1=evaluate_early`, one a string; ids and interpretations in any letter case. */
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
    const interpretation = interpretations.find((each) => each === word?.trim().toLowerCase());
    if (interpretation === undefined) {
      return {
        problem:
          word === undefined
            ? `${id} lacks its interpretation`
            : `${id} has no interpretation "${word}"`,
        hint:
          (word === undefined ? undefined : suggestHint(word, interpretations)) ??
          `${question} Its interpretations are ${interpretations.join(', ')}`,
      };
    }
    if (assumptions[id] !== undefined && assumptions[id] !== interpretation) {
      return { problem: `${id} is given two interpretations`, hint: 'Name one of them' };
    }
    assumptions[id] = interpretation;
  }
  return { assumptions };
}
