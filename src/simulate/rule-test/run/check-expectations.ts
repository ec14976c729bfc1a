/** What a case expects against what came of it, one named thing at a time. */

import { formatNumber } from '../../../lib/format-number.ts';
import { type JsonValue, keysOf, parseJson } from '../../../lib/json.ts';
import type { IntegrationRef } from '../../../model/integration.ts';
import { MAX_PROMPT_BYTES, promptBytes } from '../../../model/prompt.ts';
import type { Mismatch } from '../../../model/rule-test/test-report.ts';
import type { Expectation, ExpectedValue, RenderedStrings } from '../rule-test.ts';
import { type CaseOutcome, comparedValue, type TestedAutomation } from './evaluate-case.ts';
import { matchValue } from './match-value.ts';

/** What was checked. */
export interface Checks {
  /** By path below `expect`. */
  readonly expected: Readonly<Record<string, JsonValue>>;
  readonly actual: Readonly<Record<string, JsonValue>>;
  readonly mismatches: readonly Mismatch[];
  /** Fields of payload, title, message and prompt that were compared. */
  readonly fields: number;
}

/** What an expectation is checked against. */
export interface CheckSubject {
  readonly automation: TestedAutomation;
  readonly outcome: CaseOutcome;
  /** The configuration's integration aliases. */
  readonly aliases: ReadonlyMap<string, IntegrationRef>;
}

/** Whether a number of actions is what `fires` asks for; true when it asks for nothing. */
export function firesAsExpected(fires: Expectation['fires'], count: number): boolean {
  if (fires === undefined) return true;
  return typeof fires === 'boolean' ? count > 0 === fires : count === fires;
}

/** Checks everything that the case names. */
export function checkExpectations(expect: Expectation, subject: CheckSubject): Checks {
  const log = new CheckLog();
  const { verdict } = subject.outcome;
  if (expect.fires !== undefined) {
    const actual = typeof expect.fires === 'boolean' ? verdict.fires > 0 : verdict.fires;
    log.add('fires', expect.fires, actual, firesAsExpected(expect.fires, verdict.fires));
  }
  if (expect.because !== undefined) {
    log.add('because', expect.because, verdict.reason, expect.because === verdict.reason);
  }
  // A case that says it does not fire has no action to look at, even where the defaults describe one.
  const silent = verdict.fires === 0 && (expect.fires === false || expect.fires === 0);
  if (!silent) checkFiring(expect, subject, log);
  const suppressed = (subject.outcome.series ?? subject.outcome.states)?.suppressed.length ?? 0;
  if (expect.suppressed !== undefined) {
    log.add('suppressed', expect.suppressed, suppressed, expect.suppressed === suppressed);
  }
  if (!silent) checkAction(expect, subject, log);
  return log;
}

function checkFiring(
  expect: Expectation,
  { automation, outcome }: CheckSubject,
  log: CheckLog,
): void {
  const first = outcome.series?.triggers[0];
  const { at, value } = expect;
  if (at !== undefined) {
    const step = first?.step;
    const [low, high] = typeof at === 'number' ? [at, at] : at.between;
    const ok = step !== undefined && step >= low && step <= high;
    const text = low === high ? String(low) : `${low}–${high}`;
    log.add('at.step', low === high ? low : text, step ?? 'does not fire', ok);
  }
  if (value === undefined) return;
  if (first === undefined) {
    log.add('value', value.text, 'does not fire', false);
    return;
  }
  const actual = comparedValue(automation, first.value);
  const ok =
    Math.abs(actual - value.value) <= 0.5 * 10 ** -value.decimals + 1e-12 * Math.abs(actual);
  const shown = actual.toFixed(Math.min(value.decimals, 100));
  log.add('value', value.text, ok ? shown : distinguish(actual, shown, value.text), ok);
}

/** More digits where the rounded number would look like the expected one. */
function distinguish(actual: number, shown: string, expected: string): string {
  return shown === expected
    ? String(actual)
    : Number.isFinite(actual)
      ? shown
      : formatNumber(actual);
}

