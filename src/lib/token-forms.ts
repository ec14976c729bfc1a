/** The one list of credential formats. Bounded, so that untrusted text takes no long time. */

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

/** Tokens that begin with a prefix of their provider, as the providers document them. */
const PROVIDER_FORMS: readonly (readonly [kind: string, secret: RegExp])[] = [
  ['an Airtable token', /\bpat\w{14}\.[0-9a-f]{64}\b/],
  ['an age secret key', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/],
  ['an Adafruit IO key', /\baio_[A-Za-z0-9]{28}\b/],
  ['an Asana token', /\b[012]\/\d{13,}(?:\/\d{13,})?:[0-9a-f]{32}\b/],
  ['an Atlassian token', /\bAT[AC]TT3[\w=-]{40,}/],
  ['an Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/],
  ['a Buildkite token', /\bbk(?:ua|aa|ca)_[0-9a-f]{40}\b/],
  ['a CircleCI token', /\bCCIP(?:AT|RJ)_\w{20,}/],
  ['a Databricks token', /\bdapi[0-9a-f]{32}(?:-\d)?\b/],
  ['a DigitalOcean token', /\bdo[opr]_v1_[0-9a-f]{64}\b/],
  ['a Docker Hub token', /\bdckr_(?:pat|oat)_[\w-]{20,}/],
  ['a Doppler token', /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.]{40,}/],
  ['a Dropbox token', /\bsl\.[\w=-]{120,}/],
  ['a Dynatrace token', /\bdt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/],
  ['a Figma token', /\bfigd_[\w-]{40,}/],
  ['a Grafana token', /\b(?:glc_[A-Za-z0-9+/]{32,}|glsa_\w{32}_[0-9a-fA-F]{8})/],
  ['a Groq API key', /\bgsk_[A-Za-z0-9]{40,}/],
  ['a Heroku API key', /\bHRKU-[\w-]{36,}/],
  ['a Hugging Face token', /\b(?:hf|api_org)_[A-Za-z0-9]{34,}/],
  ['a Honeycomb key', /\bhc[a-z]ik_[0-9a-z]{50,}/],
  ['a Kaggle token', /\bKGAT_[0-9a-f]{32}\b/],
  ['a LangSmith key', /\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b/],
  ['a LaunchDarkly key', /\b(?:sdk|api|mob)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/],
  ['a Linear API key', /\blin_(?:api|oauth)_\w{32,}/],
  ['a Mailchimp API key', /\b[0-9a-f]{32}-us\d{1,2}\b/],
  ['a Mailgun API key', /\bkey-[0-9a-f]{32}\b/],
  ['a Mapbox secret token', /\bsk\.eyJ[\w-]{20,}\.[\w-]{20,}/],
  ['a Netlify token', /\bnf[pcoub]_[A-Za-z0-9]{36,}/],
  ['a New Relic key', /\bNR(?:AK|AA|II|IQ|JS|RA)-[\w-]{19,}/],
  ['a New Relic license key', /\b[0-9a-f]{36}NRAL\b/],
  ['a Notion token', /\b(?:ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}\b)/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a 1Password service account token', /\bops_ey[\w+/=-]{100,}/],
  ['an Opsgenie API key', /\bGenieKey [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/],
  ['a PlanetScale token', /\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,}/],
  ['a Postman API key', /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/],
  ['a Pulumi token', /\bpul-[0-9a-f]{40}\b/],
  ['a PyPI token', /\bpypi-[\w-]{50,}/],
  ['a Replicate token', /\br8_[A-Za-z0-9]{37}\b/],
  ['a RubyGems API key', /\brubygems_[0-9a-f]{48}\b/],
  ['a RunPod API key', /\brpa_[A-Z0-9]{40}\w*/],
  ['a SendGrid API key', /\bSG\.[\w-]{16,32}\.[\w-]{30,}/],
  ['a Sentry token', /\bsntry[su]_[\w+/=-]{40,}/],
  ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/],
  ['a SonarQube token', /\bsq[apu]_[0-9a-f]{40}\b/],
  ['a Sourcegraph token', /\bsgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}\b/],
  ['a Square token', /\bsq0(?:atp|csp|idp)-[\w-]{22,}/],
  ['a Stripe webhook secret', /\bwhsec_[A-Za-z0-9+/]{24,}/],
  ['a Supabase token', /\bsbp_[0-9a-f]{40}\b/],
  ['a Tailscale key', /\btskey-(?:auth|api|client|scim|webhook)-\w{10,}-\w{20,}/],
  ['a Telegram bot token', /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/],
  ['a Terraform Cloud token', /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/],
  ['a Twilio API key', /\bSK[0-9a-f]{32}\b/],
  ['a Typeform token', /\btfp_[\w.=-]{59}/],
  ['a HashiCorp Vault token', /\bhv[sbr]\.[\w-]{24,}/],
  ['a Vercel token', /\bvc[pirak]_[A-Za-z0-9]{20,}/],
  ['an xAI API key', /\bxai-\w{70,}/],
];

/** Every form, the most specific first. */
export const TOKEN_FORMS: readonly TokenForm[] = [
  form('a Slack webhook address, which is a secret', {
    lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
    secret: /\w[\w/-]*/,
  }),
  form('a Discord webhook address, which is a secret', {
    lead: /discord(?:app)?\.com\/api\/webhooks\//,
    secret: /\d[\w/-]*/,
  }),
  form('a Microsoft Teams webhook address, which is a secret', {
    lead: /\.webhook\.office\.com\/webhookb2\//,
    secret: /[\w@-][\w@/-]*/,
  }),
  form('a Zapier or IFTTT webhook address, which is a secret', {
    lead: /(?:hooks\.zapier\.com\/hooks\/catch\/\d+\/|maker\.ifttt\.com\/trigger\/[\w-]+\/(?:json\/)?with\/key\/)/,
    secret: /\w[\w/-]{4,}/,
  }),
  form('a Make, Lark or PagerDuty webhook address, which is a secret', {
    lead: /(?:\bhook\.[a-z0-9]{2,5}\.make\.com\/|\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/|events\.(?:eu\.)?pagerduty\.com\/(?:x-ere|integration)\/)/,
    secret: /\w[\w-]{15,}/,
  }),
  form('an address with a signature in it', {
    lead: /[?&](?:sig|X-Amz-Signature)=/,
    secret: /[\w%+/-]{20,}/,
  }),
  form('a Slack token', { secret: /\bx(?:ox[abceoprs]|app)-[\w-]{10,}/ }),
  form('a GitHub token', { secret: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ }),
  form('a GitLab token', {
    secret: /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-[\w.-]{20,}/,
  }),
  form('an AWS access key', { secret: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ }),
  form('a Google API key', { secret: /\b(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/ }),
  ...PROVIDER_FORMS.map(([kind, secret]) => form(kind, { secret })),
  // A digit distinguishes it from a name of many words.
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
