/** A backtest: rules on recorded runs and events, with the evaluator of the rule tests. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type {
  BacktestSettings,
  BacktestShard,
  RuleInfo,
} from '../../model/backtest/backtest-shard.ts';
import type { EventOutcome, RunOutcome } from '../../model/backtest/run-outcome.ts';
import type { Assumptions } from '../../simulate/assumptions.ts';
import { evaluateRun } from '../../simulate/backtest/evaluate-run.ts';
import type { RecordedRun, RuleVariants } from '../../simulate/backtest/recorded-run.ts';
import { evaluateArtifactEvent } from '../../simulate/event/evaluate-artifact-event.ts';
import { matchesScope } from '../../simulate/event/matches-scope.ts';
import {
  EVENTS_NAME,
  parseArtifactEvents,
  type RecordedEvent,
} from '../../simulate/history/artifact-events.ts';
import { fileDiagnostic, type HistoryFiles, inOrder } from './history-files.ts';
import type { OutcomeLabel } from './outcome-label.ts';
import { RecordedRuns } from './read-recorded-runs.ts';
import type { ShardChoice } from './shard-of.ts';

/** A rule with its description. */
export interface BacktestRule extends RuleVariants {
  readonly info: RuleInfo;
  /** The file of the manifest, as diagnostics show it. */
  readonly manifest: string;
}

/** What a backtest needs; every edge is passed in. */
export interface BacktestInput {
  readonly rules: readonly BacktestRule[];
  readonly files: HistoryFiles;
  readonly settings: BacktestSettings;
  readonly outcome?: OutcomeLabel;
  readonly allowsSampled: boolean;
  readonly shard: ShardChoice;
  /** Called with each run and what came of it, before the next one is read. */
  readonly onRun?: (run: RecordedRun, outcome: RunOutcome) => void;
}

/**
 * Runs. Memory is bounded by the largest file, and by what is reported of each run.
 *
 * @returns the outcome, which must not be shown where an error is among its diagnostics.
 */
export async function runBacktest(input: BacktestInput): Promise<BacktestShard> {
  try {
    return await evaluateFiles(input);
  } finally {
    await input.files.close?.();
  }
}

async function evaluateFiles(input: BacktestInput): Promise<BacktestShard> {
  const { rules, files, settings, shard } = input;
  const since = settings.since === undefined ? undefined : Date.parse(settings.since);
  const recorded = new RecordedRuns(files, {
    metrics: metricsOf(rules),
    shard,
    ...present({ since }),
  });
  const runs: RunOutcome[] = [];
  const sampled: RecordedRun[] = [];
  for await (const run of recorded.read()) {
    const outcome = runOutcome(run, input);
    input.onRun?.(run, outcome);
    runs.push(outcome);
    if (run.sampling === 'sampled' && outcome.rules.some(isOnValues(rules))) sampled.push(run);
  }
  const diagnostics = [...(files.diagnostics ?? []), ...recorded.diagnostics];
  const [first] = sampled;
  if (first !== undefined && !input.allowsSampled)
    diagnostics.push(sampledProblem(files, first, sampled.length));
  const events = shard.index === 1 ? await readEvents(files, since, diagnostics) : undefined;
  return {
    ...shard,
    settings,
    rules: rules.map(({ info }) => info),
    runs,
    ...present({ events: events && rules.map((rule) => eventOutcome(rule, events, settings)) }),
    diagnostics: inOrder(diagnostics),
  };
}

function metricsOf(rules: readonly BacktestRule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ variants }) =>
      variants.flatMap(({ event }) => (event.kind === 'runMetric' ? [event.condition.metric] : [])),
    ),
  );
}

function isOnValues(rules: readonly BacktestRule[]) {
  return (outcome: RunOutcome['rules'][number], index: number): boolean =>
    outcome.matches && outcome.hasEveryRow !== true && rules[index]?.info.kind === 'runMetric';
}

/** What each rule does on one run. */
export function runOutcome(
  run: RecordedRun,
  { rules, settings, outcome }: Pick<BacktestInput, 'rules' | 'settings' | 'outcome'>,
): RunOutcome {
  const hasOutcome = outcome?.(run.document);
  const { table } = run;
  const assumptions: Assumptions = settings.assumed;
  return {
    name: run.document.name ?? run.identity,
    identity: run.identity,
    ...present({ state: run.document.state, hasOutcome }),
    sampling: run.sampling,
    lacksClock: table !== undefined && !table.hasClock,
    ...present({
      start: table?.firstTime ?? run.createdAt,
      end: table?.lastTime ?? run.endedAt ?? run.createdAt,
    }),
    rules: rules.map((rule) => evaluateRun(rule, run, assumptions, hasOutcome === true)),
  };
}

function sampledProblem(files: HistoryFiles, run: RecordedRun, count: number): Diagnostic {
  const more = count === 1 ? '' : ` and ${count - 1} more`;
  return fileDiagnostic(files, {
    code: 'history/sampled',
    message: `The history of "${run.document.name ?? run.identity}"${more} is a sample: rows are missing`,
    hint: 'Charts and run.history() give samples, run.scan_history() every row. To continue anyway: --allow-sampled',
  });
}

async function readEvents(
  files: HistoryFiles,
  since: number | undefined,
  diagnostics: Diagnostic[],
): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for (const path of files.paths) {
    if (path !== EVENTS_NAME && !path.endsWith(`/${EVENTS_NAME}`)) continue;
    const bytes = await files.read(path);
    const reading =
      bytes === undefined || 'problem' in bytes
        ? { problem: bytes?.problem ?? 'no such file', line: 1 }
        : parseArtifactEvents(new TextDecoder().decode(bytes));
    if ('events' in reading) all.push(...reading.events);
    else {
      const { line, problem } = reading;
      const message = `Not an event: ${problem}`;
      diagnostics.push(fileDiagnostic(files, { code: 'history/bad-events', path, line, message }));
    }
  }
  return all.filter(({ time }) => time >= (since ?? time)).sort((a, b) => a.time - b.time);
}

/** Null for a rule of runs. */
function eventOutcome(
  { info, variants }: BacktestRule,
  events: readonly RecordedEvent[],
  { assumed }: BacktestSettings,
): EventOutcome | null {
  if (info.kind !== 'artifact') return null;
  const [declared] = variants;
  const inScope = events.filter(
    ({ occurrence }) =>
      declared?.event.kind === occurrence.kind &&
      matchesScope(declared.scope, {
        ...occurrence,
        ...present({ collection: occurrence.artifact?.collection }),
      }),
  );
  return {
    events: inScope.length,
    fires: variants.map(
      (variant) =>
        events.filter(
          ({ occurrence }) =>
            evaluateArtifactEvent({ ...variant, enabled: true }, occurrence, assumed).fires > 0,
        ).length,
    ),
    ...present({ start: events[0]?.time, end: events.at(-1)?.time }),
  };
}
