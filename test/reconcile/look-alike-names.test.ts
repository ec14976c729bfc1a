/** Automations that are not ours and have nearly the name of one of ours: a warning, and never the same automation. */
import { describe, expect, it } from 'vitest';
import { applied, desire, FREE_POLICY, plan, project } from './samples.ts';

const THEIRS = { ...FREE_POLICY, owner: 'acme/theirs' };

function warnings(ours: string, theirs: string, scope = project('one')): readonly string[] {
  const live = applied([desire('x', { name: theirs, scope })], THEIRS);
  const result = plan([desire('a', { name: ours, scope: project('one') })], live, FREE_POLICY);
  expect(result.changes.map(({ action }) => action)).toEqual(['create']);
  return result.diagnostics
    .filter(({ code }) => code === 'plan/look-alike')
    .map(({ message, keys }) => `${keys}: ${message}`);
}

describe('a name that looks like one on the server', () => {
  it.each([
    ['Prod', 'prod', 'letter case'],
    ['prod', 'prod ', 'spaces'],
    ['caf\u00e9', 'cafe\u0301', 'Unicode form'],
    ['prod', 'pr\u043ed', 'look-alike letters'],
    ['prod', 'pr\u200bod', 'invisible characters'],
  ])('%j and %j', (ours, theirs, difference) => {
    const [warning, ...others] = warnings(ours, theirs);
    expect(others).toEqual([]);
    expect(warning).toContain(`a: The project`);
    expect(warning).toContain(`differs from "${ours}" only in ${difference}`);
  });

  it('is not named for a name that differs visibly, or in another scope', () => {
    expect(warnings('prod', 'prod 2')).toEqual([]);
    expect(warnings('prod', 'Prod', project('two'))).toEqual([]);
  });

  it('is not named for our own automation that is renamed', () => {
    const live = applied([desire('a', { name: 'prod ' })], FREE_POLICY);
    const result = plan([desire('a', { name: 'prod' })], live, FREE_POLICY);
    expect(result.changes.map(({ action }) => action)).toEqual(['update']);
    expect(result.diagnostics).toEqual([]);
  });
});
