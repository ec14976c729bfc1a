import { describe, expect, it } from 'vitest';
import type { Automation, Observed } from '../../src/model/automation.ts';
import { canonicalAutomation } from '../../src/model/canonical/canonical-automation.ts';
import { adoptionDigest } from '../../src/model/canonical/digest.ts';
import { parseMarker } from '../../src/model/canonical/marker.ts';
import type { AutomationId } from '../../src/model/ids.ts';
import type { Integration } from '../../src/model/integration.ts';
import { temporaryDraft } from '../../src/reconcile/order/temporary-draft.ts';
import {
  applied,
  BASE,
  desire,
  OTHER_SLACK,
  OWNER,
  POLICY,
  plan,
  project,
  SLACK,
  summarize,
  unmanaged,
} from './samples.ts';

const one = [desire('loss')];

function edited(
  change: Partial<Observed>,
  from: readonly Observed[] = applied(one),
): readonly Observed[] {
  return from.map((observed) => ({ ...observed, ...change }));
}

const notify = (severity: 'INFO' | 'WARN' | 'ERROR') =>
  ({ ...BASE.action, severity }) as typeof BASE.action;

describe('rows of the ownership table', () => {
  it('creates what is not there, and calls it missing', () => {
    const result = plan(one, []);
    expect(summarize(result)).toEqual(['create loss (declared, missing, none)']);
    expect(result.drift.map(({ kind }) => kind)).toEqual(['missing']);
  });

  it('does nothing when the server holds what was applied', () => {
    const result = plan(one, applied(one));
    expect(result.changes).toEqual([]);
    expect(result.unchanged).toEqual(['loss']);
    expect(result.drift).toEqual([]);
  });

  it('puts a difference of an untouched part down to Git', () => {
    const result = plan([desire('loss', { action: notify('ERROR') })], applied(one));
    expect(summarize(result)).toEqual([
      'update loss (declared, git, none) then.sendNotification.severity[git]: "WARN" → "ERROR"',
    ]);
    expect(result.drift).toEqual([]);
  });

  it('puts a difference of a part that only somebody else changed down to drift', () => {
    const result = plan(one, edited({ action: notify('INFO') }));
    expect(summarize(result)).toEqual([
      'update loss (drifted, drift, none) then.sendNotification.severity[drift]: "INFO" → "WARN"',
    ]);
    expect(result.drift).toMatchObject([{ key: 'loss', kind: 'edited', isRepaired: true }]);
  });

  it('reports a part that both changed', () => {
    const result = plan(
      [desire('loss', { action: notify('ERROR') })],
      edited({ action: notify('INFO') }),
    );
    expect(summarize(result)).toEqual([
      'update loss (declared, both, none) then.sendNotification.severity[both]: "INFO" → "ERROR"',
    ]);
  });

  it('attributes each part on its own', () => {
    const result = plan([desire('loss', { action: notify('ERROR') })], edited({ enabled: false }));
    expect(summarize(result)).toEqual([
      'update loss (declared, both, none) enabled[drift]: false → true then.sendNotification.severity[git]: "WARN" → "ERROR"',
    ]);
  });

  it('refreshes a marker whose hashes Git has caught up with', () => {
    const result = plan(
      [desire('loss', { action: notify('INFO') })],
      edited({ action: notify('INFO') }),
    );
    expect(summarize(result)).toEqual(['update loss (marker, git, none)']);
  });

  it.each([
    [{ protect: true }, 'protect[git]: false → true'],
    [{ onRemove: 'keep' as const }, 'onRemove[git]: "delete" → "keep"'],
    [{ ignoreChanges: ['enabled'] }, 'ignoreChanges[git]: [] → ["enabled"]'],
  ])('shows what the manifest changes of what the marker remembers: %j', (lifecycle, shown) => {
    const result = plan([desire('loss', {}, lifecycle)], applied(one));
    expect(summarize(result)).toEqual([`update loss (lifecycle, git, none) lifecycle.${shown}`]);
    expect(result.drift).toEqual([]);
    const again = plan([desire('loss', {}, lifecycle)], applied([desire('loss', {}, lifecycle)]));
    expect(again.changes).toEqual([]);
  });

  it('never changes an unmanaged automation, and refuses its slot', () => {
    const there = unmanaged('u1', { name: 'loss' });
    const result = plan(one, [there]);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'place-taken', ids: ['u1'] }]);
    expect(result.refusedBy).toEqual([]);
    expect(result.heldBack).toMatchObject([{ reason: 'conflict' }]);
    expect(result.unmanaged).toMatchObject([{ reason: 'unmanaged' }]);
  });

  it('adopts where that is allowed', () => {
    const there = unmanaged('u1', { name: 'loss', action: notify('INFO') });
    for (const result of [
      plan([desire('loss', {}, { adopt: adoptionDigest(canonicalAutomation(there)) })], [there]),
      plan(one, [there], { ...POLICY, adopt: true }),
    ]) {
      expect(summarize(result)).toEqual([
        'adopt loss (adopted, git, none) then.sendNotification.severity[git]: "INFO" → "WARN"',
      ]);
    }
  });

  it('adopts by the manifest alone what is as it says, and overwrites nothing', () => {
    const wanted = [desire('loss', {}, { adopt: true })];
    const same = unmanaged('u1', { name: 'loss' });
    expect(summarize(plan(wanted, [same]))).toEqual(['adopt loss (adopted, git, none)']);
    for (const change of [{ enabled: false }, { description: 'mine now' }]) {
      const result = plan(wanted, [{ ...same, ...change }]);
      expect(result.changes).toEqual([]);
      expect(result.conflicts).toMatchObject([{ code: 'place-taken' }]);
      expect(result.drift).toMatchObject([{ kind: 'unmarked', isRepaired: false }]);
    }
  });

  it('leaves a lost marker to the user', () => {
    const lost = edited({ description: BASE.description });
    expect(plan(one, lost).conflicts).toMatchObject([{ code: 'place-taken' }]);
  });

  it('never changes what another owner has, unless that is taken over', () => {
    const theirs = applied(one, { ...POLICY, owner: 'acme/other' });
    expect(plan(one, theirs).conflicts).toMatchObject([{ code: 'foreign' }]);
    expect(plan([], theirs).unmanaged).toMatchObject([{ reason: 'foreign', owner: 'acme/other' }]);
    expect(summarize(plan(one, theirs, { ...POLICY, takeOver: ['acme/other'] }))).toEqual([
      'update loss (taken-over, git, none)',
    ]);
    expect(summarize(plan(one, theirs, { ...POLICY, formerOwners: ['acme/other'] }))).toEqual([
      'update loss (taken-over, git, none)',
    ]);
  });

  it('never takes over what its owner protects', () => {
    const theirs = applied([desire('loss', {}, { protect: true })], {
      ...POLICY,
      owner: 'acme/other',
    });
    for (const policy of [{ takeOver: ['acme/other'] }, { formerOwners: ['acme/other'] }]) {
      const result = plan(one, theirs, { ...POLICY, ...policy });
      expect(result.changes).toEqual([]);
      expect(result.conflicts).toMatchObject([{ code: 'protected' }]);
    }
  });

  it('keeps environments apart', () => {
    const staging = applied(one, { ...POLICY, owner: `${OWNER}:staging` });
    const result = plan([], staging, { ...POLICY, owner: `${OWNER}:prod`, environment: 'prod' });
    expect(result.changes).toEqual([]);
    expect(result.unmanaged).toMatchObject([{ reason: 'other-environment' }]);
  });

  it.each([
    ['delete', 'delete loss (not-declared, git, removes)'],
    ['disable', 'disable loss (not-declared, git, silences) enabled[git]: true → false'],
    ['release', 'release loss (not-declared, git, removes)'],
  ] as const)('removes what no manifest describes: %s', (onRemove, expected) => {
    const other = desire('other');
    const there = applied([desire('loss', {}, { onRemove }), other]);
    for (const now of ['delete', 'keep'] as const) {
      expect(summarize(plan([other], there, { ...POLICY, onRemove: now }))).toEqual([expected]);
    }
  });

  it('remembers what a manifest said of its end', () => {
    const there = applied([desire('loss', {}, { onRemove: 'keep' }), desire('other')]);
    const result = plan([desire('other')], there);
    expect(result.changes).toEqual([]);
    expect(result.unmanaged).toMatchObject([{ reason: 'kept', key: 'loss' }]);
  });

  it.each([
    ['kept', { onRemove: 'keep' }],
    ['protected', { protect: true }],
  ] as const)('reports an edit of what is %s without a manifest', (reason, lifecycle) => {
    const there = applied([desire('loss', {}, lifecycle), desire('other')]);
    expect(plan([desire('other')], there).drift).toEqual([]);
    const now = there.map((each) =>
      each.name === desire('loss').automation.name ? { ...each, enabled: false } : each,
    );
    const result = plan([desire('other')], now);
    expect(result.unmanaged).toMatchObject([{ reason, key: 'loss' }]);
    expect(result.drift).toMatchObject([
      {
        ...{ key: 'loss', kind: 'undeclared', isRepaired: false },
        fields: [{ path: 'enabled', before: false, origin: 'drift' }],
      },
    ]);
  });

  it('reports a move by hand, and makes the automation anew', () => {
    const result = plan(one, edited({ name: 'elsewhere', scope: project('detector') }));
    expect(summarize(result)).toEqual(['create loss (declared, missing, none)']);
    expect(result.drift.map(({ kind }) => kind)).toEqual(['missing', 'moved']);
    expect(result.unmanaged).toMatchObject([{ reason: 'copy' }]);
  });

  it('never removes a copy', () => {
    const original = applied([desire('loss'), desire('other')]);
    const copies = edited(
      { id: 'c1' as AutomationId, name: 'copy', scope: project('detector') },
      original.filter(({ name }) => name === 'loss'),
    );
    const result = plan([desire('other')], [...original, ...copies]);
    expect(summarize(result)).toEqual(['delete loss (not-declared, git, removes)']);
    expect(result.drift).toMatchObject([{ kind: 'copied', id: 'c1' }]);
  });

  it.each([
    ['name', { name: 'renamed' }],
    ['scope', { scope: project('detector') }],
  ])('updates what was only given another %s by hand', (_, change) => {
    const result = plan(one, edited(change));
    expect(result.changes).toMatchObject([
      { action: 'update', reason: 'drifted', origin: 'drift' },
    ]);
  });

  it('leaves two that qualify to the user', () => {
    const [original] = applied(one);
    const result = plan(one, [
      ...applied(one),
      { ...original, id: 'c1', name: 'twin' } as Observed,
    ]);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'two-holders', ids: ['c1', 'id-loss'] }]);
  });

  it.each([
    ['a newer version', `[wac:${OWNER}#loss@3:x]`],
    ['an unknown flag', `[wac:${OWNER}#loss@1:0000.0000.0000.0000.0000.0000,color=red]`],
  ])('refuses the whole plan over a marker of ours with %s', (_, description) => {
    const newer = edited({ description });
    const result = plan([...one, desire('other')], newer);
    expect(result.refusedBy).toMatchObject([{ kind: 'newer-marker' }]);
    expect(summarize(result)).toEqual(['create other (declared, missing, none)']);
  });

  it('treats any other marker that cannot be read as unmanaged', () => {
    const damaged = edited({ description: `[wac:nonsense]` });
    expect(plan([], damaged)).toMatchObject({
      changes: [],
      refusedBy: [],
      unmanaged: [{ reason: 'unreadable-marker' }],
    });
    expect(plan(one, damaged).conflicts).toMatchObject([{ code: 'unreadable-marker' }]);
  });

  it('leaves a marker that can be read where it disables what had "enabled" ignored', () => {
    const lifecycle = { ignoreChanges: ['enabled'], onRemove: 'disable' as const };
    const removed = plan([], applied([desire('loss', {}, lifecycle)]));
    expect(summarize(removed)).toHaveLength(1);
    const reading = parseMarker(removed.changes[0]?.after?.description ?? '');
    expect(reading).toMatchObject({ kind: 'marker', marker: { ignored: ['enabled'] } });
  });

  it('writes to no automation while another carries its key in a marker that cannot be read', () => {
    const [original] = applied(one);
    const [copy] = edited({ id: 'copy' as AutomationId, enabled: false });
    if (original === undefined || copy === undefined) throw new Error('one automation');
    const damaged = { ...original, description: original.description.replace(/@.*\]/u, '@2:x]') };
    const renamed = { ...damaged, name: 'Renamed' };
    const result = plan(one, [renamed, copy]);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'unreadable-marker', key: 'loss' }]);
    expect(result.heldBack).toMatchObject([{ key: 'loss', reason: 'conflict' }]);
    expect(result.drift.map(({ kind }) => kind)).toContain('edited');
  });

  it('replaces what somebody turned into a type that no manifest can say', () => {
    const result = plan(
      one,
      edited({ action: { kind: 'other', type: 'QUEUE_JOB', raw: { queue: 'q' } } }),
    );
    expect(result.changes).toMatchObject([
      { action: 'update', reason: 'inexpressible', origin: 'drift' },
    ]);
    expect(result.drift).toMatchObject([{ kind: 'inexpressible' }]);
  });

  it('names a condition that the SDK erased', () => {
    const condition = {
      kind: 'threshold',
      metric: 'loss',
      window: 1,
      operator: '$eq',
      threshold: 1,
    } as const;
    const event = { kind: 'runMetric', condition, runs: {} } as const;
    const desired = [desire('loss', { event })];
    const erased = edited(
      { event: { kind: 'other', type: 'RUN_METRIC', filter: '{}' } },
      applied(desired),
    );
    expect(plan(desired, erased).drift).toMatchObject([{ kind: 'condition-lost' }]);
  });
});

