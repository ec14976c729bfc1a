import type { CodeInfo } from './code-info.ts';
import { TEXT_CODES, type TextCode } from './codes-text.ts';

/** Codes of the stages that read manifests and configuration, from the file to the compiled automation. */
export type ManifestCode =
  | TextCode
  | 'config/missing'
  | 'config/environment-not-chosen'
  | 'config/unknown-environment'
  | 'config/override'
  | 'config/former-owner'
  | 'config/shared-owner'
  | 'config/server'
  | 'config/insecure-server'
  | 'config/removed'
  | 'manifest/duplicate-key'
  | 'manifest/duplicate-name'
  | 'manifest/too-long'
  | 'manifest/marker'
  | 'manifest/secret'
  | 'manifest/ignore-changes'
  | 'manifest/not-editable'
  | 'manifest/kind'
  | 'webhook/name'
  | 'webhook/url'
  | 'webhook/not-https'
  | 'webhook/look-alike-host'
  | 'webhook/secret-name'
  | 'scope/incomplete'
  | 'scope/outside'
  | 'event/scope'
  | 'event/run-scope'
  | 'event/window'
  | 'event/not-exact'
  | 'event/equality'
  | 'event/killed'
  | 'event/crashed'
  | 'filter/mongo'
  | 'filter/undocumented-field'
  | 'action/scope'
  | 'prompt/empty'
  | 'prompt/too-long'
  | 'prompt/file'
  | 'prompt/expression'
  | 'integration/unknown-alias'
  | 'integration/wrong-kind'
  | 'integration/no-owner';

