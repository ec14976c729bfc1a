/** Removing duplicates: only what wac made twice, only the younger, and only where nothing is lost with it. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import { partHashes } from '../../../src/model/canonical/digest.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import {
  duplicateOwners,
  planDuplicates,
} from '../../../src/reconcile/requests/plan-duplicates.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, type DesiredOptions, desire, OWNER, POLICY, project } from '../samples.ts';

const DAYS = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'];

function first([each]: readonly Observed[]): Observed {
  if (each === undefined) throw new Error('one is expected');
  return each;
}

/** One automation of the key as wac wrote it, made on a day; ids are in the reverse order of the days. */
function made(
  day: number,
  changes: Partial<Observed> = {},
  options: DesiredOptions = {},
  policy: PlanPolicy = POLICY,
): Observed {
  return {
    ...first(applied([desire('loss', {}, options)], policy)),
    id: `id-${9 - day}` as AutomationId,
    createdAt: DAYS[day] ?? '',
    ...changes,
  };
}

function duplicates(automations: readonly Observed[], policy: Partial<PlanPolicy> = {}): Plan {
  return planDuplicates({
    inventory: inventoryOf(automations),
    policy: { ...POLICY, ...policy },
    server: 'https://api.wandb.ai',
  });
}

/** The same automation after an edit that wac itself wrote: its marker hashes what is there. */
function rewritten(observed: Observed): Observed {
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker') throw new Error('it carries a marker');
  const hashes = partHashes(canonicalAutomation(observed));
  return { ...observed, description: withMarker(parsed.text, { ...parsed.marker, hashes }) };
}

describe('two automations of one key', () => {
  it('lose the younger one', () => {
    for (const there of [
      [made(0), made(1)],
      [made(1), made(0)],
    ]) {
      const { changes, conflicts, refusedBy, owner, server } = duplicates(there);
      expect([conflicts, refusedBy, owner, server]).toEqual([
        [],
        [],
        OWNER,
        'https://api.wandb.ai',
      ]);
      expect(changes).toMatchObject([
        { key: 'loss', action: 'delete', reason: 'duplicate', origin: 'git', isCounted: true },
      ]);
      expect(changes[0]?.before?.id).toBe('id-8');
      expect(changes[0]?.precondition).toMatchObject({
        kind: 'present',
        marker: expect.stringContaining('[wac:') as string,
      });
    }
  });

  it('of three lose the two younger ones', () => {
    const { changes } = duplicates([made(2), made(0), made(1)]);
    expect(changes.map(({ before }) => before?.id)).toEqual(['id-8', 'id-7']);
  });

  const moved = { scope: { ...project('other'), id: 'p2' as ScopeId } };
  const reason = (plan: Plan): string => plan.conflicts[0]?.hint.split('. Delete ')[0] ?? '';
  const what = '"loss" in project vision-team/classifier';
  it.each<[string, readonly Observed[], string]>([
    [
      'of one age',
      [made(0), made(0, { id: 'x' as AutomationId })],
      'The server does not show which of them is older',
    ],
    [
      'of no age',
      [made(0), made(1, { createdAt: 'soon' })],
      'The server does not show which of them is older',
    ],
    [
      'without any age',
      [made(0), first([made(1)].map(({ createdAt: _, ...rest }) => rest))],
      'The server does not show which of them is older',
    ],
    [
      'by a former owner',
      [made(0), made(1, {}, {}, { ...POLICY, owner: 'acme/old' })],
      `${what} was made by acme/old`,
    ],
    ['that is protected', [made(0), made(1, {}, { protect: true })], `${what} is protected`],
    [
      'that was edited',
      [made(0), made(1, { enabled: false })],
      `${what} was changed after wac wrote it`,
    ],
    [
      'that alone is enabled',
      [rewritten(made(0, { enabled: false })), made(1)],
      `${what} is enabled, and the older one is not`,
    ],
    [
      'in another scope that does something else',
      [made(0), rewritten(made(1, { ...moved, name: 'Other' }))],
      '"Other" in project vision-team/other has another scope than the older one',
    ],
  ])('keep a younger one %s', (_, there, expected) => {
    const plan = duplicates(there, { formerOwners: ['acme/old'] });
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts).toMatchObject([{ code: 'two-holders', key: 'loss' }]);
    expect(reason(plan)).toBe(expected);
    expect(plan.conflicts[0]?.hint).toContain(
      'Delete the one that you do not want in the W&B app, or remove the "[wac:…]" line from its description',
    );
    expect(plan.refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
    expect(
      duplicates(there, { formerOwners: ['acme/old'], allowConflicts: true }).refusedBy,
    ).toEqual([]);
  });

  it('lose a younger one in the same scope, whatever else differs', () => {
    expect(duplicates([made(0), rewritten(made(1, { name: 'Other' }))]).changes).toHaveLength(1);
    expect(
      duplicates([rewritten(made(0, { enabled: false })), rewritten(made(1, { enabled: false }))])
        .changes,
    ).toHaveLength(1);
  });

  it('lose an older one that an apply took over, and keep one that is disabled beside it', () => {
    const older = made(0, {}, {}, { ...POLICY, owner: 'acme/old' });
    const { changes } = duplicates([older, made(1)], { formerOwners: ['acme/old'] });
    expect(changes.map(({ before }) => before?.id)).toEqual(['id-8']);
    expect(duplicates([made(0), rewritten(made(1, { enabled: false }))]).changes).toHaveLength(1);
  });

  it('are found by key, copies made by hand and entities left behind apart', () => {
    const copy = made(1, { ...moved, name: 'Copy' });
    expect(duplicates([made(0), copy]).changes).toEqual([]);
    expect(duplicates([made(0), copy]).conflicts).toEqual([]);
    const behind = { formerEntities: ['vision-team'] };
    expect(duplicates([made(0), made(1)], behind).changes).toEqual([]);
    const several = applied(['z', 'a'].map((key) => desire(key))).flatMap((each) => [
      each,
      { ...each, id: `${each.id}-2` as AutomationId },
    ]);
    const owners = duplicateOwners({ automations: several }, POLICY);
    expect([...owners].map(([key, all]) => [key, all.length])).toEqual([
      ['a', 2],
      ['z', 2],
    ]);
    expect(duplicateOwners({ automations: [made(0)] }, POLICY).size).toBe(0);
  });

  it('have the environment in the plan', () => {
    expect(duplicates([], { environment: 'prod' }).environment).toBe('prod');
    expect(duplicates([])).not.toHaveProperty('environment');
  });
});
