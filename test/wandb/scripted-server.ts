/** A real HTTP server on loopback with the responses of a test. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client sent. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Zero for the first. */
  readonly index: number;
}

/** What it is to get: a response, a response that is cut off, or nothing at all. */
export interface ScriptedResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string as it is; anything else as JSON. */
  readonly body?: unknown;
  /** `before`: the connection breaks without a response. `within`: half of the body comes. `never`: no response. */
  readonly broken?: 'before' | 'within' | 'never';
}

export interface ScriptedServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts a server that responds to each request according to the script. */
export async function startScriptedServer(
  script: (request: SeenRequest) => ScriptedResponse | Promise<ScriptedResponse>,
): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      index: requests.length,
    };
    requests.push(seen);
    const { status = 200, headers = {}, body = '', broken } = await script(seen);
    if (broken === 'never') return;
    if (broken === 'before') {
      request.socket.destroy();
      return;
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    if (broken === 'within') {
      response.write(text.slice(0, Math.ceil(text.length / 2)), () => request.socket.destroy());
      return;
    }
    response.end(text);
  };
  const server = createServer((request, response) => {
    reply(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
