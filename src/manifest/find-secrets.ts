/** Finds texts that look like secrets. */
import type { JsonValue } from '../lib/json.ts';
import { renderJsonPointer } from '../lib/render-json-pointer.ts';

/** A suspected secret; its text is kept out on purpose. */
export interface SuspectedSecret {
  /** Where, below the value that was searched. */
  readonly pointer: string;
  /** What it looks like: `a GitHub token`. */
  readonly kind: string;
}

/** Forms that are secrets wherever they stand. */
const FORMS: readonly { readonly kind: string; readonly form: RegExp }[] = [
  {
    kind: 'a Slack webhook address, which is a secret',
    form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/,
  },
  {
    kind: 'a Discord webhook address, which is a secret',
    form: /discord(?:app)?\.com\/api\/webhooks\/\d/,
  },
  { kind: 'a Slack token', form: /\bxox[abeoprs]-[\w-]{10,}/ },
  { kind: 'a GitHub token', form: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ },
  { kind: 'a GitLab token', form: /\bglpat-[\w-]{20,}/ },
  { kind: 'an AWS access key', form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'a Google API key', form: /\bAIza[\w-]{35}/ },
  { kind: 'an API key', form: /\b(?:sk|rk|pk)[-_](?:live_|test_|proj-|ant-)?[A-Za-z0-9_-]{24,}/ },
  { kind: 'a W&B API key', form: /\bwandb_v\d_\w{20,}/ },
  { kind: 'a signed token (JWT)', form: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
  { kind: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { kind: 'an authorization header', form: /\b(?:Bearer|Basic)\s+(?!\$)[\w+/.=-]{16,}/ },
  {
    kind: 'an address with a password in it',
    form: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]+:[^\s/@$]+@/i,
  },
];

const SECRET_NAME =
  /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|authorization)$/i;

/** Every suspected secret in a value: known forms anywhere, and literals under a name such as `token`. */
export function findSecrets(value: JsonValue): readonly SuspectedSecret[] {
  return search(value, []);
}

function search(value: JsonValue, path: readonly string[]): readonly SuspectedSecret[] {
  if (typeof value === 'string') {
    const kind =
      FORMS.find(({ form }) => form.test(value))?.kind ?? namedSecret(path.at(-1), value);
    return kind === undefined ? [] : [{ pointer: renderJsonPointer(path), kind }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => search(item as JsonValue, [...path, key]));
}

/** A literal under a telling name; W&B's template variables and short words are none. */
function namedSecret(name: string | undefined, text: string): string | undefined {
  if (name === undefined || text.length < 8 || text.includes('$') || /\s/.test(text.trim()))
    return undefined;
  const snake = name.replace(/([a-z])([A-Z])/g, '$1_$2');
  return SECRET_NAME.test(snake) ? `a secret, by the name "${name}"` : undefined;
}
