/**
 * The part of a plan that `--only` selects.
 *
 * The plan is made of the whole directory and of all that is on the server, and then narrowed: conflicts and ownership
 * are the same as without the option. Selecting a change never does more than the whole plan would, and what is left
 * out is not written at all. Two things therefore cannot be done alone and are held back: a change that needs a slot
 * which a left-out change frees, and a removal of what may be the former form of a left-out manifest, because the old
 * alert would go and the new one would not come.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { globPattern } from '../../lib/glob-pattern.ts';
import { present } from '../../lib/present.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { Change } from '../../model/plan/change.ts';
import type { HeldBack } from '../../model/plan/conflict.ts';
import type { Plan, Refusal } from '../../model/plan/plan.ts';
import { contentAfter } from '../build-change.ts';
import { isFormerForm, sortHeldBack } from '../decide/held-back.ts';
import { changeDigest, digestedChange, planChecksum } from '../document/plan-checksum.ts';
import { optionsDocument } from '../document/plan-options.ts';
import { DocumentRedactor } from '../document/redact-document.ts';
import { guardPlan } from '../guard/guard-plan.ts';
import { webhookNeeds } from '../webhooks/webhook-needs.ts';

/**
 * The changes of the keys that match a pattern. Guards count these alone, against all that is owned.
 *
 * @param patterns keys, or globs: `*` matches any characters but a slash, `**` any characters. At least one.
 */
export function narrowPlan(plan: Plan, patterns: readonly string[]): Plan {
  const only = [...new Set(patterns)].sort(compareText);
  const isSelected = selector(only);
  const { changes, held } = selectChanges(plan, isSelected, 'which --only leaves out');
  const selected = <T extends { readonly key: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ key }) => isSelected(key));
  const heldBack = sortHeldBack([...selected(plan.heldBack), ...held]);
  const conflicts = selected(plan.conflicts);
  const drift = selected(plan.drift);
  const known = new Set(changes.map(({ key }) => key));
  const redactor = new DocumentRedactor(plan);
  const out = [...keysOfPlan(plan)].filter((key) => !isSelected(key));
  const webhooks = webhookKeys(plan);
  const webhooksOut = out.filter((key) => webhooks.has(key)).length;
  const grants = { ...(plan.grants ?? NO_GRANTS), only };
  return {
    ...plan,
    changes,
    drift: drift.map((each) => ({ ...each, isRepaired: each.isRepaired && known.has(each.key) })),
    conflicts,
    heldBack,
    unchanged: plan.unchanged.filter(isSelected),
    ...present({ unchangedWebhooks: plan.unchangedWebhooks?.filter(isSelected) }),
    refusedBy: refusalsOf(plan, changes, conflicts.length),
    grants,
    leftOut: {
      patterns: only,
      automations: out.length,
      ...present({ webhooks: webhooksOut === 0 ? undefined : webhooksOut }),
      changes: plan.changes.filter(({ key }) => !isSelected(key)).length,
      drifted: driftedKeys(plan).filter((key) => !isSelected(key)),
      conflicts: plan.conflicts.length - conflicts.length,
      heldBack: plan.heldBack.length - selected(plan.heldBack).length,
    },
    checksum: planChecksum(
      changes.map((change) => changeDigest(digestedChange(change, redactor))),
      { ...plan, options: optionsDocument(grants) },
    ),
  };
}

/** One error for each pattern that matches no key of the plan. */
export function patternsWithoutKey(plan: Plan, patterns: readonly string[]): readonly Diagnostic[] {
  const keys = keysOfPlan(plan);
  return [...new Set(patterns)].flatMap((pattern): readonly Diagnostic[] => {
    const { test } = globPattern(pattern);
    if ([...keys].some((key) => test(key))) return [];
    return [
      {
        code: 'plan/only-no-match',
        severity: 'error',
        message: `No key matches "--only ${pattern}"`,
        hint:
          suggestHint(pattern, keys) ??
          'Name the key of a manifest, or a pattern such as "team-a/*"; "**" also matches slashes.',
      },
    ];
  });
}

const NO_GRANTS: NonNullable<Plan['grants']> = {
  allow: {},
  allowConflicts: false,
  failOnConflict: false,
  allowDisjoint: false,
  adopt: false,
  takeOver: [],
};

function selector(patterns: readonly string[]): (key: string) => boolean {
  const compiled = patterns.map(globPattern);
  return (key) => compiled.some((pattern) => pattern.test(key));
}

/** Every key that the plan says anything of: those of manifests, and those of our automations without one. */
function keysOfPlan(plan: Plan): ReadonlySet<string> {
  const kept = plan.unmanaged.flatMap(({ key, owner, reason }) =>
    key !== undefined && reason === 'kept' && owner === plan.owner ? [{ key }] : [],
  );
  const entries = [...plan.changes, ...plan.drift, ...plan.conflicts, ...plan.heldBack, ...kept];
  return new Set([
    ...plan.unchanged,
    ...(plan.unchangedWebhooks ?? []),
    ...entries.map(({ key }) => key),
  ]);
}

