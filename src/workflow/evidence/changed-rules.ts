/** The rules of a plan that are worth evidence: new ones, removed ones, and those whose event or scope changes. */
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Declaration, Observed } from '../../model/automation.ts';
import type { Change } from '../../model/plan/change.ts';
import { registryName, type Scope, type ScopeRef } from '../../model/scope.ts';
import { describeRule } from '../../simulate/backtest/describe-rule.ts';
import type { TestedAutomation } from '../../simulate/rule-test/run/evaluate-case.ts';
import type { BacktestRule } from '../backtest/run-backtest.ts';

/** One rule, as the server has it and as the manifest has it. */
export interface ChangedRule {
  readonly key: string;
  readonly action: Change['action'];
  /** The new rule first; the old one alone for a removal. */
  readonly rule: BacktestRule;
}

/** The rules, in the order of the changes. */
export function changedRules(
  changes: readonly Change[],
  declarations: readonly Declaration[],
): readonly ChangedRule[] {
  const declared = new Map(declarations.map((declaration) => [declaration.key, declaration]));
  return changes.flatMap((change): readonly ChangedRule[] => {
    if (change.webhook !== undefined || !isChanged(change)) return [];
    const { key, action } = change;
    const before = change.before === undefined ? undefined : observedRule(key, change.before);
    const isRemoval = action === 'delete' || action === 'disable' || action === 'release';
    const after = isRemoval ? undefined : declared.get(key);
    return changedRule(key, action, { before, after, file: change.source?.file ?? '' });
  });
}

/** The rules that differ between two states of a directory, by their keys: those of the newer state first. */
export function comparedRules(
  before: readonly Declaration[],
  after: readonly Declaration[],
): readonly ChangedRule[] {
  const earlier = new Map(before.map((declaration) => [declaration.key, declaration]));
  const kept = new Set(after.map(({ key }) => key));
  const changed = after.flatMap((declaration) => {
    const { key, source } = declaration;
    const old = earlier.get(key);
    if (old !== undefined && ruleText(old) === ruleText(declaration)) return [];
    const action = old === undefined ? 'create' : 'update';
    return changedRule(key, action, { before: old, after: declaration, file: source.range.file });
  });
  const removed = before.flatMap((old) =>
    kept.has(old.key)
      ? []
      : changedRule(old.key, 'delete', { before: old, file: old.source.range.file }),
  );
  return [...changed, ...removed];
}

/** What decides when a rule fires, as text that is equal for equal rules. */
function ruleText({ event, scope }: Declaration): string {
  return stableJson({ event, scope });
}

/** The states of one rule: at least one of them is there. */
interface RuleStates {
  readonly before?: TestedAutomation | undefined;
  readonly after?: TestedAutomation | undefined;
  /** The manifest; empty where there is none. */
  readonly file: string;
}

function changedRule(
  key: string,
  action: Change['action'],
  { before, after, file }: RuleStates,
): readonly ChangedRule[] {
  const first = after ?? before;
  if (first === undefined) return [];
  const variants = after !== undefined && before !== undefined ? [after, before] : [first];
  const infos = [
    { kind: 'declared', label: 'declared', isDeclared: true },
    { kind: 'base', label: 'server', isDeclared: false },
  ] as const;
  const info = { key, ...describeRule(first), variants: infos.slice(0, variants.length) };
  return [{ key, action, rule: { info, manifest: file, variants } }];
}

function isChanged({ action, fields }: Change): boolean {
  if (action !== 'update' && action !== 'adopt') return action !== 'release';
  return fields.some(({ part }) => part === 'event' || part === 'scope');
}

/** What the server has; undefined for an event or a scope that no manifest can express. */
function observedRule(key: string, observed: Observed): TestedAutomation | undefined {
  const { event, scope, name, enabled } = observed;
  if (event.kind === 'other' || scope.kind === 'other') return undefined;
  // Only the event and the scope are evaluated.
  return { key, name, enabled, event, scope: scopeRefOf(scope), action: { kind: 'doNothing' } };
}

function scopeRefOf({ kind, entity, project = '', collection }: Scope): ScopeRef {
  switch (kind) {
    case 'team':
      return { kind, entity };
    case 'organization':
      return { kind, organization: entity };
    case 'project':
      return { kind, entity, project, ...present({ collection }) };
    case 'registry':
      return {
        kind,
        organization: entity,
        registry: registryName(project),
        ...present({ collection }),
      };
  }
}
