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

/**
 * A positive number of seconds; undefined when nothing was given.
 *
 * @throws Failure `usage` for anything else.
 */
export function parseSeconds(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new Failure(`"${text}" is not a number of seconds for ${name}`, {
    code: 'usage',
    hint: 'Write a number above 0, at most 86400',
  });
}
