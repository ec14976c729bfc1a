/** Experiments about what the server refuses, and with which status. */

import { isVersionBefore } from '../../../lib/is-version-before.ts';
import { INERT_ADDRESSES } from '../../../model/probe-api.ts';
import type { RefusalAssumptionId } from '../assumption-ids.ts';
import type { Bench, Experiment } from '../bench.ts';
import { describeResponse, needed, refusedWith, Unobservable, verdict } from '../verdict.ts';

export const REFUSAL_EXPERIMENTS: Readonly<Record<RefusalAssumptionId, Experiment>> = {
  'event-scope': async (bench) => {
    const draft = await bench.draft('event-scope', { eventType: 'CREATE_ARTIFACT' });
    return refusedWith(422, await bench.create(draft), 'The create');
  },

  'run-event-scope': async (bench) => {
    const scope = bench.collectionScope;
    await bench.mustCreate('run-event', bench.runMetric());
    const draft = await bench.draft('run-event-scope', { ...bench.runMetric(), scope });
    return refusedWith(422, await bench.create(draft), 'The create');
  },

  'update-event-scope': async (bench) => {
    const automation = await bench.mustCreate('update-event-scope');
    const response = await bench.update(automation, { eventType: 'CREATE_ARTIFACT' });
    if (!isLenient(bench)) return refusedWith(422, response, 'The update');
    return verdict(response.isAccepted, `The update was ${describeResponse(response)}`);
  },

  'unknown-integration': async (bench) => {
    const webhook = await bench.newWebhook('unknown-integration');
    needed(await bench.deleteWebhook(webhook), 'The delete of a webhook that this needs');
    const action = { type: 'GENERIC_WEBHOOK', integration: webhook.id } as const;
    const draft = await bench.draft('unknown-integration', { action });
    return refusedWith(404, await bench.create(draft), 'The create');
  },

  'foreign-integration': async (bench) => {
    const response = await useIntegrationOf(bench, 'team');
    return refusedWith(422, response, 'The create');
  },

  'personal-integration': async (bench) => {
    const response = await useIntegrationOf(bench, 'user');
    return verdict(response.isAccepted, `The create was ${describeResponse(response)}`);
  },

  'integration-in-use': async (bench) => {
    const unused = await bench.newWebhook('integration-unused');
    needed(await bench.deleteWebhook(unused), 'The delete of a webhook that nothing uses');
    const webhook = await bench.newWebhook('integration-in-use');
    const action = { type: 'GENERIC_WEBHOOK', integration: webhook.id } as const;
    await bench.mustCreate('integration-in-use', { action });
    const response = await bench.deleteWebhook(webhook);
    return verdict(!response.isAccepted, `The delete was ${describeResponse(response)}`);
  },

  'webhook-address': async (bench) => {
    // The control: a right that is missing would be taken for a refusal of the address.
    await bench.webhook();
    const response = await bench.createWebhook('webhook-address', { url: INERT_ADDRESSES.text });
    const isConfirmed = response.isAccepted === isLenient(bench);
    return verdict(isConfirmed, `The create was ${describeResponse(response)}`);
  },

  'unknown-automation': async (bench) => {
    const automation = await bench.mustCreate('unknown-automation');
    needed(await bench.delete(automation), 'The delete that this needs');
    const update = await bench.update(automation, { description: 'changed' });
    const again = await bench.delete(automation);
    const isConfirmed = [update, again].every((each) => !each.isAccepted && each.status === 404);
    return verdict(
      isConfirmed,
      `The update was ${describeResponse(update)}; the delete was ${describeResponse(again)}`,
    );
  },

  'filter-shape': async (bench) => {
    await bench.mustCreate('filter-shape', bench.runMetric());
    const draft = await bench.draft('filter-empty', { eventType: 'RUN_METRIC', eventFilter: '{}' });
    return refusedWith(422, await bench.create(draft), 'The create with an empty filter');
  },

  'run-filter-join': async (bench) => {
    const condition = { display_name: { $eq: bench.never } };
    const joined = await bench.create(
      await bench.draft('run-filter-or', bench.runMetric({}, { $or: [condition] })),
    );
    await bench.mustCreate('run-filter-and', bench.runMetric({}, { $and: [condition] }));
    const plain = await bench.create(
      await bench.draft('run-filter-plain', bench.runMetric({}, condition)),
    );
    return verdict(
      joined.isAccepted && !plain.isAccepted && plain.status === 422,
      `The create with $or was ${describeResponse(joined)}; without a join it was ${describeResponse(plain)}`,
    );
  },

  'condition-erased': async (bench) => {
    const automation = await bench.mustCreate('condition', bench.runMetric());
    const eventFilter = '{"$and":[]}';
    const update = await bench.update(automation, { eventFilter });
    const draft = await bench.draft('no-condition', { eventType: 'RUN_METRIC', eventFilter });
    const create = await bench.create(draft);
    return verdict(
      update.isAccepted && !create.isAccepted,
      `The update was ${describeResponse(update)}; the create was ${describeResponse(create)}`,
    );
  },
};

/**
 * Whether the assumption `old-server-leniency` covers this server.
 *
 * @throws Unobservable between the versions that it names and those of today.
 */
function isLenient({ capabilities: { version } }: Bench): boolean {
  if (version === undefined || !isVersionBefore(version, [0, 82])) return false;
  if (isVersionBefore(version, [0, 71])) return true;
  throw new Unobservable(
    `The assumption names servers up to 0.70 and from 0.82 on, and this is version ${version}`,
  );
}

/** Creates a webhook in the first further entity of a type, and tries to use it in the project. */
async function useIntegrationOf(bench: Bench, type: string): ReturnType<Bench['create']> {
  const entity = bench.entities.find((each) => each.type === type);
  if (entity === undefined) {
    const what = type === 'team' ? 'another team' : 'your personal entity';
    throw new Unobservable(`It takes a webhook in ${what}: name it with --probe-entity`);
  }
  const { id } = await bench.newWebhook(`${type}-integration`, entity.name);
  const action = { type: 'GENERIC_WEBHOOK', integration: id } as const;
  return await bench.create(await bench.draft(`${type}-integration`, { action }));
}
