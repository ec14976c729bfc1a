/** What one directory of a run writes, kept until its turn: reports of several directories never mix. */
import { type CliIo, type CliOutput, replaceIo } from '../cli-io.ts';

type StreamName = 'stdout' | 'stderr';

/** Keeps what is written, in the order in which it is written. */
export class KeptOutput {
  #written: { readonly stream: StreamName; readonly text: string }[] = [];
  readonly #stdout: string[] = [];

  /** The same edges with outputs that are kept. */
  keep(io: CliIo): CliIo {
    return replaceIo(io, {
      stdout: this.#output('stdout', io.stdout),
      stderr: this.#output('stderr', io.stderr),
    });
  }

  /** What was written to standard output so far. */
  get stdout(): string {
    return this.#stdout.join('');
  }

  /** Writes what was kept and forgets it. Without `stdout` that stream is left out: its text is part of a document. */
  flush(io: Pick<CliIo, 'stderr'> & Partial<Pick<CliIo, 'stdout'>>): void {
    const written = this.#written;
    this.#written = [];
    for (const { stream, text } of written) io[stream]?.write(text);
  }

  #output(stream: StreamName, { isTerminal, width }: CliOutput): CliOutput {
    return {
      isTerminal,
      width,
      write: (text) => {
        this.#written.push({ stream, text });
        if (stream === 'stdout') this.#stdout.push(text);
      },
    };
  }
}
