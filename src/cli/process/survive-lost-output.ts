/** `EXIT.error` of `workflow/exit-code.ts`, which is more than `--version` should load. */
const ERROR = 1;

/**
 * Goes on when nobody takes the output: to end here would tear an apply off in the middle of its writes.
 *
 * A reader that closes the pipe (`| head`) has had enough, which is no fault; a full disk makes the run fail.
 *
 * A stream takes longer to make than many a run needs, so each is made when somebody asks for it, and watched from then on.
 */
export function surviveLostOutput(): void {
  for (const name of ['stdout', 'stderr'] as const) {
    const { get } = Object.getOwnPropertyDescriptor(process, name) ?? {};
    let stream: NodeJS.WriteStream | undefined;
    Object.defineProperty(process, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        if (stream === undefined) {
          stream = get?.call(process) as NodeJS.WriteStream;
          watch(stream, name);
        }
        return stream;
      },
    });
  }
}

function watch(stream: NodeJS.WriteStream, name: 'stdout' | 'stderr'): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (name === 'stdout') {
      process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
    }
    // The exit code of the command is set after this or before it.
    process.once('exit', () => {
      process.exitCode ||= ERROR;
    });
  });
}
