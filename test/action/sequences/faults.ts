/** What goes wrong during a run: at the server, at GitHub, or with the run itself. */
import type { Fault } from '../../../src/sandbox/faults/fault.ts';
import type { Model } from './sequence-model.ts';

export const RUN_FAULTS = [
  'bad key',
  'server down',
  'refused write 1',
  'refused write 2',
  'lost write 1',
  'killed at write 1',
  'killed at write 2',
  'canceled at write 1',
  'github down',
  'github refuses writes',
  'graphql down',
  'late links',
  'late lists',
] as const;
export type RunFault = 'none' | (typeof RUN_FAULTS)[number];

/** Faults that leave comments as they are, so that nothing in them can be expected. */
export function hidesComments(fault: RunFault): boolean {
  return /^(?:killed|canceled|github|graphql|late lists)/u.test(fault);
}

const WRITES = ['POST', 'PATCH', 'PUT', 'DELETE'];
const DOWN: Fault = { kind: 'status', status: 503 };

/** What a run gets beside its event. */
export interface Injected {
  readonly signal?: AbortSignal;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Makes the servers go wrong until `clearFaults`. */
export function injectFault({ harness }: Model, fault: RunFault): Injected {
  const { github } = harness;
  const stop = new AbortController();
  let writes = 0;
  let isKilled = false;
  const at = Number(/\d$/u.exec(fault)?.[0] ?? 0);
  harness.fault = ({ kind }) => {
    if (isKilled || fault === 'server down') return DOWN;
    if (kind !== 'mutation') return undefined;
    writes += 1;
    if (writes !== at) return undefined;
    if (fault.startsWith('refused')) return { kind: 'status', status: 403 };
    if (fault.startsWith('lost')) return { kind: 'drop', at: 'after' };
    if (fault.startsWith('canceled')) stop.abort();
    if (!fault.startsWith('killed')) return undefined;
    isKilled = true;
    return { kind: 'drop', at: 'after' };
  };
  github.fault = (method, path) => {
    const isWrite = WRITES.includes(method) && path !== '/graphql';
    if (isKilled || fault === 'github down') return { status: 503 };
    if (fault === 'github refuses writes' && isWrite) return { status: 403 };
    if (fault === 'graphql down' && path === '/graphql') return { status: 502 };
    return undefined;
  };
  github.linkDelay = fault === 'late links' ? 3 : 0;
  github.listDelay = fault === 'late lists' ? 1 : 0;
  const inputs = fault === 'bad key' ? { 'wandb-api-key': '0'.repeat(40) } : {};
  return { signal: stop.signal, inputs };
}

export function clearFaults({ harness }: Model): void {
  harness.fault = undefined;
  Object.assign(harness.github, { fault: undefined, linkDelay: 0, listDelay: 0 });
}
