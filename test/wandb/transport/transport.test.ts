import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import { CONNECTIONS } from '../../../src/wandb/transport/http/create-dispatcher.ts';
import {
  createHttpClient,
  type HttpClient,
} from '../../../src/wandb/transport/http/http-client.ts';
import {
  createTransport,
  type Transport,
  type TransportOptions,
} from '../../../src/wandb/transport/transport.ts';
import { grantWrites, type WriteGrant } from '../../../src/wandb/transport/write-grant.ts';
import {
  type ScriptedResponse,
  type ScriptedServer,
  type SeenRequest,
  startScriptedServer,
} from '../scripted-server.ts';

const QUERY = {
  operationName: 'Ask',
  query: 'query Ask { viewer { id } }',
  variables: {},
  purpose: 'ask',
};
const MUTATION = {
  operationName: 'Write',
  query: 'mutation Write { write { id } }',
  variables: {},
  purpose: 'write',
};
const FRESH = { isCheckFresh: () => true };
const DONE: ScriptedResponse = { body: { data: { ok: true } } };

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A transport to a scripted server, with a clock that only waiting moves. */
async function connect(
  script: (request: SeenRequest) => ScriptedResponse,
  options: Partial<TransportOptions> = {},
): Promise<{ transport: Transport; server: ScriptedServer; waits: number[] }> {
  const server = await startScriptedServer(script);
  const client = await createHttpClient(server.url, {});
  closers.push(client.close, server.close);
  const waits: number[] = [];
  let time = Date.UTC(2026, 0, 1);
  const transport = createTransport({
    client,
    authorization: async () => 'Basic secret-header',
    userAgent: 'wac/test',
    grant: grantWrites('apply'),
    redact: (text) => text.replaceAll('hidden-key', '[secret]'),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    now: () => time,
    monotonic: () => time,
    random: () => 0,
    idleMs: 60_000,
    attemptMs: 5000,
    signal: new AbortController().signal,
    ...options,
  });
  return { transport, server, waits };
}

async function failureOf(promise: Promise<unknown>): Promise<ApiFailure> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiFailure);
  return error as ApiFailure;
}

/** The given responses in turn, then success. */
function inTurn(
  ...responses: readonly ScriptedResponse[]
): (request: SeenRequest) => ScriptedResponse {
  return ({ index }) => responses[index] ?? DONE;
}

describe('what is sent', () => {
  it('posts the operation with our own user agent to /graphql', async () => {
    const { transport, server } = await connect(() => DONE);
    await expect(transport.query({ ...QUERY, variables: { a: 'b' } })).resolves.toEqual({
      ok: true,
    });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/graphql' });
    expect(request?.headers).toMatchObject({
      'user-agent': 'wac/test',
      authorization: 'Basic secret-header',
      'content-type': 'application/json',
    });
    expect(JSON.parse(request?.body ?? '')).toEqual({
      operationName: 'Ask',
      query: QUERY.query,
      variables: { a: 'b' },
    });
  });

  it('keeps to so many requests at a time', async () => {
    const { transport, server } = await connect(() => DONE);
    await Promise.all(Array.from({ length: 40 }, () => transport.query(QUERY)));
    expect(server.requests).toHaveLength(40);
  });
});

describe('the response to a write', () => {
  const countResponses = async (script: (request: SeenRequest) => ScriptedResponse) => {
    const { transport } = await connect(script);
    let count = 0;
    const onResponse = (): void => {
      count += 1;
    };
    await transport.mutate(MUTATION, { ...FRESH, onResponse }).catch(() => undefined);
    return count;
  };

  it('is reported once, when it has data', async () => {
    expect(await countResponses(() => DONE)).toBe(1);
    expect(await countResponses(inTurn({ status: 429 }, { status: 429 }))).toBe(1);
  });

  it.each<[string, ScriptedResponse]>([
    ['refuses', { status: 403, body: { errors: [{ message: 'No' }] } }],
    ['has errors', { body: { data: { ok: true }, errors: [{ message: 'No' }] } }],
    ['is no JSON', { body: 'busy' }],
    ['breaks off', { broken: 'within' }],
  ])('is not reported where it %s', async (_, response) => {
    expect(await countResponses(() => response)).toBe(0);
  });

  it('is reported before the write ends, so that the next one is sent first', async () => {
    const { transport, server } = await connect(() => DONE);
    // Opens a connection that the second write can use.
    await Promise.all([transport.query(QUERY), transport.query(QUERY)]);
    let next: Promise<unknown> | undefined;
    let isEnded = false;
    let wasEnded: boolean | undefined;
    const isCheckFresh = (): boolean => {
      wasEnded = isEnded;
      return true;
    };
    await transport.mutate(MUTATION, {
      ...FRESH,
      onResponse: () => {
        next = transport.mutate(MUTATION, { isCheckFresh });
      },
    });
    isEnded = true;
    await next;
    expect(wasEnded).toBe(false);
    expect(server.requests).toHaveLength(4);
  });
});

