/**
 * A plan as its manifests say it: where one says `aggregate: sum`, both sides of its changes and drift are shown as sums
 * and not as the means that they are compiled to. Nothing but what is shown changes.
 */
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { isSameJson } from '../../lib/stable-json.ts';
import { limitWithSum, metricWithSum, whenWithSum, withSum } from '../../model/document/sums.ts';
import type { Change, FieldChange } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';

const AT = 'when.runMetric';

/** The plan in the words of its manifests, for renderers. */
export function inManifestWords<T extends Pick<Plan, 'drift' | 'sums'>>(plan: T): T {
  const { sums } = plan;
  if (sums === undefined) return plan;
  return {
    ...plan,
    drift: plan.drift.map((drift) => {
      const window = sums.get(drift.key);
      return window === undefined
        ? drift
        : { ...drift, fields: fieldsWithSums(drift.fields, window) };
    }),
  };
}

/** The same, and the changes too. */
export function changesInManifestWords(plan: Plan): Plan {
  const { sums } = plan;
  if (sums === undefined) return plan;
  return {
    ...inManifestWords(plan),
    changes: plan.changes.map((change) => {
      const window = sums.get(change.key);
      return window === undefined ? change : changeWithSums(change, window);
    }),
  };
}

function changeWithSums(change: Change, window: number): Change {
  const { beforeDocument, afterDocument } = change;
  return {
    ...change,
    fields: fieldsWithSums(change.fields, window),
    ...present({
      beforeDocument: beforeDocument === undefined ? undefined : withSum(beforeDocument),
      afterDocument: afterDocument === undefined ? undefined : withSum(afterDocument),
    }),
  };
}

/** @param window of the manifest; the other side has the same where no field says otherwise. */
function fieldsWithSums(fields: readonly FieldChange[], window: number): readonly FieldChange[] {
  const side = (name: 'before' | 'after'): Side => {
    const known = (path: string): JsonValue | undefined => {
      const field = fields.find((each) => each.path === `${AT}.${path}`);
      return field === undefined ? { window, aggregate: 'mean' }[path] : field[name];
    };
    const own = known('window');
    return {
      window: typeof own === 'number' ? own : window,
      isMean: known('aggregate') === 'mean',
    };
  };
  const [before, after] = [side('before'), side('after')];
  return fields
    .map((field) => ({
      ...field,
      ...present({
        before: field.before === undefined ? undefined : withSums(field.path, field.before, before),
        after: field.after === undefined ? undefined : withSums(field.path, field.after, after),
      }),
    }))
    .filter((field) => !isSameJson(field.before, field.after));
}

/** What is known of one side of a comparison. */
interface Side {
  readonly window: number;
  readonly isMean: boolean;
}

function withSums(path: string, value: JsonValue, { window, isMean }: Side): JsonValue {
  if (path === 'when') return isJsonObject(value) ? whenWithSum(value) : value;
  if (path === AT) return isJsonObject(value) ? metricWithSum(value) : value;
  if (!isMean) return value;
  if (path === `${AT}.aggregate`) return value === 'mean' ? 'sum' : value;
  const isLimit = /^when\.runMetric\.(?:threshold|change)(?:\.(?!priorWindow$)|$)/u.test(path);
  return isLimit ? limitWithSum(value, window) : value;
}
