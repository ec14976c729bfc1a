import { countNoun } from '../../lib/count-noun.ts';
import type { JsonObject } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** One thing that `wac doctor` looked at. */
export interface DoctorCheck {
  /** A stable word for JSON: `api-key`, `server`, `features` …. */
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'error' | 'skipped';
  /** What was found, in one sentence. */
  readonly detail: string;
  /** What to do; absent where there is nothing to do. */
  readonly hint?: string;
}

const SIGNS: Readonly<Record<DoctorCheck['status'], string>> = {
  ok: '✓',
  warning: '!',
  error: '✗',
  skipped: '○',
};

/** Messages quote the server, which may say anything at any length. */
const MAX_LENGTH = 2000;

/** The output of `wac doctor`: a line for each check, what to do below it, and a verdict. */
export function renderDoctorText(checks: readonly DoctorCheck[], options: TextOptions): string {
  const style = createTextStyle(options.color);
  const paint = { ok: style.green, warning: style.yellow, error: style.red, skipped: style.dim };
  const width = checks.reduce((widest, check) => Math.max(widest, check.name.length), 0);
  const lines = checks.flatMap((check) => {
    const indent = ' '.repeat(width + 6);
    const [first = '', ...rest] = wrapText(
      shortenText(check.detail, MAX_LENGTH),
      options.width - indent.length,
    );
    const hint =
      check.hint === undefined ? [] : wrapText(check.hint, options.width - indent.length);
    return [
      `  ${paint[check.status](SIGNS[check.status])} ${style.bold(check.name.padEnd(width))}  ${style.plain(first)}`,
      ...rest.map((line) => `${indent}${style.plain(line)}`),
      ...hint.map((line) => `${indent}${style.cyan(line)}`),
    ];
  });
  const text = `${lines.join('\n')}\n\n${style.bold(verdict(checks))}\n`;
  return fitLines(text, options.terminalWidth);
}

/** The output of `wac doctor --format json`. */
export function renderDoctorJson(checks: readonly DoctorCheck[]): JsonObject {
  return {
    formatVersion: '1.0',
    healthy: !checks.some((check) => check.status === 'error'),
    checks: checks.map((check) => ({ ...check })),
  };
}

function verdict(checks: readonly DoctorCheck[]): string {
  const errors = checks.filter((check) => check.status === 'error').length;
  const warnings = checks.filter((check) => check.status === 'warning').length;
  if (errors > 0) return `${errors} of ${checks.length} checks failed`;
  return warnings > 0 ? `Ready, with ${countNoun(warnings, 'warning')}` : 'Ready';
}
