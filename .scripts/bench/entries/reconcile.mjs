/**
 * Measures the CPU time of the pure core alone: plans of two sizes in turn, in one process.
 *
 *     node build/bench/reconcile.mjs '{ "small": 10000, "large": 100000, "pairs": 5 }'
 *
 * Of a hundred automations one has changed in Git and one on the server: a plan with something in it.
 */
import { desire, observe, plan } from './world.mjs';

const { small, large, pairs } = JSON.parse(process.argv[2]);

/** What the server holds after an apply, with the edits of Git and of people. */
function makeState(count) {
  const before = Array.from({ length: count }, (_, index) => desire(index));
  const edited = observe(before).map((each, index) =>
    index % 100 === 1 ? { ...each, enabled: false } : each,
  );
  const desired = before.map(({ declaration, automation }, index) => {
    const description = index % 100 === 0 ? 'New words.' : automation.description;
    return {
      declaration: { ...declaration, description },
      automation: { ...automation, description },
    };
  });
  return { desired, observed: edited };
}

/** Milliseconds of CPU, garbage collection included: other processes on the machine do not count. */
function time({ desired, observed }) {
  const start = process.cpuUsage();
  const { changes } = plan(desired, observed);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (changes.length < desired.length / 100)
    throw new Error(`The plan has ${changes.length} changes`);
  return ms;
}

const worlds = [small, large].map(makeState);
const samples = [];
for (let index = -1; index < pairs; index++) {
  const [few, many] = worlds.map(time);
  if (index >= 0) samples.push({ few, many });
}
console.log(JSON.stringify(samples));
