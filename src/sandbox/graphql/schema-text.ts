/** The text of `schema/wandb.graphql`, wherever the program is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../lib/invariant.ts';

const PATH = 'schema/wandb.graphql';

/** Reads it from the package, or from the single executable that the program was built into. */
export function schemaText(): string {
  return isSea() ? getAsset(PATH, 'utf8') : readFileSync(findInPackage(), 'utf8');
}

/**
 * The file is looked for upwards, because this module is at one depth in the sources and at another in the
 * bundle, while `schema/` is always at the root of the package.
 */
function findInPackage(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, PATH);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    invariant(parent !== folder, `${PATH} is part of the package`);
    folder = parent;
  }
}
