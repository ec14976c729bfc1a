/** Settings of V8 that make short runs shorter. They only change when V8 compiles. */
import { setFlagsFromString } from 'node:v8';

/** The releases of Node.js that are known to have the flags: V8 complains on standard error of one that it lacks. */
const LAST_KNOWN_MAJOR = 24;

/**
 * Makes short runs shorter: V8 compiles what runs a few times to plain machine code first, and most of what a command
 * runs ends before that pays. What runs long is optimized all the same, from the same observations: ten thousand
 * manifests take as long without it.
 *
 * Called before a command is loaded. The parser of HTTP responses is WebAssembly, and is not optimized either: that takes
 * 36 MB at once, and it reads a few megabytes.
 */
export function skipBaselineCompiler(): void {
  setFlags(['--no-sparkplug', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']);
}

/** Sets flags of V8, in releases of Node.js that are known to have them. */
export function setFlags(flags: readonly string[]): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major > LAST_KNOWN_MAJOR) return;
  for (const flag of flags) setFlagsFromString(flag);
}
