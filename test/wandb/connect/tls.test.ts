/** What wac reports of real TLS servers, and where it finds authorities. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFolder } from '../../../src/files/list-folder.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { readCertificates } from '../../../src/wandb/connect/read-certificates.ts';
import { readNetworkSettings } from '../../../src/wandb/connect/read-network-settings.ts';
import {
  type ConnectionProblem,
  classifyConnectionError,
} from '../../../src/wandb/transport/classify-connection-error.ts';
import { createHttpClient } from '../../../src/wandb/transport/http/http-client.ts';
import { makeCertificate, type TestCertificate } from '../../support/make-certificate.ts';

const DAY_MS = 86_400_000;
const authority = makeCertificate({ name: 'Test Authority', isAuthority: true });
const other = makeCertificate({ name: 'Other Authority', isAuthority: true });
const good = makeCertificate({ name: 'localhost', issuer: authority });
const selfSigned = makeCertificate({ name: 'localhost' });
const misnamed = makeCertificate({ name: 'wandb.example', issuer: authority });
const expired = makeCertificate({
  name: 'localhost',
  issuer: authority,
  from: new Date(Date.now() - 9 * DAY_MS),
  until: new Date(Date.now() - 2 * DAY_MS),
});
const early = makeCertificate({
  name: 'localhost',
  issuer: authority,
  from: new Date(Date.now() + 2 * DAY_MS),
  until: new Date(Date.now() + 9 * DAY_MS),
});

const folder = mkdtempSync(join(tmpdir(), 'wac-tls-'));
const file = (name: string, ...strings: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, strings.join('\n'));
  return path;
};
const closers: (() => void)[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'certs', 'deeper'), { recursive: true });
  file('authority.pem', authority.cert);
  file('other.pem', other.cert);
  file('bundle.pem', '# the first', other.cert, '# the second', authority.cert);
  file('nothing.pem', 'no certificate');
  file('broken.pem', authority.cert.replace(/[A-Z]{3}/, '???'));
  file('certs/0a1b2c3d.0', authority.cert);
  file('certs/README', 'what this is');
  file('certs/broken.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----');
});

afterAll(() => {
  for (const close of closers) close();
  rmSync(folder, { recursive: true, force: true });
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function startTls({ cert, key }: TestCertificate): Promise<string> {
  const server = createHttpsServer({ cert, key }, (_request, response) => response.end('here'));
  return `https://localhost:${await listen(server)}`;
}

/** The body of a response, or what wac says of the connection. */
async function ask(
  server: string,
  env: Readonly<Record<string, string>>,
): Promise<string | ConnectionProblem> {
  const network = await readNetworkSettings(server, { env, readFile: readIfThere, listFolder });
  const client = await createHttpClient(server, network);
  try {
    const reply = await client.post({
      path: '/graphql',
      headers: {},
      body: '{}',
      timeoutMs: 10_000,
      signal: new AbortController().signal,
    });
    return reply.body;
  } catch (error) {
    return classifyConnectionError(error);
  } finally {
    await client.close();
  }
}

describe('a TLS server', () => {
  const trusted = { SSL_CERT_FILE: join(folder, 'authority.pem') };
  const final = { wasSent: false, isTransient: false };

  it.each<readonly [string, TestCertificate, Readonly<Record<string, string>>]>([
    ['of an unknown authority', good, {}],
    [
      'of an authority other than the trusted one',
      good,
      { SSL_CERT_FILE: join(folder, 'other.pem') },
    ],
    ['that signed for itself', selfSigned, trusted],
  ])('%s', async (_name, certificate, env) => {
    expect(await ask(await startTls(certificate), env)).toMatchObject({
      ...final,
      description: expect.stringContaining('signed by an authority that is not trusted') as string,
      hint: expect.stringContaining('SSL_CERT_DIR') as string,
    });
  });

  it('of another host', async () => {
    expect(await ask(await startTls(misnamed), trusted)).toMatchObject({
      ...final,
      description: expect.stringMatching(
        /certificate is for wandb\.example, not for localhost/,
      ) as string,
      hint: expect.stringContaining('WANDB_BASE_URL') as string,
    });
  });

  it.each([
    ['expired', expired, 'has expired'],
    ['not valid yet', early, 'is not valid yet'],
  ])('whose certificate is %s', async (_name, certificate, description) => {
    expect(await ask(await startTls(certificate), trusted)).toMatchObject({
      ...final,
      description: expect.stringContaining(description) as string,
      hint: expect.stringContaining('clock') as string,
    });
  });
});

describe('a server without TLS', () => {
  it.each<readonly [string, () => Server]>([
    ['speaks http', () => createHttpServer((_request, response) => response.end('plain'))],
    [
      'responds to anything with a line',
      () => createTcpServer((socket) => socket.end('220 hello\r\n')),
    ],
    ['ends the connection', () => createTcpServer((socket) => socket.end())],
  ])('that %s', async (_name, create) => {
    const port = await listen(create());
    expect(await ask(`https://localhost:${port}`, {})).toMatchObject({
      wasSent: false,
      description: expect.stringContaining('TLS') as string,
      hint: expect.stringContaining('WANDB_BASE_URL') as string,
    });
  });
});

describe('where authorities come from', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['SSL_CERT_FILE', { SSL_CERT_FILE: 'authority.pem' }],
    ['REQUESTS_CA_BUNDLE', { REQUESTS_CA_BUNDLE: 'bundle.pem' }],
    ['CURL_CA_BUNDLE', { CURL_CA_BUNDLE: 'authority.pem' }],
    ['NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: 'authority.pem' }],
    ['a folder in REQUESTS_CA_BUNDLE', { REQUESTS_CA_BUNDLE: 'certs' }],
    ['SSL_CERT_DIR', { SSL_CERT_DIR: 'certs' }],
    ['the second file named', { SSL_CERT_FILE: 'other.pem', SSL_CERT_DIR: 'certs' }],
  ])('%s', async (_name, names) => {
    const env = Object.fromEntries(
      Object.entries(names).map(([name, path]) => [name, join(folder, path)]),
    );
    expect(await ask(await startTls(good), env)).toBe('here');
  });

  it('of several folders, passes over those that do not exist', async () => {
    const env = { SSL_CERT_DIR: `/no/such/folder:${join(folder, 'certs')}` };
    expect(await ask(await startTls(good), env)).toBe('here');
  });

  it('trusts each certificate once', async () => {
    const env = {
      SSL_CERT_FILE: join(folder, 'bundle.pem'),
      SSL_CERT_DIR: `${folder}:${join(folder, 'certs')}`,
    };
    expect(await readCertificates({ env, readFile: readIfThere, listFolder })).toHaveLength(2);
  });

  it.each(['gone.pem', 'nothing.pem', 'broken.pem'])(
    'refuses %s and names the variable',
    async (name) => {
      const env = { REQUESTS_CA_BUNDLE: join(folder, name) };
      await expect(
        readCertificates({ env, readFile: readIfThere, listFolder }),
      ).rejects.toMatchObject({ code: 'file', hint: 'Correct REQUESTS_CA_BUNDLE, or unset it' });
    },
  );
});
