/** Conflicts in words: what only a person can decide, and the ways out. */
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { present } from '../../lib/present.ts';
import type { Desired, Observed } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { adoptionDigest } from '../../model/canonical/digest.ts';
import type { FieldChange } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import { describeScope } from '../../model/scope.ts';
import type { UnownedAutomation } from '../observed/observed-index.ts';
import type { OwnedAutomation } from './classify-observed.ts';
import { describeObserved, describeObservedScope } from './describe-observed.ts';

/** What is said of a declaration's conflict besides what follows from the declaration. */
type Words = Pick<Conflict, 'code' | 'message' | 'hint'>;

/** Somebody and Git changed the same part, and drift is only to be reported. */
export function bothChanged(
  desired: Desired,
  observed: Observed,
  fields: readonly FieldChange[],
): Conflict {
  const { key } = desired.declaration;
  const paths = fields.filter((field) => field.origin === 'both').map((field) => field.path);
  const what = paths.length === 0 ? '' : ` (${paths.join(', ')})`;
  return conflictOf(desired, [observed], {
    code: 'both-changed',
    message: `The same part of "${key}" was changed in Git and on the server${what}`,
    hint: `Run "wac drift --repair ${key}" to restore Git's version, or "wac accept ${key}" to keep the server's version`,
  });
}

/** A manifest asks for what protection refuses. */
export function protectedByMarker(desired: Desired, observed: Observed): Conflict {
  const { key } = desired.declaration;
  return conflictOf(desired, [observed], {
    code: 'protected',
    message: `"${key}" is protected, and the plan would silence or move it`,
    hint: 'Set "protect: false" and apply that alone first; the next plan may then change it',
  });
}

/** A protected automation of another owner is asked for. */
export function protectedElsewhere(desired: Desired, observed: Observed, owner: string): Conflict {
  return conflictOf(desired, [observed], {
    code: 'protected',
    message: `${describeObserved(observed)} is protected by its owner ${owner}, so it cannot be taken over`,
    hint: `Let ${owner} apply "protect: false" to it first`,
  });
}

/** No manifest describes a protected automation any more. */
export function protectedRemoval({ observed, marker }: OwnedAutomation): Conflict {
  return {
    code: 'protected',
    key: marker.key,
    name: observed.name,
    scope: describeObservedScope(observed),
    message: `"${marker.key}" is protected, and no manifest describes it any more`,
    hint: 'Add its manifest again; to remove it, set "protect: false", apply that, and remove the manifest afterwards',
    ids: [observed.id],
  };
}

/** Two automations or more carry one key, and each may be the one that is meant. */
export function duplicateKey(
  ownedAutomations: readonly OwnedAutomation[],
  key: string,
  source?: SourceRange,
): Conflict {
  const [first] = ownedAutomations;
  const all = ownedAutomations.map(({ observed }) => describeObserved(observed)).join(' and ');
  return {
    code: 'two-holders',
    key,
    name: first?.observed.name ?? key,
    scope: first === undefined ? '' : describeObservedScope(first.observed),
    message: `${ownedAutomations.length} automations have the key "${key}": ${all}`,
    hint: 'To let wac remove the younger one that it created, run "wac apply --remove-duplicates". Otherwise delete the copies, or remove the "[wac:…]" line from their descriptions',
    ids: ownedAutomations.map(({ observed }) => observed.id),
    ...present({ source }),
  };
}

/** Two manifests ask for one slot. */
export function sameSlot(desired: Desired, others: readonly Desired[]): Conflict {
  const keys = others.map(({ declaration }) => `"${declaration.key}"`).join(', ');
  return conflictOf(desired, [], {
    code: 'same-place',
    message: `"${desired.declaration.key}" and ${keys} have the same name and scope`,
    hint: 'Give each its own name',
  });
}

/** Something that is not ours, or that stays, is in a declaration's slot. */
export function slotTaken(desired: Desired, unowned: UnownedAutomation): Conflict {
  const { observed, owner } = unowned;
  const slot = describeObserved(observed);
  const { key } = desired.declaration;
  switch (unowned.reason) {
    case 'other-environment':
      return conflictOf(desired, [observed], {
        code: 'foreign',
        message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? 'another environment'}`,
        hint: 'Give one of the environments a "nameSuffix" in wac.yaml, or a project of its own in "scope"',
      });
    case 'foreign':
      return conflictOf(desired, [observed], {
        code: 'foreign',
        message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? 'another owner'}`,
        hint: `Choose another name, or take it over with --take-over ${owner ?? 'OWNER'}`,
      });
    case 'unreadable-marker':
      return conflictOf(desired, [observed], {
        code: 'unreadable-marker',
        message: `"${key}" has the same name and scope as ${slot}, whose marker cannot be read`,
        hint: 'Remove the "[wac:…]" line from its description and adopt it, or choose another name',
      });
    case 'copy':
      return conflictOf(desired, [observed], {
        code: 'place-taken',
        message: `"${key}" has the same name and scope as ${slot}, which was copied or moved there by hand`,
        hint: `Delete it, or take it over with "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest or --adopt`,
      });
    case 'kept':
    case 'protected':
      return conflictOf(desired, [observed], {
        code: 'place-taken',
        message: `"${key}" has the same name and scope as ${slot}, which keeps this name under the key "${unowned.key ?? ''}"`,
        hint: `Choose another name, or run "wac release ${unowned.key ?? 'KEY'}" and adopt it`,
      });
    case 'unmanaged':
    case 'inexpressible':
      return conflictOf(desired, [observed], {
        code: 'place-taken',
        message: `"${key}" has the same name and scope as ${slot}, which is unmanaged`,
        hint: `If it belongs here, adopt it as it is now: "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest, or --adopt. Otherwise choose another name`,
      });
  }
}

/** Another automation of ours is in a declaration's slot, and stays. */
export function slotNotFreed(desired: Desired, occupant: Observed, key: string): Conflict {
  return conflictOf(desired, [occupant], {
    code: 'place-taken',
    message: `"${desired.declaration.key}" has the same name and scope as ${describeObserved(occupant)}, which is "${key}" and keeps its name and scope`,
    hint: `Resolve the conflict of "${key}" first, or choose another name`,
  });
}

/** A declaration, under a name that somebody gave it, would take another's slot. */
export function slotContested(desired: Desired, name: string, other: string): Conflict {
  const { key } = desired.declaration;
  return conflictOf(desired, [], {
    code: 'place-taken',
    message: `"${key}" was renamed to "${name}" on the server, and "${other}" has that name`,
    hint: `Run "wac drift --repair ${key}" to restore its name`,
  });
}

/** A newer version of this program wrote the marker of a key. */
export function newerMarker(desired: Desired, observed: Observed): Conflict {
  return conflictOf(desired, [observed], {
    code: 'unreadable-marker',
    message: `The marker of "${desired.declaration.key}" was written by a newer version of wac`,
    hint: 'Upgrade wac',
  });
}

/** The marker of a key was damaged by hand. */
export function damagedMarker(desired: Desired, observed: Observed): Conflict {
  return conflictOf(desired, [observed], {
    code: 'unreadable-marker',
    message: `${describeObserved(observed)} has the key "${desired.declaration.key}" in a marker that cannot be read`,
    hint: 'Remove the "[wac:…]" line from its description, then adopt it or delete it',
  });
}

function conflictOf(
  { declaration, automation }: Desired,
  observed: readonly Observed[],
  words: Words,
): Conflict {
  return {
    ...words,
    key: declaration.key,
    name: automation.name,
    scope: describeScope(automation.scope),
    ids: observed.map(({ id }) => id),
    source: declaration.source.range,
  };
}
