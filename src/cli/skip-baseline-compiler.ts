/**
 * Makes short runs shorter: V8 compiles what runs a few times to plain machine code first, and most of what a command
 * runs ends before that pays. What runs long is optimized all the same, from the same observations: ten thousand
 * manifests take as long without it.
 */
import { setFlagsFromString } from 'node:v8';

/** The releases of Node.js that are known to have the flag: V8 complains on standard error of one that it lacks. */
const LAST_KNOWN_MAJOR = 24;

/**
 * Called before anything else runs. The parser of HTTP responses is WebAssembly, and is not optimized either: that takes
 * 36 MB at once, and it reads a few megabytes.
 */
export function skipBaselineCompiler(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major > LAST_KNOWN_MAJOR) return;
  setFlagsFromString('--no-sparkplug');
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}
