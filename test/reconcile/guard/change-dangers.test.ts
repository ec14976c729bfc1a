/** What a change costs, rule by rule: an alert that is lost must never count as harmless. */
import { describe, expect, it } from 'vitest';
import type { Automation, AutomationDraft, Observed } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import { partHashes } from '../../../src/model/canonical/digest.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import type { MetricCondition } from '../../../src/model/event.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import {
  changeDangers,
  hasOtherScope,
  isReplaced,
  isSilenced,
  worstDanger,
} from '../../../src/reconcile/guard/change-dangers.ts';
import { BASE, OTHER_SLACK, project, SLACK, unmanaged } from '../samples.ts';

const live = (changes: Partial<Observed> = {}): Observed => unmanaged('a1', changes);
const WEBHOOK: Integration = {
  id: 'webhook-1' as IntegrationId,
  kind: 'webhook',
  entity: 'vision-team',
  name: 'ci',
  url: 'https://ci.example.com',
};
const notify = (integration: Integration): Automation['action'] =>
  ({ ...BASE.action, integration }) as Automation['action'];
const post = (integration: Integration): Automation['action'] => ({
  ...{ kind: 'sendWebhook', payload: '' },
  integration,
});
const prompt = { kind: 'sendPromptToAria', prompt: 'Look.' } as const;
const nothing = { kind: 'doNothing' } as const;
const unknown = { kind: 'other', type: 'QueueJob', raw: {} } as const;
const zscore: MetricCondition = {
  ...{ kind: 'zscore', metric: 'loss', window: 30, threshold: 3, direction: 'ANY' },
};
const metric = (condition: MetricCondition): Automation['event'] => ({
  ...{ kind: 'runMetric', runs: {} },
  condition,
});
const weave = (type: string): Content['event'] => ({ kind: 'other', type, filter: '{}' });
const never = { kind: 'linkArtifact', filter: { $or: [] } } as const;
const link = { kind: 'linkArtifact', filter: {} } as const;
const marked = (protect: boolean): string =>
  withMarker(BASE.description, {
    owner: 'acme',
    key: 'k',
    version: 2,
    hashes: partHashes(canonicalAutomation(BASE)),
    ignored: [],
    protect,
    shadow: false,
  });

const dangersOf = (before: Observed, after: Partial<Content>): readonly string[] => {
  const draft = { ...before, ...after } as AutomationDraft;
  return [...changeDangers({ action: 'update', before, after: draft })];
};

describe('a change', () => {
  it.each<[string, Partial<Observed>, Partial<Content>, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['another text', {}, { description: 'New.' }, []],
    ['disabled', {}, { enabled: false }, ['silences']],
    ['disabled before', { enabled: false }, { action: nothing }, []],
    ['enabled', { enabled: false }, { enabled: true }, []],
    ['an action that does nothing', {}, { action: nothing }, ['silences']],
    ['an action that did nothing', { action: nothing }, { enabled: false }, []],
    ['an action after none', { action: nothing }, { action: BASE.action }, []],
    ['another project', {}, { scope: project('other') }, ['silences']],
    ['an unknown scope', {}, { scope: { kind: 'other', type: 'USER' } }, ['silences']],
    ['another kind of event', {}, { event: link }, ['silences']],
    ['another kind of condition', {}, { event: metric(zscore) }, ['silences']],
    ['another threshold', {}, { event: metric({ ...zscore, threshold: 2 }) }, ['silences']],
    [
      'another threshold of the same kind',
      { event: metric(zscore) },
      { event: metric({ ...zscore, threshold: 2 }) },
      [],
    ],
    ['an unknown event', {}, { event: weave('A') }, ['silences']],
    ['an unknown event as before', { event: weave('A') }, { event: weave('A') }, []],
    ['another unknown event', { event: weave('A') }, { event: weave('B') }, ['silences']],
    ['a filter that never holds', { event: link }, { event: never }, ['silences']],
    ['a filter that never held', { event: never }, { event: never }, []],
    ['a filter that holds again', { event: never }, { event: link }, []],
    ['another channel', {}, { action: notify(OTHER_SLACK) }, ['redirects']],
    ['a webhook', {}, { action: post(WEBHOOK) }, ['redirects']],
    ['a prompt', {}, { action: prompt }, ['redirects']],
    ['a notification after a prompt', { action: prompt }, { action: BASE.action }, ['redirects']],
    ['another prompt', { action: prompt }, { action: { ...prompt, prompt: 'See.' } }, []],
    ['an unknown action', { action: unknown }, { action: BASE.action }, []],
    [
      'another event of what is not protected',
      { description: marked(false) },
      { event: metric({ ...baseCondition(), threshold: 1 }) },
      [],
    ],
    [
      'another event of what is protected',
      { description: marked(true) },
      { event: metric({ ...baseCondition(), threshold: 1 }) },
      ['alters'],
    ],
    [
      'another event of what becomes protected',
      {},
      { event: metric({ ...baseCondition(), threshold: 1 }), description: marked(true) },
      ['alters'],
    ],
    ['another text of what is protected', { description: marked(true) }, { name: 'New' }, []],
    [
      'everything at once',
      { description: marked(true) },
      { enabled: false, action: post(WEBHOOK), event: link },
      ['silences', 'redirects', 'alters'],
    ],
  ])('has the dangers of %s', (_, before, after, expected) => {
    expect(dangersOf(live(before), after)).toEqual(expected);
  });

  it('removes where it deletes or releases, and costs nothing where it creates', () => {
    const before = live();
    const after = BASE as AutomationDraft;
    expect([...changeDangers({ action: 'delete', before })]).toEqual(['removes']);
    expect([...changeDangers({ action: 'release', before, after })]).toEqual(['removes']);
    expect([
      ...changeDangers({ action: 'disable', before, after: { ...after, enabled: false } }),
    ]).toEqual(['silences']);
    expect([...changeDangers({ action: 'create', after })]).toEqual([]);
    expect([...changeDangers({ action: 'update', before })]).toEqual([]);
  });

  it('is called by the worst of its dangers', () => {
    expect(worstDanger(new Set(['alters', 'redirects', 'silences', 'removes']))).toBe('removes');
    expect(worstDanger(new Set(['alters', 'redirects', 'silences']))).toBe('silences');
    expect(worstDanger(new Set(['alters', 'redirects']))).toBe('redirects');
    expect(worstDanger(new Set(['alters']))).toBe('alters');
    expect(worstDanger(new Set())).toBe('none');
  });

  it('keeps what it leaves out: an event that is not sent stays', () => {
    const { event: _, ...draft } = BASE;
    const before = live({ event: weave('A') });
    expect([...changeDangers({ action: 'update', before, after: draft })]).toEqual([]);
    expect(isSilenced(live(), { ...live(), enabled: false })).toBe(true);
    expect(isSilenced(live(), live())).toBe(false);
  });
});

