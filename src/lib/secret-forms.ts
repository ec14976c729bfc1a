/** What secrets look like: the one list that manifests, plans and everything printed are held against. */

/** A form of secrets. */
interface SecretForm {
  /** What it is, in words: `a GitHub token`. */
  readonly kind: string;
  readonly form: RegExp;
  /** Might as well be harmless, as a commit's hash: hidden where it is printed, but no error in a manifest. */
  readonly isDoubtful?: true;
}

const FORMS: readonly SecretForm[] = [
  {
    kind: 'a Slack webhook address, which is a secret',
    form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w[\w/-]*/,
  },
  {
    kind: 'a Discord webhook address, which is a secret',
    form: /discord(?:app)?\.com\/api\/webhooks\/\d[\w/-]*/,
  },
  { kind: 'a Slack token', form: /\bxox[abeoprs]-[\w-]{10,}/ },
  { kind: 'a GitHub token', form: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ },
  { kind: 'a GitLab token', form: /\bglpat-[\w-]{20,}/ },
  { kind: 'an AWS access key', form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'a Google API key', form: /\bAIza[\w-]{35}/ },
  { kind: 'an API key', form: /\b(?:sk|rk|pk)[-_][A-Za-z0-9_-]{24,}/ },
  { kind: 'a W&B API key', form: /\b(?:local-)?wandb_v\d_\w{20,}/ },
  { kind: 'a signed token (JWT)', form: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/ },
  { kind: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { kind: 'an authorization header', form: /\b(?:Bearer|Basic)\s+(?!\$)[\w+/.=-]{16,}/ },
  {
    kind: 'an address with a password in it',
    form: /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@$]{1,200}:[^\s/@$]{1,200}@/i,
  },
  { kind: 'a hexadecimal key', form: /\b[0-9a-f]{40,}\b/i, isDoubtful: true },
];

const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;

/** Names that say nothing for certain: `auth: basic` is a way, `signature: sha256` an algorithm. */
const DOUBTFUL_NAME = /(?:auth|signature)$/i;

/**
 * What kind of secret a text certainly is, by its form or by the name that it stands under; undefined for all else.
 * For errors: it errs on the side of saying no. W&B's template variables and short words are none.
 */
export function secretKind(text: string, name: string = ''): string | undefined {
  const found = FORMS.find(({ form, isDoubtful }) => isDoubtful !== true && form.test(text));
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
  if (FORMS.some(({ form }) => form.test(text))) return true;
  return SECRET_NAME.test(snakeCase(name)) && text.length >= 6 && !text.includes('${');
}

const EVERYWHERE: readonly RegExp[] = [
  ...FORMS.map(({ form }) => new RegExp(form.source, `${form.flags}g`)),
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
