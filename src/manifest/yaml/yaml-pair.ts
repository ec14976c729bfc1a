/** The pairs of a mapping in a syntax tree. */
import { isScalar, type Pair } from 'yaml';

/** The key of a pair as text; undefined for a key that is none. */
export function keyText(pair: Pair): string | undefined {
  const key: unknown = pair.key;
  if (!isScalar(key)) return undefined;
  const { value, source } = key;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? (source ?? String(value))
    : undefined;
}

/** Whether a pair merges another mapping into this one (`<<: *base`). */
export function isMergePair(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}
