/** The live lints that need runs: what runs of a server or of files show about each rule. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { checkEvidence } from '../../simulate/evidence/check-evidence.ts';
import type { EvidencePeriod, EvidenceProblem } from '../../simulate/evidence/evidence-words.ts';
import { RuleObserver } from '../../simulate/evidence/observe-rule.ts';
import type { RuleFacts } from '../../simulate/evidence/rule-facts.ts';
import { timeOf } from '../../simulate/history/run-index.ts';
import { checkHistories } from '../backtest/check-histories.ts';
import type { HistoryFiles } from '../backtest/history-files.ts';
import { hasEnded } from '../history/cached-runs.ts';
import { liveFiles } from '../history/live-files.ts';
import { evidenceDiagnostics } from './evidence-diagnostics.ts';
import { findOtherProjects } from './find-other-projects.ts';
import { type LiveListing, listLiveRuns, type UnlistedPart } from './list-live-runs.ts';
import { identityOf, withNames } from './listed-run.ts';
import type { LiveRuns } from './live-runs.ts';
import { type ReadEnd, readRuns } from './read-runs.ts';

/** What is checked, and against which runs. */
export interface LintRunsInput {
  readonly declarations: readonly Declaration[];
  readonly runs: HistoryFiles | LiveRuns;
  /** Milliseconds since 1970: the values of runs that began before are not read. Absent: no limit. */
  readonly since?: number;
  readonly now: number;
  readonly maxFiresPerDay: number;
}

/** What was found, and of how many runs the values were read. */
export interface LintRunsResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly runs: number;
}

/** Checks every rule on runs. */
export async function lintRuns(input: LintRunsInput): Promise<LintRunsResult> {
  const rules = input.declarations.filter(
    ({ event }) => event.kind === 'runMetric' || event.kind === 'runState',
  );
  if (rules.length === 0) return { diagnostics: await unusable(input.runs), runs: 0 };
  return 'api' in input.runs
    ? await lintLive(rules, input.runs, input)
    : await lintFiles(rules, input.runs, input);
}

/** A wrong directory is reported although no rule needs it. */
async function unusable(runs: HistoryFiles | LiveRuns): Promise<readonly Diagnostic[]> {
  if ('api' in runs) return [];
  const problem = await checkHistories(runs);
  return problem === undefined ? [] : [problem];
}

type Observed = readonly { readonly rule: Declaration; readonly observer: RuleObserver }[];

function observe(rules: readonly Declaration[], isLive: boolean): Observed {
  return rules.map((rule) => ({ rule, observer: new RuleObserver(rule, isLive) }));
}

function metricsOf(rules: readonly Declaration[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ event }) => (event.kind === 'runMetric' ? [event.condition.metric] : [])),
  );
}

async function lintFiles(
  rules: readonly Declaration[],
  files: HistoryFiles,
  { since, now, maxFiresPerDay }: LintRunsInput,
): Promise<LintRunsResult> {
  const observed = observe(rules, false);
  let runs = 0;
  const { diagnostics } = await readRuns({
    files,
    metrics: metricsOf(rules),
    ...present({ since }),
    onRun: (run) => {
      runs += 1;
      for (const { observer } of observed) observer.add(run);
    },
  });
  // Counts are never made of files that are known to be wrong.
  if (hasErrors(diagnostics)) return { diagnostics, runs };
  const period: EvidencePeriod = {
    isLive: false,
    now,
    isPartial: false,
    maxFiresPerDay,
    otherProjects: new Map(),
    ...present({ since }),
  };
  const found = observed.flatMap(({ rule, observer }) =>
    evidenceDiagnostics(rule, checkEvidence(rule, observer.facts(), period)),
  );
  return { diagnostics: [...diagnostics, ...found], runs };
}

