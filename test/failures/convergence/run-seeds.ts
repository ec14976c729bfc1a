/** Runs many seeds side by side: each process of a few takes the next one when it has done with one. */
import { fork } from 'node:child_process';
import { type Mode, runSeed, type SeedOutcome } from './convergence.ts';

/** A seed's outcome as it goes between processes. */
type Message = { readonly [Key in keyof SeedOutcome]: unknown };

/** Runs seeds in as many processes, and reports each outcome as it arrives. */
export async function runSeeds(
  seeds: readonly number[],
  {
    mode,
    processes,
    onOutcome,
  }: {
    readonly mode: Mode;
    readonly processes: number;
    readonly onOutcome: (outcome: SeedOutcome) => void;
  },
): Promise<void> {
  const left = [...seeds];
  await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = fork(process.argv[1] ?? '', ['--serve-seeds', mode]);
      try {
        for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
          child.send(seed);
          onOutcome(await nextOutcome(child, seed));
        }
      } finally {
        child.disconnect();
      }
    }),
  );
}

/** What a process of `runSeeds` does: a seed comes, its outcome goes. */
export function serveSeeds(mode: Mode): void {
  process.on('message', (seed: number) => {
    void orCrash(seed, mode).then((outcome) => {
      process.send?.({
        ...outcome,
        faults: [...outcome.faults],
        results: [...outcome.results],
        commands: [...outcome.commands],
      });
    });
  });
}

async function nextOutcome(child: ReturnType<typeof fork>, seed: number): Promise<SeedOutcome> {
  return await new Promise((resolve) => {
    const died = (): void => resolve(crashed(seed, new Error('the process died')));
    child.once('exit', died);
    child.once('message', (message: Message) => {
      child.off('exit', died);
      const mapOf = (entries: unknown): ReadonlyMap<string, number> =>
        new Map(entries as readonly (readonly [string, number])[]);
      const { faults, results, commands } = message;
      resolve({
        ...(message as unknown as SeedOutcome),
        faults: mapOf(faults),
        results: mapOf(results),
        commands: mapOf(commands),
      });
    });
  });
}

async function orCrash(seed: number, mode: Mode): Promise<SeedOutcome> {
  try {
    return await runSeed(seed, mode);
  } catch (error) {
    return crashed(seed, error);
  }
}

function crashed(seed: number, error: unknown): SeedOutcome {
  return {
    seed,
    isConverged: false,
    ...{ duplicates: [], foreignChanges: [], untrueReports: [] },
    crashes: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    ...{ faults: new Map(), results: new Map(), commands: new Map() },
    runs: 0,
  };
}
