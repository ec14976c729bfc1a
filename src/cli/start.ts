/** Starts the program. What needs no command is handled here, before anything else is loaded. */
import { surviveLostOutput } from './survive-lost-output.ts';
import { VERSION } from './version.ts';

const [first, second] = process.argv.slice(2);
const VERSION_WORDS: readonly unknown[] = ['--version', '-V', '-v', 'version'];

if (VERSION_WORDS.includes(first) && second === undefined) {
  printVersion();
} else {
  surviveLostOutput();
  const { runProcess } = await import('./run-process.ts');
  await runProcess();
}

/** Writes without a stream, which takes longer to make than the rest of this file. */
function printVersion(): void {
  const line = `${VERSION}\n`;
  try {
    process.getBuiltinModule('node:fs').writeSync(1, line);
  } catch {
    // What cannot be written now is for the stream: a pipe that is full, closed, or on a full disk.
    surviveLostOutput();
    process.stdout.write(line);
  }
}
