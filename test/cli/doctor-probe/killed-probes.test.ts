/**
 * A probe that is killed at any of its writes, against every server that the sandbox poses as: the same command then
 * removes what was left, and touches nothing else.
 *
 * Nothing but the server remembers a killed probe, so a kill is the state in which it leaves the server. Every such
 * state is taken from one whole run: before each of its writes and after it.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { SERVER_PROFILES, type ServerProfile } from '../../../src/sandbox/server-profile.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
import { type ProbeHarness, startProbeHarness } from './probe-harness.ts';

let harness: ProbeHarness | undefined;

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

interface Stage {
  readonly harness: ProbeHarness;
  /** Different states that a kill leaves, in the order of the writes. */
  readonly states: readonly SandboxState[];
  /** Called with each mutation, before it is executed; absent: nothing happens. */
  onMutation: (() => void) | undefined;
}

/** One whole probe, and the state before each of its writes and at its end. */
async function recordStates(profile: ServerProfile): Promise<Stage> {
  const states: SandboxState[] = [];
  const hook: Pick<Stage, 'onMutation'> = { onMutation: undefined };
  const started = await startProbeHarness({
    profile,
    onRequest: ({ kind }) => {
      if (kind === 'mutation') hook.onMutation?.();
      return undefined;
    },
  });
  harness = started;
  const { store } = started.sandbox;
  const seen = new Set<string>();
  function take(): void {
    const { triggers, integrations } = store.state;
    const text = JSON.stringify({ triggers, integrations });
    if (seen.has(text)) return;
    seen.add(text);
    states.push(structuredClone(store.state));
  }
  hook.onMutation = take;
  const whole = await started.probe();
  hook.onMutation = undefined;
  expect(whole.exitCode).toBe(0);
  take();
  return Object.assign(hook, { harness: started, states });
}

describe.each(Object.entries(SERVER_PROFILES))('a server like %s', (_name, profile) => {
  it('is left clean by a second run, after a kill at every write', async () => {
    const stage = await recordStates(profile);
    const { harness: started, states } = stage;
    expect(states.length).toBeGreaterThan(30);
    const dirty: string[] = [];
    for (const [index, state] of states.entries()) {
      Object.assign(started.sandbox.store.state, structuredClone(state));
      // The second run is interrupted at its first write, which removes something: no experiment has to be made.
      const interrupt = new AbortController();
      stage.onMutation = () => interrupt.abort();
      const { report, stderr } = await started.probe({ signal: interrupt.signal });
      stage.onMutation = undefined;
      const { leftovers, removedBefore } = report.cleanUp;
      const isClean = leftovers.length === 0 && (removedBefore > 0 || index === 0);
      if (!isClean) dirty.push(`state ${index}: ${JSON.stringify(report.cleanUp)} ${stderr}`);
      started.expectUntouched();
    }
    expect(dirty).toEqual([]);
  });

  it('has a result for every assumption in a second run, after a kill in the middle', async () => {
    const { harness: started, states } = await recordStates(profile);
    const first = await started.probe();
    const middle = states[Math.floor(states.length / 2)];
    if (middle !== undefined) Object.assign(started.sandbox.store.state, structuredClone(middle));
    const second = await started.probe();
    expect(second.exitCode).toBe(0);
    expect(second.report.assumptions).toEqual(first.report.assumptions);
    expect(second.report.cleanUp.removedBefore).toBeGreaterThan(0);
    started.expectUntouched();
  });
});
