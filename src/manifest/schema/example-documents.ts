/** Examples of fields as parts of a document: `{ when: { runState: { states: ['failed'] } } }`. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';

/** Examples of what the schema describes in words only, by dotted path; the empty path is a whole manifest. */
const WRITTEN: Readonly<Record<string, JsonValue>> = {
  '': {
    key: 'accuracy-alert',
    name: 'Accuracy alert',
    scope: { project: 'vision-team/classifier' },
    when: {
      runMetric: {
        metric: 'val/accuracy',
        aggregate: 'mean',
        window: 5,
        threshold: { lt: 0.9 },
      },
    },
    then: {
      sendNotification: {
        integration: { slack: { channel: '#ml-alerts' } },
        title: 'Accuracy below 0.9 in ${run_name}',
      },
    },
  },
  when: { runState: { states: ['failed'] } },
  then: {
    sendNotification: {
      integration: { slack: { channel: '#ml-alerts' } },
      title: '${run_name} failed',
    },
  },
  'then.sendNotification.title': '${run_name} failed',
  'then.sendNotification.message': 'Its last values: ${metric_values}',
  lifecycle: { protect: true },
  'overrides.0.patch.0.op': 'remove',
  'when.addArtifactAlias': { filter: { alias: 'production' } },
  'when.addArtifactTag': { filter: { tag: 'approved' } },
  'when.removeArtifactTag': { filter: { tag: 'approved' } },
  'when.addCollectionTag': { filter: { tag: 'approved' } },
  'when.removeCollectionTag': { filter: { tag: 'approved' } },
};

/** An integration of the wrong kind for an action: the action's schema shares its examples with the others. */
const OTHER_KIND: Readonly<Record<string, string>> = {
  sendNotification: 'webhook',
  sendWebhook: 'slack',
};

/**
 * Parts of a document, each with one example of a field; none where the schema has nothing to show.
 *
 * @param segments the path of the field; an index stands for an item of a list.
 */
export function exampleDocuments(
  schema: JsonObject,
  segments: readonly string[],
): readonly JsonObject[] {
  return exampleValues(schema, segments, 0)
    .filter((value) => isUsableAt(segments, value))
    .map((value) => nested(schema, segments, value))
    .filter(isJsonObject);
}

/** How deep an example is composed from those of its fields. */
const MAX_DEPTH = 4;

function exampleValues(
  schema: JsonObject,
  segments: readonly string[],
  depth: number,
): readonly JsonValue[] {
  const written = WRITTEN[segments.join('.')];
  const node = schemaNodeAt(schema, segments);
  if (written !== undefined && !isOtherDocument(schema, segments)) return [written];
  if (node === undefined || depth > MAX_DEPTH) return [];
  const { examples, enum: allowed, default: usual, type } = node;
  if (isJsonList(examples) && examples.length > 0) return examples;
  if (isJsonList(allowed)) return allowed.slice(0, 1);
  if (usual !== undefined && usual !== '') return [usual];
  if (type === 'boolean') return [true];
  if (type === 'array') {
    const [item] = exampleValues(schema, [...segments, '0'], depth + 1);
    return item === undefined ? [] : [[item]];
  }
  return composed(schema, node, segments, depth);
}

/** A mapping of the fields that it needs, or of its first field that has an example. */
function composed(
  schema: JsonObject,
  node: JsonObject,
  segments: readonly string[],
  depth: number,
): readonly JsonValue[] {
  const names = fieldNames(node);
  const required = isJsonList(node['required']) ? node['required'].map(String) : [];
  const fields = (required.length > 0 ? required : names).flatMap((name) => {
    const path = [...segments, name];
    const [value] = exampleValues(schema, path, depth + 1).filter((each) => isUsableAt(path, each));
    return value === undefined ? [] : [[name, value] as const];
  });
  const kept = required.length > 0 ? fields : fields.slice(0, 1);
  if (kept.length < required.length || kept.length === 0) return [];
  return [Object.fromEntries(kept)];
}

/** Whether the schema is that of the configuration, in which the same path means something else. */
function isOtherDocument(schema: JsonObject, segments: readonly string[]): boolean {
  const [root] = segments;
  return !fieldNames(schema).includes(root ?? 'when');
}

function isUsableAt(segments: readonly string[], value: JsonValue): boolean {
  const [, action = '', field, ...rest] = segments;
  const other = OTHER_KIND[action];
  if (other === undefined || field !== 'integration') return true;
  // A name alone, such as `alerts`, is that of a Slack channel in all examples.
  const isOther = isJsonObject(value) ? other in value : other === 'slack';
  return rest[0] !== other && (rest.length > 0 || !isOther);
}

/** The value nested in a document, with the fields that the mappings around it cannot do without. */
function nested(schema: JsonObject, segments: readonly string[], value: JsonValue): JsonValue {
  return segments.reduceRight<JsonValue>((inner, segment, index) => {
    if (/^\d+$/.test(segment)) return [inner];
    const parent = segments.slice(0, index);
    // The top level needs a whole manifest, which is more than an example of one field shows.
    if (index === 0) return { [segment]: inner };
    return { ...requiredBeside(schema, parent, segment), [segment]: inner };
  }, value);
}

function requiredBeside(
  schema: JsonObject,
  parent: readonly string[],
  segment: string,
): JsonObject {
  const required = schemaNodeAt(schema, parent)?.['required'];
  const names = isJsonList(required) ? required.map(String).filter((name) => name !== segment) : [];
  const fields = names.flatMap((name) => {
    const path = [...parent, name];
    const usable = exampleValues(schema, path, 1).filter((each) => isUsableAt(path, each));
    return usable.slice(0, 1).map((each) => [name, each] as const);
  });
  return Object.fromEntries(fields);
}
