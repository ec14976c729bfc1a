/** Connects to W&B with a key or with GitHub's identity token. */
import { homedir } from 'node:os';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';
import type { AutomationApi } from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import { type Credential, findCredential } from '../wandb/connect/credentials.ts';
import { readNetworkSettings } from '../wandb/connect/read-network-settings.ts';
import { DEFAULT_SERVER, normalizeServer } from '../wandb/connect/server-address.ts';
import { grantWrites } from '../wandb/connect/write-grant.ts';
import { createAutomationApi } from '../wandb/create-api.ts';
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
    ...present({ grant: access === 'write' ? grantWrites('apply') : undefined }),
    userAgent: `wac-action/${ACTION_VERSION}`,
    network: await readNetworkSettings({ env: io.env, readFile: readIfThere }),
    sleep: io.sleep,
    now: () => io.now().getTime(),
    monotonic: io.monotonic,
    random: io.random,
    budgetMs: inputs.timeoutMinutes * 60_000,
    // Also what an identity token is exchanged for.
    onSecret: run.addSecret,
    signal: run.requestSignal,
    waitSignal: io.signal,
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
