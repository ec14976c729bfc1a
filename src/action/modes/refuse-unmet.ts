import type { Change } from '../../model/plan/change.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import type { ApplyReporter } from '../publish/apply-reporter.ts';
import { unmetRequirements } from '../review/apply-requirements.ts';
import type { Reviews } from '../review/read-reviews.ts';
import { isRepair } from '../review/review-entry.ts';

/**
 * Refuses an apply whose pull requests are not as `apply-requirements` asks. Repairs of drift restore what was applied
 * before, so nothing is required of them.
 *
 * @throws ActionFailure `refused`, when nothing was written yet.
 */
export async function refuseUnmet(
  run: ActionRun,
  chosen: readonly Change[],
  { reviews, reporter }: { readonly reviews: Reviews; readonly reporter: ApplyReporter },
): Promise<void> {
  if (chosen.every(isRepair)) return;
  const unknown = chosen.filter((change) =>
    reviews.unreviewed.some((unreviewed) => unreviewed.change === change),
  );
  const unmet = await unmetRequirements(run, reviews.deciding, unknown);
  if (unmet.length === 0) return;
  const status = '**Not applied: a requirement is not met.** Nothing was written.';
  await reporter.end('not-applied', { status: `${status}\n\n${fencedBlock(unmet, 'text')}` });
  throw new ActionFailure(
    'refused',
    `${unmet.join('. ')}. Nothing was written; "apply-requirements" asks for it`,
  );
}
