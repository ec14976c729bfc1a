/** The inputs of a run that has a wrong one, so that the run can still say so where people look. */
import { ActionFailure } from '../failure-reason.ts';
import { INPUT_DEFAULTS, type InputName } from './input-table.ts';
import { type ActionInputs, readInputs } from './read-inputs.ts';

/** Inputs that only count together with others, and that nothing but the run itself needs. */
const OF_THE_RUN: readonly InputName[] = ['expected-plan-digest', 'expected-plan-changes'];

export interface ValidInputs {
  /** As given where an input is right on its own, else its default; `changes` for a wrong `comment`. */
  readonly inputs: ActionInputs;
  /** Inputs that are wrong on their own. */
  readonly wrong: ReadonlySet<InputName>;
}

/** Reads what can be read; see `readInputs`. */
export function readValidInputs(
  env: Readonly<Record<string, string | undefined>>,
  currentFolder: string = process.cwd(),
): ValidInputs {
  const names = Object.keys(INPUT_DEFAULTS).filter(isInputName);
  const wrong = new Set(names.filter((name) => !isValid(name, env, currentFolder)));
  const kept = { ...env };
  for (const name of [...wrong, ...OF_THE_RUN]) delete kept[variableOf(name)];
  // One of two credentials is enough to know that there is one.
  if (kept[variableOf('wandb-api-key')]) delete kept[variableOf('wandb-oidc-audience')];
  // Whoever turns comments off, and misspells that, gets none: only one that exists is edited.
  if (wrong.has('comment')) kept[variableOf('comment')] = 'changes';
  return { inputs: readInputs(kept, currentFolder), wrong };
}

function isValid(
  name: InputName,
  env: Readonly<Record<string, string | undefined>>,
  currentFolder: string,
): boolean {
  const variable = variableOf(name);
  try {
    readInputs({ [variable]: env[variable] }, currentFolder);
    return true;
  } catch (error) {
    if (error instanceof ActionFailure) return false;
    throw error;
  }
}

function isInputName(name: string): name is InputName {
  return name in INPUT_DEFAULTS;
}

function variableOf(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}
