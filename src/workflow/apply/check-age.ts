/** How long the check before a write may be relied on. */

/** The oldest check that a write may be sent on, in milliseconds, counted from the response that it was made of. */
export const MAX_CHECK_AGE_MS = 2000;

/** The shortest wait before a second check, in milliseconds; up to as much again at random. A list may lag behind. */
export const RECHECK_DELAY_MS = 1000;

/** Starts the age of a check that was just made: gives whether it is still recent enough. */
export function startCheckAge(now: () => number): () => boolean {
  const checkedAt = now();
  return () => now() - checkedAt <= MAX_CHECK_AGE_MS;
}
