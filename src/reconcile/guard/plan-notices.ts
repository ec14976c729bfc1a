/** What a plan says besides its changes: what it could not see, what is past its date, what looks like a rename. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Desired } from '../../model/automation.ts';
import type { Estate } from '../../model/automation-api.ts';
import { equalParts } from '../../model/canonical/equal.ts';
import type { Change, PlanPolicy } from '../../model/plan.ts';

/** What the notices follow from. */
export interface NoticeInput {
  readonly changes: readonly Change[];
  readonly desired: readonly Desired[];
  readonly estate: Estate;
  readonly policy: PlanPolicy;
}

/** All notices, in a fixed order. */
export function planNotices(input: NoticeInput): readonly Diagnostic[] {
  return [
    ...unseen(input.estate),
    ...expiredRemovals(input.policy),
    ...maybeRenamed(input.changes, input.desired),
  ];
}

function unseen({ entities }: Estate): readonly Diagnostic[] {
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
      message: `This server cannot list automations on teams and organizations, so none that stand on ${blind.join(', ')} are in the plan`,
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
        ...(source === undefined ? {} : { range: source }),
      }),
    );
}

/**
 * A create that is nearly what a removal takes away: the same place with another body, or the same event and action
 * under another name in the same scope.
 */
function maybeRenamed(
  changes: readonly Change[],
  desired: readonly Desired[],
): readonly Diagnostic[] {
  const removals = changes.filter(({ action }) => action === 'delete' || action === 'release');
  if (removals.length === 0) return [];
  const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
  const taken = new Set<string>();
  return changes.flatMap((change): readonly Diagnostic[] => {
    const wanted = byKey.get(change.key);
    if (change.action !== 'create' || wanted === undefined) return [];
    const near = removals.find(({ key, before }) => {
      if (before === undefined || taken.has(key)) return false;
      const same = equalParts(before, wanted.automation);
      return same.has('scope') && (same.has('name') || (same.has('event') && same.has('action')));
    });
    if (near === undefined) return [];
    taken.add(near.key);
    return [
      {
        code: 'plan/maybe-renamed',
        severity: 'info',
        message: `"${near.key}" goes and "${change.key}" comes with nearly the same automation`,
        hint: `If it is the same one, keep the key "${near.key}", or change nothing but the key in this step: then it is one update`,
        range: wanted.declaration.source.range,
      },
    ];
  });
}
