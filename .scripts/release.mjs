/**
 * Makes the files of a release, and everything up to publishing them. It publishes nothing: pushing the tag starts
 * `.github/workflows/release.yml`, which runs this and then publishes.
 *
 *     npm run release -- --dry-run              what a release of the current version would be
 *     npm run release -- --tag v0.2.0 --repository OWNER/NAME      as the workflow does
 *
 *     --out DIR    where the files go; default build/release
 *     --node PATH  the Node.js 24 that the executable is made of; default: the one that runs this
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STAMPED, stampAddress } from './release/address.mjs';
import { releaseNotes } from './release/notes.mjs';
import { packedManifest } from './release/packed-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    tag: { type: 'string' },
    repository: { type: 'string' },
    out: { type: 'string' },
    node: { type: 'string' },
  },
});
const isDry = values['dry-run'] === true;
if (!isDry && (values.tag === undefined || values.repository === undefined)) {
  console.error('Give --dry-run, or --tag and --repository as the release workflow does.');
  process.exit(64);
}
const out = resolve(values.out ?? join(root, 'build/release'));
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const { version } = manifest;
const problems = [];

await step('version and changelog', async () => {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  if (lock.version !== version) problems.push(`package-lock.json has version ${lock.version}`);
  if (!isDry && values.tag !== `v${version}`) {
    problems.push(`The tag is ${values.tag}, and package.json has version ${version}`);
  }
});
const notes = releaseNotes(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (notes === undefined) problems.push(`CHANGELOG.md has no section "## ${version}" with text`);
await step('nothing uncommitted', async () => {
  const { stdout } = run('git', ['status', '--porcelain']);
  if (stdout === '') return;
  const files = stdout.trim().split('\n').length;
  if (isDry) console.log(`         ${files} uncommitted files: a release would be refused`);
  else problems.push(`${files} files are not committed`);
});
stopOnProblems();

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await step('types, lint, generated files, dist, package', async () => {
  run('npm', ['run', 'check', '--', '--fast']);
});
const packed = await step('package', pack);
const executable = join(out, `wac-${version}-${process.platform}-${process.arch}`);
await step('executable', async () => {
  const node = values.node === undefined ? [] : ['--node', resolve(values.node)];
  run(process.execPath, ['.scripts/package-single.mjs', '--out', executable, ...node]);
});
await step('both start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wac-release-'));
  try {
    const install = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder];
    run('npm', [...install, join(out, packed)]);
    const installed = join(folder, 'node_modules/.bin/wac');
    for (const program of [installed, executable]) {
      const { stdout } = run(program, ['--version']);
      if (stdout.trim() !== version) problems.push(`${program} says it is ${stdout.trim()}`);
      run(program, ['demo'], { cwd: folder });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
await step('notes, bill of materials, checksums', async () => {
  await writeFile(join(out, 'NOTES.md'), `${notes}\n`);
  await cp(join(root, 'dist/sbom.cdx.json'), join(out, `wac-${version}.cdx.json`));
  const names = (await readdir(out)).filter((name) => name !== 'NOTES.md').sort();
  const lines = await Promise.all(names.map(async (name) => `${await sha256(name)}  ${name}\n`));
  await writeFile(join(out, 'SHA256SUMS'), lines.join(''));
});
stopOnProblems();

for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(join(out, name));
  console.log(`${String(Math.ceil(size / 1024)).padStart(8)} KiB  ${name}`);
}
console.log(
  isDry
    ? `\nNothing was published. To release: git tag v${version} && git push origin v${version}`
    : `\nReady to be published: ${out}`,
);

/** Packs what `files` of package.json names, with a manifest that says where it comes from. */
async function pack() {
  const [listed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json']).stdout);
  const staging = await mkdtemp(join(tmpdir(), 'wac-pack-'));
  try {
    for (const { path } of listed.files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await cp(join(root, path), join(staging, path));
      if (values.repository === undefined || !STAMPED.test(path)) continue;
      const address = { repository: values.repository, tag: `v${version}` };
      const text = await readFile(join(root, path), 'utf8');
      await writeFile(join(staging, path), stampAddress(text, address));
    }
    const text = JSON.stringify(packedManifest(manifest, values.repository), undefined, 2);
    await writeFile(join(staging, 'package.json'), `${text}\n`);
    const args = ['pack', '--json', '--pack-destination', out];
    const [made] = JSON.parse(run('npm', args, { cwd: staging }).stdout);
    return basename(made.filename);
  } finally {
    await rm(staging, { recursive: true });
  }
}

async function sha256(name) {
  return createHash('sha256')
    .update(await readFile(join(out, name)))
    .digest('hex');
}

/** Runs a step and says how it ended. */
async function step(name, work) {
  const before = problems.length;
  const result = await work();
  console.log(`${problems.length === before ? 'ok      ' : 'FAILED  '} ${name}`);
  return result;
}

function stopOnProblems() {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`error    ${problem}`);
  process.exit(1);
}

/** Runs a command in the repository; what it printed is shown when it fails. */
function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  if (ended.status === 0) return ended;
  console.error(`${ended.stdout}${ended.stderr}`);
  console.error(`error    ${command} ${args.join(' ')} ended with ${ended.status ?? ended.error}`);
  process.exit(1);
}
