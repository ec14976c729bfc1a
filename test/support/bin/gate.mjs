/**
 * Serves the sandbox on a state file behind a proxy, runs a command against it, and ends with its exit code.
 *
 * The proxy forwards everything until `kill-after` gives it a process and a number: after so many writes of that
 * process have been executed, it forwards no further one and kills the process, which never sees the last response.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from './run-command.mjs';

const [state, , ...command] = process.argv.slice(2);
const wac = join(process.env.WAC_TEST_DIST, 'wac.js');
const server = spawn(process.execPath, [wac, 'sandbox', '--state', state], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const env = {};
for await (const line of createInterface({ input: server.stdout })) {
  const [, name, value] = line.match(/export (\w+)=(\S+)/) ?? [];
  if (name !== undefined) env[name] = value;
  if (env.WANDB_API_KEY !== undefined) break;
}

let doomed;

function isMutation(url, body) {
  return url.startsWith('/graphql') && /\bmutation\b/.test(JSON.parse(body).query);
}

const gate = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.url === '/kill-after') {
    doomed = JSON.parse(body.toString());
    response.end();
    return;
  }
  const isWrite = doomed !== undefined && isMutation(request.url, body.toString());
  if (isWrite) {
    // Requests after the last forwarded write get no response: the process is about to end.
    if (doomed.writes === 0) return;
    doomed.writes -= 1;
  }
  const answer = await fetch(`${env.WANDB_BASE_URL}${request.url}`, {
    method: request.method,
    headers: { authorization: request.headers.authorization, 'content-type': 'application/json' },
    ...(request.method === 'POST' ? { body } : {}),
  });
  const text = await answer.text();
  if (isWrite) {
    doomed.answers = (doomed.answers ?? 0) + 1;
    if (doomed.writes === 0 && doomed.answers === doomed.total) {
      process.kill(doomed.pid, 'SIGKILL');
      doomed = undefined;
      return;
    }
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(text);
});
await new Promise((resolve) => gate.listen(0, '127.0.0.1', resolve));
const exitCode = await runCommand(command, {
  ...env,
  WANDB_BASE_URL: `http://127.0.0.1:${gate.address().port}`,
});
gate.closeAllConnections();
gate.close();
const ended = new Promise((resolve) => server.once('exit', resolve));
server.kill('SIGTERM');
await ended;
process.exitCode = exitCode;
