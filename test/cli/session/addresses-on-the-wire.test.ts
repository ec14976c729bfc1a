/** Which hosts a whole run talks to, and with which key, for a user who ran `wandb login`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { startTlsProxy, type TlsProxy } from '../../support/tls-proxy.ts';
import { type Ran, runInProcess } from '../run-in-process.ts';

const KEY = 'b'.repeat(86);
const FORGE = 'api.forge.coreweave.com';
const WANDB = 'api.wandb.ai';

/** Forms of an address, with the host that requests go to; undefined: it is refused and nothing is sent. */
const FORMS: readonly (readonly [form: string, host: string | undefined])[] = [
  ['https://api.wandb.ai', WANDB],
  ['https://api.wandb.ai/', WANDB],
  ['https://api.forge.coreweave.com', FORGE],
  ['https://forge.coreweave.com/api/wandb', FORGE],
  ['https://forge.coreweave.com/api/wandb/', FORGE],
  ['https://forge.coreweave.com', undefined],
  ['https://forge.coreweave.com/wandb', undefined],
  ['https://forge.coreweave.com/wandb/acme/classifier', undefined],
  ['https://forge.coreweave.com./api/wandb/x', undefined],
  ['https://id.coreweave.com', undefined],
  ['https://wandb.ai', undefined],
  ['https://app.wandb.ai', undefined],
  ['https://www.wandb.ai/acme', undefined],
];

let sandbox: Sandbox;
let proxy: TlsProxy;
let home: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date('2026-11-27T09:00:00Z') });
  const authorization = `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`;
  proxy = await startTlsProxy({
    respond: async ({ path, body }) => {
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', headers, body });
      return { status: response.status, body: await response.text() };
    },
  });
});

afterAll(async () => {
  await proxy.close();
  await sandbox.close();
});

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wac-home-'));
  proxy.requests.length = 0;
  proxy.tunnels.length = 0;
  writeFileSync(join(home, 'authority.pem'), proxy.authority);
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

interface Setup {
  readonly baseUrl?: string;
  readonly globalSettings?: string;
  readonly localSettings?: string;
  readonly pin?: string;
}

/** Runs `wac doctor` in a home after `wandb login`; everything that is no loopback address goes to the proxy. */
async function runDoctor(
  netrcHost: string,
  setup: Setup,
  directory: readonly string[] = [join(home, 'automations')],
): Promise<Ran> {
  const write = (folder: string, name: string, text: string): void => {
    mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, folder, name), text);
  };
  write('.', '.netrc', `machine ${netrcHost}\n  login user\n  password ${KEY}\n`);
  const settings = (url: string): string => `[default]\nbase_url = ${url}\n\n`;
  if (setup.globalSettings !== undefined) {
    write('.config/wandb', 'settings', settings(setup.globalSettings));
  }
  if (setup.localSettings !== undefined) write('wandb', 'settings', settings(setup.localSettings));
  const pin = setup.pin === undefined ? [] : [`server: ${setup.pin}`];
  const lines = ['version: 1', 'owner: acme/ml', 'entities: []', 'onRemove: keep', ...pin, ''];
  if (directory.length > 0) write('automations', 'wac.yaml', lines.join('\n'));
  return await runInProcess({
    cwd: home,
    args: ['doctor', ...directory],
    env: {
      HTTPS_PROXY: proxy.url,
      HTTP_PROXY: proxy.url,
      SSL_CERT_FILE: join(home, 'authority.pem'),
      ...(setup.baseUrl === undefined ? {} : { WANDB_BASE_URL: setup.baseUrl }),
    },
  });
}

function expectSent(host: string, { exitCode, stdout, stderr }: Ran): void {
  expect(exitCode, stdout + stderr).toBe(0);
  expect(proxy.requests.length).toBeGreaterThan(0);
  expect([...new Set(proxy.requests.map((request) => request.host))]).toEqual([host]);
  expect([...new Set(proxy.tunnels)]).toEqual([`${host}:443`]);
  const sent = `Basic ${Buffer.from(`api:${KEY}`).toString('base64')}`;
  expect([...new Set(proxy.requests.map(({ authorization }) => authorization))]).toEqual([sent]);
}

const SOURCES: Readonly<Record<string, (form: string) => Setup>> = {
  WANDB_BASE_URL: (baseUrl) => ({ baseUrl }),
  'the settings file in the home': (globalSettings) => ({ globalSettings }),
  'the settings file of the directory': (localSettings) => ({ localSettings }),
  'the pin in wac.yaml': (pin) => ({ pin }),
};

describe.each([WANDB, FORGE])('after a login that wrote the key of %s', (netrcHost) => {
  it('uses the default of the newest SDK', async () => {
    expectSent(FORGE, await runDoctor(netrcHost, {}));
  });

  it('checks the key and the server in a directory without anything', async () => {
    const ran = await runDoctor(netrcHost, {}, []);
    expectSent(FORGE, ran);
    expect(ran.stdout).toContain('You are ');
  });

  describe.each(Object.entries(SOURCES))('%s', (source, setup) => {
    it.each(FORMS)('%s leads to %s', async (form, host) => {
      const ran = await runDoctor(netrcHost, setup(form));
      if (host !== undefined) {
        expectSent(host, ran);
        return;
      }
      expect(proxy.tunnels).toEqual([]);
      expect(ran.exitCode).toBe(source === 'the pin in wac.yaml' ? 3 : 64);
      expect(ran.stdout + ran.stderr).toContain(`https://${FORGE}`);
    });
  });
});
