/** Times processes, and makes one honest number of many. */
import { spawn } from 'node:child_process';

/**
 * Runs `node` with arguments to its end.
 *
 * @returns `ms` of the whole process, and what it printed: `stdout` and `stderr`.
 */
export async function runNode(args, options = {}) {
  return await runProcess(process.execPath, args, options);
}

/** Runs any program to its end; rejects when it ends with another exit code than 0. */
export async function runProcess(command, args, { cwd, env = {} } = {}) {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ms = performance.now() - start;
  if (code !== 0) {
    const said = `${stderr}${stdout}`.slice(-2000);
    throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`);
  }
  return { ms, stdout, stderr };
}

/**
 * Measures two things in turn and gives the ratio of each pair, so that a machine that slows down slows both.
 * One pair warms up and is not counted, unless options say otherwise.
 */
export async function ratios(count, measure, reference, { warmUps = 1 } = {}) {
  const found = [];
  for (let index = -warmUps; index < count; index++) {
    const [measured, base] = [await measure(), await reference()];
    if (index >= 0) found.push(measured / base);
  }
  return found;
}

/** Repeats a measurement. */
export async function repeat(count, measure) {
  const found = [];
  for (let index = 0; index < count; index++) found.push(await measure());
  return found;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How far samples lie from their median: the standard deviation that half of them being closer amounts to. */
export function noiseOf(values) {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
