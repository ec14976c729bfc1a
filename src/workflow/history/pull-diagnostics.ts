import type { HistoryCode } from '../../diagnostics/codes-history.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { PulledRun } from './pulled-run.ts';
import type { ChosenRuns, RunChoice } from './select-runs.ts';

/** What happened while runs were read. */
export interface PullFacts {
  readonly choice: RunChoice;
  readonly chosen: ChosenRuns;
  readonly pulled: readonly PulledRun[];
  /** Files of the cache whose content was not what it had been. */
  readonly damaged: number;
}

/** What a reader of any counts has to know: runs that are left out. */
export function listDiagnostics(choice: RunChoice, chosen: ChosenRuns): readonly Diagnostic[] {
  const path = `${choice.entity}/${choice.project}`;
  const found: (Diagnostic | undefined)[] = [
    chosen.isLimited
      ? report(
          'history/limited',
          'warning',
          `"${path}" has more runs: the newest ${choice.maxRuns} are read`,
          { hint: 'Raise --max-runs, or choose a time with --since' },
        )
      : undefined,
    chosen.hidden > 0
      ? report(
          'history/hidden-runs',
          'warning',
          `The server counts ${countNoun(chosen.hidden, 'more run')} in "${path}" than it shows`,
          { hint: 'Use an API key that may see them; without them every count is too low' },
        )
      : undefined,
  ];
  return found.filter((each) => each !== undefined);
}

/** Rules on artifacts: what happened to them is not in any list that is public. */
export function unreadEvents(
  rules: readonly { readonly info: { readonly key: string; readonly kind: string } }[],
): readonly Diagnostic[] {
  const keys = rules.flatMap(({ info }) => (info.kind === 'artifact' ? info.key : []));
  if (keys.length === 0) return [];
  return [
    report('history/limited', 'info', `Artifact events are not read from W&B: ${keys.join(', ')}`, {
      hint: 'W&B documents no list of past alias, tag and link events. Record them in events.jsonl and use --history',
    }),
  ];
}

/** A project of a rule that cannot be seen. */
export function unseenProject(message: string): Diagnostic {
  return report('history/no-runs', 'warning', message, {
    hint: 'Rules on this project match no run',
  });
}

/** Rules on whole organizations, whose projects are not listed. */
export function unreadOrganizations(names: readonly string[]): readonly Diagnostic[] {
  if (names.length === 0) return [];
  return [
    report(
      'history/limited',
      'warning',
      `Runs of whole organizations are not read: ${names.join(', ')}`,
      { hint: 'Only runs of the projects and teams that rules name are evaluated' },
    ),
  ];
}

/** What a reader of the files has to know. */
export function pullDiagnostics({
  choice,
  chosen,
  pulled,
  damaged,
}: PullFacts): readonly Diagnostic[] {
  const path = `${choice.entity}/${choice.project}`;
  const found: (Diagnostic | undefined)[] = [
    chosen.runs.length > 0
      ? undefined
      : report('history/no-runs', 'error', noRuns(path, choice, chosen), {
          hint: 'Check the names and --since',
        }),
    ...listDiagnostics(choice, chosen),
    ofRuns(
      pulled.filter(({ written }) => written === undefined),
      ({ names }) =>
        report('history/run-gone', 'warning', `Deleted while it was read, and left out: ${names}`),
    ),
    ofRuns(
      pulled.filter(({ sampled }) => sampled.size > 0),
      ({ names, first }) =>
        report(
          'history/sampled',
          'warning',
          `Rows of ${[...first.sampled].join(', ')} are missing: ${names}`,
          {
            hint: 'W&B gives system metrics as samples only. Of other metrics the server gave fewer rows than it counts: run the same command again',
          },
        ),
    ),
    ofRuns(
      pulled.filter(({ restarts }) => restarts),
      ({ names }) =>
        report('history/steps-restart', 'warning', `The steps go back: ${names}`, {
          hint: 'The run was resumed. Rows are evaluated in the order of their steps (A14)',
        }),
    ),
    ofRuns(
      pulled.filter(({ notNumeric }) => notNumeric.length > 0),
      ({ names, first }) =>
        report(
          'history/not-numeric',
          'warning',
          `${first.notNumeric.join(', ')} is logged, and never as a number: ${names}`,
          { hint: 'A rule on such a metric never triggers' },
        ),
    ),
    damaged > 0
      ? report(
          'history/cache-damaged',
          'info',
          `Cut off or edited in the cache, and read again from the server: ${countNoun(damaged, 'file')}`,
        )
      : undefined,
  ];
  return found.filter((each) => each !== undefined);
}

function noRuns(path: string, { since }: RunChoice, { seen }: ChosenRuns): string {
  const time = since === undefined ? '' : ` since ${new Date(since).toISOString()}`;
  const older = seen === 0 ? '' : ` (${countNoun(seen, 'run')} began before, or is not wanted)`;
  return `There is no run in "${path}"${time}${older}`;
}

const MAX_NAMES = 3;

function ofRuns(
  runs: readonly PulledRun[],
  make: (found: { readonly names: string; readonly first: PulledRun }) => Diagnostic,
): Diagnostic | undefined {
  const [first] = runs;
  if (first === undefined) return undefined;
  const shown = runs.slice(0, MAX_NAMES).map(({ run }) => `"${run.name}"`);
  const more = runs.length > MAX_NAMES ? ` and ${runs.length - MAX_NAMES} more` : '';
  return make({ names: `${shown.join(', ')}${more}`, first });
}

function report(
  code: HistoryCode,
  severity: Severity,
  message: string,
  { hint }: { readonly hint?: string } = {},
): Diagnostic {
  return { code, severity, message, ...present({ hint }) };
}
