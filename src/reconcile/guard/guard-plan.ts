/**
 * Guards: limits that refuse a plan before its first write.
 *
 * Four counters (removals, silencing, redirecting, altering), each with a number and a share of what we owned before the plan.
 * The number is a limit in total, the share one in total and for each entity. Reaching a limit is allowed, passing it
 * is not; a single change is always allowed unless the limit is zero. An allowance for one run replaces both limits.
 */
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Change, Danger } from '../../model/plan/change.ts';
import type { GuardBreach, PlanPolicy } from '../../model/plan/policy.ts';
import { isRedirecting } from '../../model/plan/webhook-step.ts';
import { changeDangers } from './change-dangers.ts';

type Counter = GuardBreach['counter'];

/** The danger that each counter counts. */
export const COUNTER_DANGERS: Readonly<Record<Counter, Exclude<Danger, 'none'>>> = {
  removals: 'removes',
  silencing: 'silences',
  redirecting: 'redirects',
  altering: 'alters',
};

/** The option that allows more for one run. */
export const COUNTER_FLAGS: Readonly<Record<Counter, string>> = {
  removals: '--allow-deletes',
  silencing: '--allow-silenced',
  redirecting: '--allow-redirected',
  altering: '--allow-altered',
};

interface CounterRule {
  readonly counter: Counter;
  readonly maxNumber: number;
  readonly maxPercent?: number;
  /** The names of the limits in the configuration. */
  readonly numberName: string;
  readonly percentName?: string;
  /** Set for one run. */
  readonly allowed?: number | undefined;
}

/** What the plan does to so many automations, after "the plan". */
const VERBS: Readonly<Record<Counter, (count: number) => string>> = {
  removals: (count) => `removes ${count}`,
  silencing: (count) => `silences ${count}`,
  redirecting: (count) => `redirects ${count}`,
  altering: (count) => `changes the events of ${count} protected`,
};

/**
 * The limits that a plan passes.
 *
 * @param owned how many automations we owned before the plan, by entity.
 */
export function guardPlan(
  changes: readonly Change[],
  owned: ReadonlyMap<string, number>,
  policy: Pick<PlanPolicy, 'guard' | 'allow'>,
): readonly GuardBreach[] {
  const counted = [
    ...changes
      .filter(({ isCounted }) => isCounted)
      .map((change) => ({
        entity: change.entity,
        dangers: changeDangers(change),
        isWebhook: change.webhook?.write === 'delete',
      })),
    ...redirectedByWebhooks(changes),
  ];
  return rulesOf(policy).flatMap((rule) => breachesOf(rule, counted, owned));
}

/**
 * Each automation that a webhook with a new address sends elsewhere, whoever owns it; without those that a change of
 * their own counts.
 */
function redirectedByWebhooks(changes: readonly Change[]): readonly CountedChange[] {
  const known = new Set(
    changes
      .filter((change) => change.isCounted && changeDangers(change).has('redirects'))
      .map(({ before }) => before?.id),
  );
  return changes.flatMap(({ webhook }) => {
    // One that is created beside the old one redirects only what is changed to use it.
    if (webhook?.write !== 'update' || !isRedirecting(webhook)) return [];
    return webhook.users
      .filter(({ id }) => !known.has(id))
      .map(({ entity }) => ({ entity, dangers: new Set(['redirects'] as const) }));
  });
}

function rulesOf({ guard, allow }: Pick<PlanPolicy, 'guard' | 'allow'>): readonly CounterRule[] {
  return [
    {
      counter: 'removals',
      maxNumber: guard.maxDeletes,
      maxPercent: guard.maxDeletePercent,
      numberName: 'maxDeletes',
      percentName: 'maxDeletePercent',
      allowed: allow.deletes,
    },
    {
      counter: 'silencing',
      maxNumber: guard.maxSilenced,
      maxPercent: guard.maxSilencedPercent,
      numberName: 'maxSilenced',
      percentName: 'maxSilencedPercent',
      allowed: allow.silenced,
    },
    {
      counter: 'redirecting',
      maxNumber: guard.maxRedirected,
      numberName: 'maxRedirected',
      allowed: allow.redirected,
    },
    {
      counter: 'altering',
      maxNumber: guard.maxAltered,
      maxPercent: guard.maxAlteredPercent,
      numberName: 'maxAltered',
      percentName: 'maxAlteredPercent',
      allowed: allow.altered,
    },
  ];
}

