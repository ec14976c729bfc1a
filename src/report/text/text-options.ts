import type { ExecutionNotes } from './execution-text.ts';

/** What every text renderer needs about its output. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns; prose is wrapped to it. */
  readonly width: number;
  /** Columns of the terminal, which nothing may exceed; absent where there is no terminal. */
  readonly terminalWidth?: number;
  /** Show everything: no folding, no shortened values. */
  readonly verbose?: boolean;
  /** When the automations of a plan last fired; absent: nothing is said of it. */
  readonly executions?: ExecutionNotes;
}
