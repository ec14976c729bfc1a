/** Each check finds what breaks its promise: the server's records are changed as a faulty program would change them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { BrokenPromise } from './broken.ts';
import { checkDrift } from './check-drift.ts';
import { checkSaid } from './check-said.ts';
import {
  checkGuarded,
  checkHeldBackAlone,
  checkOnce,
  checkResults,
  checkUntouched,
} from './checks.ts';
import { GIT } from './git-edits.ts';
import { closeHarness, createHarness, type Harness, remember, run, snapshot } from './harness.ts';
import { createUnmanaged, DEEDS } from './people.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await createHarness({ steps: 0, seed: 0 });
});
afterEach(async () => {
  await closeHarness(harness);
});

/** Two applied automations that act. */
async function applyTwo(): Promise<void> {
  // Draws of enabled rules with a notification, unprotected, deleted with their manifests.
  for (const draw of [518, 2054]) GIT['git: add a rule']?.(harness, draw);
  harness.repository.rules = harness.repository.rules.map((rule) => ({
    ...rule,
    ...{ enabled: true, action: 0, protect: false, adopt: false, ignoreChanges: [] },
    onRemove: undefined,
  }));
  expect(harness.repository.rules).toHaveLength(2);
  const before = snapshot(harness);
  const reported = await run(harness, 'apply', '--yes', '--format', 'json');
  expect(reported.exitCode).toBe(0);
  remember(harness, before);
}

function change(edit: (record: TriggerRecord) => Partial<TriggerRecord>): void {
  const { state } = harness.sandbox.store;
  state.triggers = state.triggers.map((record) => ({ ...record, ...edit(record) }));
}

const QUIET = { exitCode: 0, stdout: '', stderr: '' };
const NO_CHANGES = JSON.stringify({ changes: [] });

describe('a promise that is broken is found', () => {
  it('seen or unchanged: an edit that drift does not list', async () => {
    await applyTwo();
    change(() => ({ enabled: false }));
    const nothing = { ...QUIET, stdout: JSON.stringify({ drift: [] }) };
    expect(() => checkDrift(harness, nothing)).toThrow(BrokenPromise);
    expect(() => checkDrift(harness, { ...nothing, exitCode: 2 })).toThrow(/does not list/u);
    const reported = await run(harness, 'drift', '--format', 'json');
    expect(() => checkDrift(harness, reported)).not.toThrow();
  });

  it('said or not written: a field that is in no plan, or with another value', async () => {
    await applyTwo();
    const before = snapshot(harness);
    change(({ action }) =>
      action.type === 'NOTIFICATION' ? { action: { ...action, title: 'x' } } : {},
    );
    expect(() => checkSaid(harness, NO_CHANGES, before)).toThrow(/is not in the plan/u);
    const changes = harness.repository.rules.map(({ key }) => ({
      ...{ key, action: 'update', after: null, temporaryName: null },
      fields: [{ path: 'then.sendNotification.title', before: 'High', after: 'y' }],
    }));
    expect(() => checkSaid(harness, JSON.stringify({ changes }), before)).toThrow(
      /title was written/u,
    );
    const right = JSON.stringify({ changes }).replaceAll('"after":"y"', '"after":"x"');
    expect(() => checkSaid(harness, right, before)).not.toThrow();
  });

  it('guarded or small: two that are removed, or silenced', async () => {
    await applyTwo();
    const before = snapshot(harness);
    change(() => ({ enabled: false }));
    expect(() => checkGuarded(harness, before, QUIET)).toThrow(/2 were silenced/u);
    harness.sandbox.store.state.triggers = [];
    expect(() => checkGuarded(harness, before, QUIET)).toThrow(/2 were removed/u);
  });

  it('guarded or small: two that send through another integration', async () => {
    await applyTwo();
    const before = snapshot(harness);
    change(({ action }) =>
      'integration' in action ? { action: { ...action, integration: action.integration + 1 } } : {},
    );
    expect(() => checkGuarded(harness, before, QUIET)).toThrow(/2 were redirected/u);
  });

  it('ours or untouched: an automation without a marker that is changed', () => {
    expect(createUnmanaged(harness.sandbox.store, 1)).toBe(true);
    const before = snapshot(harness);
    change(() => ({ enabled: false }));
    expect(() => checkUntouched(harness, before, QUIET)).toThrow(/not ours and changed/u);
  });

  it('unknown or true: a delete that is called done, and a second automation of a key', async () => {
    await applyTwo();
    const before = snapshot(harness);
    const key = harness.repository.rules[0]?.key;
    const stdout = JSON.stringify({ key, action: 'delete', status: 'done' });
    expect(() => checkResults(harness, before, { ...QUIET, stdout })).toThrow(/is there/u);
    const { store } = harness.sandbox;
    const [victim] = store.state.triggers;
    if (victim === undefined) throw new Error('two were applied');
    harness.applied.clear();
    expect(DEEDS['copy']?.(store, victim, 0)).toBe(true);
    expect(() => checkOnce(harness, before, QUIET)).toThrow(/was made although it is there/u);
  });

  it('held back alone: a plan that a conflict refuses', () => {
    const stdout = JSON.stringify({ refusedBy: [{ kind: 'conflicts' }] });
    expect(() => checkHeldBackAlone(harness, { ...QUIET, stdout })).toThrow(/refuses the plan/u);
  });
});
