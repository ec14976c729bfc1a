/**
 * Resolves when requests that were just begun are sent, as far as there are connections for them: undici writes to a used
 * connection in the next turn of the event loop, after it has looked whether the server has closed it.
 */
export async function afterNextSends(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** The turn that is under way may be this very one, so one more. */
const TURNS = 2;
