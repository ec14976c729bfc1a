/**
 * A sandbox, and a receiver of webhooks beside it, that live from one line of a script to another:
 *
 *   live start STATE [PROFILE]       serves the sandbox on a state file, and the receiver; both end by themselves
 *   live webhook NAME /PATH          gives the team's webhook a token and a signing key, and points it at the receiver
 *   live post 'EVENTS' [KEY]         posts events with curl, as a person would
 *   live log DIRECTORY ENTITY/PROJECT   logs the recorded runs of a directory, as record-runs writes them
 *   live get /sandbox/…              reads what the sandbox keeps
 *   live executions NAME …           the executions of automations, by the triggerExecutions query
 *   live received                    what has come in since the last time, with its signature checked
 *   live run COMMAND …               runs a command against the sandbox; RECEIVER is the address of the receiver
 *   live stop
 *
 * The receiver responds by path: /ok, /refused (nobody listens), /hangs, /redirects, /500, /large.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from './run-command.mjs';

const STATE_FILE = '.live.json';
const RECEIVED = '.live-received.jsonl';
/** Long enough for any run; nothing outlives a killed test by more than this. */
const LIFETIME_MS = 240_000;
// Made up; a transcript in which they occur shows a leak.
const TOKEN = 'bearer-of-the-story';
const SIGNING_KEY = 'signing-key-of-the-story';

const [command, ...operands] = process.argv.slice(2);
const live = existsSync(STATE_FILE) ? JSON.parse(readFileSync(STATE_FILE, 'utf8')) : {};

const COMMANDS = { start, webhook, post, log, get, executions, received, run, stop, receiver };
await COMMANDS[command](...operands);

async function start(state, profile = 'saas') {
  const wac = join(process.env.WAC_TEST_DIST, 'wac.js');
  const sandbox = await launch(
    [wac, 'sandbox', '--state', state, '--profile', profile],
    'WANDB_API_KEY',
  );
  const receiver = await launch([process.argv[1], 'receiver', String(sandbox.pid)], 'RECEIVER');
  writeFileSync(
    STATE_FILE,
    JSON.stringify({
      pids: [sandbox.pid, receiver.pid],
      url: sandbox.env.WANDB_BASE_URL,
      key: sandbox.env.WANDB_API_KEY,
      receiver: receiver.env.RECEIVER,
    }),
  );
  console.log('The sandbox and the receiver are there');
}

/** Starts a program that prints exports, and leaves it running; `last` is the variable it prints last. */
async function launch(words, last) {
  const child = spawn(process.execPath, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const env = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = line.match(/export (\w+)=(\S+)/) ?? [];
    if (name !== undefined) env[name] = value;
    if (env[last] !== undefined) break;
  }
  child.stdout.destroy();
  child.unref();
  return { pid: child.pid, env };
}

async function webhook(name, path) {
  const { entity } =
    await send(`{ entity(name: "vision-team") { integrations(first: 100) { edges { node {
    __typename id ... on GenericWebhookIntegration { name } } } } } }`);
  const { id } = entity.integrations.edges
    .map(({ node }) => node)
    .find((node) => node.name === name);
  for (const [secretName, secretValue] of [
    ['STORY_TOKEN', TOKEN],
    ['STORY_SIGNATURE', SIGNING_KEY],
  ]) {
    await send(
      'mutation ($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      { input: { entityName: 'vision-team', secretName, secretValue } },
    );
  }
  const urlEndpoint = `${path === '/refused' ? await nobody() : live.receiver}${path}`;
  await send(
    `mutation ($input: UpdateGenericWebhookIntegrationInput!) {
      updateGenericWebhookIntegration(input: $input) { integration { id } } }`,
    { input: { id, urlEndpoint, accessTokenRef: 'STORY_TOKEN', secretRef: 'STORY_SIGNATURE' } },
  );
  console.log(`The webhook "${name}" goes to ${path}`);
}

/** An address at which nobody listens any more. */
async function nobody() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

async function post(events, key = live.key) {
  const address = `${live.url}/sandbox/events`;
  const user = `api:${key}`;
  const curl = spawnSync('curl', ['--silent', '--show-error', '-u', user, address, '-d', events], {
    encoding: 'utf8',
  });
  if (curl.error?.code === 'ENOENT') print(await request('/sandbox/events', events, key));
  else if (curl.status === 0) print(JSON.parse(curl.stdout));
  else throw new Error(curl.stderr);
}

