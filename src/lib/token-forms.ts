/** The one list of what credentials look like, wherever they stand. Bounded, so that hostile text takes no long time. */

/** A form of credentials. */
export interface TokenForm {
  /** What it is, in words: `a GitHub token`. */
  readonly kind: string;
  /** The credential with what shows that it is one. */
  readonly whole: RegExp;
  /** What must not be seen of it. */
  readonly alone: RegExp;
  /** Might as well be harmless, as a commit's hash: hidden where it is printed, but no error in a manifest. */
  readonly isDoubtful: boolean;
}

interface FormParts {
  readonly lead?: RegExp;
  readonly secret: RegExp;
  readonly tail?: RegExp;
  readonly flags?: 'i';
  readonly isDoubtful?: true;
}

/** Every form, the most telling first. */
export const TOKEN_FORMS: readonly TokenForm[] = [
  form('a Slack webhook address, which is a secret', {
    lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
    secret: /\w[\w/-]*/,
  }),
  form('a Discord webhook address, which is a secret', {
    lead: /discord(?:app)?\.com\/api\/webhooks\//,
    secret: /\d[\w/-]*/,
  }),
  form('a Slack token', { secret: /\bxox[abeoprs]-[\w-]{10,}/ }),
  form('a GitHub token', { secret: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ }),
  form('a GitLab token', { secret: /\bglpat-[\w-]{20,}/ }),
  form('an AWS access key', { secret: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ }),
  form('a Google API key', { secret: /\bAIza[\w-]{35}/ }),
  // A digit tells it from a name of many words.
  form('an API key', {
    secret: /\b(?:sk|rk|pk)[-_](?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9_-]{24,}/,
  }),
  form('a W&B API key', { secret: /\b(?:local-)?wandb_v\d_\w{20,}/ }),
  form('a signed token (JWT)', { secret: /\beyJ[\w-]{8,300}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/ }),
  form('a private key', { secret: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/ }),
  form('an authorization header', {
    lead: /\b(?:Bearer|Basic)\s{1,8}/,
    secret: /[\w+/.=-]{16,}/,
  }),
  form('an address with a password in it', {
    lead: /\b[a-z][a-z0-9+.-]{0,30}:\/\//,
    secret: /[^\s/:@$]{1,200}:[^\s/@$]{1,200}/,
    tail: /@/,
    flags: 'i',
  }),
  form('a hexadecimal key', { secret: /\b[0-9a-f]{40,}\b/, flags: 'i', isDoubtful: true }),
];

function form(kind: string, { lead, secret, tail, flags, isDoubtful }: FormParts): TokenForm {
  const letters = flags ?? '';
  const before = lead?.source ?? '';
  const after = tail?.source ?? '';
  return {
    kind,
    whole: new RegExp(`${before}${secret.source}${after}`, letters),
    alone: new RegExp(`(?<=${before})${secret.source}(?=${after})`, `g${letters}`),
    isDoubtful: isDoubtful === true,
  };
}
