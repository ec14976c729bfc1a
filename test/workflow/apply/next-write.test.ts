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

interface Setting {
  /** Creates that may run side by side; 2 by default. */
  readonly concurrency?: number;
  /** What happens to the first create. */
  readonly fault?: Fault;
  readonly signal?: AbortSignal;
}

/** Applies some creates; `begun` grows as creates begin. */
function start(
  keys: readonly string[],
  { concurrency = 2, fault, signal }: Setting = {},
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
    concurrency,
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

/** The server says that it stored something else. */
const NOT_AS_SENT: Fault = {
  response: (observed) => ({ ...observed, enabled: !observed.enabled }),
};

/** Lets everything go on that waits for nothing from outside. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

const names = (begun: readonly BegunCreate[]): readonly string[] => begun.map(({ name }) => name);

describe('the next write', () => {
  it('begins with the response to one before, not when that was looked at', async () => {
    const { begun, summary } = start(['a', 'b', 'c', 'd']);
    await settled();
    expect(names(begun)).toEqual(['a', 'b']);
    begun[0]?.respond();
    await settled();
    expect(names(begun)).toEqual(['a', 'b', 'c']);
    begun[0]?.settle();
    await settled();
    expect(names(begun)).toEqual(['a', 'b', 'c']);
    begun[1]?.settle();
    await settled();
    expect(names(begun)).toEqual(['a', 'b', 'c', 'd']);
    begun[2]?.settle();
    begun[3]?.settle();
    expect((await summary).isComplete).toBe(true);
  });

  it('begins once for each response, however often it is reported', async () => {
    const { begun, summary } = start(['a', 'b', 'c', 'd']);
    await settled();
    begun[0]?.respond();
    begun[0]?.respond();
    await settled();
    expect(begun).toHaveLength(3);
    for (const each of begun) each.settle();
    await settled();
    begun[3]?.settle();
    expect((await summary).isComplete).toBe(true);
  });

  it('does not begin after an interrupt', async () => {
    const interrupt = new AbortController();
    const { begun, summary } = start(['a', 'b', 'c'], { signal: interrupt.signal });
    await settled();
    interrupt.abort();
    begun[0]?.respond();
    await settled();
    expect(begun).toHaveLength(2);
    begun[0]?.settle();
    begun[1]?.settle();
    const { results } = await summary;
    expect(results.map(({ status }) => status)).toEqual(['done', 'done', 'not-attempted']);
  });

  it('waits while a response that is not as sent is looked into', async () => {
    const { begun, summary, holdReads } = start(['a', 'b', 'c', 'd'], { fault: NOT_AS_SENT });
    await settled();
    begun[0]?.respond();
    await settled();
    const release = holdReads();
    begun[0]?.settle();
    await settled();
    begun[1]?.respond();
    begun[1]?.settle();
    await settled();
    expect(names(begun)).toEqual(['a', 'b', 'c']);
    release();
    await settled();
    expect(names(begun)).toEqual(['a', 'b', 'c', 'd']);
    begun[2]?.settle();
    begun[3]?.settle();
    expect((await summary).isComplete).toBe(true);
  });
});

describe('where one write may run at a time', () => {
  it('the next begins when the one before has ended, not with its response', async () => {
    const { begun, summary } = start(['a', 'b'], { concurrency: 1 });
    await settled();
    begun[0]?.respond();
    await settled();
    expect(names(begun)).toEqual(['a']);
    begun[0]?.settle();
    await settled();
    expect(names(begun)).toEqual(['a', 'b']);
    begun[1]?.settle();
    expect((await summary).isComplete).toBe(true);
  });

  it('nothing begins while a response that is not as sent is looked into', async () => {
    const { begun, summary, holdReads } = start(['a', 'b'], { concurrency: 1, fault: NOT_AS_SENT });
    await settled();
    const release = holdReads();
    begun[0]?.respond();
    begun[0]?.settle();
    await settled();
    expect(names(begun)).toEqual(['a']);
    release();
    await settled();
    expect(names(begun)).toEqual(['a', 'b']);
    begun[1]?.settle();
    expect((await summary).isComplete).toBe(true);
  });
});
