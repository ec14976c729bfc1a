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

/**
 * One text for all spellings of a decimal number: `1e-5` and `0.00001`, `1.10` and `1.1`, `1E3` and `1000.0`. As
 * JavaScript writes it where a double holds it exactly, else with all of its digits.
 */
export function canonicalDecimal(text: string): string {
  const value = Number(text);
  if (isExactNumber(text, value)) return JSON.stringify(value);
  const parts = decimalParts(text);
  if (parts === undefined || !Number.isSafeInteger(parts.exponent)) return text.toLowerCase();
  return plainDecimal(parts);
}

/** Digits beyond this are written with a power of ten: a short string may represent a billion zeros. */
const MAX_PLAIN_DIGITS = 100;

function plainDecimal({ digits, exponent }: DecimalParts): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.slice(sign.length);
  if (Math.abs(exponent) > MAX_PLAIN_DIGITS) return `${digits}e${exponent}`;
  if (exponent >= 0) return `${sign}${bare}${'0'.repeat(exponent)}`;
  const padded = bare.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

interface DecimalParts {
  /** Without zeros at either end; with a minus sign where it is negative. */
  readonly digits: string;
  /** The power of ten that the digits, read as an integer, are multiplied by. */
  readonly exponent: number;
}

/** A decimal as significant digits and a power of ten, so that equal numbers have equal parts. */
function decimalParts(text: string): DecimalParts | undefined {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return { digits: '0', exponent: 0 };
  const exponent = Number(power) - fraction.length + (all.length - digits.length);
  return { digits: sign === '-' ? `-${digits}` : digits, exponent };
}
