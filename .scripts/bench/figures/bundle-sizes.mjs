/** How large the program is; `test/bundle/` holds what each command loads of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export async function measure({ dist }) {
  const all = readdirSync(dist, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(dist, name));
  return [
    // Megabytes of a million bytes, as registries show them.
    size('bundle-size', `the bundle: ${all.length} files`, all, { atMost: 4_000_000 / 1024 }),
    size(
      'bundle-wac',
      'of it what `wac` loads before it has read the command',
      startOf(dist, 'wac.js'),
      { atMost: 100 },
    ),
    size(
      'bundle-action',
      'of it what the action loads before it has read the mode',
      startOf(dist, 'action.js'),
    ),
  ];
}

function size(id, what, files, goal) {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { id, what, samples: [bytes / 1024], unit: 'KiB', digits: 0, goal };
}

/** An entry, and all that it requires from the first line on. */
function startOf(dist, entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;,])(?:(?:const|let|var) )?(?:[\w$]+ ?= ?)?require\(["'](\.[^"']+)["']\)/gm,
    )) {
      visit(join(dirname(file), path));
    }
  };
  visit(join(dist, entry));
  return [...found];
}
