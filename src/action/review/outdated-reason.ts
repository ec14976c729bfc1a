/** Whether a pull request is still open at the commit that a run plans. */
import { isJsonObject } from '../../lib/json.ts';
import type { ActionRun } from '../action-run.ts';

/**
 * Why a plan of this commit must not replace the comment; undefined when the pull request is open at it.
 *
 * The event describes the past: a run that is started again, or that waited, has the event of its first start.
 *
 * @param head the commit that is planned; undefined where the event has none to compare.
 * @throws ActionFailure when GitHub cannot be asked.
 */
export async function outdatedReason(
  run: Pick<ActionRun, 'github'>,
  number: number,
  head: string | undefined,
): Promise<string | undefined> {
  const { client, repoPath } = await run.github();
  const pull = await client.get(`${repoPath}/pulls/${number}`);
  if (!isJsonObject(pull)) return undefined;
  if (pull['state'] !== 'open') return `Pull request ${number} is not open any more`;
  const branch = pull['head'];
  const newest = isJsonObject(branch) ? branch['sha'] : undefined;
  if (head === undefined || typeof newest !== 'string' || newest === head) return undefined;
  return `Pull request ${number} has a newer commit (${newest.slice(0, 12)}) than this run (${head.slice(0, 12)})`;
}
