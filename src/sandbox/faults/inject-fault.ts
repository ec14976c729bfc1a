/** Lets a fault happen to a request, or to its response. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { GraphQLResponse } from '../graphql/execute-request.ts';
import type { Fault } from './fault.ts';

/** A pause does not hold up the end of the process: the connection does, while there is one. */
const UNREF = { ref: false };

const JSON_TYPE = { 'Content-Type': 'application/json' } as const;

/** Lets a fault happen at its time; whether that was the response. */
export async function injectFault(
  fault: Fault | undefined,
  time: 'before' | 'after',
  response: ServerResponse,
): Promise<boolean> {
  switch (fault?.kind) {
    case 'delay':
      if ((fault.at ?? 'before') === time) await sleep(fault.ms, undefined, UNREF);
      return false;
    case 'drop':
      if ((fault.at ?? 'before') !== time) return false;
      response.socket?.destroy();
      return true;
    case 'status':
      if ((fault.at ?? 'before') !== time) return false;
      response.writeHead(fault.status, { 'Content-Type': 'text/plain', ...fault.headers });
      response.end(fault.body ?? '');
      return true;
    default:
      return false;
  }
}

/** Sends a response in the wrong way; whether the fault was one that does. */
export async function sendCorrupted(
  fault: Fault | undefined,
  response: ServerResponse,
  { status, body }: GraphQLResponse,
): Promise<boolean> {
  const text = JSON.stringify(body);
  switch (fault?.kind) {
    case 'truncate':
      response.writeHead(status, JSON_TYPE);
      response.end(text.slice(0, Math.floor(text.length / 2)));
      return true;
    case 'rewrite':
      response.writeHead(status, JSON_TYPE);
      response.end(fault.rewrite(text));
      return true;
    case 'gzip':
      response.writeHead(status, { ...JSON_TYPE, 'Content-Encoding': 'gzip' });
      response.end(gzipSync(text));
      return true;
    case 'trickle':
      response.writeHead(status, JSON_TYPE);
      for (const piece of cut(Buffer.from(text), fault.pieces)) {
        await sleep(fault.ms, undefined, UNREF);
        // The client may have disconnected meanwhile.
        if (response.destroyed) return true;
        response.write(piece);
      }
      response.end();
      return true;
    default:
      return false;
  }
}

function* cut(bytes: Buffer, pieces: number): Generator<Buffer> {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}
