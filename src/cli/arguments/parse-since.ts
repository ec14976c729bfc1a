import { Failure } from '../../diagnostics/failure.ts';

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * `30d`, `12h`, `2w` before now, or an ISO date, as a time.
 *
 * @throws Failure `usage`
 */
export function parseSince(text: string, now: Date): Date {
  const [, count, unit = ''] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  const length = UNITS[unit];
  if (count !== undefined && length !== undefined)
    return new Date(now.getTime() - Number(count) * length);
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time);
  throw new Failure(`"--since ${text}" is not a time`, {
    code: 'usage',
    hint: 'Write, for example, --since 30d or --since 2026-11-01',
  });
}
