/** Plans of one run are compared where their owners differ: one owner in two directories is another mistake. */
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import {
  type NamedPlan,
  settleBetweenPlans,
} from '../../../src/reconcile/requests/settle-between-plans.ts';
import { desire, POLICY, plan } from '../samples.ts';

/** The plan of a directory that creates automations of these names. */
function planOf(directory: string, owner: string, ...names: readonly string[]): NamedPlan {
  const desired = names.map((name) => desire(`${directory}-${name}`, { name }));
  return { name: directory, plan: plan(desired, [], { ...POLICY, owner }) };
}

const namesOf = ({ changes }: Plan): readonly string[] => changes.map(({ name }) => name);
const conflictsOf = ({ conflicts }: Plan): readonly string[] =>
  conflicts.map(({ code, message }) => `${code}: ${message}`);

it('leaves a name that two owners would take out of both plans', () => {
  const settled = settleBetweenPlans([
    planOf('a', 'acme/a', 'Loss', 'Own'),
    planOf('b', 'acme/b', 'Loss'),
  ]);

  expect(settled.map(namesOf)).toEqual([['Own'], []]);
  expect(settled.map(conflictsOf)).toEqual([
    [expect.stringMatching(/^same-place: "a-Loss" of a .* and "b-Loss" of b .*"Loss"/)],
    [expect.stringMatching(/^same-place: "b-Loss" of b .* and "a-Loss" of a .*"Loss"/)],
  ]);
});

it('compares no plans of one owner: such directories are refused as a whole, with another remedy', () => {
  const plans = [planOf('a', 'acme/a', 'Loss'), planOf('copy', 'acme/a', 'Loss')];

  const settled = settleBetweenPlans(plans);

  expect(settled).toEqual(plans.map((each) => each.plan));
});

it('names only the plans of other owners where two of one owner take the name as well', () => {
  const [a, copy, b] = settleBetweenPlans([
    planOf('a', 'acme/a', 'Loss'),
    planOf('copy', 'acme/a', 'Loss'),
    planOf('b', 'acme/b', 'Loss'),
  ]).map((each) => conflictsOf(each).join());

  expect(a).toContain('of b');
  expect(a).not.toContain('of copy');
  expect(copy).toContain('of b');
  expect(copy).not.toContain('of a');
  expect(b).toMatch(/of a .* and .*of copy/);
});
