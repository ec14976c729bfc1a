/**
 * Bundles the program into `dist/`: CommonJS for Node 20.19 and later, split so that a command loads only what it uses.
 *
 *     node .scripts/build.mjs           writes dist/
 *     node .scripts/build.mjs --out D   writes the program to D instead, without the types of the API
 *     node .scripts/build.mjs --check   builds elsewhere and exits 1 when dist/ differs
 *     node .scripts/build.mjs --out D --parts F   also writes to F what each file of D is made of
 */
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { lazyModules, requireLazily } from './build/lazy-modules.mjs';
import { bundleOptions, compactDependencies } from './build/options.mjs';
import { plainExports } from './build/plain-exports.mjs';
import { billOfMaterials, licensesText, thirdPartyPackages } from './build/third-party.mjs';
import { buildTypes } from './build/types.mjs';
import { withoutIndentation } from './build/without-indentation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv.indexOf('--out');
const dist = join(root, out === -1 ? 'dist' : process.argv[out + 1]);
const parts = process.argv.indexOf('--parts');
const { name, version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** The faces of the program. */
const input = {
  wac: join(root, 'src/cli/main.ts'),
  action: join(root, 'src/action/main.ts'),
  api: join(root, 'src/api/main.ts'),
};

/**
 * Modules that start-up loads together, each group as one file: every further file costs about half a millisecond.
 * A module is in a group only when several commands load it, so that no command loads what others need.
 */
const groups = [
  {
    name: 'common',
    test: /\/src\/(?:(?:lib(?!\/(?:generated|published-secrets|secret-forms|hide-tokens))|diagnostics)\/|workflow\/(?:exit-code|requested-environment)|files\/(?:find-root|find-configurations|start-of-file|read-text-file|create-text-reader|tree\/)|manifest\/display-path|report\/text\/(?:count-manifests|style-text|escape-terminal)|wandb\/connect\/secrets|cli\/(?:cli-io|arguments\/(?:command-spec|options|read-global-flags)|commands\/sandbox\/sandbox-command|output\/(?:output-style|write-format|write-json)|sandbox\/sandbox-file))/,
    minShareCount: 2,
    priority: 3,
  },
  // Runs with an API key look for secrets in all that they print, also where they read no manifest.
  {
    name: 'secret-forms',
    test: /\/src\/lib\/(?:generated\/|published-secrets|secret-forms|token-forms|remember-by-text)/,
    priority: 2,
  },
  {
    name: 'validate',
    test: /\/src\/cli\/commands\/validate\/(?:run-validate|validated|recorded-reads)/,
    priority: 2,
  },
  // Loaded first, and never with `start`: what starts the program must not be loaded for a function.
  {
    name: 'compiled-code',
    test: /\/src\/(?:cli\/(?:version|process\/(?:compiled-code\/|heap-limit|v8-flags))|files\/cache\/(?:own-folder|user-cache-folder))/,
    priority: 4,
  },
  { name: 'commander', test: /\/node_modules\/commander\//, priority: 2 },
  { name: 'd3', test: /\/node_modules\/(?:d3-[a-z]+|internmap)\//, priority: 2 },
  { name: 'graphql', test: /\/node_modules\/graphql\//, priority: 2 },
  { name: 'junit', test: /\/node_modules\/(?:junit-report-builder|xmlbuilder)\//, priority: 2 },
  {
    name: 'schema',
    test: /\/src\/manifest\/(?:generated\/\w+-schema\.js|schema\/(?:schema-node|synonyms))/,
    minShareCount: 2,
    priority: 2,
  },
  {
    name: 'project',
    test: /\/src\/(?:manifest\/load-project|files\/read-manifest-tree|cli\/(?:session\/open-project|output\/write-diagnostics)|report\/diagnostics\/render-diagnostics-text)/,
    minShareCount: 2,
    priority: 1,
  },
];

/**
 * Bundles every face, and writes the types of the API where `withTypes` says so.
 *
 * @returns the source files that each file is made of.
 */
async function build(directory, withTypes) {
  const options = await bundleOptions(root);
  const plugins = [...options.plugins, lazyModules];
  const bundle = await rolldown({ ...options, plugins, input });
  const { output } = await bundle.write({
    dir: directory,
    format: 'cjs',
    // Code that is kept compiled cannot import.
    dynamicImportInCjs: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: 'chunks/[name][extname]',
    codeSplitting: { groups },
    comments: false,
    // V8 keeps a file of ASCII alone as bytes, and one with any other character as pairs of them.
    charset: 'ascii',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
  });
  await bundle.close();
  for (const { type, fileName, code: written, moduleIds } of output) {
    if (type !== 'chunk') continue;
    const code = plainExports(requireLazily(written));
    const compact =
      compactDependencies(fileName, code, moduleIds) ?? withoutIndentation(fileName, code);
    await writeFile(join(directory, fileName), compact);
  }
  // The package itself is one of ES modules, and so are the types.
  await writeFile(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
  await writeFile(join(directory, 'api.mjs'), moduleOf(output, 'api.js'));
  // Hooks of pre-commit start the file itself.
  await chmod(join(directory, 'wac.js'), 0o755);
  if (withTypes) await buildTypes({ root, directory });
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const packages = await thirdPartyPackages(modules);
  await writeFile(join(directory, 'THIRD-PARTY-LICENSES.txt'), licensesText(packages));
  await writeFile(
    join(directory, 'sbom.cdx.json'),
    billOfMaterials({ name, version, license }, packages),
  );
  return Object.fromEntries(
    output
      .filter(({ type }) => type === 'chunk')
      .map(({ fileName, moduleIds }) => [fileName, moduleIds.map((id) => relative(root, id))]),
  );
}

/** An ES module with what a file of the bundle exports: who imports it gets names, whatever finds them in CommonJS. */
function moduleOf(output, name) {
  const { exports } = output.find(({ fileName }) => fileName === name);
  return `import api from './${name}';\nexport const { ${exports.join(', ')} } = api;\n`;
}

async function readTree(directory, prefix = '') {
  const files = new Map();
  for (const entry of await readdir(join(directory, prefix), { withFileTypes: true })) {
    const path = join(prefix, entry.name);
    if (entry.isDirectory()) {
      for (const [name, text] of await readTree(directory, path)) files.set(name, text);
    } else {
      files.set(path, await readFile(join(directory, path), 'utf8'));
    }
  }
  return files;
}

if (process.argv.includes('--check')) {
  const directory = await mkdtemp(join(tmpdir(), 'wac-build-'));
  await build(directory, true);
  const [fresh, committed] = [
    await readTree(directory),
    await readTree(dist).catch(() => new Map()),
  ];
  await rm(directory, { recursive: true });
  const stale = [...new Set([...fresh.keys(), ...committed.keys()])].filter(
    (name) => fresh.get(name) !== committed.get(name),
  );
  if (stale.length > 0) {
    console.error(
      `dist/ is stale (${stale.join(', ')}): run "npm run build" and commit the result`,
    );
    process.exit(1);
  }
  console.log(`dist/ is fresh: ${fresh.size} files`);
} else {
  await rm(dist, { recursive: true, force: true });
  const made = await build(dist, out === -1);
  if (parts !== -1) await writeFile(process.argv[parts + 1], JSON.stringify(made));
  const files = await readTree(dist);
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(`dist/: ${files.size} files, ${Math.round(bytes / 1024)} KiB`);
}
