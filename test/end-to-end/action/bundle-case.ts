/** One run of the bundle in a world of its own, held to what it may ask of whom, with everything that it did as text. */
import { expect } from 'vitest';
import { createWorld, type RunOptions, type World } from '../../action/harness.ts';
import type { Bundle } from './bundle.ts';
import { githubTraffic, type Traffic, transcriptOf, wandbTraffic } from './transcript.ts';

/** Exit code, failure reason (none where outputs cannot be written), and what is asked of GitHub and of W&B. */
export type Verdict = readonly [number, string | undefined, Traffic, Traffic];

export interface BundleCase {
  readonly options: RunOptions;
  readonly verdict: Verdict;
  readonly files?: Readonly<Record<string, string>>;
  /** What happened before. */
  readonly before?: ((world: World) => Promise<void> | void) | undefined;
  /** In the place of one start of the bundle. */
  readonly start?: (world: World, bundle: Bundle, options: RunOptions) => ReturnType<Bundle['run']>;
  /** What else must hold. */
  readonly after?: (world: World) => void;
}

/** Runs one; addresses that begin with `/api/` are those of the stand-in for GitHub. */
export async function runCase(bundle: Bundle, given: BundleCase): Promise<string> {
  const world = await createWorld(given.files);
  try {
    await given.before?.(world);
    world.forget();
    const env = Object.fromEntries(
      Object.entries(given.options.env ?? {}).map(([name, value]) => [
        name,
        value?.startsWith('/api/') === true ? world.github.url + value : value,
      ]),
    );
    const options = { ...given.options, env };
    const outcome = await (given.start?.(world, bundle, options) ?? bundle.run(world, options));
    const transcript = transcriptOf(world, outcome);
    const { exitCode, outputs } = outcome;
    expect(
      [exitCode, outputs['failure-reason'], githubTraffic(world), wandbTraffic(world)],
      transcript,
    ).toEqual(given.verdict);
    given.after?.(world);
    return transcript;
  } finally {
    await world.close();
  }
}