describe('names and places', () => {
  it('makes one update of a rename, and of a move', () => {
    const result = plan(
      [desire('loss', { name: 'New', scope: project('detector') })],
      applied(one),
    );
    expect(result.changes).toMatchObject([
      { action: 'update', reason: 'declared', danger: 'silences' },
    ]);
    expect(result.changes[0]?.fields.map(({ path }) => path)).toEqual(['name', 'scope.project']);
  });

  it('re-keys what disappears under one key and appears under another', () => {
    const there = applied([desire('old', { name: 'Same' }), desire('other')]);
    const result = plan([desire('new', { name: 'Same' }), desire('other')], there);
    expect(summarize(result)).toEqual(['update new (re-keyed, git, none)']);
    expect(result.changes[0]?.isCounted).toBe(false);
    expect(result.changes[0]?.after?.description).toContain(`${OWNER}#new@`);
  });

  it('suggests a near miss, and frees the slot before it is taken', () => {
    const there = applied([desire('old', { name: 'Same' }), desire('other')]);
    const result = plan([desire('new', { name: 'Same', enabled: false }), desire('other')], there);
    expect(summarize(result)).toEqual([
      'delete old (not-declared, git, removes)',
      'create new (declared, missing, none)',
    ]);
    expect(result.changes[1]?.dependsOn).toEqual(['old']);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['plan/maybe-renamed']);
  });

  it('swaps two names through a temporary one', () => {
    const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
    const result = plan([desire('a', { name: 'B' }), desire('b', { name: 'A' })], there);
    expect(
      result.changes.map(({ key, dependsOn, temporaryName }) => [key, dependsOn, temporaryName]),
    ).toEqual([
      ['b', ['a'], undefined],
      ['a', ['b'], expect.stringMatching(/^wac-swap-[0-9a-f]{12}$/)],
    ]);
  });

  it('refuses a slot whose automation stays', () => {
    const there = applied([
      desire('a', { name: 'A' }, { onRemove: 'keep' }),
      desire('b', { name: 'B' }),
    ]);
    const result = plan([desire('b', { name: 'A' })], there);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'place-taken', key: 'b', ids: ['id-a'] }]);
  });

  it('drops what waits for a change that is itself dropped', () => {
    const there = [
      ...applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]),
      unmanaged('u1', { name: 'C' }),
    ];
    const result = plan([desire('a', { name: 'B' }), desire('b', { name: 'C' })], there);
    expect(result.changes).toEqual([]);
    expect(result.conflicts.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('refuses two manifests for one place', () => {
    const result = plan([desire('a', { name: 'A' }), desire('b', { name: 'A' })], []);
    expect(result.changes).toEqual([]);
    expect(result.conflicts.map(({ code }) => code)).toEqual(['same-place', 'same-place']);
  });

  it('follows a renamed project by its id', () => {
    const renamed = { ...project('classifier'), project: 'vision' };
    const there = edited({ scope: renamed });
    expect(summarize(plan([desire('loss', { scope: renamed })], there))).toEqual([
      'update loss (marker, git, none)',
    ]);
  });

  it('removes automations of a former entity, and keeps those of others', () => {
    const policy = { ...POLICY, formerEntities: ['old-team'] };
    const behind = applied([desire('loss', { scope: project('classifier', 'old-team') })]);
    expect(summarize(plan(one, behind, policy))).toMatchObject([
      expect.stringContaining('update loss'),
    ]);
    const both = [
      ...applied(one),
      ...behind.map((each) => ({ ...each, id: 'b1' as AutomationId })),
    ];
    expect(summarize(plan(one, both, policy))).toEqual(['delete loss (entity-left, git, removes)']);
  });
});

