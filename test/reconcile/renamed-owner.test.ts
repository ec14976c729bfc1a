/** An owner that was renamed without `formerOwners`: its automations keep firing beside the new ones. */
import { describe, expect, it } from 'vitest';
import type { PlanPolicy } from '../../src/model/plan/policy.ts';
import { applied, desire, FREE_POLICY, plan, project } from './samples.ts';

const OLD: PlanPolicy = { ...FREE_POLICY, owner: 'acme/old' };
const NEW: PlanPolicy = { ...FREE_POLICY, owner: 'acme/new' };

/** What is said of a renamed owner. */
function noticesOf(...args: Parameters<typeof plan>): readonly string[] {
  return plan(...args)
    .diagnostics.filter(({ code }) => code === 'plan/owner-renamed')
    .map(({ message, hint }) => `${message} | ${hint}`);
}

describe('another owner with the keys of the manifests', () => {
  it('is named with the setting that takes its automations over', () => {
    const wanted = ['a', 'b', 'c', 'd'].map((key) => desire(key));
    const [notice, ...others] = noticesOf(wanted, applied(wanted, OLD), NEW);
    expect(others).toEqual([]);
    expect(notice).toContain(
      'acme/old has 4 automations with keys of these manifests ("a", "b", "c" …); they keep firing',
    );
    expect(notice).toContain('renamed to acme/new? Then add "formerOwners: [acme/old]"');
  });

  it('is named although names and scopes have changed as well, so that nothing conflicts', () => {
    const before = [desire('a'), desire('b')];
    const wanted = before.map(({ declaration }) =>
      desire(declaration.key, { name: `${declaration.key} 2`, scope: project('moved') }),
    );
    const result = plan(wanted, applied(before, OLD), NEW);
    expect(result.conflicts).toEqual([]);
    expect(noticesOf(wanted, applied(before, OLD), NEW)).toHaveLength(1);
  });

  it('is still named after its automations were created a second time', () => {
    const before = [desire('a'), desire('b')];
    const wanted = before.map(({ declaration }) =>
      desire(declaration.key, { name: `${declaration.key} 2` }),
    );
    const live = [...applied(before, OLD), ...applied(wanted, NEW)];
    expect(noticesOf(wanted, live, NEW)).toHaveLength(1);
  });

  it('is named for the environment that is planned', () => {
    const wanted = [desire('a')];
    const policy = { ...NEW, owner: 'acme/new:prod', environment: 'prod' };
    const liveOf = (owner: string) => applied(wanted, { ...OLD, owner });
    expect(noticesOf(wanted, liveOf('acme/old:prod'), policy)[0]).toContain(
      '"formerOwners: [acme/old]" to wac.yaml',
    );
    expect(noticesOf(wanted, liveOf('acme/old'), policy)[0]).toContain(
      '"formerOwners: [acme/old]" below "environments.prod"',
    );
  });

  it('is not named where it has mostly other keys, or where two do different things', () => {
    const shared = desire('run-failed');
    const theirs = ['x', 'y', 'run-failed'].map((key) => desire(key, { name: `Their ${key}` }));
    expect(noticesOf([shared], applied(theirs, OLD), NEW)).toEqual([]);

    const otherScope = desire('run-failed', { scope: project('theirs') });
    const live = [...applied([otherScope], OLD), ...applied([shared], NEW)];
    expect(noticesOf([shared], live, NEW)).toEqual([]);
  });

  it('is not named where it is a former owner, is taken over, or has a directory of its own', () => {
    const wanted = [desire('a'), desire('b')];
    const live = applied(wanted, OLD);
    for (const policy of [
      { ...NEW, formerOwners: ['acme/old'] },
      { ...NEW, takeOver: ['acme/old'] },
      { ...NEW, otherOwners: ['acme/old'] },
    ]) {
      expect(noticesOf(wanted, live, policy)).toEqual([]);
    }
    expect(noticesOf(wanted, applied(wanted, NEW), NEW)).toEqual([]);
  });
});
