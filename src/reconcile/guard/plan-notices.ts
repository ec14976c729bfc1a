/** What a plan says besides its changes: what it could not see, what is past its date, what looks like a rename. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Desired } from '../../model/automation.ts';
import type { Inventory } from '../../model/automation-api.ts';
import {
  canonicalAutomation,
  type SharedParts,
} from '../../model/canonical/canonical-automation.ts';
import type { Content } from '../../model/canonical/content.ts';
import type { Change } from '../../model/plan/change.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';

/** What the notices follow from. */
export interface NoticeInput {
  readonly changes: readonly Change[];
  readonly desired: readonly Desired[];
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  /** Where the canonical parts of many automations are kept. */
  readonly parts: SharedParts;
}

/** All notices, in a fixed order. */
export function planNotices(input: NoticeInput): readonly Diagnostic[] {
  return [...unseen(input.inventory), ...expiredRemovals(input.policy), ...maybeRenamed(input)];
}

function unseen({ entities }: Inventory): readonly Diagnostic[] {
  const sorted = [...entities].sort((a, b) => compareText(a.name, b.name));
  const hidden = sorted
    .filter((entity) => entity.hidden > 0)
    .map(
      (entity): Diagnostic => ({
        code: 'plan/hidden',
        severity: 'warning',
        message: `The server counts ${countNoun(entity.hidden, 'automation')} in "${entity.name}" that this API key cannot see`,
        hint: 'Nothing is planned for them; a key with more rights sees them',
      }),
    );
  const blind = sorted.filter((entity) => !entity.seesEntityScopes).map(({ name }) => `"${name}"`);
  if (blind.length === 0) return hidden;
  return [
    ...hidden,
    {
      code: 'plan/entity-scopes-unseen',
      severity: 'info',
      message: `This server cannot list automations on teams and organizations, so those on ${blind.join(', ')} are not in the plan`,
    },
  ];
}

function expiredRemovals({ removed, today }: PlanPolicy): readonly Diagnostic[] {
  return removed
    .filter(({ until }) => until < today)
    .map(
      ({ key, until, source }): Diagnostic => ({
        code: 'plan/removal-expired',
        severity: 'warning',
        message: `The reviewed removal of "${key}" ended on ${until}`,
        hint: 'Remove the entry from "removed"; guards count the key again',
        ...present({ range: source }),
      }),
    );
}

/**
 * A create that is nearly what a removal takes away: the same slot with another body, or the same event and action
 * under another name in the same scope.
 *
 * Removals are looked up by the canonical form of those parts, so that a thousand renamed keys need a thousand look-ups
 * and not a million comparisons.
 */
function maybeRenamed({ changes, desired, parts }: NoticeInput): readonly Diagnostic[] {
  const others = changes.filter(({ reason }) => reason !== 'recreated');
  const removals = others.filter(({ action }) => action === 'delete' || action === 'release');
  const creates = others.filter(({ action }) => action === 'create');
  if (removals.length === 0 || creates.length === 0) return [];
  const index = new RemovalIndex(removals, parts);
  const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
  return creates.flatMap((change): readonly Diagnostic[] => {
    const wanted = byKey.get(change.key);
    const near = wanted === undefined ? undefined : index.take(wanted.automation);
    if (wanted === undefined || near === undefined) return [];
    return [
      {
        code: 'plan/maybe-renamed',
        severity: 'info',
        message: `"${near.key}" is removed and "${change.key}" is created with nearly the same automation`,
        hint: `If it is the same automation, keep the key "${near.key}", or change only the key in this step: wac then updates it`,
        range: wanted.declaration.source.range,
      },
    ];
  });
}

/** Removals by what they have in common with a create. Each is given out once. */
class RemovalIndex {
  readonly #removals: readonly Change[];
  readonly #parts: SharedParts;
  /** Positions of removals, in reverse: the next to give out is the last. */
  readonly #buckets = new Map<string, number[]>();
  readonly #taken = new Set<number>();

  constructor(removals: readonly Change[], parts: SharedParts) {
    this.#removals = removals;
    this.#parts = parts;
    for (const [position, { before }] of [...removals.entries()].reverse()) {
      if (before === undefined) continue;
      for (const name of bucketNames(before, parts)) {
        const bucket = this.#buckets.get(name);
        if (bucket === undefined) this.#buckets.set(name, [position]);
        else bucket.push(position);
      }
    }
  }

  /** The first removal, in the plan's order, of nearly the same automation; undefined when there is none left. */
  take(wanted: Content): Change | undefined {
    const found = bucketNames(wanted, this.#parts).flatMap((name) => this.#next(name) ?? []);
    if (found.length === 0) return undefined;
    const position = Math.min(...found);
    this.#taken.add(position);
    return this.#removals[position];
  }

  #next(name: string): number | undefined {
    const bucket = this.#buckets.get(name) ?? [];
    while (this.#taken.has(bucket.at(-1) ?? -1)) bucket.pop();
    return bucket.at(-1);
  }
}

/**
 * Two automations are nearly the same when they have a bucket in common: scope and name, or scope, event and action.
 * Descriptions do not count, so markers need not be read for it.
 */
function bucketNames(content: Content, shared: SharedParts): readonly string[] {
  const { parts } = shared.kept(content) ?? canonicalAutomation(content, { text: '' });
  const { scope, name, event, action } = parts;
  return [
    `name\n${scope.text}\n${name.text}`,
    `body\n${scope.text}\n${event.text}\n${action.text}`,
  ];
}
