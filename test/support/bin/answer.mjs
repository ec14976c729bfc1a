/** Sends one response to every request on loopback, runs a command against it, and ends with its exit code. */
import { createServer } from 'node:http';
import { runCommand } from './run-command.mjs';

const [answer, , ...command] = process.argv.slice(2);
const json = { 'content-type': 'application/json' };

const RESPONSES = {
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Sign in</title><h1>Sign in to the company network</h1>');
  },
  truncated: (response) => {
    response.writeHead(200, json);
    response.end('{"data": {"viewer": {"id": "VXN');
  },
  silence: () => {
    // Accepts the request and never responds.
  },
  hangup: (response) => response.destroy(),
  // Lists one run of three, and has deleted it when its history is asked for.
  runs: (response, body) => {
    const keys = { lastStep: 0, keys: { loss: {} } };
    const node = {
      name: 'r1',
      displayName: 'prod-1',
      state: 'finished',
      createdAt: '2026-10-01T00:00:00Z',
    };
    const more = {
      tags: [],
      heartbeatAt: null,
      historyLineCount: 1,
      historyKeys: keys,
      systemMetrics: '{}',
      user: null,
    };
    const runs = {
      edges: [{ node: { ...node, ...more } }],
      pageInfo: { hasNextPage: false, endCursor: null },
    };
    const project = body.includes('query Runs')
      ? { name: 'detector', runCount: 3, runs }
      : { run: null };
    response.writeHead(200, json);
    response.end(JSON.stringify({ data: { project } }));
  },
};

function responseStatus(response, status) {
  response.writeHead(status, { ...json, ...(status === 429 ? { 'retry-after': '1' } : {}) });
  response.end(JSON.stringify({ errors: [{ message: `answered ${status}` }] }));
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text) => {
    body += text;
  });
  request.on('end', () => {
    const special = RESPONSES[answer];
    if (special === undefined) responseStatus(response, Number(answer));
    else special(response, body);
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
// Made up; a transcript in which it occurs shows a leak.
const key = 'c0ffee'.repeat(7).slice(0, 40);
process.exitCode = await runCommand(command, {
  WANDB_BASE_URL: `http://127.0.0.1:${server.address().port}`,
  WANDB_API_KEY: key,
});
server.closeAllConnections();
server.close();
