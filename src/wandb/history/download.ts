/** Reads files from addresses that the server gives: without the API key, in pieces up to a size, following nothing. */
import { Failure } from '../../diagnostics/failure.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import { createDispatcher } from '../transport/http/create-dispatcher.ts';
import type { NetworkSettings } from '../transport/network-settings.ts';

/** The file, or the status that came in its place. */
export type Download = { readonly bytes: Uint8Array } | { readonly status: number };

/** What a download is bounded by. */
export interface DownloadLimits {
  readonly maxBytes: number;
  /** Time for the whole file, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Downloads one file.
 *
 * @throws Failure `server` for an address that is not https (http on loopback), or a file that is too large; the error
 *   of the connection where there is no whole response.
 */
export async function downloadFile(
  address: string,
  network: NetworkSettings,
  { maxBytes, timeoutMs, signal }: DownloadLimits,
): Promise<Download> {
  const url = parseAddress(address);
  const undici = await import('undici');
  const dispatcher = await createDispatcher(
    undici,
    isLoopback(url.hostname) ? undefined : network.proxy,
    network,
  );
  try {
    const response = await undici.request(url, {
      dispatcher,
      method: 'GET',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      return { status: response.statusCode };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
    }
    return { bytes: Buffer.concat(chunks, size) };
  } finally {
    await dispatcher.destroy();
  }
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isAllowed =
    url !== undefined &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
  if (isAllowed) return url;
  throw new Failure('The server gives an address for a download that is not https', {
    code: 'server',
    hint: 'wac downloads over https only',
  });
}

function tooLarge(maxBytes: number): Failure {
  return new Failure(`An exported history has more than ${Math.floor(maxBytes / 2 ** 20)} MiB`, {
    code: 'server',
    hint: 'Name fewer runs, or leave this one out',
  });
}
