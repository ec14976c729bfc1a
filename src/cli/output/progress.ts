/**
 * Says what a run waits for, or how far it is: on a terminal one line that is updated, elsewhere a line every ten seconds.
 *
 * The first line comes after a second without any other output. It goes to standard error and is cleared before
 * anything else is written.
 */
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import { headOfText, shortenText } from '../../report/text/shorten-text.ts';
import type { RequestListener, RequestWatch } from '../../wandb/transport/events/request-events.ts';
import type { CliOutput } from '../cli-io.ts';

/** How long nothing is said, and how often something is said where there is no terminal. Milliseconds. */
const SILENT_MS = 1000;
const REPEAT_MS = 10_000;

/** How often the line of a terminal is updated. Milliseconds. */
const UPDATE_MS = 100;

/** A pause between two requests that somebody else took: a person who was asked, a long computation. Milliseconds. */
const PAUSE_MS = 500;

/** A reason quotes the server. In characters. */
const MAX_REASON_LENGTH = 200;

export interface ProgressOptions {
  readonly output: CliOutput;
  /** Whether the output can clear a line. */
  readonly isTerminal: boolean;
  /** Milliseconds since the run began, by a clock that is never set. */
  readonly now: () => number;
  /** Calls back again and again until the result is called. */
  readonly every: (milliseconds: number, callback: () => void) => () => void;
}

/** What a request is doing. */
interface Pending {
  readonly purpose: string;
  /** How often there was a request with this purpose before, this one counted. */
  readonly count: number;
  attempt: number;
  /** Until when the attempt or the wait lasts. */
  until: number;
  /** Why nothing is sent; undefined during an attempt. */
  reason: string | undefined;
}

/** The progress of one run. */
export class Progress implements RequestListener {
  readonly #options: ProgressOptions;
  readonly #pending = new Set<Pending>();
  readonly #counts = new Map<string, number>();
  #stop: (() => void) | undefined;
  #since = 0;
  /** When a computation first said how far it is, since the last output; undefined when none has. */
  #workSince: number | undefined;
  #endedAt = 0;
  #hasOutput = false;
  #saidAt: number | undefined;
  /** What the line of a terminal holds; undefined when it is clear. */
  #shown: string | undefined;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  begin(purpose: string): RequestWatch {
    const now = this.#options.now();
    // Starting up counts as waiting, and so does all that a run does before its first output.
    const isPause = this.#hasOutput && this.#pending.size === 0 && now - this.#endedAt > PAUSE_MS;
    if (isPause) this.#restart(now);
    const count = (this.#counts.get(purpose) ?? 0) + 1;
    this.#counts.set(purpose, count);
    const pending: Pending = { purpose, count, attempt: 1, until: now, reason: undefined };
    this.#pending.add(pending);
    this.#stop ??= this.#options.every(UPDATE_MS, () => this.#update());
    return {
      attempt: (attempt, timeoutMs) => {
        Object.assign(pending, { attempt, until: this.#options.now() + timeoutMs });
        pending.reason = undefined;
      },
      wait: (milliseconds, reason) => {
        Object.assign(pending, { reason, until: this.#options.now() + milliseconds });
      },
      end: () => {
        this.#pending.delete(pending);
        this.#endedAt = this.#options.now();
      },
    };
  }

  /**
   * Says how far a long computation is. No timer fires meanwhile, so it calls this as it goes on. The first call is its
   * beginning: what is short says nothing, however slowly the program started.
   */
  report(describeWork: (seconds: number) => string): void {
    const now = this.#options.now();
    this.#endedAt = now;
    this.#workSince ??= now;
    const elapsed = now - this.#workSince;
    const repeatMs = this.#options.isTerminal ? UPDATE_MS : REPEAT_MS;
    const isEarly = this.#saidAt !== undefined && now - this.#saidAt < repeatMs;
    if (elapsed < SILENT_MS || isEarly) return;
    this.#say(escapeTerminal(describeWork(Math.round(elapsed / 1000))), now);
  }

  /** An output that clears the line first; what it writes shows that something happens. */
  wrap(output: CliOutput): CliOutput {
    return {
      isTerminal: output.isTerminal,
      width: output.width,
      write: (text) => {
        if (text === '') return;
        this.#clear();
        this.#hasOutput = true;
        this.#restart(this.#options.now());
        output.write(text);
      },
    };
  }

  /** Nothing is said from now on. */
  end(): void {
    this.#stop?.();
    this.#clear();
    this.#pending.clear();
  }

  #restart(now: number): void {
    this.#since = now;
    this.#workSince = undefined;
    this.#saidAt = undefined;
  }

  #update(): void {
    const now = this.#options.now();
    const [first, ...others] = this.#pending;
    if (first === undefined) {
      this.#clear();
      return;
    }
    if (now - this.#since < SILENT_MS) return;
    const isDue = this.#saidAt === undefined || now - this.#saidAt >= REPEAT_MS;
    if (!this.#options.isTerminal && !isDue) return;
    this.#say(describe(first, others.length, { now, since: this.#since }), now);
  }

  #say(text: string, now: number): void {
    const { output, isTerminal } = this.#options;
    this.#saidAt = now;
    if (!isTerminal) output.write(`${text}\n`);
    else if (text !== this.#shown) output.write(`${CLEAR}${headOfText(text, output.width - 1)}`);
    if (isTerminal) this.#shown = text;
  }

  #clear(): void {
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    this.#options.output.write(CLEAR);
  }
}

/** To the start of the line, and clears it. */
const CLEAR = '\r\u001B[2K';

/** `Waiting 4 s: read the automations of "acme", page 3; 26 s left`. */
function describe(
  { purpose, count, attempt, until, reason }: Pending,
  others: number,
  { now, since }: { readonly now: number; readonly since: number },
): string {
  const page = count > 1 && purpose.startsWith('read the ') ? `, page ${count}` : '';
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const state =
    reason === undefined
      ? `${attempt > 1 ? `, attempt ${attempt}` : ''}; ${left} s left`
      : `; attempt ${attempt + 1} in ${left} s: ${shortenText(reason, MAX_REASON_LENGTH)}`;
  const more = others === 0 ? '' : ` (and ${others} more)`;
  const seconds = Math.round((now - since) / 1000);
  return escapeTerminal(`Waiting ${seconds} s: ${purpose}${page}${more}${state}`);
}
