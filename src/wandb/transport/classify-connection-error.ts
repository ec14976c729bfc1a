/** Reads what undici and Node say of a connection that did not work: by code, and by text only where there is none. */

import { describeTlsError } from './describe-tls-error.ts';

/** What is known of a connection that failed. */
export interface ConnectionProblem {
  /** Whether the request may have reached the server. */
  readonly wasSent: boolean;
  /** Whether another attempt could end differently. */
  readonly isTransient: boolean;
  /** Whether the server took longer than the attempt may take; absent: no. */
  readonly isTimeout?: boolean;
  readonly says: string;
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

/** What undici says when a proxy does not open a tunnel; it has no code of its own for that. */
const REFUSED_TUNNEL = /^Proxy response \((\d{3})\)/;

/** Classifies; with an unknown error code the request may have been sent. */
export function classifyConnectionError(error: unknown): ConnectionProblem {
  const tunnel = refusedTunnel(error);
  if (tunnel !== undefined) {
    return {
      wasSent: false,
      isTransient: Number(tunnel) >= 500,
      says: `the proxy refused the connection (HTTP ${tunnel})`,
      hint: 'Check HTTPS_PROXY and NO_PROXY, and the user name and password of the proxy',
    };
  }
  const code = errorCode(error);
  if (code === 'ANSWER_TOO_LARGE') {
    return { wasSent: true, isTransient: false, says: 'the answer is larger than 64 MiB' };
  }
  const tls = causes(error)
    .map((cause) => describeTlsError(cause, code))
    .find((problem) => problem !== undefined);
  if (tls !== undefined) {
    return {
      wasSent: false,
      isTransient: tls.isTransient ?? false,
      says: tls.description,
      hint: tls.hint,
    };
  }
  const refused =
    code === 'ETIMEDOUT' && isConnecting(error)
      ? NEVER_CONNECTED['UND_ERR_CONNECT_TIMEOUT']
      : NEVER_CONNECTED[code ?? ''];
  if (refused !== undefined) {
    return {
      wasSent: false,
      isTransient: true,
      says: `${refused} (${code})`,
      hint: 'Check WANDB_BASE_URL, the network and the proxy settings',
    };
  }
  if (
    code === 'UND_ERR_HEADERS_TIMEOUT' ||
    code === 'UND_ERR_BODY_TIMEOUT' ||
    code === 'ATTEMPT_TIMEOUT'
  ) {
    return {
      wasSent: true,
      isTransient: true,
      isTimeout: true,
      says: 'the server did not answer in time',
      hint: 'Run the same command again, or give each request more time with WANDB_HTTP_TIMEOUT',
    };
  }
  return {
    wasSent: true,
    isTransient: true,
    says: `the connection broke${code === undefined ? '' : ` (${code})`}`,
    hint: 'Run the same command again; if it stays so, check WANDB_BASE_URL and the proxy settings',
  };
}

/** The code of an error or of what caused it. */
function errorCode(error: unknown): string | undefined {
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
