import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { type Credential, findCredential } from '../../../src/wandb/connect/credentials.ts';
import { parseNetrc } from '../../../src/wandb/connect/parse-netrc.ts';

const KEY = 'a'.repeat(40);
const OTHER_KEY = 'b'.repeat(86);
const SERVER = 'https://api.wandb.ai';

async function find(
  env: Record<string, string>,
  files: Record<string, string> = {},
  server: string = SERVER,
): Promise<Credential | Failure> {
  try {
    const { credential } = await findCredential(server, {
      env,
      home: '/home/me',
      readFile: async (path) => files[path],
    });
    return credential;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  }
}

describe('where the key comes from', () => {
  const netrc = (key: string, machine = 'api.wandb.ai'): string =>
    `machine ${machine}\n  login user\n  password ${key}\n`;
  const cases: readonly (readonly [
    string,
    Record<string, string>,
    Record<string, string>,
    string,
  ])[] = [
    ['the environment', { WANDB_API_KEY: KEY }, {}, KEY],
    ['the environment, spaces off', { WANDB_API_KEY: ` ${KEY}\n` }, {}, KEY],
    [
      'the environment before netrc',
      { WANDB_API_KEY: KEY },
      { '/home/me/.netrc': netrc(OTHER_KEY) },
      KEY,
    ],
    ['~/.netrc', {}, { '/home/me/.netrc': netrc(KEY) }, KEY],
    ['~/_netrc', {}, { '/home/me/_netrc': netrc(KEY) }, KEY],
    [
      '~/.netrc before ~/_netrc',
      {},
      { '/home/me/.netrc': netrc(KEY), '/home/me/_netrc': netrc(OTHER_KEY) },
      KEY,
    ],
    ['$NETRC', { NETRC: '/n' }, { '/n': netrc(KEY), '/home/me/.netrc': netrc(OTHER_KEY) }, KEY],
    ['$NETRC below the home directory', { NETRC: '~/n' }, { '/home/me/n': netrc(KEY) }, KEY],
  ];
  it.each(cases)('%s', async (_name, env, files, key) => {
    expect(await find(env, files)).toEqual({ kind: 'api-key', key });
  });

  it('a server with a port has an entry of its own', async () => {
    const files = {
      '/home/me/.netrc':
        netrc(KEY, 'wandb.acme.example:8080') + netrc(OTHER_KEY, 'wandb.acme.example'),
    };
    expect(await find({}, files, 'https://wandb.acme.example:8080')).toMatchObject({ key: KEY });
  });
});

describe('no key', () => {
  const none: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
    ['nothing at all', {}, {}],
    ['an empty variable', { WANDB_API_KEY: '' }, {}],
    ['another machine in netrc', {}, { '/home/me/.netrc': `machine x password ${KEY}` }],
    [
      'a $NETRC that is not there',
      { NETRC: '/gone' },
      { '/home/me/.netrc': `machine api.wandb.ai password ${KEY}` },
    ],
  ];
  it.each(none)('%s', async (_name, env, files) => {
    const failure = await find(env, files);
    expect(failure).toMatchObject({ code: 'no-api-key', message: 'No API key for api.wandb.ai' });
    expect(failure).toHaveProperty('hint', expect.stringContaining('--sandbox'));
  });

  it('refuses two credentials', async () => {
    expect(await find({ WANDB_API_KEY: KEY, WANDB_IDENTITY_TOKEN_FILE: '/t' })).toMatchObject({
      code: 'usage',
    });
  });
});

describe('the form of a key', () => {
  it.each([KEY, OTHER_KEY, `local-${KEY}`, `wandb_v1_${KEY}`, 'eyJhbGciOiJI.eyJzdWIi.SflKx_w-'])(
    'takes %s',
    async (key) => {
      expect(await find({ WANDB_API_KEY: key })).toEqual({ kind: 'api-key', key });
    },
  );

  it.each([
    'short',
    'a'.repeat(39),
    `local-${'a'.repeat(39)}`,
    `${KEY}!`,
    `${KEY} x`,
    'a.b.',
    '..',
  ])('refuses "%s" without repeating it', async (key) => {
    const failure = await find({ WANDB_API_KEY: key });
    expect(failure).toMatchObject({ code: 'authentication' });
    expect((failure as Failure).message).not.toContain(key);
  });
});

describe('identity tokens', () => {
  it('reads the file again each time', async () => {
    const files: Record<string, string> = { '/t': ' first \n' };
    const credential = await find({ WANDB_IDENTITY_TOKEN_FILE: '/t' }, files);
    if (credential instanceof Failure || credential.kind !== 'identity-token')
      expect.fail('no token');
    await expect(credential.readToken()).resolves.toBe('first');
    files['/t'] = 'second';
    await expect(credential.readToken()).resolves.toBe('second');
    files['/t'] = ' ';
    await expect(credential.readToken()).rejects.toMatchObject({ code: 'no-api-key' });
  });
});

describe('parseNetrc', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['one line', 'machine a login u password p', [['a', 'p']]],
    ['several lines, Windows ends', 'machine a\r\nlogin u\r\npassword p\r\n', [['a', 'p']]],
    ['comments', '# machine a password x\nmachine a password p', [['a', 'p']]],
    ['a macro', 'macdef init\nmachine a password x\n\nmachine a password p', [['a', 'p']]],
    ['the last of two', 'machine a password x machine a password p', [['a', 'p']]],
    ['two, the last without a password', 'machine a password x machine a login u', []],
    [
      'comments at the end of lines',
      'machine a # password x machine b\n login u # me\n password p #password x\n#\nmachine b password q',
      [
        ['a', 'p'],
        ['b', 'q'],
      ],
    ],
    ['a number sign in a value', 'machine a login #u password #p', [['a', '#p']]],
    ['quotes around everything', 'machine "a" login "u v" password "p q"', [['a', 'p q']]],
    [
      'escapes',
      'machine a password "p\\"q" machine b\npassword p\\ q',
      [
        ['a', 'p"q'],
        ['b', 'p q'],
      ],
    ],
    ['a quote that is not closed', 'machine a password "p', [['a', 'p']]],
    ['a byte order mark', '\uFEFFmachine a password p', [['a', 'p']]],
    [
      'a macro to the end',
      'machine a password p\nmacdef init\nmachine b password x\n',
      [['a', 'p']],
    ],
    [
      'a default that is nobody in particular',
      'machine a password p default password x',
      [['a', 'p']],
    ],
    ['words as values', 'machine password login machine password p', [['password', 'p']]],
    ['quotes', 'machine a password "p"', [['a', 'p']]],
    ['no password', 'machine a login u', []],
    ['nothing', '', []],
    ['a torn end', 'machine a password', []],
  ];
  it.each(cases)('%s', (_name, text, entries) => {
    expect([...parseNetrc(text)]).toEqual(entries);
  });
});