it('lets a name wait for one that differs in case alone', () => {
  const there = applied([desire('a', { name: 'Loss' }), desire('b', { name: 'Accuracy' })]);
  const result = plan([desire('a', { name: 'Other' }), desire('b', { name: 'LOSS' })], there);
  expect(result.changes.map(({ key, dependsOn }) => [key, dependsOn])).toEqual([
    ['a', []],
    ['b', ['a']],
  ]);
});

it('writes a temporary name with a marker that knows it', () => {
  const there = applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]);
  const wanted = [
    desire('a', { name: 'B', scope: project('detector') }),
    desire('b', { name: 'A' }),
  ];
  const swap = [desire('a', { name: 'B' }), desire('b', { name: 'A' })];
  const [change] = plan(swap, there).changes.filter(
    ({ temporaryName }) => temporaryName !== undefined,
  );
  const draft = change === undefined ? undefined : temporaryDraft(change);
  const crashed = there.map((each) =>
    each.id === change?.before?.id ? ({ ...each, ...draft } as Observed) : each,
  );
  const next = plan(wanted, crashed, { ...POLICY, allow: { silenced: 9 } });
  expect(next.drift).toEqual([]);
  expect(next.changes.map(({ action, key, origin }) => [action, key, origin])).toEqual([
    ['update', 'a', 'git'],
    ['update', 'b', 'git'],
  ]);
});

