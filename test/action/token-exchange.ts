/** A server that takes identity tokens, in front of the sandbox; it also gives them, as GitHub does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ACCESS_TOKEN = 'access-token-of-the-exchange';

/** What GitHub wants of whoever asks for an identity token. */
export const REQUEST_TOKEN = 'request-token-of-the-job';

export interface Exchange {
  readonly url: string;
  /** The identity tokens that it was given. */
  readonly assertions: readonly string[];
  close(): Promise<void>;
}

/** Starts one in front of the server at `target`, which takes the key. */
export async function startExchange(target: string, key: string): Promise<Exchange> {
  const assertions: string[] = [];
  const server = createServer((request, response) => {
    void reply(request, response);
  });

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const given = request.headers.authorization;
    const url = new URL(request.url ?? '/', 'http://exchange.test');
    if (url.pathname === '/identity-token') {
      const isJob = given === `Bearer ${REQUEST_TOKEN}`;
      response.writeHead(isJob ? 200 : 401);
      const value = `identity-token-for-${url.searchParams.get('audience')}`;
      response.end(JSON.stringify(isJob ? { value } : {}));
      return;
    }
    if (url.pathname === '/oidc/token') {
      assertions.push(new URLSearchParams(body).get('assertion') ?? '');
      response.end(JSON.stringify({ access_token: ACCESS_TOKEN, expires_in: 3600 }));
      return;
    }
    const proof = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`;
    const passed = await fetch(`${target}${request.url}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: given === `Bearer ${ACCESS_TOKEN}` ? proof : '',
      },
      body,
    });
    response.writeHead(passed.status, { 'content-type': 'application/json' });
    response.end(await passed.text());
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    assertions,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
