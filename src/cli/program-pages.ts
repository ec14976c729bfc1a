/** Where the program's own pages are: a published package names the repository that it was made in. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject } from '../lib/json.ts';
import { parseJsonText } from '../lib/lossless-json.ts';
import type { SarifPages } from '../report/diagnostics/render-sarif.ts';
import { packageRoot } from './detect-action-reference.ts';
import { VERSION } from './version.ts';

/** As the release writes it into `package.json`. */
const REPOSITORY = /^git\+(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\.git$/u;

/**
 * The pages at the version that runs.
 *
 * @param folder where the program is, or anything below it.
 * @returns undefined where the package names no repository: in a clone, or in an executable file.
 */
export async function findProgramPages(
  folder: string = dirname(fileURLToPath(import.meta.url)),
): Promise<SarifPages | undefined> {
  const root = await packageRoot(folder);
  if (root === undefined) return undefined;
  const manifest = parseJsonText(await readFile(join(root, 'package.json'), 'utf8'));
  const repository = isJsonObject(manifest) ? manifest['repository'] : undefined;
  const url = isJsonObject(repository) ? repository['url'] : undefined;
  const project = typeof url === 'string' ? REPOSITORY.exec(url)?.[1] : undefined;
  if (project === undefined) return undefined;
  return { project, diagnostics: `${project}/blob/v${VERSION}/docs/diagnostics.md` };
}
