/** Connects to W&B with a key or with GitHub's identity token. */
import { homedir } from 'node:os';
import type { Server } from '../api/connect.ts';
import { findTarget } from '../api/find-target.ts';
import { type Connection, openConnection } from '../api/open-connection.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { present } from '../lib/present.ts';
import type { Configuration } from '../model/configuration.ts';
import { type ChosenServer, chooseServer } from '../wandb/connect/choose-server.ts';
import {
  type Credential,
  type CredentialSources,
  findCredential,
} from '../wandb/connect/credentials.ts';
import type { Sourced } from '../wandb/connect/wandb-settings.ts';
import type { ActionIo } from './action-io.ts';
import type { ActionRun } from './action-run.ts';
import { ACTION_VERSION } from './action-version.ts';
import { ActionFailure } from './failure-reason.ts';
import type { ModeRules } from './inputs/mode-table.ts';

/**
 * The server's address: the input, else `WANDB_BASE_URL`, else the pin of `wac.yaml`, else the SDK's default. Settings
 * files are not read: a checkout may hold one, and would then choose where the key goes.
 */
export function serverChoice(
  run: Pick<ActionRun, 'io' | 'inputs'>,
  configuration: Configuration,
): ChosenServer {
  return chooseServer({
    env: run.io.env,
    configuration,
    ...present({ given: givenServer(run) }),
  });
}

/** A connection to W&B, also to its runs. */
export type WandbServer = Server & Pick<Connection, 'openHistory'>;

/**
 * Opens the connection. Only one that was opened for writing can write: any other refuses mutations before they are
 * sent.
 */
export async function openWandb(
  run: ActionRun,
  configuration: Configuration,
  access: ModeRules['access'],
): Promise<WandbServer> {
  const { io, inputs } = run;
  const target = await findTarget({
    files: credentialSources(io.env),
    configuration,
    ...present({ given: givenServer(run) }),
    readCredential: (server) => credentialOf(run, server),
    onWarning: (warning) => io.annotate('warning', warning),
  });
  const connection = await openConnection(target, {
    ...present({ writesFor: access === 'write' ? 'apply' : undefined }),
    userAgent: `wac-action/${ACTION_VERSION}`,
    totalMs: inputs.timeoutMinutes * 60_000,
    // Also what an identity token is exchanged for.
    onSecret: run.addSecret,
    edges: io,
  });
  return { ...connection, name: target.server, close: () => connection.api.close() };
}

function credentialSources(env: ActionIo['env']): CredentialSources {
  return { env, home: homedir(), readFile: async (path) => await readIfThere(path) };
}

function givenServer({ inputs }: Pick<ActionRun, 'inputs'>): Sourced | undefined {
  const { wandbBaseUrl: value } = inputs;
  return value === undefined ? undefined : { value, source: 'wandb-base-url' };
}

async function credentialOf(run: ActionRun, server: string): Promise<Credential> {
  const { io, inputs, addSecret } = run;
  const audience = inputs.wandbOidcAudience;
  if (audience !== undefined) {
    return {
      kind: 'identity-token',
      readToken: async () => {
        const token = await io.readIdentityToken(audience).catch((cause: unknown) => {
          throw new ActionFailure('authentication', whyNoIdentityToken(run, cause), { cause });
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
      `No API key for ${new URL(server).host}: set "wandb-api-key" (or WANDB_API_KEY), or "wandb-oidc-audience". ${whyNoSecrets(run)}`,
    );
  }
  const { credential } = await findCredential(server, credentialSources(env));
  if (credential.kind === 'api-key') addSecret(credential.key);
  return credential;
}

/** Runs that Dependabot starts see its own secrets alone, also when it merges its pull request. */
function whyNoSecrets({ context }: Pick<ActionRun, 'context'>): string {
  return context.actor === 'dependabot[bot]'
    ? "Dependabot started this run, and it gets Dependabot's secrets alone, also when it is run again: start the workflow by hand"
    : 'Secrets are absent on pull requests of forks and Dependabot';
}

/** A missing permission and a request that failed have different remedies. */
function whyNoIdentityToken({ io, redact }: ActionRun, cause: unknown): string {
  const report = redact(cause instanceof Error ? cause.message : String(cause));
  const isMissing =
    !io.env['ACTIONS_ID_TOKEN_REQUEST_URL'] || /ACTIONS_ID_TOKEN_REQUEST_/u.test(report);
  return isMissing
    ? 'GitHub gives no identity token: the job needs "permissions: id-token: write". Pull requests of forks never get it'
    : `GitHub did not give an identity token, although the job may ask for one: ${report}. Run the job again`;
}
