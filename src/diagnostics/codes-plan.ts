import type { CodeInfo } from './code-info.ts';

/** Codes of the stages that meet the server: `resolve/` (names → ids) and `plan/`. */
export type PlanCode =
  | 'resolve/not-found'
  | 'resolve/unsupported-scope'
  | 'resolve/unsupported-feature'
  | 'resolve/self-managed-event'
  | 'resolve/integration-not-found'
  | 'resolve/ambiguous-integration'
  | 'resolve/wrong-integration'
  | 'resolve/look-alike'
  | 'integration/other-team'
  | 'integration/missing-secret'
  | 'integration/unknown-secrets'
  | 'integration/not-managed'
  | 'integration/not-removed'
  | 'integration/unused'
  | 'integration/shared'
  | 'plan/hidden'
  | 'plan/entity-scopes-unseen'
  | 'plan/aria-creator'
  | 'plan/look-alike'
  | 'plan/owner-renamed'
  | 'plan/maybe-renamed'
  | 'plan/removal-expired'
  | 'plan/file-syntax'
  | 'plan/file-version'
  | 'plan/file-edited'
  | 'plan/file-elsewhere'
  | 'plan/only-no-match';

/** The meaning of each. */
export const PLAN_CODES: Readonly<Record<PlanCode, CodeInfo>> = {
  'resolve/not-found': {
    meaning: 'The server has no project, registry, collection, team or organization of that name.',
    remedy: 'Correct the name, or check that the API key may see it.',
  },
  'resolve/unsupported-scope': {
    meaning: 'The server is too old, or not set up, to hold an automation on such a scope.',
    remedy: 'Use a project, registry or collection scope, or have the named feature turned on.',
  },
  'resolve/unsupported-feature': {
    meaning: 'The server is too old for an event or an action that a manifest uses.',
    remedy: 'Use another event or action, or upgrade the server.',
  },
  'resolve/self-managed-event': {
    meaning:
      'A run event is on a server that W&B does not host. W&B offers run events on its multi-tenant and Dedicated clouds.',
    remedy: 'Check in the web page of your server that it offers the event.',
  },
  'resolve/integration-not-found': {
    meaning: 'The team owns no integration of that name.',
    remedy: 'Correct the name; `wac integrations` prints what there is.',
  },
  'resolve/ambiguous-integration': {
    meaning: 'The team owns several integrations of that name.',
    remedy: 'Name the Slack workspace, or give the id.',
  },
  'resolve/wrong-integration': {
    meaning: 'The action cannot use an integration of that kind.',
    remedy: 'Use a Slack integration to notify and a webhook integration to call a webhook.',
  },
  'resolve/look-alike': {
    meaning:
      'The server has another integration or scope whose name differs from the one that a manifest uses only in letter case, spaces, invisible characters, its Unicode form or look-alike letters.',
    remedy: 'Check that the manifest names the one that is meant.',
  },
  'integration/other-team': {
    meaning:
      'An automation on a project or a team uses an integration of another team. W&B offers those of the owning team only, and may refuse it.',
    remedy: 'Use an integration of the team that owns the project, or move the automation.',
  },
  'integration/missing-secret': {
    meaning: 'A webhook names a team secret that the team does not have.',
    remedy: 'Create the secret on the page of the team, or correct its name.',
  },
  'integration/unknown-secrets': {
    meaning: 'The server does not show the names of a team’s secrets to this API key.',
    remedy: 'Check on the page of the team that the named secrets exist.',
  },
  'integration/not-managed': {
    meaning:
      'A webhook is as its manifest describes it, and no automation records that this owner manages it. It is used, and never changed or deleted.',
    remedy: 'Write `adopt: true` under `lifecycle` of the webhook to manage it.',
  },
  'integration/not-removed': {
    meaning:
      'A webhook that no manifest describes stays: something uses it or may use it, or its manifest said so (`protect`, `onRemove`).',
    remedy:
      'Let the automations that use it use another integration, or declare the webhook again.',
  },
  'integration/unused': {
    meaning: 'No automation uses a declared webhook.',
    remedy:
      'Use it in an automation, which also records that wac manages it, or remove its manifest.',
  },
  'integration/shared': {
    meaning: 'Automations that this directory does not manage use a declared webhook.',
    remedy: 'A change of the webhook changes theirs as well: agree on it with their owners.',
  },
  'plan/hidden': {
    meaning: 'The server counts automations that the API key cannot see.',
    remedy: 'Use a key that may see the whole team, or accept that nothing is planned for them.',
  },
  'plan/entity-scopes-unseen': {
    meaning: 'The server is too old to list automations on teams and organizations.',
    remedy: 'Upgrade the server, or look for such automations in the web page.',
  },
  'plan/aria-creator': {
    meaning:
      'An ARIA automation is restored by another account than its creator’s, or changed on a server that does not return its creator.',
    remedy:
      'Run the command as the creator: an ARIA automation runs as its creator, and only its creator can edit it.',
  },
  'plan/look-alike': {
    meaning:
      'The scope has an unmanaged automation whose name differs from that of a manifest only in letter case, spaces, invisible characters, its Unicode form or look-alike letters. Both trigger.',
    remedy:
      'If one automation is meant, write the name as it is on the server and adopt it. Otherwise choose another name.',
  },
  'plan/owner-renamed': {
    meaning:
      'Another owner has automations with keys of these manifests, as after a renamed `owner` without `formerOwners`.',
    remedy:
      'Add the earlier owner to `formerOwners` to take its automations over, or choose other keys.',
  },
  'plan/maybe-renamed': {
    meaning: 'A key disappears while another appears with nearly the same automation.',
    remedy:
      'If you only want to change the key, keep everything else unchanged, apply, and make the other changes afterwards.',
  },
  'plan/removal-expired': {
    meaning:
      'The date of a reviewed removal in the configuration is past, so guards count it again.',
    remedy: 'Remove the entry from `removed`.',
  },
  'plan/file-syntax': {
    meaning: 'The plan file is truncated, or is not a plan file.',
    remedy: 'Write it again with `wac plan --out`.',
  },
  'plan/file-version': {
    meaning: 'The plan file was written in a format that this version does not read.',
    remedy: 'Write it again with the version of wac that applies it.',
  },
  'plan/file-edited': {
    meaning: 'The plan file does not match its own checksum: it was edited after it was written.',
    remedy: 'Change the manifests instead, and write the plan again with `wac plan --out`.',
  },
  'plan/file-elsewhere': {
    meaning: 'The plan file was made for another server, owner or environment.',
    remedy: 'Choose the environment and the server that it was made for, or make a new plan.',
  },
  'plan/only-no-match': {
    meaning:
      'No key of a manifest, and of no automation that wac manages, matches the pattern of `--only`.',
    remedy: 'Check the spelling. `*` matches any characters but a slash, `**` any characters.',
  },
};
