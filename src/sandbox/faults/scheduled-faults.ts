/** Faults as a file asks for them: which, how often, and at which requests. */
import { getOwn } from '../../lib/json.ts';
import { seededRandom, seedOf } from '../../lib/seeded-random.ts';
import type { Fault, SeenRequest } from './fault.ts';
import { NAMED_FAULTS } from './fault-catalog.ts';

/** One entry of a schedule. */
export interface FaultRule {
  /** A name of `NAMED_FAULTS`. */
  readonly fault: string;
  /** The share of the requests that it affects: above 0, at most 1. */
  readonly rate: number;
  /** `queries`, `mutations` and names of operations; empty: all. */
  readonly operations: readonly string[];
  /** The first request that it may affect, and the last; counted from 1. */
  readonly from: number;
  readonly to: number;
  /** How often it is injected at most. */
  readonly times: number;
  /** How long it takes, for faults that take time. */
  readonly ms?: number;
  /** How many writes a read lags behind, for `staleReads`. */
  readonly writes?: number;
}

/** A whole schedule. The same seed and the same requests give the same faults. */
export interface FaultSchedule {
  readonly seed: number;
  readonly faults: readonly FaultRule[];
}

/** Decides for each request; the first rule that applies is used. */
export function scheduleFaults(
  { seed, faults }: FaultSchedule,
  onFault: (name: string, request: SeenRequest) => void,
): (request: SeenRequest) => Fault | undefined {
  const counts = faults.map(() => 0);
  return (request) => {
    for (const [index, rule] of faults.entries()) {
      const times = counts[index] ?? 0;
      const random = seededRandom(seedOf(`${seed} ${index} ${request.number}`));
      const named = getOwn(NAMED_FAULTS, rule.fault);
      if (named === undefined || times >= rule.times || !isMeant(rule, request)) continue;
      if (!random.chance(rule.rate)) continue;
      counts[index] = times + 1;
      onFault(rule.fault, request);
      return named.make({ random, request, ms: rule.ms, writes: rule.writes });
    }
    return undefined;
  };
}

function isMeant({ operations, from, to }: FaultRule, request: SeenRequest): boolean {
  const { number, kind, operationName } = request;
  if (number < from || number > to) return false;
  const kinds = kind === 'query' ? 'queries' : 'mutations';
  return (
    operations.length === 0 || operations.some((each) => each === kinds || each === operationName)
  );
}
