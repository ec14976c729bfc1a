/** Proxy and certificates for one server, from the environment. */

import { present } from '../../lib/present.ts';
import type { NetworkSettings } from '../transport/network-settings.ts';
import { chooseProxy } from './choose-proxy.ts';
import { type CertificateSources, readCertificates } from './read-certificates.ts';

/**
 * The settings that an environment asks for.
 *
 * @throws Failure `usage` for a proxy that cannot be used, `file` for certificates that cannot be read.
 */
export async function readNetworkSettings(
  server: string,
  sources: CertificateSources,
): Promise<NetworkSettings> {
  const proxy = chooseProxy(server, sources.env);
  const certificates = await readCertificates(sources);
  return {
    ...present({ proxy, certificates: certificates.length === 0 ? undefined : certificates }),
  };
}