describe('a write whose check is too old at the moment of sending', () => {
  const TOO_OLD = { code: 'rate-limited', wasSent: false, unsent: 'stale-check' };

  it('is not sent', async () => {
    const { transport, server } = await connect(() => DONE);
    const failure = await failureOf(transport.mutate(MUTATION, { isCheckFresh: () => false }));
    expect(failure).toMatchObject(TOO_OLD);
    expect(server.requests).toHaveLength(0);
    await expect(transport.mutate(MUTATION, FRESH)).resolves.toEqual({ ok: true });
  });

  it('is not sent again after 429', async () => {
    const { transport, server, waits } = await connect(
      inTurn({ status: 429, headers: { 'retry-after': '3' } }),
    );
    const isCheckFresh = (): boolean => waits.length === 0;
    expect(await failureOf(transport.mutate(MUTATION, { isCheckFresh }))).toMatchObject(TOO_OLD);
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([3000]);
  });

  it('is not sent after the wait for a rate limit window', async () => {
    const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': '5' };
    const { transport, server, waits } = await connect(inTurn({ ...DONE, headers }));
    await transport.query(QUERY);
    const isCheckFresh = (): boolean => waits.length === 0;
    expect(await failureOf(transport.mutate(MUTATION, { isCheckFresh }))).toMatchObject(TOO_OLD);
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([5000]);
  });

  it('is not sent after refused connections', async () => {
    const listener = createServer();
    await new Promise<void>((resolve) => {
      listener.listen(0, '127.0.0.1', resolve);
    });
    const { port } = listener.address() as AddressInfo;
    await new Promise((resolve) => {
      listener.close(resolve);
    });
    let waits = 0;
    let requests = 0;
    const back = createServer((_, response) => {
      requests += 1;
      response.end(JSON.stringify(DONE.body));
    });
    closers.push(async () => {
      back.closeAllConnections();
      await new Promise((resolve) => {
        back.close(resolve);
      });
    });
    const client = await createHttpClient(`http://127.0.0.1:${port}`, {});
    closers.push(client.close);
    const { transport } = await connect(() => DONE, {
      client,
      // The server is back by the time that the wait is over.
      sleep: async () => {
        waits += 1;
        await new Promise<void>((resolve) => {
          back.listen(port, '127.0.0.1', resolve);
        });
      },
    });
    const isCheckFresh = (): boolean => waits === 0;
    expect(await failureOf(transport.mutate(MUTATION, { isCheckFresh }))).toMatchObject(TOO_OLD);
    expect([waits, requests]).toEqual([1, 0]);
    await expect(transport.mutate(MUTATION, FRESH)).resolves.toEqual({ ok: true });
  });

  it('is not sent when it waited for its turn behind other requests', async () => {
    const held: (() => void)[] = [];
    const inFlight = new Set<string>();
    const client: HttpClient = {
      post: async ({ body, beforeSend }) => {
        beforeSend?.();
        inFlight.add(body);
        await new Promise<void>((resolve) => held.push(resolve));
        return { status: 200, headers: {}, body: JSON.stringify(DONE.body) };
      },
      close: () => Promise.resolve(),
    };
    const { transport } = await connect(() => DONE, { client });
    const reads = Array.from({ length: CONNECTIONS }, (_, n) =>
      transport.query({ ...QUERY, variables: { n } }),
    );
    let isOld = false;
    const write = failureOf(transport.mutate(MUTATION, { isCheckFresh: () => !isOld }));
    await vi.waitFor(() => expect(inFlight.size).toBe(CONNECTIONS), 120_000);
    isOld = true;
    for (const release of held) release();
    await Promise.all(reads);
    expect(await write).toMatchObject(TOO_OLD);
    expect(inFlight.size).toBe(CONNECTIONS);
  });
});

