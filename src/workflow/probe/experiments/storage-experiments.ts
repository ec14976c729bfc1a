/** Experiments about what the server makes of the strings that it stores. */
import { isJsonObject, type JsonValue } from '../../../lib/json.ts';
import { isSameJson } from '../../../lib/stable-json.ts';
import { canonicalPayload } from '../../../model/canonical/canonical-payload.ts';
import type { StorageAssumptionId } from '../assumption-ids.ts';
import type { Experiment } from '../bench.ts';
import { describeResponse, type Verdict, verdict } from '../verdict.ts';

/** Lengths of descriptions that are tried, the assumed one first. */
const DESCRIPTION_LENGTHS = [10_000, 5000, 2000, 1000, 500, 255] as const;

/** Unusual spacing, key order, numbers and escapes, all of them valid. */
const PAYLOAD =
  '{ "b": 1.50, "a": [1,  2.0, 1e-7, 12345678901234567890], "c": "\\u00e9 & <b> ${project_name}" }';

const DESCRIPTION =
  'First line, with "quotes", <brackets> & é.\n\nManaged in Git; edits here are undone. [wac-probe:v0:{x}]';

export const STORAGE_EXPERIMENTS: Readonly<Record<StorageAssumptionId, Experiment>> = {
  'eq-ne': async (bench) => {
    const seen: string[] = [];
    let isConfirmed = true;
    await bench.mustCreate('eq-ne-control', bench.runMetric());
    for (const operator of ['$eq', '$ne']) {
      const parts = bench.runMetric({ cmp_op: operator });
      const response = await bench.create(await bench.draft(`eq-ne ${operator.slice(1)}`, parts));
      if (!response.isAccepted) {
        isConfirmed = false;
        seen.push(`${operator} was ${describeResponse(response)}`);
        continue;
      }
      const { filter } = await bench.current(response.value);
      const isKept = isSameText(filter, parts.eventFilter);
      isConfirmed &&= isKept;
      seen.push(
        isKept ? `${operator} reads back` : `${operator} reads back as ${filter ?? 'nothing'}`,
      );
    }
    return verdict(isConfirmed, seen.join('; '));
  },

  'threshold-digits': async (bench) => {
    const thresholds = [0.1234567890123456, 1e-7];
    const seen: string[] = [];
    for (const threshold of thresholds) {
      const parts = bench.runMetric({ threshold });
      const { filter } = await bench.stored(`threshold ${threshold}`, parts);
      if (!isSameText(filter, parts.eventFilter)) {
        seen.push(`${threshold} reads back in ${filter ?? 'nothing'}`);
      }
    }
    const isConfirmed = seen.length === 0;
    return verdict(isConfirmed, isConfirmed ? 'Both numbers read back' : seen.join('; '));
  },

  'run-filter-fields': async (bench) => {
    await bench.mustCreate('run-filter-control', bench.runMetric());
    const never = { $eq: bench.never };
    const fields = ['username', 'state', 'tags', 'config.x', 'summary_metrics.x'];
    const parts = bench.runMetric({}, { $and: fields.map((field) => ({ [field]: never })) });
    const response = await bench.create(await bench.draft('run-filter-fields', parts));
    if (!response.isAccepted) return verdict(false, `The create was ${describeResponse(response)}`);
    const { filter } = await bench.current(response.value);
    return isKept(parts.eventFilter, filter, (read) => isSameText(read, parts.eventFilter));
  },

  'artifact-filter': async (bench) => {
    const { filter } = await bench.stored('artifact-filter', {});
    const read = filter === undefined ? undefined : parsed(filter);
    const inner = isJsonObject(read) && Object.keys(read).length === 1 ? read['filter'] : undefined;
    const isConfirmed = isSameJson(inner ?? null, parsed(bench.artifactFilter) ?? null);
    return verdict(isConfirmed, `It reads back as ${filter ?? 'nothing'}`);
  },

  payload: async (bench) => {
    const action = await bench.webhookAction(PAYLOAD);
    const { payload } = await bench.stored('payload', { action });
    return isKept(PAYLOAD, payload ?? undefined, (read) =>
      isSameJson(canonicalPayload(read), canonicalPayload(PAYLOAD)),
    );
  },

  'description-length': async (bench) => {
    for (const length of DESCRIPTION_LENGTHS) {
      const description = 'wac probe '.repeat(length / 10).padEnd(length, '.');
      const response = await bench.create(
        await bench.draft(`description ${length}`, { description }),
      );
      const isWhole =
        response.isAccepted && (await bench.current(response.value)).description === description;
      if (!isWhole) continue;
      const isConfirmed = length === DESCRIPTION_LENGTHS[0];
      return verdict(isConfirmed, `${length} characters are kept whole`);
    }
    return verdict(false, `Not even ${DESCRIPTION_LENGTHS.at(-1) ?? 0} characters are kept whole`);
  },

  'description-lines': async (bench) => {
    const { description } = await bench.stored('description-lines', { description: DESCRIPTION });
    const isConfirmed = withoutEnds(description ?? '') === withoutEnds(DESCRIPTION);
    return verdict(
      isConfirmed,
      isConfirmed ? 'It reads back' : `It reads back as ${JSON.stringify(description)}`,
    );
  },

  'crashed-state': async (bench) => {
    const { filter } = await bench.stored('crashed-state', bench.runState('CRASHED'));
    const read = filter === undefined ? undefined : parsed(filter);
    const states = isJsonObject(read) ? read['run_state_filter'] : undefined;
    const isConfirmed = isSameJson(states ?? null, { states: ['FAILED'] });
    return verdict(isConfirmed, `It reads back as ${JSON.stringify(states ?? null)}`);
  },
};

/** Confirmed where JSON text reads back with the same meaning; says whether it is the same to the letter. */
function isKept(
  sent: string,
  read: string | undefined,
  isSame: (read: string) => boolean,
): Verdict {
  if (read === sent) return verdict(true, 'It reads back to the letter');
  if (read !== undefined && isSame(read)) return verdict(true, 'It reads back with other spelling');
  return verdict(false, `It reads back as ${read ?? 'nothing'}`);
}

/** Whether two JSON strings say the same, JSON strings inside them included. */
function isSameText(a: string | undefined, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a === undefined ? undefined : parsed(a), parsed(b)];
  return first !== undefined && second !== undefined && isSameJson(first, second);
}

/** JSON text with the JSON strings inside it parsed as well; undefined for what is none. */
function parsed(text: string): JsonValue | undefined {
  try {
    return expand(JSON.parse(text) as JsonValue);
  } catch {
    return undefined;
  }
}

function expand(value: JsonValue): JsonValue {
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? (parsed(value) ?? value) : value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(expand);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expand(each)]));
}

function withoutEnds(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
