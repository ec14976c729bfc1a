/** Random manifests, and edits of their automations in the web page. */

import type { Random } from '../../../src/lib/seeded-random.ts';
import type { TriggerRecord } from '../../../src/sandbox/store/records.ts';
import type { Store } from '../../../src/sandbox/store/store.ts';

/** One manifest, as a mapping. */
export type Rule = Readonly<Record<string, unknown>> & {
  readonly key: string;
  readonly name: string;
};

/** What a server of some age can hold. */
export type Range = 'everything' | 'old';

const NAMES = ['Loss', 'Accuracy', 'Gpu idle', 'Drift', 'Queue', 'Latency'];
/** The projects of the team. */
export const PROJECTS: readonly string[] = ['classifier', 'detector', 'ranker'];

const SCOPES: Readonly<Record<Range, readonly object[]>> = {
  everything: [
    ...PROJECTS.map((project) => ({ project })),
    { project: 'classifier', collection: 'weights' },
    { registry: 'models' },
    { team: 'vision' },
    { organization: 'acme' },
  ],
  old: [...PROJECTS.map((project) => ({ project })), { registry: 'models' }],
};

const EVENTS: Readonly<Record<Range, readonly object[]>> = {
  everything: [
    { linkArtifact: {} },
    { addArtifactAlias: { filter: { alias: { regex: '^prod' } } } },
  ],
  old: [{ linkArtifact: {} }, { addArtifactAlias: { filter: { alias: { regex: '^v' } } } }],
};

const RUN_EVENTS: readonly object[] = [
  { runState: { states: ['failed'] } },
  { runMetric: { metric: 'loss', aggregate: 'mean', window: 5, threshold: { gt: 0.5 } } },
  { runMetric: { metric: 'loss', zscore: { threshold: 2 } } },
  { runMetric: { metric: 'loss', aggregate: 'max', window: 3, change: { by: '5%' } } },
];

/** Actions by what the team has. */
const ACTIONS: readonly object[] = [
  { doNothing: {} },
  { sendWebhook: { integration: { webhook: 'hook', entity: 'vision' }, payload: { n: 1 } } },
  { sendNotification: { integration: { slack: { channel: '#a' }, entity: 'vision' }, title: 't' } },
  {
    sendNotification: {
      integration: { slack: { channel: '#b' }, entity: 'vision' },
      message: 'm',
      severity: 'WARN',
    },
  },
];

/** A rule of a key in a free slot; undefined where the drawn slot was taken. */
function drawRule(
  random: Random,
  { key, range, taken }: { key: string; range: Range; taken: Set<string> },
): Rule | undefined {
  const scope = random.pick(SCOPES[range]);
  const name = random.pick(NAMES);
  const slot = slotOf({ scope, name });
  if (taken.has(slot)) return undefined;
  taken.add(slot);
  const mayRun = range === 'everything' && !('registry' in scope) && !('collection' in scope);
  return {
    key,
    name,
    scope,
    when: random.pick(mayRun ? [...RUN_EVENTS, ...EVENTS[range]] : EVENTS[range]),
    // Servers of old cannot do nothing.
    then: random.pick(range === 'old' ? ACTIONS.slice(1) : ACTIONS),
    enabled: random.chance(0.8),
    ...(random.chance(0.5) ? { description: random.pick(['why', 'two\nlines', 'ünï']) } : {}),
    ...lifecycleOf(random),
  };
}

function lifecycleOf(random: Random): object {
  const lifecycle = {
    ...(random.chance(0.15)
      ? { onRemove: random.pick(['disable', 'keep', 'release', 'delete']) }
      : {}),
    ...(random.chance(0.2) ? { adopt: true } : {}),
    ...(random.chance(0.1) ? { ignoreChanges: ['enabled'] } : {}),
  };
  return Object.keys(lifecycle).length === 0 ? {} : { lifecycle };
}

/** Manifests of at most `size` rules. */
export function drawManifests(random: Random, range: Range, size: number): readonly Rule[] {
  const taken = new Set<string>();
  return Array.from({ length: size }, (_, index) =>
    drawRule(random, { key: `rule-${index}`, range, taken }),
  ).filter((rule) => rule !== undefined);
}

/** Changes of the manifests in Git: rules are removed, added, changed, moved, and swap their names. */
export function editManifests(
  random: Random,
  inventory: readonly Rule[],
  range: Range,
): readonly Rule[] {
  const kept = inventory.filter(() => random.chance(0.85));
  const result = random.chance(0.5) ? rotateNames(random, kept) : [...kept];
  const taken = new Set(result.map(slotOf));
  for (const [index, rule] of result.entries()) {
    if (!random.chance(0.4)) continue;
    const drawn = drawRule(random, { key: rule.key, range, taken });
    if (drawn === undefined) continue;
    result[index] = random.chance(0.5)
      ? drawn
      : { ...rule, when: legalEvent(rule, drawn), then: drawn['then'] };
  }
  for (let index = 0; index < 3; index += 1) {
    const key = `new-${index}`;
    const drawn = drawRule(random, { key, range, taken });
    if (drawn !== undefined && random.chance(0.7)) result.push(drawn);
  }
  return result;
}

