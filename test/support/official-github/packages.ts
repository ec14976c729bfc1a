/** GitHub's own descriptions of its API, fetched once into `.venv/official-github/`: the REST one alone has 385 MB installed. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, parseJson } from '../../../src/lib/json.ts';
import { extractDescription } from './extract-description.ts';

const FOLDER = join(import.meta.dirname, '../../../.venv/official-github');

/** Exact versions, with the one file of each that is needed. */
const PACKAGES = {
  openapi: ['@octokit/openapi@23.0.2', 'generated/api.github.com.json'],
  graphql: ['@octokit/graphql-schema@15.26.1', 'schema.graphql'],
  webhooks: ['@octokit/webhooks-examples@7.6.1', 'api.github.com/index.json'],
} as const;

/** Files of the prepared folder. */
export const OFFICIAL_FILES = {
  description: 'description.json',
  schema: 'schema.graphql',
  examples: 'webhooks.json',
} as const;

/** Where the descriptions are; they are downloaded when they are not there in these versions. */
export function prepareOfficialGitHub(): string {
  const versions = Object.values(PACKAGES).map(([name]) => name);
  const stamp = join(FOLDER, 'versions.json');
  const wanted = JSON.stringify(versions);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  const parent = mkdtempSync(join(FOLDER, 'download-'));
  try {
    const read = (name: keyof typeof PACKAGES): string => {
      const [spec, file] = PACKAGES[name];
      return download(parent, spec, file);
    };
    const description = extractDescription(parseObject(read('openapi')));
    const files: Readonly<Record<string, string>> = {
      [OFFICIAL_FILES.description]: JSON.stringify(description),
      [OFFICIAL_FILES.schema]: read('graphql'),
      [OFFICIAL_FILES.examples]: read('webhooks'),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(parent, name), text);
      renameSync(join(parent, name), join(FOLDER, name));
    }
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  }
  return FOLDER;
}

/** One file of a package. */
function download(parent: string, name: string, file: string): string {
  const options = { cwd: parent, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const archive = execFileSync('npm', ['pack', '--silent', name], options).trim();
  execFileSync('tar', ['-xzf', archive, `package/${file}`], options);
  return readFileSync(join(parent, 'package', file), 'utf8');
}

function parseObject(text: string): JsonObject {
  const value = parseJson(text);
  if (!isJsonObject(value)) throw new Error('The description is no object');
  return value;
}
