/** Responses as bytes on a connection: split anywhere, cut off, too many, or compressed in unusual ways. */

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../../src/wandb/transport/http/http-client.ts';
import type { HttpResponse } from '../../../src/wandb/transport/http/http-messages.ts';

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Responds to one request on a connection; `count` is how many came before it on all connections. */
type Respond = (socket: Socket, count: number) => void;

interface Started {
  /** Posts a write. */
  readonly post: (body?: string) => Promise<HttpResponse>;
  /** The bodies that came, in order. */
  readonly seen: readonly string[];
  readonly connections: () => number;
}

/** A server that reads requests of one body each, and lets the test write the bytes of the response. */
async function start(respond: Respond): Promise<Started> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    let read = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      read += bytes.toString('latin1');
      for (;;) {
        const end = read.indexOf('\r\n\r\n');
        const [, length] = /content-length: (\d+)/iu.exec(read.slice(0, end)) ?? [];
        const size = end + 4 + Number(length);
        if (end < 0 || read.length < size) return;
        seen.push(read.slice(end + 4, size));
        read = read.slice(size);
        respond(socket, seen.length - 1);
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const client = await createHttpClient(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    {},
  );
  closers.push(
    () => void server.close(),
    () => {
      for (const socket of sockets) socket.destroy();
    },
    () => client.close(),
  );
  return {
    seen,
    connections: () => connections,
    post: (body = '{}') =>
      client.post({
        ...{
          path: '/graphql',
          headers: { authorization: 'Basic secret' },
          body,
          timeoutMs: 20_000,
        },
        signal: new AbortController().signal,
        beforeSend: () => undefined,
      }),
  };
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
const whole = (body: string): string => `${HEAD}content-length: ${body.length}\r\n\r\n${body}`;
const chunked = (...parts: readonly string[]): string =>
  `${HEAD}transfer-encoding: chunked\r\n\r\n${parts
    .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
    .join('')}0\r\n\r\n`;

/** Writes text in parts, each in a packet of its own as far as the system lets it. */
async function writeParts(socket: Socket, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    socket.write(part, 'latin1');
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe('a response that comes in parts', () => {
  it.each([
    ['with a length', whole('{"data":{"ok":true}}')],
    ['in chunks', chunked('{"data":', '{"ok"', ':true}}')],
    [
      'after informational ones',
      `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${whole('{"data":{"ok":true}}')}`,
    ],
  ])('%s is read whole, wherever it is split', async (_, text) => {
    let split = 0;
    const { post, seen } = await start((socket) => {
      void writeParts(socket, split < 0 ? [...text] : [text.slice(0, split), text.slice(split)]);
    });
    for (split = -1; split < text.length; split += 3) {
      const { status, body, headers } = await post();
      expect({ status, body }).toEqual({ status: 200, body: '{"data":{"ok":true}}' });
      expect(headers['content-type']).toBe('application/json');
      expect(headers['link']).toBe(undefined);
    }
    expect(seen).toHaveLength(Math.ceil((text.length + 1) / 3));
  });

  it('with a character that is split is read whole', async () => {
    const bytes = Buffer.from('{"name":"Ünïcode 🚀"}');
    const { post } = await start((socket) => {
      socket.write(`${HEAD}content-length: ${bytes.length}\r\n\r\n`);
      void writeParts(
        socket,
        [...bytes].map((byte) => String.fromCharCode(byte)),
      );
    });
    expect((await post()).body).toBe(bytes.toString('utf8'));
  });
});

describe('a response that is not whole', () => {
  it.each([
    ['nothing', ''],
    ['half of its head', 'HTTP/1.1 200 OK\r\ncontent-'],
    ['less than its length', `${HEAD}content-length: 100\r\n\r\n{"data"`],
    ['chunks without an end', `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"dat\r\n`],
    ['an informational one alone', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['two lengths', `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ],
    ['an endless head', `HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(200_000)}\r\n\r\n`],
  ])('fails with %s, and nothing is sent again', async (_, text) => {
    const { post, seen } = await start((socket) => socket.end(text));
    await expect(post('write')).rejects.toThrow();
    expect(seen).toEqual(['write']);
    await expect(post('next')).rejects.toThrow();
    expect(seen).toEqual(['write', 'next']);
  });
});

describe('a connection that is kept', () => {
  it('is used again, and another is opened once the server has closed it', async () => {
    const { post, seen, connections } = await start((socket, count) => {
      if (count === 2) socket.end(whole('{}'));
      else socket.write(whole('{}'));
    });
    for (const body of ['a', 'b', 'c', 'd']) await post(body);
    expect(seen).toEqual(['a', 'b', 'c', 'd']);
    expect(connections()).toBe(2);
  });

  it('that the server closes on the next request fails it, and it is not sent again', async () => {
    const { post, seen } = await start((socket, count) => {
      if (count === 1) socket.destroy();
      else socket.write(whole('{}'));
    });
    await post('a');
    await expect(post('b')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    await post('c');
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('gives no request the response of another: more than one response closes it', async () => {
    const { post, seen } = await start((socket, count) => {
      const own = whole(`{"n":${count}}`);
      socket.write(count === 0 ? `${own}${whole('{"n":"extra"}')}` : own);
    });
    expect((await post('a')).body).toBe('{"n":0}');
    expect((await post('b')).body).toBe('{"n":1}');
    expect(seen).toEqual(['a', 'b']);
  });
});

describe('a compressed response', () => {
  const text = '{"data":{"ok":true}}';
  const compressed = (encoding: string, bytes: Buffer): string =>
    `${HEAD}content-encoding: ${encoding}\r\ncontent-length: ${bytes.length}\r\n\r\n${bytes.toString('latin1')}`;

  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['identity', Buffer.from(text)],
    ['deflate', deflateRawSync(text)],
    ['gzip, identity', gzipSync(text)],
    ['gzip, gzip', gzipSync(gzipSync(text))],
  ])('%s', async (encoding, bytes) => {
    const { post } = await start((socket) => socket.write(compressed(encoding, bytes), 'latin1'));
    expect((await post()).body).toBe(text);
  });

  it('without a body is one without a body', async () => {
    const { post } = await start((socket) => {
      socket.write('HTTP/1.1 429 Too Many\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n');
    });
    expect(await post()).toMatchObject({ status: 429, body: '' });
  });
});
