import { describe, expect, it } from 'vitest';
import { type Automation, actionIntegration } from '../../../src/model/automation.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import { encodeDraft, encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { canonicalText } from '../../support/canonical-text.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { wireNode } from './wire-node.ts';

function throughTheWire(automation: Automation): ReturnType<typeof decodeTrigger> {
  const node = wireNode(encodeDraft(automation), {
    scope: automation.scope,
    integration: actionIntegration(automation.action),
  });
  return decodeTrigger(node, { listedIn: automation.scope.entity });
}

describe('an automation that was sent and read again', () => {
  it('is the same, by what is compared', () => {
    fc.assert(
      fc.property(arbitraryAutomation, (automation) => {
        expect(canonicalText(throughTheWire(automation))).toEqual(canonicalText(automation));
      }),
      { numRuns: sizeOf(1000) },
    );
  });

  it('is sent a second time in the very same words', () => {
    fc.assert(
      fc.property(arbitraryAutomation, (automation) => {
        const { scope, event, action, ...observed } = throughTheWire(automation);
        if (scope.kind === 'other' || event.kind === 'other' || action.kind === 'other') {
          throw new Error('not expressible');
        }
        const again = encodeDraft({ ...observed, scope, event, action });
        expect(again).toEqual(encodeDraft(automation));
      }),
      { numRuns: sizeOf(1000) },
    );
  });

  it('keeps everything but the wrapping of filters to the letter', () => {
    fc.assert(
      fc.property(arbitraryAutomation, (automation) => {
        const { name, description, enabled, scope, event } = throughTheWire(automation);
        const { name: n, description: d, enabled: e, scope: s, event: sent } = automation;
        expect({ name, description, enabled, scope }).toEqual({
          name: n,
          description: d,
          enabled: e,
          scope: s,
        });
        if (sent.kind === 'runMetric') expect(event).toMatchObject({ condition: sent.condition });
        if (sent.kind === 'runState') expect(event).toMatchObject({ states: sent.states });
      }),
    );
  });
});

describe('encodeUpdate', () => {
  it('leaves out what the draft leaves out', () => {
    fc.assert(
      fc.property(arbitraryAutomation, ({ event, action, ...rest }) => {
        const bare = encodeUpdate('id' as never, rest);
        expect(Object.keys(bare).toSorted()).toEqual([
          'description',
          'enabled',
          'id',
          'name',
          'scopeID',
          'scopeType',
        ]);
        const whole = encodeUpdate('id' as never, { ...rest, event, action });
        expect(whole).toEqual({ id: 'id', ...encodeDraft({ ...rest, event, action }) });
      }),
      { numRuns: sizeOf(50) },
    );
  });
});
