/** From settings to a server and what proves who asks. */
import { present } from '../lib/present.ts';
import type { Configuration } from '../model/configuration.ts';
import { actingUser } from '../wandb/connect/acting-user.ts';
import { chooseServer } from '../wandb/connect/choose-server.ts';
import {
  type Credential,
  type CredentialSources,
  findCredential,
} from '../wandb/connect/credentials.ts';
import type { Sourced, WandbSettings } from '../wandb/connect/wandb-settings.ts';

/** A server, and what is sent to it with each request. */
export interface Target {
  /** As `normalizeServer` gives it. */
  readonly server: string;
  readonly credential: Credential;
  /** Headers that say on whose behalf requests are made. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Called with each setting of a connection as it is found: `server`, `api-key`, `acting-for`, `proxy`. */
export type OnSetting = (name: string, setting: Sourced) => void;

/** Where a server and a credential are looked for. */
export interface TargetSources {
  readonly files: CredentialSources;
  /** The settings files of W&B's SDK; absent where they must not be read. */
  readonly settings?: WandbSettings;
  /** The configuration that may pin the server. */
  readonly configuration?: Configuration;
  /** An address that was given to this run itself; it replaces every other source. */
  readonly given?: Sourced;
  /** Finds the credential in another way; absent: as the SDK does. */
  readonly readCredential?: (server: string) => Promise<Credential>;
  readonly onSetting?: OnSetting;
  /** Called with what is to be warned of in every run, such as plain http. */
  readonly onWarning?: (warning: string) => void;
}

/**
 * Chooses the server and finds the credential for it. No request is sent.
 *
 * @throws Failure `no-api-key` where there is none, `usage` where an address or a setting cannot be used.
 */
export async function findTarget(sources: TargetSources): Promise<Target> {
  const { files, settings, configuration, given, onSetting } = sources;
  const { env } = files;
  const chosen = chooseServer({ env, ...present({ settings, configuration, given }) });
  const server = chosen.address;
  onSetting?.('server', { value: server, source: chosen.source });
  if (chosen.warning !== undefined) sources.onWarning?.(chosen.warning);
  const credential =
    sources.readCredential === undefined
      ? await findByEnvironment(server, sources)
      : await sources.readCredential(server);
  const acting = actingUser(env, settings);
  for (const setting of acting.sources) onSetting?.('acting-for', setting);
  return { server, credential, headers: acting.headers };
}

async function findByEnvironment(
  server: string,
  { files, onSetting }: TargetSources,
): Promise<Credential> {
  const { credential, source } = await findCredential(server, files);
  onSetting?.('api-key', {
    value: credential.kind === 'api-key' ? 'an API key' : 'an identity token',
    source,
  });
  return credential;
}
