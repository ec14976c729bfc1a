/** `wac doctor --probe` against the sandbox as each server that it poses as, and what it never does. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { OBSERVABLE } from '../../../src/workflow/probe/assumptions.ts';
import { EXPERIMENTS } from '../../../src/workflow/probe/experiments/experiments.ts';
import { UNOBSERVABLE } from '../../../src/workflow/probe/unobservable-assumptions.ts';
import { someOf } from '../../support/size.ts';
import { DROPPED, startLyingServer } from './lying-server.ts';
import {
  createAutomation,
  idsOf,
  PROBE,
  type ProbeHarness,
  startProbeHarness,
} from './probe-harness.ts';

const schema = JSON.parse(readFileSync('schema/probe.schema.json', 'utf8')) as object;
const isReport = new Ajv2020({ strict: true }).compile(schema);

let harness: ProbeHarness | undefined;

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

/** What is observed by the list of an entity, which came with 0.83. */
const LISTS = [...idsBeginning('list-'), ...idsBeginning('total-')];

/** What a server cannot be asked: everything else is confirmed. */
const UNASKED: Readonly<Record<string, readonly string[]>> = {
  saas: ['features-by-version', 'total-count-hidden'],
  forge: ['features-by-version', 'total-count-hidden'],
  'no-webhook-update': ['features-by-version', 'total-count-hidden'],
  'no-execution-history': ['features-by-version', 'total-count-hidden'],
  // ARIA is multi-tenant.
  '0.85': ['features-by-version', 'total-count-hidden', ...idsBeginning('aria-')],
  '0.84': ['features-by-version', 'total-count-hidden', ...idsBeginning('aria-')],
  '0.83': ['features-by-version', 'total-count-hidden', ...idsBeginning('aria-')],
  '0.82': ['features-by-version', ...LISTS, ...idsBeginning('aria-')],
  '0.70': ['features-by-version', ...LISTS, ...idsBeginning('aria-')],
  // It has no run events.
  '0.60': [
    ...['run-event-scope', 'filter-shape', 'run-filter-join', 'condition-erased', 'eq-ne'],
    ...['threshold-digits', 'run-filter-fields', 'crashed-state'],
    ...[...LISTS, ...idsBeginning('aria-')],
  ],
};

function idsBeginning(prefix: string): readonly string[] {
  return Object.keys(OBSERVABLE).filter((id) => id.startsWith(prefix));
}

describe('against every profile', () => {
  it('knows them', () => {
    expect(Object.keys(UNASKED).sort()).toEqual(Object.keys(SERVER_PROFILES).sort());
    expect(Object.keys(EXPERIMENTS).sort()).toEqual(Object.keys(OBSERVABLE).sort());
  });

  it.each(someOf(Object.entries(SERVER_PROFILES), 3))(
    '%s: every assumption has a result, nothing is left',
    async (name, profile) => {
      harness = await startProbeHarness({ profile });
      const { exitCode, report, stderr } = await harness.probe();
      expect(stderr).toBe('');
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.assumptions.filter(({ status }) => status === 'refuted')).toEqual([]);
      expect([...idsOf(report, 'not-observable')].sort()).toEqual(
        [...(UNASKED[name] ?? []), ...Object.keys(UNOBSERVABLE)].sort(),
      );
      expect(report.assumptions).toHaveLength(
        Object.keys(OBSERVABLE).length + Object.keys(UNOBSERVABLE).length,
      );
      expect(report.cleanUp).toMatchObject({ removedBefore: 0, leftovers: [] });
      expect(report.cleanUp.removed).toBeGreaterThan(20);
      expect(exitCode).toBe(0);
      harness.expectUntouched();
    },
  );

  it('confirms that hidden automations are counted where some are hidden', async () => {
    harness = await startProbeHarness();
    const [first] = harness.sandbox.store.state.triggers;
    if (first !== undefined) first.isHidden = true;
    const { report } = await harness.probe();
    expect(idsOf(report, 'confirmed')).toContain('total-count-hidden');
  });

  it.each([
    [
      'the project is read-only',
      (operation: string) =>
        operation !== 'ProbeCreateWebhook' && operation !== 'ProbeDeleteWebhook',
      ['unknown-field', 'rate-limit-headers', 'webhook-address'],
    ],
    ['nothing may be written', () => true, ['unknown-field', 'rate-limit-headers']],
  ])('takes a missing right for no response: %s', async (_, isRefused, confirmed) => {
    harness = await startProbeHarness({
      onRequest: ({ kind, operationName }) =>
        kind === 'mutation' && operationName.startsWith('Probe') && isRefused(operationName)
          ? { kind: 'status', status: 403, body: '{"errors":[{"message":"permission denied"}]}' }
          : undefined,
    });
    const { report, exitCode } = await harness.probe();
    expect(idsOf(report, 'refuted')).toEqual([]);
    expect([...idsOf(report, 'confirmed')].sort()).toEqual([...confirmed].sort());
    expect(exitCode).toBe(0);
    harness.expectUntouched();
  });

  it('leaves out what needs further entities and a collection', async () => {
    harness = await startProbeHarness();
    harness.sandbox.store.state.collections.length = 0;
    const { report, exitCode } = await harness.probe({ args: PROBE.slice(0, 6) });
    expect(idsOf(report, 'not-observable')).toEqual(
      expect.arrayContaining(['foreign-integration', 'personal-integration', 'name-per-scope']),
    );
    expect(exitCode).toBe(0);
  });
});