/** Keys of webhooks that are unchanged, change or drifted. */
function webhookKeys({ changes, drift, unchangedWebhooks = [] }: Plan): ReadonlySet<string> {
  return new Set([
    ...unchangedWebhooks,
    ...changes.flatMap(({ key, webhook }) => (webhook === undefined ? [] : [key])),
    ...drift.flatMap(({ key, isWebhook }) => (isWebhook === true ? [key] : [])),
  ]);
}

/** Keys of what was edited, sorted. What is missing and is to be created is among the changes. */
function driftedKeys({ drift, changes }: Plan): readonly string[] {
  const created = new Set(changes.flatMap(({ key, action }) => (action === 'create' ? [key] : [])));
  const keys = drift.flatMap(({ key, kind }) =>
    kind === 'missing' && created.has(key) ? [] : [key],
  );
  return [...new Set(keys)].sort(compareText);
}

export interface Selection {
  readonly changes: readonly Change[];
  readonly held: readonly HeldBack[];
}

/**
 * The selected changes that can be done without the others, and the rest of the selected ones.
 *
 * @param why what is said of a change that is not selected.
 */
export function selectChanges(
  plan: Plan,
  isSelected: (key: string) => boolean,
  why: string,
): Selection {
  const selected = plan.changes.filter(({ key }) => isSelected(key));
  const held = heldFormerForms(
    selected,
    plan.changes.filter(({ key, action }) => action === 'create' && !isSelected(key)),
    why,
  );
  const leftOut = new Set(plan.changes.flatMap(({ key }) => (isSelected(key) ? [] : [key])));
  const needs = webhookNeeds(plan.changes, ({ key }) => !isSelected(key));
  while (holdNextWaiting(selected, held, { leftOut, needs, why })) {
    // One more is held back, and others may wait for it.
  }
  return { changes: selected.filter(({ key }) => !held.has(key)), held: [...held.values()] };
}

/** Removals of what may be the former form of a left-out create, by key. */
function heldFormerForms(
  selected: readonly Change[],
  creates: readonly Change[],
  why: string,
): Map<string, HeldBack> {
  const held = new Map<string, HeldBack>();
  for (const change of selected) {
    const successor = successorOf(change, creates);
    if (successor === undefined) continue;
    const message = `"${change.key}" may be the former automation of "${successor.key}", ${why}`;
    held.set(change.key, heldFor(change, message));
  }
  return held;
}

/** Holds back the first change that waits for one which is not done; false when there is none. */
function holdNextWaiting(
  selected: readonly Change[],
  held: Map<string, HeldBack>,
  {
    leftOut,
    needs,
    why,
  }: {
    readonly leftOut: ReadonlySet<string>;
    readonly needs: (change: Change) => readonly string[];
    readonly why: string;
  },
): boolean {
  for (const change of selected) {
    if (held.has(change.key)) continue;
    const needed = [...change.dependsOn, ...needs(change)];
    const missing = needed.find((key) => leftOut.has(key) || held.has(key));
    if (missing === undefined) continue;
    const reason = held.has(missing) ? 'which is held back' : why;
    const message = `"${change.key}" waits for the change of "${missing}", ${reason}`;
    held.set(change.key, heldFor(change, message));
    return true;
  }
  return false;
}

/** The left-out create that may be the new form of what a change removes. */
function successorOf(change: Change, creates: readonly Change[]): Change | undefined {
  if (change.reason !== 'not-declared') return undefined;
  return creates.find(({ after }) => {
    const content = after === undefined ? undefined : contentAfter(undefined, after);
    return content !== undefined && isFormerForm(change, content);
  });
}

function heldFor({ key, name, scope, source }: Change, message: string): HeldBack {
  return { key, name, scope, reason: 'dependency', message, ...present({ source }) };
}

/** Why the plan may not be applied, once it has only some of its changes and so many conflicts. */
export function refusalsOf(
  { refusedBy, guardBasis, grants }: Plan,
  changes: readonly Change[],
  conflicts: number,
): readonly Refusal[] {
  const isConflicted =
    conflicts > 0 &&
    (grants?.failOnConflict === true || refusedBy.some(({ kind }) => kind === 'conflicts'));
  const breaches =
    guardBasis === undefined ? [] : guardPlan(changes, guardBasis.owned, guardBasis.policy);
  return [
    ...refusedBy.filter(({ kind }) => kind !== 'conflicts' && kind !== 'guard'),
    ...(isConflicted ? [{ kind: 'conflicts', count: conflicts } as const] : []),
    ...breaches.map((breach) => ({ kind: 'guard', breach }) as const),
  ];
}
