/**
 * What is known of some values together. NaN among them makes every figure NaN.
 *
 * Mutable, because an evaluator makes two for each logged value: new ones would cost more than the arithmetic.
 */
export class Totals {
  count = 0;
  sum = 0;
  min: number = Number.POSITIVE_INFINITY;
  max: number = Number.NEGATIVE_INFINITY;
  /** The sum of the squared distances from the mean. */
  squares = 0;

  /** The totals of a list of values. */
  static of(values: readonly number[]): Totals {
    const totals = new Totals();
    for (const value of values) totals.add(value);
    return totals;
  }

  /** Takes another value in. */
  add(value: number): this {
    if (this.count > 0) {
      const distance = value - this.sum / this.count;
      this.squares += distance * distance * (this.count / (this.count + 1));
    }
    this.count += 1;
    this.sum += value;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    return this;
  }

  /** Makes these the totals of the values of both, of which neither is empty. */
  setJoined(a: Readonly<Totals>, b: Readonly<Totals>): this {
    const count = a.count + b.count;
    const distance = b.sum / b.count - a.sum / a.count;
    this.squares = a.squares + b.squares + distance * distance * ((a.count * b.count) / count);
    this.count = count;
    this.sum = a.sum + b.sum;
    this.min = Math.min(a.min, b.min);
    this.max = Math.max(a.max, b.max);
    return this;
  }

  /** Makes these the totals of the values of another. */
  copy({ count, sum, min, max, squares }: Readonly<Totals>): this {
    this.count = count;
    this.sum = sum;
    this.min = min;
    this.max = max;
    this.squares = squares;
    return this;
  }

  /** The largest magnitude among the values. */
  get magnitude(): number {
    return Math.max(Math.abs(this.min), Math.abs(this.max));
  }
}
