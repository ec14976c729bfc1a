/**
 * Measures the CPU time of a plan in which every key is renamed, for two sizes in turn, in one process.
 *
 *     node build/bench/renames.mjs '{ "small": 2500, "large": 10000, "pairs": 5 }'
 *
 * Names follow the keys, so no new automation is in the slot of an old one: every rename is a create and a removal,
 * each of which the plan compares with its near misses.
 */
import { desire, observe, plan } from './world.mjs';

const { small, large, pairs } = JSON.parse(process.argv[2]);

function makeState(count) {
  const keys = Array.from({ length: count }, (_, index) => index);
  return {
    desired: keys.map((index) => desire(index, 'new')),
    observed: observe(keys.map((index) => desire(index, 'old'))),
  };
}

/** Milliseconds of CPU, garbage collection included: other processes on the machine do not count. */
function time({ desired, observed }) {
  const start = process.cpuUsage();
  const { changes, diagnostics } = plan(desired, observed);
  const { user, system } = process.cpuUsage(start);
  const near = diagnostics.filter(({ code }) => code === 'plan/maybe-renamed');
  if (changes.length !== 2 * desired.length || near.length !== desired.length)
    throw new Error(`The plan has ${changes.length} changes and ${near.length} near misses`);
  return (user + system) / 1000;
}

const worlds = [small, large].map(makeState);
const samples = [];
for (let index = -1; index < pairs; index++) {
  const [few, many] = worlds.map(time);
  if (index >= 0) samples.push({ few, many });
}
console.log(JSON.stringify(samples));