/** The meaning of each. */
export const MANIFEST_CODES: Readonly<Record<ManifestCode, CodeInfo>> = {
  ...TEXT_CODES,
  'config/missing': {
    meaning: 'The directory has no `wac.yaml`.',
    remedy:
      'Write one with `owner` and `onRemove`; `wac init` does it. Rename a `wac.yml` to `wac.yaml`.',
  },
  'config/environment-not-chosen': {
    meaning: 'Environments are declared and none was chosen.',
    remedy: 'Choose one with `--env` or `WAC_ENV`, or set `defaultEnvironment`.',
  },
  'config/unknown-environment': {
    meaning: 'An environment is named that the configuration does not declare.',
    remedy: 'Correct the name, or declare it under `environments`.',
  },
  'config/override': {
    meaning: 'An override matches no manifest, or its path does not exist.',
    remedy: 'Correct `match` or the path.',
  },
  'config/former-owner': {
    meaning:
      'A former owner is the current owner or an environment of this configuration, or two environments name the same former owner.',
    remedy:
      'Name each former owner once, in the environment that takes over, and only owners that are no longer used.',
  },
  'config/shared-owner': {
    meaning:
      'Another manifest directory of the same Git repository has the same owner, or is the former owner that this one takes over.',
    remedy:
      'Give each directory its own `owner`: two with one owner remove and overwrite the automations of each other. If the other directory is never applied, silence this with a comment, or give its folder a name that begins with `_`.',
  },
  'config/server': {
    meaning: 'The pinned server is not an http or https URL, or is the URL of a web page.',
    remedy: 'Write it as `https://api.forge.coreweave.com`.',
  },
  'config/insecure-server': {
    meaning: 'The API key would be sent to the pinned server over plain http.',
    remedy:
      'Use https. If the network is trusted, write `allowInsecureHttp: true` next to `server`.',
  },
  'config/removed': {
    meaning:
      'A reviewed removal names an automation that a manifest still describes, or a day that does not exist.',
    remedy: 'Remove the entry, or the manifest.',
  },
  'manifest/duplicate-key': {
    meaning: 'Two automations have the same key.',
    remedy: 'Give one of them another key.',
  },
  'manifest/duplicate-name': {
    meaning:
      'Two automations have the same name in the same scope; the server allows a name once per scope.',
    remedy: 'Rename one of them; in a matrix, put the axis into the name.',
  },
  'manifest/too-long': {
    meaning: 'A name has more than 255 characters, or owner and key together more than 200.',
    remedy: 'Shorten it.',
  },
  'manifest/marker': {
    meaning: 'A string contains `[wac:`, which marks the automations that wac manages.',
    remedy: 'Change the text.',
  },
  'manifest/secret': {
    meaning: 'A value looks like a secret.',
    remedy:
      'Keep it in W&B’s secret manager and refer to it by name, as in `${SECRET_NAME}`; revoke it if it was real.',
  },
  'manifest/ignore-changes': {
    meaning: 'A path under `ignoreChanges` does not exist or may not be ignored.',
    remedy: 'Name a field of `description`, `enabled` or `then`.',
  },
  'manifest/not-editable': {
    meaning:
      'A change made on the server cannot be written into the manifest: the value comes from a matrix, an expression or an alias. Or a file cannot be formatted without changing what it says.',
    remedy: 'Edit the manifest by hand, or restore it on the server with `wac drift --repair`.',
  },
  'manifest/kind': {
    meaning: 'The `kind` of a document is not one that wac manages.',
    remedy:
      'Write `kind: webhook`, or leave the field out for an automation. Slack integrations are connected in the web page and named in automations.',
  },
  'webhook/name': {
    meaning: 'W&B does not allow the name of a webhook.',
    remedy: 'Use at most 64 letters, digits, `_`, `-` and single words separated by spaces.',
  },
  'webhook/url': {
    meaning:
      'The address of a webhook is not an http or https address, or it contains credentials or a token.',
    remedy:
      'Write the address without them. Store the token as a team secret and name it under `accessToken`.',
  },
  'webhook/not-https': {
    meaning:
      'The address of a webhook is http, so the network can read payloads and the access token on their way.',
    remedy: 'Use https if the receiver supports it.',
  },
  'webhook/look-alike-host': {
    meaning:
      'The host of a webhook has letters that look like ASCII letters, so the address can be taken for another.',
    remedy: 'Write the host in ASCII letters.',
  },
  'webhook/secret-name': {
    meaning: 'What is written under `accessToken` or `secret` is not the name of a team secret.',
    remedy: 'Write the name of the secret: letters, digits and `_`. Never write its value.',
  },
  'scope/incomplete': {
    meaning:
      'A scope is incomplete: a name lacks its entity or organization, or two kinds of scope are mixed.',
    remedy: 'Write the whole path, or set the default in the configuration.',
  },
  'scope/outside': {
    meaning: 'A scope lies in an entity or organization that the configuration does not list.',
    remedy: 'Correct the scope, or add the name to `entities` or `organizations`.',
  },
  'event/scope': {
    meaning: 'The event does not work on this kind of scope.',
    remedy: 'Use the scope or the event that the message names.',
  },
  'event/run-scope': {
    meaning:
      'A run event is on a team or organization. The API accepts it, but W&B documents only artifact and collection events there.',
    remedy: 'Use projects as scopes; a matrix makes one automation for each.',
  },
  'event/window': {
    meaning: '`window` and `aggregate` must be used together.',
    remedy: 'Write both, or neither for the latest value.',
  },
  'event/not-exact': {
    meaning: 'A condition cannot be translated exactly for the server, which has no `sum`.',
    remedy: 'Use the form that the message names.',
  },
  'event/equality': {
    meaning:
      'A threshold uses `eq` or `ne`, which the official SDK erases when it updates the automation.',
    remedy: 'Keep it if nobody edits the automation with the SDK, or use gt, gte, lt, lte.',
  },
  'event/killed': {
    meaning: 'A run state can never trigger: the server reports nothing for killed runs.',
    remedy: 'Remove the state.',
  },
  'event/crashed': {
    meaning:
      '`crashed` is listed without `failed`, but the server stores it as `failed`: failed runs will trigger too.',
    remedy: 'Write `failed`, which is what the server evaluates.',
  },
  'filter/mongo': {
    meaning: 'A `$` operator of the server’s own filter format is used outside `mongo`.',
    remedy: 'Use the operator without the `$`, or put the whole filter under `mongo`.',
  },
  'filter/undocumented-field': {
    meaning: 'A run filter uses a field that W&B does not document for automations.',
    remedy: 'Check that it triggers as you expect; only `name` is documented.',
  },
  'action/scope': {
    meaning:
      'The action is on a scope for which W&B does not offer it: ARIA actions are for projects of teams.',
    remedy:
      'Use projects as scopes; a matrix makes one automation for each. Or use another action.',
  },
  'prompt/empty': {
    meaning: 'A prompt to ARIA has no text.',
    remedy: 'Write what ARIA has to do.',
  },
  'prompt/too-long': {
    meaning: 'A prompt to ARIA has more than 4,000 bytes of UTF-8 after trimming.',
    remedy: 'Shorten it, and leave room for the values of template variables.',
  },
  'prompt/file': {
    meaning:
      'The file of a prompt does not exist, is outside the manifest directory, or cannot be read as text.',
    remedy:
      'Write a path relative to the manifest that names a UTF-8 text file in the manifest directory.',
  },
  'prompt/expression': {
    meaning: 'A prompt file contains `${{`. Expressions in files are not replaced.',
    remedy: 'Write the prompt in the manifest, or remove the expression.',
  },
  'integration/unknown-alias': {
    meaning: 'An action names an integration that the configuration does not define.',
    remedy: 'Define it under `integrations`, or write the integration in the action.',
  },
  'integration/wrong-kind': {
    meaning:
      'An action uses an integration of the wrong kind, or does not have exactly one of slack, webhook and id.',
    remedy: 'Use `slack` for notifications and `webhook` for webhooks.',
  },
  'integration/no-owner': {
    meaning: 'The team that owns the integration is not specified.',
    remedy: 'Add `entity` to the integration, or to the configuration.',
  },
};
