/**
 * What each command loads: the heavy parts, exactly, and how much in all, within a tenth.
 *
 * `loads.txt` is written anew by `-u` once something is beyond that; growth that was meant shows in its diff.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifestTree } from '../../src/files/read-manifest-tree.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';
import { type Bundle, type BundleParts, type Loads, listLoads } from './list-loads.ts';
import { RUNS } from './loading-runs.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLDEN = join(import.meta.dirname, 'loads.txt');
const MAX_GROWTH = 1.1;

const cwd = mkdtempSync(join(tmpdir(), 'wac-loading-'));
const bundle: Bundle = { directory: join(ROOT, `build/loading-${process.pid}`), parts: {} };
let sandbox: Sandbox;

beforeAll(async () => {
  const list = join(cwd, 'parts.json');
  execFileSync(
    process.execPath,
    ['.scripts/build.mjs', '--out', `build/loading-${process.pid}`, '--parts', list],
    { cwd: ROOT, stdio: 'pipe' },
  );
  Object.assign(bundle, { parts: JSON.parse(readFileSync(list, 'utf8')) as BundleParts });
  cpSync(join(ROOT, 'automations'), join(cwd, 'automations'), { recursive: true });
  writeHistory('csv', Buffer.from('_step,loss\n0,0.5\n1,2\n'));
  writeHistory('parquet', readFileSync(join(ROOT, 'test/simulate/fixtures/zstd.parquet')));

  sandbox = await startSandbox();
  const { value: tree } = await readManifestTree(join(cwd, 'automations'));
  const { value: project } = loadProject({ directory: 'automations', tree });
  if (project === undefined) throw new Error('The example estate does not load');
  const seed = collectSeed(sandboxSeed(project.configuration, project.declarations));
  provisionSandbox(sandbox.store, seed, () => new Date());
  await sandbox.store.commit();
});

afterAll(async () => {
  await sandbox.close();
  rmSync(cwd, { recursive: true, force: true, maxRetries: 5 });
  rmSync(bundle.directory, { recursive: true, force: true, maxRetries: 5 });
});

/** A directory with a rule test on a history in one of the formats that are read. */
function writeHistory(format: string, bytes: Uint8Array): void {
  const directory = join(cwd, 'histories', format);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `history.${format}`), bytes);
  for (const [name, text] of Object.entries({
    'wac.yaml': 'version: 1\nowner: acme/ml\nentity: team\nentities: [team]\nonRemove: delete\n',
    'rule.yaml':
      'key: rule\nscope: { project: p }\nwhen: { runMetric: { metric: loss, threshold: { gt: 1 } } }\nthen: { doNothing: {} }\n',
    'rule.test.yaml': `automation: rule\ntests:\n  - name: any\n    given: { history: history.${format} }\n    expect: { fires: true }\n`,
  })) {
    writeFileSync(join(directory, name), text);
  }
}

function row(name: string, { exitCode, kibibytes, heavy }: Loads): string {
  return `${name} | ${exitCode} | ${Math.round(kibibytes)} KiB | ${heavy.join(' ')}`;
}

/** Whether two rows differ in nothing but a size, and in that by no more than a tenth. */
function isAlike(known: string | undefined, made: string): boolean {
  const [one, other] = [known ?? '', made].map((text) => text.split(' | '));
  if (one?.[0] !== other?.[0] || one?.[1] !== other?.[1] || one?.[3] !== other?.[3]) return false;
  const [before, after] = [one?.[2], other?.[2]].map((size) => Number.parseInt(size ?? '', 10));
  return (
    before !== undefined &&
    after !== undefined &&
    after <= before * MAX_GROWTH &&
    before <= after * MAX_GROWTH
  );
}

describe('what is loaded', () => {
  it('is what the table says, for each command', { timeout: 300_000 }, async () => {
    const rows: string[] = [];
    // One after another: some work on what others have written.
    for (const { name, args, entry = 'wac.js', env = {} } of RUNS) {
      const loads = await listLoads(bundle, {
        command: [entry, ...args],
        cwd,
        env: { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey, ...env },
      });
      expect(loads.kibibytes, `${name}: ${loads.output}`).toBeGreaterThan(0);
      rows.push(row(name, loads));
    }
    const table = `command | exit | loaded | heavy parts\n${rows.join('\n')}\n`;
    const known = existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8').split('\n') : [];
    const isFresh =
      known.length === rows.length + 2 &&
      rows.every((made, index) => isAlike(known[index + 1], made));
    if (!isFresh) await expect(table).toMatchFileSnapshot(GOLDEN);
  });
});
