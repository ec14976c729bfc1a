/** What the server holds of a directory, read from its own records. */
import type { TriggerRecord } from '../../../src/sandbox/store/records.ts';
import type { Harness } from '../harness.ts';
import { DIRECTORIES, type Directory, type Values } from './git-model.ts';

/** An automation as far as these tests change it. */
export interface Live {
  readonly number: number;
  readonly threshold: number;
  readonly enabled: boolean;
}

export type LiveState = ReadonlyMap<string, Live>;

/** By key. */
export function liveState({ sandbox }: Pick<Harness, 'sandbox'>, directory: Directory): LiveState {
  return new Map(
    sandbox.store.state.triggers.flatMap((record) => {
      const key = keyOf(record, DIRECTORIES[directory]);
      return key === undefined ? [] : [[key, liveOf(record)] as const];
    }),
  );
}

function keyOf({ description }: TriggerRecord, owner: string): string | undefined {
  const start = `[wac:${owner}#`;
  const at = description?.indexOf(start) ?? -1;
  if (description === null || at === -1) return undefined;
  return /^[a-z0-9-]+/u.exec(description.slice(at + start.length))?.[0];
}

function liveOf({ number, eventFilter, enabled }: TriggerRecord): Live {
  const threshold = /"threshold":\s*([0-9.]+)/u.exec(eventFilter)?.[1];
  if (threshold === undefined) throw new Error(`there is no threshold in ${eventFilter}`);
  return { number, threshold: Number(threshold), enabled };
}

/** What a change does to one automation, as reviewers see it. */
export function changeOf(
  live: Live | undefined,
  threshold: number | undefined,
): string | undefined {
  if (live === undefined) return threshold === undefined ? undefined : `create ${threshold}`;
  const before = `#${live.number} ${live.threshold} ${live.enabled}`;
  if (threshold === undefined) return `delete ${before}`;
  if (live.threshold === threshold && live.enabled) return undefined;
  return `update ${before} to ${threshold}`;
}

/** The changes that bring the server to the wanted values, by key. */
export function changesOf(live: LiveState, wanted: Values): ReadonlyMap<string, string> {
  const keys = new Set([...live.keys(), ...Object.keys(wanted)]);
  return new Map(
    [...keys].flatMap((key) => {
      const change = changeOf(live.get(key), wanted[key]);
      return change === undefined ? [] : [[key, change] as const];
    }),
  );
}

/** The keys whose automations differ. */
export function differingKeys(one: LiveState, other: LiveState): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
  );
}

/** An edit or a removal by somebody in the web page. */
export function editByHand(
  { sandbox }: Pick<Harness, 'sandbox'>,
  owner: string,
  wanted: { readonly key: string; readonly deed: 'toggle' | 'threshold' | 'remove' },
): boolean {
  const { state } = sandbox.store;
  const record = state.triggers.find((each) => keyOf(each, owner) === wanted.key);
  if (record === undefined) return false;
  if (wanted.deed === 'remove') {
    state.triggers = state.triggers.filter((each) => each !== record);
    return true;
  }
  const eventFilter = record.eventFilter.replace(
    /("threshold":\s*)[0-9.]+/u,
    (_whole, name: string) => `${name}7.25`,
  );
  const edited = wanted.deed === 'toggle' ? { enabled: !record.enabled } : { eventFilter };
  state.triggers = state.triggers.map((each) =>
    each === record ? { ...record, ...edited } : each,
  );
  return true;
}

/** Another client's automation, whose name no manifest has. */
export function addForeign({ sandbox }: Pick<Harness, 'sandbox'>): TriggerRecord {
  const { state } = sandbox.store;
  const [sample] = state.triggers;
  if (sample === undefined) throw new Error('there is no automation to copy');
  const number = Math.max(...state.triggers.map((each) => each.number)) + 1000;
  const foreign = { ...structuredClone(sample), number, name: 'foreign', description: 'By hand' };
  state.triggers = [...state.triggers, foreign];
  return foreign;
}
