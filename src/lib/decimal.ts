/**
 * A number with its decimal point moved, exactly as on paper: `shiftDecimal(0.07, 2)` is 7, where `0.07 * 100` is not.
 *
 * @param places how far to the right; negative moves to the left.
 */
export function shiftDecimal(value: number | string, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** A fraction as a percentage that reads back as exactly the same number: 0.07 is `7%`. */
export function fractionToPercentage(fraction: number): string {
  const percent = shiftDecimal(fraction, 2);
  if (shiftDecimal(percent, -2) === fraction) return `${percent}%`;
  // The double next to the percentage has other digits: move the point in the text instead.
  const [mantissa = '0', exponent = '0'] = String(fraction).split('e');
  return `${mantissa}e${Number(exponent) + 2}%`;
}

/**
 * Whether a number says exactly what its text said: false for `1e400`, for integers beyond 2^53 that were rounded and
 * for decimals with more digits than a double holds. `1.50`, `+3` and `15e1` are exact: only the value counts.
 */
export function isExactNumber(text: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (text === String(value)) return true;
  if (/^0[xo]/i.test(text)) return BigInt(text) === BigInt(value);
  const written = decimalParts(text);
  const read = decimalParts(String(value));
  return (
    written !== undefined &&
    read !== undefined &&
    written.digits === read.digits &&
    written.exponent === read.exponent
  );
}

/** A decimal as significant digits and a power of ten, so that equal numbers have equal parts. */
function decimalParts(text: string): { digits: string; exponent: number } | undefined {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return { digits: '0', exponent: 0 };
  const exponent = Number(power) - fraction.length + (all.length - digits.length);
  return { digits: sign === '-' ? `-${digits}` : digits, exponent };
}
