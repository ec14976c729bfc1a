/** Recognizes secrets by their format and by the key that they are under. */
import { findPublishedSecrets } from './published-secrets.ts';
import { rememberByText } from './remember-by-text.ts';
import { TOKEN_FORMS } from './token-forms.ts';

const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;

/** Names that say nothing for certain: `auth: basic` is a way, `signature: sha256` an algorithm. */
const DOUBTFUL_NAME = /(?:auth|signature)$/i;

/** Tokens of a language model's tokenizer, and names of Kubernetes secrets: neither is secret. */
const HARMLESS_NAME =
  /(?:^|[-_.])(?:pad|eos|bos|unk|sep|cls|mask|start|end|stop|special|decoder_start)_token$|(?:image_?pull|existing)_?secret$/i;

/** `<|endoftext|>`, `<pad>` and `[MASK]`: placeholders. */
const PLACEHOLDER = /^(?:<[^<>]*>|\[[A-Z_]*\])$/;

/** A key of the PagerDuty Events API has no form of its own, so its name and its form together show it. */
const ROUTING_NAME = /(?:routing|service|integration)[-_]?key$/i;
const ROUTING_KEY = /^[0-9A-Za-z]{32}$/;

/**
 * What kind of secret a string certainly is, by its format or its key; undefined for all else.
 * For errors: it errs on the side of saying no. W&B's template variables and short words are none. In a string that is
 * JSON or resembles it, names and values are looked at as well.
 */
export function secretKind(text: string, name: string = ''): string | undefined {
  return KIND_BY_NAME(name)(text);
}

/** The kinds of the strings under a name: most names and many strings occur in every manifest. */
const KIND_BY_NAME = rememberByText((name) => rememberByText((text) => findKind(text, name)));

/** What every form of credentials has: a run of characters, the start of an address, or that of a key's text. */
const MAY_BE_TOKEN = /\S{15}|:\/\/|-----BEGIN/;

function findKind(text: string, name: string): string | undefined {
  const found = MAY_BE_TOKEN.test(text)
    ? TOKEN_FORMS.find(({ whole, isDoubtful }) => !isDoubtful && whole.test(text))
    : undefined;
  if (found !== undefined) return found.kind;
  const words = snakeCase(name);
  if (ROUTING_NAME.test(words) && ROUTING_KEY.test(text)) return 'a PagerDuty key';
  for (const [field, value] of namedValues(text)) {
    const kind = secretKind(value, field);
    if (kind !== undefined) return kind;
  }
  const [published] = [
    ...findPublishedSecrets(text, true),
    ...findPublishedSecrets(withName(text, name), true),
  ];
  if (published !== undefined) return `a secret (${published.id})`;
  if (text.length < 8 || text.includes('$') || /\s/.test(text.trim())) return undefined;
  return isSecretName(words) && !DOUBTFUL_NAME.test(words) && !PLACEHOLDER.test(text)
    ? `a secret, by the name "${name}"`
    : undefined;
}

/**
 * Whether a string may be a secret, by its format or its key.
 * It errs on the side of saying yes: it is asked before a string from elsewhere is written.
 */
export function looksLikeSecret(text: string, name: string = ''): boolean {
  if (TOKEN_FORMS.some(({ whole }) => whole.test(text))) return true;
  const words = snakeCase(name);
  if (ROUTING_NAME.test(words) && ROUTING_KEY.test(text)) return true;
  if (namedValues(text).some(([field, value]) => looksLikeSecret(value, field))) return true;
  if (findPublishedSecrets(text, false).length > 0) return true;
  if (findPublishedSecrets(withName(text, name), false).length > 0) return true;
  if (PLACEHOLDER.test(text)) return false;
  return isSecretName(words) && text.length >= 6 && !text.includes('${');
}

/** A value behind its name, for rules that look at both; empty where it has none. */
function withName(text: string, name: string): string {
  return name === '' ? '' : `${name}: "${text}"`;
}

function isSecretName(words: string): boolean {
  return SECRET_NAME.test(words) && !HARMLESS_NAME.test(words);
}

const EVERYWHERE: readonly RegExp[] = [
  ...TOKEN_FORMS.map(({ whole }) => new RegExp(whole.source, `${whole.flags}g`)),
  // A line of the text of a key.
  /^[^\S\n]{0,40}(?=[A-Za-z+/]{0,80}[0-9])[A-Za-z0-9+/]{60,80}={0,2}[^\S\n]{0,40}$/gm,
];

/** A name with its value, as YAML, JSON and shells write them. */
const NAMED_VALUE =
  /([\w.-]{1,80})(["']?\s{0,8}[:=]\s{0,8})("[^"]*"?|'[^']*'?|[^\s,}\]#[{"'][^\s,}\]#]*)/g;

/** The names and values in a string that is JSON, or would be but for an unquoted variable; none in any other text. */
function namedValues(text: string): readonly (readonly [name: string, value: string])[] {
  if (!/^\s*[[{]/.test(text)) return [];
  // A value that is itself such a string is not looked into: a payload has no use for it.
  return [...text.matchAll(NAMED_VALUE)].flatMap(([, name = '', , value = '']) => {
    const bare = value.replace(/^["']|["']$/g, '');
    return /^\s*[[{]/.test(bare) ? [] : [[name, bare] as const];
  });
}

/**
 * Source text with asterisks for everything in it that may be a secret, one for each character, so that what is
 * below the text still points at the right locations.
 */
export function maskSecrets(text: string): string {
  let masked = text;
  // The published rules come first: they match the whole of a secret that a form matches in part.
  for (const { start, end } of findPublishedSecrets(text, false)) {
    const secret = masked.slice(start, end).replace(/\S/g, '*');
    masked = masked.slice(0, start) + secret + masked.slice(end);
  }
  for (const form of EVERYWHERE)
    masked = masked.replace(form, (secret) => secret.replace(/\S/g, '*'));
  return masked.replace(NAMED_VALUE, (whole, name: string, between: string, value: string) => {
    const bare = value.replace(/^["']|["']$/g, '');
    if (!looksLikeSecret(bare, name)) return whole;
    return `${name}${between}${value.replace(bare, '*'.repeat(bare.length))}`;
  });
}

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}
