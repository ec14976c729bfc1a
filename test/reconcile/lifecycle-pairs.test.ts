/** What each pair of lifecycle features means together: every row of docs/lifecycle.md has its test here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../src/model/automation.ts';
import type { AutomationId } from '../../src/model/ids.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../src/model/plan/policy.ts';
import { applied, BASE, type DesiredOptions, desire, OWNER, POLICY, plan } from './samples.ts';

const FEATURES = [
  'shadow',
  'ignoreChanges',
  'protect',
  'onRemove',
  'adopt',
  'environments',
  'drift',
  'formerOwners',
  'takeOver',
  'matrix',
] as const;

const OLD: PlanPolicy = { ...POLICY, owner: 'acme/old' };
const FORMER: PlanPolicy = { ...POLICY, formerOwners: [OLD.owner] };
const TAKING: PlanPolicy = { ...POLICY, takeOver: [OLD.owner] };
const REPORT: PlanPolicy = { ...POLICY, drift: 'report' };
const PROD: PlanPolicy = { ...POLICY, owner: `${OWNER}:prod`, environment: 'prod' };
const STAGING: PlanPolicy = { ...POLICY, owner: `${OWNER}:staging`, environment: 'staging' };

const SHADOW = { shadow: true };
const IGNORED: DesiredOptions = { ignoreChanges: ['then'] };
const other = { ...BASE.action, title: 'Edited by hand' } as typeof BASE.action;
const one = (options: DesiredOptions = {}): readonly Desired[] => [desire('a', {}, options)];
const two = (options: DesiredOptions = {}): readonly Desired[] => [
  desire('m/x', {}, options),
  desire('m/y', {}, options),
];
const edit = (live: readonly Observed[], change: Partial<Observed>): readonly Observed[] =>
  live.map((each, index) => (index === 0 ? { ...each, ...change } : each));
const bare = (desired: readonly Desired[]): readonly Observed[] =>
  applied(desired).map((each, index) => ({
    ...each,
    id: `bare-${index}` as AutomationId,
    description: BASE.description,
  }));

/** `action key` of each change. */
const actions = ({ changes }: Plan): readonly string[] =>
  changes.map(({ action, key }) => `${action} ${key}`);
const conflicts = (made: Plan): readonly string[] => made.conflicts.map(({ code }) => code);
const sent = ({ changes }: Plan) => changes.map(({ after }) => after?.action?.kind);
const titles = ({ changes }: Plan) =>
  changes.map(({ after }) =>
    after?.action?.kind === 'sendNotification' ? after.action.title : undefined,
  );

/** What the server holds after a plan was applied. */
function next(made: Plan, live: readonly Observed[]): readonly Observed[] {
  const changed = new Map(made.changes.map((change) => [change.before?.id, change]));
  return live.flatMap((each) => {
    const change = changed.get(each.id);
    if (change === undefined) return [each];
    if (change.after === undefined) return [];
    const { event = each.event, action = each.action, ...rest } = change.after;
    return [{ ...each, ...rest, event, action }];
  });
}

type Check = () => void;

