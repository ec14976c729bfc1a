/** Directories of a size that no person writes, read by the built program within bounds of time and memory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longer is a hang; the machine may be busy. */
const MAX_MS = 20_000;

/** Of the heap of Node. */
const MAX_MIB = 512;

interface Tree {
  readonly name: string;
  readonly write: (root: string) => void;
  readonly says: RegExp;
}

const FILES = 100_000;

/** Each is refused as too large. */
const TREES: readonly Tree[] = [
  {
    name: `${FILES} manifests`,
    write: (root) => {
      for (let n = 0; n < FILES; n += 1) {
        const folder = join(root, String(n % 100));
        if (n < 100) mkdirSync(folder);
        writeFileSync(join(folder, `${n}.yaml`), `key: a-${n}\n`);
      }
    },
    says: /more than 50000 YAML files/,
  },
  {
    name: 'a file of 100 MB',
    write: (root) => {
      writeFileSync(join(root, 'a.yaml'), '');
      truncateSync(join(root, 'a.yaml'), 100_000_000);
    },
    says: /The file has 95\.4 MiB/,
  },
  {
    name: '20 files of 7 MB',
    write: (root) => {
      for (let n = 0; n < 20; n += 1)
        writeFileSync(join(root, `${n}.yaml`), `# ${'x'.repeat(7_000_000)}\n`);
    },
    says: /together are larger than 128 MiB/,
  },
  {
    name: 'links with a billion paths',
    write: (root) => {
      for (let n = 0; n < 30; n += 1) mkdirSync(join(root, `d${n}`));
      for (let n = 0; n < 29; n += 1)
        for (const name of ['a', 'b']) symlinkSync(`../d${n + 1}`, join(root, `d${n}/${name}`));
    },
    says: /more than 10000 folders/,
  },
];

/** What came of it: a line for each tree, and what was wrong. */
export interface TreesOutcome {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/** Has each validated; `wac` is the built program. */
export function readLargeTrees(wac: string): TreesOutcome {
  const lines: string[] = [];
  const problems: string[] = [];
  for (const { name, write, says } of TREES) {
    const root = mkdtempSync(join(tmpdir(), 'wac-large-'));
    try {
      writeFileSync(join(root, 'wac.yaml'), 'version: 1\n');
      write(root);
      const begun = Date.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`--max-old-space-size=${MAX_MIB}`, wac, 'validate', root],
        {
          encoding: 'utf8',
          timeout: MAX_MS,
          killSignal: 'SIGKILL',
          maxBuffer: 2 ** 26,
          env: { HOME: root },
        },
      );
      lines.push(`${name}: ${Date.now() - begun} ms`);
      const said = stdout + stderr;
      if (status !== 3 || !says.test(said) || said.includes('    at '))
        problems.push(`${name}: exit code ${status}, ${said.slice(0, 500)}`);
    } finally {
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return { lines, problems };
}
