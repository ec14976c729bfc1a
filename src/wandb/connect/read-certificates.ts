/** Certificate authorities from the variables of OpenSSL, Python, curl and Node. */
import { X509Certificate } from 'node:crypto';
import { Failure } from '../../diagnostics/failure.ts';
import type { CredentialSources } from './credentials.ts';

/** Variables that name a file of authorities; Python's requests also takes a folder. */
const BUNDLES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
] as const;

/** Names folders, separated by colons, as OpenSSL and Go read it. */
const FOLDERS = 'SSL_CERT_DIR';

const PEM =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g;

export interface CertificateSources extends Pick<CredentialSources, 'env' | 'readFile'> {
  /** The paths of the files in a folder; undefined when it is no folder that can be read. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
}

/**
 * The certificates to trust besides the usual ones, each once.
 *
 * @throws Failure `file` for a variable that names no certificates: going on without them would only fail later. Of
 *   `SSL_CERT_DIR`, folders that do not exist are passed over, as OpenSSL does.
 */
export async function readCertificates(sources: CertificateSources): Promise<readonly string[]> {
  const certificates = new Set<string>();
  const certificatesIn = createCertificateReader();
  const inFolder = async (path: string): Promise<readonly string[] | undefined> => {
    const files = await sources.listFolder(path);
    if (files === undefined) return undefined;
    const contents = await Promise.all(files.map((file) => sources.readFile(file)));
    return contents.flatMap((text) => certificatesIn(text ?? ''));
  };
  const inFile = async (path: string): Promise<readonly string[] | undefined> => {
    const text = await sources.readFile(path);
    return text === undefined ? undefined : certificatesIn(text);
  };
  for (const name of BUNDLES) {
    const path = sources.env[name] || undefined;
    if (path === undefined) continue;
    const found = (await inFolder(path)) ?? (await inFile(path));
    if (found === undefined || found.length === 0) throw unreadable(name, path, found);
    for (const certificate of found) certificates.add(certificate);
  }
  for (const folder of (sources.env[FOLDERS] ?? '').split(/:(?!\\)/).filter(Boolean)) {
    const found = (await inFolder(folder)) ?? [];
    for (const certificate of found) certificates.add(certificate);
  }
  return [...certificates];
}

function unreadable(name: string, path: string, found: readonly string[] | undefined): Failure {
  const message =
    found === undefined
      ? `Cannot read the certificates in "${path}"`
      : `There is no PEM certificate in "${path}"`;
  return new Failure(message, { code: 'file', hint: `Correct ${name}, or unset it` });
}

/**
 * Finds the certificates in a string that can be read; a bundle may hold comments and keys as well. Several variables
 * often name the same bundle, so each certificate is read once.
 */
function createCertificateReader(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) =>
    [...text.matchAll(PEM)].flatMap(([block]) => {
      const found = known.get(block) ?? readCertificate(block);
      known.set(block, found);
      return found;
    });
}

/** The certificate of a block, or nothing where it cannot be read. */
function readCertificate(block: string): readonly string[] {
  const certificate = block.replaceAll('TRUSTED CERTIFICATE', 'CERTIFICATE');
  try {
    return [new X509Certificate(certificate).toString()];
  } catch {
    return [];
  }
}
