/**
 * Keeps what many automations of a list have in common in memory once: scopes, integrations, creators and events.
 *
 * A server repeats them in each automation. Of ten thousand automations they would be most of what a plan takes.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { ValuePool } from '../../lib/value-pool.ts';
import type { Observed } from '../../model/automation.ts';
import type { Integration } from '../../model/integration.ts';
import type { TriggerNode } from '../wire-types.ts';

/** The parts of one list. */
export class SharedNodeParts {
  readonly #json = new ValuePool<JsonValue>();
  readonly #scopes = new ValuePool<Observed['scope']>();
  readonly #events = new ValuePool<Observed['event']>();
  readonly #integrations = new ValuePool<Integration>();

  /** An equal node with the parts of the others. */
  node(node: TriggerNode): TriggerNode {
    const shared: Record<string, JsonValue> = {};
    for (const [key, value] of Object.entries(node)) shared[key] = this.#value(key, value);
    return shared;
  }

  /** An equal automation with the parts of the others. */
  automation(observed: Observed): Observed {
    const { action } = observed;
    return {
      ...observed,
      scope: this.#scopes.share(observed.scope),
      event: this.#events.share(observed.event),
      action:
        'integration' in action
          ? { ...action, integration: this.#integrations.share(action.integration) }
          : action,
    };
  }

  #value(key: string, value: JsonValue): JsonValue {
    if (!isJsonObject(value)) return value;
    return key === 'triggeredAction' ? this.#action(value) : this.#json.share(value);
  }

  /** Payloads and messages differ, so only what an action reaches is shared. */
  #action(action: JsonObject): JsonObject {
    const { integration } = action;
    return integration === undefined
      ? action
      : { ...action, integration: this.#json.share(integration) };
  }
}
