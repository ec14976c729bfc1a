import { readFile } from 'node:fs/promises';
import { Failure } from '../diagnostics/failure.ts';
import { type PlanFile, parsePlanDocument } from '../reconcile/parse-plan-document.ts';

/**
 * Reads a plan file.
 *
 * @throws Failure `file` when it cannot be read, `stale-plan` when it is no plan that this program may trust.
 */
export async function readPlanFile(path: string): Promise<PlanFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure(`Cannot read "${path}"`, { code: 'file', cause });
  });
  const { value, diagnostics } = parsePlanDocument(text);
  if (value !== undefined) return value;
  const [first] = diagnostics;
  throw new Failure(first?.message ?? `"${path}" is no plan file`, {
    code: 'stale-plan',
    hint: first?.hint ?? 'Nothing was written. Make a new plan: wac plan --out FILE',
  });
}
