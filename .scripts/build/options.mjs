/** How every bundle of the program is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';

/** Options of rolldown, without the input. */
export async function bundleOptions(root) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    cwd: root,
    platform: 'node',
    // The same code as ES modules: loads and parses faster than the CommonJS form that Node would be given.
    resolve: {
      alias: {
        yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
        'fast-json-patch': join(root, 'node_modules/fast-json-patch/index.mjs'),
        // What is not used of an ES module is left out.
        graphql: join(root, 'node_modules/graphql/index.mjs'),
        mingo: join(root, 'node_modules/mingo/esm'),
        // @actions/http-client brings an older one of its own, for proxies.
        undici: join(root, '.scripts/build/undici.mjs'),
      },
    },
    external: [/^node:/],
    plugins: [leaveOutForms, minifyDependencies],
    transform: { define: { __WAC_VERSION__: JSON.stringify(version) } },
    moduleTypes: { '.graphql': 'text' },
    onLog(level, log, handler) {
      if (level === 'warn' && ['EVAL', 'CIRCULAR_DEPENDENCY'].includes(log.code)) return;
      handler(level, log);
    },
  };
}

/** undici reads forms with its fetch, and loads that for them alone. No request of wac has a form for a body. */
const leaveOutForms = {
  name: 'leave-out-forms',
  load: {
    filter: { id: /\/node_modules\/undici\/lib\/web\/fetch\/body\.js$/ },
    handler: () =>
      "exports.extractBody = () => { throw new Error('Bodies of forms are not bundled'); };",
  },
};

/**
 * Makes the code of other packages small. Ours keeps its names and lines, so that the stack of a bug report can be read.
 */
const minifyDependencies = {
  name: 'minify-dependencies',
  transform: {
    filter: { id: /\/node_modules\/.*\.[cm]?js$/ },
    handler: (code, id) => {
      const { code: small, errors } = minifySync(id, code, {
        compress: true,
        mangle: { keepNames: true },
      });
      return errors.length > 0 ? null : { code: small, map: null };
    },
  },
};

/**
 * The code of a file without white space, where it has the code of other packages alone: their functions keep their
 * names, but not their lines. Undefined for a file with code of ours, whose lines a bug report refers to.
 */
export function compactDependencies(fileName, code, moduleIds) {
  if (!moduleIds.every(isDependency)) return undefined;
  const { code: small, errors } = minifySync(fileName, code, {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  // See `charset` in build.mjs.
  return small.replace(
    /[^\0-\x7f]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Modules of the bundler itself, such as its helpers, count as well. */
function isDependency(id) {
  return /\/node_modules\/|^\0|\/\.scripts\/build\//.test(id);
}
