/** Equality of automations, part by part, in canonical form. */
import { isSameJson, stableJson } from '../../lib/stable-json.ts';
import { PARTS, type Part } from '../automation.ts';
import { canonicalPart } from './canonical-automation.ts';
import type { Content } from './content.ts';

/** The parts in which the server would treat the two differently, in the order of `PARTS`. */
export function differingParts(a: Content, b: Content): ReadonlySet<Part> {
  return new Set(PARTS.filter((part) => !isEqualPart(a, b, part)));
}

/** The parts in which the server would treat the two alike, in the order of `PARTS`. */
export function equalParts(a: Content, b: Content): ReadonlySet<Part> {
  return new Set(PARTS.filter((part) => isEqualPart(a, b, part)));
}

/** Whether the server would treat the two alike in one part. */
export function isEqualPart(a: Content, b: Content, part: Part): boolean {
  // What is written alike has one canonical form, so most parts of most automations need none.
  if (isSameJson(a[part], b[part])) return true;
  return stableJson(canonicalPart(a, part)) === stableJson(canonicalPart(b, part));
}
