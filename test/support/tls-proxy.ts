/**
 * A proxy behind which every server is this process: it opens a tunnel to a TLS server with a certificate for the host
 * that was asked for, and records what arrives there. No request leaves the machine.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { makeCertificate } from './make-certificate.ts';

/** A request that arrived behind the proxy. */
export interface ProxiedRequest {
  /** The host of the server, as the tunnel was asked for. */
  readonly host: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface TlsProxy {
  /** For `HTTPS_PROXY`. */
  readonly url: string;
  /** PEM of the authority that signs the certificates. */
  readonly authority: string;
  /** Hosts that tunnels were asked for, with port. */
  readonly tunnels: string[];
  readonly requests: ProxiedRequest[];
  close(): Promise<void>;
}

export interface TlsProxyOptions {
  /** Gives the response to a request; status 200 where it gives none. */
  readonly respond: (
    request: ProxiedRequest,
  ) => Promise<{ readonly status?: number; readonly body: string }>;
  /** Waited for before a tunnel opens. */
  readonly beforeTunnel?: () => Promise<void>;
}

/** Starts the proxy on loopback. */
export async function startTlsProxy(options: TlsProxyOptions): Promise<TlsProxy> {
  const authority = makeCertificate({ name: 'Proxy Authority', isAuthority: true });
  const contexts = new Map<string, ReturnType<typeof createSecureContext>>();
  const tunnels: string[] = [];
  const requests: ProxiedRequest[] = [];
  const sockets = new Set<Socket>();
  const hosts = new WeakMap<Socket, string>();
  const contextOf = (host: string): ReturnType<typeof createSecureContext> => {
    const { cert, key } = makeCertificate({ name: host, issuer: authority });
    const context = contexts.get(host) ?? createSecureContext({ cert, key });
    contexts.set(host, context);
    return context;
  };
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
    const request = {
      host: hosts.get(incoming.socket) ?? '',
      path: incoming.url ?? '',
      authorization: incoming.headers.authorization,
      body: Buffer.concat(chunks).toString(),
    };
    requests.push(request);
    const { status = 200, body } = await options.respond(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
  const behind = createServer((incoming, response) => void answer(incoming, response));
  const proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    const target = request.url ?? '';
    tunnels.push(target);
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    void (options.beforeTunnel?.() ?? Promise.resolve()).then(() => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const host = target.replace(/:\d+$/, '');
      const secure = new TLSSocket(socket, { isServer: true, secureContext: contextOf(host) });
      secure.on('error', () => secure.destroy());
      hosts.set(secure, host);
      behind.emit('connection', secure);
    });
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    authority: authority.cert,
    tunnels,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      await new Promise<void>((resolve) => {
        proxy.close(() => resolve());
      });
    },
  };
}
