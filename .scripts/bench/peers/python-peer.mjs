/** Programs from PyPI, each in a Python environment of its own. */
import { findPython, pythonWith } from '../../../test/sdk/python.mjs';

/**
 * The Python of an environment that has the packages, installed on the first run; where it cannot be had, the reason
 * instead.
 *
 * @param packages with exact versions.
 * @returns `{ program }` or `{ missing }`.
 */
export async function pythonPeer(name, packages) {
  const python = findPython();
  if (python === undefined)
    return { missing: `${packages[0]} needs Python 3.9 or later, which is not installed` };
  try {
    return { program: await pythonWith(python, name, packages) };
  } catch (error) {
    return { missing: error.message };
  }
}
