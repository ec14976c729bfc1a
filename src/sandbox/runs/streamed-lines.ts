/** The lines of a run's files that a client sends, each with the number of lines before it. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { ApiError } from '../api-error.ts';
import type { RunRecord, StreamedLines } from '../store/records.ts';
import { historyRows, systemRows } from './history-rows.ts';
import { parseLine } from './parse-line.ts';

/** The files that are kept, under their names in a request. */
const FILES = { history: 'wandb-history.jsonl', events: 'wandb-events.jsonl' } as const;
const SUMMARY = 'wandb-summary.json';
const OUTPUT = 'output.log';

/** What one request adds to a run. */
export interface StreamedPart {
  /** Rows of metrics and of system metrics that have not come before. */
  readonly rows: readonly JsonObject[];
  /** The whole summary; absent where the request has none. */
  readonly summary?: JsonObject;
  /** How many lines have come, with those of this request. */
  readonly lines: StreamedLines;
}

/** How many lines of each file have come; rows that were posted as events count as lines of a run that has no others. */
export function linesOf(run: RunRecord): StreamedLines {
  return (
    run.streamed ?? { history: historyRows(run).length, events: systemRows(run).length, output: 0 }
  );
}

/**
 * Reads the `files` of a request. Lines that have come before are left out: a client sends a part again where it got no
 * response.
 *
 * @throws ApiError 400 for a line that is no object, and where lines are missing.
 */
export function readStreamed(run: RunRecord, files: JsonValue | undefined): StreamedPart {
  const known = linesOf(run);
  const parts = isJsonObject(files) ? files : {};
  const history = newRows(parts, FILES.history, known.history);
  const events = newRows(parts, FILES.events, known.events);
  const output = chunkOf(parts[OUTPUT]);
  const summary = chunkOf(parts[SUMMARY]).content.at(-1);
  return {
    rows: [...history, ...events],
    ...present({ summary: summary === undefined ? undefined : parseLine(summary, SUMMARY) }),
    lines: {
      history: known.history + history.length,
      events: known.events + events.length,
      output: Math.max(known.output, output.offset + output.content.length),
    },
  };
}

function newRows(parts: JsonObject, name: string, known: number): readonly JsonObject[] {
  const { offset, content } = chunkOf(parts[name]);
  if (content.length > 0 && offset > known)
    throw new ApiError(400, `${name}: the lines from ${known} to ${offset} are missing`);
  return content
    .slice(Math.max(0, known - offset))
    .map((line, index) => parseLine(line, `${name}: line ${Math.max(known, offset) + index}`));
}

function chunkOf(part: JsonValue | undefined): {
  readonly offset: number;
  readonly content: readonly JsonValue[];
} {
  if (!isJsonObject(part)) return { offset: 0, content: [] };
  const { offset, content } = part;
  return {
    offset: typeof offset === 'number' && Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
    content: isJsonList(content) ? content : [],
  };
}
