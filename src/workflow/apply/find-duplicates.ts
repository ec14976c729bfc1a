/** Reads the whole list again after an apply that created something: does another automation carry a created key? */
import { Failure } from '../../diagnostics/failure.ts';
import type { AutomationApi, InventoryRequest } from '../../model/automation-api.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import type { OwnedAutomation } from '../../reconcile/ownership/classify-observed.ts';
import { duplicateOwners } from '../../reconcile/requests/plan-duplicates.ts';

/** A key that more than one automation carries. */
export interface Duplicate {
  readonly key: string;
  /** Sorted by id. */
  readonly owned: readonly Pick<OwnedAutomation, 'observed'>[];
}

/** What was found; a failure where the list could not be read again. */
export type DuplicateSearch = readonly Duplicate[] | Failure;

/**
 * Searches for duplicates of what this apply created or may have created. Reads nothing where there is none.
 */
export async function findDuplicates(
  api: Pick<AutomationApi, 'readInventory'>,
  request: InventoryRequest,
  { owner, results }: Pick<Plan, 'owner'> & { readonly results: readonly ChangeResult[] },
): Promise<DuplicateSearch> {
  const created = new Set(
    results
      .filter(({ change: { action }, status }) => action === 'create' && isMaybeWritten(status))
      .map(({ change: { key } }) => key),
  );
  if (created.size === 0) return [];
  try {
    const inventory = await api.readInventory(request);
    const { formerEntities } = request;
    return [...duplicateOwners(inventory, { owner, formerOwners: [], formerEntities })]
      .filter(([key]) => created.has(key))
      .map(([key, owned]) => ({ key, owned }));
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function isMaybeWritten(status: ChangeResult['status']): boolean {
  return status === 'done' || status === 'unknown';
}
