/** Starts the program. What needs no command is handled here, before anything else is loaded. */
import { keepCompiledCode } from './process/compiled-code/keep-compiled-code.ts';
import { surviveLostOutput } from './process/survive-lost-output.ts';
import { IS_BUNDLED, VERSION } from './version.ts';

surviveLostOutput();
const [first, second] = process.argv.slice(2);
/** As in `main.ts`, which prints the version itself where no stream is needed for it. */
const VERSION_WORDS: readonly unknown[] = ['--version', '-V', '-v', 'version'];

if (VERSION_WORDS.includes(first) && second === undefined) {
  process.stdout.write(`${VERSION}\n`);
} else {
  if (IS_BUNDLED) keepCompiledCode(import.meta.dirname, process.env);
  void import('./run-process.ts').then(({ runProcess }) => runProcess());
}
