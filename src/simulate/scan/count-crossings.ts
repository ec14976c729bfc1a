/** Which true values fire: the 24 hours over the codes of a column. */
import { type Assumptions, interpretationOf } from '../assumptions.ts';
import { Cooldown, INITIAL_COOLDOWN } from '../metric/cooldown.ts';
import { NOT_EVALUATED, TRUE } from './value-scan.ts';

/** Indices of the values that fire, and of those that the 24 hours keep silent. */
export interface Crossings {
  readonly fired: readonly number[];
  readonly suppressed: readonly number[];
}

/** Counts. `times` are in milliseconds. */
export function countCrossings(
  codes: Uint8Array,
  times: Float64Array,
  assumptions: Assumptions,
): Crossings {
  const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
  const isLevel = interpretationOf(assumptions, 'A7') === 'level';
  const fired: number[] = [];
  const suppressed: number[] = [];
  // Only values that are true, and the first after them that is not, move the 24 hours on.
  let at = codes.indexOf(TRUE);
  while (at >= 0 && at < codes.length) {
    const holds = codes[at] === TRUE;
    const outcome = cooldown.advance(holds, times[at] ?? 0);
    if (outcome === 'fired') fired.push(at);
    if (outcome === 'suppressed') suppressed.push(at);
    at = holds ? skipHeld(codes, at + 1, isLevel) : codes.indexOf(TRUE, at + 1);
  }
  return { fired, suppressed };
}

/** The next value that matters after a true one: what stays true leads to nothing, unless a level may fire again. */
function skipHeld(codes: Uint8Array, from: number, isLevel: boolean): number {
  let at = from;
  while (codes[at] === NOT_EVALUATED || (codes[at] === TRUE && !isLevel)) at += 1;
  return at;
}
