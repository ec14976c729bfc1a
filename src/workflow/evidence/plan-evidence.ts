/** What the rules that a plan changes would have done on recorded runs: read as long as time allows, never failing. */

import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { RunOutcome } from '../../model/backtest/run-outcome.ts';
import type { ServerRun } from '../../model/history-api.ts';
import type { Change } from '../../model/plan/change.ts';
import type { PlanEvidence, RuleEvidence } from '../../model/plan/plan-evidence.ts';
import { summarizeBacktest } from '../../simulate/backtest/summarize-backtest.ts';
import { checkHistories } from '../backtest/check-histories.ts';
import type { HistoryFiles } from '../backtest/history-files.ts';
import { runOutcome } from '../backtest/run-backtest.ts';
import { liveFiles, matchRun } from '../history/live-files.ts';
import { type ChangedRule, changedRules } from './changed-rules.ts';
import { ChangedRuleChecks, type EvidenceChecks } from './check-changed-rules.ts';
import { evidenceText } from './evidence-text.ts';
import { type LiveListing, listLiveRuns } from './list-live-runs.ts';
import { identityOf } from './listed-run.ts';
import type { LiveRuns } from './live-runs.ts';
import { beforeDeadline, readRuns } from './read-runs.ts';

/** Settings of the comparison: the default interpretations, against what the server has. */
const SETTINGS = { assumed: {}, base: 'server' } as const;

/** On which runs rules are evaluated, and how long. */
export interface EvidenceInput {
  /** Whether the directory of files is the default one, which need not exist; absent: it was named. */
  readonly isDefaultDirectory?: boolean;
  /** Opens the runs; what it throws is said for every rule. */
  readonly openRuns: () => Promise<HistoryFiles | LiveRuns>;
  readonly source: PlanEvidence['source'];
  readonly since?: Date;
  /** The days of `since` before today, for the text; absent where it is no number of days. */
  readonly days?: number;
  /** Called after each run that was evaluated. */
  readonly onRun?: () => void;
  /** Fires when no time is left. */
  readonly deadline: AbortSignal;
  /** What the rules are checked with besides; absent: they are only evaluated. */
  readonly checks?: EvidenceChecks;
}

/** What is evaluated, and on which runs. */
export interface PlanEvidenceInput extends EvidenceInput {
  readonly changes: readonly Change[];
  readonly declarations: readonly Declaration[];
}

/** Evaluates the rules of a plan. A rule that could not be evaluated says why; only an interrupt rejects. */
export async function planEvidence(input: PlanEvidenceInput): Promise<PlanEvidence> {
  return await ruleEvidence(changedRules(input.changes, input.declarations), input);
}

/** The same for rules that no plan names. */
export async function ruleEvidence(
  changed: readonly ChangedRule[],
  input: EvidenceInput,
): Promise<PlanEvidence> {
  const { source, since } = input;
  const rules = await evaluate(changed, input);
  const problem = changed.some(isOnRuns) ? undefined : await problemOfFiles(input);
  return { source, rules, ...present({ since: since?.toISOString(), problem }) };
}

function isOnRuns({ rule }: ChangedRule): boolean {
  return rule.info.kind !== 'artifact';
}

/** What is wrong with the files although no rule needs them now: a wrong directory is reported at once. */
async function problemOfFiles(input: EvidenceInput): Promise<string | undefined> {
  const { source, deadline, isDefaultDirectory = false } = input;
  if (source !== 'files') return undefined;
  try {
    const files = await beforeDeadline(input.openRuns(), deadline);
    if (files === 'past' || 'api' in files) return undefined;
    const found = await beforeDeadline(checkHistories(files), deadline);
    return found === 'past' ? undefined : found?.message;
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    return isDefaultDirectory && error.code === 'usage' ? undefined : error.message;
  }
}

async function evaluate(
  changed: readonly ChangedRule[],
  input: EvidenceInput,
): Promise<readonly RuleEvidence[]> {
  const onRuns = changed.filter(isOnRuns);
  const others = changed
    .filter((each) => !onRuns.includes(each))
    .map(({ key }) => notEvaluated(key, 'past artifact events are not in any list of W&B'));
  if (onRuns.length === 0) return others;
  try {
    return [...(await evaluateRuns(onRuns, input)), ...others];
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    return [...onRuns.map(({ key }) => notEvaluated(key, error.message)), ...others];
  }
}

function notEvaluated(key: string, reason: string): RuleEvidence {
  return { key, status: 'not-evaluated', text: `not evaluated: ${reason}` };
}

/** Why a rule has no result, by its key. */
type Reasons = ReadonlyMap<string, string>;

const TIME_USED_UP = 'the time for evidence is used up';

