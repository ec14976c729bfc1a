/** How the parts of a plan grow where every automation has the same problem: in proportion, or faster. */
import { bundleEntry } from '../bundle-entry.mjs';
import { runNode } from '../measure.mjs';

const WHAT = {
  conflicts: 'a plan in which each is in conflict with one made by hand',
  drifts: 'a plan in which each was edited on the server',
  creates: 'a plan in which each is created',
  removals: 'a plan in which each is removed',
  text: 'the text of a plan in which each was edited',
  markdown: 'the Markdown of such a plan',
  document: 'the JSON of such a plan',
};

export async function measure({ isQuick }) {
  const entry = await bundleEntry('growth');
  const sizes = isQuick
    ? { small: 500, large: 5_000, pairs: 1 }
    : { small: 10_000, large: 100_000, pairs: 1 };
  const [small, large] = [sizes.small, sizes.large].map((count) => count.toLocaleString('en-US'));
  const rows = [];
  for (const [kind, what] of Object.entries(WHAT)) {
    const { stdout } = await runNode([entry, JSON.stringify({ kind, ...sizes })]);
    const samples = JSON.parse(stdout);
    rows.push({
      id: `growth-${kind}`,
      what: `${what}: ${large} automations against ${small}`,
      samples: samples.map(({ few, many }) => many / few),
      // Below a thousand automations compiling weighs more than the work.
      ...(isQuick ? {} : { goal: { atMost: 13 } }),
      note: `${(samples[0].many / 1000).toFixed(2)} s`,
    });
  }
  return rows;
}
