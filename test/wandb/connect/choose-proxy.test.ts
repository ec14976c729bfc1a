import { describe, expect, it } from 'vitest';
import { chooseProxy, isExcepted, parseProxy } from '../../../src/wandb/connect/choose-proxy.ts';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('parseProxy', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['http://proxy:3128', 'http://proxy:3128', undefined],
    ['proxy.corp:3128', 'http://proxy.corp:3128', undefined],
    ['127.0.0.1:9', 'http://127.0.0.1:9', undefined],
    ['localhost:3128', 'http://localhost:3128', undefined],
    ['proxy', 'http://proxy', undefined],
    [' http://proxy:1/ ', 'http://proxy:1', undefined],
    ['[::1]:3128', 'http://[::1]:3128', undefined],
    ['HTTPS://proxy:1', 'https://proxy:1', undefined],
    ['me:pw@proxy:1', 'http://proxy:1', basic('me:pw')],
    ['http://me:p%40w@proxy:1', 'http://proxy:1', basic('me:p@w')],
    ['http://dom\\user:pw@127.0.0.1:9', 'http://127.0.0.1:9', basic('dom\\user:pw')],
    ['http://me:p@w:x/y#z@proxy:1', 'http://proxy:1', basic('me:p@w:x/y#z')],
    ['http://me:100%@proxy:1', 'http://proxy:1', basic('me:100%')],
    ['http://me@proxy:1', 'http://proxy:1', basic('me:')],
  ])('%s', (value, uri, token) => {
    expect(parseProxy('HTTPS_PROXY', value)).toEqual({
      uri,
      source: 'HTTPS_PROXY',
      ...(token === undefined ? {} : { token }),
    });
  });

  it.each([
    'socks5://proxy:1',
    'ftp://proxy',
    'http://',
    'proxy:port',
    'http://me:secret@',
    'a b:1',
  ])('refuses "%s" and names the variable, never the password', (value) => {
    expect(() => parseProxy('HTTPS_PROXY', value)).toThrow(/^HTTPS_PROXY /);
    try {
      parseProxy('HTTPS_PROXY', value);
    } catch (error) {
      expect(error).toMatchObject({ code: 'usage' });
      expect(String(error)).not.toContain('secret');
    }
  });
});

describe('isExcepted', () => {
  it.each<readonly [string, string, boolean]>([
    ['https://api.acme.example', '*', true],
    ['https://api.acme.example', 'acme.example', true],
    ['https://api.acme.example', '.acme.example', true],
    ['https://api.acme.example', '*.acme.example', true],
    ['https://api.acme.example', 'API.Acme.Example', true],
    ['https://api.acme.example', 'acme.example.', true],
    ['https://api.acme.example', 'other, acme.example', true],
    ['https://api.acme.example', 'other acme.example', true],
    ['https://api.acme.example', 'api.acme.example:443', true],
    ['https://api.acme.example', 'api.acme.example:8443', false],
    ['https://api.acme.example:8443', 'api.acme.example:8443', true],
    ['https://api.acme.example', 'cme.example', false],
    ['https://api.acme.example', '', false],
    ['https://api.acme.example', '.', false],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://10.1.2.3', '2.3', false],
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://10.1.2.3', '10.0.0.0/99', false],
    ['https://[fd00::1]', '[fd00::1]', true],
    ['https://[fd00::1]', 'fd00::/8', true],
    ['https://api.acme.example', '10.0.0.0/8', false],
  ])('%s by "%s": %s', (url, list, expected) => {
    expect(isExcepted(new URL(url), list)).toBe(expected);
  });
});

describe('chooseProxy', () => {
  const SERVER = 'https://api.acme.example';
  it.each<readonly [string, Readonly<Record<string, string>>, string | undefined]>([
    ['nothing', {}, undefined],
    ['lower case first', { https_proxy: 'a:1', HTTPS_PROXY: 'b:1' }, 'https_proxy'],
    ['W&B first', { WANDB_HTTPS_PROXY: 'a:1', https_proxy: 'b:1' }, 'WANDB_HTTPS_PROXY'],
    ['W&B despite NO_PROXY', { WANDB_HTTPS_PROXY: 'a:1', NO_PROXY: '*' }, 'WANDB_HTTPS_PROXY'],
    ['none for http alone', { http_proxy: 'a:1' }, undefined],
    ['one for all', { ALL_PROXY: 'a:1' }, 'ALL_PROXY'],
    ['its own before one for all', { all_proxy: 'a:1', HTTPS_PROXY: 'b:1' }, 'HTTPS_PROXY'],
    ['empty ones', { https_proxy: '', HTTPS_PROXY: ' ', all_proxy: 'a:1' }, 'all_proxy'],
    ['an exception', { HTTPS_PROXY: 'a:1', no_proxy: 'acme.example' }, undefined],
  ])('%s', (_name, env, source) => {
    expect(chooseProxy(SERVER, env)?.source).toBe(source);
  });

  it('is never used for loopback, whatever the variables hold', () => {
    const env = { HTTP_PROXY: 'socks5://x', http_proxy: 'a:1', ALL_PROXY: ':::' };
    expect(chooseProxy('http://127.0.0.1:8080', env)).toBeUndefined();
  });

  it('is not read where an exception applies', () => {
    expect(chooseProxy(SERVER, { HTTPS_PROXY: 'socks5://x', NO_PROXY: '*' })).toBeUndefined();
  });
});