describe('before it writes', () => {
  it.each([
    [
      'a project with an automation of somebody',
      ['--probe', 'vision/classifier'],
      5,
      'is not empty',
    ],
    ['a project that does not exist', ['--probe', 'vision/nothing'], 1, 'There is no project'],
    ['a team that does not exist', ['--probe', 'nobody/scratch'], 1, 'There is no project'],
    ['no project', ['--probe', 'vision'], 64, 'is not ENTITY/PROJECT'],
    ['a longer path', ['--probe', 'vision/scratch/weights'], 64, 'is not ENTITY/PROJECT'],
    [
      'another entity that does not exist',
      ['--probe', 'vision/scratch', '--probe-entity', 'x'],
      1,
      'There is no entity "x"',
    ],
  ])('refuses %s', async (_, args, exitCode, message) => {
    harness = await startProbeHarness();
    const mutations = harness.sandbox.counts.mutations;
    const ran = await harness.probe({ args: ['doctor', ...args, '--yes'], isTerminal: false });
    expect(ran.stderr).toContain(message);
    expect(ran.exitCode).toBe(exitCode);
    expect(harness.sandbox.counts.mutations).toBe(mutations);
  });

  it.each([
    ['nobody can be asked', undefined, 'Add --yes'],
    ['the response is no', 'no', 'Nothing was probed'],
    ['the input ends', 'end', 'Nothing was probed'],
  ])('refuses where %s', async (_, reply, message) => {
    harness = await startProbeHarness();
    const mutations = harness.sandbox.counts.mutations;
    const asked: string[] = [];
    const ask = async (question: string): Promise<string | undefined> => {
      asked.push(question);
      return reply === 'end' ? undefined : reply;
    };
    const args = ['doctor', '--probe', 'vision/scratch'];
    const ran = await harness.probe(reply === undefined ? { args } : { args, ask });
    expect(ran.exitCode).toBe(5);
    expect(ran.stderr).toContain(message);
    expect(harness.sandbox.counts.mutations).toBe(mutations);
    if (reply !== undefined) expect(asked.join()).toContain('in vision/scratch');
  });

  it('goes on after "yes"', async () => {
    harness = await startProbeHarness();
    const { exitCode, report } = await harness.probe({
      args: PROBE.filter((argument) => argument !== '--yes'),
      ask: async () => 'yes',
    });
    expect(exitCode).toBe(0);
    expect(idsOf(report, 'refuted')).toEqual([]);
    harness.expectUntouched();
  });
});

describe('what is interrupted', () => {
  it.each(someOf([1, 20, 45], 1))(
    'removes everything after an interrupt at write %d',
    async (writes) => {
      const interrupt = new AbortController();
      let sent = 0;
      harness = await startProbeHarness({
        onRequest: ({ operationName, kind }) => {
          if (kind === 'mutation' && operationName.startsWith('Probe')) sent += 1;
          if (sent === writes) interrupt.abort();
          return undefined;
        },
      });
      const { exitCode, report } = await harness.probe({ signal: interrupt.signal });
      expect(exitCode).toBe(130);
      expect(report).toMatchObject({ interrupted: true, cleanUp: { leftovers: [] } });
      harness.expectUntouched();
    },
  );

  it.each(someOf([1, 2, 9, 20, 44, 80, 110], 2))(
    'a later run removes what a run left whose server is gone after %d writes',
    async (writes) => {
      harness = await startProbeHarness();
      let carriedOut = 0;
      const server = await startLyingServer(harness.sandbox, {
        response: (operation, response) => {
          if (/^Probe(Create|Update|Delete)/.test(operation)) carriedOut += 1;
          return carriedOut > writes ? DROPPED : response;
        },
      });
      const broken = await harness.probe({ sandbox: server });
      await server.close();
      expect(broken.exitCode).not.toBe(0);
      const { exitCode, report } = await harness.probe();
      expect(exitCode).toBe(0);
      expect(report.cleanUp).toMatchObject({ leftovers: [] });
      harness.expectUntouched();
    },
  );

  it('says what it could not remove, and does not take it for foreign next time', async () => {
    harness = await startProbeHarness();
    let isStuck = true;
    const server = await startLyingServer(harness.sandbox, {
      response: (operation, response) =>
        isStuck && operation.startsWith('ProbeDelete')
          ? { status: 403, headers: {}, body: '{"errors":[{"message":"permission denied"}]}' }
          : response,
      request: (operation, variables) =>
        isStuck && operation.startsWith('ProbeDelete') ? { id: 'none' } : variables,
    });
    const stuck = await harness.probe({ sandbox: server });
    expect(stuck.exitCode).toBe(4);
    expect(stuck.report.cleanUp.leftovers.length).toBeGreaterThan(5);
    isStuck = false;
    const { report } = await harness.probe({ sandbox: server });
    await server.close();
    expect(report.cleanUp.leftovers).toEqual([]);
    expect(report.cleanUp.removedBefore).toBe(stuck.report.cleanUp.leftovers.length);
    harness.expectUntouched();
  });
});

describe('a project that fills while the probe runs', () => {
  it('leaves what somebody else creates there', async () => {
    harness = await startProbeHarness();
    const { sandbox } = harness;
    let isCreated = false;
    const server = await startLyingServer(sandbox, {
      response: (operation, response) => {
        if (operation === 'ProbeUpdate' && !isCreated) {
          isCreated = true;
          void createAutomation(sandbox, 'scratch', 'Meanwhile');
        }
        return response;
      },
    });
    await harness.probe({ sandbox: server });
    await server.close();
    expect(sandbox.store.state.triggers.map(({ name }) => name)).toEqual([
      'Somebody relies on this',
      'wac-probe 00000000 name-taken',
      'Meanwhile',
    ]);
  });
});
