/** What is looked at after every run of a command: what is whose, what is twice, and whether what it said is true. */
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import { nodeId } from '../../../src/sandbox/store/node-id.ts';
import type { SandboxState, TriggerRecord } from '../../../src/sandbox/store/records.ts';
import { jsonLines } from '../kills/manifest-folder.ts';
import { isOf } from './random-manifests.ts';
import type { RunReport } from './run-in-process.ts';
import type { Step } from './steps.ts';

/** Names of what comes while a command runs. */
export const PASSING = 'Passing';

/** Two states of the server, and what a command without faults makes of the first. */
export interface Yardstick {
  readonly start: SandboxState;
  readonly goal: SandboxState;
  /** What the command says without faults the first time. */
  readonly report: RunReport;
}

/** What was found wrong. */
export interface Findings {
  readonly duplicates: string[];
  readonly foreignChanges: string[];
  readonly untrueReports: string[];
  readonly crashes: string[];
}

/** Everything of a record that is not merely counted. */
export function contentOf(record: TriggerRecord): string {
  const { name, description, enabled, scope, eventType, eventFilter, action } = record;
  return JSON.stringify({ name, description, enabled, scope, eventType, eventFilter, action });
}

/** Says what is in one state and not in the other, whatever its number; undefined where they are the same. */
export function differenceOf(wanted: SandboxState, found: SandboxState): string | undefined {
  const strings = ({ triggers }: SandboxState): string[] =>
    triggers
      .filter(({ name }) => !name.startsWith(PASSING))
      .map(contentOf)
      .sort();
  const [one, other] = [strings(wanted), strings(found)];
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined;
  const missing = one.filter((text) => !other.includes(text));
  const surplus = other.filter((text) => !one.includes(text));
  return `missing: ${missing.join(' ')}\nsurplus: ${surplus.join(' ')}`;
}

/** Looks at the server after a run. */
export function findDamage(
  findings: Findings,
  step: Step,
  { start, goal }: Yardstick,
  now: SandboxState,
): void {
  for (const record of start.triggers) {
    const text = JSON.stringify(record);
    const isForeign =
      !isOf(step.owner, record) && JSON.stringify(numbered(goal, record.number)) === text;
    const found = JSON.stringify(numbered(now, record.number));
    if (isForeign && found !== text) findings.foreignChanges.push(`${text} → ${found}`);
  }
  const ownedAutomations = [start, goal].map(countOwned);
  for (const [key, count] of countOwned(now)) {
    const max = Math.max(1, ...ownedAutomations.map((each) => each.get(key) ?? 0));
    if (count > max) findings.duplicates.push(`${key}: ${count} automations`);
  }
}

/** Compares what a run said with what is. */
export function findUntruth(
  findings: Findings,
  step: Step,
  yardstick: Yardstick,
  run: { readonly report: RunReport; readonly before: SandboxState; readonly after: SandboxState },
): void {
  const { report, before, after } = run;
  const { exitCode, stdout, stderr } = report;
  const untrue = (text: string): void => {
    findings.untrueReports.push(`${text}\n${stderr}${stdout}`);
  };
  if (/This is a bug|^ {4}at /m.test(stderr)) findings.crashes.push(stderr);
  // With automations that the key cannot see, a run says so and does what it can see.
  const isPartial = /plan\/hidden|The server counts \d+ more/.test(stderr);
  if (step.isReadOnly) {
    if (differenceOf(before, after) !== undefined) untrue(`${step.name} wrote to the server`);
    const isGood = exitCode === 0 || exitCode === 2;
    const isSame = exitCode === yardstick.report.exitCode && stdout === yardstick.report.stdout;
    if (isGood && !isPartial && !stdout.includes(PASSING) && !isSame)
      untrue(`${step.name} says something else than without faults: ${yardstick.report.stdout}`);
    return;
  }
  if (exitCode === 0 && !isPartial && differenceOf(yardstick.goal, after) !== undefined)
    untrue(`${step.name} ends with 0 and is not done: ${differenceOf(yardstick.goal, after)}`);
  for (const line of jsonLines(stdout)) {
    if (typeof line['status'] !== 'string') continue;
    const lie = lieOf(line, step, { yardstick, before, after });
    if (lie !== undefined) untrue(`${JSON.stringify(line)}: ${lie}`);
  }
}

/** What is untrue in one result, if anything. */
function lieOf(
  { key, name, action, status, id }: Readonly<Record<string, unknown>>,
  { owner }: Step,
  states: {
    readonly yardstick: Yardstick;
    readonly before: SandboxState;
    readonly after: SandboxState;
  },
): string | undefined {
  if (status === 'unknown') return undefined;
  const { yardstick, before, after } = states;
  const holds = (record: TriggerRecord): boolean => {
    const reading = parseMarker(record.description ?? '');
    return reading.kind === 'marker' && reading.marker.key === key && isOf(owner, record);
  };
  if (action === 'delete') {
    // By name too: a copy made by hand holds the key as well.
    const was = before.triggers.filter((each) => each.name === name && holds(each));
    const left = was.filter(({ number }) => numbered(after, number) !== undefined);
    if (status === 'done' && left.length > 0 && left.length === was.length)
      return 'it is still there';
    return status !== 'done' && left.length < was.length ? 'it is gone' : undefined;
  }
  const goal = new Set(yardstick.goal.triggers.map(contentOf));
  const reached = after.triggers.filter(
    (each) => each.name === name && goal.has(contentOf(each)) && isOneOf(each, id),
  );
  if (status === 'done') return reached.length === 0 ? 'it is not' : undefined;
  const untouched = new Set(before.triggers.map((each) => JSON.stringify(each)));
  const byThisRun = reached.filter((each) => holds(each) && !untouched.has(JSON.stringify(each)));
  return byThisRun.length > 0 ? 'it is done' : undefined;
}

function isOneOf({ number }: TriggerRecord, id: unknown): boolean {
  return id === undefined || id === nodeId('Trigger', number);
}

function numbered({ triggers }: SandboxState, number: number): TriggerRecord | undefined {
  return triggers.find((each) => each.number === number);
}

/** How many automations carry a key, by owner and key. */
function countOwned({ triggers }: SandboxState): ReadonlyMap<string, number> {
  const ownedAutomations = new Map<string, number>();
  for (const { description } of triggers) {
    const reading = parseMarker(description ?? '');
    if (reading.kind !== 'marker') continue;
    const { owner, key } = reading.marker;
    ownedAutomations.set(`${owner}#${key}`, (ownedAutomations.get(`${owner}#${key}`) ?? 0) + 1);
  }
  return ownedAutomations;
}
