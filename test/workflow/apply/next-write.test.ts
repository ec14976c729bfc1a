import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { WriteOptions } from '../../../src/model/write-options.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import type { ApplySummary } from '../../../src/workflow/apply/apply-types.ts';
import { desire, FREE_POLICY, plan } from '../../reconcile/samples.ts';
import { createInMemoryApi, type Fault } from '../../support/in-memory-api.ts';

/** One create that was begun: the test says when its response comes, and when it was looked at. */
interface BegunCreate {
  readonly name: string;
  respond(): void;
  settle(): void;
}

/** Applies some creates one at a time; `begun` grows as creates begin. */
function start(
  keys: readonly string[],
  { fault, signal }: { readonly fault?: Fault; readonly signal?: AbortSignal } = {},
): {
  readonly begun: BegunCreate[];
  readonly summary: Promise<ApplySummary>;
  /** Lets no read end until the result is called. */
  holdReads(): () => void;
} {
  const desired = keys.map((key) => desire(key));
  const api = createInMemoryApi({
    fault: ({ method }, count) => (method === 'create' && count === 0 ? fault : undefined),
  });
  const begun: BegunCreate[] = [];
  let held: Promise<void> = Promise.resolve();
  const createAutomation = async (
    draft: Parameters<typeof api.createAutomation>[0],
    write: WriteOptions,
  ): Promise<Observed> => {
    await new Promise<void>((resolve) => {
      begun.push({ name: draft.name, respond: () => write.onResponse?.(), settle: resolve });
    });
    return await api.createAutomation(draft, write);
  };
  const summary = applyPlan(plan(desired, [], FREE_POLICY), {
    api: {
      ...api,
      createAutomation,
      readSlots: async (slots) => {
        await held;
        return await api.readSlots(slots);
      },
    },
    concurrency: 1,
    sleep: () => Promise.resolve(),
    now: () => 0,
    random: () => 0.5,
    restore: { write: () => Promise.resolve('restore.json') },
    ...(signal === undefined ? {} : { signal }),
  });
  const holdReads = (): (() => void) => {
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };
  return { begun, summary, holdReads };
}

/** Lets everything go on that waits for nothing from outside. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe('the next write', () => {
  it('begins with the response to the one before, not when that was looked at', async () => {
    const { begun, summary } = start(['a', 'b', 'c']);
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a']);
    begun[0]?.respond();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b']);
    begun[0]?.settle();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b']);
    begun[1]?.settle();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    begun[2]?.settle();
    expect((await summary).isComplete).toBe(true);
  });

  it('begins once for each response, however often it is reported', async () => {
    const { begun, summary } = start(['a', 'b', 'c']);
    await settled();
    begun[0]?.respond();
    begun[0]?.respond();
    await settled();
    expect(begun).toHaveLength(2);
    begun[0]?.settle();
    begun[1]?.settle();
    await settled();
    begun[2]?.settle();
    expect((await summary).isComplete).toBe(true);
  });

  it('does not begin after an interrupt', async () => {
    const interrupt = new AbortController();
    const { begun, summary } = start(['a', 'b'], { signal: interrupt.signal });
    await settled();
    interrupt.abort();
    begun[0]?.respond();
    await settled();
    expect(begun).toHaveLength(1);
    begun[0]?.settle();
    const { results } = await summary;
    expect(results.map(({ status }) => status)).toEqual(['done', 'not-attempted']);
  });

  it('waits while a response that is not as sent is looked into', async () => {
    const { begun, summary, holdReads } = start(['a', 'b', 'c'], {
      fault: { response: (observed) => ({ ...observed, enabled: !observed.enabled }) },
    });
    await settled();
    begun[0]?.respond();
    await settled();
    const release = holdReads();
    begun[0]?.settle();
    await settled();
    begun[1]?.respond();
    begun[1]?.settle();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b']);
    release();
    await settled();
    expect(begun.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    begun[2]?.settle();
    expect((await summary).isComplete).toBe(true);
  });
});
