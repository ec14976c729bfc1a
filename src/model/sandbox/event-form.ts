/** The events that can be posted to a sandbox, as a form or a reference page shows them. */

/** One field of an event. */
export interface EventField {
  readonly name: string;
  /** What it means, and its default; names in backticks. */
  readonly meaning: string;
  readonly isRequired: boolean;
  /**
   * What the field holds: a string, a string from `choices`, a list of strings, or a mapping. `values` are metrics of one
   * row.
   */
  readonly holds: 'text' | 'choice' | 'list' | 'mapping' | 'values';
  /** Absent: any string. */
  readonly choices?: readonly string[];
  /** What a form shows in an empty field. */
  readonly example?: string;
}

/** One kind of event. */
export interface EventForm {
  readonly kind: string;
  /** What happened. */
  readonly occurrence: string;
  readonly fields: readonly EventField[];
}