async function evaluateRuns(
  changed: readonly ChangedRule[],
  input: EvidenceInput,
): Promise<readonly RuleEvidence[]> {
  const { deadline } = input;
  const opened = await beforeDeadline(input.openRuns(), deadline);
  if (opened === 'past') return changed.map(({ key }) => notEvaluated(key, TIME_USED_UP));
  const rules = changed.map(({ rule }) => rule);
  const live = 'api' in opened ? await listed(opened, changed, input) : undefined;
  if (live === 'past') return changed.map(({ key }) => notEvaluated(key, TIME_USED_UP));
  const files = 'api' in opened ? filesOf(opened, live?.runs ?? [], changed) : opened;
  const outcomes: RunOutcome[] = [];
  const unread = new Map((live?.runs ?? []).map((run) => [identityOf(run), run]));
  const checks = checksOf(changed, input);
  const read = await readRuns({
    files,
    metrics: new Set(
      rules.flatMap(({ variants }) =>
        variants.flatMap(({ event }) =>
          event.kind === 'runMetric' ? [event.condition.metric] : [],
        ),
      ),
    ),
    deadline,
    ...present({ since: input.since?.getTime() }),
    onRun: (run) => {
      checks?.add(run, unread.get(run.identity));
      unread.delete(run.identity);
      outcomes.push(runOutcome(run, { rules, settings: SETTINGS }));
      input.onRun?.();
    },
  });
  const problem = read.diagnostics.find(({ severity }) => severity === 'error');
  if (problem !== undefined && hasErrors(read.diagnostics))
    return changed.map(({ key }) => notEvaluated(key, problem.message));
  const reasons =
    live === undefined
      ? reasonsOfFiles(changed, read.end, outcomes.length)
      : reasonsOfServer(
          changed,
          live,
          read.end === undefined ? [] : [...unread.values()],
          read.end,
        );
  return resultsOf(changed, outcomes, reasons, input).map((result) => {
    const findings = reasons.has(result.key) ? [] : (checks?.findings(result.key) ?? []);
    return findings.length === 0 ? result : { ...result, findings };
  });
}

function checksOf(
  changed: readonly ChangedRule[],
  { checks, source, since }: EvidenceInput,
): ChangedRuleChecks | undefined {
  if (checks === undefined) return undefined;
  const runs = { isLive: source === 'live', ...present({ since: since?.getTime() }) };
  return new ChangedRuleChecks(changed, checks, runs);
}

async function listed(
  live: LiveRuns,
  changed: readonly ChangedRule[],
  { since, deadline }: EvidenceInput,
): Promise<LiveListing | 'past'> {
  const { api, limits, maxRuns } = live;
  const rules = changed.map(({ rule }) => rule);
  const request = { api, rules, limits, maxRuns, ...present({ since: since?.getTime() }) };
  return await beforeDeadline(listLiveRuns(request), deadline);
}

function filesOf(
  { api, cache, limits, server, onProgress }: LiveRuns,
  runs: readonly ServerRun[],
  changed: readonly ChangedRule[],
): HistoryFiles {
  const rules = changed.map(({ rule }) => rule);
  return liveFiles({ directory: server, reader: { api, limits }, cache, runs, rules, onProgress });
}

function reasonsOfFiles(
  changed: readonly ChangedRule[],
  end: { readonly message: string } | undefined,
  read: number,
): Reasons {
  if (end === undefined) return new Map();
  const reason = `${end.message} (${countNoun(read, 'run')} read)`;
  return new Map(changed.map(({ key }) => [key, reason]));
}

/** A rule has a result where each run that it may take was listed and read. */
function reasonsOfServer(
  changed: readonly ChangedRule[],
  { runs, unlisted }: LiveListing,
  unread: readonly ServerRun[],
  end: { readonly message: string } | undefined,
): Reasons {
  const reasons = new Map<string, string>();
  for (const { key, rule } of changed) {
    const scopes = rule.variants.map(({ scope }) => scope);
    const part = unlisted.find(({ entity, project }) =>
      scopes.some(
        (scope) =>
          ('entity' in scope ? scope.entity : scope.organization) === entity &&
          (project === undefined || scope.kind !== 'project' || scope.project === project),
      ),
    );
    const takes = (run: ServerRun): boolean => matchRun(run, [rule]) !== undefined;
    const missing = unread.filter(takes).length;
    if (part !== undefined) reasons.set(key, part.message);
    else if (missing > 0) {
      const all = runs.filter(takes).length;
      const why = end?.message ?? TIME_USED_UP;
      reasons.set(key, `${why} (${all - missing} of ${countNoun(all, 'run')} read)`);
    }
  }
  return reasons;
}

function resultsOf(
  changed: readonly ChangedRule[],
  outcomes: readonly RunOutcome[],
  reasons: Reasons,
  input: EvidenceInput,
): readonly RuleEvidence[] {
  const rules = changed.map(({ rule }) => rule.info);
  const shard = { index: 1, count: 1, settings: SETTINGS, rules, runs: outcomes, diagnostics: [] };
  const report = summarizeBacktest([shard], shard);
  return changed.map((each, index) => {
    const reason = reasons.get(each.key);
    const found = report.rules[index];
    if (reason !== undefined || found === undefined)
      return notEvaluated(each.key, reason ?? 'there is no result');
    return evidenceText(each, found, outcomes, input);
  });
}
