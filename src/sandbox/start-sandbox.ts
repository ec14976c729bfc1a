/** The embedded server: the W&B API on loopback, with a memory and a runtime. */
import { randomBytes } from 'node:crypto';
import { createContext } from './graphql/create-context.ts';
import type { RequestContext, RequestSource } from './graphql/request-context.ts';
import { sandboxSchema } from './graphql/sandbox-schema.ts';
import { serveAdmin } from './http/admin.ts';
import { serveExport } from './http/exports.ts';
import { type GraphQLEndpoint, serveGraphQL } from './http/graphql-endpoint.ts';
import { type ListeningServer, listenOnLoopback } from './http/http-server.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { sendJson } from './http/send-json.ts';
import { provisionSandbox } from './provision/provision.ts';
import { STARTER_NEEDS } from './provision/starter-seed.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { DEFAULT_DELIVERY_LIMITS } from './runtime/deliver-webhook.ts';
import type { RequestCounts, Sandbox, SandboxOptions } from './sandbox-options.ts';
import { SAAS_PROFILE } from './server-profile.ts';
import { openStore } from './store/open-store.ts';

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
  const runtime = createRuntime({
    store,
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
  const admin = { store, apiKey, counts, now, postEvents: runtime.postEvents };

  try {
    server = await listenOnLoopback(options.port ?? 0, async (request, response) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      if (path === '/graphql' && request.method === 'POST') {
        await serveGraphQL(endpoint, request, response);
      } else if (path.startsWith('/sandbox/exports/')) {
        await serveExport(request, { store, now: now() }, response);
      } else if (path.startsWith('/sandbox/')) {
        await serveAdmin(admin, request, response);
      } else {
        sendJson(response, 404, {
          body: { error: 'the sandbox serves POST /graphql and /sandbox/…' },
        });
      }
    });
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
    close: async () => {
      await server.close();
      await runtime.settle();
      await opened.close();
    },
  };
}
