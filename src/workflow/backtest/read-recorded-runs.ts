/** The runs of a directory of histories, one after the other: no more than one file is in memory at a time. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import { resolveBelow } from '../../lib/resolve-below.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';
import { RUN_STATE_WORDS } from '../../simulate/event/evaluate-states.ts';
import { EVENTS_NAME } from '../../simulate/history/artifact-events.ts';
import type { RunHistory } from '../../simulate/history/history-reading.ts';
import { historyFormat, readHistory } from '../../simulate/history/read-history.ts';
import { parseRunIndex, RUN_INDEX_NAME, type RunEntry } from '../../simulate/history/run-index.ts';
import {
  type FileProblem,
  fileDiagnostic,
  type HistoryContent,
  type HistoryFiles,
} from './history-files.ts';
import { isInShard, type ShardChoice } from './shard-of.ts';

/** What is wanted of a directory. */
export interface RunRequest {
  /** The metrics of the rules; nothing else is kept. */
  readonly metrics: ReadonlySet<string>;
  readonly shard: ShardChoice;
  /** Milliseconds since 1970: runs that began before are left out. */
  readonly since?: number;
}

/** The clock of a history without times, as in rule tests: a second a row. */
const CLOCK = { start: Date.UTC(2000, 0, 1), every: 1000 };

/** Reads the runs. What is wrong is collected; a caller must not use the runs where any of it is an error. */
export class RecordedRuns {
  readonly diagnostics: Diagnostic[] = [];
  readonly #files: HistoryFiles;
  readonly #request: RunRequest;
  readonly #identities = new Map<string, string>();

  constructor(files: HistoryFiles, request: RunRequest) {
    this.#files = files;
    this.#request = request;
  }