it('says of what is removed from an entity left behind why it is', () => {
  const behind = applied([desire('gone', { scope: project('classifier', 'old-team') })]);
  const result = plan([], behind, { ...POLICY, formerEntities: ['old-team'] });
  expect(summarize(result)).toEqual(['delete gone (entity-left, git, removes)']);
});

it('prunes what is left behind under a key that goes through a circle elsewhere', () => {
  const policy = { ...POLICY, formerEntities: ['old-team'], allow: { deletes: 9 } };
  const behind = applied([desire('a', { name: 'A', scope: project('classifier', 'old-team') })]);
  const there = [
    ...applied([desire('a', { name: 'A' }), desire('b', { name: 'B' })]),
    ...behind.map((each) => ({ ...each, id: 'b1' as AutomationId })),
  ];
  const result = plan([desire('a', { name: 'B' }), desire('b', { name: 'A' })], there, policy);
  expect(result.changes.map(({ key, action }) => `${action} ${key}`)).toEqual([
    'update b',
    'update a',
    'delete a',
  ]);
});

describe('policies', () => {
  it('reports drift and does not repair it, and reports it again', () => {
    const policy = { ...POLICY, drift: 'report' as const };
    const drifted = edited({ enabled: false });
    const result = plan(one, drifted, policy);
    expect(result.changes).toEqual([]);
    expect(result.drift).toMatchObject([
      { isRepaired: false, fields: [{ path: 'enabled', origin: 'drift' }] },
    ]);

    const mixed = plan([desire('loss', { name: 'New' })], drifted, policy);
    expect(mixed.changes[0]?.after).toMatchObject({ name: 'New', enabled: false });
    const after = edited({ ...mixed.changes[0]?.after } as Partial<Observed>, drifted);
    expect(plan([desire('loss', { name: 'New' })], after, policy).drift).toMatchObject([
      { fields: [{ path: 'enabled', origin: 'drift' }] },
    ]);
  });

  it('calls it a conflict when Git changed what drifted, where drift is only reported', () => {
    const result = plan(
      [desire('loss', { action: notify('ERROR') })],
      edited({ action: notify('INFO') }),
      { ...POLICY, drift: 'report' },
    );
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'both-changed' }]);
  });

  it('leaves ignored paths alone, with their live value', () => {
    const options = { ignoreChanges: ['enabled', 'then.sendNotification.severity'] };
    const there = edited(
      { enabled: false, action: notify('INFO') },
      applied([desire('loss', {}, options)]),
    );
    expect(plan([desire('loss', {}, options)], there).changes).toEqual([]);
    const renamed = plan([desire('loss', { name: 'New' }, options)], there);
    expect(renamed.changes[0]?.after).toMatchObject({
      name: 'New',
      enabled: false,
      action: { severity: 'INFO' },
    });
  });

  it.each([
    ['removal', [desire('other')]],
    ['silencing', [desire('loss', { enabled: false }), desire('other')]],
    ['a scope change', [desire('loss', { scope: project('detector') }), desire('other')]],
    [
      'lifting and silencing at once',
      [desire('loss', { enabled: false }, { protect: false }), desire('other')],
    ],
  ])('refuses %s of what is protected', (_, desired) => {
    const there = applied([desire('loss', {}, { protect: true }), desire('other')]);
    const result = plan(desired, there);
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'protected', key: 'loss' }]);
  });

  it('lifts a protection by applying that it is lifted', () => {
    const there = applied([desire('loss', {}, { protect: true })]);
    expect(summarize(plan(one, there))).toEqual([
      'update loss (lifecycle, git, none) lifecycle.protect[git]: true → false',
    ]);
  });

  it('distinguishes redirecting from a recreated integration', () => {
    const redirected = plan(
      [
        desire('loss', {
          action: { ...BASE.action, integration: OTHER_SLACK } as typeof BASE.action,
        }),
      ],
      applied(one),
    );
    expect(redirected.changes).toMatchObject([{ danger: 'redirects', reason: 'declared' }]);
    const anew = { ...SLACK, id: 'slack-9' as typeof SLACK.id };
    const replaced = plan(
      [desire('loss', { action: { ...BASE.action, integration: anew } as typeof BASE.action })],
      applied(one),
    );
    expect(replaced.changes).toMatchObject([{ danger: 'none', reason: 'integration-replaced' }]);
  });

  const hook: Integration = {
    id: 'hook-1' as Integration['id'],
    kind: 'webhook',
    name: 'deploy',
    entity: 'vision-team',
    url: 'https://a.example.com/hook',
  };
  const { entity: _team, ...unowned } = hook;
  const { url: _url, ...unaddressed } = hook;
  const { url: _address, ...unknown } = unowned;
  const channel: Integration = { ...SLACK, workspace: 'acme' };
  it.each<[string, Integration, Partial<Integration>, boolean]>([
    ['a webhook that was recreated', hook, {}, false],
    ['a webhook whose team is unknown, with one address', unowned, {}, false],
    ['a webhook of another team', hook, { entity: 'other' }, true],
    [
      'a webhook of another team with another address',
      hook,
      { entity: 'other', url: 'https://b.example.com' },
      true,
    ],
    ['a webhook with another address', hook, { url: 'https://b.example.com' }, true],
    [
      'a webhook whose team is unknown, with another address',
      unowned,
      { url: 'https://b.example.com' },
      true,
    ],
    ['a webhook whose team and address are unknown', unknown, {}, true],
    ['a webhook of one team whose address is unknown', unaddressed, {}, false],
    ['a webhook of another name', hook, { name: 'deploy2' }, true],
    ['a channel that was recreated', channel, {}, false],
    ['a channel of another workspace', channel, { workspace: 'other' }, true],
    ['a channel of another team', channel, { entity: 'other' }, true],
    ['another channel', channel, { channel: '#else' }, true],
  ])('shows whether an alert goes to another target: %s', (_, from, difference, isRedirected) => {
    const to = { ...from, ...difference, id: 'new' as Integration['id'] };
    const action = (integration: Integration): Automation['action'] =>
      integration.kind === 'webhook'
        ? { kind: 'sendWebhook', integration, payload: '' }
        : { kind: 'sendNotification', integration, title: '', message: '', severity: 'INFO' };
    const { changes } = plan(
      [desire('loss', { action: action(to) })],
      applied([desire('loss', { action: action(from) })]),
    );
    expect(changes).toMatchObject(
      isRedirected
        ? [{ danger: 'redirects', reason: 'declared' }]
        : [{ danger: 'none', reason: 'integration-replaced' }],
    );
  });

  it('silences on entering shadow mode and not on leaving it', () => {
    const entering = plan([desire('loss', {}, { shadow: true })], applied(one));
    expect(entering.changes).toMatchObject([{ reason: 'shadow', danger: 'silences' }]);
    const leaving = plan(one, applied([desire('loss', {}, { shadow: true })]));
    expect(leaving.changes).toMatchObject([{ reason: 'shadow', danger: 'none' }]);
  });

  it('refuses when none of what we own is asked for', () => {
    const there = applied([desire('a'), desire('b')]);
    const result = plan([desire('c')], there, { ...POLICY, allow: { deletes: 9 } });
    expect(result.refusedBy).toMatchObject([{ kind: 'disjoint', owned: 2 }]);
    expect(
      plan([desire('c')], there, { ...POLICY, allow: { deletes: 9 }, allowDisjoint: true })
        .refusedBy,
    ).toEqual([]);
  });

  it('warns of reviewed removals past their date', () => {
    const removed = [{ key: 'loss', until: '2026-05-31' }];
    expect(plan([], [], { ...POLICY, removed }).diagnostics).toMatchObject([
      { code: 'plan/removal-expired' },
    ]);
  });
});
