/** `GET /` and `/page/…`: the sandbox's page, and what its script asks for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { PageRenderer } from '../../model/sandbox/page-state.ts';
import { ApiError } from '../api-error.ts';
import { readJsonBody } from '../http/read-body.ts';
import { sendJson } from '../http/send-json.ts';
import type { PostedEvents } from '../runtime/create-runtime.ts';
import { EVENT_FORMS } from '../runtime/event-forms.ts';
import type { Store } from '../store/store.ts';
import type { LiveRevision } from './live.ts';
import { pageChart } from './page-chart.ts';
import type { PageSections } from './page-sections.ts';
import type { PageSessions } from './page-session.ts';
import { readForm } from './read-form.ts';

/** What the page needs of the sandbox. */
export interface PageEndpoint {
  readonly store: Store;
  readonly sessions: PageSessions;
  readonly live: LiveRevision;
  readonly sections: PageSections;
  /** Loaded when the page is first asked for. */
  readonly loadRenderer: () => Promise<PageRenderer>;
  readonly postEvents: (body: unknown) => Promise<PostedEvents>;
  readonly port: () => number;
}

/** How long a request for changes waits: below the time after which proxies give up. */
const WAIT_MS = 25_000;

/** Nothing of the page is kept by a browser, framed, or loaded by another page. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Whether a path is one of the page's. */
export function isPagePath(path: string): boolean {
  return path === '/' || path === '/favicon.ico' || path.startsWith('/page/');
}

/** Responds to a request for one of the page's paths. Only requests of the page itself come here, except for `GET /`. */
export async function servePage(
  endpoint: PageEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const target = `${method} ${url.pathname}`;
  if (target === 'GET /') {
    await sendDocument(endpoint, request, response);
    return;
  }
  if (target === 'GET /favicon.ico') {
    response.writeHead(204, HEADERS).end();
    return;
  }
  if (target === 'POST /page/session') {
    await signIn(endpoint, request, response);
    return;
  }
  if (!Object.hasOwn(ROUTES, target)) throw new ApiError(404, `the sandbox has no ${target}`);
  if (!endpoint.sessions.isSignedIn(request.headers, endpoint.port()))
    throw new ApiError(401, 'the page is not signed in');
  const body = await ROUTES[target]?.(endpoint, { request, response, url });
  if (response.destroyed) return;
  sendJson(response, 200, { body, headers: HEADERS });
}

interface PageRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

type Route = (endpoint: PageEndpoint, page: PageRequest) => Promise<unknown>;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /page/state': readState,
  'GET /page/chart': async ({ store, loadRenderer }, { url: { searchParams } }) => {
    const { chart } = await loadRenderer();
    const metric = searchParams.get('metric') ?? undefined;
    const found = () => pageChart(store, Number(searchParams.get('run')), metric);
    return { html: chart(await store.read(found)) };
  },
  'POST /page/events': postEvent,
};

async function sendDocument(
  { loadRenderer }: PageEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const renderer = await loadRenderer();
  const { text, policy } = renderer.document(EVENT_FORMS);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    // Only a header can forbid frames.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Gives the cookie for a code that was printed, or for the API key. */
async function signIn(
  { sessions, port }: PageEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readPageBody(request);
  const text = (name: string): string => {
    const value = isJsonObject(body) ? body[name] : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  if (!sessions.accepts({ code: text('code'), apiKey: text('apiKey') }))
    throw new ApiError(401, 'the code was used already, or it is not of this sandbox');
  response.writeHead(204, { ...HEADERS, 'Set-Cookie': sessions.cookie(port()) }).end();
}

/** The sections, once something changed after the revision that the page has. */
async function readState(
  { live, sections, loadRenderer }: PageEndpoint,
  { response, url: { searchParams } }: PageRequest,
): Promise<unknown> {
  const left = new AbortController();
  response.once('close', () => left.abort());
  const after = searchParams.get('after');
  if (after !== null) await live.waitAfter(Number(after), WAIT_MS, left.signal);
  if (left.signal.aborted) return undefined;
  if (live.isClosed) throw new ApiError(503, 'the sandbox stops');
  const filter = (searchParams.get('filter') ?? '').slice(0, 200);
  return await sections.read(filter, await loadRenderer());
}

async function postEvent(endpoint: PageEndpoint, { request }: PageRequest): Promise<unknown> {
  const body = await readPageBody(request);
  try {
    const [{ outcomes: render }, { outcomes }] = await Promise.all([
      endpoint.loadRenderer(),
      endpoint.postEvents(readForm(body)),
    ]);
    return { html: render(outcomes) };
  } catch (error) {
    endpoint.store.discard();
    if (!(error instanceof ApiError)) throw error;
    const problem = error.message.replace(/^event 0: /, '');
    return { problem, ...present({ field: error.field }) };
  }
}

/**
 * The body of a request of the page's script. A form of another page cannot send JSON without being asked for consent.
 *
 * @throws ApiError 415 for another type.
 */
async function readPageBody(request: IncomingMessage): Promise<JsonValue> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new ApiError(415, 'the body must be application/json');
  return await readJsonBody(request);
}
