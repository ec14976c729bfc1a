/** Runs the built program, as users do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';

/** The program under test: what the tests' set-up has built, or what the caller of this process has. */
export const BUILT: string = join(
  process.env['WAC_TEST_DIST'] ?? join(import.meta.dirname, '../../build/test-dist'),
  'wac.js',
);

/** How a run ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface RunBuiltOptions {
  /** The built `wac.js`. */
  readonly wac: string;
  /** What runs it; Node alone when absent. */
  readonly program?: readonly [string, ...string[]];
  readonly cwd: string;
  readonly args: readonly string[];
  readonly sandbox?: Pick<Sandbox, 'url' | 'apiKey'>;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file that takes the output; absent: it is kept. */
  readonly stdout?: number;
}

/** Starts the program with nothing of this machine's own settings. */
export function startBuilt(options: RunBuiltOptions): Running {
  const { wac, cwd, args, sandbox, env, stdout, program = [process.execPath] } = options;
  const [command, ...before] = program;
  const child = spawn(command, [...before, wac, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      // The home is the folder whose files are compared, so no compiled code is kept there.
      HOME: cwd,
      NODE_DISABLE_COMPILE_CACHE: '1',
      ...(sandbox === undefined
        ? {}
        : { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey }),
      ...env,
    },
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  const chunks = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    chunks.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    chunks.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (exitCode) => resolve({ exitCode, ...chunks }));
  });
  return { child, ended };
}

/** Runs the program to its end. */
export async function runBuilt(options: RunBuiltOptions): Promise<Ended> {
  return await startBuilt(options).ended;
}
