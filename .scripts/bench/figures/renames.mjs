/** What a plan costs in which every key is renamed, and what a pattern of many stars costs that matches nothing. */
import { bundleEntry } from '../bundle-entry.mjs';
import { runNode } from '../measure.mjs';

export async function measure(bench) {
  return [...(await measureRenames(bench)), await measurePattern(bench)];
}

async function measureRenames({ isQuick }) {
  const entry = await bundleEntry('renames');
  const sizes = { small: 2_500, large: 10_000, pairs: isQuick ? 2 : 5 };
  const { stdout } = await runNode([entry, JSON.stringify(sizes)]);
  const samples = JSON.parse(stdout);
  return [
    {
      id: 'renames-time',
      what: 'CPU time of a plan of 10,000 renamed keys',
      samples: samples.map(({ many }) => many / 1000),
      unit: 's',
      goal: { atMost: 2 },
    },
    {
      id: 'renames-growth',
      what: 'a plan of 10,000 renamed keys against 2,500',
      samples: samples.map(({ few, many }) => many / few),
      goal: { atMost: 5 },
    },
  ];
}

async function measurePattern({ isQuick }) {
  const { stdout } = await runNode([await bundleEntry('pattern'), isQuick ? '3' : '10']);
  return {
    id: 'pattern-time',
    what: 'CPU time of matching `*a*a*a*a*a*a*a*a*a*b` with a key of 63 letters',
    samples: JSON.parse(stdout),
    unit: 'ms',
    goal: { atMost: 100 },
  };
}
