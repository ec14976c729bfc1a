/** `--debug`: a line on standard error for each request. Never a header, a body or an address with credentials. */
import { hideTokens } from '../../lib/hide-tokens.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import { shortenText } from '../../report/text/shorten-text.ts';
import type { Exchange } from '../../wandb/transport/events/request-events.ts';
import type { CommandContext } from '../arguments/command-spec.ts';

/** An id that a server gives a request may be of any length. In characters. */
const MAX_ID_LENGTH = 80;

/** What writes the lines, under `WAC_LOG=debug`; undefined otherwise. */
export function debugWriter(
  { io }: CommandContext,
  server: string,
): ((exchange: Exchange) => void) | undefined {
  if (io.env['WAC_LOG'] !== 'debug') return undefined;
  const write = (text: string): void =>
    io.stderr.write(`debug  ${escapeTerminal(hideTokens(text))}\n`);
  // A path may hold a token, and a host has none.
  write(`server ${new URL(server).host}`);
  return (exchange) => write(describe(exchange));
}

/** `POST /graphql  query Viewer  200  41 ms  attempt 1  id 4f3a`. */
function describe({
  method,
  path,
  operation,
  attempt,
  status,
  problem,
  took,
  requestId,
}: Exchange): string {
  const parts = [
    `${method} ${path}`,
    operation,
    String(status ?? problem),
    `${Math.round(took)} ms`,
    `attempt ${attempt}`,
    requestId === undefined ? undefined : `id ${shortenText(requestId, MAX_ID_LENGTH)}`,
  ];
  return parts.filter((part) => part !== undefined).join('  ');
}
