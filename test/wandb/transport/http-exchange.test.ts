import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../../src/wandb/transport/http/http-client.ts';
import { HttpExchange } from '../../../src/wandb/transport/http/http-exchange.ts';
import type { HttpRequest } from '../../../src/wandb/transport/http/http-messages.ts';

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A client of a server; `seen` has the bodies that came. */
async function start(listener: RequestListener) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      seen.push(body);
      listener(request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const client = await createHttpClient(`http://127.0.0.1:${port}`, {});
  closers.push(
    () => client.close(),
    () => server.closeAllConnections(),
    () => void server.close(),
  );
  const post = (request: Partial<HttpRequest> = {}) =>
    client.post({
      path: '/graphql',
      headers: {},
      body: '{}',
      timeoutMs: 5000,
      signal: new AbortController().signal,
      ...request,
    });
  return { post, seen };
}

describe('compressed responses', () => {
  const text = `{"name":"${'Ünïcode '.repeat(10_000)}"}`;

  it.each([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
  ])('%s', async (encoding, bytes) => {
    const { post } = await start((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    });
    expect((await post()).body).toBe(text);
  });

  it('cut off', async () => {
    const { post } = await start((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, 100));
    });
    await expect(post()).rejects.toThrow('unexpected end of file');
  });

  it('larger than 64 MiB', async () => {
    const bytes = gzipSync(Buffer.alloc(64 * 1024 * 1024 + 1));
    const { post } = await start((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes);
    });
    await expect(post()).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });
});

describe('the check before a request is sent', () => {
  it('sends nothing when it throws; later requests are sent', async () => {
    const { post, seen } = await start((_, response) => response.end('here'));
    const refused = post({
      body: 'refused',
      beforeSend: () => {
        throw new Error('too old');
      },
    });
    await expect(refused).rejects.toThrow('too old');
    expect((await post({ body: 'sent', beforeSend: () => undefined })).body).toBe('here');
    expect(seen).toEqual(['sent']);
  });

  it('is asked once for each request, on new and on used connections', async () => {
    const { post } = await start((_, response) => response.end());
    let checks = 0;
    const beforeSend = (): void => {
      checks += 1;
    };
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 12 }, () => post({ beforeSend })));
    }
    expect(checks).toBe(36);
  });

  it('lets no write begin a second time', () => {
    const exchange = new HttpExchange(() => undefined, {
      resolve: () => undefined,
      reject: () => undefined,
    });
    const controller = {} as Dispatcher.DispatchController;
    exchange.onRequestStart(controller);
    expect(() => exchange.onRequestStart(controller)).toThrow('The connection was lost');
  });
});

describe('a signal', () => {
  it('ends every request that is under way, and those that begin later', async () => {
    const { post } = await start(() => undefined);
    const interrupt = new AbortController();
    const { signal } = interrupt;
    const ends = Array.from({ length: 12 }, () => post({ signal }));
    interrupt.abort(new Error('interrupted'));
    for (const end of ends) await expect(end).rejects.toThrow('interrupted');
    await expect(post({ signal })).rejects.toThrow('interrupted');
  });
});
