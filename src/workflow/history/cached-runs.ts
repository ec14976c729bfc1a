/**
 * Histories of runs that have ended, which never change: each is read from a server once.
 *
 * A run has an entry, which names the files that have its metrics. The name of such a file is the digest of its content,
 * so one that was cut off, or that somebody has edited, is not used.
 */
import { createHash } from 'node:crypto';
import { isJsonList, isJsonObject, type JsonObject, parseJson } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { TaskGroup } from '../../lib/task-group.ts';
import type { RunRef, ServerRun } from '../../model/history-api.ts';
import { joinSeries } from '../../simulate/logged/join-series.ts';
import type { MetricSeries } from '../../simulate/logged/logged-history.ts';
import { readLoggedParquet } from '../../simulate/logged/read-logged-parquet.ts';
import { writeParquet } from '../../simulate/logged/write-history.ts';
import type { RunReading } from './history-reader.ts';

/** Files below a directory, by paths with forward slashes. */
export interface CacheFiles {
  /** Undefined where there is no such file, or it cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** A file of an entry. */
interface CachedPart {
  /** Digest of the file. */
  readonly file: string;
  readonly metrics: readonly string[];
  readonly sampled: readonly string[];
}

const FORMAT_VERSION = 1;

/** States in which a run logs nothing more. */
const ENDED: ReadonlySet<string> = new Set(['finished', 'failed', 'crashed', 'killed']);

/** Whether a run has ended. */
export function hasEnded({ state }: Pick<ServerRun, 'state'>): boolean {
  return ENDED.has(state);
}

/** The cache of one server. */
export class CachedRuns {
  readonly #files: CacheFiles;
  readonly #server: string;
  readonly #writes = new TaskGroup();
  /** Files whose content was not what it had been. */
  damaged = 0;

  constructor(files: CacheFiles, server: string) {
    this.#files = files;
    this.#server = server;
  }

  /** What is there of some metrics; a metric that is not there is not among the series. */
  async read(run: ServerRun, metrics: readonly string[]): Promise<RunReading> {
    const series = new Map<string, MetricSeries>();
    const sampled = new Set<string>();
    if (!hasEnded(run)) return { series: [], sampled };
    for (const part of await this.#readEntry(run)) {
      const wanted = part.metrics.filter((name) => metrics.includes(name) && !series.has(name));
      if (wanted.length === 0) continue;
      for (const each of await this.#readPart(part, wanted)) {
        series.set(each.metric, each);
        if (part.sampled.includes(each.metric)) sampled.add(each.metric);
      }
    }
    return { series: [...series.values()], sampled };
  }

  /** Keeps what was read, but for metrics of which rows are missing that the server may give next time. */
  async add(
    run: ServerRun,
    reading: RunReading,
    keeps: (metric: string) => boolean,
  ): Promise<void> {
    const series = reading.series.filter(({ metric }) => keeps(metric));
    if (!hasEnded(run) || series.length === 0) return;
    await this.#writes.run(async () => await this.#write(run, series, reading.sampled));
  }

  /** Ends the use of the cache: writes under way are finished, and none begins any more. */
  async close(): Promise<void> {
    await this.#writes.close();
  }

  async #write(
    run: ServerRun,
    series: readonly MetricSeries[],
    sampled: ReadonlySet<string>,
  ): Promise<void> {
    const bytes = await writeParquet(joinSeries(series));
    const file = digest(bytes);
    await this.#files.write(partPath(file), bytes);
    const metrics = series.map(({ metric }) => metric);
    const others = (await this.#readEntry(run)).flatMap((part) => {
      const left = part.metrics.filter((metric) => !metrics.includes(metric));
      return left.length === 0 ? [] : [{ ...part, metrics: left }];
    });
    const parts = [
      ...others,
      { file, metrics, sampled: metrics.filter((metric) => sampled.has(metric)) },
    ];
    const entry = { formatVersion: FORMAT_VERSION, version: versionOf(run), parts };
    await this.#files.write(this.#entryPath(run), new TextEncoder().encode(JSON.stringify(entry)));
  }

  async #readEntry(run: ServerRun): Promise<readonly CachedPart[]> {
    const bytes = await this.#files.read(this.#entryPath(run));
    if (bytes === undefined) return [];
    const entry = parseEntry(bytes);
    if (entry === undefined) {
      this.damaged += 1;
      return [];
    }
    if (entry['version'] !== versionOf(run)) return [];
    const { parts } = entry;
    return isJsonList(parts)
      ? parts.flatMap((part) => (isJsonObject(part) ? toPart(part) : []))
      : [];
  }

  async #readPart(
    { file }: CachedPart,
    metrics: readonly string[],
  ): Promise<readonly MetricSeries[]> {
    const bytes = await this.#files.read(partPath(file));
    if (bytes === undefined) return [];
    if (digest(bytes) === file) return await readLoggedParquet(bytes, metrics);
    this.damaged += 1;
    return [];
  }

  #entryPath({ entity, project, id }: RunRef): string {
    return `runs/${digest(new TextEncoder().encode(stableJson([this.#server, entity, project, id])))}.json`;
  }
}

/** What changes when a run that had ended was resumed, or another one has its id. */
function versionOf({ state, lastStep, rows, createdAt, heartbeatAt }: ServerRun): string {
  return stableJson([
    state,
    lastStep ?? null,
    rows ?? null,
    createdAt ?? null,
    heartbeatAt ?? null,
  ]);
}

function partPath(file: string): string {
  return `histories/${file}.parquet`;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function parseEntry(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(value) && value['formatVersion'] === FORMAT_VERSION ? value : undefined;
  } catch {
    return undefined;
  }
}

function toPart(part: JsonObject): CachedPart | readonly [] {
  const { file } = part;
  if (typeof file !== 'string' || !/^[0-9a-f]{64}$/.test(file)) return [];
  return { file, metrics: strings(part['metrics']), sampled: strings(part['sampled']) };
}

function strings(value: JsonObject[string] | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((item) => typeof item === 'string') : [];
}
