const INITIAL_LENGTH = 1024;

/** A list of numbers that grows without boxing them. */
export class NumberList {
  #values = new Float64Array(INITIAL_LENGTH);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  finish(): Float64Array {
    return this.#values.slice(0, this.length);
  }
}
