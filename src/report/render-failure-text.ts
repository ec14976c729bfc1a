import type { Failure } from '../diagnostics/failure.ts';
import { wrapText } from '../lib/wrap-text.ts';
import { createTextStyle } from './style-text.ts';
import type { TextOptions } from './text-options.ts';

/** What stopped the run, and what to do about it; with a final line feed. */
export function renderFailureText(
  failure: Pick<Failure, 'message' | 'code' | 'hint'>,
  options: TextOptions,
): string {
  const style = createTextStyle(options.color);
  const [first = '', ...rest] = wrapText(failure.message, options.width - 7);
  const hint = failure.hint === undefined ? [] : wrapText(failure.hint, options.width - 2);
  const lines = [
    `${style.red('error')}  ${style.bold(first)}`,
    ...rest.map((line) => `       ${style.bold(line)}`),
    ...hint.map((line) => `  ${style.plain(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}