  async *read(): AsyncGenerator<RecordedRun> {
    const indexed = new Set<string>();
    yield* this.#readIndexed(indexed);
    const loose = this.#files.paths.filter(
      (path) => !indexed.has(path) && baseName(path) !== EVENTS_NAME,
    );
    for (const path of loose) if (isHistory(path)) yield* this.#readLoose(path);
    this.#reportOthers(loose.filter((path) => !isHistory(path)));
    if (
      this.#identities.size === 0 &&
      this.#files.mayBeEmpty !== true &&
      this.diagnostics.every(({ severity }) => severity === 'info')
    ) {
      this.#report({
        code: 'history/none',
        message: `There is no history in "${this.#files.directory}"`,
        hint: 'It must have .parquet, .jsonl, .json or .csv files; see docs/backtest.md',
      });
    }
  }

  /** The runs that indexes name; the files of these, and the indexes, are added to `indexed`. */
  async *#readIndexed(indexed: Set<string>): AsyncGenerator<RecordedRun> {
    for (const path of this.#files.paths) {
      if (baseName(path) !== RUN_INDEX_NAME) continue;
      indexed.add(path);
      for (const entry of await this.#readIndex(path)) {
        const file =
          entry.file === undefined ? undefined : (resolveBelow(path, entry.file) ?? entry.file);
        if (file !== undefined) indexed.add(file);
        yield* this.#readEntry(entry, file, path);
      }
    }
  }

  async #readIndex(path: string): Promise<readonly RunEntry[]> {
    const bytes = await this.#files.read(path);
    if (bytes === undefined || 'problem' in bytes) {
      const message = `Cannot read the runs: ${bytes?.problem ?? 'no such file'}`;
      this.#report({ code: 'history/bad-index', path, message });
      return [];
    }
    const index = parseRunIndex(new TextDecoder().decode(bytes));
    if ('entries' in index) return index.entries;
    const { line, problem } = index;
    this.#report({ code: 'history/bad-index', path, line, message: `Not a run: ${problem}` });
    return [];
  }

  async *#readEntry(
    entry: RunEntry,
    file: string | undefined,
    indexPath: string,
  ): AsyncGenerator<RecordedRun> {
    const { document, project, createdAt } = entry;
    const identity = `${project ?? folderOf(indexPath)}/${document.id ?? document.name ?? ''}`;
    if (!this.#isNew(identity, file ?? indexPath)) return;
    if (!isInShard(identity, this.#request.shard)) return;
    if (createdAt !== undefined && createdAt < (this.#request.since ?? createdAt)) return;
    const history = file === undefined ? undefined : await this.#readFile(file, entry);
    if (history === 'unreadable') return;
    if (createdAt === undefined && history !== undefined && !this.#isRecent(history, file ?? ''))
      return;
    const sampled =
      (file === undefined ? undefined : this.#files.sampledOf?.(file)) ?? entry.sampled ?? [];
    yield recordedRun(entry, { identity, history, sampled });
  }

  /** The one history of an entry's file. */
  async #readFile(path: string, entry: RunEntry): Promise<RunHistory | undefined | 'unreadable'> {
    if (!this.#files.paths.includes(path)) {
      const message = `${RUN_INDEX_NAME} names "${path}", and there is no such file`;
      this.#report({ code: 'history/missing-file', path, message });
      return 'unreadable';
    }
    const content = await this.#files.read(path);
    const instead = content !== undefined && 'problem' in content ? content.isInstead : undefined;
    if (instead === 'empty') return undefined;
    if (instead === 'deleted') {
      this.#reportDeleted(entry);
      return 'unreadable';
    }
    const histories = await this.#open(path, content);
    const [history] = histories;
    if (history === undefined) return 'unreadable';
    const { rows } = entry;
    if (histories.length > 1 || (rows !== undefined && rows !== history.table.length)) {
      const has =
        histories.length > 1 ? `${histories.length} runs` : countNoun(history.table.length, 'row');
      const wanted = histories.length > 1 ? 'one' : String(rows);
      const message = `The file has ${has}, and ${RUN_INDEX_NAME} has ${wanted}`;
      this.#report({ code: 'history/unreadable', path, message, hint: 'Export it again' });
      return 'unreadable';
    }
    return history;
  }

  /** A file that no index names: its name is the run's, unless the file names its runs itself. */
  async *#readLoose(path: string): AsyncGenerator<RecordedRun> {
    const own = path.replace(/\.[^./]+(?:\.gz)?$/i, '');
    const isChart = /\.csv(?:\.gz)?$/i.test(path);
    // Whether a sheet is a chart is only known once it is read.
    if (!isChart && !isInShard(own, this.#request.shard)) {
      this.#isNew(own, path);
      return;
    }
    for (const { run, table, sampling } of await this.#open(path, await this.#files.read(path))) {
      const identity = run === undefined ? own : `${folderOf(path)}/${run}`;
      if (!this.#isNew(identity, path) || !isInShard(identity, this.#request.shard)) continue;
      if (!this.#isRecent({ table, sampling }, path)) continue;
      const document = { name: run ?? baseName(own) };
      yield { identity, document, isWhole: false, origin: {}, table, states: [], sampling };
    }
  }

  async #open(path: string, bytes: HistoryContent | undefined): Promise<readonly RunHistory[]> {
    const reading =
      bytes === undefined
        ? { problem: 'no such file' }
        : 'problem' in bytes
          ? bytes
          : await readHistory(path, bytes, { clock: CLOCK, metrics: this.#request.metrics });
    if ('problem' in reading) {
      this.#report({
        code: 'history/unreadable',
        path,
        message: `Cannot read the history: ${reading.problem}`,
        hint: 'Export it again, or move it out of the directory',
      });
      return [];
    }
    for (const { table } of reading.histories) {
      if (table.isOrdered) continue;
      this.#report({
        code: 'history/steps-restart',
        severity: 'warning',
        path,
        message: 'The steps go back: the run was resumed, or two runs share the file',
        hint: 'Rows are evaluated in the order of their steps (A14)',
      });
    }
    return reading.histories;
  }

  #reportDeleted({ document }: RunEntry): void {
    this.#report({
      code: 'history/run-gone',
      severity: 'warning',
      message: `Deleted while it was read, and left out: "${document.name ?? document.id ?? ''}"`,
    });
  }

  #isNew(identity: string, path: string): boolean {
    const other = this.#identities.get(identity);
    this.#identities.set(identity, path);
    if (other === undefined) return true;
    this.#report({
      code: 'history/duplicate-run',
      path,
      message: `The run "${identity}" is in "${other}" too`,
      hint: 'Move one of the two out of the directory',
    });
    return false;
  }

  #isRecent({ table }: RunHistory, path: string): boolean {
    const { since } = this.#request;
    if (since === undefined) return true;
    if (table.hasClock && table.firstTime !== undefined) return table.firstTime >= since;
    this.#report({
      code: 'history/no-time',
      path,
      message: 'The history has no "_timestamp", so it is not known when the run began',
      hint: 'Export "_timestamp" too, or leave --since out',
    });
    return false;
  }

  #reportOthers(others: readonly string[]): void {
    const [first] = others;
    if (first === undefined) return;
    const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
    this.#report({
      code: 'history/other-file',
      severity: 'info',
      message: `No history, and not read: ${first}${more}`,
    });
  }

  #report(problem: FileProblem): void {
    this.diagnostics.push(fileDiagnostic(this.#files, problem));
  }
}

interface EntryHistory {
  readonly identity: string;
  readonly history: RunHistory | undefined;
  /** Metrics of which rows are missing. */
  readonly sampled: readonly string[];
}

function recordedRun(entry: RunEntry, { identity, history, sampled }: EntryHistory): RecordedRun {
  const { document, project, createdAt, endedAt, logged } = entry;
  const [entity, name] = (project ?? '').split('/');
  return {
    identity,
    document,
    isWhole: true,
    origin: present({ entity: entity === '' ? undefined : entity, project: name }),
    ...present({
      table: history?.table,
      createdAt,
      endedAt,
      sampledMetrics: sampled.length > 0 ? sampled : undefined,
      loggedNames: logged,
    }),
    states: statesOf(entry),
    sampling: sampled.length > 0 ? 'sampled' : samplingOf(entry, history),
  };
}

function statesOf({ states, document, createdAt, endedAt }: RunEntry): RecordedRun['states'] {
  if (states.length > 0 || document.state === undefined) return states;
  const last = RUN_STATE_WORDS.find((word) => word === document.state);
  if (last === undefined) return [];
  const start = createdAt ?? 0;
  // Only the last state is known; every run was running before.
  if (last === 'running') return [{ state: 'running', time: start }];
  return [
    { state: 'running', time: start },
    { state: last, time: endedAt ?? start },
  ];
}

function samplingOf(
  { complete }: RunEntry,
  history: RunHistory | undefined,
): RecordedRun['sampling'] {
  if (complete !== undefined) return complete ? 'complete' : 'sampled';
  return history?.sampling ?? 'unknown';
}

function isHistory(path: string): boolean {
  return historyFormat(path) !== undefined;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
