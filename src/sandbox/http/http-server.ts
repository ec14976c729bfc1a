/** The sandbox's HTTP server: on loopback, for requests that mean loopback. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../../diagnostics/failure.ts';
import { ApiError } from '../api-error.ts';
import { errorResponse } from '../graphql/execute-request.ts';
import { sendJson } from './send-json.ts';

/** Responds to one request; a rejection becomes an error response. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that listens. */
export interface ListeningServer {
  readonly port: number;
  /** Closes every connection, and accepts none for a time in milliseconds. */
  refuse(ms: number): void;
  close(): Promise<void>;
}

/** Names under which a browser on this machine reaches loopback; others would be a page of somebody else's. */
const LOOPBACK_HOST = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/** Longer than clients keep an idle connection, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;

/** How long to wait before the port is tried once more. */
const LISTEN_AGAIN_MS = 100;

/**
 * Listens on loopback.
 *
 * @throws Failure `usage` when the port is taken or not allowed.
 */
export async function listenOnLoopback(
  port: number,
  handle: RequestHandler,
): Promise<ListeningServer> {
  const server = createServer((request, response) => {
    void handleRequest(request, response, handle);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  let isRefusing = false;
  let isOver = false;
  const listenAgain = (): void => {
    if (isOver) return;
    // The port may be taken for a moment: by a connection of this machine that got its number.
    listen(server, actual).then(
      () => {
        isRefusing = false;
        if (isOver) void close(server);
      },
      () => setTimeout(listenAgain, LISTEN_AGAIN_MS),
    );
  };
  return {
    port: actual,
    refuse: (ms) => {
      if (isRefusing || isOver) return;
      isRefusing = true;
      void close(server).then(() => setTimeout(listenAgain, ms));
    },
    close: async () => {
      isOver = true;
      await close(server);
    },
  };
}

async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  handle: RequestHandler,
): Promise<void> {
  try {
    if (!LOOPBACK_HOST.test(request.headers.host ?? '')) {
      throw new ApiError(403, 'the sandbox serves loopback only');
    }
    await handle(request, response);
  } catch (error) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    const status = error instanceof ApiError ? error.status : 500;
    const message = error instanceof Error ? error.message : String(error);
    sendJson(response, status, {
      body: errorResponse(status, message).body,
      // What is left of the request's body is not read.
      headers: request.complete ? {} : { Connection: 'close' },
    });
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new Failure(`Cannot listen on port ${port} of 127.0.0.1: ${error.message}`, {
          code: 'usage',
          hint: 'Choose another port, or none for any free one',
          cause: error,
        }),
      );
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
