/** A whole automation as the server holds it. */
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import type { Event } from '../../model/event.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { TriggerNode } from '../wire-types.ts';
import { decodeAction } from './decode-action.ts';
import { decodeEvent } from './decode-event.ts';
import { decodeScope } from './decode-scope.ts';
import { objectField, textField } from './fields.ts';

/** What the API never leaves null, whatever type it is of (docs/wandb-api.md, section 11). */
const PARTS = ['scope', 'triggeringCondition', 'triggeredAction'];

/** What the node itself does not say. */
export interface TriggerContext {
  /** The entity in whose list it was found. */
  readonly listedIn: string;
}

/**
 * The automation of a node that was selected with `TriggerFields`. Unknown types are not an error.
 *
 * @throws Failure `server` when the node lacks what every automation has: then it is none, or a broken response.
 */
export function decodeTrigger(node: TriggerNode, { listedIn }: TriggerContext): Observed {
  const id = textField(node, 'id');
  const name = textField(node, 'name');
  const { enabled } = node;
  const [scope, cause, action] = PARTS.map((part) => objectField(node, part));
  if (
    !id ||
    name === undefined ||
    typeof enabled !== 'boolean' ||
    scope === undefined ||
    cause === undefined ||
    action === undefined
  ) {
    throw new Failure(
      `The server listed an automation of "${listedIn}" without its id, name, enabled flag, scope, event or action`,
      { code: 'server', hint: 'Run the same command again' },
    );
  }
  const creator = node['createdBy'];
  const createdBy = isJsonObject(creator) ? textField(creator, 'username') : undefined;
  const createdAt = textField(node, 'createdAt');
  const updatedAt = textField(node, 'updatedAt');
  return {
    id: id as AutomationId,
    name,
    description: textField(node, 'description') ?? '',
    enabled,
    scope: decodeScope(scope),
    event: decodeCause(cause),
    action: decodeAction(action),
    ...present({ createdAt, updatedAt, createdBy }),
    listedIn,
    raw: node,
  };
}

function decodeCause(condition: JsonObject): Event {
  const type = textField(condition, 'eventType');
  const filter = textField(condition, 'filter');
  if (type === undefined || filter === undefined) {
    const shown = type ?? textField(condition, '__typename') ?? '';
    return { kind: 'other', type: shown, filter: filter ?? '' };
  }
  return decodeEvent(type, filter);
}
