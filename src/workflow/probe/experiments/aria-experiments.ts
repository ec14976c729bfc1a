/** Experiments about the ARIA action. Like every automation of the probe these are disabled and never trigger. */
import { INERT_PROMPT } from '../../../model/probe-api.ts';
import { MAX_PROMPT_BYTES } from '../../../model/prompt.ts';
import type { AriaAssumptionId } from '../assumption-ids.ts';
import type { Bench, Experiment } from '../bench.ts';
import { describeResponse, needed, Unobservable, verdict } from '../verdict.ts';

export const ARIA_EXPERIMENTS: Readonly<Record<AriaAssumptionId, Experiment>> = {
  'aria-list': async (bench) => {
    const { name } = await createAria(bench, 'aria-list', `${INERT_PROMPT}do nothing.`);
    const control = await bench.mustCreate('aria-list-control');
    const found = await bench.awaited(async () => await bench.listedByName(name));
    if (found === undefined) {
      // A list that shows neither lags behind.
      if ((await bench.listedByName(control.name)) === undefined) {
        throw new Unobservable('The list shows no new automation at all');
      }
      return verdict(
        false,
        'The list shows an automation that was created later, and not this one',
      );
    }
    const { prompt } = found.found;
    const isRead = prompt === `${INERT_PROMPT}do nothing.`;
    return verdict(
      isRead,
      isRead ? 'The list shows it' : `The list shows it with the prompt ${JSON.stringify(prompt)}`,
    );
  },

  'aria-prompt': async (bench) => {
    const longest = promptOf(MAX_PROMPT_BYTES);
    const created = await createAria(bench, 'aria-prompt', `  ${longest}\n`);
    const { prompt } = await bench.current(created);
    const draft = await bench.draft('aria-prompt-longer', {
      action: { type: 'ARIA', prompt: promptOf(MAX_PROMPT_BYTES + 1) },
    });
    const longer = await bench.create(draft);
    const isKept = prompt === longest;
    return verdict(
      isKept && !longer.isAccepted && longer.status === 422,
      `${MAX_PROMPT_BYTES} bytes between white space ${isKept ? 'read back without the white space' : 'read back differently'}; ${MAX_PROMPT_BYTES + 1} were ${describeResponse(longer)}`,
    );
  },
};

/** A prompt of so many bytes, of letters that take two bytes each, one that takes one byte at most. */
function promptOf(bytes: number): string {
  const rest = bytes - Buffer.byteLength(INERT_PROMPT);
  return `${INERT_PROMPT}${'\u00fc'.repeat(Math.floor(rest / 2))}${'.'.repeat(rest % 2)}`;
}

/**
 * Creates an ARIA automation. The plain automation is the control: where the server accepts that one and refuses this,
 * it is the action that it refuses.
 *
 * @throws Unobservable where the server has no ARIA action, or refuses it here.
 */
async function createAria(bench: Bench, suffix: string, prompt: string) {
  const missing = bench.capabilities.missing.get('sendPromptToAria');
  if (missing !== undefined) throw new Unobservable(`The server lacks ${missing.feature}`);
  const draft = await bench.draft(suffix, { action: { type: 'ARIA', prompt } });
  return needed(await bench.create(draft), 'An automation with a prompt to ARIA');
}
