import { ACTION_KINDS, ACTIONS } from '../../model/kinds/action-kinds.ts';
import { EVENT_KINDS, EVENTS } from '../../model/kinds/event-kinds.ts';

/**
 * Words that people bring along from the W&B SDK, its web page and other tools, and ours for them. Those of events and
 * actions are in `model/kinds/`.
 *
 * Keys are lower case without separators; a word may be used for several of ours, and the field around it decides which.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  // Top level
  on: ['when'],
  event: ['when'],
  trigger: ['when'],
  triggers: ['when'],
  if: ['when'],
  events: ['when'],
  action: ['then'],
  actions: ['then'],
  do: ['then'],
  id: ['key'],
  slug: ['key'],
  key: ['match', 'key'],
  keys: ['match'],
  from: ['key'],
  selector: ['match'],
  values: ['set'],
  title: ['name', 'title'],
  displayname: ['name'],
  desc: ['description'],
  active: ['enabled'],
  disabled: ['enabled'],
  strategy: ['matrix'],
  foreach: ['matrix'],
  env: ['environments'],
  envs: ['environments'],
  environment: ['environments'],
  workspace: ['environments'],
  variables: ['vars'],
  variable: ['vars'],
  locals: ['vars'],
  dryrun: ['shadow'],
  preventdestroy: ['protect'],
  deletionpolicy: ['onRemove'],
  ondelete: ['onRemove'],
  // Scopes
  organisation: ['organization'],
  org: ['organization'],
  entity: ['team', 'entity'],
  artifactcollection: ['collection'],
  model: ['collection'],
  // Conditions
  agg: ['aggregate'],
  aggregation: ['aggregate'],
  aggop: ['aggregate'],
  windowsize: ['window'],
  currentwindowsize: ['window'],
  priorwindowsize: ['priorWindow'],
  prior: ['priorWindow'],
  filter: ['runs', 'filter'],
  filters: ['runs', 'filter'],
  runfilter: ['runs'],
  run: ['runs'],
  cmp: ['threshold'],
  cmpop: ['threshold'],
  metricname: ['metric'],
  name: ['metric', 'alias'],
  state: ['states'],
  status: ['states', 'state'],
  amount: ['by'],
  changeamount: ['by'],
  changedir: ['direction'],
  dir: ['direction'],
  aliases: ['alias'],
  tags: ['tag', 'tags'],
  tag: ['tag', 'tags'],
  username: ['user'],
  runid: ['id'],
  and: ['all'],
  or: ['any'],
  nor: ['none'],
  equals: ['eq'],
  equal: ['eq'],
  matches: ['regex'],
  startswith: ['regex'],
  oneof: ['in'],
  notin: ['nin'],
  // Actions
  slack: ['slack'],
  webhook: ['webhook'],
  text: ['message', 'prompt'],
  instructions: ['prompt'],
  promptpath: ['promptFile'],
  body: ['payload', 'message'],
  requestpayload: ['payload'],
  data: ['payload'],
  json: ['payload'],
  level: ['severity'],
  alertlevel: ['severity'],
  integrationid: ['integration'],
  channelname: ['channel'],
  teamname: ['workspace'],
  // Values
  avg: ['mean'],
  average: ['mean'],
  minimum: ['min'],
  maximum: ['max'],
  total: ['sum'],
  warning: ['WARN'],
  critical: ['ERROR'],
  fatal: ['ERROR'],
  information: ['INFO'],
  notice: ['INFO'],
  increasing: ['increase'],
  up: ['increase'],
  inc: ['increase'],
  decreasing: ['decrease'],
  down: ['decrease'],
  dec: ['decrease'],
  both: ['any'],
  either: ['any'],
  success: ['finished'],
  succeeded: ['finished'],
  completed: ['finished'],
  complete: ['finished'],
  done: ['finished'],
  failure: ['failed'],
  error: ['failed', 'ERROR'],
  crash: ['crashed'],
  started: ['running'],
  start: ['running'],
  remove: ['delete'],
  orphan: ['release', 'keep'],
  ignore: ['keep', 'report'],
  retain: ['keep'],
  abandon: ['release'],
  forget: ['release'],
  auto: ['repair'],
  none: ['keep'],
  warn: ['report', 'WARN'],
  fix: ['repair'],
};

/** The words for events and actions, from their catalogs. */
const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ...EVENT_KINDS.flatMap((kind) =>
    [`on${kind.toLowerCase()}`, ...EVENTS[kind].words].map((word) => [word, kind] as const),
  ),
  ...ACTION_KINDS.flatMap((kind) => ACTIONS[kind].words.map((word) => [word, kind] as const)),
]);

/** Comparison signs, and the words for them. */
export const OPERATOR_SIGNS: Readonly<Record<string, string>> = {
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '==': 'eq',
  '=': 'eq',
  '!=': 'ne',
  '<>': 'ne',
};

/** What a word that people bring along is called here, among the names that are allowed there. */
export function synonymFor(word: string, allowed: readonly string[]): string | undefined {
  const normalized = word.toLowerCase().replace(/[-_ $]/g, '');
  const ours = Object.hasOwn(WORDS, normalized) ? WORDS[normalized] : undefined;
  const found = [KIND_WORDS.get(normalized), ...(ours ?? [])].find(
    (name) => name !== undefined && allowed.includes(name),
  );
  if (found !== undefined) return found;
  return allowed.find((name) => name.toLowerCase().replace(/[-_ ]/g, '') === normalized);
}
