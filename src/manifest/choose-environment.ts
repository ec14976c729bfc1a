/** Which environment of the configuration a run is for. */
import { suggestHint } from '../lib/suggest-names.ts';
import type { ConfigurationDocument } from './generated/config.ts';
import type { PointedProblem } from './source/point-at-problem.ts';

/** The chosen environment, or why none could be chosen. */
export type ChosenEnvironment =
  | { readonly status: 'chosen'; readonly name: string | undefined }
  | {
      readonly status: 'problem';
      readonly problem: PointedProblem;
      /** Whether the name comes from outside the configuration, so that no line of it is to blame. */
      readonly isCommandLine: boolean;
    };

/**
 * The environment that was asked for, else the default one; undefined as its name where none is declared.
 *
 * @param wanted from the command line or `WAC_ENV`.
 */
export function chooseEnvironment(
  document: ConfigurationDocument,
  wanted: string | undefined,
): ChosenEnvironment {
  const names = Object.keys(document.environments ?? {});
  const name = wanted ?? document.defaultEnvironment;
  const isCommandLine = wanted !== undefined;
  if (name === undefined) {
    if (names.length === 0) return { status: 'chosen', name: undefined };
    const problem: PointedProblem = {
      code: 'config/environment-not-chosen',
      pointer: '/environments',
      part: 'key',
      message: `An environment must be chosen: ${names.join(', ')}`,
      hint: 'Choose with --env NAME or WAC_ENV, or set "defaultEnvironment" in wac.yaml.',
    };
    return { status: 'problem', problem, isCommandLine: false };
  }
  if (names.includes(name)) return { status: 'chosen', name };
  const there =
    names.length === 0 ? 'The configuration declares none.' : `Declared are ${names.join(', ')}.`;
  const problem: PointedProblem = {
    code: 'config/unknown-environment',
    pointer: '/defaultEnvironment',
    message: `The environment "${name}" is not declared`,
    hint: suggestHint(name, names) ?? there,
  };
  return { status: 'problem', problem, isCommandLine };
}
