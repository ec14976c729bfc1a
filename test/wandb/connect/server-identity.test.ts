/** Which server and key a run gets, and what messages say of it; server-matrix.test.ts has every combination. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { chooseServer } from '../../../src/wandb/connect/choose-server.ts';
import { findCredential } from '../../../src/wandb/connect/credentials.ts';
import { readWandbSettings } from '../../../src/wandb/connect/wandb-settings.ts';

const OLD_KEY = 'a'.repeat(40);
const NEW_KEY = 'b'.repeat(86);
const DEDICATED_KEY = `local-${'c'.repeat(40)}`;
const FORGE = 'https://api.forge.coreweave.com';
const WANDB = 'https://api.wandb.ai';
const DEDICATED = 'https://acme.wandb.io';

/** netrc as `wandb login` of two SDK versions writes it. */
const NETRC = {
  'SDK 0.30': `machine api.wandb.ai\n  login user\n  password ${OLD_KEY}\n`,
  'SDK 0.31': `machine api.forge.coreweave.com\n  login user\n  password ${NEW_KEY}\n`,
} as const;

const homes: string[] = [];

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

interface Setup {
  readonly netrc: string;
  readonly baseUrl?: string;
  readonly globalSettings?: string;
  readonly localSettings?: string;
  readonly pin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Resolved {
  readonly address: string;
  readonly source: string;
  readonly key: string;
}

/** Writes a home and a working directory, and resolves there. */
async function resolve(setup: Setup): Promise<Resolved | Failure> {
  const home = mkdtempSync(join(tmpdir(), 'wac-home-'));
  homes.push(home);
  const cwd = join(home, 'work');
  mkdirSync(join(home, '.config', 'wandb'), { recursive: true });
  mkdirSync(join(cwd, 'wandb'), { recursive: true });
  writeFileSync(join(home, '.netrc'), setup.netrc);
  const settingsFile = (url: string): string => `[default]\nbase_url = ${url}\n\n`;
  if (setup.globalSettings !== undefined) {
    writeFileSync(join(home, '.config/wandb/settings'), settingsFile(setup.globalSettings));
  }
  if (setup.localSettings !== undefined) {
    writeFileSync(join(cwd, 'wandb/settings'), settingsFile(setup.localSettings));
  }
  const env = {
    ...(setup.baseUrl === undefined ? {} : { WANDB_BASE_URL: setup.baseUrl }),
    ...setup.env,
  };
  const sources = { env, home, readFile: readIfThere };
  try {
    const { address, source } = chooseServer({
      env,
      settings: await readWandbSettings({ ...sources, cwd }),
      configuration: setup.pin === undefined ? {} : { server: setup.pin },
    });
    const { credential } = await findCredential(address, sources);
    if (credential.kind !== 'api-key') expect.fail('not an API key');
    return { address, source: source.replace(home, '~'), key: credential.key };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

describe.each(['SDK 0.30', 'SDK 0.31'] as const)('netrc of %s', (sdk) => {
  const netrc = NETRC[sdk];

  it.each([
    'https://forge.coreweave.com',
    'https://forge.coreweave.com/wandb/acme/classifier',
    'https://wandb.ai',
    'https://www.wandb.ai/acme',
  ])('refuses the page %s and names the API', async (page) => {
    for (const setup of [{ baseUrl: page }, { globalSettings: page }, { localSettings: page }]) {
      const failure = await resolve({ netrc, ...setup });
      expect(failure).toMatchObject({ code: 'usage' });
      expect(failure).toHaveProperty('hint', expect.stringContaining(FORGE));
    }
  });

  it.each(['http://api.wandb.ai', 'http://api.forge.coreweave.com'])(
    'refuses %s, also where plain http is allowed',
    async (baseUrl) => {
      const env = { WAC_ALLOW_INSECURE_HTTP: '1' };
      expect(await resolve({ netrc, baseUrl, env })).toMatchObject({ code: 'usage' });
    },
  );

  it.each([WANDB, FORGE])(
    'does not give the key of the cloud to another server: pin %s',
    async (pin) => {
      expect(await resolve({ netrc, pin, baseUrl: DEDICATED })).toMatchObject({ code: 'usage' });
      expect(await resolve({ netrc, pin, globalSettings: DEDICATED })).toMatchObject({
        code: 'usage',
      });
      expect(await resolve({ netrc, baseUrl: DEDICATED })).toMatchObject({ code: 'no-api-key' });
      expect(await resolve({ netrc, baseUrl: 'https://api.wandb.ai.evil.example' })).toMatchObject({
        code: 'no-api-key',
      });
      expect(await resolve({ netrc, baseUrl: 'https://api.wandb.ai:8443' })).toMatchObject({
        code: 'no-api-key',
      });
    },
  );
});

describe('Dedicated Cloud and settings files', () => {
  const netrc = `${NETRC['SDK 0.31']}machine acme.wandb.io\n  login user\n  password ${DEDICATED_KEY}\n`;
  const found = (source: string): object => ({ address: DEDICATED, key: DEDICATED_KEY, source });

  it.each<readonly [string, Omit<Setup, 'netrc'>, string]>([
    ['wandb login --host', { globalSettings: DEDICATED }, 'base_url in ~/.config/wandb/settings'],
    ['wandb init', { localSettings: DEDICATED }, 'base_url in ./wandb/settings'],
    [
      'the local file before the global one',
      { localSettings: DEDICATED, globalSettings: WANDB },
      'base_url in ./wandb/settings',
    ],
    [
      'the variable before both',
      { baseUrl: DEDICATED, localSettings: WANDB, globalSettings: FORGE },
      'WANDB_BASE_URL',
    ],
    ['the pin alone', { pin: DEDICATED }, '"server" in wac.yaml'],
    [
      'a settings file that agrees with the pin',
      { pin: `${DEDICATED}/`, globalSettings: DEDICATED },
      'base_url in ~/.config/wandb/settings',
    ],
  ])('%s', async (_name, setup, source) => {
    expect(await resolve({ netrc, ...setup })).toMatchObject(found(source));
  });

  it('finds the global file in WANDB_CONFIG_DIR', async () => {
    const empty = { netrc, env: { WANDB_CONFIG_DIR: '/nowhere' }, globalSettings: DEDICATED };
    expect(await resolve(empty)).toMatchObject({ address: FORGE, key: NEW_KEY });
  });

  it.each([
    ['pin', { pin: WANDB, globalSettings: DEDICATED }],
    ['variable', { pin: DEDICATED, baseUrl: FORGE }],
  ])('refuses what differs from the pin, and says what set it (%s)', async (_name, setup) => {
    const failure = await resolve({ netrc, ...setup });
    expect(failure).toMatchObject({ code: 'usage' });
    expect((failure as Failure).message).toMatch(/by (WANDB_BASE_URL|base_url in .*settings)$/);
  });
});

describe('two entries for one deployment', () => {
  it.each([
    [WANDB, OLD_KEY],
    [FORGE, NEW_KEY],
  ])('%s takes its own', async (baseUrl, key) => {
    const netrc = NETRC['SDK 0.30'] + NETRC['SDK 0.31'];
    expect(await resolve({ netrc, baseUrl })).toMatchObject({ key });
  });
});

describe('plain http', () => {
  const server = 'http://192.168.99.165:8080';
  const env = { WANDB_API_KEY: OLD_KEY };
  const choose = (
    configuration: { readonly server?: string; readonly allowInsecureHttp?: boolean },
    variables: Readonly<Record<string, string>>,
  ): ReturnType<typeof chooseServer> =>
    chooseServer({ env: { ...env, ...variables }, configuration });

  it('is refused by default, with both ways to allow it', () => {
    expect(() => choose({}, { WANDB_BASE_URL: server })).toThrow(/plain http/);
    try {
      choose({}, { WANDB_BASE_URL: server });
    } catch (error) {
      expect(error).toHaveProperty(
        'hint',
        expect.stringMatching(/allowInsecureHttp.*WAC_ALLOW_INSECURE_HTTP=1/),
      );
    }
  });

  it('is allowed for the pinned server, with a warning', () => {
    const pinned = { server, allowInsecureHttp: true };
    expect(choose(pinned, {})).toMatchObject({
      address: server,
      warning: expect.stringContaining('192.168.99.165:8080') as string,
    });
    expect(choose(pinned, { WANDB_BASE_URL: `${server}/` })).toMatchObject({ address: server });
  });

  it('is allowed for no other server than the pinned one', () => {
    const pinned = { server, allowInsecureHttp: true };
    expect(() => choose(pinned, { WANDB_BASE_URL: 'http://10.0.0.1' })).toThrow(Failure);
    const secure = { server: DEDICATED, allowInsecureHttp: true };
    expect(() => choose(secure, { WANDB_BASE_URL: 'http://acme.wandb.io' })).toThrow(Failure);
    expect(() => choose({ allowInsecureHttp: false, server }, {})).toThrow(Failure);
  });

  it('is not allowed by a permission without a server next to it', () => {
    expect(() => choose({ allowInsecureHttp: true }, { WANDB_BASE_URL: server })).toThrow(
      /plain http/,
    );
  });

  it.each(['1', 'true'])('is allowed by WAC_ALLOW_INSECURE_HTTP=%s, with a warning', (value) => {
    const variables = { WANDB_BASE_URL: server, WAC_ALLOW_INSECURE_HTTP: value };
    expect(choose({}, variables)).toMatchObject({
      address: server,
      warning: expect.stringContaining('WAC_ALLOW_INSECURE_HTTP') as string,
    });
  });

  it.each(['0', '', 'no'])('is not allowed by WAC_ALLOW_INSECURE_HTTP=%s', (value) => {
    const variables = { WANDB_BASE_URL: server, WAC_ALLOW_INSECURE_HTTP: value };
    expect(() => choose({}, variables)).toThrow(Failure);
  });

  it('needs no permission on loopback, and is not warned of', () => {
    expect(choose({}, { WANDB_BASE_URL: 'http://localhost:8080' })).not.toHaveProperty('warning');
  });
});
