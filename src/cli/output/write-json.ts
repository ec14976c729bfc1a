import { safeJson } from '../../lib/safe-json.ts';
import type { CliIo } from '../cli-io.ts';

/** A JSON document as commands print it. */
export function jsonText(document: unknown): string {
  return `${safeJson(document, 2)}\n`;
}

/** Writes one JSON document to standard output. */
export function writeJson(io: CliIo, document: unknown): void {
  io.stdout.write(jsonText(document));
}