function checkAction(expect: Expectation, subject: CheckSubject, log: CheckLog): void {
  const { action } = subject.outcome;
  if (expect.action !== undefined) {
    log.add('action', expect.action, action?.kind ?? 'no action', expect.action === action?.kind);
  }
  if (expect.integration !== undefined) {
    const names = action === undefined ? [] : integrationNames(subject);
    const ok = names.includes(expect.integration) || names.includes(`#${expect.integration}`);
    log.add('integration', expect.integration, names.at(-1) ?? 'no integration', ok);
  }
  for (const field of keysOf(STRING_CHECKS)) {
    const expected = expect[field];
    if (expected === undefined) continue;
    if (STRING_CHECKS[field] === 'json') checkPayload(expected, action?.[field], expect.exact, log);
    else log.addValue(field, expected, action?.[field], false);
  }
  checkRenderedPrompt(action?.prompt ?? '', log);
}

/** How each rendered string is compared. */
const STRING_CHECKS: Readonly<Record<keyof RenderedStrings, 'text' | 'json'>> = {
  payload: 'json',
  title: 'text',
  message: 'text',
  prompt: 'text',
};

/** W&B measures a prompt again once its variables are replaced (docs/wandb-api.md, section 6.4). */
function checkRenderedPrompt(prompt: string, log: CheckLog): void {
  const bytes = promptBytes(prompt);
  if (bytes > MAX_PROMPT_BYTES) {
    log.add('prompt.bytes', `at most ${MAX_PROMPT_BYTES}`, bytes, false);
  }
}

function checkPayload(
  expected: ExpectedValue,
  body: string | undefined,
  exact: boolean,
  log: CheckLog,
): void {
  const actual = body === undefined ? undefined : parseBody(body);
  // A body that is not JSON is compared as the text that it is.
  log.addValue('payload', expected, actual === undefined ? body : actual.value, exact);
}

function parseBody(body: string): { readonly value: JsonValue } | undefined {
  try {
    return { value: parseJson(body) };
  } catch {
    return undefined;
  }
}

/** Every name under which a test may speak of the action's integration; the last is the plainest. */
function integrationNames({ automation, aliases }: CheckSubject): readonly string[] {
  if (!('integration' in automation.action)) return [];
  const { integration } = automation.action;
  const own =
    integration.kind === 'slack'
      ? [integration.channel.replace(/^#/, ''), `#${integration.channel.replace(/^#/, '')}`]
      : [integration.kind === 'webhook' ? integration.name : integration.id];
  const named = [...aliases]
    .filter(([, ref]) => isSameIntegration(ref, integration))
    .map(([name]) => name);
  return [...named, ...own];
}

/** An alias without a workspace stands for the channel in any; the team was filled in from the scope. */
function isSameIntegration(alias: IntegrationRef, used: IntegrationRef): boolean {
  if (alias.kind === 'slack' && used.kind === 'slack') {
    return alias.channel === used.channel && alias.workspace === used.workspace;
  }
  if (alias.kind === 'webhook' && used.kind === 'webhook') return alias.name === used.name;
  return alias.kind === 'id' && used.kind === 'id' && alias.id === used.id;
}

class CheckLog implements Checks {
  readonly expected: Record<string, JsonValue> = {};
  readonly actual: Record<string, JsonValue> = {};
  readonly mismatches: Mismatch[] = [];
  fields = 0;

  add(path: string, expected: JsonValue, actual: JsonValue, ok: boolean): void {
    this.expected[path] = expected;
    this.actual[path] = actual;
    if (!ok) this.mismatches.push({ path, expected: String(expected), actual: String(actual) });
  }

  addValue(
    path: string,
    expected: ExpectedValue,
    actual: JsonValue | undefined,
    exact: boolean,
  ): void {
    const { mismatches, compared } = matchValue(expected, actual, path, exact);
    this.fields += compared;
    this.expected[path] = expectedJson(expected);
    this.actual[path] = actual ?? null;
    this.mismatches.push(...mismatches);
  }
}

function expectedJson(expected: ExpectedValue): JsonValue {
  switch (expected.kind) {
    case 'equals':
      return expected.value;
    case 'matches':
      return { matches: expected.regex };
    case 'present':
      return { present: true };
    case 'absent':
      return { absent: true };
    case 'list':
      return expected.items.map(expectedJson);
    case 'map':
      return Object.fromEntries(
        [...expected.entries].map(([key, value]) => [key, expectedJson(value)]),
      );
  }
}
