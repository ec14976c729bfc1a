import type { JsonValue } from '../../lib/json.ts';

/** Whether a document of this `kind` is a webhook; every other one is an automation. */
export function isWebhookKind(kind: JsonValue | undefined): boolean {
  return typeof kind === 'string' && kind.toLowerCase() === 'webhook';
}
