/**
 * A sandbox in a process of its own, so that neither its time nor its memory counts as the client's.
 *
 * Forked with its options as JSON; replies to each `{ method, directory }` message with one message, and ends with its
 * parent.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { readManifestTree } from '../../../src/files/read-manifest-tree.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import { createContext } from '../../../src/sandbox/graphql/create-context.ts';
import { createTrigger } from '../../../src/sandbox/graphql/mutations/trigger-mutations.ts';
import { collectSeed } from '../../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import { SAAS_PROFILE } from '../../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { encodeDraft } from '../../../src/wandb/codec/encode-draft.ts';
import { openWandb } from '../../../src/wandb/create-api.ts';
import { makePlan } from '../../../src/workflow/plan/make-plan.ts';
import { planPolicy } from '../../../src/workflow/plan/plan-policy.ts';
import { sandboxSeed } from '../../../src/workflow/sandbox-seed.ts';

const sandbox = await startSandbox(JSON.parse(process.argv[2] ?? '{}'));
const now = () => new Date();

async function load(directory) {
  const { value: tree } = await readManifestTree(directory);
  const { value, diagnostics } = loadProject({ directory, tree });
  const problem = diagnostics.find(({ severity }) => severity === 'error');
  if (value === undefined || problem !== undefined) throw new Error(problem?.message ?? directory);
  return value;
}

/** Makes what the manifests of a directory name: teams, projects, integrations. */
async function provision(project) {
  const needs = collectSeed(sandboxSeed(project.configuration, project.declarations));
  provisionSandbox(sandbox.store, needs, now);
  await sandbox.store.commit();
}

/** Stores what an apply of the directories would create, without a request for each. */
async function fill(projects) {
  const { api } = await openWandb({
    server: sandbox.url,
    credential: { kind: 'api-key', key: sandbox.apiKey },
    userAgent: 'bench',
    network: {},
    sleep: (milliseconds) => sleep(milliseconds),
    now: () => Date.now(),
    random: Math.random,
    monotonic: () => performance.now(),
    signal: new AbortController().signal,
  });
  const plans = [];
  for (const project of projects) {
    const policy = planPolicy(project.configuration, { today: '2026-01-01' });
    plans.push((await makePlan({ project, api, policy, server: sandbox.url })).plan);
  }
  await api.close();
  const context = createContext({
    store: sandbox.store,
    profile: SAAS_PROFILE,
    userAgent: 'bench',
    now,
    baseUrl: sandbox.url,
    paging: { defaultSize: 50, maxSize: 1000, emptyPages: false },
    viewer: sandbox.store.viewer(),
    sendTestWebhook: () => Promise.reject(new Error('no webhook is sent')),
  });
  for (const { after } of plans.flatMap((plan) => plan?.changes ?? [])) {
    await createTrigger(context, { input: encodeDraft(after) });
  }
}

const METHODS = {
  provision: async ({ directory }) => {
    await provision(await load(directory));
    return {};
  },
  fill: async ({ directory, directories = [directory] }) => {
    const projects = await Promise.all(directories.map(load));
    for (const project of projects) await provision(project);
    await fill(projects);
    return { automations: sandbox.store.state.triggers.length };
  },
  /** Requests, how many of them were refused before they were looked at, and the CPU time of this process so far. */
  counts: async () => {
    const { requests, queries, mutations } = sandbox.counts;
    const { user, system } = process.cpuUsage();
    const cpuMs = (user + system) / 1000;
    return { requests, mutations, refused: requests - queries - mutations, cpuMs };
  },
};

process.on('message', async ({ method, ...request }) => {
  try {
    process.send({ value: await METHODS[method](request) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.once('disconnect', () => process.exit());
process.send({ value: { url: sandbox.url, apiKey: sandbox.apiKey } });
