import { shiftDecimal } from './shift-decimal.ts';

/** A fraction as a percentage that reads back as exactly the same number: 0.07 is `7%`. */
export function fractionToPercentage(fraction: number): string {
  const percent = shiftDecimal(fraction, 2);
  if (shiftDecimal(percent, -2) === fraction) return `${percent}%`;
  // The double next to the percentage has other digits: move the point in the text instead.
  const [mantissa = '0', exponent = '0'] = String(fraction).split('e');
  return `${mantissa}e${Number(exponent) + 2}%`;
}
