/** Reads the integrations of teams with all that the server shows of webhooks. */

import { Failure, type FailureCode } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Integration } from '../../model/integration.ts';

/** What stops a run whatever it was about. */
const STOPS_THE_RUN: ReadonlySet<FailureCode> = new Set([
  'authentication',
  'interrupted',
  'network',
  'no-api-key',
  'rate-limited',
]);

/** The integrations of each team that can be read; a team that cannot be is absent. */
export async function readWebhookLists(
  entities: readonly string[],
  { webhooks }: Pick<AutomationApi, 'webhooks'>,
): Promise<ReadonlyMap<string, readonly Integration[]>> {
  const lists = await allInOrder(
    entities.map(async (entity) => {
      try {
        return [[entity, await webhooks.readTeam(entity)] as const];
      } catch (error) {
        if (error instanceof Failure && !STOPS_THE_RUN.has(error.code)) return [];
        throw error;
      }
    }),
  );
  return new Map(lists.flat());
}
