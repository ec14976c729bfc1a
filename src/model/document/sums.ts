/**
 * Sums in a manifest's words. The server has none, so a sum over n values is compiled to a mean compared with an nth of
 * the number (`compile-metric.ts`); this is the way back, for people.
 */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';

/** The number that a sum is compared with, from the one that the mean is compared with. */
export function sumOfMean(mean: number, window: number): number {
  // A division and a multiplication by the same number may differ in the last digit.
  return Number((mean * window).toPrecision(15));
}

/** A document whose event compares a mean, with the sum in its place; unchanged where it compares no mean. */
export function withSum(document: JsonObject): JsonObject {
  const when = document['when'];
  return isJsonObject(when) ? { ...document, when: whenWithSum(when) } : document;
}

/** The same for the `when` of a document alone. */
export function whenWithSum(when: JsonObject): JsonObject {
  const event = when['runMetric'];
  return isJsonObject(event) ? { ...when, runMetric: metricWithSum(event) } : when;
}

/** The same for its `runMetric`. */
export function metricWithSum(event: JsonObject): JsonObject {
  const { aggregate, window, threshold, change } = event;
  if (aggregate !== 'mean' || typeof window !== 'number') return event;
  return {
    ...event,
    aggregate: 'sum',
    ...present({
      threshold: threshold === undefined ? undefined : limitWithSum(threshold, window),
      change: change === undefined ? undefined : limitWithSum(change, window),
    }),
  };
}

/**
 * What a mean is compared with, as what the sum is: a number, or the numbers of a `threshold` or `change`. Windows and
 * percentages stay.
 */
export function limitWithSum(limit: JsonValue, window: number): JsonValue {
  if (typeof limit === 'number') return sumOfMean(limit, window);
  if (!isJsonObject(limit)) return limit;
  return Object.fromEntries(
    Object.entries(limit).map(([key, value]): [string, JsonValue] => [
      key,
      key === 'priorWindow' ? value : limitWithSum(value, window),
    ]),
  );
}

/** The window of the sum that a manifest says; undefined where it says none. */
export function sumWindow(document: JsonObject | undefined): number | undefined {
  const when = document?.['when'];
  const event = isJsonObject(when) ? when['runMetric'] : undefined;
  if (!isJsonObject(event) || event['aggregate'] !== 'sum') return undefined;
  const { window } = event;
  return typeof window === 'number' ? window : undefined;
}
