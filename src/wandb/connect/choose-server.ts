/** Chooses the server of a run, and checks it against the one that the configuration pins. */
import { Failure } from '../../diagnostics/failure.ts';
import type { Configuration } from '../../model/configuration.ts';
import { DEFAULT_SERVER, isSameDeployment } from '../../model/deployment.ts';
import { isInsecure, normalizeServer } from './server-address.ts';
import type { Sourced, WandbSettings } from './wandb-settings.ts';

/** Allows plain http to any server in this run. */
const INSECURE_VARIABLE = 'WAC_ALLOW_INSECURE_HTTP';

/** The source of a server that the configuration pins. */
export const PIN_SOURCE = '"server" in wac.yaml';

export interface ServerSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An address that was given to this run itself, such as an input of the action. */
  readonly given?: Sourced;
  /** The SDK's settings files; absent where they are not read. */
  readonly settings?: WandbSettings;
  /** Absent for commands that read no configuration. */
  readonly configuration?: Pick<Configuration, 'server' | 'allowInsecureHttp'>;
}

export interface ChosenServer {
  /** As `normalizeServer` gives it: the address that requests go to. */
  readonly address: string;
  /** What set it, for messages: `WANDB_BASE_URL`, a settings file, the pin, or the default. */
  readonly source: string;
  /** What to warn of in every run; absent where there is nothing. */
  readonly warning?: string;
}

/**
 * The server: what was given to the run, else `WANDB_BASE_URL`, else `base_url` of the SDK's settings files, else the
 * pin, else the SDK's default.
 *
 * @throws Failure `usage` for an address that cannot be used, and for a server that is not the pinned one. Two names of
 *   one deployment are one server.
 */
export function chooseServer(sources: ServerSources): ChosenServer {
  const { env, given, settings, configuration } = sources;
  const hasVariable = /^(1|true)$/i.test(env[INSECURE_VARIABLE]?.trim() ?? '');
  // A permission is for the server next to it: without one it allows nothing.
  const isPinAllowed =
    configuration?.server !== undefined && configuration.allowInsecureHttp === true;
  const allowInsecureHttp = hasVariable || isPinAllowed;
  const pin =
    configuration?.server === undefined
      ? undefined
      : normalizeServer(configuration.server, { source: PIN_SOURCE, allowInsecureHttp });
  const variable = env['WANDB_BASE_URL'] || undefined;
  const chosen = given ??
    (variable === undefined ? undefined : { value: variable, source: 'WANDB_BASE_URL' }) ??
    settings?.('base_url') ??
    (pin === undefined ? undefined : { value: pin, source: PIN_SOURCE }) ?? {
      value: DEFAULT_SERVER,
      source: 'the default',
    };
  const { source } = chosen;
  // What a pin allows is allowed for the pinned server alone.
  const address = normalizeServer(chosen.value, { source, allowInsecureHttp });
  if (pin !== undefined && !isSameDeployment(pin, address)) {
    throw new Failure(`wac.yaml is for ${pin}, and this run is set to ${address} by ${source}`, {
      code: 'usage',
      hint: `Set WANDB_BASE_URL=${pin}, or change "server" in wac.yaml`,
    });
  }
  const url = new URL(address);
  if (!isInsecure(url)) return { address, source };
  const permit = hasVariable ? INSECURE_VARIABLE : '"allowInsecureHttp" in wac.yaml';
  return {
    address,
    source,
    warning: `The API key is sent over plain http to ${url.host}: anyone on that network can read it (allowed by ${permit})`,
  };
}
