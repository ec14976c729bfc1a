/** How every bundle of the program is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
      },
    },
    external: [/^node:/],
    transform: { define: { __WAC_VERSION__: JSON.stringify(version) } },
    moduleTypes: { '.graphql': 'text' },
    onLog(level, log, handler) {
      if (level === 'warn' && ['EVAL', 'CIRCULAR_DEPENDENCY'].includes(log.code)) return;
      handler(level, log);
    },
  };
}
