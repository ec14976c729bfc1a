import { isJsonObject, type JsonValue } from '../../../lib/json.ts';
import type { TestedAutomation } from './evaluate-case.ts';

/**
 * Whether the manifest asks for a sum.
 *
 * The event then holds a mean, and the threshold divided by the window, since the server has no sum; what is said to
 * people speaks of the sum all the same. Without a manifest nobody can tell.
 */
export function isSummed({ document }: Pick<TestedAutomation, 'document'>): boolean {
  const aggregate = ['when', 'runMetric', 'aggregate'].reduce<JsonValue | undefined>(
    (value, key) => (isJsonObject(value) ? value[key] : undefined),
    document,
  );
  return aggregate === 'sum';
}
