/** What is wrong with the address of a webhook. The text of an address may itself be a secret, so no message repeats it. */
import { asciiLookAlike } from '../../lib/confusable-letters.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import { lookAlikeKey } from '../../lib/look-alike-names.ts';
import { looksLikeSecret, secretKind } from '../../lib/secret-forms.ts';
import type { PointedProblem } from '../source/point-at-problem.ts';

/** Parameters that carry a credential, whatever their value looks like; camel case is written with `_`. */
const CREDENTIAL_PARAMETER =
  /^(?:sig|se|sp|sv|code|key|pass|pw|pwd|passwd|auth|authorization|sid|session|.*[-_. ](?:sig|key|pass|pw|pwd|auth)|.*auth[-_. ]?code|.*(?:token|secret|signature|password|passphrase|credentials?|bearer|jwt|hmac|api[-_]?key|access[-_]?key|session[-_]?id|sessid)(?:[-_. ]id)?)$/i;

/** How often text is decoded: an address may be a parameter of another. */
const MAX_DECODINGS = 3;

/** Longer parts are no names of parameters. */
const MAX_PARAMETER_LENGTH = 100;

const ADVICE =
  'Store it as a team secret and name the secret under "accessToken"; revoke it if it was real.';

/** The errors, and warnings about where the address leads. */
export function webhookAddressProblems(text: string): readonly PointedProblem[] {
  const trimmed = text.trim();
  const error = findError(trimmed);
  return error === undefined ? findWarnings(trimmed) : [report(...error)];
}

function report(message: string, hint: string): PointedProblem {
  return { code: 'webhook/url', pointer: '/url', message, hint };
}

type Finding = readonly [message: string, hint: string];

function findError(text: string): Finding | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') {
    return ['W&B posts to http and https addresses only', 'Write https://…'];
  }
  const authority = /^https?:\/\/([^/\\?#]+)/i.exec(text)?.[1];
  const isPlain = !/[\s\\\p{Cc}\p{Cf}]/u.test(text);
  if (authority === undefined || !isPlain || !URL.canParse(text)) {
    return ['This is not an address', 'Write it whole, as in https://example.com/hook.'];
  }
  // A parser drops empty ones, and reads an encoded one.
  if (authority.includes('@')) return ['The address contains credentials', ADVICE];
  if (text.includes('#')) {
    return ['The address has a fragment (#…), which is never sent', 'Leave it out.'];
  }
  const credential = credentialIn(text);
  if (credential !== undefined) return credential;
  if (!text.includes('${')) return undefined;
  return [
    'The address has a template variable (${…}), which W&B replaces in payloads only',
    'Write the address itself. A token goes under "accessToken", by its name.',
  ];
}

/** The credential in path and parameters, also in an encoded address inside. */
function credentialIn(text: string): Finding | undefined {
  for (const form of decodings(text)) {
    const [parameter] = parametersOf(form).filter(([name, value]) => isCredential(name, value));
    if (parameter !== undefined) {
      const [name] = parameter;
      const isShown = /^[\w.[\]-]{1,40}$/.test(name) && !looksLikeSecret(name);
      return [
        `The address contains a credential in ${isShown ? `its parameter "${name}"` : 'a parameter'}`,
        ADVICE,
      ];
    }
    const kind = secretKind(form);
    if (kind !== undefined) return [`The address contains ${kind}`, ADVICE];
  }
  return undefined;
}

/** Names and values of the query, and of parts of the path that have a value (`/h;token=…`). */
function parametersOf(text: string): readonly (readonly [name: string, value: string])[] {
  const [path = '', ...query] = text.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  const inPath = path.split(/[&;#/]/).filter((part) => part.includes('='));
  return [...inPath, ...query.join('?').split(/[?&;#/]/)].map((part) => {
    const [name = '', ...value] = part.split('=');
    return [name, value.join('=')];
  });
}

function isCredential(name: string, value: string): boolean {
  if (name === '' || name.length > MAX_PARAMETER_LENGTH) return false;
  // `auth[token]`, `token[]`, `accessToken`, full-width letters and invisible ones are read as a server may read them.
  const words = lookAlikeKey(name.normalize('NFKC').replace(/([a-z0-9])([A-Z])/g, '$1_$2'))
    .replace(/[[\]]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return CREDENTIAL_PARAMETER.test(words) || secretKind(value, words) !== undefined;
}

/** The text as it is, and as it is decoded once and again. */
function decodings(text: string): readonly string[] {
  const forms = [text];
  for (let last = text; forms.length <= MAX_DECODINGS; ) {
    // One part that cannot be decoded does not hide the others.
    const next = last.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, decoded);
    if (next === last) break;
    forms.push(next);
    last = next;
  }
  return forms;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findWarnings(text: string): readonly PointedProblem[] {
  const { protocol, hostname } = new URL(text);
  const problems: PointedProblem[] = [];
  if (protocol === 'http:' && !isLoopback(hostname)) {
    problems.push({
      code: 'webhook/not-https',
      severity: 'warning',
      pointer: '/url',
      message:
        'The address is http, so the network can read payloads and the access token on their way',
      hint: 'Write https://… if the receiver supports it.',
    });
  }
  const written = /^https?:\/\/([^/?:]+)/i.exec(text)?.[1] ?? '';
  const ascii = asciiLookAlike(written.normalize('NFKC'));
  if (/\P{ASCII}/u.test(written) && !/\P{ASCII}/u.test(ascii) && ascii !== hostname) {
    problems.push({
      code: 'webhook/look-alike-host',
      severity: 'warning',
      pointer: '/url',
      message: `The host looks like ${ascii.toLowerCase()} and is ${hostname}`,
      hint: 'Write the host in ASCII letters. Such an address sends the payload and the token to another host.',
    });
  }
  return problems;
}
