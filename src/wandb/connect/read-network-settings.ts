/** Proxies and certificates by the usual variables; W&B's own proxy variables win (facts, section 1.4). */
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { NetworkSettings } from '../transport/http-client.ts';
import type { CredentialSources } from './credentials.ts';

/** Files of authorities: OpenSSL's, Python's and Node's variable for them. */
const CERTIFICATE_FILES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const;

/**
 * The settings that an environment asks for.
 *
 * @throws Failure `file` when a file of certificates cannot be read: going on without it would only fail later.
 */
export async function readNetworkSettings({
  env,
  readFile,
}: Pick<CredentialSources, 'env' | 'readFile'>): Promise<NetworkSettings> {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  const httpProxy = first('WANDB_HTTP_PROXY', 'http_proxy', 'HTTP_PROXY');
  const httpsProxy = first('WANDB_HTTPS_PROXY', 'https_proxy', 'HTTPS_PROXY');
  const noProxy = first('no_proxy', 'NO_PROXY');
  const certificates: string[] = [];
  for (const name of CERTIFICATE_FILES) {
    const path = first(name);
    if (path === undefined) continue;
    const text = await readFile(path);
    if (text === undefined) {
      throw new Failure(`Cannot read the certificates in "${path}"`, {
        code: 'file',
        hint: `Correct ${name}, or unset it`,
      });
    }
    certificates.push(text);
  }
  return {
    ...present({
      httpProxy,
      httpsProxy,
      noProxy,
      certificates: certificates.length === 0 ? undefined : certificates,
    }),
  };
}
