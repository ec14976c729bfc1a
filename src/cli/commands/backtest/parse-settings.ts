/** The options of a backtest as values. */
import { Failure } from '../../../diagnostics/failure.ts';
import { type JsonValue, parseJson } from '../../../lib/json.ts';
import { parseAssumptions } from '../../../simulate/parse-assumptions.ts';
import type { ShardChoice } from '../../../workflow/backtest/shard-of.ts';

/** One change of a manifest: a dotted path and its value. */
export interface Setting {
  readonly path: string;
  readonly value: JsonValue;
  /** As it was typed. */
  readonly label: string;
}

/** `when.runMetric.threshold.gt=2.7`. */
export function parseSet(text: string): Setting {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw new Failure(`"--set ${text}" is not a path with a value`, {
      code: 'usage',
      hint: 'Write, for example, --set when.runMetric.threshold.gt=2.7',
    });
  }
  const value = text.slice(equals + 1);
  return { path: text.slice(0, equals), value: scalar(value), label: value };
}

/** What a sweep changes, and to which values. */
export interface Sweep {
  readonly path: string;
  readonly values: readonly Setting[];
}

/** `threshold=2.5,2.7,2.9`. */
export function parseSweep(text: string): Sweep {
  const [, path = '', list = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const strings = list.split(',').map((value) => value.trim());
  if (path === '' || strings.some((value) => value === '')) {
    throw new Failure(`"--sweep ${text}" is not a path with values`, {
      code: 'usage',
      hint: 'Write, for example, --sweep threshold=2.5,2.7,2.9',
    });
  }
  const values = [...new Set(strings)].map((value) => ({
    path,
    value: scalar(value),
    label: value,
  }));
  return { path, values };
}

/** A number, true, false or null as such; everything else as a string. */
function scalar(text: string): JsonValue {
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null ? text : value;
  } catch {
    return text;
  }
}

/** `2/3`. Parts that are counted from 0, as Kubernetes does, are the same ones: `0/3` is `3/3`. */
export function parseShard(text: string | undefined): ShardChoice {
  if (text === undefined) return { index: 1, count: 1 };
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (count >= 1 && index <= count) return { index: index === 0 ? count : index, count };
  throw new Failure(`"--shard ${text}" is not a part such as 2/3`, {
    code: 'usage',
    hint: 'Write, for example, --shard 2/3: the second of three parts',
  });
}

/** The limit of `--max-fires-per-day`; undefined without one. */
export function parseMaximum(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(limit)) return limit;
  throw new Failure(`"--max-fires-per-day ${text}" is not a number`, {
    code: 'usage',
    hint: 'Write, for example, --max-fires-per-day 5',
  });
}

/** `--assume` as interpretations by assumption. */
export function parseAssumed(strings: readonly string[]): Readonly<Record<string, string>> {
  const parsed = parseAssumptions(strings);
  if ('assumptions' in parsed) return { ...parsed.assumptions };
  throw new Failure(parsed.problem, { code: 'usage', hint: parsed.hint });
}
