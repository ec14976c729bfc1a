/** Every kind of action in the server's words: its types, and the server feature that it needs. */
import { keysOf } from '../../../lib/json.ts';
import type { ActionKind } from '../../../model/action.ts';
import type { ServerFeature } from './server-feature.ts';

/** An action type of the server. */
export interface ActionType {
  /** Of `TriggeredActionType`, which writes send. */
  readonly type: string;
  /** The object type of `TriggeredAction`, which reads give. */
  readonly typename: string;
  /** The fields of the object type that are read; empty: none. */
  readonly fields: string;
  /** Absent: every server has it. */
  readonly feature?: ServerFeature;
}

/** The actions. */
export const ACTION_TYPES: Readonly<Record<ActionKind, ActionType>> = {
  sendNotification: {
    type: 'NOTIFICATION',
    typename: 'NotificationTriggeredAction',
    fields: 'integration { ...IntegrationFields } title message severity',
  },
  sendWebhook: {
    type: 'GENERIC_WEBHOOK',
    typename: 'GenericWebhookTriggeredAction',
    fields: 'integration { ...IntegrationFields } requestPayload',
  },
  sendPromptToAria: {
    type: 'ARIA',
    typename: 'ARIATriggeredAction',
    fields: 'prompt',
    feature: {
      name: 'AUTOMATION_ACTION_ARIA',
      only: 'W&B offers ARIA on its multi-tenant cloud only',
    },
  },
  // Its only field, `noOp`, means nothing.
  doNothing: {
    type: 'NO_OP',
    typename: 'NoOpTriggeredAction',
    fields: '',
    feature: { name: 'AUTOMATION_ACTION_NO_OP', since: '0.67.0' },
  },
};

const KINDS: ReadonlyMap<string, ActionKind> = new Map(
  keysOf(ACTION_TYPES).map((kind) => [ACTION_TYPES[kind].typename, kind]),
);

/** The kind of an action of an object type; undefined for a type that a manifest cannot express. */
export function actionKindOf(typename: string): ActionKind | undefined {
  return KINDS.get(typename);
}

/**
 * Inline fragments on the action types that have fields, as far as a server has them: one that does not know a type
 * refuses the operation.
 */
export function actionFragments(features: ReadonlySet<string>): readonly string[] {
  return keysOf(ACTION_TYPES)
    .map((kind) => ACTION_TYPES[kind])
    .filter(({ fields, feature }) => fields !== '' && (!feature || features.has(feature.name)))
    .map(({ typename, fields }) => `... on ${typename} { ${fields} }`);
}
