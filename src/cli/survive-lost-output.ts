/** `EXIT.error` of `workflow/exit-code.ts`, which is more than `--version` should load. */
const ERROR = 1;

/**
 * Goes on when nobody takes the output: to end here would tear an apply off in the middle of its writes.
 *
 * A reader that closes the pipe (`| head`) has had enough, which is no fault; a full disk makes the run fail.
 */
export function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout) {
        process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
      }
      // The exit code of the command is set after this or before it.
      process.once('exit', () => {
        process.exitCode ||= ERROR;
      });
    });
  }
}
