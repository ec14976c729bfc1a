/** The example estate that comes with the program. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { getAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { isJsonObject, parseJson } from '../../lib/json.ts';

/**
 * The directory of the example estate, as the user would type it.
 *
 * @param folder a folder of this run: a single executable, which has no files beside it, writes the example there.
 */
export async function exampleDirectory(folder: string): Promise<string> {
  if (isSea()) return await writeExample(join(folder, 'automations'));
  // From `dist/chunks/`, and from the sources.
  const shipped = fileURLToPath(new URL('../../automations', import.meta.url));
  const beside = existsSync(shipped)
    ? shipped
    : fileURLToPath(new URL('../../../automations', import.meta.url));
  return relative(process.cwd(), beside) || beside;
}

/** The asset is an object of file contents by path: see `.scripts/package-single.mjs`. */
async function writeExample(directory: string): Promise<string> {
  const files = parseJson(getAsset('automations.json', 'utf8'));
  for (const [path, text] of Object.entries(isJsonObject(files) ? files : {})) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), String(text));
  }
  return directory;
}
