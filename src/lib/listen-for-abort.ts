/** What listens to each signal. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal aborts, until the result is called. However many listen, the signal has one listener: adding
 * and removing one is cheap, and Node.js warns of more than ten.
 */
export function listenForAbort(signal: AbortSignal, callback: () => void): () => void {
  let callbacks = listeners.get(signal);
  if (callbacks === undefined) {
    callbacks = new Set();
    listeners.set(signal, callbacks);
    const known = callbacks;
    signal.addEventListener(
      'abort',
      () => {
        for (const each of known) each();
      },
      { once: true },
    );
  }
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}
