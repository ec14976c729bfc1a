/** What is known of each mutant so far, kept in a file to which every result is added at once, so that a run can go on. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Opens the journal at a path; what it says of the keys in `again` is forgotten.
 *
 * Entries name mutants by their keys, and test files with the hash of their text: a test that has changed is run
 * again for the mutants that survive, and a mutant whose file has changed is a new one.
 */
export function openJournal(path, again = []) {
  let size = 0;
  const killed = new Map();
  const tried = new Map();
  const reached = new Map();
  const loading = new Set();
  const failing = new Map();
  const takers = {
    killed: ({ key, by, outcome }) => killed.set(key, { by, outcome }),
    tried: ({ keys, ...pair }) => {
      for (const key of keys) add(tried, key, pairOf(pair));
    },
    reached: ({ keys, outside = [], file }) => {
      for (const key of [...keys, ...outside]) add(reached, key, file);
      for (const key of outside) loading.add(key);
    },
    failing: ({ file, hash, name }) => add(failing, pairOf({ file, hash }), name),
  };

  function take(entry) {
    size += 1;
    takers[entry.what](entry);
  }

  if (existsSync(path)) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      // A process that was killed may have torn the last line.
      if (line.endsWith('}')) take(JSON.parse(line));
    }
  }

  for (const key of again) {
    killed.delete(key);
    tried.delete(key);
  }

  return {
    killed,
    /** How many entries there are. */
    size: () => size,
    /** Whether a test file was tried with a mutant; `mode` is a pass, or `fresh`. */
    isTried: (key, file, hash, mode) => tried.get(key)?.has(pairOf({ file, hash, mode })) ?? false,
    filesReaching: (key) => [...(reached.get(key) ?? [])],
    /** Whether a mutant is reached outside of tests, as while a module loads. */
    isReachedByLoading: (key) => loading.has(key),
    /** The tests of a file that fail without a mutant. */
    failingIn: (file, hash) => [...(failing.get(pairOf({ file, hash })) ?? [])],
    failing,
    add: (entry) => {
      take(entry);
      appendFileSync(path, `${JSON.stringify(entry)}\n`);
    },
  };
}

function add(map, key, value) {
  const values = map.get(key) ?? new Set();
  values.add(value);
  map.set(key, values);
}

function pairOf({ file, hash, mode = '' }) {
  return `${mode} ${file} ${hash}`;
}
