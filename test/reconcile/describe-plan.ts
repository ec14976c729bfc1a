/** A plan as lines of text that leave nothing out, so that a test of one rule sees every other result too. */
import { parseMarker } from '../../src/model/canonical/marker.ts';
import type { Change, FieldChange } from '../../src/model/plan/change.ts';
import type { Drift } from '../../src/model/plan/conflict.ts';
import type { Plan } from '../../src/model/plan/plan.ts';

/** One line for each change, its fields, drift, conflict, entry held back, unmanaged automation and refusal. */
export function describePlan(plan: Plan): string {
  return [
    ...plan.changes.flatMap(describeChange),
    ...plan.drift.flatMap(describeDrift),
    ...plan.conflicts.map(
      ({ code, key, name, scope, ids }) =>
        `conflict ${code} ${key} "${name}" in ${scope}: ${ids.join(' ')}`,
    ),
    ...plan.heldBack.map(
      ({ key, name, scope, reason, message, source }) =>
        `held back ${key} "${name}" in ${scope} (${reason}, ${source?.file ?? '-'}): ${message}`,
    ),
    ...plan.unmanaged.map(
      ({ observed, reason, owner, key }) =>
        `unmanaged ${observed.id} (${reason}) ${owner ?? '-'} ${key ?? '-'}`,
    ),
    ...plan.unchanged.map((key) => `unchanged ${key}`),
    ...plan.refusedBy.map(({ kind }) => `refused by ${kind}`),
    ...plan.diagnostics.map(({ code, message }) => `${code}: ${message}`),
  ].join('\n');
}

function describeChange(change: Change): readonly string[] {
  const { key, action, reason, origin, danger, name, scope, entity, precondition } = change;
  const waits = change.dependsOn.length === 0 ? '' : ` after ${change.dependsOn.join(', ')}`;
  const through = change.temporaryName === undefined ? '' : ' through a temporary name';
  const counted = change.isCounted ? '' : ' not counted';
  const id = precondition.kind === 'free' ? 'nothing' : precondition.id;
  const marked = precondition.kind === 'present' && precondition.marker !== undefined;
  return [
    `${action} ${key} (${reason}, ${origin}, ${danger})${counted}${waits}${through}`,
    `  "${name}" in ${scope} of ${entity}, ${change.source?.file ?? 'no manifest'}`,
    `  over ${id}${marked ? ' with its marker' : ''}`,
    ...change.fields.map((field) => `  ${describeField(field)}`),
    `  sends ${describeSent(change)}`,
    `  shows ${Object.keys(change.beforeDocument ?? {}).join(' ') || '-'} > ${Object.keys(change.afterDocument ?? {}).join(' ') || '-'}`,
  ];
}

function describeField({ path, part, before, after, origin }: FieldChange): string {
  return `${part} ${path} [${origin}]: ${JSON.stringify(before) ?? '-'} > ${JSON.stringify(after) ?? '-'}`;
}

function describeSent({ after }: Change): string {
  if (after === undefined) return 'nothing';
  const { description, ...rest } = after;
  const parsed = parseMarker(description);
  const flags =
    parsed.kind === 'marker'
      ? [
          `${parsed.marker.owner}#${parsed.marker.key}@${parsed.marker.version}`,
          parsed.marker.protect ? 'protect' : '',
          parsed.marker.onRemove ?? '',
          parsed.marker.shadow ? 'shadow' : '',
          (parsed.marker.ignored ?? []).join('+'),
        ].filter((flag) => flag !== '')
      : ['no marker'];
  const { name, enabled, scope } = rest;
  const kinds = [rest.event?.kind ?? 'no event', rest.action?.kind ?? 'no action'];
  return `"${name}" ${enabled ? 'on' : 'off'} ${scope.id} ${kinds.join(' ')} "${parsed.text}" [${flags.join(' ')}]`;
}

function describeDrift(drift: Drift): readonly string[] {
  const { key, name, scope, id, kind, isRepaired, isShadowed, updatedAt, owner, source } = drift;
  const notes = [
    isRepaired ? 'repaired' : 'stays',
    isShadowed === true ? 'shadowed' : '',
    updatedAt ?? '',
    owner ?? '',
    source?.file ?? 'no manifest',
  ].filter((note) => note !== '');
  return [
    `drift ${kind} ${key} "${name}" in ${scope} ${id ?? '-'} (${notes.join(', ')})`,
    ...drift.fields.map((field) => `  ${describeField(field)}`),
  ];
}
