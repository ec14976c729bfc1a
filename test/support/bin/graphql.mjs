/** Serves the sandbox on a state file, sends one GraphQL request, prints the response's data or its errors. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [state, query, variables = '{}'] = process.argv.slice(2);
const wac = join(process.env.WAC_TEST_DIST, 'wac.js');
const server = spawn(process.execPath, [wac, 'sandbox', '--state', state], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let url;
let key;
for await (const line of createInterface({ input: server.stdout })) {
  url ??= line.match(/WANDB_BASE_URL=(\S+)/)?.[1];
  key ??= line.match(/WANDB_API_KEY=(\S+)/)?.[1];
  if (url !== undefined && key !== undefined) break;
}
const response = await fetch(`${url}/graphql`, {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
  },
  body: JSON.stringify({ query, variables: JSON.parse(variables) }),
});
const body = await response.json();
console.log(JSON.stringify(body.errors ?? body.data));
server.kill('SIGTERM');
