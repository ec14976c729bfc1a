/** The licenses of the packages that a bundle is made of: their terms ask that a copy goes with the code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]*)?$/i;

/**
 * The text of one file with every package's name, version, license and license text, by name.
 *
 * @param {Iterable<string>} moduleIds absolute paths of the modules in the bundle
 */
export async function thirdPartyLicenses(moduleIds) {
  const homes = new Set();
  const ids = [...moduleIds];
  for (const id of ids) {
    // A virtual module's name may begin with a mark before the path.
    const home = PACKAGE.exec(id.slice(Math.max(0, id.indexOf('/'))))?.[0];
    if (home !== undefined) homes.add(home);
  }
  const entries = await Promise.all([...homes].map(describePackage));
  if (ids.some((id) => id.endsWith('/generated/secret-rules.ts')))
    entries.push(await describeRules());
  const sections = entries.sort((a, b) => (a < b ? -1 : 1));
  return `The files beside this one contain code of these packages.\n\n${sections.join('\n')}`;
}

/** The rules of the table of secrets come from gitleaks. */
async function describeRules() {
  const home = join(import.meta.dirname, 'gitleaks');
  const { module, version, license } = JSON.parse(await readFile(join(home, 'rules.json'), 'utf8'));
  const text = (await readFile(join(home, 'LICENSE'), 'utf8')).trim();
  return `${'='.repeat(80)}\n${module} ${version} (${license})\n\n${text}\n`;
}

async function describePackage(home) {
  const { name, version, license } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const names = (await readdir(home)).filter((file) => LICENSE_FILE.test(file)).sort();
  const strings = await Promise.all(names.map((file) => readFile(join(home, file), 'utf8')));
  const body = strings.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${body}\n`;
}
