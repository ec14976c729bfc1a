/** A key that more than one automation carries after an apply. */
export interface DuplicateFact {
  readonly key: string;
  /** Sorted. */
  readonly ids: readonly string[];
}