describe('write grants', () => {
  it('refuses a mutation without a grant and sends nothing', async () => {
    const server = await startScriptedServer(() => DONE);
    const client = await createHttpClient(server.url, {});
    closers.push(client.close, server.close);
    const transport = createTransport({
      client,
      authorization: async () => 'Basic x',
      userAgent: 'wac/test',
      redact: (text) => text,
      sleep: async () => {},
      now: () => 0,
      monotonic: () => 0,
      random: () => 0,
      idleMs: 1000,
      attemptMs: 1000,
      signal: new AbortController().signal,
    });
    await expect(transport.mutate(MUTATION, FRESH)).rejects.toThrow(
      /Bug in wac.*without a write grant/,
    );
    expect(server.requests).toHaveLength(0);
  });

  it('refuses a mutation that is sent as a query, whatever stands before it', async () => {
    const { transport, server } = await connect(() => DONE);
    const disguised = [
      MUTATION,
      { ...MUTATION, query: '# a query\nmutation Write { write { id } }' },
      { ...MUTATION, query: 'query Ask { viewer { id } }\nmutation Write { write { id } }' },
    ];
    for (const request of disguised) {
      await expect(transport.query(request)).rejects.toThrow(/Bug in wac/);
    }
    expect(server.requests).toHaveLength(0);
  });

  it('takes no grant but a real one', async () => {
    const forged = { command: 'apply' } as WriteGrant;
    await expect(connect(() => DONE, { grant: forged })).rejects.toThrow(/Bug in wac/);
  });
});

