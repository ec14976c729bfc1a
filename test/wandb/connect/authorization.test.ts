import { afterEach, describe, expect, it } from 'vitest';
import { createAuthorization } from '../../../src/wandb/connect/authorization.ts';
import type { Credential } from '../../../src/wandb/connect/credentials.ts';
import { createSecretRedactor } from '../../../src/wandb/connect/secrets.ts';
import { createHttpClient } from '../../../src/wandb/transport/http/http-client.ts';
import {
  type ScriptedResponse,
  type SeenRequest,
  startScriptedServer,
} from '../scripted-server.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const TOKEN: ScriptedResponse = { body: { access_token: 'access-token-1', expires_in: 3600 } };

async function authorize(
  credential: Credential,
  script: (request: SeenRequest) => ScriptedResponse = () => TOKEN,
): Promise<{
  header: () => Promise<string>;
  requests: readonly SeenRequest[];
  secrets: string[];
  waits: number[];
  advance: (milliseconds: number) => void;
}> {
  const server = await startScriptedServer(script);
  const client = await createHttpClient(server.url, {});
  closers.push(client.close, server.close);
  const secrets: string[] = [];
  const waits: number[] = [];
  let time = 0;
  const header = createAuthorization({
    credential,
    client,
    userAgent: 'wac/test',
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    random: () => 0,
    signal: new AbortController().signal,
    onSecret: (secret) => secrets.push(secret),
  });
  const advance = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { header, requests: server.requests, secrets, waits, advance };
}

const IDENTITY: Credential = { kind: 'identity-token', readToken: async () => 'identity-jwt' };

describe('an API key', () => {
  it('goes as a password, and every form of it is a secret', async () => {
    const { header, requests, secrets } = await authorize({ kind: 'api-key', key: 'the-key' });
    const encoded = Buffer.from('api:the-key').toString('base64');
    await expect(header()).resolves.toBe(`Basic ${encoded}`);
    expect(secrets).toEqual(['the-key', encoded]);
    expect(requests).toHaveLength(0);
  });
});

describe('an identity token', () => {
  it('is exchanged once for calls side by side, and kept', async () => {
    const { header, requests, secrets } = await authorize(IDENTITY);
    const headers = await Promise.all([header(), header(), header()]);
    expect(headers).toEqual(Array(3).fill('Bearer access-token-1'));
    expect(await header()).toBe('Bearer access-token-1');
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', path: '/oidc/token' });
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request?.body)]).toEqual([
      ['grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
      ['assertion', 'identity-jwt'],
    ]);
    expect(secrets).toEqual(['identity-jwt', 'access-token-1']);
  });

  it('is exchanged again when five minutes are left', async () => {
    const { header, requests, advance } = await authorize(IDENTITY);
    await header();
    advance(3_299_000);
    await header();
    expect(requests).toHaveLength(1);
    advance(1000);
    await header();
    expect(requests).toHaveLength(2);
  });

  it.each<ScriptedResponse>([{ status: 500 }, { status: 429 }, { broken: 'before' }])(
    'is exchanged again after %o',
    async (response) => {
      const { header, requests, waits } = await authorize(IDENTITY, ({ index }) =>
        index < 2 ? response : TOKEN,
      );
      await expect(header()).resolves.toBe('Bearer access-token-1');
      expect(requests).toHaveLength(3);
      expect(waits).toEqual([1000, 2000]);
    },
  );

  it.each([
    [{ status: 400 }, 'authentication', 1],
    [{ status: 401 }, 'authentication', 1],
    [{ status: 404 }, 'authentication', 1],
    [{ body: '<html>' }, 'server', 1],
    [{ body: {} }, 'server', 1],
    [{ status: 503 }, 'server', 4],
    [{ status: 429 }, 'rate-limited', 4],
    [{ broken: 'before' }, 'network', 4],
  ] as const)('fails after %o as %s', async (response, code, tries) => {
    const { header, requests } = await authorize(IDENTITY, () => response);
    await expect(header()).rejects.toMatchObject({ code, wasSent: false });
    expect(requests).toHaveLength(tries);
  });
});

describe('createSecretKeeper', () => {
  it('takes a secret out in every form in which it may come back', () => {
    const redactor = createSecretRedactor();
    redactor.add('secret/key+1');
    const text = [
      'secret/key+1',
      'secret%2Fkey%2B1',
      Buffer.from('secret/key+1').toString('base64'),
    ].join(' ');
    expect(redactor.redact(text)).toBe('[secret] [secret] [secret]');
  });

  it.each(['', 'a', 'ab', 'abc'])('takes it out of the base64 of %j with it', (before) => {
    const redactor = createSecretRedactor();
    const secret = 'local-0123456789-abcdefghij';
    redactor.add(secret);
    for (const encoding of ['base64', 'base64url'] as const) {
      const text = Buffer.from(`${before}${secret}?>`).toString(encoding);
      expect(redactor.redact(text)).toMatch(/^.{0,4}\[secret\].{0,7}$/u);
    }
  });

  it('does not change text without one', () => {
    const redactor = createSecretRedactor();
    redactor.add('tiny');
    expect(redactor.redact('a tiny text')).toBe('a tiny text');
  });
});
