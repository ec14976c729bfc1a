/** What holds for ARIA actions only. */
import { ApiError } from '../api-error.ts';
import type { ActionRecord, ScopeRecord, TriggerRecord, UserRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Conversations that one automation may start in a minute; more are skipped. */
export const MAX_CONVERSATIONS_PER_MINUTE = 3;

/**
 * Refuses an ARIA action that is not on a project of a team. Registries are taken: W&B's web page offers them.
 *
 * @throws ApiError 422
 */
export function checkAriaScope(store: Store, scope: ScopeRecord, { type }: ActionRecord): void {
  if (type !== 'ARIA') return;
  const { kind, name } = store.entityOfScope(scope);
  if (scope.kind === 'entity' || kind === 'user') {
    throw new ApiError(422, `ARIA actions are for projects of teams, not for ${name}`);
  }
}

/**
 * Refuses an update of an ARIA automation by anybody but its creator, because it runs as its creator. That an
 * automation may not become one in another's hands is assumed.
 *
 * @throws ApiError 403
 */
export function checkAriaCreator(
  viewer: UserRecord,
  { action, createdBy }: TriggerRecord,
  changed: ActionRecord,
): void {
  const hasAria = action.type === 'ARIA' || changed.type === 'ARIA';
  if (hasAria && createdBy !== viewer.username) {
    throw new ApiError(403, 'only its creator can edit an automation with an ARIA action');
  }
}
