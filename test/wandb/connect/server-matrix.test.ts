/**
 * Every combination of netrc, WANDB_BASE_URL, settings file and pin: it resolves to one server and the key of its
 * deployment, or is refused.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { chooseServer } from '../../../src/wandb/connect/choose-server.ts';
import { findCredential } from '../../../src/wandb/connect/credentials.ts';
import { readWandbSettings } from '../../../src/wandb/connect/wandb-settings.ts';

const OLD_KEY = 'a'.repeat(40);
const NEW_KEY = 'b'.repeat(86);
const OLD_ENTRY = `machine api.wandb.ai\n  login user\n  password ${OLD_KEY}\n`;
const NEW_ENTRY = `machine api.forge.coreweave.com\n  login user\n  password ${NEW_KEY}\n`;

const FORGE = 'https://api.forge.coreweave.com';
const WANDB = 'https://api.wandb.ai';
const DEDICATED = 'https://acme.wandb.io';

/** netrc files, with the key that each has for the two names of the cloud. */
const NETRC = {
  'of SDK 0.30': { text: OLD_ENTRY, keys: { [WANDB]: OLD_KEY, [FORGE]: OLD_KEY } },
  'of SDK 0.31': { text: NEW_ENTRY, keys: { [WANDB]: NEW_KEY, [FORGE]: NEW_KEY } },
  'of both': {
    text: OLD_ENTRY + NEW_ENTRY,
    keys: { [WANDB]: OLD_KEY, [FORGE]: NEW_KEY },
  },
} as const;

/** Every form of an address, with where requests go to; undefined: it is refused. */
const FORMS: Readonly<Record<string, string | undefined>> = {
  [WANDB]: WANDB,
  [`${WANDB}/`]: WANDB,
  'HTTPS://API.WANDB.AI:443': WANDB,
  [FORGE]: FORGE,
  [`${FORGE}//`]: FORGE,
  'https://forge.coreweave.com/api/wandb': FORGE,
  'https://forge.coreweave.com/api/wandb/': FORGE,
  [DEDICATED]: DEDICATED,
  'https://api.wandb.ai.evil.example': 'https://api.wandb.ai.evil.example',
  // Web pages.
  'https://forge.coreweave.com': undefined,
  'https://forge.coreweave.com/wandb': undefined,
  'https://forge.coreweave.com/wandb/acme/classifier': undefined,
  'https://forge.coreweave.com./api': undefined,
  'https://forge.coreweave.com:8443/api/wandb': undefined,
  'http://forge.coreweave.com/api/wandb': undefined,
  'https://id.coreweave.com': undefined,
  'https://wandb.ai': undefined,
  'https://app.wandb.ai': undefined,
  'https://www.wandb.ai/acme': undefined,
  // What is no address, and plain http.
  'http://api.wandb.ai': undefined,
  'http://api.forge.coreweave.com': undefined,
  'api.forge.coreweave.com': undefined,
};

const VARIABLES = [undefined, '', ...Object.keys(FORMS)];
const PINS = [undefined, ...Object.keys(FORMS)];
const LEVELS = ['global', 'local'] as const;

const CLOUD: readonly string[] = [WANDB, FORGE];

interface Combination {
  readonly keys: Readonly<Record<string, string>>;
  readonly variable: string | undefined;
  readonly pin: string | undefined;
  readonly settings: string | undefined;
}

/** What has to come out: the address and the key, or the code of the refusal. */
function expectedOf({ keys, variable, pin, settings }: Combination): string {
  const chosen = variable || settings || pin || FORGE;
  const address = FORMS[chosen];
  const pinned = pin === undefined ? undefined : FORMS[pin];
  if (address === undefined || (pin !== undefined && pinned === undefined)) return 'usage';
  const isPinned =
    pinned === undefined ||
    pinned === address ||
    (CLOUD.includes(pinned) && CLOUD.includes(address));
  if (!isPinned) return 'usage';
  const key = keys[address];
  return key === undefined ? 'no-api-key' : `${address} ${key}`;
}

interface TestHome {
  readonly home: string;
  readonly cwd: string;
  /** Reads each file once. */
  readonly readFile: (path: string) => Promise<string | undefined>;
}

const homes: string[] = [];

afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** A home and a working directory with the files that the SDK writes. */
function makeHome(
  netrc: string,
  settings: string | undefined,
  level: (typeof LEVELS)[number],
): TestHome {
  const home = mkdtempSync(join(tmpdir(), 'wac-home-'));
  homes.push(home);
  const cwd = join(home, 'work');
  mkdirSync(join(home, '.config', 'wandb'), { recursive: true });
  mkdirSync(join(cwd, 'wandb'), { recursive: true });
  writeFileSync(join(home, '.netrc'), netrc);
  if (settings !== undefined) {
    const path = level === 'global' ? join(home, '.config/wandb') : join(cwd, 'wandb');
    writeFileSync(join(path, 'settings'), `[default]\nbase_url = ${settings}\n\n`);
  }
  const read = new Map<string, Promise<string | undefined>>();
  const readFile = (path: string): Promise<string | undefined> => {
    const text = read.get(path) ?? readIfThere(path);
    read.set(path, text);
    return text;
  };
  return { home, cwd, readFile };
}

async function resolve(
  { home, cwd, readFile }: TestHome,
  { variable, pin }: Combination,
): Promise<string> {
  const env = variable === undefined ? {} : { WANDB_BASE_URL: variable };
  const sources = { env, home, readFile };
  try {
    const { address } = chooseServer({
      env,
      settings: await readWandbSettings({ ...sources, cwd }),
      configuration: pin === undefined ? {} : { server: pin },
    });
    const { credential } = await findCredential(address, sources);
    if (credential.kind !== 'api-key') expect.fail('not an API key');
    return `${address} ${credential.key}`;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe.each(Object.entries(NETRC))('netrc %s', (_name, { text, keys }) => {
  describe.each(LEVELS)('%s settings file', (level) => {
    const settingsForms =
      level === 'global' ? [undefined, ...Object.keys(FORMS)] : Object.keys(FORMS);
    it.each(settingsForms)('base_url = %s, with every variable and every pin', async (settings) => {
      const home = makeHome(text, settings, level);
      const expected: Record<string, string> = {};
      const actual: Record<string, string> = {};
      for (const variable of VARIABLES) {
        for (const pin of PINS) {
          const combination = { keys, variable, pin, settings };
          const name = `WANDB_BASE_URL=${variable ?? '(unset)'} server: ${pin ?? '(none)'}`;
          expected[name] = expectedOf(combination);
          actual[name] = await resolve(home, combination);
        }
      }
      expect(Object.keys(actual)).toHaveLength(VARIABLES.length * PINS.length);
      expect(actual).toEqual(expected);
    });
  });
});

it('has combinations of every outcome', () => {
  const outcomes = new Set(
    VARIABLES.flatMap((variable) =>
      PINS.map((pin) =>
        expectedOf({ keys: NETRC['of SDK 0.30'].keys, variable, pin, settings: undefined }),
      ),
    ),
  );
  expect([...outcomes].sort()).toEqual([
    `${FORGE} ${OLD_KEY}`,
    `${WANDB} ${OLD_KEY}`,
    'no-api-key',
    'usage',
  ]);
});
