/**
 * Takes the rules of gitleaks, as the Go module publishes them, into `rules.json`; `npm run generate` makes the table of
 * the program from that. Needs the `go` command.
 *
 *     node .scripts/gitleaks/update.mjs v8.30.1
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'smol-toml';

const MODULE = 'github.com/zricethezav/gitleaks/v8';
const version = process.argv[2];
if (version === undefined) throw new Error('Name a version, such as v8.30.1');

const work = await mkdtemp(join(tmpdir(), 'gitleaks-'));
try {
  execFileSync('go', ['mod', 'init', 'rules'], { cwd: work, stdio: 'ignore' });
  const response = execFileSync('go', ['mod', 'download', '-json', `${MODULE}@${version}`], {
    cwd: work,
  });
  const { Dir: directory, Sum: sum } = JSON.parse(response);
  const { rules } = parse(await readFile(join(directory, 'config/gitleaks.toml'), 'utf8'));
  const taken = rules
    .filter(({ regex }) => regex !== undefined)
    .map(({ id, regex, entropy, keywords, secretGroup }) => ({
      id,
      regex,
      ...(entropy === undefined ? {} : { entropy }),
      ...(secretGroup === undefined ? {} : { secretGroup }),
      keywords: keywords ?? [],
    }));
  const document = { module: MODULE, version, sum, license: 'MIT', rules: taken };
  await writeFile(
    join(import.meta.dirname, 'rules.json'),
    `${JSON.stringify(document, undefined, 2)}\n`,
  );
  await writeFile(
    join(import.meta.dirname, 'LICENSE'),
    await readFile(join(directory, 'LICENSE'), 'utf8'),
  );
} finally {
  await rm(work, { recursive: true });
}
