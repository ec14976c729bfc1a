/**
 * Measures the CPU time of plans in which every automation has the same problem, for two sizes in turn, in one process.
 *
 *     node build/bench/growth.mjs '{ "kind": "drifts", "small": 10000, "large": 100000, "pairs": 3 }'
 */
import { planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { renderPlanMarkdown } from '../../../src/report/plan/render-plan-markdown.ts';
import { renderPlanText } from '../../../src/report/plan/render-plan-text.ts';
import { desire, observe, plan } from './world.mjs';

const { kind, small, large, pairs } = JSON.parse(process.argv[2]);

/** What is compared, what is done with the plan, and how much of it there has to be. */
const KINDS = {
  conflicts: {
    // Somebody has made each by hand.
    observe: (desired) =>
      observe(desired).map((each, index) => ({
        ...each,
        description: desired[index].automation.description,
      })),
    count: ({ conflicts }) => conflicts.length,
  },
  drifts: { observe: edited, count: ({ drift }) => drift.length },
  creates: { observe: () => [], count: ({ changes }) => changes.length },
  removals: {
    observe,
    desire: () => [],
    count: ({ changes }) => changes.length,
  },
  text: {
    observe: edited,
    count: ({ drift }) => drift.length,
    use: (made) => renderPlanText(made, { color: false, width: 80, verbose: true }),
  },
  markdown: {
    observe: edited,
    count: ({ drift }) => drift.length,
    use: (made) => renderPlanMarkdown(made).text,
  },
  document: {
    observe: edited,
    count: ({ drift }) => drift.length,
    use: (made) => JSON.stringify(planDocument(made, 'bench', 'automations')),
  },
};

/** Somebody has turned each off, and written another name into it. */
function edited(desired) {
  return observe(desired).map((each) => ({ ...each, enabled: false, name: `${each.name} (off)` }));
}

const { observe: observed, desire: wanted = (desired) => desired, count, use } = KINDS[kind];

function makeState(size) {
  const all = Array.from({ length: size }, (_, index) => desire(index));
  return { size, desired: wanted(all), observed: observed(all) };
}

/** Milliseconds of CPU, garbage collection included: of what is done with the plan, where anything is. */
function time(state) {
  let start = process.cpuUsage();
  const made = plan(state.desired, state.observed);
  if (count(made) < state.size) throw new Error(`The plan has ${count(made)} of ${state.size}`);
  if (use !== undefined) {
    start = process.cpuUsage();
    if (use(made).length === 0) throw new Error('The plan is rendered as nothing');
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const states = [small, large].map(makeState);
const samples = [];
for (let index = -1; index < pairs; index++) {
  const [few, many] = states.map(time);
  if (index >= 0) samples.push({ few, many });
}
console.log(JSON.stringify(samples));
