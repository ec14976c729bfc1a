/**
 * A fake of GitHub: the parts of REST and GraphQL that the action uses, with the rules of the real one — pages,
 * sizes, rights, limits, and what appears late.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respondGraphql } from './github/graphql.ts';
import { createLimiter, limitHeaders } from './github/limits.ts';
import { type Call, type Reply, refuse } from './github/reply.ts';
import { respondRest } from './github/rest.ts';
import { createState, type FakeFault, type FakeState } from './github/state.ts';
import { officialGitHub } from './official-github/official-github.ts';

export interface FakeGitHub extends FakeState {
  readonly url: string;
  close(): Promise<void>;
}

/** Where an enterprise server has its two APIs. */
const ENTERPRISE = /^\/api\/(?:v3(?=\/)|(?=graphql$))/u;

/** Starts one on a port of its own, speaking as github.com and, below `/api/v3`, as an enterprise server. */
export async function startGitHub(): Promise<FakeGitHub> {
  const state = createState();
  const limiter = createLimiter(state);
  const official = officialGitHub();
  /** Differences of this fake or of the action from GitHub's description of its API. */
  const faults = new Set<string>();
  const server = createServer((request, response) => {
    reply(request, response).catch((error: unknown) => {
      faults.add(error instanceof Error ? (error.stack ?? error.message) : String(error));
      response.writeHead(400).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const target = new URL(request.url ?? '/', url);
    const prefix = ENTERPRISE.exec(target.pathname)?.[0] ?? '';
    const path =
      prefix === ''
        ? target.pathname
        : `/${target.pathname.slice(prefix.length).replace(/^\//u, '')}`;
    const method = request.method ?? 'GET';
    const body = parse(Buffer.concat(chunks).toString('utf8'));
    const call: Call = {
      method,
      path,
      base: url + prefix.replace(/\/$/u, ''),
      query: target.searchParams,
      body: body ?? {},
    };
    state.requests.push(`${method} ${path}`);
    state.calls.push({ method, path, query: target.search, body: call.body });
    const fault = await state.fault?.(method, path);
    const proper =
      fault !== undefined && fault.after !== true
        ? undefined
        : body === undefined
          ? refuse(400, 'Problems parsing JSON')
          : (limiter(call, request.headers) ??
            (path === '/graphql'
              ? { status: 200, body: await respondGraphql(state, call.body) }
              : respondRest(state, call)));
    const given = fault === undefined ? (proper ?? refuse(404, 'Not Found')) : faultReply(fault);
    write(response, body === undefined ? given : held(call, given));
  }

  /** The reply with all fields that GitHub sends, where its descriptions are at hand. */
  function held(call: Call, given: Reply): Reply {
    if (official === undefined || typeof given.body === 'string') return given;
    const completed = official.completeReply(call, given);
    for (const fault of [...official.requestFaults(call), ...completed.faults]) {
      faults.add(`${call.method} ${call.path} ${given.status}: ${fault}`);
    }
    return completed.reply;
  }

  function write(response: ServerResponse, reply: Reply): void {
    const isText = typeof reply.body === 'string';
    response.writeHead(reply.status, {
      'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
      ...limitHeaders(state),
      ...reply.headers,
    });
    response.end(isText ? reply.body : JSON.stringify(reply.body));
  }

  return Object.assign(state, {
    url,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      if (faults.size > 0) {
        throw new Error(`GitHub does not describe this:\n${[...faults].slice(0, 40).join('\n')}`);
      }
    },
  });
}

function faultReply({ status, headers = {}, message = 'fault', html }: FakeFault): Reply {
  return { status, body: html ?? { message }, headers };
}

function parse(text: string): Record<string, unknown> | undefined {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
