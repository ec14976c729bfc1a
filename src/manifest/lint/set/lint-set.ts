/** Checks between automations: those that do the same twice, and those that are part of another. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { stableJson } from '../../../lib/stable-json.ts';
import type { Declaration } from '../../../model/automation.ts';
import { canonicalEvent } from '../../../model/canonical/canonical-event.ts';
import { describeIntegration } from '../../../model/integration.ts';
import { describeScope } from '../../../model/scope.ts';
import type { LintRules } from '../../generated/config.ts';
import { impliesEvent, scopeChain } from './implication.ts';

/** With how many others of one action and scope an automation is compared; thousands of equal actions are no rarity. */
const MAX_COMPARED = 50;

/** An automation that does something, with what others are compared by. */
interface Entry {
  readonly declaration: Declaration;
  /** The scopes that contain it, itself first. */
  readonly scopes: readonly string[];
  /** A number for all events that are equal. */
  readonly event: number;
  /** A number for all actions that are equal. */
  readonly action: number;
}

/** What holds between the automations of one environment. */
export function lintSet(
  declarations: readonly Declaration[],
  { maxFanOut }: Pick<LintRules, 'maxFanOut'>,
): readonly Diagnostic[] {
  const entries = declarations
    .filter(({ enabled, shadow, action }) => enabled && !shadow && action.kind !== 'doNothing')
    .map(createNumbering());
  const duplicates = findDuplicates(entries);
  return [
    ...duplicates.diagnostics,
    ...findSubsumed(duplicates.distinct),
    ...(maxFanOut === undefined ? [] : findFanOut(entries, maxFanOut)),
  ];
}

/** Makes entries. Equal events have one number, and so have equal actions: their JSON is long, and there are many. */
function createNumbering(): (declaration: Declaration) => Entry {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return (declaration) => {
    const { action, event, scope } = declaration;
    return {
      declaration,
      scopes: scopeChain(scope),
      event: numberOf(stableJson(canonicalEvent(event))),
      action: numberOf(stableJson({ ...action })),
    };
  };
}

/** Automations that do the same at the same event: each after the first, and the list without them. */
function findDuplicates(entries: readonly Entry[]): {
  readonly diagnostics: readonly Diagnostic[];
  readonly distinct: readonly Entry[];
} {
  const first = new Map<string, Entry>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const { declaration, scopes, event, action } = entry;
    const identity = `${scopes[0] ?? ''}\n${event}\n${action}`;
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, entry);
      continue;
    }
    diagnostics.push({
      code: 'set/duplicate',
      severity: 'warning',
      message: `"${earlier.declaration.key}" does the same: the same event in the ${describeScope(declaration.scope)} sends the same twice`,
      hint: 'Remove one of the two, or change its scope, event or action. A matrix needs its axis in one of these.',
      range: eventRange(declaration),
      keys: [declaration.key],
      ...relatedTo(declaration, earlier.declaration),
    });
  }
  return { diagnostics, distinct: [...first.values()] };
}

/** Automations whose every trigger is also one of another automation with the same action. */
function findSubsumed(entries: readonly Entry[]): readonly Diagnostic[] {
  const byScope = new Map<string, Entry[]>();
  for (const entry of entries) {
    const bucket = `${entry.scopes[0] ?? ''}\n${entry.declaration.event.kind}\n${entry.action}`;
    const found = byScope.get(bucket);
    if (found === undefined) byScope.set(bucket, [entry]);
    else found.push(entry);
  }
  return entries.flatMap((entry): readonly Diagnostic[] => {
    const { declaration, action, scopes } = entry;
    const wide = scopes
      .flatMap((scope) =>
        (byScope.get(`${scope}\n${declaration.event.kind}\n${action}`) ?? []).slice(
          0,
          MAX_COMPARED,
        ),
      )
      .find((other) => other !== entry && isWithin(entry, other));
    if (wide === undefined) return [];
    const { key } = wide.declaration;
    return [
      {
        code: 'set/subsumed',
        severity: 'warning',
        message: `Whenever this automation triggers, "${key}" triggers too and sends the same`,
        hint: `Remove it, or narrow "${key}" or change the action of one.`,
        range: eventRange(declaration),
        keys: [declaration.key],
        ...relatedTo(declaration, wide.declaration),
      },
    ];
  });
}

/** Two that imply each other are reported once, at the later. */
function isWithin(narrow: Entry, wide: Entry): boolean {
  const [first, second] = [narrow.declaration, wide.declaration];
  if (!impliesEvent(first.event, second.event)) return false;
  if (narrow.scopes[0] !== wide.scopes[0]) return true;
  return !impliesEvent(second.event, first.event) || first.key > second.key;
}

/** Events for which more automations than allowed use one integration. */
function findFanOut(entries: readonly Entry[], limit: number): readonly Diagnostic[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { action } = entry.declaration;
    if (!('integration' in action)) continue;
    const identity = `${entry.scopes[0] ?? ''}\n${entry.event}\n${stableJson({ ...action.integration })}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap((group): readonly Diagnostic[] => {
    const declaration = group[limit]?.declaration;
    if (declaration === undefined || !('integration' in declaration.action)) return [];
    const destination = describeIntegration(declaration.action.integration);
    return [
      {
        code: 'set/fan-out',
        severity: 'info',
        message: `${group.length} automations send the same event in the ${describeScope(declaration.scope)} to ${destination}; wac.yaml allows ${limit}`,
        hint: 'Join them in one message, or raise "lint.rules.maxFanOut".',
        range: eventRange(declaration),
        keys: group.map((each) => each.declaration.key),
      },
    ];
  });
}

function relatedTo(here: Declaration, other: Declaration): Pick<Diagnostic, 'related'> {
  const [range, otherRange] = [eventRange(here), eventRange(other)];
  // The copies of a matrix share their text.
  if (range.file === otherRange.file && range.start.offset === otherRange.start.offset) return {};
  return { related: [{ message: 'The other is here', range: otherRange }] };
}

/** Where the event was written, or the automation. */
function eventRange({ event, source }: Declaration): SourceRange {
  return source.ranges.get(`when.${event.kind}`) ?? source.ranges.get('key') ?? source.range;
}
