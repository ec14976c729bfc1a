/** Reads what undici and Node say of a connection that did not work, by code and never by text. */

/** What is known of a connection that failed. */
export interface ConnectionProblem {
  /** Whether the request may have reached the server. */
  readonly wasSent: boolean;
  /** Whether another attempt could end differently. */
  readonly isTransient: boolean;
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

const BAD_CERTIFICATE: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Classifies; an error with a code that nobody knows may have been sent. */
export function classifyConnectionError(error: unknown): ConnectionProblem {
  const code = errorCode(error);
  if (code !== undefined && BAD_CERTIFICATE.has(code)) {
    return {
      wasSent: false,
      isTransient: false,
      says: `the server's certificate is not trusted (${code})`,
      hint: 'Name the file of your certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS',
    };
  }
  const refused = code === undefined ? undefined : NEVER_CONNECTED[code];
  if (refused !== undefined) {
    return {
      wasSent: false,
      isTransient: true,
      says: `${refused} (${code})`,
      hint: 'Check WANDB_BASE_URL, the network and the proxy settings',
    };
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT' || code === 'ATTEMPT_TIMEOUT') {
    return { wasSent: true, isTransient: true, says: 'the server did not answer in time' };
  }
  return {
    wasSent: true,
    isTransient: true,
    says: `the connection broke${code === undefined ? '' : ` (${code})`}`,
  };
}

/** The code of an error or of what caused it, at most five causes deep. */
function errorCode(error: unknown): string | undefined {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    if (current instanceof AggregateError && current.errors.length > 0) {
      current = current.errors[0];
    } else {
      current = current.cause;
    }
  }
  return undefined;
}
