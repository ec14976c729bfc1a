/** The packages that bundles are made of: their terms ask that a copy goes with the code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]*)?$/i;

/** Licenses whose terms allow what the bundles do: copy the code and keep its notice. */
const ALLOWED_LICENSES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * The packages of some modules, by name and version.
 *
 * @param {Iterable<string>} moduleIds absolute paths of the modules in the bundles
 * @throws Error where a package's license is none of `ALLOWED_LICENSES`.
 */
export async function thirdPartyPackages(moduleIds) {
  const homes = new Set();
  const ids = [...moduleIds];
  for (const id of ids) {
    // A virtual module's name may begin with a mark before the path.
    const home = PACKAGE.exec(id.slice(Math.max(0, id.indexOf('/'))))?.[0];
    if (home !== undefined) homes.add(home);
  }
  const packages = await Promise.all([...homes].map(readPackage));
  if (ids.some((id) => id.endsWith('/generated/secret-rules.ts'))) packages.push(await readRules());
  const refused = packages.filter(({ license }) => !ALLOWED_LICENSES.includes(license));
  if (refused.length > 0) {
    const list = refused.map(({ name, license }) => `${name} (${license})`).join(', ');
    throw new Error(`The license must be read before this is bundled: ${list}`);
  }
  return packages.sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
}

/** The text of one file with every package's name, version, license and license text. */
export function licensesText(packages) {
  const sections = packages.map(
    (each) => `${'='.repeat(80)}\n${titleOf(each)} (${each.license})\n\n${each.text}\n`,
  );
  return `The files beside this one contain code of these packages.\n\n${sections.join('\n')}`;
}

/**
 * A bill of materials (CycloneDX 1.6). It has neither a time nor a serial number: the same sources give the same bytes.
 *
 * @param {{ name: string, version: string, license: string }} program what the packages are part of
 */
export function billOfMaterials(program, packages) {
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('application', program) },
    components: packages.map((each) => component('library', each)),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function component(type, { name, version, license, purl }) {
  const reference = purl ?? `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type,
    'bom-ref': reference,
    name,
    version,
    licenses: [{ license: { id: license } }],
    purl: reference,
  };
}

const titleOf = ({ name, version }) => `${name} ${version}`;

/** The rules of the table of secrets come from gitleaks. */
async function readRules() {
  const home = join(import.meta.dirname, '../gitleaks');
  const { module, version, license } = JSON.parse(await readFile(join(home, 'rules.json'), 'utf8'));
  const text = (await readFile(join(home, 'LICENSE'), 'utf8')).trim();
  return { name: module, version, license, text, purl: `pkg:golang/${module}@${version}` };
}

async function readPackage(home) {
  const { name, version, license } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const names = (await readdir(home)).filter((file) => LICENSE_FILE.test(file)).sort();
  const strings = await Promise.all(names.map((file) => readFile(join(home, file), 'utf8')));
  const text = strings.map((each) => each.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { name, version, license, text };
}
