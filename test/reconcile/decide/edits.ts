import type { Desired, Observed } from '../../../src/model/automation.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { describePlan } from '../describe-plan.ts';
import { applied, BASE, desire, POLICY, plan } from '../samples.ts';

export const REPORT: PlanPolicy = { ...POLICY, drift: 'report' };
export const other = { kind: 'other', type: 'QUEUE_JOB', raw: {}, filter: '{}' } as const;
export const loud = { ...BASE.action, severity: 'ERROR' } as typeof BASE.action;
export const state = { kind: 'runState', states: ['FAILED'], runs: {} } as const;
export function edited(
  change: Partial<Observed>,
  from: Desired = desire('loss'),
): readonly Observed[] {
  return applied([from]).map((each) => ({
    ...each,
    updatedAt: '2026-05-01T00:00:00Z',
    ...change,
  }));
}

/** The automation with another text before its marker. */
export function reworded(text: string, from: Desired = desire('loss')): readonly Observed[] {
  return edited({}, from).map((each) => {
    const parsed = parseMarker(each.description);
    if (parsed.kind !== 'marker') throw new Error('it carries a marker');
    return { ...each, description: withMarker(text, parsed.marker) };
  });
}

/** The automation as version 1 marked it: with 16 bits a part, and a star where nothing is known. */
export function firstVersion(description: string): readonly Observed[] {
  return edited({ description: `${BASE.description}\n${description}` });
}

export const reported = (
  wanted: Desired,
  live: readonly Observed[],
  policy: PlanPolicy = POLICY,
): string => describePlan(plan([wanted], live, policy));
