/** What each conflict says, to the word: its message and hint are all that a person has to decide by. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { FieldChange } from '../../../src/model/plan/change.ts';
import type { Conflict, UnmanagedReason } from '../../../src/model/plan/conflict.ts';
import { classifyObserved } from '../../../src/reconcile/ownership/classify-observed.ts';
import {
  bothChanged,
  damagedMarker,
  duplicateKey,
  newerMarker,
  protectedByMarker,
  protectedElsewhere,
  protectedRemoval,
  sameSlot,
  slotContested,
  slotNotFreed,
  slotTaken,
} from '../../../src/reconcile/ownership/conflicts.ts';
import { applied, desire, OWNER, POLICY, unmanaged } from '../samples.ts';

const loss = desire('loss', { name: 'Loss' });
const there: Observed = unmanaged('u1', { name: 'Loss' });
const field = (path: string, origin: FieldChange['origin']): FieldChange => ({
  ...{ path, part: 'action', before: 1, after: 2, origin },
});

/** The lines of a conflict, and what of it follows from the declaration or the automation. */
function said({ code, message, hint, ...rest }: Conflict): readonly string[] {
  const { key, name, scope, ids, source } = rest;
  const where = source === undefined ? '-' : `${source.file}:${source.start.line}`;
  return [code, message, hint, `${key} "${name}" in ${scope}; ${ids.join(' ')}; ${where}`];
}

const owned = [
  ...(classifyObserved(applied([desire('loss')]), POLICY).ownedAutomations.get('loss') ?? []),
];

/** What is said of several, one below the other. */
function saidOf(conflicts: readonly Conflict[]): string {
  return conflicts.map((each) => said(each).join('\n')).join('\n\n');
}

