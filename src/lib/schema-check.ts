/**
 * Says whether a value conforms to a JSON Schema, and nothing else.
 *
 * It takes the keywords that the schemas of manifests have, a tenth of the code that a compiled validator needs to also
 * say what is wrong. Each part of the schema is looked at when a value first needs it.
 */
import { invariant } from './invariant.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/** Whether a value conforms. */
export type SchemaCheck = (value: JsonValue) => boolean;

/** Keywords that say nothing about values. */
const SILENT: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'examples',
  'default',
]);

/** The check of a schema. Where it has a keyword that is not known, the check throws at the first value. */
export function schemaCheck(schema: JsonObject): SchemaCheck {
  return new Schema(schema).check(schema);
}

/** The value as what a keyword of the schema has to have. */
type KeywordReader = (value: JsonValue) => SchemaCheck;

class Schema {
  readonly #root: JsonObject;
  readonly #definitions = new Map<string, SchemaCheck>();

  constructor(root: JsonObject) {
    this.#root = root;
  }

  check(schema: JsonValue): SchemaCheck {
    let parts: readonly SchemaCheck[] | undefined;
    return (value) => {
      parts ??= this.#parts(schema);
      for (const part of parts) if (!part(value)) return false;
      return true;
    };
  }

  #parts(schema: JsonValue): readonly SchemaCheck[] {
    invariant(isJsonObject(schema), 'a schema is an object');
    const parts: SchemaCheck[] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      if (SILENT.has(keyword) || FIELD_KEYWORDS.has(keyword)) continue;
      const read = this.#keywords[keyword];
      invariant(read !== undefined, `the keyword ${keyword} is known`);
      parts.push(read(value));
    }
    const fields = [...FIELD_KEYWORDS].some((keyword) => Object.hasOwn(schema, keyword));
    return fields ? [...parts, this.#fields(schema)] : parts;
  }

  readonly #keywords: Readonly<Record<string, KeywordReader>> = {
    type: (value) => {
      const types = isJsonList(value) ? value : [value];
      return (candidate) => types.some((type) => isOfType(candidate, type));
    },
    enum: (value) => {
      invariant(isJsonList(value), 'an enumeration is a list');
      return (candidate) => value.includes(candidate);
    },
    pattern: (value) => {
      const pattern = new RegExp(String(value), 'u');
      return (candidate) => typeof candidate !== 'string' || pattern.test(candidate);
    },
    minLength: (value) => (candidate) =>
      typeof candidate !== 'string' || candidate.length >= Number(value),
    maxLength: (value) => (candidate) =>
      typeof candidate !== 'string' || candidate.length <= Number(value),
    minimum: (value) => (candidate) => typeof candidate !== 'number' || candidate >= Number(value),
    maximum: (value) => (candidate) => typeof candidate !== 'number' || candidate <= Number(value),
    exclusiveMinimum: (value) => (candidate) =>
      typeof candidate !== 'number' || candidate > Number(value),
    minItems: (value) => (candidate) => !isJsonList(candidate) || candidate.length >= Number(value),
    items: (value) => {
      const check = this.check(value);
      return (candidate) => !isJsonList(candidate) || candidate.every((item) => check(item));
    },
    minProperties: (value) => (candidate) =>
      !isJsonObject(candidate) || Object.keys(candidate).length >= Number(value),
    maxProperties: (value) => (candidate) =>
      !isJsonObject(candidate) || Object.keys(candidate).length <= Number(value),
    required: (value) => {
      invariant(isJsonList(value), 'what is required is a list');
      const names = value.map(String);
      return (candidate) =>
        !isJsonObject(candidate) || names.every((name) => Object.hasOwn(candidate, name));
    },
    $ref: (value) => this.#definition(String(value)),
  };

  #definition(reference: string): SchemaCheck {
    const known = this.#definitions.get(reference);
    if (known !== undefined) return known;
    const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(reference) ?? [];
    const { $defs } = this.#root;
    invariant(isJsonObject($defs) && Object.hasOwn($defs, name), `${reference} is defined`);
    const check = this.check($defs[name] ?? null);
    this.#definitions.set(reference, check);
    return check;
  }

  /** The keywords that look at the fields of an object, of which `additionalProperties` needs the others. */
  #fields({ properties, patternProperties, additionalProperties = true }: JsonObject): SchemaCheck {
    const named = this.#checks(properties);
    const patterns = [...this.#checks(patternProperties)].map(
      ([pattern, check]) => [new RegExp(pattern, 'u'), check] as const,
    );
    const others =
      typeof additionalProperties === 'boolean'
        ? (): boolean => additionalProperties
        : this.check(additionalProperties);
    const checkField = (name: string, value: JsonValue): boolean => {
      const check = named.get(name);
      const matching = patterns.filter(([pattern]) => pattern.test(name));
      if (check === undefined && matching.length === 0) return others(value);
      return check?.(value) !== false && matching.every(([, each]) => each(value));
    };
    return (candidate) => {
      if (!isJsonObject(candidate)) return true;
      for (const name of Object.keys(candidate))
        if (!checkField(name, candidate[name] ?? null)) return false;
      return true;
    };
  }

  #checks(schemas: JsonValue | undefined): ReadonlyMap<string, SchemaCheck> {
    if (schemas === undefined) return new Map();
    invariant(isJsonObject(schemas), 'the schemas of fields are an object');
    return new Map(Object.entries(schemas).map(([name, schema]) => [name, this.check(schema)]));
  }
}

const FIELD_KEYWORDS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
]);

function isOfType(value: JsonValue, type: JsonValue): boolean {
  switch (type) {
    case 'object':
      return isJsonObject(value);
    case 'array':
      return isJsonList(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
