/** How the work grows with the input, counted in reads of the input and not in time. */
import { expect, it } from 'vitest';
import { globPattern } from '../../src/lib/glob-pattern.ts';
import type { Observed } from '../../src/model/automation.ts';
import { applied, desire, FREE_POLICY, plan, project, SLACK } from './samples.ts';

/** Four times the input, and some room. A comparison of all with all reads sixteen times as much. */
const MAX_GROWTH = 4.4;

/** The same object, with every read of one of its fields counted. */
function counted<T extends object>(object: T, count: () => void): T {
  return new Proxy(object, {
    get: (target, field) => {
      count();
      return Reflect.get(target, field) as unknown;
    },
  });
}

/** How often a plan in which every key is renamed reads a field of an automation. */
function readsOfRenames(count: number): number {
  let reads = 0;
  const countRead = () => {
    reads += 1;
  };
  const rules = (prefix: string) =>
    Array.from({ length: count }, (_, index) =>
      desire(`${prefix}/${index}`, {
        scope: project(`p${index % 50}`),
        action: {
          kind: 'sendNotification',
          integration: SLACK,
          title: `Alert ${index}`,
          message: '',
          severity: 'WARN',
        },
      }),
    );
  const live = applied(rules('old')).map((each): Observed => counted(each, countRead));
  const wanted = rules('new').map(({ declaration, automation }) => ({
    declaration: counted(declaration, countRead),
    automation: counted(automation, countRead),
  }));
  const { changes, diagnostics } = plan(wanted, live, FREE_POLICY);
  expect(changes).toHaveLength(2 * count);
  expect(diagnostics).toHaveLength(count);
  return reads;
}

it('a plan of renamed keys reads automations in proportion to their number', () => {
  const [few, many] = [readsOfRenames(250), readsOfRenames(1000)];
  expect(few).toBeGreaterThan(250);
  expect(many / few).toBeLessThan(MAX_GROWTH);
});

it.each([1, 10, 40])('a pattern of %i stars reads each character of the string once', (stars) => {
  const glob = globPattern(`${'*a'.repeat(stars)}*b`);
  for (const length of [100, 400, 1600]) {
    let reads = 0;
    const charAt = (): string => {
      reads += 1;
      return 'a';
    };
    expect(glob.test({ length, charAt })).toBe(false);
    expect(reads).toBe(length);
  }
});
