/**
 * Who may use the page: a browser that exchanged a one-time code, or the API key, for the cookie of this start.
 *
 * Other pages in the same browser can send requests here, and with them the cookie where they are of the same site, which
 * does not depend on the port. So a request is also refused when a browser says that another page made it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../api-error.ts';

/** Codes that are good at one time; older ones are not any more. */
const MAX_CODES = 20;

/** The sessions of one start of a sandbox. */
export class PageSessions {
  readonly #token = randomBytes(32).toString('base64url');
  readonly #codes = new Set<string>();
  readonly #apiKey: string;

  constructor(apiKey: string) {
    this.#apiKey = apiKey;
  }

  /** A code that can be exchanged for the cookie once. */
  newCode(): string {
    const code = randomBytes(16).toString('base64url');
    this.#codes.add(code);
    for (const oldest of this.#codes) {
      if (this.#codes.size <= MAX_CODES) break;
      this.#codes.delete(oldest);
    }
    return code;
  }

  /** Whether a code, which is then used up, or an API key is right. */
  accepts({ code, apiKey }: { readonly code: string; readonly apiKey: string }): boolean {
    return this.#codes.delete(code) || isEqual(apiKey, this.#apiKey);
  }

  /** The header that makes a browser of this port a signed-in one, until it or the sandbox ends. */
  cookie(port: number): string {
    return `${cookieName(port)}=${this.#token}; Path=/page/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a request has the cookie of this start. */
  isSignedIn({ cookie = '' }: IncomingHttpHeaders, port: number): boolean {
    const name = `${cookieName(port)}=`;
    return cookie
      .split(';')
      .map((part) => part.trim())
      .some((part) => part.startsWith(name) && isEqual(part.slice(name.length), this.#token));
  }
}

/** Cookies do not distinguish ports, so their names do. */
function cookieName(port: number): string {
  return `wac_sandbox_${port}`;
}

/** Takes the same time for every wrong value. */
function isEqual(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return b !== '' && timingSafeEqual(digest(a), digest(b));
}

/**
 * Refuses what a browser sends for another page: another site, another port of this machine, a form, a script. Programs
 * that are no browsers send neither header.
 *
 * @throws ApiError 403
 */
export function refuseOtherPages(headers: IncomingHttpHeaders): void {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOwnOrigin =
    origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
  if (!isOwnOrigin || !isOwnSite)
    throw new ApiError(403, 'the sandbox takes no requests of other pages');
}
