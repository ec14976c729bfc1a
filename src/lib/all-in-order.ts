/**
 * The values of tasks that are under way side by side, in the order of the list, as `Promise.all` gives them.
 *
 * @throws what the first of them in the list rejects with, whichever rejects first: `Promise.all` gives the error that
 *   comes first in time. Tasks after it may still be under way then.
 */
export async function allInOrder<T extends readonly unknown[] | []>(
  tasks: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const values = Promise.all(tasks);
  // Each is waited for in its turn; until then its error must not end the process.
  values.catch(() => undefined);
  for (const task of tasks) await task;
  return await values;
}