/** Which event may be used depends on the scope, so only a rule of the same scope lends its event. */
function legalEvent(rule: Rule, drawn: Rule): unknown {
  const isSame = JSON.stringify(rule['scope']) === JSON.stringify(drawn['scope']);
  return isSame ? drawn['when'] : rule['when'];
}

/** Rules of one scope hand their names round: swaps and circles. */
function rotateNames(random: Random, rules: readonly Rule[]): Rule[] {
  const result = [...rules];
  if (result.length === 0) return result;
  const scope = JSON.stringify(random.pick(result)['scope']);
  const members = result.flatMap((rule, index) =>
    JSON.stringify(rule['scope']) === scope ? [index] : [],
  );
  const names = members.map((index) => result[index]?.name ?? '');
  members.forEach((index, turn) => {
    const rule = result[index];
    const name = names[(turn + 1) % names.length];
    if (rule !== undefined && name !== undefined) result[index] = { ...rule, name };
  });
  return result;
}

function slotOf({ scope, name }: { readonly scope?: unknown; readonly name: string }): string {
  return `${JSON.stringify(scope)} ${name.toLowerCase()}`;
}

/** Whether an automation carries a marker of an owner. */
export function isOf(owner: string, { description }: Pick<TriggerRecord, 'description'>): boolean {
  return description?.includes(`[wac:${owner}#`) ?? false;
}

/** People and other repositories at work on the server, in ways that the server allows. */
export function editInWebPage(random: Random, store: Store, edits: number): void {
  for (let index = 0; index < edits; index += 1) {
    const { triggers } = store.state;
    const victim = triggers.length > 0 ? random.pick(triggers) : undefined;
    if (victim === undefined) return;
    switch (random.below(8)) {
      case 0:
        victim.enabled = !victim.enabled;
        break;
      case 1:
        moveTo(store, victim, { ...victim, name: random.pick([...NAMES, 'Elsewhere']) });
        break;
      case 2:
        victim.description = `edited ${victim.description ?? ''}`;
        break;
      case 3:
        replace(store, victim, { action: strangeAction(store) });
        break;
      case 4:
        store.state.triggers = triggers.filter((each) => each !== victim);
        break;
      case 5:
        addCopy(store, victim, `Copy ${index}`);
        break;
      case 6:
        victim.description = (victim.description ?? '').replace(/^.*\[wac:.*$/mu, 'mine now');
        break;
      default:
        victim.description = (victim.description ?? '').replace(
          /\[wac:[^#]*/u,
          '[wac:acme/elsewhere',
        );
    }
  }
}

/** Adds an automation that is nobody's, under a name of its own. */
export function addUnowned(store: Store, name: string): void {
  const [project] = store.state.projects;
  if (project === undefined) return;
  const unowned: TriggerRecord = {
    number: store.nextNumber(),
    name,
    description: 'made by hand',
    enabled: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    createdBy: store.viewer().username,
    scope: { kind: 'project', number: project.number },
    eventType: 'LINK_MODEL',
    eventFilter: '{"$or":[{"$and":[]}]}',
    action: strangeAction(store),
    lastExecutedAt: null,
    isHidden: false,
  };
  store.state.triggers = [...store.state.triggers, unowned];
}

/** What servers of every age show; doing nothing is hidden by old ones. */
function strangeAction({ state }: Store): TriggerRecord['action'] {
  const slack = state.integrations.find(({ kind }) => kind === 'slack');
  if (slack === undefined) return { type: 'NO_OP', noOp: true };
  const { number: integration } = slack;
  return { type: 'NOTIFICATION', integration, title: 'by hand', message: null, severity: null };
}

function replace(store: Store, victim: TriggerRecord, change: Partial<TriggerRecord>): void {
  store.state.triggers = store.state.triggers.map((each) =>
    each === victim ? { ...victim, ...change } : each,
  );
}

function addCopy(store: Store, original: TriggerRecord, name: string): void {
  const copy = { ...structuredClone(original), number: store.nextNumber(), name };
  if (isFree(store, copy)) store.state.triggers = [...store.state.triggers, copy];
}

function moveTo(store: Store, victim: TriggerRecord, wanted: TriggerRecord): void {
  if (isFree(store, wanted)) replace(store, victim, { name: wanted.name });
}

function isFree(store: Store, wanted: TriggerRecord): boolean {
  return store
    .triggersOn(wanted.scope)
    .every((each) => each.number === wanted.number || each.name !== wanted.name);
}
