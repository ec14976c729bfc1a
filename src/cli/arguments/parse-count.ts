import { Failure } from '../../diagnostics/failure.ts';

/**
 * A whole number from an option; undefined when the option was not given.
 *
 * @throws Failure `usage` when it is no whole number, or negative.
 */
export function parseCount(text: string | undefined, flag: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Failure(`"${flag} ${text}" is not a whole number of 0 or more`, {
    code: 'usage',
    hint: `Write, for example, ${flag} 5`,
  });
}
