/** One of several directories that a command works on: its own output, problems and exit code. */
import { Failure } from '../../diagnostics/failure.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { KeptOutput } from './kept-output.ts';

/** How one directory ended. */
export interface DirectoryEnd {
  readonly exitCode: ExitCode;
  /** What stopped it; absent where its diagnostics say it all, and where nothing did. */
  readonly error?: Failure;
}

/** A directory of the run. What stops it does not stop the others. */
export class DirectoryRun<Options extends object> {
  /** As the user named it. */
  readonly directory: string;
  /** The context of a run of this directory alone; what it writes is kept. */
  readonly context: CommandContext<Options>;
  readonly output: KeptOutput = new KeptOutput();
  #end: DirectoryEnd | undefined;

  constructor(directory: string, context: CommandContext<Options>) {
    this.directory = directory;
    this.context = {
      ...context,
      io: this.output.keep(context.io),
      args: [directory],
      diagnostics: [],
    };
  }

  /** How it ended; undefined while it goes on. */
  get end(): DirectoryEnd | undefined {
    return this.#end;
  }

  /** Its exit code so far. */
  get exitCode(): ExitCode {
    return this.#end?.exitCode ?? EXIT.done;
  }

  /** Ends it. */
  endWith(exitCode: ExitCode, error?: Failure): void {
    this.#end = error === undefined ? { exitCode } : { exitCode, error };
  }

  /**
   * Takes a step, unless the directory has ended. A failure ends it, and so does an exit code in place of a result.
   *
   * @returns the result; undefined where the directory has ended.
   */
  async attempt<T extends object>(step: () => Promise<T | ExitCode>): Promise<T | undefined> {
    if (this.#end !== undefined) return undefined;
    try {
      const result = await step();
      if (typeof result === 'object') return result;
      this.endWith(result);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.endWith(exitCodeOf(error.code), error);
    }
    return undefined;
  }
}
