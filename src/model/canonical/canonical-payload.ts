/**
 * The canonical form of a webhook's payload: JSON where it is JSON, text where it is not.
 *
 * None, `null` and `{}` are equal, because the server posts `{}` for each. Within JSON everything counts but white
 * space, the order of keys and the spelling of numbers: `1e-5` is `0.00001`. All digits of a number count.
 */

import { canonicalDecimal } from '../../lib/decimal.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import {
  type LosslessJson,
  MAX_JSON_DEPTH,
  parseLosslessJson,
  renderLosslessJson,
} from '../../lib/lossless-json.ts';
import { isInOrder, stableJson } from '../../lib/stable-json.ts';
import { canonicalText } from './canonical-text.ts';

/** `{ json: TEXT }`, `{ text: TEXT }`, or null when there is no payload. */
export function canonicalPayload(payload: string): JsonObject | null {
  const json = minimalJson(payload);
  if (json === undefined) return payloadForm(payload, canonicalDecimal);
  return isEmptyPayload(json) ? null : { json };
}

/**
 * The canonical JSON of a payload that is written as `JSON.stringify` writes it, as most are: then its numbers are
 * spelled as in canonical form, and no key is there twice. Undefined for every other text.
 */
function minimalJson(payload: string): string | undefined {
  if (!payload.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(payload) as JsonValue;
    const isMinimal = JSON.stringify(value) === payload && !isDeep(value, 0);
    if (!isMinimal) return undefined;
    return isInOrder(value) ? payload : stableJson(value);
  } catch {
    return undefined;
  }
}

/** Whether a value nests deeper than the canonical form looks into. */
function isDeep(value: JsonValue, depth: number): boolean {
  if (depth > MAX_JSON_DEPTH) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => isDeep(item as JsonValue, depth + 1));
}

/** The form that hashes of marker version 1 were made of: numbers count as they were written. */
export function payloadOfVersion1(payload: string): JsonObject | null {
  return payloadForm(payload, (text) => text);
}

function payloadForm(payload: string, spell: (text: string) => string): JsonObject | null {
  const text = canonicalText(payload);
  if (text === '') return null;
  const value = parseLosslessJson(text);
  if (value === undefined) return { text };
  const json = renderLosslessJson(value, spell);
  return isEmptyPayload(json) ? null : { json };
}

/**
 * The payload as a manifest says it: a mapping or list where its JSON survives YAML, else text; undefined when there is
 * none. Equal canonical forms give equal values, and only they do.
 */
export function payloadDocument(payload: string): JsonValue | undefined {
  return payloadValue(payload, canonicalPayload(payload));
}

/** The same for a manifest that is written: a mapping or list only where it also keeps how numbers are spelled. */
export function payloadToWrite(payload: string): JsonValue | undefined {
  return payloadValue(payload, payloadOfVersion1(payload));
}

function payloadValue(payload: string, canonical: JsonObject | null): JsonValue | undefined {
  if (canonical === null) return undefined;
  const { json, text } = canonical;
  if (typeof text === 'string') return text;
  if (typeof json !== 'string') return undefined;
  // Parsed from the payload itself: people like to find keys in the order in which they wrote them.
  const value = JSON.parse(payload) as JsonValue;
  const isContainer = isJsonObject(value) || isJsonList(value);
  return isContainer && !hasProtoKey(json) && stableJson(value) === json ? value : json;
}

/**
 * The payload with the value of another payload at a path of mapping keys; unchanged when one of the two is not a
 * JSON object on the way there.
 */
export function withPayloadValue(payload: string, from: string, path: readonly string[]): string {
  const target = parseLosslessJson(payload === '' ? '{}' : payload);
  const source = parseLosslessJson(from === '' ? '{}' : from);
  const changed = replaceAt(target, source, path);
  return changed === undefined || changed === target ? payload : renderLosslessJson(changed);
}

/** A payload in canonical form without the value at a path of mapping keys; unchanged where there is none. */
export function withoutPayloadValue(canonical: JsonValue, path: readonly string[]): JsonValue {
  const text = isJsonObject(canonical) ? canonical['json'] : undefined;
  const value = typeof text === 'string' ? parseLosslessJson(text) : undefined;
  const changed = value === undefined ? undefined : removeAt(value, path);
  return changed === undefined ? canonical : canonicalPayload(renderLosslessJson(changed));
}

function isEmptyPayload(json: string): boolean {
  return json === 'null' || json === '{}' || json === '""';
}

/** A key that mappings of other programs treat as their own: such a payload is shown as text. */
function hasProtoKey(json: string): boolean {
  return json.includes('"__proto__":');
}

/** `target` with the value at `path` as it is in `source`, or without it where `source` has none. */
function replaceAt(
  target: LosslessJson | undefined,
  source: LosslessJson | undefined,
  path: readonly string[],
): LosslessJson | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return source;
  if (!isLosslessObject(target) || !isLosslessObject(source)) return undefined;
  const live = source.get(key);
  if (live === undefined) return removeAt(target, path);
  const inner = replaceAt(target.get(key) ?? new Map<string, LosslessJson>(), live, rest);
  return inner === undefined ? undefined : new Map(target).set(key, inner);
}

function removeAt(target: LosslessJson, path: readonly string[]): LosslessJson | undefined {
  const [key, ...rest] = path;
  if (key === undefined || !isLosslessObject(target)) return undefined;
  const next = new Map(target);
  const inner = target.get(key);
  if (inner === undefined) return target;
  if (rest.length === 0) {
    next.delete(key);
    return next;
  }
  const changed = removeAt(inner, rest);
  if (changed === undefined) return undefined;
  next.set(key, changed);
  return next;
}

function isLosslessObject(
  value: LosslessJson | undefined,
): value is ReadonlyMap<string, LosslessJson> {
  return value instanceof Map;
}
