/** Starts the bundle as GitHub's runner does: a process of its own, with nothing beside it that it could load. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Harness, RunOptions } from '../../action/harness.ts';

/** The Node that runs the bundle: `WAC_TEST_NODE`, or the one that runs the tests. */
const NODE = process.env['WAC_TEST_NODE'] || process.execPath;

/** How a process ended, and what it left for the runner. */
export interface BundleOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The outputs file, read as the runner reads it. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Bundle {
  run(harness: Harness, options: RunOptions): Promise<BundleOutcome>;
  remove(): void;
}

/**
 * Copies the bundle to a folder of its own.
 *
 * @param preload a module that is loaded before it; none when absent.
 */
export function openBundle(preload?: string): Bundle {
  const built = process.env['WAC_TEST_DIST'];
  if (built === undefined) throw new Error('the bundle was not built');
  const folder = mkdtempSync(join(tmpdir(), 'wac-bundle-'));
  cpSync(built, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    run: (harness, options) => {
      const script = join(folder, 'dist/action.js');
      const args = preload === undefined ? [script] : ['--import', preload, script];
      return start(args, harness, options);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function start(
  args: readonly string[],
  harness: Harness,
  options: RunOptions,
): Promise<BundleOutcome> {
  const { root } = harness;
  const output = join(root, 'output.txt');
  const summary = join(root, 'summary.txt');
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = harness.env({
    ...options,
    inputs: { path: 'automations', ...options.inputs },
    env: {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: root,
      PATH: process.env['PATH'],
      HOME: root,
      ...options.env,
    },
  });
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const ended = await new Promise<Pick<BundleOutcome, 'exitCode' | 'stdout' | 'stderr'>>(
    (resolve) => {
      const child = execFile(
        NODE,
        args,
        { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
        (error, stdout, stderr) => {
          resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
        },
      );
      options.signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    },
  );
  return { ...ended, outputs: readOutputs(output), summary: readFileSync(summary, 'utf8') };
}

function readOutputs(file: string): Readonly<Record<string, string>> {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gmu,
  );
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
