/** Finds the credential for a server, in the order of the official SDK (docs/wandb-api.md, section 1.4). */
import { Failure } from '../../diagnostics/failure.ts';
import { hostNames, isMultiTenant, keyPage } from '../../model/deployment.ts';
import { parseNetrc } from './parse-netrc.ts';

/** What a run proves itself with. */
export type Credential =
  | { readonly kind: 'api-key'; readonly key: string }
  | {
      readonly kind: 'identity-token';
      /** Reads the JWT; called again for each exchange. */
      readonly readToken: () => Promise<string>;
    };

/** A credential, and where it was found, for messages. */
export interface FoundCredential {
  readonly credential: Credential;
  readonly source: string;
}

export interface CredentialSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home directory, for netrc. */
  readonly home: string;
  /** The text of a file; undefined when there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
}

/**
 * The credential for a server.
 *
 * @throws Failure `no-api-key` when there is none, `usage` when there are two or one has the wrong form.
 */
export async function findCredential(
  server: string,
  sources: CredentialSources,
): Promise<FoundCredential> {
  const { env } = sources;
  const key = env['WANDB_API_KEY']?.trim() || undefined;
  const tokenFile = env['WANDB_IDENTITY_TOKEN_FILE'] || undefined;
  if (key !== undefined && tokenFile !== undefined) {
    throw new Failure('Both WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are set', {
      code: 'usage',
      hint: 'Unset one of them',
    });
  }
  if (tokenFile !== undefined) {
    return {
      credential: { kind: 'identity-token', readToken: () => readToken(tokenFile, sources) },
      source: 'WANDB_IDENTITY_TOKEN_FILE',
    };
  }
  const found =
    key === undefined ? await keyFromNetrc(server, sources) : { key, source: 'WANDB_API_KEY' };
  if (found === undefined) {
    throw new Failure(`No API key for ${new URL(server).host}`, {
      code: 'no-api-key',
      hint: `Run "wandb login${loginHost(server)}", set WANDB_API_KEY (your keys: ${keyPage(server)}), or add --sandbox to try it without an account`,
    });
  }
  assertKeyForm(found, server);
  return { credential: { kind: 'api-key', key: found.key }, source: found.source };
}

/** The variable whose credential is used for whatever server a run is for; undefined where netrc has one for each. */
export function variableForEveryServer(env: CredentialSources['env']): string | undefined {
  return ['WANDB_API_KEY', 'WANDB_IDENTITY_TOKEN_FILE'].find((name) => env[name]?.trim());
}

interface FoundKey {
  readonly key: string;
  readonly source: string;
}

/** Further arguments of "wandb login" for a server that is not the SDK's default. */
function loginHost(server: string): string {
  return isMultiTenant(server) ? '' : ` --host ${server}`;
}

/** The form that the SDK enforces: an optional prefix, then at least 40 word characters (docs/wandb-api.md, section 1.3). */
function assertKeyForm({ key, source }: FoundKey, server: string): void {
  const isJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(key);
  const body = key.includes('-') ? key.slice(key.indexOf('-') + 1) : key;
  if (isJwt || /^[\w-]{40,}$/.test(body)) return;
  throw new Failure(
    `${source} is not an API key: an API key has at least 40 letters, digits, "_" or "-"`,
    {
      code: 'authentication',
      hint: `Copy the key again from ${keyPage(server)}`,
    },
  );
}

/** Searches netrc for the host, then for the other names of its deployment. */
async function keyFromNetrc(
  server: string,
  sources: CredentialSources,
): Promise<FoundKey | undefined> {
  const { home } = sources;
  const chosen = sources.env['NETRC'] || undefined;
  const paths =
    chosen === undefined
      ? [`${home}/.netrc`, `${home}/_netrc`]
      : [chosen.replace(/^~(?=\/)/, home)];
  for (const path of paths) {
    const text = await sources.readFile(path);
    if (text === undefined) continue;
    // The first file that exists is the only one that counts, as in the SDK.
    const passwords = parseNetrc(text);
    for (const host of hostNames(new URL(server).host)) {
      const key = passwords.get(host);
      if (key) return { key, source: `the entry of ${host} in ${path}` };
    }
    return undefined;
  }
  return undefined;
}

async function readToken(path: string, sources: CredentialSources): Promise<string> {
  const token = (await sources.readFile(path))?.trim();
  if (token) return token;
  throw new Failure(`Cannot read an identity token from "${path}"`, {
    code: 'no-api-key',
    hint: 'WANDB_IDENTITY_TOKEN_FILE must name a file that holds a JWT',
  });
}
