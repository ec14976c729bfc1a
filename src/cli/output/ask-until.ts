import { Failure } from '../../diagnostics/failure.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import type { CliIo } from '../cli-io.ts';

/** How often a question is asked before the run gives up. */
const MAX_QUESTIONS = 5;

/** What a reply means, or what is wrong with it. */
export type Reply<T> = { readonly value: T } | { readonly problem: string };

/**
 * Asks, and asks again after a reply that cannot be used.
 *
 * @returns undefined at the end of input, and after five replies that cannot be used.
 * @throws Failure `interrupted` at Ctrl-C.
 */
export async function askUntil<T>(
  io: Pick<CliIo, 'ask' | 'signal' | 'stderr'>,
  question: string,
  read: (reply: string) => Reply<T>,
): Promise<T | undefined> {
  const { ask } = io;
  if (ask === undefined) return undefined;
  for (let asked = 0; asked < MAX_QUESTIONS; asked += 1) {
    const reply = await ask(question);
    if (io.signal.aborted)
      throw new Failure('Interrupted: nothing was written', { code: 'interrupted' });
    if (reply === undefined) return undefined;
    const outcome = read(reply.trim());
    if ('value' in outcome) return outcome.value;
    io.stderr.write(`${escapeTerminal(outcome.problem)}\n`);
  }
  return undefined;
}

/** Asks whether to continue: only "yes" does, and "no" or nothing does not. False at the end of input. */
export async function askYes(
  io: Pick<CliIo, 'ask' | 'signal' | 'stderr'>,
  question: string,
): Promise<boolean> {
  const reply = await askUntil(io, question, (text): Reply<boolean> => {
    const word = text.toLowerCase();
    if (word === 'yes') return { value: true };
    if (['', 'no', 'n'].includes(word)) return { value: false };
    return { problem: 'Type "yes" to continue, or "no" to stop.' };
  });
  return reply ?? false;
}
