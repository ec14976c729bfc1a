/** What execution histories show about automations of the manifests: those that never fired, and webhooks that do not respond. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Declaration, Desired, Observed } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { EXECUTION_DAYS, type ExecutionHistory } from '../../model/plan/execution-history.ts';

/** What is checked. */
export interface LintExecutionsInput {
  /** The owner in the markers of this project. */
  readonly owner: string;
  readonly desired: readonly Desired[];
  /** Every automation that was read. */
  readonly automations: readonly Observed[];
  /** Automations that were created later are too young to be called never executed. */
  readonly since: Date;
  /** Reads what the server records; undefined where that is turned off. */
  readonly executionsOf: (
    automations: readonly Observed[],
  ) => Promise<ExecutionHistory | undefined>;
}

/** Checks those that are on the server and enabled. Unknown is never taken for "never": only a list that was read whole says it. */
export async function lintExecutions(input: LintExecutionsInput): Promise<readonly Diagnostic[]> {
  const declarations = new Map(
    input.desired.map(({ declaration }) => [declaration.key, declaration]),
  );
  const owned = input.automations.flatMap((observed) => {
    const parsed = parseMarker(observed.description);
    const isOwn = parsed.kind === 'marker' && parsed.marker.owner === input.owner;
    const declaration = isOwn ? declarations.get(parsed.marker.key) : undefined;
    return declaration === undefined || !observed.enabled ? [] : { observed, declaration };
  });
  const history = await input.executionsOf(owned.map(({ observed }) => observed));
  if (history === undefined) return [];
  return owned.flatMap(({ observed, declaration }) => [
    ...neverExecuted(observed, declaration, history, input.since),
    ...unreachable(observed, declaration, history),
  ]);
}

function sourceNote({ isUndocumented }: ExecutionHistory): string {
  return isUndocumented ? ' (from an undocumented API)' : '';
}

function neverExecuted(
  { id, createdAt = '' }: Observed,
  { key, source }: Declaration,
  history: ExecutionHistory,
  since: Date,
): readonly Diagnostic[] {
  const isOld = Date.parse(createdAt) < since.getTime();
  if (!isOld || history.facts.get(id)?.lastFiredAt !== null) return [];
  return [
    {
      code: 'set/never-executed',
      severity: 'info',
      message: `On the server since ${createdAt.slice(0, 10)}, and never fired, as far as the server records${sourceNote(history)}`,
      hint: 'Check its filter and its condition. For an alert on a rare event this is as it should be',
      keys: [key],
      range: source.ranges.get('when') ?? source.range,
    },
  ];
}

/** The receiver gave no HTTP response to any of them. */
function unreachable(
  { id, action }: Observed,
  { key, source }: Declaration,
  history: ExecutionHistory,
): readonly Diagnostic[] {
  const recent = history.facts.get(id)?.recent;
  if (action.kind !== 'sendWebhook' || recent === undefined || recent.count === 0) return [];
  const { count, failed, reasons } = recent;
  if (
    failed < count ||
    reasons.some((reason) => reason !== 'no HTTP response') ||
    reasons.length === 0
  )
    return [];
  return [
    {
      code: 'integration/unreachable',
      severity: 'info',
      message: `webhook ${action.integration.name ?? action.integration.id} gave no HTTP response to ${countNoun(count, 'execution')} in ${EXECUTION_DAYS} days${sourceNote(history)}`,
      hint: 'Check that the receiver is up, and that the address of the webhook is right',
      keys: [key],
      range: source.ranges.get('then.sendWebhook') ?? source.ranges.get('then') ?? source.range,
    },
  ];
}
