/** The functions of the JavaScript API, with every edge injected. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  apply,
  backtest,
  connect,
  type Edges,
  loadEnvironments,
  loadProject,
  nodeEdges,
  plan,
  readDirectory,
  runTests,
} from '../../src/api/main.ts';
import type { Project } from '../../src/model/configuration.ts';
import type { RestoreEntry } from '../../src/model/plan/restore.ts';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';

const RULE = `key: rule
name: accuracy low
scope: { project: classifier }
when:
  runMetric: { metric: accuracy, aggregate: mean, window: 3, threshold: { lt: 0.9 } }
then: { doNothing: {} }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wac-api-'));
  mkdirSync(join(folder, 'automations'));
  write(
    'wac.yaml',
    'version: 1\nowner: acme/api\nentity: vision\nentities: [vision]\nonRemove: delete\n',
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'automations', name), text);
}

const load = async (environment?: string): ReturnType<typeof loadProject> =>
  await loadProject(join(folder, 'automations'), environment === undefined ? {} : { environment });

async function loadValid(): Promise<Project> {
  const { project, diagnostics } = await load();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (project === undefined) throw new Error('the project has an error');
  return project;
}

/** A sandbox that has what the project names, with the edges of a process that knows its address and key. */
async function startFor(project: Project): Promise<{ sandbox: Sandbox; edges: Partial<Edges> }> {
  const sandbox = await startSandbox();
  const seed = collectSeed(sandboxSeed(project.configuration, project.declarations));
  provisionSandbox(sandbox.store, seed, () => new Date());
  await sandbox.store.commit();
  const env = { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey };
  return { sandbox, edges: { env, cwd: folder } };
}

describe('loadProject', () => {
  it('gives no project where a manifest has an error, and says where it is', async () => {
    write('rule.yaml', RULE.replace('aggregate: mean', 'aggregate: meen'));
    const { project, diagnostics } = await load();

    expect(project).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    expect(diagnostics[0]?.range?.start.line).toBe(5);
  });

  it('gives the environments, and needs one where there is no default', async () => {
    write(
      'wac.yaml',
      'version: 1\nowner: acme/api\nentity: vision\nentities: [vision]\nonRemove: delete\nenvironments: { dev: {}, prod: {} }\n',
    );
    write('rule.yaml', RULE);
    const [none, prod] = [await load(), await load('prod')];

    expect(none.environments).toEqual(['dev', 'prod']);
    expect(none.project).toBeUndefined();
    expect(none.diagnostics.map(({ code }) => code)).toEqual(['config/environment-not-chosen']);
    expect(prod.project?.configuration.owner).toBe('acme/api:prod');
  });
});

describe('loadEnvironments', () => {
  it('loads every environment, or those that are named, of files that are read once', async () => {
    write(
      'wac.yaml',
      'version: 1\nowner: acme/api\nentity: vision\nentities: [vision]\nonRemove: delete\nenvironments: { dev: {}, prod: { nameSuffix: " (prod)" } }\n',
    );
    write('rule.yaml', RULE);
    const read = await readDirectory(join(folder, 'automations'));
    rmSync(join(folder, 'automations'), { recursive: true });
    const [all, one] = [
      await loadEnvironments(read),
      await loadEnvironments(read, { only: ['prod'] }),
    ];
    const dev = await loadProject(read, { environment: 'dev' });

    expect(all.diagnostics).toEqual([]);
    expect([...all.projects.keys()]).toEqual(['dev', 'prod']);
    expect(one.environments).toEqual(['prod']);
    expect(one.projects.get('prod')?.configuration.owner).toBe('acme/api:prod');
    expect(dev.project?.configuration.owner).toBe('acme/api:dev');
  });

  it('gives the configuration also where a manifest has an error', async () => {
    write('rule.yaml', RULE.replace('aggregate: mean', 'aggregate: meen'));
    const { project, configuration } = await load();

    expect(project).toBeUndefined();
    expect(configuration?.owner).toBe('acme/api');
  });
});