const CELLS: Readonly<Record<string, Check>> = {
  'shadow ignoreChanges': () => {
    const live = applied(one(IGNORED));
    const entering = plan(one({ ...IGNORED, ...SHADOW }), live);
    expect(sent(entering)).toEqual(['doNothing']);
    const inside = next(entering, live);
    expect(plan(one({ ...IGNORED, ...SHADOW }), inside).unchanged).toEqual(['a']);
    const edited = edit(inside, { action: other });
    const seen = plan(one({ ...IGNORED, ...SHADOW }), edited);
    expect([seen.drift.length, sent(seen)]).toEqual([1, ['doNothing']]);
    const leaving = plan(one(IGNORED), inside);
    expect([sent(leaving), leaving.changes[0]?.origin]).toEqual([['sendNotification'], 'git']);
    const outside = next(leaving, inside);
    expect(plan(one(IGNORED), outside).unchanged).toEqual(['a']);
    const ignoredAgain = plan(one(IGNORED), edit(outside, { action: other }));
    expect([ignoredAgain.changes, ignoredAgain.drift]).toEqual([[], []]);
    // One that begins in shadow mode acts when that ends.
    const begun = applied(one({ ...IGNORED, ...SHADOW }));
    expect(sent(plan(one(IGNORED), begun))).toEqual(['sendNotification']);
  },
  'shadow protect': () => {
    const live = applied(one({ protect: true }));
    expect(conflicts(plan(one({ protect: true, ...SHADOW }), live))).toEqual(['protected']);
    const begun = applied(one({ protect: true, ...SHADOW }));
    expect(sent(plan(one({ protect: true }), begun))).toEqual(['sendNotification']);
  },
  'shadow onRemove': () => {
    expect(actions(plan([], applied(one(SHADOW)), { ...POLICY }))).toEqual(['delete a']);
    const disabling = applied(one({ ...SHADOW, onRemove: 'disable' }));
    expect(sent(plan([], disabling))).toEqual(['doNothing']);
  },
  'shadow adopt': () => {
    const made = plan(one(SHADOW), bare(one()), { ...POLICY, adopt: true });
    expect([actions(made), sent(made)]).toEqual([['adopt a'], ['doNothing']]);
    expect(made.changes[0]?.danger).toBe('silences');
  },
  'shadow environments': () => {
    const live = applied(one(), PROD);
    const made = plan([desire('a', { name: 'a (staging)' }, SHADOW)], live, STAGING);
    expect([actions(made), sent(made)]).toEqual([['create a'], ['doNothing']]);
    expect(made.unmanaged.map(({ reason }) => reason)).toEqual(['other-environment']);
  },
  'shadow drift': () => {
    const live = edit(applied(one(SHADOW)), { action: other });
    expect(sent(plan(one(SHADOW), live))).toEqual(['doNothing']);
    const reported = plan(one(SHADOW), live, REPORT);
    expect([reported.changes, reported.drift.length]).toEqual([[], 1]);
  },
  'shadow formerOwners': () => {
    const made = plan(one(SHADOW), applied(one(), OLD), FORMER);
    expect([sent(made), made.changes[0]?.danger]).toEqual([['doNothing'], 'silences']);
  },
  'shadow takeOver': () => {
    const made = plan(one(SHADOW), applied(one(), OLD), TAKING);
    expect([sent(made), made.changes[0]?.danger]).toEqual([['doNothing'], 'silences']);
  },
  'shadow matrix': () => {
    expect(sent(plan(two(SHADOW), applied(two())))).toEqual(['doNothing', 'doNothing']);
  },
  'ignoreChanges protect': () => {
    const options = { protect: true, ignoreChanges: ['enabled'] };
    const made = plan(one(options), edit(applied(one(options)), { enabled: false }));
    expect([made.changes, made.conflicts, made.drift]).toEqual([[], [], []]);
  },
  'ignoreChanges onRemove': () => {
    const live = edit(applied(one(IGNORED)), { action: other });
    expect(actions(plan([], live))).toEqual(['delete a']);
  },
  'ignoreChanges adopt': () => {
    const made = plan(one(IGNORED), edit(bare(one()), { action: other }), {
      ...POLICY,
      adopt: true,
    });
    expect([actions(made), titles(made)]).toEqual([['adopt a'], ['Edited by hand']]);
  },
  'ignoreChanges environments': () => {
    const live = edit(applied(one(IGNORED), PROD), { action: other });
    expect(plan(one(IGNORED), live, PROD).unchanged).toEqual(['a']);
    expect(plan(one(), live, PROD).changes).toHaveLength(1);
  },
  'ignoreChanges drift': () => {
    const live = edit(applied(one(IGNORED)), { action: other });
    for (const policy of [POLICY, REPORT]) {
      const made = plan(one(IGNORED), live, policy);
      expect([made.changes, made.drift]).toEqual([[], []]);
    }
  },
  'ignoreChanges formerOwners': () => {
    const live = edit(applied(one(IGNORED), OLD), { action: other });
    expect(titles(plan(one(IGNORED), live, FORMER))).toEqual(['Edited by hand']);
  },
  'ignoreChanges takeOver': () => {
    const live = edit(applied(one(IGNORED), OLD), { action: other });
    expect(titles(plan(one(IGNORED), live, TAKING))).toEqual(['Edited by hand']);
  },
  'ignoreChanges matrix': () => {
    const live = edit(applied(two(IGNORED)), { action: other });
    expect(plan(two(IGNORED), live).unchanged).toEqual(['m/x', 'm/y']);
  },
  'protect onRemove': () => {
    for (const onRemove of ['delete', 'disable', 'release'] as const) {
      const made = plan([], applied(one({ protect: true, onRemove })));
      expect([made.changes, conflicts(made)]).toEqual([[], ['protected']]);
    }
  },
  'protect adopt': () => {
    const made = plan(one({ protect: true }), bare(one()), { ...POLICY, adopt: true });
    expect(actions(made)).toEqual(['adopt a']);
    expect(conflicts(plan([], next(made, bare(one()))))).toEqual(['protected']);
  },
  'protect environments': () => {
    const live = [
      ...applied(one({ protect: true }), PROD),
      ...applied([desire('b', {}, { protect: true })], STAGING),
    ];
    const made = plan([], live, { ...STAGING, allowDisjoint: true });
    expect(made.conflicts.map(({ key }) => key)).toEqual(['b']);
  },
  'protect drift': () => {
    const live = edit(applied(one({ protect: true })), { enabled: false });
    const repaired = plan(one({ protect: true }), live);
    expect([repaired.conflicts, repaired.changes[0]?.after?.enabled]).toEqual([[], true]);
    const reported = plan(one({ protect: true }), live, REPORT);
    expect([reported.changes, reported.drift.length]).toEqual([[], 1]);
  },
  'protect formerOwners': () => {
    const made = plan(one({ protect: true }), applied(one({ protect: true }), OLD), FORMER);
    expect([made.changes, conflicts(made)]).toEqual([[], ['protected']]);
  },
  'protect takeOver': () => {
    const made = plan(one({ protect: true }), applied(one({ protect: true }), OLD), TAKING);
    expect([made.changes, conflicts(made)]).toEqual([[], ['protected']]);
  },
  'protect matrix': () => {
    const made = plan(two({ protect: true }).slice(1), applied(two({ protect: true })));
    expect(made.conflicts.map(({ code, key }) => `${code} ${key}`)).toEqual(['protected m/x']);
  },
  'onRemove adopt': () => {
    const adopted = next(plan(one(), bare(one()), { ...POLICY, adopt: true }), bare(one()));
    expect(actions(plan([], adopted))).toEqual(['delete a']);
  },
  'onRemove environments': () => {
    const live = [...applied(one(), PROD), ...applied([desire('b')], STAGING)];
    expect(actions(plan([], live, { ...STAGING, allowDisjoint: true }))).toEqual(['delete b']);
  },
  'onRemove drift': () => {
    const live = edit(applied(one()), { action: other });
    for (const policy of [POLICY, REPORT]) {
      expect(actions(plan([], live, policy))).toEqual(['delete a']);
    }
  },
  'onRemove formerOwners': () => {
    expect(actions(plan([], applied(one(), OLD), FORMER))).toEqual(['delete a']);
  },
  'onRemove takeOver': () => {
    const made = plan([], applied(one(), OLD), TAKING);
    expect([made.changes, made.unmanaged.map(({ reason }) => reason)]).toEqual([[], ['foreign']]);
  },
  'onRemove matrix': () => {
    expect(actions(plan(two().slice(1), applied(two())))).toEqual(['delete m/x']);
  },
  'adopt environments': () => {
    const made = plan(one({ adopt: true }), applied(one(), PROD), STAGING);
    expect([made.changes, conflicts(made)]).toEqual([[], ['foreign']]);
  },
  'adopt drift': () => {
    for (const policy of [POLICY, REPORT]) {
      expect(actions(plan(one({ adopt: true }), bare(one()), policy))).toEqual(['adopt a']);
    }
  },
  'adopt formerOwners': () => {
    const made = plan(one({ adopt: true }), applied(one(), OLD), FORMER);
    expect(made.changes.map(({ action, reason }) => `${action} ${reason}`)).toEqual([
      'update taken-over',
    ]);
  },
  'adopt takeOver': () => {
    const live = [...bare(one()), ...applied([desire('b')], OLD)];
    const made = plan([...one(), desire('b')], live, { ...TAKING, adopt: true });
    expect(actions(made)).toEqual(['adopt a', 'update b']);
    expect(conflicts(plan([...one(), desire('b')], live, { ...POLICY, adopt: true }))).toEqual([
      'foreign',
    ]);
  },
  'adopt matrix': () => {
    expect(actions(plan(two({ adopt: true }), bare(two())))).toEqual(['adopt m/x', 'adopt m/y']);
  },
  'environments drift': () => {
    const live = [
      ...edit(applied(one(), PROD), { action: other }),
      ...applied([desire('b')], STAGING),
    ];
    expect(plan([desire('b')], live, STAGING).drift).toEqual([]);
  },
  'environments formerOwners': () => {
    const oldProd = { ...POLICY, owner: `${OLD.owner}:prod` };
    const oldStaging = { ...POLICY, owner: `${OLD.owner}:staging` };
    const live = [...applied(one(), oldProd), ...applied([desire('b')], oldStaging)];
    const made = plan([], live, { ...STAGING, formerOwners: [oldStaging.owner] });
    expect(actions(made)).toEqual(['delete b']);
  },
  'environments takeOver': () => {
    const taking = { ...STAGING, takeOver: [PROD.owner] };
    const made = plan(one(), applied(one(), PROD), taking);
    expect(made.changes.map(({ action, reason }) => `${action} ${reason}`)).toEqual([
      'update taken-over',
    ]);
  },
  'environments matrix': () => {
    const made = plan(two().slice(1), [...applied(two().slice(1), PROD)], STAGING);
    expect(conflicts(made)).toEqual(['foreign']);
  },
  'drift formerOwners': () => {
    const live = edit(applied(one(), OLD), { action: other });
    expect(titles(plan(one(), live, FORMER))).toEqual(['Loss']);
    const reported = plan(one(), live, { ...FORMER, drift: 'report' });
    expect([titles(reported), reported.drift.length]).toEqual([['Edited by hand'], 1]);
  },
  'drift takeOver': () => {
    const live = edit(applied(one(), OLD), { action: other });
    expect(titles(plan(one(), live, TAKING))).toEqual(['Loss']);
    const reported = plan(one(), live, { ...TAKING, drift: 'report' });
    expect([titles(reported), reported.drift.length]).toEqual([['Edited by hand'], 1]);
  },
  'drift matrix': () => {
    const made = plan(two(), edit(applied(two()), { action: other }));
    expect(made.drift.map(({ key }) => key)).toEqual(['m/x']);
  },
  'formerOwners takeOver': () => {
    const live = [
      ...applied(one(), OLD),
      ...applied([desire('b')], { ...OLD, owner: 'acme/ours' }),
    ];
    const policy = { ...FORMER, takeOver: ['acme/ours'] };
    expect(actions(plan([...one(), desire('b')], live, policy))).toEqual(['update a', 'update b']);
    expect(actions(plan([], live, policy))).toEqual(['delete a']);
  },
  'formerOwners matrix': () => {
    expect(actions(plan(two(), applied(two(), OLD), FORMER))).toEqual(['update m/x', 'update m/y']);
  },
  'takeOver matrix': () => {
    expect(actions(plan(two(), applied(two(), OLD), TAKING))).toEqual(['update m/x', 'update m/y']);
  },
};

const PAIRS = FEATURES.flatMap((first, index) =>
  FEATURES.slice(index + 1).map((second) => `${first} ${second}`),
);

describe('two lifecycle features together', () => {
  it.each(PAIRS)('%s', (pair) => {
    const check = CELLS[pair];
    if (check === undefined) throw new Error(`${pair} has no test`);
    check();
  });

  it('are tested in no pair that does not exist', () => {
    expect(Object.keys(CELLS).sort()).toEqual([...PAIRS].sort());
  });

  it('are all documented', () => {
    const text = readFileSync(new URL('../../docs/lifecycle.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \| `(\w+)` \| ([^|]+) \|$/gmu)];
    expect(rows.map(([, first, second]) => `${first} ${second}`)).toEqual(PAIRS);
  });
});
