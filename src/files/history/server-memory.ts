/** Remembers in a file whether servers have an API that is not documented. What cannot be read or written is not remembered. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, parseJson } from '../../lib/json.ts';
import type { ServerMemory } from '../../model/plan/execution-history.ts';
import { writeQuickly } from './write-quickly.ts';

/** The longest that an entry counts, in milliseconds, whatever the file says: 7 days. */
const MAX_AGE_MS = 604_800_000;

/** Servers that are remembered; of more the oldest are left out. */
const MAX_SERVERS = 50;

/**
 * The memory in `execution-history.json` of a directory.
 *
 * @param now milliseconds since the epoch.
 */
export function openServerMemory(directory: string, now: () => number): ServerMemory {
  const path = join(directory, 'execution-history.json');
  return {
    read: async (server) => {
      const entry = (await readEntries(path))[server];
      if (!isJsonObject(entry)) return undefined;
      const { isOffered, until } = entry;
      const left = typeof until === 'string' ? Date.parse(until) - now() : Number.NaN;
      if (typeof isOffered !== 'boolean' || !(left > 0 && left <= MAX_AGE_MS)) return undefined;
      return isOffered;
    },
    write: async (server, isOffered, goodForMs) => {
      const { [server]: _, ...others } = await readEntries(path);
      const kept = Object.entries(others).slice(-(MAX_SERVERS - 1));
      const until = new Date(now() + Math.min(goodForMs, MAX_AGE_MS)).toISOString();
      const entries = { ...Object.fromEntries(kept), [server]: { isOffered, until } };
      const text = `${JSON.stringify(entries, undefined, 2)}\n`;
      await writeQuickly(path, Buffer.from(text)).catch(() => undefined);
    },
  };
}

async function readEntries(path: string): Promise<JsonObject> {
  try {
    const entries = parseJson(await readFile(path, 'utf8'));
    return isJsonObject(entries) ? entries : {};
  } catch {
    return {};
  }
}
