import type { CliIo } from '../cli-io.ts';

/** Shows on standard error how far a long read is. */
export interface Progress {
  readonly show: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the line of a terminal. */
  readonly end: () => void;
}

/** Lines of a log: one for each such part of the whole. */
const LOG_PARTS = 4;

/** One line that is written over on a terminal; a few lines where standard error is a log. */
export function createProgress({ stderr }: Pick<CliIo, 'stderr'>, noun: string): Progress {
  let shown = 0;
  let isOpen = false;
  return {
    show: ({ done, total }) => {
      const text = `Read ${done} of ${total} ${noun}`;
      if (stderr.isTerminal) {
        stderr.write(`\r${text}`);
        isOpen = true;
        return;
      }
      const part = Math.floor((done / total) * LOG_PARTS);
      if (part > shown && total > LOG_PARTS) stderr.write(`${text}\n`);
      shown = Math.max(shown, part);
    },
    end: () => {
      if (isOpen) stderr.write('\n');
    },
  };
}
