/** What stops an evaluation before it looks at anything else, asked of each evaluator directly. */
import { describe, expect, it } from 'vitest';
import { evaluateArtifactEvent } from '../../src/simulate/event/evaluate-artifact-event.ts';
import { evaluateStates } from '../../src/simulate/event/evaluate-states.ts';
import { resolveField } from '../../src/simulate/filter/resolve-field.ts';
import { ALWAYS, metricRule, threshold } from './support.ts';

const scope = { kind: 'project', entity: 'acme', project: 'p' } as const;

describe('evaluateArtifactEvent', () => {
  const linked = { enabled: true, scope, event: { kind: 'linkArtifact', filter: ALWAYS } } as const;

  it('stops at what is disabled, and at another event', () => {
    const reason = (rule: Parameters<typeof evaluateArtifactEvent>[0]) =>
      evaluateArtifactEvent(rule, { kind: 'linkArtifact' }).reason;
    expect(reason(linked)).toBe('fired');
    expect(reason({ ...linked, enabled: false })).toBe('disabled');
    expect(reason({ ...linked, event: { kind: 'unlinkArtifact', filter: ALWAYS } })).toBe(
      'event-mismatch',
    );
    expect(reason({ ...metricRule(threshold()), scope })).toBe('event-mismatch');
  });
});

describe('evaluateStates', () => {
  const report = [{ state: 'failed', time: 0 }] as const;

  it('stops at what is disabled, and at another event', () => {
    const failed = {
      enabled: true,
      event: { kind: 'runState', states: ['FAILED'], runs: ALWAYS },
    } as const;
    expect(evaluateStates(failed, {}, report).reason).toBe('fired');
    expect(evaluateStates({ ...failed, enabled: false }, {}, report).reason).toBe('disabled');
    expect(evaluateStates(metricRule(threshold()), {}, report).reason).toBe('event-mismatch');
  });
});

describe('resolveField', () => {
  it('finds own keys only, at any depth', () => {
    for (const path of ['constructor', '__proto__.toString', 'constructor.name', 'a.constructor']) {
      expect(resolveField({ a: {} }, path), path).toBeUndefined();
    }
  });
});