describe('a conflict', () => {
  it('says what is wrong with a declaration, and the ways out', () => {
    const both = [field('then.a', 'both'), field('enabled', 'git'), field('b', 'both')];
    const conflicts = [
      bothChanged(loss, there, both),
      bothChanged(loss, there, [field('enabled', 'drift')]),
      protectedByMarker(loss, there),
      protectedElsewhere(loss, there, 'acme/other'),
      protectedRemoval(first(owned)),
      sameSlot(loss, [desire('a'), desire('b')]),
      slotNotFreed(loss, there, 'other'),
      slotContested(loss, 'New', 'other'),
      newerMarker(loss, there),
      damagedMarker(loss, there),
    ];
    expect(saidOf(conflicts)).toMatchInlineSnapshot(`
      "both-changed
      The same part of "loss" was changed in Git and on the server (then.a, b)
      Run "wac drift --repair loss" to restore Git's version, or "wac accept loss" to keep the server's version
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      both-changed
      The same part of "loss" was changed in Git and on the server
      Run "wac drift --repair loss" to restore Git's version, or "wac accept loss" to keep the server's version
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      protected
      "loss" is protected, and the plan would silence or move it
      Set "protect: false" and apply that alone first; the next plan may then change it
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      protected
      "Loss" in project vision-team/classifier is protected by its owner acme/other, so it cannot be taken over
      Let acme/other apply "protect: false" to it first
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      protected
      "loss" is protected, and no manifest describes it any more
      Add its manifest again; to remove it, set "protect: false", apply that, and remove the manifest afterwards
      loss "loss" in project vision-team/classifier; id-loss; -

      same-place
      "loss" and "a", "b" have the same name and scope
      Give each its own name
      loss "Loss" in project vision-team/classifier; ; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which is "other" and keeps its name and scope
      Resolve the conflict of "other" first, or choose another name
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" was renamed to "New" on the server, and "other" has that name
      Run "wac drift --repair loss" to restore its name
      loss "Loss" in project vision-team/classifier; ; automations/loss.yaml:1

      unreadable-marker
      The marker of "loss" was written by a newer version of wac
      Upgrade wac
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      unreadable-marker
      "Loss" in project vision-team/classifier has the key "loss" in a marker that cannot be read
      Remove the "[wac:…]" line from its description, then adopt it or delete it
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1"
    `);
  });

  it('names every automation of a key', () => {
    const conflicts = [
      duplicateKey([first(owned), first(owned)], 'loss'),
      duplicateKey([first(owned), first(owned)], 'loss', loss.declaration.source.range),
      duplicateKey([], 'loss'),
    ];
    expect(saidOf(conflicts)).toMatchInlineSnapshot(`
      "two-holders
      2 automations have the key "loss": "loss" in project vision-team/classifier and "loss" in project vision-team/classifier
      To let wac remove the younger one that it created, run "wac apply --remove-duplicates". Otherwise delete the copies, or remove the "[wac:…]" line from their descriptions
      loss "loss" in project vision-team/classifier; id-loss id-loss; -

      two-holders
      2 automations have the key "loss": "loss" in project vision-team/classifier and "loss" in project vision-team/classifier
      To let wac remove the younger one that it created, run "wac apply --remove-duplicates". Otherwise delete the copies, or remove the "[wac:…]" line from their descriptions
      loss "loss" in project vision-team/classifier; id-loss id-loss; automations/loss.yaml:1

      two-holders
      0 automations have the key "loss": 
      To let wac remove the younger one that it created, run "wac apply --remove-duplicates". Otherwise delete the copies, or remove the "[wac:…]" line from their descriptions
      loss "loss" in ; ; -"
    `);
  });

  it('says whose the automation in the slot is', () => {
    const occupants: readonly (readonly [UnmanagedReason, object])[] = [
      ['other-environment', { owner: `${OWNER}:staging` }],
      ['other-environment', {}],
      ['foreign', { owner: 'acme/other' }],
      ['foreign', {}],
      ['unreadable-marker', {}],
      ['copy', {}],
      ['kept', { key: 'old' }],
      ['kept', {}],
      ['protected', { key: 'old' }],
      ['unmanaged', {}],
      ['inexpressible', {}],
    ];
    const conflicts = occupants.map(([reason, known]) =>
      slotTaken(loss, { observed: there, reason, ...known }),
    );
    expect(saidOf(conflicts)).toMatchInlineSnapshot(`
      "foreign
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which belongs to acme/ml-platform:staging
      Give one of the environments a "nameSuffix" in wac.yaml, or a project of its own in "scope"
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      foreign
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which belongs to another environment
      Give one of the environments a "nameSuffix" in wac.yaml, or a project of its own in "scope"
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      foreign
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which belongs to acme/other
      Choose another name, or take it over with --take-over acme/other
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      foreign
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which belongs to another owner
      Choose another name, or take it over with --take-over OWNER
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      unreadable-marker
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, whose marker cannot be read
      Remove the "[wac:…]" line from its description and adopt it, or choose another name
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which was copied or moved there by hand
      Delete it, or take it over with "lifecycle: { adopt: sha256:ceefeccc4daf521f }" in the manifest or --adopt
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which keeps this name under the key "old"
      Choose another name, or run "wac release old" and adopt it
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which keeps this name under the key ""
      Choose another name, or run "wac release KEY" and adopt it
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which keeps this name under the key "old"
      Choose another name, or run "wac release old" and adopt it
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which is unmanaged
      If it belongs here, adopt it as it is now: "lifecycle: { adopt: sha256:ceefeccc4daf521f }" in the manifest, or --adopt. Otherwise choose another name
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1

      place-taken
      "loss" has the same name and scope as "Loss" in project vision-team/classifier, which is unmanaged
      If it belongs here, adopt it as it is now: "lifecycle: { adopt: sha256:ceefeccc4daf521f }" in the manifest, or --adopt. Otherwise choose another name
      loss "Loss" in project vision-team/classifier; u1; automations/loss.yaml:1"
    `);
  });
});

function first<T>([each]: readonly T[]): T {
  if (each === undefined) throw new Error('one is expected');
  return each;
}
