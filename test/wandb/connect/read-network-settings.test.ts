import { describe, expect, it } from 'vitest';
import { readNetworkSettings } from '../../../src/wandb/connect/read-network-settings.ts';

const FILES: Readonly<Record<string, string>> = { '/ssl.pem': 'SSL', '/node.pem': 'NODE' };
const readFile = (path: string): Promise<string | undefined> => Promise.resolve(FILES[path]);

describe('readNetworkSettings', () => {
  it.each<readonly [Readonly<Record<string, string>>, object]>([
    [{}, {}],
    [
      { HTTPS_PROXY: 'http://a:1', http_proxy: 'http://b:2', NO_PROXY: '*' },
      { httpsProxy: 'http://a:1', httpProxy: 'http://b:2', noProxy: '*' },
    ],
    [{ WANDB_HTTPS_PROXY: 'http://w:1', https_proxy: 'http://a:1' }, { httpsProxy: 'http://w:1' }],
    [{ HTTPS_PROXY: '', SSL_CERT_FILE: '' }, {}],
    [
      { SSL_CERT_FILE: '/ssl.pem', NODE_EXTRA_CA_CERTS: '/node.pem' },
      { certificates: ['SSL', 'NODE'] },
    ],
  ])('of %j', async (env, expected) => {
    expect(await readNetworkSettings({ env, readFile })).toEqual(expected);
  });

  it('refuses certificates that cannot be read', async () => {
    const reading = readNetworkSettings({ env: { REQUESTS_CA_BUNDLE: '/gone.pem' }, readFile });
    await expect(reading).rejects.toMatchObject({
      code: 'file',
      message: 'Cannot read the certificates in "/gone.pem"',
      hint: 'Correct REQUESTS_CA_BUNDLE, or unset it',
    });
  });
});
