/**
 * What each automation remembers of each run, between two rows and between two starts.
 *
 * The evaluator's states are kept as they are while the sandbox runs; those that moved are put into the state file's
 * records when `store` is called.
 */
import { INITIAL_STATE, type ValueState } from '../../simulate/metric/metric-state.ts';
import type { MetricStateRecord, RunRecord, TriggerRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Reads and keeps evaluator states. */
export interface MetricStates {
  get(trigger: TriggerRecord, run: RunRecord): ValueState;
  set(trigger: TriggerRecord, run: RunRecord, state: ValueState): void;
  /** Puts what has changed into the records. */
  store(): void;
}

interface StoredMetricState {
  readonly record: MetricStateRecord;
  state: ValueState;
}

/** The metric states of a store. */
export function createMetricStates(store: Store): MetricStates {
  const metricStates = new Map<string, StoredMetricState>();
  const touched = new Set<StoredMetricState>();
  for (const record of store.state.meters) {
    metricStates.set(keyOf(record.trigger, record.run), { record, state: readState(record) });
  }
  const find = (trigger: TriggerRecord, run: RunRecord): StoredMetricState | undefined => {
    const metricState = metricStates.get(keyOf(trigger.number, run.number));
    if (metricState !== undefined && metricState.record.eventFilter !== trigger.eventFilter) {
      // Another rule begins a new window; the 24 hours go on.
      store.edit('meters', metricState.record);
      metricState.record.eventFilter = trigger.eventFilter;
      metricState.state = {
        ...INITIAL_STATE,
        cooldown: { holds: false, lastAction: metricState.state.cooldown.lastAction },
      };
    }
    return metricState;
  };
  return {
    get: (trigger, run) => find(trigger, run)?.state ?? INITIAL_STATE,
    set: (trigger, run, state) => {
      const metricState =
        find(trigger, run) ?? addMetricState(store, { trigger, run, metricStates });
      metricState.state = state;
      touched.add(metricState);
    },
    store: () => {
      for (const { record, state } of touched) {
        store.edit('meters', record);
        record.holds = state.cooldown.holds;
        record.lastAction = state.cooldown.lastAction;
        record.buffer = state.values.map(writeNumber);
        record.count = state.count;
      }
      touched.clear();
    },
  };
}

function addMetricState(
  store: Store,
  {
    trigger,
    run,
    metricStates,
  }: { trigger: TriggerRecord; run: RunRecord; metricStates: Map<string, StoredMetricState> },
): StoredMetricState {
  const record: MetricStateRecord = {
    number: store.nextNumber(),
    trigger: trigger.number,
    run: run.number,
    eventFilter: trigger.eventFilter,
    holds: false,
    lastAction: null,
    buffer: [],
    count: 0,
  };
  store.add('meters', record);
  const metricState: StoredMetricState = { record, state: INITIAL_STATE };
  metricStates.set(keyOf(trigger.number, run.number), metricState);
  return metricState;
}

function readState({ holds, lastAction, buffer, count }: MetricStateRecord): ValueState {
  return { cooldown: { holds, lastAction }, values: buffer.map(Number), count };
}

/** JSON has no NaN and no infinities. */
function writeNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

function keyOf(trigger: number, run: number): string {
  return `${trigger}:${run}`;
}
