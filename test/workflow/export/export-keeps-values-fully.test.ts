/** Ten thousand automations of a server; `WAC_MANIFESTS` draws more or fewer. */
import { expect, it } from 'vitest';
import { exportKeepsAutomations } from './export-keeps-values.ts';

const COUNT = Number(process.env['WAC_MANIFESTS'] ?? 10_000);

it(`an export keeps every value of ${COUNT} automations`, async () => {
  const { exported, leftOut } = await exportKeepsAutomations(COUNT);
  expect(exported + leftOut).toBeGreaterThan(COUNT);
  expect(exported).toBeGreaterThan(5 * leftOut);
}, 3_000_000);
