/** What is wrong when no TLS connection comes about: the authority, the host name, the time, or no TLS at all. */

export interface TlsProblem {
  readonly description: string;
  readonly hint: string;
  /** Whether another attempt could end differently. */
  readonly isTransient?: boolean;
}

const UNKNOWN_AUTHORITY: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
  'CERT_UNTRUSTED',
  'INVALID_CA',
]);

/** OpenSSL's words for what arrives when the other side speaks plain http, or anything else that is not TLS. */
const NOT_TLS: ReadonlySet<string> = new Set([
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_HTTP_REQUEST',
  'ERR_SSL_UNEXPECTED_MESSAGE',
  'ERR_SSL_BAD_RECORD_TYPE',
  'ERR_SSL_RECORD_LAYER_FAILURE',
]);

/** What Node reports when the other side ends the connection in the middle of the handshake. */
const ENDED_HANDSHAKE = 'before secure TLS connection was established';

/** Describes a TLS error; undefined for any other error. */
export function describeTlsError(error: Error, code: string | undefined): TlsProblem | undefined {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return wrongHost(error);
  if (code !== undefined && UNKNOWN_AUTHORITY.has(code)) {
    return {
      description: `the server's certificate is signed by an authority that is not trusted (${code})`,
      hint: 'Name the file of your certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, or its folder in SSL_CERT_DIR',
    };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return {
      description:
        code === 'CERT_HAS_EXPIRED'
          ? `the server's certificate has expired (${code})`
          : `the server's certificate is not valid yet (${code})`,
      hint: 'Check the clock of this machine; if it is right, the server needs a new certificate',
    };
  }
  if (code !== undefined && NOT_TLS.has(code)) {
    return {
      description: `the server does not speak TLS at that address (${code})`,
      hint: 'Check the host and port of WANDB_BASE_URL. If the server speaks plain http, write http:// and see "allowInsecureHttp" in the documentation',
    };
  }
  if (error.message.includes(ENDED_HANDSHAKE)) {
    return {
      description: `the server ended the connection before TLS was established${code === undefined ? '' : ` (${code})`}`,
      hint: 'Check that WANDB_BASE_URL names a port that speaks TLS, and the proxy settings; then run the same command again',
      isTransient: true,
    };
  }
  if (code?.startsWith('ERR_SSL_') === true || code === 'EPROTO') {
    return {
      description: `the TLS handshake with the server failed (${code})`,
      hint: 'Check WANDB_BASE_URL, and the proxy settings',
    };
  }
  return undefined;
}

function wrongHost(error: Error): TlsProblem {
  const host = 'host' in error && typeof error.host === 'string' ? error.host : 'that host';
  const cert: unknown = 'cert' in error ? error.cert : undefined;
  const names =
    typeof cert === 'object' && cert !== null && 'subjectaltname' in cert
      ? String(cert.subjectaltname).replaceAll(/(DNS|IP Address):/g, '')
      : '';
  return {
    description: `the server's certificate is for ${names === '' ? 'another host' : names}, not for ${host} (ERR_TLS_CERT_ALTNAME_INVALID)`,
    hint: 'Correct the host name in WANDB_BASE_URL, or have the server use a certificate for that name',
  };
}
