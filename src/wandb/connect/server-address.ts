import { Failure } from '../../diagnostics/failure.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import { present } from '../../lib/present.ts';
import { DEFAULT_SERVER, webPageAddress } from '../../model/deployment.ts';

export interface AddressOptions {
  /** Where the address was set, for messages; absent: `WANDB_BASE_URL`. */
  readonly source?: string;
  /** Whether plain http to another machine is allowed; never to W&B's own servers. */
  readonly allowInsecureHttp?: boolean;
}

/**
 * The base URL as every comparison and message uses it: without a trailing slash, credentials, query or fragment. The
 * API path of a Forge web host becomes the address of the API, as in the SDK.
 *
 * @throws Failure `usage` for what is no URL, for plain http to another machine unless it is allowed, and for the
 *   address of a web page in place of the API's.
 */
export function normalizeServer(text: string, options: AddressOptions = {}): string {
  const source = options.source ?? 'WANDB_BASE_URL';
  const refuse = (message: string, server: string, cause?: unknown): Failure =>
    new Failure(message, {
      code: 'usage',
      hint: `Set ${source} to ${server}`,
      ...present({ cause }),
    });
  const example = `a URL such as ${DEFAULT_SERVER}`;
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch (cause) {
    throw refuse(`"${text}" is not the address of a server`, example, cause);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw refuse(`"${url.protocol}//" is not a protocol that W&B supports`, example);
  }
  const page = webPageAddress(url);
  if (page?.kind === 'api') return page.server;
  if (page !== undefined) {
    throw refuse(`"${url.hostname}" is the web page, not the API`, page.server);
  }
  if (isInsecure(url)) refuseInsecure(url, source, options.allowInsecureHttp === true);
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}

/** Whether requests to an address cross a network in the clear. */
export function isInsecure(url: URL): boolean {
  return url.protocol === 'http:' && !isLoopback(url.hostname);
}

function refuseInsecure(url: URL, source: string, isAllowed: boolean): void {
  // W&B's own servers all speak https; the SDK refuses plain http to them as well.
  const isWandb = /(^|\.)(wandb\.ai|wandb\.io|coreweave\.com)\.?$/.test(url.hostname);
  if (isAllowed && !isWandb) return;
  throw new Failure(`Refusing to send an API key over plain http to ${url.host}`, {
    code: 'usage',
    hint: isWandb
      ? `Use an https address in ${source}`
      : `Use an https address in ${source}. If the network is trusted, write "allowInsecureHttp: true" next to "server" in wac.yaml, or set WAC_ALLOW_INSECURE_HTTP=1`,
  });
}
