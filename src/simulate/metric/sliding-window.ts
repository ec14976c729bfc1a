/**
 * The last values of a series with their sum, extremes and spread, each in constant time.
 *
 * Terms: the window is a queue in two parts. The newer part (`back`) has its totals kept as values come in; the older
 * part (`front`) has, for each of its values, the totals from that value to the part's end. The totals of the two
 * parts are joined. When the front runs out, the back becomes the front: each value is moved once, so a value costs
 * the same in a window of five and in one of five thousand.
 *
 * Why not add what comes in and subtract what goes out: subtracting leaves rounding behind, and never gets rid of NaN
 * and infinities. Here nothing is ever subtracted, so the totals are always those of the values in the window.
 */
import { Totals } from './totals.ts';

/** A window over the latest values. */
export class SlidingWindow {
  readonly #capacity: number;
  /** Newer values, oldest first. */
  #back: number[] = [];
  readonly #backTotals: Totals = new Totals();
  /** Older values, oldest last, and the totals from each of them on. */
  #front: number[] = [];
  /** As long as the longest front so far: its totals are used again. */
  readonly #frontTotals: Totals[] = [];
  readonly #totals: Totals = new Totals();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#front.length + this.#back.length;
  }

  get isFull(): boolean {
    return this.size >= this.#capacity;
  }

  /** Adds a value; gives the one that has to leave for it, undefined while there is room. */
  push(value: number): number | undefined {
    const leaving = this.isFull ? this.#shift() : undefined;
    this.#back.push(value);
    this.#backTotals.add(value);
    return leaving;
  }

  /** Of all values in the window; good until the next one is pushed. */
  get totals(): Readonly<Totals> {
    const older = this.#frontTotals[this.#front.length - 1];
    return older === undefined ? this.#backTotals : this.#totals.setJoined(older, this.#backTotals);
  }

  /** The values, oldest first. */
  values(): readonly number[] {
    return [...this.#front.toReversed(), ...this.#back];
  }

  #shift(): number | undefined {
    if (this.#front.length === 0) this.#turnOver();
    return this.#front.pop();
  }

  /** The back becomes the front. */
  #turnOver(): void {
    const spent = this.#front;
    this.#front = this.#back.reverse();
    this.#back = spent;
    this.#backTotals.copy(NOTHING);
    // From the newest to the oldest: each adds one value to the totals before it.
    let before: Readonly<Totals> = NOTHING;
    while (this.#frontTotals.length < this.#front.length) this.#frontTotals.push(new Totals());
    for (let index = 0; index < this.#front.length; index += 1) {
      const totals = this.#frontTotals[index];
      before = totals?.copy(before).add(this.#front[index] ?? Number.NaN) ?? before;
    }
  }
}

const NOTHING: Readonly<Totals> = new Totals();
