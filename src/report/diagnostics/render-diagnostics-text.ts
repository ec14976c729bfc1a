import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../../diagnostics/merge-diagnostics.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import { maskSecrets } from '../../lib/secret-forms.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import { affectedAutomations, furtherLocations, namesInvolved } from './affected-automations.ts';
import { codeFrame } from './code-frame.ts';

/** How diagnostics are drawn. */
export interface DiagnosticsTextOptions extends TextOptions {
  /** The text of each file by the path that the diagnostics name, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Diagnostics for people: each with its location, code, message, code frame and hint; a count at the end.
 *
 * In order of file and location, so that the reader goes through each file once. Empty when there are none.
 */
export function renderDiagnosticsText(
  diagnostics: readonly Diagnostic[],
  options: DiagnosticsTextOptions,
): string {
  if (diagnostics.length === 0) return '';
  const style = createTextStyle(options.color);
  const sorted = sortDiagnostics(diagnostics);
  const blocks = sorted.map((diagnostic) => renderOne(diagnostic, style, options).join('\n'));
  const text = [...blocks, style.bold(countDiagnostics(sorted))].join('\n\n');
  return `${fitLines(text, options.terminalWidth)}\n`;
}

/** Diagnostics as they are shown: equal ones folded, without secrets that they quote, by file and location; those without a location first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return mergeDiagnostics([diagnostics])
    .map(fitToShow)
    .sort(
      (a, b) =>
        compareText(a.range?.file ?? '', b.range?.file ?? '') ||
        (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) ||
        compareText(a.code, b.code),
    );
}

/** Quoted names may be of any length, and from anybody. */
const MAX_MESSAGE_LENGTH = 1500;

function fitToShow(diagnostic: Diagnostic): Diagnostic {
  const { message, hint, related, names } = diagnostic;
  const shown = (text: string): string => maskSecrets(shortenText(text, MAX_MESSAGE_LENGTH));
  return {
    ...diagnostic,
    message: shown(message),
    ...present({
      hint: hint === undefined ? undefined : shown(hint),
      names: names?.map(shown),
      related:
        related === undefined
          ? undefined
          : related.map((each) => ({ ...each, message: shown(each.message) })),
    }),
  };
}

/** Problems with text that may itself be a secret: it is not shown. */
const SECRET_CODES: ReadonlySet<string> = new Set([
  'manifest/secret',
  'webhook/name',
  'webhook/secret-name',
  'webhook/url',
]);

/** `2 errors, 1 warning`; empty when there are none. */
function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, singular: string): readonly string[] => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [countNoun(number, singular)];
  };
  return [
    ...count('error', 'error'),
    ...count('warning', 'warning'),
    ...count('info', 'note'),
  ].join(', ');
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

function renderOne(
  diagnostic: Diagnostic,
  style: TextStyle,
  options: DiagnosticsTextOptions,
): readonly string[] {
  const { range } = diagnostic;
  const paint = { error: style.red, warning: style.yellow, info: style.cyan }[diagnostic.severity];
  const location = range === undefined ? [] : [style.bold(locationText(range))];
  const head = [
    ...location,
    paint(SEVERITY_WORDS[diagnostic.severity]),
    style.dim(diagnostic.code),
  ];
  // No frame around a secret: the output of a run is kept, and read by more people than the file.
  const isSecret = SECRET_CODES.has(diagnostic.code);
  const frame = range === undefined || isSecret ? [] : frameOf(range, style, options);
  return [
    head.join('  '),
    '',
    ...wrapText(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
    ...(frame.length === 0 ? [] : ['', ...frame]),
    ...affectedLines(diagnostic, style, options),
    ...(diagnostic.related ?? []).flatMap((related) => [
      '',
      `  ${style.plain(`${related.message}: ${locationText(related.range)}`)}`,
      ...frameOf(related.range, style, options),
    ]),
    ...hintLines(diagnostic.hint, style, options),
  ];
}

/** How many keys and names are listed: all of a matrix of fifty. */
const MAX_KEYS = 50;

/** Which names and automations have the problem, and where else it is. */
function affectedLines(
  diagnostic: Diagnostic,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const lines = [
    namesInvolved(diagnostic, MAX_KEYS),
    affectedAutomations(diagnostic, MAX_KEYS),
    furtherLocations(diagnostic),
  ];
  return lines.flatMap((line) =>
    line === undefined
      ? []
      : ['', ...wrapText(line, options.width - 2).map((each) => `  ${style.plain(each)}`)],
  );
}

function frameOf(
  range: SourceRange,
  style: TextStyle,
  options: DiagnosticsTextOptions,
): readonly string[] {
  const text = options.sources.get(range.file);
  if (text === undefined) return [];
  const { terminalWidth } = options;
  const width = terminalWidth === undefined ? undefined : terminalWidth - 2;
  return codeFrame(text, range, style, width).map((line) => `  ${line}`);
}

function hintLines(
  hint: string | undefined,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  if (hint === undefined) return [];
  const [first = '', ...rest] = wrapText(`Hint: ${hint}`, options.width - 2);
  return ['', `  ${style.cyan(first)}`, ...rest.map((line) => `  ${style.cyan(line)}`)];
}

function locationText(range: SourceRange): string {
  return `${range.file}:${range.start.line}:${range.start.column}`;
}
