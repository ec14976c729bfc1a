/** Experiments about how the server responds, and when a list shows a write. */

import { isVersionBefore } from '../../../lib/is-version-before.ts';
import type { ConnectionAssumptionId } from '../assumption-ids.ts';
import type { Experiment } from '../bench.ts';
import { describeResponse, needed, Unobservable, verdict } from '../verdict.ts';

export const CONNECTION_EXPERIMENTS: Readonly<Record<ConnectionAssumptionId, Experiment>> = {
  'read-after-write': async (bench) => {
    const draft = await bench.draft('read-after-write');
    needed(await bench.createUnlisted(draft), 'The automation that this needs');
    const seen = await bench.awaited(async () => await bench.listedByName(draft.name));
    bench.learnLag(seen?.waitedMs);
    if (seen === undefined) return verdict(false, 'The list did not show it within 32 s');
    const { waitedMs } = seen;
    return verdict(
      waitedMs === 0,
      waitedMs === 0
        ? 'The first read showed it'
        : `The list showed it after ${waitedMs / 1000} s of waiting`,
    );
  },

  'created-id': async (bench) => {
    const draft = await bench.draft('created-id');
    const { automation } = needed(
      await bench.createUnlisted(draft),
      'The automation that this needs',
    );
    const seen = await bench.awaited(async () => await bench.listedByName(draft.name));
    if (seen === undefined) throw new Unobservable('The list does not show the automation');
    const isEqual = seen.found.id === automation.id;
    const isOld = isVersionBefore(bench.capabilities.version ?? '', [0, 67]);
    return verdict(isEqual || isOld, isEqual ? 'Both ids are equal' : 'The ids differ');
  },

  'mutation-id': async (bench) => {
    const created = needed(
      await bench.createUnlisted(await bench.draft('mutation-id')),
      'The automation that this needs',
    );
    const { mutationId, sentMutationId } = created;
    if (mutationId === undefined) return verdict(true, 'The response leaves it out');
    const isConfirmed = mutationId === sentMutationId;
    return verdict(isConfirmed, isConfirmed ? 'Both ids are equal' : 'The ids differ');
  },

  'unknown-field': async (bench) => {
    const response = await bench.api.askUnknownField();
    const isConfirmed =
      !response.isAccepted &&
      [200, 400].includes(response.status) &&
      response.message.includes('Cannot query field');
    return verdict(isConfirmed, `The query was ${describeResponse(response)}`);
  },

  'rate-limit-headers': async (bench) => {
    await bench.api.readEntityType(bench.project.entity);
    const headers = Object.entries(bench.api.latestHeaders()).filter(([name]) =>
      /^(x-)?rate-?limit|^retry-after$/.test(name),
    );
    const isNumber = (name: string): boolean =>
      headers.some(([header, value]) => header === name && /^\d+$/.test(value));
    return verdict(
      isNumber('ratelimit-remaining') && isNumber('ratelimit-reset'),
      headers.length === 0
        ? 'The response has no such header'
        : `The response has ${headers
            .map(([name]) => name)
            .sort()
            .join(', ')}`,
    );
  },

  'features-by-version': async (bench) => {
    const { hasFeatureQuery, version } = bench.capabilities;
    if (hasFeatureQuery) throw new Unobservable('This server lists its features');
    if (version === undefined) throw new Unobservable('This server states no version');
    const metric = await bench.create(await bench.draft('run-metric', bench.runMetric()));
    const state = await bench.create(await bench.draft('run-state', bench.runState('FAILED')));
    return verdict(
      metric.isAccepted === !isVersionBefore(version, [0, 67]) &&
        state.isAccepted === !isVersionBefore(version, [0, 69]),
      `On version ${version} the run metric event was ${describeResponse(metric)}; the run state event was ${describeResponse(state)}`,
    );
  },
};
