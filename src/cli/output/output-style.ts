import { present } from '../../lib/present.ts';
import type { TextOptions } from '../../report/text/text-options.ts';
import type { CliOutput } from '../cli-io.ts';

/** How to draw on one stream: color only on a terminal, never under NO_COLOR, and never in CI unless forced. */
export function outputStyle(
  output: CliOutput,
  env: Readonly<Record<string, string | undefined>>,
  verbose?: boolean,
): TextOptions {
  return {
    color: wantsColor(output, env),
    width: output.isTerminal ? Math.max(40, output.width) : 120,
    ...present({ verbose, terminalWidth: output.isTerminal ? output.width : undefined }),
  };
}

/**
 * NO_COLOR (https://no-color.org) counts when it is not empty, and wins. FORCE_COLOR (https://force-color.org) counts
 * when it is not empty: `0` and `false` mean no colors, anything else means colors, on a terminal or not.
 */
function wantsColor(output: CliOutput, env: Readonly<Record<string, string | undefined>>): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === '';
}
