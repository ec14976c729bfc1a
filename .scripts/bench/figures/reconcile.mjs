/** What the pure core costs, and how that grows with ten times the automations. */
import { bundleEntry } from '../bundle-entry.mjs';
import { runNode } from '../measure.mjs';

export async function measure({ isQuick }) {
  const entry = await bundleEntry('reconcile');
  const sizes = isQuick
    ? { small: 3_000, large: 30_000, pairs: 2 }
    : { small: 10_000, large: 100_000, pairs: 5 };
  const { stdout } = await runNode([entry, JSON.stringify(sizes)]);
  const samples = JSON.parse(stdout);
  const [small, large] = [sizes.small, sizes.large].map((count) => count.toLocaleString('en-US'));
  return [
    {
      id: 'reconcile-growth',
      what: `reconciling ${large} desired with ${large} observed against ${small} with ${small}`,
      samples: samples.map(({ few, many }) => many / few),
      goal: { atMost: 11 },
    },
    {
      id: 'reconcile-time',
      what: `CPU time of reconciling ${large} with ${large}`,
      samples: samples.map(({ many }) => many / 1000),
      unit: 's',
      ...(isQuick ? {} : { goal: { atMost: 2 } }),
    },
  ];
}
