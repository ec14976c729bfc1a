/** Said or not written: every field that a write changes is in the plan, with the value that is then on the server. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/lib/json.ts';
import { nodeId } from '../../src/sandbox/store/node-id.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { broken } from './broken.ts';
import { differentParts, type Harness, keyOf, type Part, snapshot } from './harness.ts';
import { markerOf, ownText } from './people.ts';

type Records = ReadonlyMap<number, TriggerRecord>;

/** A field of a plan's change: what it is before and afterwards, in a manifest's words. */
interface Field {
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

interface Said {
  readonly key: string;
  readonly id?: string;
  readonly action: string;
  readonly fields: readonly Field[];
  /** The manifest that a create writes. */
  readonly after: JsonObject | null;
  /** The name that a change has meanwhile, where several swap their names. */
  readonly temporaryName: string | null;
}

const PREFIXES: Readonly<Record<Exclude<Part, 'marker'>, readonly string[]>> = {
  name: ['name'],
  description: ['description'],
  enabled: ['enabled'],
  scope: ['scope'],
  when: ['when'],
  then: ['then'],
};

/** What the marker remembers besides the content; undefined where there is no marker of this owner. */
function flagsOf(record: TriggerRecord): string | undefined {
  if (keyOf(record) === undefined) return undefined;
  const [, ...flags] = markerOf(record.description).replace(/\].*$/u, '').split(',');
  return flags.toSorted().join(',');
}

/** Said or not written. The plan is the document that was made just before. */
export function checkSaid(harness: Harness, plan: string, before: Records): void {
  const { changes } = JSON.parse(plan) as { readonly changes: readonly Said[] };
  const after = snapshot(harness);
  for (const [number, record] of after) {
    const was = before.get(number);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(record)) continue;
    const id = nodeId('Trigger', number);
    const key = keyOf(record) ?? (was === undefined ? undefined : keyOf(was));
    const said = changes.filter((change) =>
      was === undefined ? change.key === key : change.id === id || change.key === key,
    );
    if (said.length === 0)
      broken(
        harness,
        'said or not written',
        `"${key}" was written and is not in the plan\n${plan}`,
      );
    if (was === undefined) {
      checkCreated(harness, record, said);
      continue;
    }
    checkValues(harness, { was, is: record }, said);
    checkReleased(harness, { was, is: record }, said);
    const flags = [was, record].map(flagsOf);
    if (flags[0] !== undefined && flags[1] !== undefined && flags[0] !== flags[1]) {
      const isSaid = said.some(({ fields }) =>
        fields.some(({ path }) => /^(?:lifecycle|shadow)/u.test(path)),
      );
      if (!isSaid)
        broken(
          harness,
          'said or not written',
          `"${key}": flags ${flags.join(' → ')} are not in the plan\n${plan}`,
        );
    }
    for (const part of differentParts(was, record)) {
      if (part === 'marker') continue;
      const isSaid = said.some(({ fields }) =>
        fields.some(({ path }) => PREFIXES[part].some((prefix) => path.startsWith(prefix))),
      );
      if (!isSaid)
        broken(
          harness,
          'said or not written',
          `"${key}": ${part} was written and the plan does not say so\n${JSON.stringify(was)}\n${JSON.stringify(record)}\n${JSON.stringify(said, null, 1)}`,
        );
    }
  }
  for (const [number, record] of before) {
    if (after.has(number)) continue;
    const key = keyOf(record);
    if (!changes.some((change) => change.key === key && change.action === 'delete'))
      broken(
        harness,
        'said or not written',
        `"${key}" was deleted and the plan does not say so\n${plan}`,
      );
  }
}

/** The fields of a record that a plan can say one by one, in a manifest's words, with every byte of them. */
function fieldsOf({ name, description, enabled, action }: TriggerRecord): Map<string, JsonValue> {
  const fields = new Map<string, JsonValue>([
    ['name', name],
    ['description', ownText(description)],
    ['enabled', enabled],
  ]);
  if (action.type === 'NOTIFICATION')
    fields
      .set('then.sendNotification.title', action.title ?? '')
      .set('then.sendNotification.message', action.message ?? '')
      .set('then.sendNotification.severity', action.severity ?? 'INFO')
      .set('then.sendNotification.integration', action.integration);
  if (action.type === 'GENERIC_WEBHOOK')
    fields
      .set('then.sendWebhook.payload', action.payload)
      .set('then.sendWebhook.integration', action.integration);
  return fields;
}

/** Those that a plan gives as the server holds them; an integration goes by its name, a payload by its meaning. */
const AS_WRITTEN = /^(?:name|description|enabled|.*\.(?:title|message|severity))$/u;

/** Whether a field of the plan is a path, holds it, or is within it. */
function isOf(field: Field, path: string): boolean {
  return (
    field.path === path || path.startsWith(`${field.path}.`) || field.path.startsWith(`${path}.`)
  );
}

/** The value that a document gives a path; the empty string where it gives none. */
function valueAt(document: JsonValue | undefined, path: string): JsonValue {
  let value = document;
  for (const name of path.split('.').filter((each) => each !== ''))
    value = isJsonObject(value) ? value[name] : undefined;
  return value ?? '';
}

/** Each field that a write has changed is in the plan, with the value that is there now. */
function checkValues(
  harness: Harness,
  { was, is }: { readonly was: TriggerRecord; readonly is: TriggerRecord },
  said: readonly Said[],
): void {
  const before = fieldsOf(was);
  for (const [path, value] of fieldsOf(is)) {
    if (before.get(path) === value) continue;
    const field = said.flatMap(({ fields }) => fields).find((each) => isOf(each, path));
    const isTemporary = path === 'name' && said.some((each) => each.temporaryName === value);
    const isRight =
      field !== undefined &&
      (!AS_WRITTEN.test(path) || valueAt(field.after, path.slice(field.path.length)) === value);
    if (!isRight && !isTemporary)
      broken(
        harness,
        'said or not written',
        `"${keyOf(was)}": ${path} was written, ${JSON.stringify(before.get(path))} → ${JSON.stringify(value)}, and the plan says ${JSON.stringify(field)}`,
      );
  }
}

/** What is released keeps everything but its marker. */
function checkReleased(
  harness: Harness,
  { was, is }: { readonly was: TriggerRecord; readonly is: TriggerRecord },
  said: readonly Said[],
): void {
  const changed = differentParts(was, is).filter((part) => part !== 'marker');
  if (said.some(({ action }) => action === 'release') && changed.length > 0)
    broken(
      harness,
      'said or not written',
      `"${keyOf(was)}" was released, which also changed ${changed.join(' ')}`,
    );
}

/** What was created is as the plan says. */
function checkCreated(harness: Harness, record: TriggerRecord, said: readonly Said[]): void {
  const created = said.find(({ action }) => action === 'create');
  for (const [path, value] of fieldsOf(record)) {
    const isTemporary = path === 'name' && created?.temporaryName === value;
    if (!AS_WRITTEN.test(path) || isTemporary) continue;
    if (valueAt(created?.after ?? undefined, path) !== value)
      broken(
        harness,
        'said or not written',
        `"${keyOf(record)}": created with ${path} ${JSON.stringify(value)}, and the plan says ${JSON.stringify(created?.after)}`,
      );
  }
}
