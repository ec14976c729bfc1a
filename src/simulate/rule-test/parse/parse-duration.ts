const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60 * 1000,
  h: 60 * 60 * 1000,
  d: 24 * 60 * 60 * 1000,
};

/** A number with a unit (`90s`, `15m`, `6h`, `1d`) in milliseconds; undefined when it is none, or not above zero. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*([smhd])$/.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const milliseconds = Number(amount) * (UNITS[unit] ?? Number.NaN);
  return milliseconds > 0 ? milliseconds : undefined;
}
