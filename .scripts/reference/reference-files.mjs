/** The reference pages of `docs/`, as files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOptions } from '../build/options.mjs';
import { loadModule } from '../load-module.mjs';

/** Each page as `[path, text]`. `schemas`: the strict forms of the manifest, configuration and rule test schemas. */
export async function referenceFiles(root, schemas) {
  const input = join(root, '.scripts/reference/pages.ts');
  const { referencePages } = await loadModule(input, await bundleOptions(root));
  const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  return Object.entries(
    referencePages({
      ...schemas,
      plan: await json('schema/plan.schema.json'),
      plans: await json('schema/plans.schema.json'),
      probe: await json('schema/probe.schema.json'),
      jsonTranscript: await readFile(
        join(root, 'test/golden/json-documents/transcript.txt'),
        'utf8',
      ),
      commandOutputs: await json('.scripts/reference/command-outputs.json'),
    }),
  );
}
