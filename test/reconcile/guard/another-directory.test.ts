import { describe, expect, it } from 'vitest';
import { applied, BASE, desire, OTHER_SLACK, POLICY, plan, project } from '../samples.ts';

const action = { ...BASE.action, integration: OTHER_SLACK } as typeof BASE.action;
const otherScope = (key: string) => desire(key, { scope: project('other'), action });
const kinds = (made: ReturnType<typeof plan>) => made.refusedBy.map(({ kind }) => kind);

describe('manifests of another directory with the same owner', () => {
  it('are refused where they would move and change everything', () => {
    const live = applied([desire('run-failed')]);
    expect(kinds(plan([otherScope('run-failed')], live))).toEqual(['disjoint']);
    const allowed = plan([otherScope('run-failed')], live, { ...POLICY, allowDisjoint: true });
    expect(kinds(allowed)).toEqual([]);
  });

  it.each([
    ['only moves', [desire('a', { scope: project('other') })]],
    ['only acts otherwise', [desire('a', { action })]],
  ])('are not suspected where an automation %s', (_, desired) => {
    expect(kinds(plan(desired, applied([desire('a')])))).toEqual([]);
  });

  it('are not suspected where one automation stays', () => {
    const live = applied([desire('a'), desire('b')]);
    expect(kinds(plan([otherScope('a'), desire('b')], live))).toEqual([]);
  });
});
