import { describe, expect, it } from 'vitest';
import { actingUser } from '../../../src/wandb/connect/acting-user.ts';
import { parseSettings, readWandbSettings } from '../../../src/wandb/connect/wandb-settings.ts';

describe('parseSettings', () => {
  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    ['as the SDK writes it', '[default]\nbase_url = https://x\n\n', [['base_url', 'https://x']]],
    ['colons, letter case, spaces', '[default]\r\n  Entity:  acme  \r\n', [['entity', 'acme']]],
    ['comments', '[default]\n# a = 1\n; b = 2\nc = 3\n', [['c', '3']]],
    ['another section', '[other]\na = 1\n[default]\nb = 2\n[more]\nc = 3', [['b', '2']]],
    ['the last of two', '[default]\na = 1\na = 2', [['a', '2']]],
    ['percent signs', '[default]\na = 100%%', [['a', '100%']]],
    [
      'a value on the next line',
      '[default]\na =\n  x\nb = 2',
      [
        ['a', 'x'],
        ['b', '2'],
      ],
    ],
    ['a value that goes on', '[default]\na = 1\n\n  b = 2\n', [['a', '1\nb = 2']]],
    ['an indented first line', '[default]\n  a = 1', [['a', '1']]],
    ['no section', 'a = 1', []],
    ['other lines', '[default]\nnonsense\na = 1', [['a', '1']]],
    ['a byte order mark', '\uFEFF[default]\na = 1', [['a', '1']]],
    ['nothing', '', []],
  ])('%s', (_name, text, entries) => {
    expect([...parseSettings(text)]).toEqual(entries);
  });
});

describe('readWandbSettings', () => {
  const files: Readonly<Record<string, string>> = {
    '/project/wandb/settings': '[default]\nentity = local\nempty =\n',
    '/runs/wandb/settings': '[default]\nentity = runs\n',
    '/home/me/.config/wandb/settings': '[default]\nentity = global\norganization = acme\nempty = x',
    '/etc/wandb/settings': '[default]\norganization = other\n',
  };
  const read = (env: Readonly<Record<string, string>>): ReturnType<typeof readWandbSettings> =>
    readWandbSettings({
      env,
      home: '/home/me',
      cwd: '/project',
      readFile: async (path) => files[path.replace('/./', '/')],
    });

  it('lays the local file over the global one', async () => {
    const settings = await read({});
    expect(settings('entity')).toEqual({ value: 'local', source: 'entity in ./wandb/settings' });
    expect(settings('organization')?.value).toBe('acme');
    expect(settings('empty')?.value).toBe('x');
    expect(settings('base_url')).toBeUndefined();
  });

  it('heeds WANDB_DIR and WANDB_CONFIG_DIR', async () => {
    const settings = await read({ WANDB_DIR: '/runs', WANDB_CONFIG_DIR: '/etc/wandb' });
    expect(settings('entity')?.value).toBe('runs');
    expect(settings('organization')?.value).toBe('other');
  });
});

describe('actingUser', () => {
  it('sends what is set, the variable before the settings file', () => {
    const settings = (name: string): { value: string; source: string } | undefined =>
      name === 'email' ? { value: 'a@acme.example', source: 'email in a file' } : undefined;
    expect(actingUser({ WANDB_USERNAME: 'ada' }, settings).headers).toEqual({
      'x-wandb-username': 'ada',
      'x-wandb-user-email': 'a@acme.example',
    });
    expect(actingUser({ WANDB_USER_EMAIL: 'b@acme.example' }, settings).headers).toEqual({
      'x-wandb-user-email': 'b@acme.example',
    });
    expect(actingUser({ WANDB_USERNAME: '' }).headers).toEqual({});
  });

  it.each(['a\r\nx-evil: 1', 'añada', 'a\u0000b'])(
    'refuses %j, which no header can carry',
    (value) => {
      expect(() => actingUser({ WANDB_USERNAME: value })).toThrow(/WANDB_USERNAME/);
    },
  );
});
