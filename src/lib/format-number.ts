/** A number for people: about four significant digits, never fewer than its integer digits. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const integerDigits = Math.trunc(Math.abs(value)).toString().length;
  if (Math.abs(value) >= 1e15) return String(value);
  return String(Number(value.toPrecision(Math.max(4, integerDigits))));
}
