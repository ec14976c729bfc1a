/** What `wac doctor` finds in execution histories: automations that have never fired, and webhooks that fail. */
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Observed } from '../../model/automation.ts';
import {
  EXECUTION_DAYS,
  type ExecutionCounts,
  type ExecutionHistory,
} from '../../model/plan/execution-history.ts';
import type { DoctorCheck } from '../../report/commands/render-doctor-text.ts';

/** Names in one check. */
const MAX_NAMES = 20;

/** Webhooks with a check of their own. */
const MAX_WEBHOOKS = 20;

/** The checks; none where nothing is known. A disabled automation cannot fire, so it is not counted. */
export function executionChecks(
  automations: readonly Observed[],
  history: ExecutionHistory,
): readonly DoctorCheck[] {
  if (history.facts.size === 0) return [];
  const enabled = automations.filter((each) => each.enabled);
  const lastFired = ({ id }: Observed): string | null | undefined =>
    history.facts.get(id)?.lastFiredAt;
  const never = enabled.filter((each) => lastFired(each) === null);
  const unknown = enabled.filter((each) => lastFired(each) === undefined);
  return [
    {
      name: 'executions',
      status: 'ok',
      detail: describeNever(enabled, { never, unknown, history }),
    },
    ...webhookChecks(automations, history),
  ];
}

function describeNever(
  enabled: readonly Observed[],
  parts: {
    readonly never: readonly Observed[];
    readonly unknown: readonly Observed[];
    readonly history: ExecutionHistory;
  },
): string {
  const { never, unknown, history } = parts;
  const of = countNoun(enabled.length, 'enabled automation');
  const from = history.isUndocumented ? ' (from an undocumented API)' : '';
  const some =
    never.length === 0
      ? `Every one of ${countNoun(enabled.length - unknown.length, 'enabled automation')} has fired${from}`
      : `${never.length} of ${of} never fired, as far as the server records${from}: ${namesOf(never)}`;
  return unknown.length === 0 ? some : `${some}; unknown for ${unknown.length}`;
}

function namesOf(automations: readonly Observed[]): string {
  const names = automations.map(({ name }) => name).sort(compareText);
  const more = names.length - MAX_NAMES;
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** One webhook's executions, over all automations that use it. */
interface WebhookUse {
  readonly name: string;
  readonly users: Observed[];
  count: number;
  failed: number;
  readonly reasons: Set<string>;
}

function webhookChecks(
  automations: readonly Observed[],
  history: ExecutionHistory,
): readonly DoctorCheck[] {
  const uses = new Map<string, WebhookUse>();
  for (const automation of automations) {
    const { action, id } = automation;
    const recent = history.facts.get(id)?.recent;
    if (action.kind !== 'sendWebhook' || recent === undefined || recent.failed === 0) continue;
    const { integration } = action;
    const use = uses.get(integration.id) ?? newUse(integration.name ?? integration.id);
    uses.set(integration.id, use);
    addUse(use, automation, recent);
  }
  const failing = [...uses.values()].sort((a, b) => compareText(a.name, b.name));
  return failing.slice(0, MAX_WEBHOOKS).map(({ name, users, count, failed, reasons }) => ({
    name: 'webhook',
    status: 'warning',
    detail: `${name}: ${failed} of ${countNoun(count, 'execution')} failed in ${EXECUTION_DAYS} days${reasons.size === 0 ? '' : ` (${[...reasons].sort(compareText).join(', ')})`}; used by ${namesOf(users)}`,
    hint: 'Check that the receiver is up and accepts the requests',
  }));
}

function newUse(name: string): WebhookUse {
  return { name, users: [], count: 0, failed: 0, reasons: new Set() };
}

function addUse(use: WebhookUse, automation: Observed, recent: ExecutionCounts): void {
  use.users.push(automation);
  use.count += recent.count;
  use.failed += recent.failed;
  for (const reason of recent.reasons) use.reasons.add(reason);
}
