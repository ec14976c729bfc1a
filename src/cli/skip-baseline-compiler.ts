/**
 * Makes short runs shorter: V8 compiles what runs a few times to plain machine code first, and most of what a command
 * runs ends before that pays. What runs long is optimized all the same, from the same observations: ten thousand
 * manifests take as long without it.
 */
import { setFlagsFromString } from 'node:v8';

/** The releases of Node.js that are known to have the flag: V8 complains on standard error of one that it lacks. */
const LAST_KNOWN_MAJOR = 24;

/** Called before anything else runs. */
export function skipBaselineCompiler(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major <= LAST_KNOWN_MAJOR) setFlagsFromString('--no-sparkplug');
}