describe('retries', () => {
  const retried = [408, 425, 429, 500, 502, 503, 504].map((status) => ({ status }));
  const final = [400, 401, 402, 403, 404, 409, 410, 413, 422, 501].map((status) => ({ status }));

  it.each(retried)('asks again after $status', async ({ status }) => {
    const { transport, server } = await connect(inTurn({ status }));
    await expect(transport.query(QUERY)).resolves.toEqual({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it.each(final)('does not ask again after $status', async ({ status }) => {
    const { transport, server } = await connect(inTurn({ status }));
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  it.each(['before', 'within'] as const)(
    'asks again when the connection breaks %s the response',
    async (broken) => {
      const { transport, server } = await connect(inTurn({ ...DONE, broken }));
      await expect(transport.query(QUERY)).resolves.toEqual({ ok: true });
      expect(server.requests).toHaveLength(2);
    },
  );

  it('asks again when no response comes in time', async () => {
    const { transport, server } = await connect(inTurn({ broken: 'never' }), { attemptMs: 200 });
    await expect(transport.query(QUERY)).resolves.toEqual({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it('writes again after 429 only', async () => {
    const { transport, server } = await connect(inTurn({ status: 429 }));
    await expect(transport.mutate(MUTATION, FRESH)).resolves.toEqual({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it.each([...final, ...retried.filter(({ status }) => status !== 429)])(
    'does not write again after $status, and says that it was sent',
    async ({ status }) => {
      const { transport, server } = await connect(inTurn({ status }));
      const failure = await failureOf(transport.mutate(MUTATION, FRESH));
      expect(failure).toMatchObject({ status, wasSent: true });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each(['before', 'within'] as const)(
    'does not write again when the connection breaks %s the response',
    async (broken) => {
      const { transport, server } = await connect(inTurn({ ...DONE, broken }));
      const failure = await failureOf(transport.mutate(MUTATION, FRESH));
      expect(failure).toMatchObject({ code: 'network', wasSent: true });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('writes again when the connection was never made, and says that nothing was sent', async () => {
    const { transport, server, waits } = await connect(() => DONE, { idleMs: 3000 });
    await server.close();
    const failure = await failureOf(transport.mutate(MUTATION, FRESH));
    expect(failure).toMatchObject({ code: 'network', wasSent: false });
    expect(waits.length).toBeGreaterThan(1);
  });

  it('gives up after eight attempts', async () => {
    const { transport, server } = await connect(() => ({ status: 503 }), { idleMs: 1e9 });
    const failure = await failureOf(transport.query(QUERY));
    expect(failure).toMatchObject({ code: 'server', status: 503 });
    expect(server.requests).toHaveLength(8);
  });

  it('gives up when the next wait would pass the time without a response', async () => {
    const { transport, server } = await connect(() => ({ status: 503 }), { idleMs: 600 });
    await failureOf(transport.query(QUERY));
    expect(server.requests.length).toBeLessThan(4);
  });

  it('waits longer each time', async () => {
    const { transport, waits } = await connect(() => ({ status: 503 }), { idleMs: 1e9 });
    await failureOf(transport.query(QUERY));
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000]);
  });
});

describe('what the server asks to wait', () => {
  const cases: readonly (readonly [string, Record<string, string>, number])[] = [
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9000],
    ['the reset of the limit', { 'ratelimit-remaining': '0', 'ratelimit-reset': '4' }, 4000],
    ['nothing that can be read', { 'retry-after': 'soon' }, 250],
  ];
  it.each(cases)('%s', async (_name, headers, wait) => {
    const { transport, waits } = await connect(inTurn({ status: 429, headers }));
    await transport.query(QUERY);
    expect(waits[0]).toBe(wait);
  });

  it('does not wait longer than a run may be without a response', async () => {
    const { transport } = await connect(() => ({ status: 429, headers: { 'retry-after': '90' } }));
    const failure = await failureOf(transport.query(QUERY));
    expect(failure).toMatchObject({ code: 'rate-limited', status: 429, retryAfter: 90_000 });
  });

  it('waits before the next request once nothing is left', async () => {
    const { transport, waits } = await connect(() => ({
      ...DONE,
      headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '3' },
    }));
    await transport.query(QUERY);
    expect(waits).toEqual([]);
    await transport.query(QUERY);
    expect(waits).toEqual([3000]);
  });
});

describe('the time of a run', () => {
  it('has no limit while responses come', async () => {
    const { transport, waits } = await connect(() => ({
      ...DONE,
      headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '50' },
    }));
    for (let request = 0; request < 5; request += 1) await transport.query(QUERY);
    expect(waits).toEqual([50_000, 50_000, 50_000, 50_000]);
  });

  it('has the limit that was asked for, and says that it is used up only where it is', async () => {
    const { transport } = await connect(
      () => ({ ...DONE, headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '50' } }),
      { totalMs: 80_000 },
    );
    await transport.query(QUERY);
    await transport.query(QUERY);
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.unsent).toBe('out-of-time');
    expect(failure.message).toContain('of the 80 s for this run, 30 s are left');
    expect(failure.hint).toContain('--timeout');
  });

  it('names the wait that the server asks for where no limit is reached', async () => {
    const { transport } = await connect(() => ({
      ...DONE,
      headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '3600' },
    }));
    await transport.query(QUERY);
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.unsent).toBe('out-of-time');
    expect(failure.message).toContain('the server asks to wait 3600 s');
    expect(failure.message).not.toContain('used up');
  });

  it('ends where writes are never accepted, although the reads between them succeed', async () => {
    let time = 0;
    const { transport } = await connect(
      ({ body }) => {
        time += 100;
        return JSON.stringify(body).includes(QUERY.operationName)
          ? DONE
          : { status: 429, headers: { 'retry-after': '3' } };
      },
      {
        monotonic: () => time,
        sleep: async (milliseconds) => {
          time += milliseconds;
        },
      },
    );
    for (let look = 0; look < 1000; look += 1) {
      await transport.query(QUERY);
      const lookedAt = time;
      const failure = await failureOf(
        // Each wait makes the look too old, as it does for apply.
        transport.mutate(MUTATION, { isCheckFresh: () => time - lookedAt < 2000 }),
      );
      if (failure.unsent !== 'out-of-time') continue;
      expect(failure.message).toContain('the server accepted no write for 60 s');
      expect(time).toBeGreaterThan(60_000);
      expect(time).toBeLessThan(70_000);
      return;
    }
    expect.unreachable('the run never ends');
  });

  it('begins anew with each write that is accepted', async () => {
    let time = 0;
    const { transport } = await connect(() => DONE, { monotonic: () => time });
    for (let write = 0; write < 5; write += 1) {
      await transport.mutate(MUTATION, FRESH);
      time += 50_000;
      await transport.query(QUERY);
      time += 50_000;
    }
  });

  it('ends where every response asks to come again later', async () => {
    let time = 0;
    const { transport } = await connect(() => ({ status: 429, headers: { 'retry-after': '50' } }), {
      monotonic: () => time,
      sleep: async (milliseconds) => {
        time += milliseconds;
      },
    });
    await failureOf(transport.query(QUERY));
    expect(time).toBeLessThan(60_000);
  });

  it('is too short for a write whose response might come after its end', async () => {
    let time = 0;
    const { transport, server } = await connect(
      () => {
        time += 6000;
        return DONE;
      },
      { totalMs: 10_000, attemptMs: 5000, monotonic: () => time },
    );
    await transport.query(QUERY);
    const failure = await failureOf(transport.mutate(MUTATION, FRESH));
    expect(failure).toMatchObject({ unsent: 'out-of-time', wasSent: false });
    expect(server.requests).toHaveLength(1);
    await expect(transport.query(QUERY)).resolves.toEqual({ ok: true });
  });

  it('does not cut the wait for the response to a write', async () => {
    let time = 0;
    const timeouts: number[] = [];
    const { transport } = await connect(() => DONE, {
      totalMs: 8000,
      attemptMs: 5000,
      monotonic: () => time,
      client: {
        post: async ({ timeoutMs }) => {
          timeouts.push(timeoutMs);
          time += 3500;
          return { status: 200, headers: {}, body: '{"data":{"ok":true}}' };
        },
        close: async () => undefined,
      },
    });
    await transport.query(QUERY);
    await transport.mutate(MUTATION, FRESH);
    await transport.query(QUERY);
    expect(timeouts).toEqual([5000, 5000, 1000]);
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.message).toContain('the 8 s for this run are used up');
  });
});

describe('responses that are invalid', () => {
  const cases: readonly (readonly [string, ScriptedResponse, string, RegExp])[] = [
    ['a web page', { body: '<!DOCTYPE html><title>hi' }, 'server', /web page/],
    ['a web page with 404', { status: 404, body: '<html>nothing' }, 'not-found', /web page/],
    ['cut-off JSON', { body: '{"data": {"viewer"' }, 'server', /cut off/],
    ['nothing', { body: '' }, 'server', /empty/],
    ['a list', { body: [] }, 'server', /no GraphQL response/],
    ['no data', { body: { data: null } }, 'server', /no data/],
    [
      'errors beside data',
      { body: { data: { a: 1 }, errors: [{ message: 'half' }] } },
      'server',
      /half/,
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      'server',
      /redirects to another address/,
    ],
    [
      'a refused key',
      { status: 401, body: { errors: [{ message: 'unauthorized' }] } },
      'authentication',
      /unauthorized/,
    ],
    ['a refused right', { status: 403, body: { error: 'no' } }, 'permission', /no/],
    ['a taken name', { status: 409, body: { errors: ['taken'] } }, 'conflict', /taken/],
    [
      'an unknown id',
      { status: 404, body: { errors: [{ message: 'gone' }] } },
      'not-found',
      /gone/,
    ],
    [
      'a refused request',
      { status: 422, body: { error: { message: 'bad pair' } } },
      'server',
      /bad pair/,
    ],
  ];
  it.each(cases)('%s', async (_name, reply, code, message) => {
    const { transport, server } = await connect(() => reply);
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^Cannot ask: /);
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  it('takes secrets out of what the server says', async () => {
    const { transport } = await connect(() => ({
      status: 401,
      body: { errors: [{ message: 'key hidden-key is bad' }] },
    }));
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.message).toContain('[secret]');
    expect(JSON.stringify([failure.message, failure.stack, failure.hint])).not.toContain(
      'hidden-key',
    );
  });

  it('cuts a message that nobody would read to its end', async () => {
    const { transport } = await connect(() => ({ status: 400, body: 'x'.repeat(100_000) }));
    const failure = await failureOf(transport.query(QUERY));
    expect(failure.message.length).toBeLessThan(500);
  });
});

describe('interruption', () => {
  it('tears a query off', async () => {
    const controller = new AbortController();
    const { transport } = await connect(
      () => {
        setImmediate(() => controller.abort());
        return { broken: 'never' };
      },
      { signal: controller.signal },
    );
    expect(await failureOf(transport.query(QUERY))).toMatchObject({ code: 'interrupted' });
  });

  it('lets a write that is under way end', async () => {
    const controller = new AbortController();
    const { transport } = await connect(
      () => {
        controller.abort();
        return DONE;
      },
      { signal: controller.signal },
    );
    await expect(transport.mutate(MUTATION, FRESH)).resolves.toEqual({ ok: true });
  });

  it('begins nothing afterwards', async () => {
    const { transport, server } = await connect(() => DONE, { signal: AbortSignal.abort() });
    const failure = await failureOf(transport.mutate(MUTATION, FRESH));
    expect(failure).toMatchObject({ code: 'interrupted', wasSent: false });
    expect(server.requests).toHaveLength(0);
  });
});
