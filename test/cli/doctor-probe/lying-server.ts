/** A server between the probe and a sandbox that lies: it changes requests and responses as a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';

/** How a server differs from the sandbox. */
export interface Lie {
  /** Gives another `input` of a mutation, or other variables of a query. */
  readonly request?: (operation: string, variables: JsonObject) => JsonObject;
  /** Gives another response. */
  readonly response?: (operation: string, response: LieResponse) => LieResponse;
}

export interface LieResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Closes the connection, as a server that is gone. */
export const DROPPED: LieResponse = { status: 0, headers: {}, body: '' };

export interface LyingServer extends Pick<Sandbox, 'url' | 'apiKey'> {
  close(): Promise<void>;
}

export async function startLyingServer(sandbox: Sandbox, lie: Lie): Promise<LyingServer> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      operationName: string;
      variables: JsonObject;
    };
    const variables = lie.request?.(body.operationName, body.variables) ?? body.variables;
    const answer = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'user-agent': request.headers['user-agent'] ?? '',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ ...body, variables }),
    });
    const headers = [...answer.headers].filter(([name]) => /^(content-type|ratelimit-)/.test(name));
    const honest: LieResponse = {
      status: answer.status,
      headers: Object.fromEntries(headers),
      body: await answer.text(),
    };
    const given = lie.response?.(body.operationName, honest) ?? honest;
    if (given === DROPPED) {
      request.socket.destroy();
      return;
    }
    response.writeHead(given.status, given.headers);
    response.end(given.body);
  };
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey: sandbox.apiKey,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Changes the `input` of one mutation. */
export function changeInput(
  operation: string,
  change: (input: Record<string, JsonObject[string]>) => void,
): Pick<Lie, 'request'> {
  return {
    request: (name, variables) => {
      const { input } = variables;
      if (name !== operation || !isJsonObject(input)) return variables;
      const changed = { ...input };
      change(changed);
      return { ...variables, input: changed };
    },
  };
}

/** A refusal with another status, or one where the sandbox accepts. */
export function refuse(status: number, message: string): LieResponse {
  return { status, headers: {}, body: JSON.stringify({ errors: [{ message }] }) };
}
