import { Failure } from '../../diagnostics/failure.ts';

/**
 * A positive number of seconds; undefined when nothing was given.
 *
 * @throws Failure `usage` for anything else.
 */
export function parseSeconds(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new Failure(`"${text}" is no number of seconds for ${name}`, {
    code: 'usage',
    hint: 'Write a number above 0, at most 86400',
  });
}
