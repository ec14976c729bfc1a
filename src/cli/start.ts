/** Starts the program. What needs no command is handled here, before anything else is loaded. */
import { surviveLostOutput } from './process/survive-lost-output.ts';
import { VERSION } from './version.ts';

surviveLostOutput();
const [first, second] = process.argv.slice(2);
/** As in `main.ts`, which prints the version itself where no stream is needed for it. */
const VERSION_WORDS: readonly unknown[] = ['--version', '-V', '-v', 'version'];

if (VERSION_WORDS.includes(first) && second === undefined) {
  process.stdout.write(`${VERSION}\n`);
} else {
  void import('./run-process.ts').then(({ runProcess }) => runProcess());
}