async function log(directory, path) {
  const [entity, project] = path.split('/');
  const runs = readFileSync(join(directory, 'runs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse);
  for (const { id: run, name, user, state, file } of runs) {
    const lines = readFileSync(join(directory, file), 'utf8').trim().split('\n');
    const event = { entity, project, run, name, user };
    const rows = { kind: 'logMetrics', ...event, rows: lines.map(JSON.parse) };
    await request('/sandbox/events', JSON.stringify([rows, { kind: 'runState', ...event, state }]));
  }
  console.log(`Logged ${runs.length} runs`);
}

async function get(path) {
  print(await request(path));
}

async function executions(...names) {
  const { triggers } = await send('{ triggers(first: 1000) { edges { node { id name } } } }');
  for (const name of names) {
    const { id } = triggers.edges.map(({ node }) => node).find((node) => node.name === name);
    const { triggerExecutions } = await send(
      `query ($id: ID!) { triggerExecutions(triggerID: $id) { edges { node {
        triggerName state
        action { actionType data {
          ... on GenericWebhookActionArgs { requestPayload } ... on SlackNotificationActionArgs { title text severity } } }
        result { resultType data {
          ... on HttpTriggerResultDetails { statusCode body error { message } }
          ... on DefaultTriggerResultDetails { error { message } } } } } } } }`,
      { id },
    );
    for (const { node } of triggerExecutions.edges) {
      const { result, action } = node;
      const { body, ...answer } = result.data;
      const shown = body?.length > 100 ? `${body.slice(0, 20)}… (${body.length} characters)` : body;
      console.log(`${node.triggerName}: ${node.state} ${action.actionType}`);
      console.log(`  sent    ${JSON.stringify(action.data)}`);
      console.log(
        `  result  ${JSON.stringify(body === undefined ? answer : { ...answer, body: shown })}`,
      );
    }
  }
}

function received() {
  if (!existsSync(RECEIVED)) return console.log('Nothing was received');
  process.stdout.write(readFileSync(RECEIVED, 'utf8'));
  rmSync(RECEIVED);
}

async function run(...words) {
  const { url, key, receiver } = live;
  const env = { WANDB_BASE_URL: url, WANDB_API_KEY: key, RECEIVER: receiver };
  process.exitCode = await runCommand(['sh', '-c', words.join(' ')], env);
}

async function stop() {
  // The sandbox saves its state when it ends, which the next line of a script may want to read.
  for (const pid of live.pids) process.kill(pid, 'SIGTERM');
  while (live.pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(STATE_FILE);
  console.log('The sandbox and the receiver have ended');
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function receiver(sandbox) {
  const answers = {
    '/ok': (response) => response.end('thanks'),
    '/hangs': () => undefined,
    '/redirects': (response) => response.writeHead(302, { location: '/ok' }).end(),
    '/500': (response) => response.writeHead(500).end('broken'),
    '/large': (response) => response.end('x'.repeat(10 * 1024 * 1024)),
  };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      appendFileSync(RECEIVED, describeRequest(request, Buffer.concat(chunks)));
      answers[request.url](response);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(`export RECEIVER=http://127.0.0.1:${server.address().port}`);
  });
  setTimeout(() => {
    if (isAlive(Number(sandbox))) process.kill(Number(sandbox), 'SIGTERM');
    process.exit();
  }, LIFETIME_MS);
}

function describeRequest({ method, url, headers }, body) {
  const token = headers.authorization === `Bearer ${TOKEN}` ? 'right' : 'wrong';
  const expected = createHmac('sha256', SIGNING_KEY).update(body).digest();
  const actual = Buffer.from(headers['x-wandb-signature'] ?? '', 'hex');
  const isSame = actual.length === expected.length && timingSafeEqual(actual, expected);
  return [
    `${method} ${url}`,
    `  content-type ${headers['content-type']}, bearer token ${token}, signature ${isSame ? 'right' : 'wrong'}`,
    `  ${body}`,
    '',
  ].join('\n');
}

async function send(query, variables = {}) {
  const body = await request('/graphql', JSON.stringify({ query, variables }));
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function request(path, body, key = live.key) {
  const response = await fetch(`${live.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
    },
    ...(body === undefined ? {} : { body }),
  });
  return await response.json();
}

function print(value) {
  console.log(JSON.stringify(value, null, 1));
}
