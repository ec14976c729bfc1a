/**
 * Builds `wac` as one executable file that needs no Node.js: Node's own "single executable application".
 *
 *     npm run package:single -- --out build/wac      for this platform, with the Node.js that runs the script
 *     npm run package:single -- --node PATH --out F  with another Node.js 24, of the same platform
 *
 * The file holds the bundled program, the schema of the sandbox and the example estate.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { bundleOptions } from './build/options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Node.js looks for the program in its own file; a constant of its documentation. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const { values } = parseArgs({
  options: { out: { type: 'string' }, node: { type: 'string' } },
});
const out = resolve(values.out ?? join(root, 'build', 'wac'));
const node = resolve(values.node ?? process.execPath);
const folder = await mkdtemp(join(tmpdir(), 'wac-single-'));
try {
  const main = join(folder, 'wac.cjs');
  await bundle(main);
  const example = join(folder, 'automations.json');
  await writeFile(example, JSON.stringify(await readFolder(join(root, 'automations'))));
  const blob = join(folder, 'wac.blob');
  const configuration = join(folder, 'sea.json');
  await writeFile(
    configuration,
    JSON.stringify({
      main,
      output: blob,
      disableExperimentalSEAWarning: true,
      assets: {
        'schema/wandb.graphql': join(root, 'schema/wandb.graphql'),
        'automations.json': example,
      },
    }),
  );
  run(node, ['--experimental-sea-config', configuration]);
  await mkdir(dirname(out), { recursive: true });
  await rm(out, { force: true });
  await copyFile(node, out);
  // Debug symbols are a fifth of the file, and nobody debugs the runtime of a released tool.
  if (process.platform === 'linux') spawnSync('strip', ['--strip-debug', out]);
  const postject = join(root, 'node_modules/postject/dist/cli.js');
  const macos = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
  if (process.platform === 'darwin') run('codesign', ['--remove-signature', out]);
  run(process.execPath, [postject, out, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...macos]);
  if (process.platform === 'darwin') run('codesign', ['--sign', '-', out]);
  console.log(`${out}: ${Math.round((await stat(out)).size / 2 ** 20)} MiB`);
} finally {
  await rm(folder, { recursive: true });
}

async function bundle(file) {
  const made = await rolldown({
    ...(await bundleOptions(root)),
    input: join(root, '.scripts/single/entry.mjs'),
  });
  await made.write({ file, format: 'cjs', codeSplitting: false, comments: false });
  await made.close();
}

/** The text of each file below a folder, by path with forward slashes. */
async function readFolder(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(path, file).split(sep).join('/'), await readFile(file, 'utf8')];
    }),
  );
  return Object.fromEntries(found.sort());
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
}
