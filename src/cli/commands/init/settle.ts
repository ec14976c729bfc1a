/** Settles the settings of `wac init`: by a flag, by what the user enters, or by what was found. */
import { Failure } from '../../../diagnostics/failure.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { askUntil } from '../../output/ask-until.ts';
import type { InitOptions } from './init-command.ts';

export interface Setting {
  readonly given: string | undefined;
  readonly question: string;
  readonly fallback: string | undefined;
  readonly flag: string;
  /** A value that could be given; absent: none is shown. */
  readonly example?: string;
  readonly isGood: (value: string) => boolean;
  /** What a good value looks like. */
  readonly form: string;
}

/** Whether this is a name of a team, or an owner. */
export function isName(value: string): boolean {
  return /^[A-Za-z0-9._/-]+$/.test(value);
}

/** What a name may consist of, as a hint. */
export const NAME_FORM = 'Use letters, digits, ".", "_", "-" and "/"';

/**
 * The flag's value, else what the user enters, else the default that was found.
 *
 * @throws Failure `usage` where nothing gives a value, or one that cannot be used.
 */
export async function settle(
  context: CommandContext<InitOptions>,
  setting: Setting,
): Promise<string> {
  const { io, options } = context;
  let value = setting.given;
  if (value === undefined && io.ask !== undefined && options.yes !== true) {
    const shown = setting.fallback === undefined ? '' : ` [${setting.fallback}]`;
    const { isGood, form, fallback } = setting;
    value = await askUntil(io, `${setting.question}${shown}: `, (reply) => {
      if (reply === '' && fallback !== undefined) return { value: fallback };
      return isGood(reply) ? { value: reply } : { problem: `${form}.` };
    });
  }
  value ??= setting.fallback;
  if (value === undefined) {
    throw new Failure(`No value for ${setting.flag} is given`, {
      code: 'usage',
      hint: `Add ${setting.flag}${setting.example === undefined ? '' : `, for example: ${setting.flag} ${setting.example}`}. ${setting.form}`,
    });
  }
  if (!setting.isGood(value)) {
    throw new Failure(`"${value}" is not a valid value for ${setting.flag}`, {
      code: 'usage',
      hint: setting.form,
    });
  }
  return value;
}
