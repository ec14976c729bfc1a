/** An update that removes a payload removes it on every server, also on one that merges what an update omits. */
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import type { AutomationDraft, Observed } from '../../../src/model/automation.ts';
import { canonicalPayload } from '../../../src/model/canonical/canonical-payload.ts';
import type { IntegrationId } from '../../../src/model/ids.ts';
import { encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import { applied, BASE, desire } from '../../reconcile/samples.ts';

const WEBHOOK = { id: 'hook-1' as IntegrationId, kind: 'webhook' } as const;
const OTHER_WEBHOOK = { id: 'hook-2' as IntegrationId, kind: 'webhook' } as const;

function live(payload: string): Observed {
  const [observed] = applied([
    desire('a', { action: { kind: 'sendWebhook', integration: WEBHOOK, payload } }),
  ]);
  if (observed === undefined) throw new Error('Nothing was applied');
  return observed;
}

/** The payload of a server after an update: what it replaces, or merges with what it had. */
function stored(before: Observed, draft: AutomationDraft, isMerging: boolean): string {
  const { triggeredActionConfig } = encodeUpdate(before.id, draft, before);
  const sent = { ...triggeredActionConfig } as JsonObject;
  const input = sent['genericWebhookActionInput'];
  if (!isJsonObject(input)) throw new Error('No webhook was sent');
  const { requestPayload } = input;
  if (typeof requestPayload === 'string') return requestPayload;
  return isMerging && before.action.kind === 'sendWebhook' ? before.action.payload : '';
}

const { scope, event, enabled } = BASE;

describe.each([
  ['replaces', false],
  ['merges', true],
] as const)('a server that %s what an update omits', (_, isMerging) => {
  it.each([
    ['a payload is removed', '{"a":1}', '', WEBHOOK],
    ['an empty payload takes its place', '{"a":1}', '{}', WEBHOOK],
    ['it is removed with another integration', '{"a":1}', '', OTHER_WEBHOOK],
    ['it is text and is removed', 'ping', '', WEBHOOK],
    ['there is none', '', '', OTHER_WEBHOOK],
    ['it is written anew', '{"a":1}', '{"b":2}', WEBHOOK],
    ['it stays', '{"a":1}', '{"a":1}', OTHER_WEBHOOK],
  ] as const)('holds what was asked for: %s', (_case, before, payload, integration) => {
    const draft: AutomationDraft = {
      ...{ name: 'a', description: '', enabled, scope, event },
      action: { kind: 'sendWebhook', integration, payload },
    };
    const found = stored(live(before), draft, isMerging);
    expect(canonicalPayload(found)).toEqual(canonicalPayload(payload));
  });
});
