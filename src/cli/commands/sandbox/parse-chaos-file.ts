/** Parses the file of `wac sandbox --chaos`: which faults are injected, how often, and at which requests. */
import type { DiagnosticCode } from '../../../diagnostics/codes.ts';
import type { Diagnosed, Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isJsonObject, type JsonValue } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { parseYaml } from '../../../manifest/yaml/parse-yaml.ts';
import type { YamlDocument } from '../../../manifest/yaml/yaml-document.ts';
import { NAMED_FAULTS } from '../../../sandbox/faults/fault-catalog.ts';
import type { FaultRule, FaultSchedule } from '../../../sandbox/faults/scheduled-faults.ts';

/** Longer than any client waits: an hour. */
const MAX_MS = 3_600_000;

/** What a field may be: the value it comes to, or undefined for anything else. */
interface Field {
  readonly expected: string;
  read(value: JsonValue): Partial<FaultRule> | undefined;
}

const isCount = (value: JsonValue): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

const FIELDS: Readonly<Record<string, Field>> = {
  fault: {
    expected: 'the name of a fault',
    read: (value) =>
      typeof value === 'string' || isCount(value) ? { fault: String(value) } : undefined,
  },
  rate: {
    expected: 'a share above 0 and at most 1',
    read: (value) =>
      typeof value === 'number' && value > 0 && value <= 1 ? { rate: value } : undefined,
  },
  operations: {
    expected: '"queries", "mutations", or a list of these and of names of operations',
    read: (value) => {
      const operations: readonly JsonValue[] = Array.isArray(value) ? value : [value];
      return operations.length > 0 && operations.every((each) => typeof each === 'string')
        ? { operations }
        : undefined;
    },
  },
  requests: {
    expected: 'a number of a request, counted from 1, or a span such as "3-10" or "3-"',
    read: (value) => {
      const [, from = '', dash, to = ''] =
        /^([1-9]\d{0,8})(-?)([1-9]\d{0,8})?$/.exec(String(value)) ?? [];
      if (from === '' || (dash === '' && to !== '')) return undefined;
      const last = dash === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
      return last < Number(from) ? undefined : { from: Number(from), to: last };
    },
  },
  times: {
    expected: 'a whole number above 0',
    read: (value) => (isCount(value) ? { times: value } : undefined),
  },
  writes: {
    expected: 'how many writes a read lags behind, a whole number above 0',
    read: (value) => (isCount(value) ? { writes: value } : undefined),
  },
  ms: {
    expected: `milliseconds, from 1 to ${MAX_MS}`,
    read: (value) => (isCount(value) && value <= MAX_MS ? { ms: value } : undefined),
  },
};

/** The schedule; undefined when the file cannot be used. */
export function parseChaosFile(text: string, file: string): Diagnosed<FaultSchedule | undefined> {
  const { value: documents, diagnostics } = parseYaml(text, file);
  const [source] = documents;
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const problems: Diagnostic[] = [];
  const say = (code: DiagnosticCode, pointer: string, message: string, hint?: string): void => {
    const start = { line: 1, column: 1, offset: 0 };
    const part = code === 'schema/unknown-field' ? 'key' : 'value';
    problems.push({
      code,
      severity: 'error',
      message,
      ...present({ hint }),
      range: source?.locate(pointer, part) ?? { file, start, end: start },
    });
  };
  const value = readFaultSchedule(source, say);
  return { value: problems.length > 0 ? undefined : value, diagnostics: problems };
}

type Say = (code: DiagnosticCode, pointer: string, message: string, hint?: string) => void;

function readFaultSchedule(source: YamlDocument | undefined, say: Say): FaultSchedule | undefined {
  const value = source?.value ?? null;
  if (!isJsonObject(value)) {
    say('schema/wrong-type', '', 'The file must be a mapping with "faults"', EXAMPLE);
    return undefined;
  }
  sayUnknown(value, ['seed', 'faults'], '', say);
  const { seed = 1, faults } = value;
  if (!Number.isSafeInteger(seed))
    say('schema/wrong-type', '/seed', '"seed" must be a whole number');
  if (!Array.isArray(faults) || faults.length === 0) {
    const code = faults === undefined ? 'schema/missing-field' : 'schema/wrong-type';
    say(code, '/faults', '"faults" must be a list with at least one fault', EXAMPLE);
    return undefined;
  }
  const list: readonly JsonValue[] = faults;
  return {
    seed: Number(seed),
    faults: list.map((each, index) => readRule(each, `/faults/${index}`, say)),
  };
}

const EXAMPLE = 'Such as: faults: [{ fault: reset-after, rate: 0.2, operations: mutations }]';

function readRule(value: JsonValue, pointer: string, say: Say): FaultRule {
  const rule = { rate: 1, operations: [], from: 1, to: Number.POSITIVE_INFINITY, fault: '' };
  const every = { ...rule, times: Number.POSITIVE_INFINITY };
  // A fault without settings is written as its name alone.
  const entry: JsonValue = isJsonObject(value) ? value : { fault: value };
  const at = (name: string): string => (isJsonObject(value) ? `${pointer}/${name}` : pointer);
  sayUnknown(entry, Object.keys(FIELDS), pointer, say);
  if (entry['fault'] === undefined)
    say('schema/missing-field', pointer, 'Missing field "fault": which fault?', knownFaults());
  for (const [name, { expected, read }] of Object.entries(FIELDS)) {
    const given = entry[name];
    if (given === undefined) continue;
    const part = read(given);
    if (part === undefined) say('schema/invalid-value', at(name), `"${name}" must be ${expected}`);
    else Object.assign(every, part);
  }
  const { fault } = every;
  if (fault !== '' && !Object.hasOwn(NAMED_FAULTS, fault))
    say(
      'schema/unknown-value',
      at('fault'),
      `There is no fault "${fault}"`,
      suggestHint(fault, Object.keys(NAMED_FAULTS)) ?? knownFaults(),
    );
  return every;
}

function sayUnknown(
  value: Readonly<Record<string, JsonValue>>,
  known: readonly string[],
  pointer: string,
  say: Say,
): void {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const hint = suggestHint(name, known) ?? `Known here: ${known.join(', ')}`;
    say(
      'schema/unknown-field',
      `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      `Unknown field "${name}"`,
      hint,
    );
  }
}

function knownFaults(): string {
  return `There are ${Object.keys(NAMED_FAULTS).join(', ')}`;
}
