/** `wac plan --evidence`: what the changed rules would have done on recorded runs. */
import { join } from 'node:path';
import { openDirectory } from '../../../api/backtest.ts';
import { evidenceChecks } from '../../../api/evidence-checks.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { openHistoryCache } from '../../../files/history/history-cache.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { PlanEvidence } from '../../../model/plan/plan-evidence.ts';
import { planEvidence } from '../../../workflow/evidence/plan-evidence.ts';
import { CachedRuns } from '../../../workflow/history/cached-runs.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseCount } from '../../arguments/parse-count.ts';
import { parseSince } from '../../arguments/parse-since.ts';
import { unlimitHeap } from '../../process/heap-limit.ts';
import { HISTORY_CACHE, parseHistoryLimits } from '../../session/history-limits.ts';
import { parseVariables } from '../../session/open-project.ts';
import type { PlanSession } from '../../session/plan-session.ts';
import type { PlanOptions } from './plan-command.ts';

/** Seconds that evidence may take in all. */
const MAX_SECONDS = 120;

/** The time of which runs are read from a server, unless another is asked for. */
const LIVE_SINCE = '30d';

/**
 * Checks the options before anything is read.
 *
 * @throws Failure `usage`
 */
export function checkEvidenceOptions({ io, options }: CommandContext<PlanOptions>): void {
  const { evidence, history, since, evidenceSeconds } = options;
  if (evidence !== 'files' && history !== undefined) {
    throw new Failure('"--history" needs "--evidence files"', { code: 'usage' });
  }
  if (evidence === undefined && (since ?? evidenceSeconds) !== undefined) {
    throw new Failure('"--since" and "--evidence-seconds" need "--evidence"', { code: 'usage' });
  }
  if (since !== undefined) parseSince(since, io.now());
  secondsOf(evidenceSeconds);
}

function secondsOf(text: string | undefined): number {
  const seconds = parseCount(text, '--evidence-seconds') ?? MAX_SECONDS;
  if (seconds <= MAX_SECONDS) return seconds;
  throw new Failure(`"--evidence-seconds ${seconds}" is more than ${MAX_SECONDS}`, {
    code: 'usage',
  });
}

/** Reads and evaluates; undefined where no evidence was asked for. Never a reason for the plan to fail. */
export async function readPlanEvidence(
  { io, options }: CommandContext<PlanOptions>,
  { opened, server, run }: PlanSession,
): Promise<PlanEvidence | undefined> {
  const { evidence: source, history = join(opened.tree.directory, 'history') } = options;
  if (source === undefined) return undefined;
  const words = options.since ?? (source === 'live' ? LIVE_SINCE : undefined);
  const days = /^(\d+)d$/.exec(words ?? '')?.[1];
  const { maxRuns, ...limits } = parseHistoryLimits({});
  unlimitHeap();
  let done = 0;
  return await planEvidence({
    onRun: () => {
      done += 1;
      io.progress?.(
        (seconds) => `Evaluated the changes on ${countNoun(done, 'run')} in ${seconds} s`,
      );
    },
    changes: run.plan.changes,
    declarations: opened.project.declarations,
    checks: evidenceChecks(opened, io.now(), parseVariables(options.var ?? [])),
    source,
    isDefaultDirectory: options.history === undefined,
    deadline: AbortSignal.timeout(secondsOf(options.evidenceSeconds) * 1000),
    ...present({
      since: words === undefined ? undefined : parseSince(words, io.now()),
      days: days === undefined ? undefined : Number(days),
    }),
    openRuns: async () =>
      source === 'files'
        ? await openDirectory(history)
        : {
            api: await server.openHistory(),
            cache: new CachedRuns(openHistoryCache(join(io.cwd, HISTORY_CACHE)), server.name),
            limits,
            maxRuns,
            server: server.name,
            onProgress: () => undefined,
          },
  });
}
