/** Hints in the words of a workflow: an input where the command has an option. */
import type { Conflict } from '../model/plan/conflict.ts';
import type { Plan, Refusal } from '../model/plan/plan.ts';

/** Options that the action has as inputs of the same name; those without a value are flags. */
const OPTION =
  /--(?:(allow-(?:deletes|silenced|redirected|altered)) (\d+)|(take-over|recreate) ([^\s"'),;]*[^\s"'),;:])|(adopt|allow-disjoint|shadow)\b)/gu;

/** A string with inputs in place of options: `--allow-deletes 5` becomes `the input "allow-deletes: 5"`. */
export function withInputs(text: string): string {
  return text.replace(
    OPTION,
    (
      _all,
      counter?: string,
      count?: string,
      list?: string,
      owner?: string,
      flag: string = '',
    ): string => {
      if (counter !== undefined) return `the input "${counter}: ${count ?? ''}"`;
      if (list !== undefined) return `the input "${list}: ${owner ?? ''}"`;
      return `the input "${flag}: true"`;
    },
  );
}

/** The plan with such hints. Its checksum covers no hint. */
export function planForAction(plan: Plan): Plan {
  return {
    ...plan,
    refusedBy: plan.refusedBy.map(refusalWithInputs),
    conflicts: plan.conflicts.map(
      (conflict): Conflict => ({ ...conflict, hint: withInputs(conflict.hint) }),
    ),
  };
}

function refusalWithInputs(refusal: Refusal): Refusal {
  switch (refusal.kind) {
    case 'guard':
      return {
        ...refusal,
        breach: { ...refusal.breach, hint: withInputs(refusal.breach.hint) },
      };
    case 'conflicts':
      return {
        ...refusal,
        hint: 'Resolve each as shown, or continue with the rest: without the input "fail-on-conflict"',
      };
    case 'disjoint':
    case 'newer-marker':
      return { ...refusal, hint: withInputs(refusal.hint) };
  }
}
