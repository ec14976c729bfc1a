/**
 * A number with its decimal point moved, exactly as on paper: `shiftDecimal(0.07, 2)` is 7, where `0.07 * 100` is not.
 *
 * @param places how far to the right; negative moves to the left.
 */
export function shiftDecimal(value: number | string, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
