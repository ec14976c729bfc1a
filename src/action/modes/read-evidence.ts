/** What the changed rules of a plan would have done on recorded runs, as the input `evidence` asks. */
import { join } from 'node:path';
import { openDirectory } from '../../api/backtest.ts';
import { openHistoryCache } from '../../files/history/history-cache.ts';
import { present } from '../../lib/present.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import { planEvidence } from '../../workflow/evidence/plan-evidence.ts';
import { CachedRuns } from '../../workflow/history/cached-runs.ts';
import type { ActionRun } from '../action-run.ts';
import { temporaryFolder } from '../publish/publish-plan.ts';
import type { PlannedRun } from './prepare.ts';

/** Time for all evidence together. */
const MAX_MS = 120_000;

const LIMITS = { maxRequests: 20_000, maxBytes: 4096 * 2 ** 20 };
const MAX_RUNS = 1000;

const HOUR_MS = 3_600_000;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** Reads and evaluates; undefined where it is off. Never a reason for the plan to fail. */
export async function readEvidence(
  run: ActionRun,
  { tree, project, plan, server }: PlannedRun,
): Promise<PlanEvidence | undefined> {
  const { inputs, context, io } = run;
  if (inputs.evidence === 'off') return undefined;
  // What a fork wrote must not decide what is read with the key.
  const source = context.pullRequest?.isFork === true ? 'files' : inputs.evidence;
  const words = inputs.evidenceSince ?? (source === 'live' ? '30d' : undefined);
  const days = /^(\d+)d$/u.exec(words ?? '')?.[1];
  return await planEvidence({
    changes: plan.changes,
    declarations: project.declarations,
    source,
    deadline: AbortSignal.any([io.signal, AbortSignal.timeout(MAX_MS)]),
    ...present({
      since: words === undefined ? undefined : sinceOf(words, io.now()),
      days: days === undefined ? undefined : Number(days),
    }),
    openRuns: async () =>
      source === 'files'
        ? await openDirectory(inputs.evidenceHistory ?? join(tree.directory, 'history'))
        : {
            api: await server.openHistory(),
            cache: new CachedRuns(
              openHistoryCache(join(temporaryFolder(run), 'wac-history')),
              server.name,
            ),
            limits: LIMITS,
            maxRuns: MAX_RUNS,
            server: server.name,
            onProgress: () => undefined,
          },
  });
}

/** The input was checked when it was read. */
function sinceOf(text: string, now: Date): Date {
  const [, count = '', unit = ''] = /^(\d+)([hdw])$/u.exec(text) ?? [];
  const hours = HOURS[unit];
  return hours === undefined
    ? new Date(text)
    : new Date(now.getTime() - Number(count) * hours * HOUR_MS);
}
