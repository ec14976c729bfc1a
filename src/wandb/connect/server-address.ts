import { Failure } from '../../diagnostics/failure.ts';
import { isLoopback } from '../transport/http-client.ts';

/** W&B's own server (facts, section 1.1). */
export const DEFAULT_SERVER = 'https://api.wandb.ai';

/**
 * The base URL as every comparison and message uses it: without a trailing slash, credentials, query or fragment.
 *
 * @throws Failure `usage` for what is no URL, for plain http to anywhere but this machine, and for the web page's
 *   address where the API's is meant (facts, section 1.1).
 */
export function normalizeServer(text: string): string {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch (cause) {
    throw new Failure(`"${text}" is not the address of a server`, {
      code: 'usage',
      hint: `Set WANDB_BASE_URL to a URL such as ${DEFAULT_SERVER}`,
      cause,
    });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Failure(`"${url.protocol}//" is not a protocol that W&B speaks`, {
      code: 'usage',
      hint: `Set WANDB_BASE_URL to a URL such as ${DEFAULT_SERVER}`,
    });
  }
  if (url.hostname.endsWith('wandb.ai') && !url.hostname.startsWith('api.')) {
    throw new Failure(`"${url.hostname}" is the web page, not the API`, {
      code: 'usage',
      hint: `Set WANDB_BASE_URL to ${DEFAULT_SERVER}`,
    });
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Failure(`Refusing to send an API key over plain http to ${url.host}`, {
      code: 'usage',
      hint: 'Use an https address in WANDB_BASE_URL',
    });
  }
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
