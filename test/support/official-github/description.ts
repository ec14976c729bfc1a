/** Requests, responses and payloads held against GitHub's OpenAPI description. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../../src/lib/json.ts';
import type { Call, Reply } from '../github/reply.ts';
import { matchOperation, type Operation } from './match-operation.ts';
import { overlay, type Story } from './overlay.ts';

export interface Description {
  /** What of a request GitHub does not describe. */
  requestFaults(call: Call): readonly string[];
  /** A response with every field that GitHub sends: those of the test over the official example, and what is wrong with it. */
  completeReply(
    call: Call,
    reply: Reply,
  ): { readonly reply: Reply; readonly faults: readonly string[] };
  /** What of a payload GitHub does not describe and the untouched example does not have either. */
  eventFaults(event: string, example: JsonObject, payload: unknown): readonly string[];
}

const JSON_TYPE = 'application/json';

/** Spellings that the description names; `Z` or an offset. */
const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u,
  uri: /^[a-z][a-z0-9+.-]*:\S*$/iu,
};

/** A description from the text that `extractDescription` made. */
export function createDescription(whole: JsonValue): Description {
  const root = isJsonObject(whole) ? whole : {};
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    formats: FORMATS,
    coerceTypes: false,
  });
  ajv.addSchema(root, 'github');
  const compiled = new Map<string, ValidateFunction>();

  function validator(pointer: string): ValidateFunction {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
    compiled.set(pointer, known);
    return known;
  }

  function faultsAt(pointer: string, value: unknown): readonly string[] {
    const validate = validator(pointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).filter((error) => !isKnownDeviation(error)).map(faultText);
  }

  /** Follows `$ref` as far as it goes. */
  function resolve(value: JsonValue | undefined, pointer: string): readonly [JsonObject, string] {
    if (!isJsonObject(value)) return [{}, pointer];
    const { $ref: reference } = value;
    if (typeof reference !== 'string') return [value, pointer];
    const target = reference.slice(1);
    return resolve(valueAt(root, target), target);
  }

  function objectIn(
    value: JsonObject,
    pointer: string,
    ...names: readonly string[]
  ): readonly [JsonObject, string] {
    let found: readonly [JsonObject, string] = [value, pointer];
    for (const name of names) found = resolve(found[0][name], `${found[1]}/${escapePointer(name)}`);
    return found;
  }

  function parameterFaults(operation: Operation, call: Call): readonly string[] {
    const list = isJsonList(operation.value['parameters']) ? operation.value['parameters'] : [];
    const parameters = list.map((each, index) =>
      resolve(each, `${operation.pointer}/parameters/${index}`),
    );
    const given = new Map<string, string>([
      ...[...call.query].map(([name, value]) => [`query ${name}`, value] as const),
      ...Object.entries(operation.parameters).map(
        ([name, value]) => [`path ${name}`, value] as const,
      ),
    ]);
    const faults: string[] = [];
    for (const [parameter, pointer] of parameters) {
      const name = `${String(parameter['in'])} ${String(parameter['name'])}`;
      const value = given.get(name);
      given.delete(name);
      if (value === undefined) {
        if (parameter['required'] === true) faults.push(`${name} is required`);
        continue;
      }
      const [schema, at] = objectIn(parameter, pointer, 'schema');
      const isNumber = schema['type'] === 'integer' && /^\d+$/u.test(value);
      const wrong = faultsAt(at, isNumber ? Number(value) : value);
      faults.push(...wrong.map((fault) => `${name} = ${value}: ${fault}`));
    }
    return [...faults, ...[...given.keys()].map((name) => `${name} is not described`)];
  }

  function bodyFaults(operation: Operation, call: Call): readonly string[] {
    const [schema, pointer] = objectIn(
      operation.value,
      operation.pointer,
      'requestBody',
      'content',
      JSON_TYPE,
      'schema',
    );
    if (Object.keys(schema).length === 0) {
      return Object.keys(call.body).length === 0 ? [] : ['a body is not described'];
    }
    const known = propertiesOf(schema);
    const unknown = Object.keys(call.body).filter((name) => !known.has(name));
    return [
      ...faultsAt(pointer, call.body),
      ...unknown.map((name) => `the body's "${name}" is not described`),
    ];
  }

  /** The names of an object's fields, in whatever alternative. */
  function propertiesOf(schema: JsonObject): ReadonlySet<string> {
    const [own] = resolve(schema, '');
    const nested = ['anyOf', 'oneOf', 'allOf'].flatMap((name) => {
      const list = own[name];
      return isJsonList(list) ? list.filter(isJsonObject) : [];
    });
    const properties = isJsonObject(own['properties']) ? Object.keys(own['properties']) : [];
    return new Set([...properties, ...nested.flatMap((each) => [...propertiesOf(each)])]);
  }

  return {
    requestFaults: (call) => {
      if (call.path === '/graphql') return [];
      const operation = matchOperation(root, call);
      if (operation === undefined) return ['the path or the method is not described'];
      return [...parameterFaults(operation, call), ...bodyFaults(operation, call)];
    },
    completeReply: (call, reply) => {
      const operation = call.path === '/graphql' ? undefined : matchOperation(root, call);
      if (operation === undefined) return { reply, faults: [] };
      if (reply.status >= 400) {
        return { reply, faults: faultsAt('/components/schemas/basic-error', reply.body) };
      }
      const [response, at] = objectIn(
        operation.value,
        operation.pointer,
        'responses',
        String(reply.status),
      );
      const [media, mediaAt] = objectIn(response, at, 'content', JSON_TYPE);
      if (Object.keys(response).length === 0)
        return { reply, faults: [`status ${reply.status} is not described`] };
      if (Object.keys(media).length === 0) return { reply, faults: [] };
      const [examples] = objectIn(media, mediaAt, 'examples');
      const [first = ''] = Object.keys(examples);
      const [{ value: example }] = objectIn(examples, `${mediaAt}/examples`, first);
      if (example === undefined) return { reply, faults: ['there is no official example'] };
      const schemaAt = `${mediaAt}/schema`;
      const { value: body, unknown } = overlay(example, reply.body as Story);
      const faults = unknown.map((path) => `the official example has no ${path}`);
      return {
        reply: { ...reply, body },
        faults: [...faults, ...newFaults(schemaAt, example, body)],
      };
    },
    eventFaults: (event, example, payload) => {
      const action = String(example['action'] ?? '');
      const base = event === 'pull_request_target' ? 'pull_request' : event;
      const name = [base, ...(action === '' ? [] : [action])].join('-').replaceAll('_', '-');
      const [schema, pointer] = objectIn(
        root,
        '',
        'webhooks',
        name,
        'post',
        'requestBody',
        'content',
        JSON_TYPE,
        'schema',
      );
      if (Object.keys(schema).length === 0) return [`the event ${name} is not described`];
      return newFaults(pointer, example, payload);
    },
  };

  /** Some examples are older than the description: their errors do not come from the test. */
  function newFaults(pointer: string, example: JsonValue, value: unknown): readonly string[] {
    const known = new Set(faultsAt(pointer, example).map(withoutIndexes));
    return faultsAt(pointer, value).filter((fault) => !known.has(withoutIndexes(fault)));
  }
}

/**
 * Where GitHub itself is not as it describes: lists of pull requests, too, show null for a branch whose repository was
 * deleted. And tests name commits by words, which are shorter than 40 digits.
 */
function isKnownDeviation({ instancePath, keyword }: ErrorObject): boolean {
  return (
    (keyword === 'type' && instancePath.endsWith('/head/repo')) ||
    (keyword === 'minLength' && instancePath.endsWith('/sha'))
  );
}

function faultText({ instancePath, message = '', params }: ErrorObject): string {
  return `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`;
}

function withoutIndexes(fault: string): string {
  return fault.replaceAll(/\/\d+(?=[/ ])/gu, '/*');
}

function valueAt(root: JsonObject, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    value = isJsonObject(value) ? value[name] : isJsonList(value) ? value[Number(name)] : undefined;
  }
  return value;
}

function escapePointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
