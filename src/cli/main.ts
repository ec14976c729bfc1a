#!/usr/bin/env node
/**
 * The command-line program. This file is read by every version of Node.js from 12.17 on, so that an old one gets an
 * explanation instead of a syntax error: no import, no top-level await, and no syntax that is younger than 2019.
 */

declare const __WAC_VERSION__: string | undefined;

/** The oldest version that runs the program: `engines` in package.json. */
const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST;

if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  if (!printsVersion()) void import('./start.ts');
} else {
  process.stderr.write(
    `wac needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}\n`,
  );
  // `EXIT.usage` of workflow/exit-code.ts, which is not loaded.
  process.exitCode = 64;
}

/**
 * Prints the version where it is asked for: without another file, and without a stream, which takes longer to make than
 * all the rest.
 *
 * @returns false where nothing was printed; `start.ts` then does what is to be done.
 */
function printsVersion(): boolean {
  const [first = '', second] = process.argv.slice(2);
  const isAsked =
    second === undefined && ['--version', '-V', '-v', 'version'].indexOf(first) !== -1;
  if (!isAsked || typeof __WAC_VERSION__ !== 'string') return false;
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${__WAC_VERSION__}\n`);
    return true;
  } catch {
    // A pipe that is full or closed, and a full disk, are for the stream.
    return false;
  }
}
