import { safeJson } from '../../lib/safe-json.ts';
import type { CliIo } from './cli-io.ts';

/** Writes one JSON document to standard output. */
export function writeJson(io: CliIo, document: unknown): void {
  io.stdout.write(`${safeJson(document, 2)}\n`);
}
