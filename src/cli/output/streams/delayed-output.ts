/** Outputs that gather short lines, so that an apply does not wait for a pipe or a terminal at each of its writes. */
import type { CliOutput } from '../../cli-io.ts';

/** The outputs of a process. */
export interface DelayedOutputs {
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  /** Writes what was gathered. */
  flush(): void;
}

/**
 * Outputs whose `writeSoon` gathers text. It is written together, in its order, with the next other output or when
 * `delay` calls back.
 */
export function delayOutputs(
  { stdout, stderr }: Readonly<Record<'stdout' | 'stderr', CliOutput>>,
  delay: (callback: () => void) => void,
): DelayedOutputs {
  let waiting: { readonly output: CliOutput; text: string } | undefined;
  function flush(): void {
    const gathered = waiting;
    waiting = undefined;
    gathered?.output.write(gathered.text);
  }
  const delayed = (output: CliOutput): CliOutput => ({
    write: (text) => {
      flush();
      output.write(text);
    },
    writeSoon: (text) => {
      if (waiting?.output !== output) {
        flush();
        waiting = { output, text: '' };
        delay(flush);
      }
      waiting.text += text;
    },
    isTerminal: output.isTerminal,
    width: output.width,
  });
  return { stdout: delayed(stdout), stderr: delayed(stderr), flush };
}

/** Writes text that may come a moment later, where the output gathers such text; at once elsewhere. */
export function writeSoon(output: CliOutput, text: string): void {
  if (output.writeSoon === undefined) output.write(text);
  else output.writeSoon(text);
}
