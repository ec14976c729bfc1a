/** A client that shares nothing with ours: what a person's browser or a script would send to the sandbox. */
import { startSandbox } from '../../sandbox/start-sandbox.ts';

export interface SandboxClient {
  graphql(query: string, variables?: object): Promise<Record<string, unknown>>;
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
}

/** Serves a state file while `use` works on it. */
export async function withSandbox<T>(
  stateFile: string,
  use: (client: SandboxClient) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox({ stateFile });
  const authorization = `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`;
  const send = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${sandbox.url}${path}`, {
      ...init,
      headers: { authorization, 'content-type': 'application/json', 'user-agent': 'wac-demo' },
    });
    const answer: unknown = await response.json();
    if (!response.ok)
      throw new Error(`the sandbox answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };
  try {
    return await use({
      get: (path) => send(path, { method: 'GET' }),
      post: (path, body) => send(path, { method: 'POST', body: JSON.stringify(body) }),
      graphql: async (query, variables = {}) => {
        const answer = (await send('/graphql', {
          method: 'POST',
          body: JSON.stringify({ query, variables }),
        })) as { data?: Record<string, unknown>; errors?: readonly { message: string }[] };
        if (answer.data === undefined || answer.errors !== undefined) {
          throw new Error(`the sandbox answered ${JSON.stringify(answer.errors)}`);
        }
        return answer.data;
      },
    });
  } finally {
    await sandbox.close();
  }
}
