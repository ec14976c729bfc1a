/** What identifies the state that a change leads to. */
export interface ChangeResultIdentity {
  readonly digest: string;
  /** Absent when the result carries no marker (a release). */
  readonly marker?: string;
}
