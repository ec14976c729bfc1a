/** How rule tests grow with the length of a history. */
import { bundleEntry } from '../bundle-entry.mjs';
import { runNode } from '../measure.mjs';

export async function measure({ isQuick }) {
  const entry = await bundleEntry('rule-tests');
  const sizes = isQuick
    ? { rules: 20, values: 5_000, pairs: 2 }
    : { rules: 100, values: 10_000, pairs: 3 };
  const { stdout } = await runNode([entry, JSON.stringify(sizes)]);
  const samples = JSON.parse(stdout);
  const [small, large] = [sizes.values, sizes.values * 10].map((count) =>
    count.toLocaleString('en-US'),
  );
  return [
    {
      id: 'rule-tests-growth',
      what: `${sizes.rules} rule tests on a history of ${large} values against ${small}`,
      samples: samples.map(({ few, many }) => many / few),
      goal: { atMost: 12 },
    },
    {
      id: 'rule-tests-time',
      what: `CPU time of ${sizes.rules} rule tests on a history of ${large} values, reading it included`,
      samples: samples.map(({ many }) => many / 1000),
      unit: 's',
      ...(isQuick ? {} : { goal: { atMost: 1 } }),
    },
  ];
}
