/** A sandbox with runs, and the port to them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryApi } from '../../../src/model/history-api.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { openWandb } from '../../../src/wandb/create-api.ts';

export const PATH = { entity: 'vision', project: 'detector' };

/** A row of a history. */
export type TestRow = Readonly<Record<string, number | string>>;

export interface HistoryHarness {
  readonly sandbox: Sandbox;
  readonly api: HistoryApi;
  /** A folder that is removed at the end. */
  readonly folder: string;
  /** Logs rows to a run, and ends it in a state; `running` leaves it. */
  log(run: string, rows: readonly TestRow[], state?: string): Promise<void>;
  /** Sets off an event of an artifact or a collection, an hour after the last one. */
  emit(event: Readonly<Record<string, string>>): Promise<void>;
  /** Requests by operation since the last call. */
  counts(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Rows with a step, a time of a second each, and one metric. */
export function rowsOf(
  count: number,
  metric: string = 'loss',
  from: number = 0,
): readonly TestRow[] {
  return Array.from({ length: count }, (_, index) => ({
    _step: from + index,
    _timestamp: 1_790_000_000.25 + from + index,
    [metric]: 1 / (1 + from + index),
  }));
}

export async function openHistoryHarness(options: SandboxOptions = {}): Promise<HistoryHarness> {
  let clock = Date.UTC(2026, 9, 1);
  const sandbox = await startSandbox({ now: () => new Date(clock), ...options });
  const seed = {
    users: [],
    organizations: [],
    entities: ['vision'],
    projects: [PATH],
    registries: [],
    collections: [],
    integrations: [],
  };
  provisionSandbox(sandbox.store, seed, () => new Date(clock));
  await sandbox.store.commit();
  const ports = await openWandb({
    server: sandbox.url,
    credential: { kind: 'api-key', key: sandbox.apiKey },
    userAgent: 'wac/test',
    network: {},
    sleep: async () => undefined,
    now: () => clock,
    monotonic: () => 0,
    random: () => 0,
    signal: new AbortController().signal,
  });
  const folder = mkdtempSync(join(tmpdir(), 'wac-history-'));
  let before: Readonly<Record<string, number>> = {};
  const post = async (body: object): Promise<void> => {
    const response = await fetch(`${sandbox.url}/sandbox/events`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`,
      },
      body: JSON.stringify({ ...PATH, ...body }),
    });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    sandbox,
    api: await ports.openHistory(),
    folder,
    log: async (run, rows, state = 'finished') => {
      clock += 3_600_000;
      for (let start = 0; start < rows.length; start += 5000)
        await post({
          kind: 'logMetrics',
          run,
          name: `prod-${run}`,
          rows: rows.slice(start, start + 5000),
        });
      if (rows.length === 0 || state !== 'running') await post({ kind: 'runState', run, state });
    },
    emit: async (event) => {
      clock += 3_600_000;
      await post(event);
    },
    counts: () => {
      const now = Object.fromEntries(sandbox.counts.byOperation);
      const since = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]);
      before = now;
      return Object.fromEntries(since.filter(([, count]) => count !== 0));
    },
    close: async () => {
      await ports.api.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
