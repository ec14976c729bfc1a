#!/usr/bin/env node
/**
 * The command-line program. This file is read by every version of Node.js from 12.17 on, so that an old one gets an
 * explanation instead of a syntax error: no import, no top-level await, and no syntax that is younger than 2019.
 */

/** The oldest version that runs the program: `engines` in package.json. */
const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST;

if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  void import('./start.ts');
} else {
  process.stderr.write(
    `wac needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}\n`,
  );
  // `EXIT.usage` of workflow/exit-code.ts, which is not loaded.
  process.exitCode = 64;
}
