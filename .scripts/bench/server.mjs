/** Starts servers for figures: the sandbox in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundleEntry } from './bundle-entry.mjs';

let bundle;

/**
 * Runs a measurement with a server.
 *
 * @param options of the sandbox, as `startSandbox` takes them.
 * @param use is given `env`, the variables that point a client at it, and `ask(method, request)`.
 */
export async function withServer(options, use) {
  bundle ??= bundleEntry('serve');
  const child = fork(await bundle, [JSON.stringify(options)]);
  const died = failAtExit(child);
  const ask = async (method, request = {}) => {
    if (method !== undefined) child.send({ method, ...request });
    const [{ value, error }] = await Promise.race([once(child, 'message'), died]);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  try {
    const { url, apiKey } = await ask();
    return await use({ env: { WANDB_BASE_URL: url, WANDB_API_KEY: apiKey }, ask });
  } finally {
    child.disconnect();
  }
}

/** Rejects when the server ends. One for all questions: each would otherwise leave a listener behind. */
function failAtExit(child) {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code}`);
  });
  // At the end of a measurement nobody waits for it.
  died.catch(() => {});
  return died;
}
