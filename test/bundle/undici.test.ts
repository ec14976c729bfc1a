/** What the program uses of undici is in the part of it that is bundled. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proxiedFetch } from '../../src/wandb/connect/proxied-fetch.ts';

const bundledUndici = () => import('../../.scripts/build/undici.mjs');

const SRC = join(import.meta.dirname, '../../src');

it('has every name that a source takes from it', async () => {
  const bundled = Object.keys(await bundledUndici());
  const used = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(SRC, name), 'utf8');
      return [
        ...[...text.matchAll(/(?<!\/)\bundici\.(\w+)/gu)].map(([, each]) => each),
        ...[...text.matchAll(/\{([\w\s,]+)\}: Undici\b/gu)].flatMap(
          ([, names]) => names?.match(/\w+/gu) ?? [],
        ),
      ];
    });
  expect(new Set(used).size).toBeGreaterThan(3);
  expect(used.filter((name) => !bundled.includes(name ?? ''))).toEqual([]);
});

describe('a request to GitHub through a proxy, where Node itself has no proxies', () => {
  const seen: IncomingMessage[] = [];
  let proxy: Server;
  let target: Server;
  const addressOf = (server: Server): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeEach(async () => {
    seen.length = 0;
    target = createServer((_request, response) => response.end('there'));
    proxy = createServer((request, response) => {
      seen.push(request);
      if (request.method === 'DELETE') response.writeHead(204).end();
      else
        response
          .writeHead(201, { link: '</next>; rel="next"', 'set-cookie': ['a=1', 'b=2'] })
          .end('{"ok":true}');
    });
    for (const server of [target, proxy]) {
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
    }
  });

  afterEach(() => {
    for (const server of [target, proxy]) {
      server.close();
      server.closeAllConnections();
    }
  });

  it('is sent there with its headers, and has the response of it', async () => {
    const env = { http_proxy: addressOf(proxy).replace('//', '//user:p%40ss@') };
    const response = await proxiedFetch(
      env,
      null,
      bundledUndici,
    )('http://api.github.test/repos?page=2', {
      ...{ method: 'POST', redirect: 'manual', body: '{}', headers: { authorization: 'Bearer t' } },
      signal: AbortSignal.timeout(20_000),
    });
    expect([response.status, response.ok, await response.text()]).toEqual([
      ...[201, true, '{"ok":true}'],
    ]);
    expect(response.headers.get('link')).toBe('</next>; rel="next"');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST http://api.github.test/repos?page=2',
    ]);
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer t',
      'proxy-authorization': `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    });
  });

  it('may have a response without a body', async () => {
    const env = { HTTP_PROXY: addressOf(proxy) };
    const { status } = await proxiedFetch(
      env,
      null,
      bundledUndici,
    )('http://api.github.test/', {
      ...{ method: 'DELETE', redirect: 'manual' },
    });
    expect(status).toBe(204);
  });

  it('ends when its signal aborts', async () => {
    const env = { HTTP_PROXY: addressOf(proxy) };
    const sent = proxiedFetch(
      env,
      null,
      bundledUndici,
    )('http://api.github.test/', {
      ...{ redirect: 'manual', signal: AbortSignal.abort(new Error('late')) },
    });
    await expect(sent).rejects.toThrow('late');
    expect(seen).toEqual([]);
  });

  it.each([['127.0.0.1'], ['*'], ['127.0.0.0/8']])(
    'goes directly where NO_PROXY is %s',
    async (excepted) => {
      const env = { HTTP_PROXY: addressOf(proxy), NO_PROXY: excepted };
      const response = await proxiedFetch(
        env,
        null,
        bundledUndici,
      )(addressOf(target), { redirect: 'manual' });
      expect([await response.text(), seen.length]).toEqual(['there', 0]);
    },
  );

  it('goes directly where only the other protocol has a proxy', async () => {
    const env = { HTTPS_PROXY: addressOf(proxy) };
    const response = await proxiedFetch(
      env,
      null,
      bundledUndici,
    )(addressOf(target), { redirect: 'manual' });
    expect([await response.text(), seen.length]).toEqual(['there', 0]);
  });
});
