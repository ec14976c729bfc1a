/**
 * A function of one object whose result is computed once for each object, and kept as long as the object is.
 *
 * For what follows from a list that several computations share. Neither the object nor the result may change afterwards.
 */
export function rememberByObject<T extends object, R extends object>(
  compute: (object: T) => R,
): (object: T) => R {
  const results = new WeakMap<T, R>();
  return (object) => {
    const known = results.get(object);
    if (known !== undefined) return known;
    const result = compute(object);
    results.set(object, result);
    return result;
  };
}
