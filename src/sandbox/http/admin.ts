/** `/sandbox/…`: what tests and people ask of the sandbox beside the API. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../api-error.ts';
import { parseSeed } from '../provision/parse-seed.ts';
import { provisionSandbox } from '../provision/provision.ts';
import type { RequestCounts } from '../sandbox-options.ts';
import { dropOldest } from '../store/drop-oldest.ts';
import { maskSecrets } from '../store/mask-secrets.ts';
import type { SandboxState } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { isAuthorized } from './is-authorized.ts';
import { readBody, readJsonBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** What the endpoints need of the sandbox. */
export interface AdminEndpoint {
  readonly store: Store;
  readonly apiKey: string;
  readonly counts: RequestCounts;
  readonly now: () => Date;
  /** Takes an event, lets automations fire, and gives what happened. */
  readonly postEvents: (body: unknown) => Promise<object>;
}

/** Webhooks that are kept: the newest. */
const MAX_INBOX = 1000;

const INBOX = /^\/sandbox\/inbox\/([^/?]+)$/;

/** Responds to a request below `/sandbox/`. */
export async function serveAdmin(
  endpoint: AdminEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const inbox = INBOX.exec(path);
  if (inbox?.[1] !== undefined && request.method === 'POST') {
    // A receiver of webhooks, so it takes no key: what arrives is kept to be looked at.
    await receive(endpoint, request, inboxName(inbox[1]));
    sendJson(response, 200, { body: { ok: true } });
    return;
  }
  if (!isAuthorized(request.headers.authorization, endpoint.apiKey))
    throw new ApiError(401, 'unauthorized');
  const target = `${request.method ?? ''} ${path}`;
  const { store } = endpoint;
  if (request.method === 'GET') {
    // Copied before the wait for what is being saved, so that nothing that comes meanwhile is in it.
    const find = async (): Promise<unknown> =>
      structuredClone(await route(endpoint, target, request));
    sendJson(response, 200, { body: await store.read(find) });
    return;
  }
  try {
    sendJson(response, 200, { body: await route(endpoint, target, request) });
  } catch (error) {
    store.discard();
    throw error;
  }
}

async function route(
  endpoint: AdminEndpoint,
  target: string,
  request: IncomingMessage,
): Promise<unknown> {
  const { store, counts } = endpoint;
  switch (target) {
    case 'GET /sandbox/state':
      return publicState(store.state);
    case 'GET /sandbox/counts':
      return { ...counts, byOperation: Object.fromEntries(counts.byOperation) };
    case 'GET /sandbox/outbox':
      return store.state.outbox;
    case 'GET /sandbox/inbox':
      return publicInbox(store.state);
    case 'POST /sandbox/provision': {
      const provisioned = provisionSandbox(
        store,
        parseSeed(await readJsonBody(request)),
        endpoint.now,
      );
      await store.commit();
      return provisioned;
    }
    case 'POST /sandbox/events':
      return endpoint.postEvents(await readJsonBody(request));
    default:
      throw new ApiError(404, `the sandbox has no ${target}`);
  }
}

function inboxName(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw new ApiError(400, `${encoded} is not the encoded name of an inbox`);
  }
}

async function receive(
  { store, now }: AdminEndpoint,
  request: IncomingMessage,
  name: string,
): Promise<void> {
  const body = await readBody(request);
  const headers: Record<string, string> = {};
  for (const [key, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers[key] = value;
  }
  store.add('inbox', {
    number: store.nextNumber(),
    createdAt: now().toISOString(),
    name,
    body,
    headers,
  });
  dropOldest(store, 'inbox', MAX_INBOX);
  await store.commit();
}

/** The state without what no response may hold: the key and the secrets' values. */
function publicState(state: SandboxState): object {
  const { apiKey: _key, secrets, ...rest } = state;
  return {
    ...rest,
    inbox: publicInbox(state),
    secrets: secrets.map(({ value: _value, ...secret }) => secret),
  };
}

/** What was received, with the names of secrets in place of their values. */
function publicInbox({ inbox, secrets }: SandboxState): readonly object[] {
  return inbox.map((message) => ({
    ...message,
    body: maskSecrets(message.body, secrets),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, maskSecrets(value, secrets)]),
    ),
  }));
}
