/**
 * Measures the CPU time of a pattern that keeps a backtracking matcher busy for longer than anybody waits:
 * many stars, against a key that ends otherwise.
 *
 *     node build/bench/pattern.mjs 10
 */
import { globPattern } from '../../../src/lib/glob-pattern.ts';

/** The longest key. */
const KEY = 'a'.repeat(63);

const samples = [];
for (let index = 0; index < Number(process.argv[2]); index++) {
  const start = process.cpuUsage();
  const isMatch = globPattern('*a*a*a*a*a*a*a*a*a*b').test(KEY);
  const { user, system } = process.cpuUsage(start);
  if (isMatch) throw new Error('The pattern matches');
  samples.push((user + system) / 1000);
}
console.log(JSON.stringify(samples));
