/** Experiments about updates: what an omitted field and a null mean. */
import { isSameJson } from '../../../lib/stable-json.ts';
import type { ProbeAutomation } from '../../../model/probe-api.ts';
import type { UpdateAssumptionId } from '../assumption-ids.ts';
import type { Experiment } from '../bench.ts';
import { describeResponse, type Verdict, verdict } from '../verdict.ts';

export const UPDATE_EXPERIMENTS: Readonly<Record<UpdateAssumptionId, Experiment>> = {
  'update-omitted': async (bench) => {
    const before = await bench.stored('update-omitted', {});
    const response = await bench.update(before, { description: 'changed' });
    if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
    return isUnchanged(before, response.value, 'changed');
  },

  'update-null': async (bench) => {
    const before = await bench.stored('update-null', {});
    const response = await bench.update(before, {
      name: null,
      description: 'changed',
      eventFilter: null,
      action: null,
    });
    if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
    return isUnchanged(before, response.value, 'changed');
  },

  'description-null': async (bench) => {
    const before = await bench.mustCreate('description-null', { description: 'before' });
    const response = await bench.update(before, { description: null });
    if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
    const { description } = response.value;
    return verdict(
      (description ?? '') === '',
      `The description is ${description === null ? 'null' : JSON.stringify(description)} afterwards`,
    );
  },
};

/** Confirmed where only the description has changed, to what was sent. */
function isUnchanged(
  before: ProbeAutomation,
  after: ProbeAutomation,
  description: string,
): Verdict {
  const expected: ProbeAutomation = { ...before, description };
  const changed = (Object.keys(expected) as (keyof ProbeAutomation)[]).filter(
    (field) => !isSameJson(expected[field] ?? null, after[field] ?? null),
  );
  return changed.length === 0
    ? verdict(true, 'Nothing changed but the description')
    : verdict(
        false,
        changed
          .map((field) => `${field} became ${JSON.stringify(after[field] ?? null)}`)
          .join('; '),
      );
}
