/** Reports of several directories: each under its path, then what they come to together. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { type JsonObject, parseJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { diagnosticJson } from '../../report/diagnostics/render-diagnostics-json.ts';
import { renderFailureText } from '../../report/diagnostics/render-failure-text.ts';
import { inlineCode } from '../../report/text/escape-markdown.ts';
import { createTextStyle } from '../../report/text/style-text.ts';
import {
  combineExitCodes,
  EXIT,
  EXIT_PRECEDENCE,
  type ExitCode,
} from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { writeFallback } from '../output/fallback-document.ts';
import { outputStyle } from '../output/output-style.ts';
import type { DirectoryRun } from './directory-run.ts';

/** How many directories a line names. */
const MAX_NAMES = 10;

/** The words of a command for what it makes of a directory. */
export interface DirectoryWords {
  /** What is counted, in the singular: `change`. */
  readonly noun: string;
  /** What is made of a directory: `plan`. */
  readonly result: string;
  /** That it was made, as in `1 not planned`. */
  readonly done: string;
  /** What is named, in the singular and the plural; absent: directories. */
  readonly named?: readonly [one: string, several: string];
}

/** The words of commands that plan. */
export const PLAN_WORDS: DirectoryWords = { noun: 'change', result: 'plan', done: 'planned' };

/** Options that decide how directories are reported. */
export interface ReportOptions {
  /** Each but `text` and `markdown` is one document of all directories. */
  readonly format?: string;
}

/** Whether what is printed is one document of all directories, not a report of each. */
export function isDocument({ format = 'text' }: ReportOptions): boolean {
  return format !== 'text' && format !== 'markdown';
}

/** Writes the reports of directories, one after the other. */
export class DirectoryReporter {
  readonly #context: CommandContext<ReportOptions>;
  readonly #words: DirectoryWords;
  /** Failures that were written, each with the directory that it was written for. */
  readonly #failures = new Map<string, string>();
  #hasHeading = false;

  constructor(context: CommandContext<ReportOptions>, words: DirectoryWords = PLAN_WORDS) {
    this.#context = context;
    this.#words = words;
  }

  /** Writes what a directory has written so far, and what has stopped it. */
  report(run: DirectoryRun<object>): void {
    const { io, options } = this.#context;
    this.heading(run);
    run.output.flush(isDocument(options) ? { stderr: io.stderr } : io);
    if (options.format === 'markdown' && run.output.stdout === '') {
      io.stdout.write(`No ${this.#words.result}: exit code ${run.exitCode}.\n`);
    }
    this.writeEnd(run);
  }

  /** The failure that has ended a directory, if one has. */
  writeEnd({ directory, end }: DirectoryRun<object>): void {
    if (end?.error !== undefined) this.#writeFailure(directory, end.error);
  }

  /** The path of a directory, above what is written about it. None in a document. */
  heading({ directory }: Pick<DirectoryRun<object>, 'directory'>): void {
    const { io, options } = this.#context;
    if (isDocument(options)) return;
    const style = createTextStyle(outputStyle(io.stdout, io.env).color);
    const text =
      options.format === 'markdown'
        ? `## ${inlineCode(directory)}\n`
        : style.bold(`==> ${directory} <==`);
    io.stdout.write(`${this.#hasHeading ? '\n' : ''}${text}\n`);
    this.#hasHeading = true;
  }

  /** A failure that several directories have, such as a missing key, is written in full once. */
  #writeFailure(directory: string, { code, message, hint }: Failure): void {
    const { io } = this.#context;
    const text = JSON.stringify([code, message, hint]);
    const first = this.#failures.get(text);
    if (first === undefined) this.#failures.set(text, directory);
    const shown =
      first === undefined
        ? new Failure(`${directory}: ${message}`, { code, ...present({ hint }) })
        : new Failure(`${directory}: the same as for ${first}`, { code });
    io.stderr.write(renderFailureText(shown, outputStyle(io.stderr, io.env)));
  }
}

/** The exit code of all: the first in the order of precedence that one of them has. */
export function exitCodeOfAll(
  runs: readonly DirectoryRun<object>[],
  problems: readonly Diagnostic[] = [],
): ExitCode {
  return combineExitCodes([
    ...runs.map(({ exitCode }) => exitCode),
    ...(problems.length === 0 ? [] : [EXIT.usage]),
  ]);
}

/**
 * The last line: `5 changes in 2 of 3 directories, 1 not planned. Exit 3: teams/nlp.` Without a final line feed.
 *
 * @param counts how many things each directory has, in the order of the directories; undefined for one without a plan.
 */
export function describeDirectories(
  runs: readonly DirectoryRun<object>[],
  counts: readonly (number | undefined)[],
  { noun, result, done, named = ['directory', 'directories'] }: DirectoryWords,
): string {
  const known = counts.filter((count) => count !== undefined);
  const total = known.reduce((sum, count) => sum + count, 0);
  const having = known.filter((count) => count > 0).length;
  const all = countNoun(runs.length, ...named);
  const unplanned = runs.length - known.length;
  const counted =
    total === 0
      ? `No ${noun}s in ${countNoun(known.length, ...named)}`
      : `${countNoun(total, noun)} in ${having} of ${all}`;
  const rest = unplanned === 0 ? '' : `, ${unplanned} not ${done}`;
  const first = known.length === 0 ? `No ${result} in ${all}` : `${counted}${rest}`;
  return [`${first}.`, ...describeEnds(runs)].join(' ');
}

/** The directories that did not end well, by their exit codes. */
export function describeEnds(runs: readonly DirectoryRun<object>[]): readonly string[] {
  return EXIT_PRECEDENCE.filter((code) => code !== EXIT.done && code !== EXIT.changes).flatMap(
    (code) => {
      const names = runs.filter((run) => run.exitCode === code).map(({ directory }) => directory);
      if (names.length === 0) return [];
      const more = names.length - MAX_NAMES;
      const listed = names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
      return [`Exit ${code}: ${listed}.`];
    },
  );
}

/** The document of all directories: what a run of each alone would print, beside its path. */
export function directoriesDocument(
  runs: readonly DirectoryRun<object>[],
  problems: readonly Diagnostic[],
): JsonObject {
  return {
    formatVersion: '1.0',
    exitCode: exitCodeOfAll(runs, problems),
    directories: runs.map((run) => ({
      directory: run.directory,
      exitCode: run.exitCode,
      result: parseJson(documentOf(run)),
    })),
    ...present({ diagnostics: problems.length === 0 ? undefined : problems.map(diagnosticJson) }),
  };
}

/** What a directory has printed, or the document of a run that ended before it printed one. */
export function documentOf({ output, context, end, exitCode }: DirectoryRun<object>): string {
  if (output.stdout !== '') return output.stdout;
  const { error } = end ?? {};
  const { io, diagnostics } = context;
  writeFallback(
    io.stdout,
    { wantsJson: true, hasOutput: false, diagnostics },
    { exitCode, ...present({ error }) },
  );
  return output.stdout;
}
