import type { Action, OtherAction } from '../action.ts';
import type { OtherScope } from '../automation.ts';
import type { Event } from '../event.ts';
import type { Scope } from '../scope.ts';

/**
 * What is compared, hashed and shown of an automation, whether or not a manifest can express it.
 *
 * Both an `Automation` and an `Observed` are one. The description may hold a marker: the canonical form leaves it out.
 */
export interface Content {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly scope: Scope | OtherScope;
  readonly event: Event;
  readonly action: Action | OtherAction;
}
