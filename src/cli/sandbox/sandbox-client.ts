/** A client that shares nothing with ours: what a person's browser or a script would send to a sandbox. */

import { Failure } from '../../diagnostics/failure.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { SandboxOptions } from '../../sandbox/sandbox-options.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { CommandContext } from '../arguments/command-spec.ts';

export interface SandboxClient {
  graphql(query: string, variables?: object): Promise<JsonObject>;
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
}

/** Serves a state file while `use` works on it. */
export async function withSandbox<T>(
  stateFile: string,
  use: (client: SandboxClient) => Promise<T>,
  options: Pick<SandboxOptions, 'delivery'> = {},
): Promise<T> {
  const sandbox = await startSandbox({ stateFile, ...options });
  try {
    return await use(createClient(sandbox.url, sandbox.apiKey));
  } finally {
    await sandbox.close();
  }
}

/**
 * The sandbox that a command means: the file of `--state`, else the running one that WANDB_BASE_URL names, else the
 * usual file.
 */
export async function withNamedSandbox<T>(
  { io, options, root }: CommandContext<{ readonly state?: string }>,
  use: (client: SandboxClient) => Promise<T>,
  delivery?: SandboxOptions['delivery'],
): Promise<T> {
  const running = io.env['WANDB_BASE_URL'] || undefined;
  if (running === undefined || options.state !== undefined) {
    const file = root.sandboxFile(options.state);
    return await withSandbox(file, use, present({ delivery }));
  }
  if (delivery !== undefined) {
    throw new Failure('--signature is an option of the sandbox that sends, and this one runs', {
      code: 'usage',
      hint: 'Start it with the option: wac sandbox --signature base64',
    });
  }
  const { normalizeServer } = await import('../../wandb/connect/server-address.ts');
  const server = normalizeServer(running);
  if (!server.startsWith('http://')) {
    throw new Failure(`${server} is not a sandbox`, {
      code: 'usage',
      hint: 'Set WANDB_BASE_URL and WANDB_API_KEY as "wac sandbox" prints them, or name its file with --state',
    });
  }
  return await use(createClient(server, io.env['WANDB_API_KEY'] ?? ''));
}

function createClient(url: string, apiKey: string): SandboxClient {
  const authorization = `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`;
  const send = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers: { authorization, 'content-type': 'application/json', 'user-agent': 'wac-sandbox' },
    }).catch((cause: unknown) => {
      throw new Failure(`Nothing responds at ${url}`, {
        code: 'network',
        hint: 'Start it: wac sandbox',
        cause,
      });
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return body;
    throw refusal(body, response.status);
  };
  const post = (path: string, body: object): Promise<unknown> =>
    send(path, { method: 'POST', body: JSON.stringify(body) });
  return {
    get: (path) => send(path, { method: 'GET' }),
    post,
    graphql: async (query, variables = {}) => {
      const body = await post('/graphql', { query, variables });
      const data = isJsonObject(body) ? body['data'] : undefined;
      return isJsonObject(data) ? data : {};
    },
  };
}

/** The sandbox's own words for what is wrong with a request. */
function refusal(body: unknown, status: number): Failure {
  const errors = isJsonObject(body) ? body['errors'] : undefined;
  const message = isJsonList(errors)
    ? errors.map((error) => (isJsonObject(error) ? String(error['message']) : '')).join('; ')
    : `HTTP ${status}`;
  if (status === 401) {
    return new Failure('The sandbox does not accept the API key', {
      code: 'authentication',
      hint: 'Set WANDB_API_KEY as "wac sandbox" prints it',
    });
  }
  return new Failure(`The sandbox refused the request: ${message}`, {
    code: 'usage',
    hint: '"wac sandbox --help" shows an example',
  });
}
