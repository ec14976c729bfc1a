import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../src/lib/is-loopback.ts';
import { parseProxy } from '../../../src/wandb/connect/choose-proxy.ts';
import { classifyConnectionError } from '../../../src/wandb/transport/classify-connection-error.ts';
import {
  createHttpClient,
  type HttpClient,
} from '../../../src/wandb/transport/http/http-client.ts';
import type { HttpResponse } from '../../../src/wandb/transport/http/http-messages.ts';
import type {
  NetworkSettings,
  ProxySettings,
} from '../../../src/wandb/transport/network-settings.ts';
import { startTlsProxy } from '../../support/tls-proxy.ts';
import { startScriptedServer } from '../scripted-server.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A proxy that refuses every tunnel, and remembers where it was to lead. */
async function startProxy(status: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((_request, response) => {
    asked.push('a plain request');
    response.writeHead(status).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function connect(server: string, network: NetworkSettings = {}): Promise<HttpClient> {
  const client = await createHttpClient(server, network);
  closers.push(client.close);
  return client;
}

async function post(client: HttpClient): Promise<HttpResponse> {
  return await client.post({
    path: '/graphql',
    headers: {},
    body: '{}',
    timeoutMs: 5000,
    signal: new AbortController().signal,
  });
}

async function problemOf(
  promise: Promise<unknown>,
  proxy?: ProxySettings,
): Promise<ReturnType<typeof classifyConnectionError>> {
  return await promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => classifyConnectionError(error, proxy),
  );
}

describe('proxies', () => {
  it('are never asked for this machine', async () => {
    const proxy = await startProxy(407);
    const server = await startScriptedServer(() => ({ body: 'here' }));
    closers.push(server.close);
    const client = await connect(server.url, { proxy: parseProxy('HTTP_PROXY', proxy.url) });
    expect((await post(client)).body).toBe('here');
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    [403, false, 'list the server in NO_PROXY'],
    [407, false, 'user name and password in https_proxy'],
    [503, true, 'list the server in NO_PROXY'],
  ])('that respond %i have sent nothing on, and are named', async (status, isTransient, hint) => {
    const proxy = await startProxy(status);
    const setting = parseProxy('https_proxy', proxy.url.replace('//', '//me:hunter2@'));
    const client = await connect('https://wandb.example.invalid', { proxy: setting });
    const problem = await problemOf(post(client), setting);
    expect(problem).toMatchObject({ wasSent: false, isTransient });
    expect(problem.description).toBe(
      `the proxy ${proxy.url} (https_proxy) refused to connect to the server (HTTP ${status})`,
    );
    expect(problem.hint).toContain(hint);
    expect(JSON.stringify(problem)).not.toMatch(/hunter2|me:/);
    expect(proxy.asked).toEqual(['wandb.example.invalid:443']);
  });

  it('that cannot be reached are named without their credentials', async () => {
    const setting = parseProxy('HTTPS_PROXY', 'me:hunter2@127.0.0.1:9');
    const client = await connect('https://wandb.example.invalid', { proxy: setting });
    const problem = await problemOf(post(client), setting);
    expect(problem).toMatchObject({ wasSent: false, isTransient: true });
    expect(problem.description).toBe(
      'the proxy http://127.0.0.1:9 (HTTPS_PROXY) cannot be reached: nothing listens at that address (ECONNREFUSED)',
    );
    expect(problem.hint).toContain('HTTPS_PROXY');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it('that end the connection are named', async () => {
    const server = createServer();
    server.on('connect', (_request, socket) => socket.destroy());
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closers.push(async () => server.closeAllConnections());
    closers.push(async () => void server.close());
    const { port } = server.address() as AddressInfo;
    const setting = parseProxy('ALL_PROXY', `127.0.0.1:${port}`);
    const client = await connect('https://wandb.example.invalid', { proxy: setting });
    expect(await problemOf(post(client), setting)).toEqual({
      wasSent: false,
      isTransient: true,
      description: `the proxy http://127.0.0.1:${port} (ALL_PROXY) did not open a connection to the server`,
      hint: 'Check ALL_PROXY, or list the server in NO_PROXY if it can be reached without a proxy',
    });
  });

  it('that open a tunnel too late: the attempt ends, and the write is not sent later', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const proxy = await startTlsProxy({
      respond: async () => ({ body: 'here' }),
      beforeTunnel: async () => opened,
    });
    closers.push(proxy.close);
    const setting = parseProxy('HTTPS_PROXY', proxy.url);
    const client = await connect('https://wandb.example.invalid', {
      proxy: setting,
      certificates: [proxy.authority],
    });
    const send = (timeoutMs: number, body: string): Promise<HttpResponse> =>
      client.post({
        path: '/graphql',
        headers: {},
        body,
        timeoutMs,
        signal: new AbortController().signal,
        beforeSend: () => undefined,
      });
    expect(await problemOf(send(200, 'the first'), setting)).toMatchObject({
      wasSent: false,
      isTransient: true,
      description: expect.stringContaining(
        `the proxy ${proxy.url} (HTTPS_PROXY) cannot be reached`,
      ),
    });
    open();
    expect((await send(30_000, 'the second')).body).toBe('here');
    expect((await send(30_000, 'the third')).body).toBe('here');
    expect(proxy.requests.map(({ body }) => body)).toEqual(['the second', 'the third']);
  });

  it.each([
    [200, 'here'],
    [407, undefined],
  ])('forward plain http without a tunnel, as curl asks for it: %i', async (status, body) => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.url} ${request.headers['proxy-authorization']}`);
      response.writeHead(status).end('here');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closers.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const setting = parseProxy('http_proxy', `me:pw@127.0.0.1:${port}`);
    const client = await connect('http://wandb.example.invalid', { proxy: setting });
    if (body === undefined) {
      const { wasSent, description } = await problemOf(post(client), setting);
      expect(wasSent).toBe(false);
      expect(description).toContain('refused to connect to the server (HTTP 407)');
    } else {
      expect((await post(client)).body).toBe(body);
    }
    expect(seen).toEqual(['http://wandb.example.invalid/graphql Basic bWU6cHc=']);
  });
});

describe('addresses', () => {
  it('keeps the path of the server', async () => {
    const server = await startScriptedServer(() => ({ body: 'x' }));
    closers.push(server.close);
    await post(await connect(`${server.url}/wandb`));
    expect(server.requests.map(({ path }) => path)).toEqual(['/wandb/graphql']);
  });

  it('follows no redirect', async () => {
    const otherScope = await startScriptedServer(() => ({ body: 'stolen' }));
    const server = await startScriptedServer(() => ({
      status: 307,
      headers: { location: otherScope.url },
    }));
    closers.push(server.close, otherScope.close);
    expect((await post(await connect(server.url))).status).toBe(307);
    expect(otherScope.requests).toEqual([]);
  });

  it.each([
    ['localhost', true],
    ['wandb.localhost', false],
    ['127.0.0.1', true],
    ['127.255.1.1', true],
    ['[::1]', true],
    ['localhost.example', false],
    ['127.0.0.1.example', false],
    ['128.0.0.1', false],
    ['[::2]', false],
  ])('%s is this machine: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('responses', () => {
  it('reads no more than 64 MiB', async () => {
    const body = 'x'.repeat(64 * 1024 * 1024 + 1);
    const server = await startScriptedServer(() => ({ body }));
    closers.push(server.close);
    expect(await problemOf(post(await connect(server.url)))).toMatchObject({
      wasSent: true,
      isTransient: false,
    });
  });
});

describe('classifyConnectionError', () => {
  const withCode = (code: string, more: object = {}): Error =>
    Object.assign(new Error(code), { code, ...more });
  const cases: readonly (readonly [string, unknown, { wasSent: boolean; isTransient: boolean }])[] =
    [
      ['refused', withCode('ECONNREFUSED'), { wasSent: false, isTransient: true }],
      ['no such host', withCode('ENOTFOUND'), { wasSent: false, isTransient: true }],
      [
        'a connection that took too long',
        withCode('UND_ERR_CONNECT_TIMEOUT'),
        { wasSent: false, isTransient: true },
      ],
      [
        'the same by the system',
        withCode('ETIMEDOUT', { syscall: 'connect' }),
        { wasSent: false, isTransient: true },
      ],
      [
        'a read that took too long',
        withCode('ETIMEDOUT', { syscall: 'read' }),
        { wasSent: true, isTransient: true },
      ],
      [
        'several addresses, all refused',
        new AggregateError([withCode('ECONNREFUSED')]),
        { wasSent: false, isTransient: true },
      ],
      [
        'a cause',
        new Error('x', { cause: withCode('ECONNREFUSED') }),
        { wasSent: false, isTransient: true },
      ],
      [
        'a certificate',
        withCode('SELF_SIGNED_CERT_IN_CHAIN'),
        { wasSent: false, isTransient: false },
      ],
      ['a reset', withCode('ECONNRESET'), { wasSent: true, isTransient: true }],
      ['a closed socket', withCode('UND_ERR_SOCKET'), { wasSent: true, isTransient: true }],
      [
        'no response in time',
        withCode('UND_ERR_HEADERS_TIMEOUT'),
        { wasSent: true, isTransient: true },
      ],
      ['anything else', 'text', { wasSent: true, isTransient: true }],
    ];
  it.each(cases)('%s', (_name, error, expected) => {
    expect(classifyConnectionError(error)).toMatchObject(expected);
  });
});
