/**
 * Every kind of action that the sandbox keeps, each declared once.
 *
 * The table is exhaustive over the kinds of the model, so a new kind does not compile until it is declared here. Its
 * `type` must be one of `ActionRecord`, so what the sandbox checks, shows and does with it does not compile either.
 */
import { keysOf } from '../../lib/json.ts';
import type { ActionKind } from '../../model/action.ts';
import type { ActionRecord } from '../store/records.ts';
import type { FeatureGate, ServerAge } from './feature-gate.ts';

/** What holds for an action of any kind. */
interface ActionRules {
  /** The server's type, of `TriggeredActionType`. */
  readonly type: ActionRecord['type'];
  /** What brings it to a server; absent: every server has it. */
  readonly gate?: {
    readonly since: ServerAge;
    /** Its field of `TriggeredActionConfig`. */
    readonly input: string;
    /** The object types that show it. */
    readonly types: readonly string[];
  };
}

const ACTIONS: Readonly<Record<ActionKind | 'queueJob' | 'pushNotification', ActionRules>> = {
  sendNotification: { type: 'NOTIFICATION' },
  sendWebhook: { type: 'GENERIC_WEBHOOK' },
  sendPromptToAria: {
    type: 'ARIA',
    gate: { since: 'saas', input: 'ariaActionInput', types: ['ARIATriggeredAction'] },
  },
  doNothing: {
    type: 'NO_OP',
    gate: {
      since: '0.70',
      input: 'noOpActionInput',
      types: ['NoOpTriggeredAction', 'NoOpActionArgs'],
    },
  },
  queueJob: { type: 'QUEUE_JOB' },
  pushNotification: {
    type: 'PUSH_NOTIFICATION',
    gate: {
      since: 'saas',
      input: 'pushNotificationActionInput',
      types: ['PushNotificationTriggeredAction'],
    },
  },
};

/** The feature that brings each type of action to a server; a type without one is on every server. */
export const ACTION_GATES: ReadonlyMap<string, FeatureGate> = new Map(
  Object.values(ACTIONS).flatMap(({ type, gate }) =>
    gate === undefined
      ? []
      : [
          [
            type,
            {
              feature: `AUTOMATION_ACTION_${type}`,
              since: gate.since,
              elements: [
                `TriggeredActionType.${type}`,
                `TriggeredActionConfig.${gate.input}`,
                ...gate.types,
              ],
            },
          ] as const,
        ],
  ),
);

/** The kind that a server's type is of, in a manifest's word; the type itself for what no manifest can express. */
export function actionWord(type: string): string {
  return KINDS.get(type) ?? type;
}

const KINDS: ReadonlyMap<string, string> = new Map(
  keysOf(ACTIONS).map((kind) => [ACTIONS[kind].type, kind]),
);