describe('two scopes', () => {
  const scope = project('classifier');
  const other = { kind: 'other', type: 'USER' } as const;
  it.each<[string, Content['scope'], Content['scope'], boolean]>([
    ['the same', scope, { ...scope }, false],
    ['the same under another name', scope, { ...scope, project: 'renamed' }, false],
    ['of another id', scope, { ...scope, id: 'p2' as ScopeId }, true],
    ['of another type', scope, { ...scope, collection: 'c' }, true],
    ['of an unknown type before', other, scope, true],
    ['of an unknown type after', scope, other, true],
    ['of an unknown type', other, other, true],
  ])('%s', (_, before, after, expected) => {
    expect(hasOtherScope({ scope: before }, { scope: after })).toBe(expected);
  });
});

describe('an integration', () => {
  const workspace = { ...SLACK, workspace: 'Acme' };
  const anew = (integration: Integration, changes: object = {}): Integration => ({
    ...integration,
    id: 'new' as IntegrationId,
    ...changes,
  });
  const without = (integration: Integration, ...fields: readonly string[]): Integration =>
    Object.fromEntries(
      Object.entries(integration).filter(([field]) => !fields.includes(field)),
    ) as Partial<Integration> as Integration;

  it.each<[string, Integration, Integration, boolean]>([
    ['itself', SLACK, SLACK, false],
    ['made anew', SLACK, anew(SLACK), true],
    ['of another kind', SLACK, anew(SLACK, { kind: 'webhook' }), false],
    ['of another channel', SLACK, anew(SLACK, { channel: '#other' }), false],
    ['of another workspace', workspace, anew(workspace, { workspace: 'Other' }), false],
    ['of a workspace that was not known', SLACK, anew(workspace), false],
    ['of another team', SLACK, anew(SLACK, { entity: 'nlp-team' }), false],
    [
      'of another team with its workspace',
      workspace,
      anew(workspace, { entity: 'nlp-team' }),
      false,
    ],
    ['whose team is unknown', without(SLACK, 'entity'), anew(SLACK), false],
    ['whose new team is unknown', SLACK, anew(without(SLACK, 'entity')), false],
    [
      'whose team is unknown, in a known workspace',
      without(workspace, 'entity'),
      anew(workspace),
      true,
    ],
    [
      'without a channel in a known workspace',
      without({ ...workspace, name: 'x' }, 'entity', 'channel'),
      anew(without({ ...workspace, name: 'x' }, 'channel')),
      false,
    ],
    ['without any name', without(SLACK, 'channel'), anew(without(SLACK, 'channel')), false],
    ['a webhook made anew', WEBHOOK, anew(WEBHOOK), true],
    ['a webhook of another name', WEBHOOK, anew(WEBHOOK, { name: 'cd' }), false],
    ['a webhook with another address', WEBHOOK, anew(WEBHOOK, { url: 'https://x.example' }), false],
    ['a webhook of another team', WEBHOOK, anew(WEBHOOK, { entity: 'nlp-team' }), false],
    ['a webhook whose team is unknown', without(WEBHOOK, 'entity'), anew(WEBHOOK), true],
    [
      'a webhook whose team and address are unknown',
      without(WEBHOOK, 'entity', 'url'),
      anew(WEBHOOK),
      false,
    ],
    [
      'a webhook whose new address is unknown',
      without(WEBHOOK, 'entity'),
      anew(without(WEBHOOK, 'url')),
      false,
    ],
    [
      'a webhook of one team without addresses',
      without(WEBHOOK, 'url'),
      anew(without(WEBHOOK, 'url')),
      true,
    ],
  ])('%s counts as replaced: %#', (_, from, to, expected) => {
    expect(isReplaced(from, to)).toBe(expected);
  });
});

function baseCondition(): Extract<MetricCondition, { kind: 'threshold' }> {
  const { event } = BASE;
  if (event.kind !== 'runMetric' || event.condition.kind !== 'threshold') {
    throw new Error('the sample has a threshold');
  }
  return event.condition;
}
