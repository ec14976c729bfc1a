/** Tells secrets from other texts, by their form and by the name that they stand under. */
import { TOKEN_FORMS } from './token-forms.ts';

const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;

/** Names that say nothing for certain: `auth: basic` is a way, `signature: sha256` an algorithm. */
const DOUBTFUL_NAME = /(?:auth|signature)$/i;

/**
 * What kind of secret a text certainly is, by its form or by the name that it stands under; undefined for all else.
 * For errors: it errs on the side of saying no. W&B's template variables and short words are none.
 */
export function secretKind(text: string, name: string = ''): string | undefined {
  const found = TOKEN_FORMS.find(({ whole, isDoubtful }) => !isDoubtful && whole.test(text));
  if (found !== undefined) return found.kind;
  if (text.length < 8 || text.includes('$') || /\s/.test(text.trim())) return undefined;
  const words = snakeCase(name);
  return SECRET_NAME.test(words) && !DOUBTFUL_NAME.test(words)
    ? `a secret, by the name "${name}"`
    : undefined;
}

/**
 * Whether a text may be a secret, by its form or by the name that it stands under.
 * It errs on the side of saying yes: it is asked before a text from elsewhere is written.
 */
export function looksLikeSecret(text: string, name: string = ''): boolean {
  if (TOKEN_FORMS.some(({ whole }) => whole.test(text))) return true;
  return SECRET_NAME.test(snakeCase(name)) && text.length >= 6 && !text.includes('${');
}

const EVERYWHERE: readonly RegExp[] = [
  ...TOKEN_FORMS.map(({ whole }) => new RegExp(whole.source, `${whole.flags}g`)),
  // A line of the text of a key.
  /^\s*(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{60,80}={0,2}\s*$/gm,
];

/** A name with its value, as YAML, JSON and shells write them. */
const NAMED_VALUE = /([\w.-]{1,80})(["']?\s{0,8}[:=]\s{0,8})("[^"]*"?|'[^']*'?|[^\s,}\]#]+)/g;

/**
 * Source text with asterisks for everything in it that may be a secret, one for each character, so that what stands
 * below the text still points at the right places.
 */
export function maskSecrets(text: string): string {
  let masked = text;
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
