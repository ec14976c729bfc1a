/** All mutants of the core, and the sample of them that a run tries. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrument } from './instrument.mjs';

/** What decides: which automations are ours, what has changed, what is written. */
export const FOLDERS = ['src/model', 'src/reconcile', 'src/wandb/codec', 'src/workflow/apply'];

export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Instruments every file of the folders.
 *
 * @returns {{ mutants: object[], codes: Map<string, string> }} the mutants, by their number, and the instrumented
 * code by absolute path. A mutant's `key` stays the same while its file does; `rank` while its own code does.
 */
export function findMutants(root) {
  const mutants = [];
  const codes = new Map();
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true }).filter((each) =>
      each.endsWith('.ts'),
    );
    for (const name of names.toSorted()) {
      const path = `${folder}/${name}`;
      const source = readFileSync(join(root, path), 'utf8');
      const made = instrument(source, path, mutants.length);
      mutants.push(...withKeys(made.mutants, hashOf(source)));
      codes.set(join(root, path), made.code);
    }
  }
  return { mutants, codes };
}

function withKeys(mutants, hash) {
  const seen = new Map();
  return mutants.map((mutant) => {
    const { file, kind, original, text } = mutant;
    const alike = JSON.stringify([file, kind, original, text]);
    const count = seen.get(alike) ?? 0;
    seen.set(alike, count + 1);
    return { ...mutant, identity: `${alike} ${count}`, key: hashOf(`${alike} ${count} ${hash}`) };
  });
}

/**
 * A sample in which each mutant is as likely as any other. The same seed draws the same mutants, and a larger sample
 * holds every smaller one, also when other code has changed.
 */
export function drawSample(mutants, { folders, count, seed }) {
  return mutants
    .filter(({ file }) =>
      folders.some((folder) => file === folder || file.startsWith(`${folder}/`)),
    )
    .map((mutant) => ({ mutant, rank: hashOf(`${seed} ${mutant.identity}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}
