/** Experiments about names: which are taken, and which are the same. */
import type { NameAssumptionId } from '../assumption-ids.ts';
import type { Bench, Experiment } from '../bench.ts';
import { describeResponse, needed, refusedWith, type Verdict, verdict } from '../verdict.ts';

/** The longest name that wac accepts, in characters. */
const MAX_NAME_LENGTH = 255;

export const NAME_EXPERIMENTS: Readonly<Record<NameAssumptionId, Experiment>> = {
  'name-taken': async (bench) => {
    await bench.mustCreate('name-taken');
    const second = await bench.create(await bench.draft('name-taken'));
    return refusedWith(409, second, 'The second create of the name');
  },

  'name-taken-by-update': async (bench) => {
    const { name } = await bench.mustCreate('name-a');
    const other = await bench.mustCreate('name-b');
    return refusedWith(409, await bench.update(other, { name }), 'The update to a taken name');
  },

  'name-case': async (bench) => await areDifferent(bench, 'name-case', 'NAME-CASE'),

  'name-space': async (bench) => await areDifferent(bench, 'name-space', 'name-space '),

  'name-unicode': async (bench) => await areDifferent(bench, 'name-\u00e9', 'name-e\u0301'),

  'name-length': async (bench) => {
    const suffixOf = (length: number, letter: string): string =>
      letter.repeat(length - [...bench.name('')].length);
    const draft = await bench.draft(suffixOf(MAX_NAME_LENGTH, '\u00fc'));
    const longest = await bench.create(draft);
    // Another letter: a server that cuts names would find the first one taken.
    const longer = await bench.create(await bench.draft(suffixOf(MAX_NAME_LENGTH + 1, '\u00f6')));
    const isWhole = longest.isAccepted && longest.value.name === draft.name;
    const kept = isWhole ? 'accepted and kept' : describeKept(longest, draft.name);
    return verdict(
      isWhole && !longer.isAccepted,
      `${MAX_NAME_LENGTH} characters were ${kept}; ${MAX_NAME_LENGTH + 1} were ${describeResponse(longer)}`,
    );
  },

  'name-per-scope': async (bench) => {
    const scope = bench.collectionScope;
    await bench.mustCreate('name-per-scope');
    const second = await bench.create(await bench.draft('name-per-scope', { scope }));
    return verdict(second.isAccepted, `The name on a collection was ${describeResponse(second)}`);
  },

  'name-free-after-delete': async (bench) => {
    const first = await bench.mustCreate('name-free');
    needed(await bench.delete(first), 'The delete that this needs');
    const second = await bench.create(await bench.draft('name-free'));
    return verdict(
      second.isAccepted,
      `The create after the delete was ${describeResponse(second)}`,
    );
  },
};

/** Confirmed where both names can be used at once and both are kept as they were sent. */
async function areDifferent(bench: Bench, first: string, second: string): Promise<Verdict> {
  const kept: string[] = [];
  for (const suffix of [first, second]) {
    const response = await bench.create(await bench.draft(suffix));
    if (!response.isAccepted && suffix === first) needed(response, 'The first name');
    if (!response.isAccepted) {
      return verdict(false, `The second name was ${describeResponse(response)}`);
    }
    const { name } = response.value;
    if (name !== bench.name(suffix)) {
      return verdict(false, `${quote(bench.name(suffix))} was stored as ${quote(name)}`);
    }
    kept.push(name);
  }
  return verdict(true, `Both names were accepted and kept: ${kept.map(quote).join(' and ')}`);
}

function describeKept(response: Parameters<typeof describeResponse>[0], sent: string): string {
  return response.isAccepted
    ? `accepted, and the name was changed from ${[...sent].length} characters`
    : describeResponse(response);
}

/** In quotes, with letters outside ASCII as escapes, so that forms can be distinguished. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[^ -~]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
