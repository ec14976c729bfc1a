/** Many keys renamed at once. A plan that compares all with all does not end within the time limit of the run. */
import { expect, it } from 'vitest';
import { applied, BASE, desire, FREE_POLICY, plan, project, SLACK } from './samples.ts';

const COUNT = 10_000;

/** Milliseconds for what takes two seconds: nothing here depends on how fast the machine is. */
const AMPLE = 600_000;

function rules(prefix: string, message: string) {
  return Array.from({ length: COUNT }, (_, index) =>
    desire(`${prefix}/${index}`, {
      scope: project(`p${index % 50}`),
      action: {
        kind: 'sendNotification',
        integration: SLACK,
        title: `${message} ${index}`,
        message: '',
        severity: 'WARN',
      },
    }),
  );
}

it(
  'suggests nothing for ten thousand keys whose automations differ',
  () => {
    const result = plan(rules('new', 'New'), applied(rules('old', 'Old')), FREE_POLICY);
    expect(result.changes).toHaveLength(2 * COUNT);
    expect(result.diagnostics).toEqual([]);
  },
  AMPLE,
);

it(
  'pairs each of ten thousand keys with the one removal that is nearly the same',
  () => {
    const result = plan(rules('new', 'Same'), applied(rules('old', 'Same')), FREE_POLICY);
    const found = result.diagnostics.filter(({ code }) => code === 'plan/maybe-renamed');
    expect(found).toHaveLength(COUNT);
    expect(found[0]?.message).toContain('"old/0" is removed and "new/0" is created');
  },
  AMPLE,
);

it('pairs equal automations once each, in the order of the plan', () => {
  const same = (keys: readonly string[]) => keys.map((key) => desire(key, { event: BASE.event }));
  const result = plan(same(['x', 'y', 'z']), applied(same(['a', 'b'])), FREE_POLICY);
  expect(result.diagnostics.map(({ message }) => message)).toEqual([
    '"a" is removed and "x" is created with nearly the same automation',
    '"b" is removed and "y" is created with nearly the same automation',
  ]);
});
