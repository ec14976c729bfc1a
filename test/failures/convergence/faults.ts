/** Draws what goes wrong with a request, among everything that a sandbox can do wrong. */
import type { Random } from '../../../src/lib/seeded-random.ts';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import { NAMED_FAULTS } from '../../../src/sandbox/faults/fault-catalog.ts';

/** Time for one attempt, in seconds: short, because a fault that outlasts it is waited for in real time. */
export const ATTEMPT_SECONDS = 0.3;

/** How long the faults take that take time, in milliseconds, and how likely a draw of them stands. */
const TIMES: Readonly<Record<string, { readonly ms: number; readonly chance: number }>> = {
  refuse: { ms: 3, chance: 0.5 },
  late: { ms: 3, chance: 1 },
  'time-out': { ms: 450, chance: 0.15 },
  'slow-drip': { ms: 1, chance: 1 },
};

/** The response in pieces that take longer than an attempt, which has a name of its own in the count. */
const TOO_SLOW = { kind: 'trickle', pieces: 4, ms: 150 } as const;

/** Draws one fault. */
export function drawFault(
  random: Random,
  request: SeenRequest,
): { readonly name: string; readonly fault: Fault } {
  const names = [...Object.keys(NAMED_FAULTS), 'slow-drip beyond the time'];
  for (;;) {
    const name = random.pick(names);
    const named = NAMED_FAULTS[name];
    const time = TIMES[name];
    if (named === undefined) {
      if (random.chance(0.15)) return { name, fault: TOO_SLOW };
    } else if (time === undefined || random.chance(time.chance)) {
      const ms = time === undefined ? {} : { ms: time.ms };
      return { name, fault: named.make({ random, request, ...ms }) };
    }
  }
}
