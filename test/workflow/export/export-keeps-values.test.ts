/** Some of the automations that `export-keeps-values-fully.test.ts` checks. */
import { expect, it } from 'vitest';
import { exportKeepsAutomations } from './export-keeps-values.ts';

it('an export keeps every value, and plans nothing but markers', async () => {
  const { exported, leftOut } = await exportKeepsAutomations(100);
  expect(exported).toBeGreaterThan(5 * leftOut);
});
