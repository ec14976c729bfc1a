/** Reads what undici and Node say of a connection that did not work: by code, and by text only where there is none. */

import { describeTlsError } from './describe-tls-error.ts';
import type { ProxySettings } from './network-settings.ts';

/** What is known of a connection that failed. */
export interface ConnectionProblem {
  /** Whether the request may have reached the server. */
  readonly wasSent: boolean;
  /** Whether another attempt could end differently. */
  readonly isTransient: boolean;
  /** Whether nothing is at the address, or there is no such name: an address that is wrong more often than it is down. */
  readonly isNowhere?: boolean;
  /** Whether the server took longer than the attempt may take; absent: no. */
  readonly isTimeout?: boolean;
  readonly description: string;
  readonly hint?: string;
}

const NEVER_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at that address',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
};

/** What undici says when a proxy refuses, with a tunnel and without; it has no code of its own for that. */
const REFUSED_TUNNEL = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;

/** Codes of a request that was sent, or may have been, and had no whole response in time. */
const LATE: ReadonlySet<string> = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ATTEMPT_TIMEOUT',
]);

/**
 * Classifies; with an unknown error code the request may have been sent.
 *
 * @param proxy the proxy that the connection went through. Messages name it, without its credentials.
 */
export function classifyConnectionError(error: unknown, proxy?: ProxySettings): ConnectionProblem {
  const code = errorCode(error);
  if (code === 'RESPONSE_TOO_LARGE') {
    return { wasSent: true, isTransient: false, description: 'the response is larger than 64 MiB' };
  }
  return (
    describeTunnel(error, proxy) ??
    describeTls(error, proxy) ??
    describeUnconnected(error, proxy) ??
    (code !== undefined && LATE.has(code)
      ? {
          wasSent: true,
          isTransient: true,
          isTimeout: true,
          description: `the server did not respond in time${throughProxy(proxy)}`,
          hint: 'Run the same command again, or give each request more time with WANDB_HTTP_TIMEOUT',
        }
      : {
          wasSent: true,
          isTransient: true,
          description: `the connection broke${code === undefined ? '' : ` (${code})`}${throughProxy(proxy)}`,
          hint: 'Run the same command again; if it fails again, check WANDB_BASE_URL and the proxy settings',
        })
  );
}

/** A proxy that responded and opened no tunnel to the server. */
function describeTunnel(error: unknown, proxy?: ProxySettings): ConnectionProblem | undefined {
  const status = refusedTunnel(error);
  const variable = proxy?.source ?? 'HTTPS_PROXY';
  if (status === undefined) {
    if (errorCode(error) !== 'TUNNEL_FAILED') return undefined;
    return {
      wasSent: false,
      isTransient: true,
      description: `${nameOf(proxy)} did not open a connection to the server`,
      hint: tunnelHint(variable),
    };
  }
  return {
    wasSent: false,
    isTransient: Number(status) >= 500,
    description: `${nameOf(proxy)} refused to connect to the server (HTTP ${status})`,
    hint:
      status === '407'
        ? `The proxy asks for credentials: check the user name and password in ${variable}`
        : tunnelHint(variable),
  };
}

function tunnelHint(variable: string): string {
  return `Check ${variable}, or list the server in NO_PROXY if it can be reached without a proxy`;
}

function describeTls(error: unknown, proxy?: ProxySettings): ConnectionProblem | undefined {
  const code = errorCode(error);
  const tls = causes(error)
    .map((cause) => describeTlsError(cause, code))
    .find((problem) => problem !== undefined);
  if (tls === undefined) return undefined;
  return {
    wasSent: false,
    isTransient: tls.isTransient ?? false,
    description: `${tls.description}${throughProxy(proxy)}`,
    hint: tls.hint,
  };
}

/** A connection that was never made: to the proxy where there is one, because it is the one that connects further. */
function describeUnconnected(error: unknown, proxy?: ProxySettings): ConnectionProblem | undefined {
  const code = errorCode(error) ?? '';
  const isTimeout = code === 'ATTEMPT_UNSENT' || (code === 'ETIMEDOUT' && isConnecting(error));
  const says = NEVER_CONNECTED[isTimeout ? 'UND_ERR_CONNECT_TIMEOUT' : code];
  if (says === undefined) return undefined;
  return {
    wasSent: false,
    isTransient: true,
    isNowhere: code === 'ECONNREFUSED' || code === 'ENOTFOUND',
    description:
      proxy === undefined
        ? `${says} (${code})`
        : `${nameOf(proxy)} cannot be reached: ${says} (${code})`,
    hint:
      proxy === undefined
        ? 'Check WANDB_BASE_URL, the network and the proxy settings'
        : tunnelHint(proxy.source),
  };
}

/** A proxy as messages name it. */
function nameOf(proxy: ProxySettings | undefined): string {
  return proxy === undefined ? 'the proxy' : `the proxy ${proxy.uri} (${proxy.source})`;
}

/** What a message adds where either the proxy or the server may be at fault; empty without a proxy. */
function throughProxy(proxy: ProxySettings | undefined): string {
  return proxy === undefined ? '' : `, through ${nameOf(proxy)}`;
}

/** The code of an error or of what caused it. */
export function errorCode(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => ('code' in cause && typeof cause.code === 'string' ? cause.code : undefined))
    .find((code) => code !== undefined);
}

/** Whether it was the connection that did not come about, and not a read or a write on it. */
function isConnecting(error: unknown): boolean {
  return causes(error).some((cause) => 'syscall' in cause && cause.syscall === 'connect');
}

function refusedTunnel(error: unknown): string | undefined {
  return causes(error)
    .map(({ message }) => REFUSED_TUNNEL.exec(message)?.[1])
    .find((status) => status !== undefined);
}

/** An error and what caused it, at most five deep; of several tries at one connection, the first. */
function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  let current: unknown = error;
  while (found.length < 5 && current instanceof Error) {
    found.push(current);
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return found;
}