describe('nodeEdges', () => {
  it('reads nothing but edges of what it is given', () => {
    const given = {
      now: () => new Date(0),
      get ask(): never {
        throw new Error('it was read');
      },
    };

    expect(nodeEdges(given).now()).toEqual(new Date(0));
  });
});

describe('connect, plan and apply', () => {
  it('applies what was planned, and then there is nothing left to do', async () => {
    write('rule.yaml', RULE);
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ configuration: project.configuration, access: 'write', edges });
    const first = await plan(project, server, { edges });
    const results: string[] = [];
    if (first.plan === undefined) throw new Error('there is no plan');
    const summary = await apply(first.plan, server, {
      restore: join(folder, 'restore'),
      onResult: ({ change, status }) => results.push(`${change.action} ${change.key} ${status}`),
    });
    const second = await plan(project, server, { edges });
    await server.close();
    await sandbox.close();

    expect(results).toEqual(['create rule done']);
    expect(summary.isComplete).toBe(true);
    expect(second.plan?.changes).toEqual([]);
  });

  it('saves what it removes by the writer that it is given', async () => {
    write('rule.yaml', RULE);
    write('other.yaml', RULE.replace('key: rule', 'key: other').replace('accuracy low', 'other'));
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ access: 'write', edges });
    const made = await plan(project, server, { edges });
    if (made.plan !== undefined) await apply(made.plan, server);
    rmSync(join(folder, 'automations/other.yaml'));
    const removal = await plan(await loadValid(), server, { edges, allowDeletes: 1 });
    const saved: RestoreEntry[] = [];
    if (removal.plan === undefined) throw new Error('there is no plan');
    const summary = await apply(removal.plan, server, {
      restore: {
        write: async (entries) => {
          saved.push(...entries);
          return 'elsewhere';
        },
      },
    });
    await server.close();
    await sandbox.close();

    expect(saved).toHaveLength(1);
    expect(summary.restoreFile).toBe('elsewhere');
  });

  it('finishes what is in flight when its signal fires', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      write(`${key}.yaml`, RULE.replace('key: rule', `key: ${key}`).replace('accuracy low', key));
    }
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const controller = new AbortController();
    const interrupted = { ...edges, signal: controller.signal };
    const server = await connect({ access: 'write', edges: interrupted });
    const { plan: made } = await plan(project, server, { edges });
    if (made === undefined) throw new Error('there is no plan');
    const summary = await apply(made, server, {
      parallel: 2,
      onResult: () => controller.abort(),
      edges: interrupted,
    });
    const reader = await connect({ edges });
    const after = await plan(project, reader, { edges });
    await reader.close();
    await server.close();
    await sandbox.close();

    // One ended and fired the signal. Beside it one was in flight, and each response before that let another one begin.
    const { done, 'not-attempted': notAttempted } = summary.counts;
    expect(done).toBeGreaterThanOrEqual(2);
    expect(done).toBeLessThanOrEqual(4);
    expect(summary.counts).toMatchObject({ failed: 0, unknown: 0, 'not-attempted': 10 - done });
    expect(summary.isInterrupted).toBe(true);
    expect(after.plan?.changes).toHaveLength(notAttempted);
  });

  it.each([0, 9, 1.5, Number.NaN])('refuses %s writes side by side', async (parallel) => {
    write('rule.yaml', RULE);
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ access: 'write', edges });
    const { plan: made } = await plan(project, server, { edges });
    if (made === undefined) throw new Error('there is no plan');
    await expect(apply(made, server, { parallel })).rejects.toMatchObject({ code: 'usage' });
    await server.close();
    await sandbox.close();
  });

  it('refuses every write of a connection that is for reading', async () => {
    write('rule.yaml', RULE);
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ edges });
    const made = await plan(project, server, { edges });
    if (made.plan === undefined) throw new Error('there is no plan');
    const written = apply(made.plan, server);
    await expect(written).rejects.toThrow();
    const again = await plan(project, server, { edges });
    await server.close();
    await sandbox.close();

    expect(again.plan?.changes).toHaveLength(1);
  });

  it('refuses a plan that guards refuse, and one for another server', async () => {
    write('rule.yaml', RULE);
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ access: 'write', edges });
    const { plan: made } = await plan(project, server, { edges });
    if (made === undefined) throw new Error('there is no plan');
    const refused = apply({ ...made, refusedBy: [{ kind: 'conflicts', count: 1 }] }, server);
    const otherScope = apply(made, { ...server, name: 'https://api.wandb.ai' });

    await expect(refused).rejects.toMatchObject({ code: 'refused' });
    await expect(otherScope).rejects.toMatchObject({ code: 'refused' });
    await server.close();
    await sandbox.close();
  });

  it('rejects without a key', async () => {
    const connected = connect({ edges: { env: { HOME: folder }, cwd: folder } });

    await expect(connected).rejects.toMatchObject({ code: 'no-api-key' });
  });

  it('refuses to take over the project itself', async () => {
    write('rule.yaml', RULE);
    const project = await loadValid();
    const { sandbox, edges } = await startFor(project);
    const server = await connect({ edges });

    await expect(plan(project, server, { takeOver: ['acme/api'] })).rejects.toMatchObject({
      code: 'usage',
    });
    await server.close();
    await sandbox.close();
  });
});

