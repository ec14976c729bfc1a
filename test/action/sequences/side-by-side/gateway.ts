/** A server in front of the sandbox that distinguishes runs by their API keys. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../../../../src/sandbox/sandbox-options.ts';

/** Sends a request on to the sandbox; undefined where the run gets no response. */
export type Handle = (
  run: number,
  request: SentRequest,
  forward: () => Promise<Forwarded>,
) => Promise<Forwarded | undefined>;

/** What a run asks of the server. */
export interface SentRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Forwarded {
  readonly status: number;
  readonly body: string;
}

export interface Gateway {
  readonly url: string;
  /** Sees requests with the keys of runs; those with the sandbox's own key go on at once. */
  handle: Handle;
  close(): Promise<void>;
}

/** The API key of a run. */
export function keyOf(run: number): string {
  return `${run + 1}`.repeat(40);
}

export async function startGateway(sandbox: Pick<Sandbox, 'url' | 'apiKey'>): Promise<Gateway> {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const key = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64')
      .toString('utf8')
      .replace('api:', '');
    const run = [0, 1].find((each) => keyOf(each) === key);
    const forward = async (): Promise<Forwarded> => {
      const sent = await fetch(`${sandbox.url}${request.url ?? ''}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': request.headers['user-agent'] ?? '',
          authorization: `Basic ${Buffer.from(`api:${run === undefined ? key : sandbox.apiKey}`).toString('base64')}`,
        },
        body,
      });
      return { status: sent.status, body: await sent.text() };
    };
    const result =
      run === undefined
        ? await forward()
        : await gateway.handle(run, JSON.parse(body) as SentRequest, forward);
    if (result === undefined) return;
    response.writeHead(result.status, { 'content-type': 'application/json' });
    response.end(result.body);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handle: async (_run, _request, forward) => await forward(),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
  return gateway;
}