async function lintLive(
  rules: readonly Declaration[],
  live: LiveRuns,
  { since, now, maxFiresPerDay }: LintRunsInput,
): Promise<LintRunsResult> {
  const { api, cache, limits, maxRuns } = live;
  const observed = observe(rules, true);
  const liveRules = rules.map((rule) => ({ variants: [rule] }));
  const listing = await listLiveRuns({ api, rules: liveRules, limits, maxRuns });
  const isOlder = ({ createdAt }: ServerRun): boolean =>
    since !== undefined && (timeOf(createdAt) ?? since) < since;
  const recent = listing.runs.filter((run) => !isOlder(run));
  const byIdentity = new Map(recent.map((run) => [identityOf(run), run]));
  const read = await readRuns({
    files: liveFiles({
      directory: live.server,
      reader: { api, limits },
      cache,
      runs: recent,
      rules: liveRules,
      onProgress: live.onProgress,
    }),
    metrics: metricsOf(rules),
    onRun: (run) => {
      const named = withNames(run, byIdentity.get(run.identity));
      byIdentity.delete(run.identity);
      for (const { observer } of observed) observer.add(named);
    },
  });
  // Without an early end, what is left was deleted meanwhile.
  const unread = read.end === undefined ? [] : [...byIdentity.values()];
  for (const { observer } of observed) {
    for (const run of unread) observer.addUnread(unreadRun(run, false));
    for (const run of listing.runs) if (isOlder(run)) observer.addUnread(unreadRun(run, true));
  }
  const facts = observed.map(({ rule, observer }) => ({ rule, facts: observer.facts() }));
  const otherProjects = await findOtherProjects(
    live,
    facts,
    new Set(listing.projects.map(({ entity, project }) => `${entity}/${project}`)),
  );
  const found = facts.flatMap(({ rule, facts: shown }) => {
    const parts = listing.unlisted.filter((part) => concerns(part, rule));
    const period: EvidencePeriod = {
      isLive: true,
      now,
      isPartial: parts.length > 0,
      maxFiresPerDay,
      otherProjects,
      ...present({ since }),
    };
    return evidenceDiagnostics(rule, [
      ...unreadProblems(shown, read.end),
      ...(isUnknown(shown, parts) ? [] : checkEvidence(rule, shown, period)),
    ]);
  });
  return {
    diagnostics: [...read.diagnostics, ...unlistedDiagnostics(rules, listing), ...found],
    runs: recent.length - unread.length,
  };
}

function unreadRun(run: ServerRun, isOlder: boolean): Parameters<RuleObserver['addUnread']>[0] {
  const { name, id, user, state, tags, config, summary, entity, project, keys } = run;
  return {
    name,
    isOlder,
    document: { name, id, state, tags, ...present({ user, config, summary }) },
    origin: { entity, project },
    ...present({
      start: timeOf(run.createdAt),
      end: hasEnded(run) ? timeOf(run.heartbeatAt) : undefined,
      names:
        keys === undefined ? undefined : [...keys.keys(), ...Object.keys(run.systemMetrics ?? {})],
    }),
  };
}

/** Nothing was listed, and not because there is nothing. */
function isUnknown(facts: RuleFacts, parts: readonly UnlistedPart[]): boolean {
  return facts.inScope + facts.olderInScope === 0 && parts.length > 0;
}

function concerns({ entity, project }: UnlistedPart, { scope }: Declaration): boolean {
  if (scope.kind === 'organization') return scope.organization === entity;
  if (!('entity' in scope) || scope.entity !== entity) return false;
  return scope.kind === 'team' || project === undefined || scope.project === project;
}

/** Matching runs whose values are missing: what they would show is not known. */
function unreadProblems(facts: RuleFacts, end: ReadEnd | undefined): readonly EvidenceProblem[] {
  if (facts.unread === 0 || end === undefined) return [];
  return [
    {
      code: 'lint/unread',
      severity: 'warning',
      paths: ['when.runMetric', 'when.runState'],
      message: `The values of ${facts.unread} of ${countNoun(facts.matching, 'matching run')} were not read, so the metric was not checked: ${end.message}`,
      ...present({ hint: end.hint }),
    },
  ];
}

function unlistedDiagnostics(
  rules: readonly Declaration[],
  { unlisted }: LiveListing,
): readonly Diagnostic[] {
  return unlisted.map((part) => ({
    code: 'lint/unread',
    severity: 'warning',
    message: part.message,
    keys: rules.filter((rule) => concerns(part, rule)).map(({ key }) => key),
    ...present({ hint: part.hint }),
  }));
}
