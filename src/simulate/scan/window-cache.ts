/** What the rules of one run have in common: the figures of windows over its columns, each computed once. */
import type { Aggregate } from '../../model/event.ts';
import {
  aggregates,
  magnitudes,
  type Spread,
  spreads,
  type WindowColumn,
} from './window-columns.ts';

/** Numbers that one run keeps: 32 MiB. What is beyond is computed for each rule. */
const MAX_NUMBERS = 4 * 2 ** 20;

/** Kept with the table of a run, and no longer than it. Columns are known by their array, which nobody changes. */
export class WindowCache {
  readonly #room: Room = { numbers: MAX_NUMBERS };
  readonly #columns: Kept<WindowColumn> = new Kept(this.#room, 1);
  readonly #spreads: Kept<Spread> = new Kept(this.#room, 2);

  readonly #shorter = new WeakMap<Float64Array, Float64Array>();

  /** The column without its first value; the same array each time. */
  withoutFirst(values: Float64Array): Float64Array {
    const known = this.#shorter.get(values) ?? values.subarray(1);
    this.#shorter.set(values, known);
    return known;
  }

  /** The aggregate of the latest values at each of them. */
  aggregates(values: Float64Array, aggregate: Aggregate | undefined, window: number): WindowColumn {
    const name = window === 1 ? '1' : `${aggregate} ${window}`;
    return this.#columns.get(values, name, () => aggregates(values, aggregate, window));
  }

  /** The largest magnitude among the latest values at each of them. */
  magnitudes(values: Float64Array, window: number): Float64Array {
    return this.#columns.get(values, `magnitude ${window}`, () => magnitudes(values, window))
      .values;
  }

  /** Means of the latest values at each of them, and the squared distances from these. */
  spreads(values: Float64Array, window: number): Spread {
    return this.#spreads.get(values, String(window), () => spreads(values, window));
  }
}

interface Room {
  numbers: number;
}

/** Figures by column and name, as long as there is room. */
class Kept<Figures> {
  readonly #room: Room;
  readonly #arrays: number;
  readonly #kept = new WeakMap<Float64Array, Map<string, Figures>>();

  /** @param arrays how many arrays of a column's length the figures have. */
  constructor(room: Room, arrays: number) {
    this.#room = room;
    this.#arrays = arrays;
  }

  get(values: Float64Array, name: string, compute: () => Figures): Figures {
    const ofColumn = this.#kept.get(values) ?? new Map<string, Figures>();
    const known = ofColumn.get(name);
    if (known !== undefined) return known;
    const figures = compute();
    const numbers = this.#arrays * values.length;
    if (numbers <= this.#room.numbers) {
      this.#room.numbers -= numbers;
      this.#kept.set(values, ofColumn.set(name, figures));
    }
    return figures;
  }
}
