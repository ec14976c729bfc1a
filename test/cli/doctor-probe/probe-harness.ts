/** A sandbox with a scratch project beside things that a probe must never touch. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { ask } from '../../sandbox/api-client.ts';
import { textAt } from '../../sandbox/at.ts';
import { type Ran, type RunInProcessOptions, runInProcess } from '../run-in-process.ts';

/** The arguments of a probe that can check everything. */
export const PROBE = [
  ...['doctor', '--probe', 'vision/scratch', '--yes', '--format', 'json'],
  ...['--probe-entity', 'nlp', '--probe-entity', 'sandbox-user'],
] as const;

export interface ProbeHarness {
  readonly sandbox: Sandbox;
  /** Runs a probe; the exit code, the text and the parsed report. */
  probe(options?: Partial<RunInProcessOptions>): Promise<Ran & { readonly report: Report }>;
  /** Checks that everything is as it was before the first probe. */
  expectUntouched(): void;
  close(): Promise<void>;
}

export interface Report {
  readonly assumptions: readonly {
    readonly id: string;
    readonly status: string;
    readonly observed: string;
  }[];
  readonly cleanUp: {
    readonly removedBefore: number;
    readonly removed: number;
    readonly leftovers: readonly { readonly name: string }[];
  };
}

export async function startProbeHarness(options: SandboxOptions = {}): Promise<ProbeHarness> {
  const sandbox = await startSandbox(options);
  provisionSandbox(
    sandbox.store,
    {
      organizations: ['Acme Inc'],
      entities: ['vision', 'nlp'],
      projects: [
        { entity: 'vision', project: 'classifier' },
        { entity: 'vision', project: 'scratch' },
      ],
      registries: [],
      collections: [{ entity: 'vision', project: 'scratch', collection: 'weights' }],
      integrations: [
        { kind: 'webhook', entity: 'vision', name: 'dispatch' },
        { kind: 'webhook', entity: 'nlp', name: 'dispatch' },
      ],
    },
    () => new Date(0),
  );
  await sandbox.store.commit();
  await createAutomation(sandbox, 'classifier', 'Somebody relies on this');
  // Named as a probe names, and not in the scratch project.
  await createAutomation(sandbox, 'classifier', 'wac-probe 00000000 name-taken');
  const cwd = mkdtempSync(join(tmpdir(), 'wac-probe-'));
  const snapshot = (): string => {
    const { triggers, integrations, projects, entities } = sandbox.store.state;
    return JSON.stringify({ triggers, integrations, projects, entities }, undefined, 1);
  };
  const before = snapshot();
  return {
    sandbox,
    probe: async (overrides = {}) => {
      const ran = await runInProcess({ cwd, args: [...PROBE], sandbox, ...overrides });
      return { ...ran, report: parseReport(ran) };
    },
    expectUntouched: () => {
      expect(snapshot()).toBe(before);
    },
    close: async () => {
      await sandbox.close();
      rmSync(cwd, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Creates an automation as somebody else does. */
export async function createAutomation(
  sandbox: Sandbox,
  project: string,
  name: string,
): Promise<void> {
  const { data } = await ask(
    sandbox,
    `{ project(name: "${project}", entityName: "vision") { id } }`,
  );
  const mutation =
    'mutation ($input: CreateFilterTriggerInput!) { createFilterTrigger(input: $input) { trigger { id } } }';
  const response = await ask(sandbox, mutation, {
    input: {
      name,
      enabled: true,
      scopeType: 'PROJECT',
      scopeID: textAt(data, 'project.id'),
      triggeringEventType: 'ADD_ARTIFACT_ALIAS',
      eventFilter: '{"$or":[{"$and":[]}]}',
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: {
        genericWebhookActionInput: { integrationID: await webhookId(sandbox) },
      },
    },
  });
  expect(response.messages).toEqual([]);
}

async function webhookId(sandbox: Sandbox): Promise<string> {
  const { data } = await ask(
    sandbox,
    '{ entity(name: "vision") { integrations { edges { node { id } } } } }',
  );
  return textAt(data, 'entity.integrations.edges.0.node.id');
}

/** The ids of a report by their status. */
export function idsOf({ assumptions }: Report, status: string): readonly string[] {
  return assumptions.filter((each) => each.status === status).map(({ id }) => id);
}

function parseReport({ stdout }: Ran): Report {
  const document: unknown = stdout === '' ? {} : JSON.parse(stdout);
  return document as Report;
}
