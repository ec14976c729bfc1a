/** What the changed rules of a plan would have done on recorded runs, as the input `evidence` asks. */
import { join } from 'node:path';
import { evidenceChecks } from '../../api/evidence-checks.ts';
import { openHistoryCache } from '../../files/history/history-cache.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import { planEvidence } from '../../workflow/evidence/plan-evidence.ts';
import { CachedRuns } from '../../workflow/history/cached-runs.ts';
import type { ActionRun } from '../action-run.ts';
import { evidenceFromFiles, evidenceWindow } from '../evidence/evidence-input.ts';
import { temporaryFolder } from '../publish/publish-plan.ts';
import type { PlannedRun } from './prepare.ts';

const LIMITS = { maxRequests: 20_000, maxBytes: 4096 * 2 ** 20 };
const MAX_RUNS = 1000;

/** Reads and evaluates; undefined where it is off. Never a reason for the plan to fail. */
export async function readEvidence(
  run: ActionRun,
  { tree, project, plan, server }: PlannedRun,
): Promise<PlanEvidence | undefined> {
  const { inputs, context } = run;
  if (inputs.evidence === 'off') return undefined;
  // What a fork wrote must not decide what is read with the key.
  const source = context.pullRequest?.isFork === true ? 'files' : inputs.evidence;
  return await planEvidence({
    changes: plan.changes,
    declarations: project.declarations,
    checks: evidenceChecks({ tree, project }, run.io.now()),
    ...(source === 'files'
      ? evidenceFromFiles(run, tree.directory)
      : {
          ...evidenceWindow(run, inputs.evidenceSince ?? '30d'),
          source,
          openRuns: async () => ({
            api: await server.openHistory(),
            cache: new CachedRuns(
              openHistoryCache(join(temporaryFolder(run), 'wac-history')),
              server.name,
            ),
            limits: LIMITS,
            maxRuns: MAX_RUNS,
            server: server.name,
            onProgress: () => undefined,
          }),
        }),
  });
}
