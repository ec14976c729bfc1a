import type { ExecutionNotes } from './execution-text.ts';

/** What every text renderer needs about its output. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns; prose is wrapped to it. */
  readonly width: number;
  /** Columns of the terminal, which nothing may exceed; absent where there is no terminal. */
  readonly terminalWidth?: number;
  /** Called where text is cut, for a line that says how to see all of it. */
  readonly onCut?: () => void;
  /** Show everything: no folding, no shortened values. */
  readonly verbose?: boolean;
  /** What shows everything where this text does not; absent: the option `--verbose`. */
  readonly fullTextName?: string;
  /** When the automations of a plan last fired; absent: nothing is said of it. */
  readonly executions?: ExecutionNotes;
}

/** What shows everything that the output leaves out. */
export function fullTextNameOf({ fullTextName = '--verbose' }: TextOptions): string {
  return fullTextName;
}

/** What says that text was cut, and where all of it is. */
export function cutNote(options: TextOptions): string {
  return `… marks text that was cut: ${fullTextNameOf(options)} shows all of it.`;
}

/** The options with a listener, and whether any text was cut since. */
export function watchCuts(options: TextOptions): {
  readonly options: TextOptions;
  readonly hasCut: () => boolean;
} {
  let isCut = false;
  const onCut = (): void => {
    isCut = true;
  };
  return { options: { ...options, onCut }, hasCut: () => isCut };
}

/** Gives the shortened text, and reports that something is missing where it differs from the whole. */
export function reportCut(shortened: string, whole: string, { onCut }: TextOptions): string {
  if (shortened !== whole) onCut?.();
  return shortened;
}
