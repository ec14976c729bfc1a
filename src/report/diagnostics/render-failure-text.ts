import type { Failure } from '../../diagnostics/failure.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** Messages quote the server, which may say anything at any length. */
const MAX_LENGTH = 2000;

/** What stopped the run, and what to do about it; with a final line feed. */
export function renderFailureText(
  failure: Pick<Failure, 'message' | 'code' | 'hint'>,
  options: TextOptions,
): string {
  const style = createTextStyle(options.color);
  const [first = '', ...rest] = wrapText(
    shortenText(failure.message, MAX_LENGTH),
    options.width - 7,
  );
  const hint =
    failure.hint === undefined
      ? []
      : wrapText(shortenText(failure.hint, MAX_LENGTH), options.width - 2);
  const lines = [
    `${style.red('error')}  ${style.bold(first)}`,
    ...rest.map((line) => `       ${style.bold(line)}`),
    ...hint.map((line) => `  ${style.plain(line)}`),
  ];
  return `${fitLines(lines.join('\n'), options.terminalWidth)}\n`;
}
