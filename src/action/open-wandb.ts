/** Connects to W&B with a key or with GitHub's identity token. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { AutomationApi } from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import { createAutomationApi } from '../wandb/create-api.ts';
import { type Credential, findCredential } from '../wandb/credentials.ts';
import { DEFAULT_SERVER, normalizeServer } from '../wandb/server-address.ts';
import { grantWrites } from '../wandb/write-grant.ts';
import type { ActionRun } from './action-run.ts';
import { ACTION_VERSION } from './action-version.ts';
import { ActionFailure } from './failure-reason.ts';

/** Whether there is anything to prove oneself with; nothing is checked. */
export function hasCredential({ io: { env }, inputs }: Pick<ActionRun, 'io' | 'inputs'>): boolean {
  const given = inputs.wandbApiKey ?? inputs.wandbOidcAudience;
  return Boolean(given ?? (env['WANDB_API_KEY'] || env['WANDB_IDENTITY_TOKEN_FILE']));
}

/** The server's address; the one that `wac.yaml` pins, where nothing else is given. */
export function serverOf(
  { io: { env }, inputs }: Pick<ActionRun, 'io' | 'inputs'>,
  configuration: Configuration,
): string {
  const pinned =
    configuration.server === undefined ? undefined : normalizeServer(configuration.server);
  const given = inputs.wandbBaseUrl ?? (env['WANDB_BASE_URL'] || undefined);
  const server = normalizeServer(given ?? pinned ?? DEFAULT_SERVER);
  if (pinned !== undefined && pinned !== server) {
    throw new ActionFailure('usage', `wac.yaml is for ${pinned}, and this run is set to ${server}`);
  }
  return server;
}

/**
 * Opens the connection. Only one that was opened for writing can write: any other refuses mutations before they are
 * sent.
 */
export async function openWandb(
  run: ActionRun,
  configuration: Configuration,
  access: 'read' | 'write',
): Promise<AutomationApi> {
  const { io, inputs } = run;
  const server = serverOf(run, configuration);
  return await createAutomationApi({
    server,
    credential: await credentialOf(run, server),
    ...(access === 'write' ? { grant: grantWrites('apply') } : {}),
    userAgent: `wac-action/${ACTION_VERSION}`,
    network: await networkSettings(io.env),
    sleep: io.sleep,
    now: () => io.now().getTime(),
    random: io.random,
    budgetMs: inputs.timeoutMinutes * 60_000,
    signal: run.requestSignal,
  });
}

async function credentialOf(run: ActionRun, server: string): Promise<Credential> {
  const { io, inputs, addSecret } = run;
  const audience = inputs.wandbOidcAudience;
  if (audience !== undefined) {
    return {
      kind: 'identity-token',
      readToken: async () => {
        const token = await io.readIdentityToken(audience).catch((cause: unknown) => {
          throw new ActionFailure(
            'authentication',
            'GitHub gives no identity token: the job needs "permissions: id-token: write"',
            { cause },
          );
        });
        addSecret(token);
        return token;
      },
    };
  }
  const env =
    inputs.wandbApiKey === undefined ? io.env : { ...io.env, WANDB_API_KEY: inputs.wandbApiKey };
  if (!env['WANDB_API_KEY'] && !env['WANDB_IDENTITY_TOKEN_FILE']) {
    throw new ActionFailure(
      'authentication',
      `No API key for ${new URL(server).host}: set "wandb-api-key" (or WANDB_API_KEY), or "wandb-oidc-audience". Secrets are absent on pull requests of forks and Dependabot`,
    );
  }
  const credential = await findCredential(server, { env, home: homedir(), readFile: readIfThere });
  if (credential.kind === 'api-key') addSecret(credential.key);
  return credential;
}

/** Proxies and certificates by the usual variables; W&B's own proxy variables win. */
async function networkSettings(env: ActionRun['io']['env']): Promise<{
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
  readonly certificates?: readonly string[];
}> {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  const httpProxy = first('WANDB_HTTP_PROXY', 'http_proxy', 'HTTP_PROXY');
  const httpsProxy = first('WANDB_HTTPS_PROXY', 'https_proxy', 'HTTPS_PROXY');
  const noProxy = first('no_proxy', 'NO_PROXY');
  const certificates: string[] = [];
  for (const name of ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE']) {
    const path = first(name);
    if (path === undefined) continue;
    const text = await readIfThere(path);
    if (text === undefined) {
      throw new ActionFailure('usage', `Cannot read the certificates in "${path}" (${name})`);
    }
    certificates.push(text);
  }
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
