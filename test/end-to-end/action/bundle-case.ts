/** One run of the bundle with its own harness; checks its requests and gives everything that it did as text. */
import { expect } from 'vitest';
import { createHarness, type Harness, type RunOptions } from '../../action/harness.ts';
import type { Bundle } from './bundle.ts';
import { githubTraffic, type Traffic, transcriptOf, wandbTraffic } from './transcript.ts';

/** Exit code, failure reason (none where outputs cannot be written), and what is asked of GitHub and of W&B. */
export type Verdict = readonly [number, string | undefined, Traffic, Traffic];

export interface BundleCase {
  readonly options: RunOptions;
  readonly verdict: Verdict;
  readonly files?: Readonly<Record<string, string>>;
  /** What happened before. */
  readonly before?: ((harness: Harness) => Promise<void> | void) | undefined;
  /** Replaces one start of the bundle. */
  readonly start?: (
    harness: Harness,
    bundle: Bundle,
    options: RunOptions,
  ) => ReturnType<Bundle['run']>;
  /** What else must hold. */
  readonly after?: (harness: Harness) => void;
}

/** Runs one; addresses that begin with `/api/` are those of the fake of GitHub. */
export async function runCase(bundle: Bundle, given: BundleCase): Promise<string> {
  const harness = await createHarness(given.files);
  try {
    await given.before?.(harness);
    harness.forget();
    const env = Object.fromEntries(
      Object.entries(given.options.env ?? {}).map(([name, value]) => [
        name,
        value?.startsWith('/api/') === true ? harness.github.url + value : value,
      ]),
    );
    const options = { ...given.options, env };
    const outcome = await (given.start?.(harness, bundle, options) ?? bundle.run(harness, options));
    const transcript = transcriptOf(harness, outcome);
    const { exitCode, outputs } = outcome;
    expect(
      [exitCode, outputs['failure-reason'], githubTraffic(harness), wandbTraffic(harness)],
      transcript,
    ).toEqual(given.verdict);
    given.after?.(harness);
    return transcript;
  } finally {
    await harness.close();
  }
}
