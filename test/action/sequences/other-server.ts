/** A server that is not ours: it remembers what is sent to it, and responds with nothing of use. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OtherServer {
  readonly url: string;
  /** Headers and body of each request, as text. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function startOtherServer(): Promise<OtherServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      requests.push(`${JSON.stringify(request.headers)}\n${body}`);
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
