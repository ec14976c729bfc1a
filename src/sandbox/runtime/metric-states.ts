/**
 * What each automation remembers of each run, between two rows and between two starts.
 *
 * The evaluator's states are kept as they are while the sandbox runs; those that moved are put into the state file's
 * records when `store` is called.
 */
import { INITIAL_STATE, type ValueState } from '../../simulate/metric/metric-state.ts';
import type { MeterRecord, RunRecord, TriggerRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Reads and keeps evaluator states. */
export interface Meters {
  get(trigger: TriggerRecord, run: RunRecord): ValueState;
  set(trigger: TriggerRecord, run: RunRecord, state: ValueState): void;
  /** Puts what has changed into the records. */
  store(): void;
}

interface Meter {
  readonly record: MeterRecord;
  state: ValueState;
}

/** The meters of a store. */
export function createMeters(store: Store): Meters {
  const meters = new Map<string, Meter>();
  const touched = new Set<Meter>();
  for (const record of store.state.meters) {
    meters.set(keyOf(record.trigger, record.run), { record, state: readState(record) });
  }
  const find = (trigger: TriggerRecord, run: RunRecord): Meter | undefined => {
    const meter = meters.get(keyOf(trigger.number, run.number));
    if (meter !== undefined && meter.record.eventFilter !== trigger.eventFilter) {
      // Another rule begins a new window; the 24 hours go on.
      store.edit('meters', meter.record);
      meter.record.eventFilter = trigger.eventFilter;
      meter.state = {
        ...INITIAL_STATE,
        refire: { holds: false, lastAction: meter.state.refire.lastAction },
      };
    }
    return meter;
  };
  return {
    get: (trigger, run) => find(trigger, run)?.state ?? INITIAL_STATE,
    set: (trigger, run, state) => {
      const meter = find(trigger, run) ?? addMeter(store, { trigger, run, meters });
      meter.state = state;
      touched.add(meter);
    },
    store: () => {
      for (const { record, state } of touched) {
        store.edit('meters', record);
        record.holds = state.refire.holds;
        record.lastAction = state.refire.lastAction;
        record.buffer = state.values.map(writeNumber);
        record.count = state.count;
      }
      touched.clear();
    },
  };
}

function addMeter(
  store: Store,
  { trigger, run, meters }: { trigger: TriggerRecord; run: RunRecord; meters: Map<string, Meter> },
): Meter {
  const record: MeterRecord = {
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
  const meter: Meter = { record, state: INITIAL_STATE };
  meters.set(keyOf(trigger.number, run.number), meter);
  return meter;
}

function readState({ holds, lastAction, buffer, count }: MeterRecord): ValueState {
  return { refire: { holds, lastAction }, values: buffer.map(Number), count };
}

/** JSON has no NaN and no infinities. */
function writeNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

function keyOf(trigger: number, run: number): string {
  return `${trigger}:${run}`;
}
