/** Which diagnostics of one file its own comments silence. */
import type { DiagnosticCode } from '../../../diagnostics/codes.ts';
import { EVIDENCE_CODES } from '../../../diagnostics/codes-history.ts';
import { LINT_CODES } from '../../../diagnostics/codes-lint.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import type { YamlDocument } from '../../yaml/yaml-document.ts';
import { type ControlComment, readControlComments } from './read-control-comments.ts';

/** What may be silenced besides the offline checks: doubts about files that are sound otherwise. */
const DOUBTS: readonly DiagnosticCode[] = [
  'manifest/secret',
  'config/shared-owner',
  'filter/undocumented-field',
  'event/run-scope',
  'event/equality',
  'event/crashed',
];

/** The codes that a comment can silence. */
export const SUPPRESSIBLE_CODES: ReadonlySet<string> = new Set<string>([
  ...Object.keys(LINT_CODES).filter((code) => !code.startsWith('comment/')),
  ...DOUBTS,
  ...Object.keys(EVIDENCE_CODES),
]);

/** A file, and the context of the run. */
export interface SuppressionInput {
  readonly text: string;
  /** As diagnostics show it. */
  readonly file: string;
  readonly documents: readonly YamlDocument[];
  /** ISO date; absent: no snooze is past. */
  readonly today: string | undefined;
  /** Codes that the configuration does not allow to silence. */
  readonly locked: ReadonlySet<string>;
}

/** The comments of one file, and which of them have silenced anything. */
export class Suppressions {
  readonly #input: Omit<SuppressionInput, 'documents'>;
  readonly #comments: readonly ControlComment[];
  readonly #used = new Set<ControlComment>();

  constructor({ documents, ...input }: SuppressionInput) {
    this.#input = input;
    this.#comments = readControlComments(input.text, () =>
      documents.map(({ range }) => ({ first: range.start.line, last: range.end.line })),
    );
  }

  /** Whether the file has no such comment. */
  get isEmpty(): boolean {
    return this.#comments.length === 0;
  }

  /** Whether a comment silences a diagnostic; the comment then counts as used. */
  covers({ code, range }: Diagnostic): boolean {
    if (range === undefined || range.file !== this.#input.file) return false;
    const found = this.#comments.filter(
      (each) =>
        each.code === code &&
        each.firstLine <= range.start.line &&
        range.start.line <= each.lastLine &&
        this.#isAllowed(each),
    );
    for (const each of found) this.#used.add(each);
    return found.some((each) => !this.#isPast(each));
  }

  /** What is wrong with the comments themselves, and which silence nothing if `reportsUnused`. */
  problems(reportsUnused: boolean): readonly Diagnostic[] {
    return this.#comments.flatMap((each) => this.#problemOf(each, reportsUnused) ?? []);
  }

  #isAllowed({ code, isUsable }: ControlComment): boolean {
    return isUsable && SUPPRESSIBLE_CODES.has(code) && !this.#input.locked.has(code);
  }

  #isPast({ until }: ControlComment): boolean {
    const { today } = this.#input;
    return until !== undefined && today !== undefined && until < today;
  }

  #problemOf(comment: ControlComment, reportsUnused: boolean): Diagnostic | undefined {
    const { code, problem } = comment;
    const base = { severity: 'warning', range: this.#rangeOf(comment) } as const;
    if (problem !== undefined) {
      const hint = 'Write "# wac disable CODE: reason" or "# wac snooze YYYY-MM-DD CODE: reason".';
      return { ...base, code: 'comment/invalid', message: problem, hint };
    }
    if (!SUPPRESSIBLE_CODES.has(code)) {
      const hint = suggestHint(code, SUPPRESSIBLE_CODES) ?? 'docs/diagnostics.md lists the codes.';
      return {
        ...base,
        code: 'comment/invalid',
        message: `"${code}" is not a diagnostic that a comment can silence`,
        hint,
      };
    }
    if (this.#input.locked.has(code)) {
      return {
        ...base,
        code: 'comment/invalid',
        message: `"${code}" is locked in wac.yaml and cannot be silenced`,
        hint: 'Remove the comment and correct the manifest.',
      };
    }
    if (this.#isPast(comment)) {
      return {
        ...base,
        code: 'comment/expired',
        message: `The snooze of "${code}" ended on ${comment.until}`,
        hint: 'Correct the manifest, or set a later day with a reason.',
      };
    }
    // What needs evidence is found by `wac lint --live` alone, and not by every run of it.
    if (!reportsUnused || this.#used.has(comment) || code in EVIDENCE_CODES) return undefined;
    return {
      ...base,
      code: 'comment/unused',
      message: `The comment silences nothing: there is no "${code}" where it applies`,
      hint: 'Remove it, or move it to the line, document or file that it is meant for.',
    };
  }

  #rangeOf({ start, end }: ControlComment): SourceRange {
    const { text, file } = this.#input;
    const line = text.slice(0, start).split('\n').length;
    const column = start - text.lastIndexOf('\n', start - 1);
    return {
      file,
      start: { line, column, offset: start },
      end: { line, column: column + end - start, offset: end },
    };
  }
}
