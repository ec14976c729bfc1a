/** Serves the sandbox on a state file as a server of some age, runs a command against it, and ends with its exit code. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from './run-command.mjs';

const [state, profile, , ...command] = process.argv.slice(2);
const wac = join(process.env.WAC_TEST_DIST, 'wac.js');
const server = spawn(
  process.execPath,
  [wac, 'sandbox', '--state', state, ...(profile === 'saas' ? [] : ['--profile', profile])],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
const env = {};
for await (const line of createInterface({ input: server.stdout })) {
  const [, name, value] = line.match(/export (\w+)=(\S+)/) ?? [];
  if (name !== undefined) env[name] = value;
  if (env.WANDB_API_KEY !== undefined) break;
}
const exitCode = await runCommand(command, env);
const ended = new Promise((resolve) => server.once('exit', resolve));
server.kill('SIGTERM');
await ended;
process.exitCode = exitCode;
