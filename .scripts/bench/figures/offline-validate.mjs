/** What checking a large directory costs: against a program that only parses the same bytes. */
import { join } from 'node:path';
import { writeProject } from '../estate.mjs';
import { ratios, runNode } from '../measure.mjs';

export async function measure({ wac, root, scratch, isQuick }) {
  const count = isQuick ? 1_000 : 10_000;
  const rows = [];
  for (const layout of ['files', 'one file']) {
    const directory = writeProject(join(scratch, `many-${layout.replace(' ', '-')}`), count, {
      layout,
    });
    const script = parseScript(root, directory);
    const samples = await ratios(
      isQuick ? 3 : 5,
      async () => (await runNode([wac, 'validate', directory])).ms,
      async () => (await runNode(['--input-type=module', '-e', script])).ms,
    );
    rows.push({
      id: `validate-${layout.replace(' ', '-')}`,
      what: `\`wac validate\` of ${count.toLocaleString('en-US')} automations in ${layout === 'files' ? 'one file each' : 'one file'} against parsing the same bytes with \`yaml\``,
      samples,
      goal: { atMost: 1.5 },
    });
  }
  return rows;
}

/** A program that parses the same files with the yaml package alone. */
function parseScript(root, directory) {
  return `import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
for (const name of readdirSync(${JSON.stringify(directory)})) parseAllDocuments(readFileSync(${JSON.stringify(`${directory}/`)} + name, 'utf8'));`;
}
