/** What wac and its sandbox take for granted about a W&B server and no probe can observe. */
import type { UnobservableId } from './assumption-ids.ts';

export interface UnobservableAssumption {
  readonly statement: string;
  readonly matters: string;
  /** Why no probe can observe it, as a sentence. */
  readonly reason: string;
}

export const UNOBSERVABLE: Readonly<Record<UnobservableId, UnobservableAssumption>> = {
  'eq-ne-evaluated': {
    statement: 'A server evaluates thresholds with `$eq` and `$ne`.',
    matters: 'Such an automation would never trigger.',
    reason: 'The automations of the probe never trigger.',
  },
  'run-filter-evaluated': {
    statement: 'Run filters on fields other than the display name select the runs that they name.',
    matters: 'Such an automation would trigger for other runs, or for none.',
    reason: 'The automations of the probe never trigger.',
  },
  'run-events-on-teams': {
    statement:
      'Run events on teams and organizations trigger. The API accepts them; W&B documents only artifact and collection events there.',
    matters: 'wac warns about them (`event/run-scope`).',
    reason: 'The probe writes to one project, and its automations never trigger.',
  },
  firing: {
    statement:
      'Where the documentation leaves open when an automation triggers, it triggers as `wac test` assumes by default.',
    matters: 'A verdict of `wac test` that depends on such a point says so.',
    reason: 'The automations of the probe never trigger.',
  },
  'webhook-delivery': {
    statement: 'A webhook is sent once, and `X-Wandb-Signature` is hexadecimal.',
    matters: 'The sandbox does the same; with `--signature base64` it writes base64.',
    reason: 'The probe sends no webhook.',
  },
  'webhook-secrets': {
    statement:
      'Payloads may name the two secrets of their webhook as `${NAME}`, and no other secret of the team.',
    matters: 'The sandbox does the same; `wac sandbox emit` names what rendered empty.',
    reason: 'The probe sends no webhook.',
  },
  'webhook-refs': {
    statement:
      '`accessTokenRef` and `secretRef` of a webhook can be read. Where they cannot, wac compares with what it applied last.',
    matters: 'An edit of these names in the web page is then not seen.',
    reason: 'The webhooks of the probe name no secrets.',
  },
  'webhook-update': {
    statement:
      'A server that can change a webhook has the mutation `updateGenericWebhookIntegration` and lists it in its schema.',
    matters:
      'Without it, wac creates a new webhook, repoints its automations and deletes the old one.',
    reason: 'The probe creates and deletes webhooks, and changes none.',
  },
  'webhook-test': {
    statement:
      'The mutation `testGenericWebhookIntegration` takes the address and the names of secrets, posts once, and needs a team admin.',
    matters: '`wac integrations --test` uses it, and leads to the web page where it is missing.',
    reason: 'The probe sends no webhook.',
  },
  'secret-names': {
    statement: '`entity.secrets` lists all secrets of a team by name, or refuses.',
    matters: 'A secret that a webhook names and the list lacks is an error of a plan.',
    reason: 'The probe creates no secrets.',
  },
  'aria-sdk-list': {
    statement: 'ARIA automations are listed to the SDK from 0.30 on, by its user agent.',
    matters: 'The sandbox does the same.',
    reason: 'The probe is no SDK.',
  },
  'aria-creator': {
    statement:
      "An update of an ARIA automation by anybody but its creator is refused with 403, also one that turns another user's automation into an ARIA automation. Anybody who can write to the project can delete it.",
    matters: 'wac plans such an update as a conflict, and offers to delete and create instead.',
    reason: 'It takes the API keys of two users.',
  },
  'aria-scope': {
    statement:
      'ARIA actions are refused with 422 on teams, organizations and projects of a person, and accepted on projects of teams and on registries.',
    matters:
      'wac refuses teams and organizations offline. The server refuses projects of a person at apply.',
    reason: 'The probe writes to one project only.',
  },
  'aria-execution': {
    statement:
      'A prompt that its template variables make longer than 4,000 bytes fails; a fourth conversation in a minute is skipped.',
    matters: 'The sandbox does the same.',
    reason: 'The automations of the probe never trigger.',
  },
  'acting-user': {
    statement:
      'A request with `X-WANDB-USERNAME` is made as that user, and the user is the creator of what it creates.',
    matters: 'It decides who may edit an ARIA automation that wac creates.',
    reason: 'It takes a service account and a second user.',
  },
  'missing-rights': {
    statement:
      'A write without the right to it is refused with status 403, and one above the plan with 402.',
    matters: 'wac ends with exit code 7 after a 403, and explains a 402.',
    reason: 'It takes an API key with fewer rights, or an account at its limit.',
  },
  'project-order': {
    statement: 'Projects are listed newest first.',
    matters: 'The sandbox does the same. wac itself depends on no order.',
    reason: 'The probe creates no project.',
  },
  'unsampled-history': {
    statement:
      'A history is given whole as long as as many samples are asked for as the range of steps has rows.',
    matters: 'wac marks a history of which the server counts more rows than it gave.',
    reason: 'The probe logs no run.',
  },
  'history-counts': {
    statement:
      '`historyKeys` has the number of rows of each metric in `typeCounts`. wac uses it where it is there, and never needs it.',
    matters: 'If it counts otherwise, histories are marked as samples that are whole.',
    reason: 'The probe logs no run.',
  },
  'artifact-lists': {
    statement:
      '`artifactCollection(name)` of a project has the list `artifacts`, as that of an artifact type has, also in a registry. `aliases` of a version has every alias that it has now, each with its collection.',
    matters:
      'Where the server refuses the list, or leaves out aliases or tags, `wac lint --live` says `lint/unread`.',
    reason: 'The probe creates no version.',
  },
  'nested-metrics': {
    statement:
      'A mapping that a run logs is several metrics, whose names are joined with dots. A row has the mapping as it was logged; Parquet exports have a column for each metric.',
    matters:
      'wac reads such a metric from rows of either form, and evaluates it under its joined name.',
    reason: 'The probe logs no run.',
  },
  'run-exit-state': {
    statement: 'A run whose program ends with an exit code other than 0 is `failed`.',
    matters: 'The sandbox does the same. Rules on `failed` fire for such a run.',
    reason: 'The probe logs no run.',
  },
  'run-same-id': {
    statement:
      'A run that is started under the ID of an existing run, without `resume`, continues the history of that run.',
    matters: 'The sandbox does the same. Every row is kept: `history/steps-restart`.',
    reason: 'The probe logs no run.',
  },
  'run-order': {
    statement: 'Runs are listed newest first with the order `-created_at`.',
    matters: 'In another order, wac reads every page of the list instead of the newest.',
    reason: 'The probe creates no run.',
  },
  'execution-history': {
    statement:
      '`triggerExecutions(triggerID)` lists the executions of one automation, and `totalCount` counts all of them. Order and retention are not assumed.',
    matters: 'wac shows "never fired" only where the list is empty and was read to its end.',
    reason: 'The automations of the probe never trigger.',
  },
};
