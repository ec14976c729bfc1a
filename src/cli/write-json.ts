import type { CliIo } from './cli-io.ts';

/** Writes one JSON document to standard output. */
export function writeJson(io: CliIo, document: unknown): void {
  io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
}
