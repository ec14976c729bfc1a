/** A sandbox with its page, and what a browser would send to it. */
import { request } from 'node:http';
import { SANDBOX_PAGE } from '../../../src/page/sandbox/sandbox-page.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
import { ask, CREATE, createInput, FILTERS, harnessIds, startHarness } from '../api-client.ts';
import { textAt } from '../at.ts';

/** Starts a sandbox that serves its page. */
export async function startWithPage(options: SandboxOptions = {}): Promise<Sandbox> {
  return await startHarness({ loadPage: () => Promise.resolve(SANDBOX_PAGE), ...options });
}

/** Creates an automation, and gives its id. */
export async function createAutomation(sandbox: Sandbox, fields: object): Promise<string> {
  const ids = await harnessIds(sandbox);
  const { data, messages } = await ask(sandbox, CREATE, { input: createInput(ids, fields) });
  if (messages.length > 0) throw new Error(messages.join());
  return textAt(data, 'result.trigger.id');
}

/** Creates one that posts to Slack when a run of the project fails. */
export async function createNotification(sandbox: Sandbox, fields: object = {}): Promise<string> {
  const { slack } = await harnessIds(sandbox);
  return await createAutomation(sandbox, {
    name: 'run failed',
    description:
      'Reports runs that fail.\nManaged in Git; edits here are undone. [wac:acme/ml-platform#run-failed@1:0000.0000.0000.0000.0000.0000]',
    triggeringEventType: 'RUN_STATE',
    eventFilter: FILTERS['RUN_STATE'],
    triggeredActionType: 'NOTIFICATION',
    triggeredActionConfig: {
      notificationActionInput: {
        integrationID: slack,
        title: 'A run failed',
        message: '*${run_name}* in ${project_name} failed, see <https://example.com/runs|all runs>',
        severity: 'ERROR',
      },
    },
    ...fields,
  });
}

/** One response, as it came. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** Sends a request with exactly these headers; `fetch` would not let a test choose them. */
export async function send(
  { port }: Pick<Sandbox, 'port'>,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<RawResponse> {
  const [method = 'GET', path = '/'] = target.split(' ');
  return await new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

/** What a browser sends with a request of the page's own script. */
export function ownHeaders({ port }: Pick<Sandbox, 'port'>): Record<string, string> {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };
}

/** The code in an address of the page. */
export function codeOf(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get('code') ?? '';
}

/** Signs in with a code, and gives the headers of a signed-in page. */
export async function signIn(sandbox: Sandbox): Promise<Record<string, string>> {
  const headers = ownHeaders(sandbox);
  const body = JSON.stringify({ code: codeOf(sandbox.newPageAddress()) });
  const response = await send(sandbox, 'POST /page/session', headers, body);
  const [cookie = ''] = response.headers['set-cookie'] ?? [];
  return { ...headers, cookie: cookie.split(';', 1)[0] ?? '' };
}
