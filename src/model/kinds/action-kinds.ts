/**
 * Every kind of action that a manifest can express, each declared once for the model. The client
 * (`wandb/codec/action-types.ts`) and the sandbox (`sandbox/rules/action-catalog.ts`) have a catalog of their own.
 */
import { keysOf } from '../../lib/json.ts';
import type { ActionKind } from '../action.ts';

/** What holds for an action of any kind. */
export interface ActionKindInfo {
  /** Other words for it, from the W&B SDK, its web page and other tools: lower case, without separators. */
  readonly words: readonly string[];
  /** What it reaches: an integration of a kind, W&B's assistant, or nobody. Another one is a redirection. */
  readonly reaches: 'slack' | 'webhook' | 'assistant' | 'nobody';
  /** How to write the value where a single word was written for it; absent: no hint. */
  readonly shorthand?: (word: string) => string;
}

/** The actions, in the order in which they are offered. */
export const ACTIONS: Readonly<Record<ActionKind, ActionKindInfo>> = {
  sendNotification: {
    words: ['notification', 'notify', 'slack', 'sendslack'],
    reaches: 'slack',
    shorthand: (word) =>
      word.startsWith('"#')
        ? `{ integration: { slack: { channel: ${word} } } }`
        : `{ integration: ${word} }`,
  },
  sendWebhook: {
    words: ['webhook', 'genericwebhook'],
    reaches: 'webhook',
    shorthand: (word) => `{ integration: ${word} }`,
  },
  sendPromptToAria: {
    words: ['aria', 'sendtoaria', 'ariaaction'],
    reaches: 'assistant',
    shorthand: (word) => `{ prompt: "${word}" }`,
  },
  doNothing: { words: ['noop', 'nothing'], reaches: 'nobody' },
};

/** Every action, in the words of `then`. */
export const ACTION_KINDS: readonly ActionKind[] = keysOf(ACTIONS);
