/** Two runs at the same time, request by request: what GitHub's concurrency groups prevent, and `wac` survives without them. */
import { expect, it } from 'vitest';
import { fc } from '../../../support/fast-check.ts';
import { officialGitHub } from '../../../support/official-github/official-github.ts';
import { jobOnMain } from '../events.ts';
import type { Edit } from '../git-model.ts';
import { closeModel, createModel, type Job, type Model } from '../sequence-model.ts';
import { begin, finish, type Running, takeStep } from '../take-steps.ts';
import { checkMeeting } from './check-meeting.ts';
import { type Chosen, type DrawnMeeting, drawnMeeting } from './draw-meeting.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { runTogether } from './run-two.ts';

const COUNT = Number(process.env['WAC_SEQUENCES'] ?? (officialGitHub() === undefined ? 40 : 5));
const SEED = Number(process.env['WAC_SEQUENCE_SEED'] ?? 1);

/** Requests of an apply up to its writes, more or less. */
const REQUESTS_BEFORE_WRITES = 16;

const AT_ONCE: Running = { isLater: false, fault: 'none', isDeep: false, isApprovedLater: false };
const LATER: Running = { ...AT_ONCE, isLater: true };

/** A job of the model, or one that somebody starts. */
async function jobOf(model: Model, chosen: Chosen, directory: Job['directory']): Promise<Job> {
  if (chosen.start === 'merge')
    await takeStep(model, { do: 'merge', pull: 0, method: 'squash' }, LATER);
  const known = model.jobs.filter((job) => job.directory === directory).toReversed();
  switch (chosen.start) {
    case 'push':
    case 'merge': {
      const pushes = known.filter(({ event }) => event === 'push');
      const index = chosen.start === 'push' ? chosen.index : 0;
      return pushes[index % pushes.length] ?? jobOnMain(model, directory, 'apply');
    }
    case 'dispatch':
      return jobOnMain(model, directory, 'apply', { 'unreviewed-changes': chosen.unreviewed });
    case 'plan':
      return (
        known.find(({ pull, mode }) => mode === 'plan' && pull?.state === 'open') ??
        jobOnMain(model, directory, 'drift')
      );
    case 'drift':
      return jobOnMain(model, directory, 'drift');
  }
}

async function meet(drawn: DrawnMeeting): Promise<number> {
  let gateway: Gateway | undefined;
  const model = await createModel(drawn.setup, async ({ sandbox }) => {
    gateway = await startGateway(sandbox);
    return gateway.url;
  });
  try {
    if (gateway === undefined) return expect.fail('there is a gateway');
    await begin(model);
    for (const edits of drawn.merged) {
      await takeStep(model, { do: 'open', kind: 'branch', edits }, AT_ONCE);
      await takeStep(model, { do: 'merge', pull: 0, method: 'squash' }, LATER);
    }
    await takeStep(model, { do: 'open', kind: 'branch', edits: drawn.open }, AT_ONCE);
    if (drawn.between !== undefined) await takeStep(model, drawn.between, LATER);
    const [first, second] = drawn.jobs;
    const ran = await runTogether(
      model,
      gateway,
      await jobOf(model, first, 'automations'),
      async () => await jobOf(model, second, drawn.isApart ? 'second' : 'automations'),
      drawn,
    );
    const { stopping } = drawn;
    checkMeeting(model, ran, stopping?.how === 'canceled' ? stopping.run : undefined);
    await finish(model);
    return ran.writes.length;
  } finally {
    await gateway?.close();
    await closeModel(model);
  }
}

it('an apply of a merge runs inside that of an older merge, before one of its requests', async () => {
  const setup: DrawnMeeting['setup'] = {
    isPinned: true,
    isGated: false,
    commentMode: 'update',
    directories: ['automations', 'second'],
  };
  const edit = (key: string, threshold: number): Edit => ({
    directory: 'automations',
    key,
    threshold,
  });
  for (let joinsAfter = 8; joinsAfter <= REQUESTS_BEFORE_WRITES; joinsAfter += 2) {
    const writes = await meet({
      setup,
      merged: [[edit('a', 2), edit('c', 2)]],
      open: [edit('a', 3), edit('c', 3)],
      between: undefined,
      jobs: [{ start: 'push', index: 0 }, { start: 'merge' }],
      joinsAfter,
      isApart: false,
      picks: Array.from({ length: 100 }, () => 1),
      stopping: undefined,
    });
    expect(writes).toBeGreaterThan(0);
  }
});

it(`keep the promises over ${COUNT} meetings of two runs (seed ${SEED})`, async () => {
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(drawnMeeting(), async (drawn) => {
      writes += await meet(drawn);
    }),
    { seed: SEED, numRuns: COUNT, endOnFailure: process.env['WAC_SEQUENCE_SHRINK'] === '0' },
  );
  expect(writes).toBeGreaterThan(COUNT / 2);
}, 7_200_000);
