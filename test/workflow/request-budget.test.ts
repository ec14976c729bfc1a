/** What a plan costs, counted at the server: the promise of the README. */
import { describe, expect, it } from 'vitest';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { openWandb } from '../../src/wandb/create-api.ts';
import { grantWrites } from '../../src/wandb/transport/write-grant.ts';
import { applyPlan } from '../../src/workflow/apply/apply-plan.ts';
import { makePlan } from '../../src/workflow/plan/make-plan.ts';
import { planPolicy } from '../../src/workflow/plan/plan-policy.ts';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';
import { projectOf, rule } from './declarations.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const AUTOMATIONS = 500;
const PROJECTS = 100;

/** Nodes of a page that the client asks for (`PAGE_SIZE`). */
const PAGE = 100;

describe('a plan with nothing to do', () => {
  it('costs the list pages, the integration pages and two more requests, and no mutation', async () => {
    const project = projectOf(
      ...Array.from({ length: AUTOMATIONS }, (_, index) =>
        rule(`rule-${index}`, {
          scope: `{ project: project-${index % PROJECTS} }`,
          then: '{ sendWebhook: { integration: { webhook: hook }, payload: { n: 1 } } }',
        }),
      ),
    );
    const sandbox = await startSandbox({ now: () => NOW });
    provisionSandbox(
      sandbox.store,
      collectSeed(sandboxSeed(project.configuration, project.declarations)),
      () => NOW,
    );
    await sandbox.store.commit();
    const connect = async () =>
      (
        await openWandb({
          server: sandbox.url,
          credential: { kind: 'api-key', key: sandbox.apiKey },
          grant: grantWrites('test'),
          userAgent: 'wac/test',
          network: {},
          sleep: async () => undefined,
          now: () => Date.now(),
          monotonic: () => performance.now(),
          random: () => 0,
          totalMs: 60_000,
          signal: new AbortController().signal,
        })
      ).api;
    const policy = planPolicy(project.configuration, { today: '2026-11-23' });
    try {
      const writer = await connect();
      const first = await makePlan({ project, api: writer, policy, server: sandbox.url });
      expect(first.plan?.changes).toHaveLength(AUTOMATIONS);
      const summary = await applyPlan(
        { changes: first.plan?.changes ?? [] },
        {
          api: writer,
          sleep: async () => undefined,
          now: () => Date.now(),
          random: () => 0,
          restore: { write: async () => 'nowhere' },
        },
      );
      expect(summary.isComplete).toBe(true);
      await writer.close();

      const before = { ...sandbox.counts };
      const reader = await connect();
      const second = await makePlan({ project, api: reader, policy, server: sandbox.url });
      await reader.close();

      expect(second.plan?.changes).toEqual([]);
      expect(sandbox.counts.mutations - before.mutations).toBe(0);
      const listPages = Math.ceil(AUTOMATIONS / PAGE) + 1; // the team's, and one of the organization's entity
      const integrationPages = 1;
      expect(sandbox.counts.requests - before.requests).toBeLessThanOrEqual(
        listPages + integrationPages + 2,
      );
    } finally {
      await sandbox.close();
    }
  });
});
