/**
 * Runs the official W&B SDK against the sandbox and wac.
 *
 *     npm run test:sdk                     every release against every server
 *     npm run test:sdk -- --verbose        with a line for each case that passed
 *     npm run test:sdk -- --release 0.22.3 --profile 0.70 --wac build/wac.js
 *
 * The releases are installed from PyPI into `.venv/`, once. It needs Python 3.9 or later, and says so where there is none.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPython, installedRelease, RELEASES } from './python.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The servers that the sandbox poses as. */
const PROFILES = ['saas', 'forge', '0.85', '0.84', '0.83', '0.82', '0.70', '0.60'];

/** Runs at once: the older release waits for seconds before it takes a refusal for a response. */
const SIDE_BY_SIDE = 4;

/** What the SDK finds. Nothing here is made by the SDK: it has no words for integrations and collections. */
const SEED = {
  organizations: ['acme'],
  entities: ['vision-team', 'nlp-team'],
  projects: [
    { entity: 'vision-team', project: 'classifier' },
    { entity: 'vision-team', project: 'detector' },
    { entity: 'nlp-team', project: 'parser' },
  ],
  registries: [{ organization: 'acme', registry: 'models' }],
  collections: [
    { entity: 'vision-team', project: 'classifier', collection: 'weights' },
    { organization: 'acme', registry: 'models', collection: 'production' },
  ],
  integrations: [
    { kind: 'slack', entity: 'vision-team', channel: '#ml-alerts' },
    { kind: 'slack', entity: 'vision-team', channel: '#ml-reports' },
    { kind: 'webhook', entity: 'vision-team', name: 'ci' },
    { kind: 'webhook', entity: 'vision-team', name: 'deploy' },
    { kind: 'slack', entity: 'nlp-team', channel: '#nlp' },
  ],
};

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    release: { type: 'string', multiple: true, default: RELEASES },
    profile: { type: 'string', multiple: true, default: PROFILES },
    wac: { type: 'string', default: 'dist/wac.js' },
  },
});
const bundle = resolve(root, options.wac);

/** Starts `wac sandbox`; gives its environment variables and how to end it. */
async function startSandbox(state, profile) {
  const args = [bundle, 'sandbox', '--port', '0', '--state', state, '--profile', profile];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((done) => server.once('exit', done));
  const environment = {};
  for await (const line of createInterface({ input: server.stdout })) {
    const [, name, value] = /export (\w+)=(.+)$/.exec(line) ?? [];
    if (name !== undefined) environment[name] = value;
    if (environment.WANDB_BASE_URL !== undefined && environment.WANDB_API_KEY !== undefined) break;
  }
  if (environment.WANDB_API_KEY === undefined) throw new Error('The sandbox did not start');
  return {
    environment,
    end: () => {
      server.kill('SIGINT');
      return ended;
    },
  };
}

async function provision({ WANDB_BASE_URL: url, WANDB_API_KEY: key }) {
  const response = await fetch(`${url}/sandbox/provision`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
    },
    body: JSON.stringify(SEED),
  });
  if (!response.ok) throw new Error(`The sandbox refused its seed: ${await response.text()}`);
}

/** Drives the release of a Python against one server; gives what it counted. */
async function drive(python, profile, say) {
  const scratch = await mkdtemp(join(tmpdir(), 'wac-sdk-'));
  const sandbox = await startSandbox(join(scratch, 'state.json'), profile);
  const counted = { passed: 0, failed: 0, impossible: 0, ended: false };
  try {
    await provision(sandbox.environment);
    const log = await mkdtemp(join(scratch, 'log-'));
    const { PATH = '', SYSTEMROOT } = process.env;
    const child = spawn(python, [join(root, 'test/sdk/drive.py'), profile], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of the user's: no key, no netrc, no settings, no proxy.
      env: {
        PATH,
        ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }),
        ...sandbox.environment,
        HOME: scratch,
        WANDB_DIR: log,
        WANDB_SILENT: 'true',
        WANDB_ERROR_REPORTING: 'false',
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONIOENCODING: 'utf-8',
        PYTHONUNBUFFERED: '1',
        WAC_NODE: process.execPath,
        WAC_BUNDLE: bundle,
        WAC_SCRATCH: scratch,
      },
    });
    const ended = new Promise((done) => child.once('close', done));
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = `${errors}${text}`.slice(-4000);
    });
    const impossible = new Map();
    for await (const line of createInterface({ input: child.stdout })) {
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
      const [, name, why] = /^n\/a {3}(.*): (.*?)$/.exec(line) ?? [];
      if (passed !== undefined) {
        Object.assign(counted, { passed: Number(passed), failed: Number(failed), ended: true });
      } else if (name !== undefined) {
        counted.impossible += 1;
        impossible.set(why, [...(impossible.get(why) ?? []), name]);
      } else if (options.verbose || line.startsWith('FAIL')) say(`  ${line}`);
    }
    const status = await ended;
    for (const [why, names] of impossible) {
      say(`  cannot: ${why} (${names.length})`);
      for (const name of names) say(`    ${name}`);
    }
    if (!counted.ended || (status !== 0 && counted.failed === 0)) {
      say(`  FAIL  the program broke off with ${status}\n${errors}`);
      counted.failed += 1;
    }
  } finally {
    await sandbox.end();
    await rm(scratch, { recursive: true, force: true });
  }
  return counted;
}

async function main() {
  const python = findPython();
  if (python === undefined) {
    console.error('This needs Python 3.9 or later with its venv module, and finds none.');
    console.error(
      'Install it (python.org, or the packages python3 and python3-venv) and run again.',
    );
    return 1;
  }
  if (!existsSync(bundle)) {
    console.error(`There is no ${options.wac}: run \`npm run build\` first.`);
    return 1;
  }
  const total = { passed: 0, failed: 0, impossible: 0 };
  const installs = [];
  for (const release of options.release)
    installs.push([release, await installedRelease(python, release)]);
  const waiting = installs.flatMap(([release, own]) =>
    options.profile.map((profile) => ({ release, own, profile })),
  );
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const lines = [`wandb ${next.release} with a server like ${next.profile}`];
      const counted = await drive(next.own, next.profile, (line) => lines.push(line));
      const { passed, failed, impossible } = counted;
      lines.push(`  ${passed} passed, ${failed} failed, ${impossible} that cannot be said\n`);
      console.log(lines.join('\n'));
      for (const key of Object.keys(total)) total[key] += counted[key];
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  console.log(`${total.impossible} cannot be said by a release or held by a server; listed above`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