describe('runTests', () => {
  it('runs the rule tests of the directory', async () => {
    write('rule.yaml', RULE);
    write(
      'rule.test.yaml',
      `automation: rule
tests:
  - name: fires
    given: { series: { accuracy: "0.8 0.8 0.8" } }
    expect: { fires: 1 }
`,
    );
    const report = await runTests(join(folder, 'automations'));

    expect(report.diagnostics).toEqual([]);
    expect(report.ok).toBe(true);
  });

  it('rejects where the manifests have an error', async () => {
    write('rule.yaml', 'name: [');

    await expect(runTests(join(folder, 'automations'))).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('backtest', () => {
  function writeRun(rows: string): void {
    mkdirSync(join(folder, 'automations/history'));
    write('history/run-1.csv', rows);
  }

  it('evaluates rules on recorded runs, with other values beside the declared ones', async () => {
    write('rule.yaml', RULE);
    writeRun('_step,accuracy\n0,0.95\n1,0.9\n2,0.8\n3,0.5\n');
    const { report, diagnostics } = await backtest(join(folder, 'automations'), {
      sweep: { path: 'threshold', values: [{ value: 0.1 }, { value: 0.9, label: 'declared' }] },
      set: [{ path: 'when.runMetric.window', value: 1 }],
    });
    const [rule] = report?.rules ?? [];

    expect(diagnostics).toEqual([]);
    expect([report?.runs, rule?.fires]).toEqual([1, 1]);
    expect(rule?.variants.map(({ kind, label, fires }) => [kind, label, fires])).toEqual([
      ['sweep', 'declared', 1],
      ['set', 'when.runMetric.window=1', 1],
      ['sweep', '0.1', 0],
    ]);
  });

  it('gives no report where a recorded run cannot be read', async () => {
    write('rule.yaml', RULE);
    writeRun('_step,accuracy\n0,0.95\n1\n');
    const { report, diagnostics } = await backtest(join(folder, 'automations'));

    expect(report).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });

  it('leaves out runs before a date', async () => {
    write('rule.yaml', RULE);
    writeRun('_step,_timestamp,accuracy\n0,1000,0.5\n1,1001,0.5\n2,1002,0.5\n');
    const since = new Date(2_000_000);
    const all = await backtest(join(folder, 'automations'));
    const late = await backtest(join(folder, 'automations'), { since });

    expect(all.report?.runs).toBe(1);
    expect(late.report?.runs).toBe(0);
  });

  it.each([
    { keys: ['other'] },
    { outcome: 'nothing' },
    { base: 'no-such-revision' },
    { keys: ['rule'], set: [{ path: 'no.such.field', value: 1 }] },
    { environment: 'prod' },
  ])('rejects what cannot be used: %o', async (options) => {
    write('rule.yaml', RULE);
    writeRun('_step,accuracy\n0,0.95\n');

    await expect(backtest(join(folder, 'automations'), options)).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
