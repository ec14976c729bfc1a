/** The embedded server: the W&B API on loopback, with a memory and a runtime. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createContext } from './graphql/create-context.ts';
import type { RequestContext, RequestSource } from './graphql/request-context.ts';
import { sandboxSchema } from './graphql/sandbox-schema.ts';
import { type AdminEndpoint, serveAdmin } from './http/admin.ts';
import { type ClientEndpoint, isClientPath, serveClient } from './http/client-endpoint.ts';
import { serveExport } from './http/exports.ts';
import { type GraphQLEndpoint, serveGraphQL } from './http/graphql-endpoint.ts';
import { type ListeningServer, listenOnLoopback } from './http/http-server.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { sendJson } from './http/send-json.ts';
import { EventLog } from './page/event-log.ts';
import { LiveRevision } from './page/live.ts';
import { isPagePath, type PageEndpoint, servePage } from './page/page-endpoint.ts';
import { PageSections } from './page/page-sections.ts';
import { PageSessions, refuseOtherPages } from './page/page-session.ts';
import { provisionSandbox } from './provision/provision.ts';
import { STARTER_NEEDS } from './provision/starter-seed.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { DEFAULT_DELIVERY_LIMITS } from './runtime/deliver-webhook.ts';
import type { RequestCounts, Sandbox, SandboxOptions } from './sandbox-options.ts';
import { SAAS_PROFILE } from './server-profile.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

/** The page size that the SDK asks for when nobody says. */
const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 1000;
const DEFAULT_EXECUTIONS_PER_MINUTE = 60;

/**
 * Starts a sandbox.
 *
 * @throws Failure `locked` or `file` for its state, `usage` for its port.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? (() => new Date());
  const opened = await openStore(options.stateFile, {
    newKey: randomBytes(20).toString('hex'),
    now,
  });
  const { store } = opened;
  const apiKey = options.apiKey ?? store.state.apiKey;
  const counts: RequestCounts = { requests: 0, queries: 0, mutations: 0, byOperation: new Map() };
  let url = '';
  if (options.starter === true && opened.isNew) {
    provisionSandbox(store, STARTER_NEEDS, now);
    await store.commit();
  }
  const live = new LiveRevision();
  const log = new EventLog(now);
  const sessions = new PageSessions(apiKey);
  store.onSaved(() => live.advance());
  const runtime = createRuntime({
    store,
    onEvent: (event, outcomes) => {
      log.add(event, outcomes);
      live.advance();
    },
    now,
    limits: { ...DEFAULT_DELIVERY_LIMITS, ...options.delivery },
    executionsPerMinute: options.executionsPerMinute ?? DEFAULT_EXECUTIONS_PER_MINUTE,
    baseUrl: () => url,
  });
  const profile = options.profile ?? SAAS_PROFILE;
  const contextFor = ({ userAgent, actingUser = '', lag }: RequestSource): RequestContext =>
    createContext({
      store: lag === undefined ? store : store.earlier(lag),
      profile,
      userAgent,
      viewer: store.userByName(actingUser) ?? store.viewer(),
      now,
      baseUrl: url,
      paging: {
        defaultSize: options.pageSize?.default ?? DEFAULT_PAGE_SIZE,
        maxSize: options.pageSize?.max ?? MAX_PAGE_SIZE,
        emptyPages: options.emptyPages ?? false,
      },
      sendTestWebhook: runtime.sendTestWebhook,
      takeEvents: runtime.takeEvents,
    });
  let server: ListeningServer | undefined;
  const endpoint: GraphQLEndpoint = {
    schema: sandboxSchema(profile),
    // A client of old that asks for features takes 400 for "not known", and 200 with errors for "none".
    validationStatus: profile.isLenient && profile.hasFeatureQuery ? 200 : 400,
    apiKey,
    counts,
    latencyMs: options.latencyMs ?? 0,
    limitRate: createRateLimiter(options.rateLimit, () => Date.now()),
    contextFor,
    read: (find) => store.read(find),
    onRequest: options.onRequest ?? (() => undefined),
    refuse: (ms) => server?.refuse(ms),
  };
  const page = options.loadPage && {
    ...{ store, sessions, live },
    sections: new PageSections(store, { live, log }),
    loadRenderer: options.loadPage,
    postEvents: runtime.postEvents,
    port: () => server?.port ?? 0,
  };
  const admin = { store, apiKey, counts, now, postEvents: runtime.postEvents };
  const client = { store, apiKey, now, takeEvents: runtime.takeEvents };

  try {
    server = await listenOnLoopback(options.port ?? 0, (request, response) =>
      serveRequest({ endpoint, admin, client, page, exports: { store, now } }, request, response),
    );
  } catch (error) {
    await opened.close();
    throw error;
  }
  url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    port: server.port,
    apiKey,
    store,
    isNew: opened.isNew,
    counts,
    newPageAddress: () => `${url}/#code=${sessions.newCode()}`,
    close: async () => {
      live.close();
      await server.close();
      await runtime.settle();
      await opened.close();
    },
  };
}

/** The parts of the server; without a page where nothing writes one. */
interface Endpoints {
  readonly endpoint: GraphQLEndpoint;
  readonly admin: AdminEndpoint;
  readonly client: ClientEndpoint;
  readonly page: PageEndpoint | undefined;
  readonly exports: { readonly store: Store; readonly now: () => Date };
}

async function serveRequest(
  { endpoint, admin, client, page, exports }: Endpoints,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  // A link of another page may lead to the document, which has no state. Nothing else is for other pages.
  const isDocument = path === '/' && (request.method === 'GET' || request.method === 'HEAD');
  if (!isDocument) refuseOtherPages(request.headers);
  if (page !== undefined && isPagePath(path)) {
    await servePage(page, request, response);
  } else if (path === '/graphql' && request.method === 'POST') {
    await serveGraphQL(endpoint, request, response);
  } else if (path.startsWith('/sandbox/exports/')) {
    await serveExport(request, { store: exports.store, now: exports.now() }, response);
  } else if (isClientPath(path)) {
    await serveClient(client, request, response);
  } else if (path.startsWith('/sandbox/')) {
    await serveAdmin(admin, request, response);
  } else {
    sendJson(response, 404, {
      body: { error: 'the sandbox serves POST /graphql, /files/… and /sandbox/…' },
    });
  }
}