interface CountedChange {
  readonly entity: string;
  /** Whether it removes a webhook; absent: no. */
  readonly isWebhook?: boolean;
  readonly dangers: ReturnType<typeof changeDangers>;
}

function breachesOf(
  rule: CounterRule,
  changes: readonly CountedChange[],
  owned: ReadonlyMap<string, number>,
): readonly GuardBreach[] {
  const counted = changes.filter(({ dangers }) => dangers.has(COUNTER_DANGERS[rule.counter]));
  const total = sum([...owned.values()]);
  const breaches: GuardBreach[] = [];

  const webhooks = counted.filter(({ isWebhook }) => isWebhook === true);
  const inAll = { total: counted.length, webhooks: webhooks.length };
  const maxNumber = rule.allowed ?? rule.maxNumber;
  if (isBeyond(counted.length, maxNumber, maxNumber)) {
    const limit = { kind: 'number', value: maxNumber } as const;
    breaches.push(breachOf(rule, { count: counted.length, owned: total, limit }, inAll));
  }
  const { maxPercent } = rule;
  if (rule.allowed !== undefined || maxPercent === undefined) return breaches;

  const limit = { kind: 'percent', value: maxPercent } as const;
  if (isBeyondShare(counted.length, total, maxPercent)) {
    return [...breaches, breachOf(rule, { count: counted.length, owned: total, limit }, inAll)];
  }
  for (const entity of [...new Set(counted.map((change) => change.entity))].sort(compareText)) {
    const count = counted.filter((change) => change.entity === entity).length;
    const there = owned.get(entity) ?? 0;
    if (isBeyondShare(count, there, maxPercent)) {
      const here = webhooks.filter((change) => change.entity === entity).length;
      const counts = { total: counted.length, webhooks: here };
      breaches.push(breachOf(rule, { entity, count, owned: there, limit }, counts));
    }
  }
  return breaches;
}

/** A share of nothing is no share: where we owned nothing, the number alone counts. */
function isBeyondShare(count: number, owned: number, percent: number): boolean {
  return owned > 0 && isBeyond(count, (owned * percent) / 100, percent);
}

function isBeyond(count: number, max: number, limit: number): boolean {
  return count > max && (count > 1 || limit === 0);
}

function breachOf(
  rule: CounterRule,
  breach: Pick<GuardBreach, 'entity' | 'count' | 'owned' | 'limit'>,
  { total, webhooks }: { readonly total: number; readonly webhooks: number },
): GuardBreach {
  const { count, owned, limit, entity } = breach;
  const where = entity === undefined ? '' : ` in "${entity}"`;
  const limitText =
    limit.kind === 'percent'
      ? `${share(count, owned)} %, above the limit of ${limit.value} %`
      : `above the limit of ${limit.value}`;
  const flag = COUNTER_FLAGS[rule.counter];
  const source = rule.allowed === undefined ? nameOfLimit(rule, limit.kind) : flag;
  const noun = countNoun(owned, 'managed automation');
  // A webhook counts as one automation, and is none.
  const what =
    webhooks === 0
      ? `${VERBS[rule.counter](count)} of ${noun}${where}`
      : `removes ${nounsOf(count - webhooks, webhooks)}: ${count} for ${noun}${where}`;
  const also = rule.counter === 'removals' ? ', or list the keys under "removed"' : '';
  return {
    counter: rule.counter,
    ...breach,
    message: `The plan ${what}, ${limitText} (${source})`,
    hint: `If that is intended, run once with ${flag} ${total}${also}`,
  };
}

function nounsOf(automations: number, webhooks: number): string {
  const nouns = [
    ...(automations === 0 ? [] : [countNoun(automations, 'automation')]),
    countNoun(webhooks, 'webhook'),
  ];
  return nouns.join(' and ');
}

function nameOfLimit(rule: CounterRule, kind: GuardBreach['limit']['kind']): string {
  return kind === 'percent' ? (rule.percentName ?? rule.numberName) : rule.numberName;
}

/** One decimal at most, never rounded down to the limit itself. */
function share(count: number, owned: number): string {
  return String(Math.ceil((count / owned) * 1000) / 10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
