/** Equality of automations, part by part, in canonical form. */
import { PARTS, type Part } from '../automation.ts';
import type { CanonicalAutomation } from './canonical-automation.ts';

/** The parts in which the server would treat the two differently, in the order of `PARTS`. */
export function differingParts(a: CanonicalAutomation, b: CanonicalAutomation): ReadonlySet<Part> {
  return new Set(PARTS.filter((part) => !isEqualPart(a, b, part)));
}

/** Whether the server would treat the two alike. */
export function isEqual(a: CanonicalAutomation, b: CanonicalAutomation): boolean {
  return PARTS.every((part) => isEqualPart(a, b, part));
}

/** Whether the server would treat the two alike in one part. */
export function isEqualPart(a: CanonicalAutomation, b: CanonicalAutomation, part: Part): boolean {
  return a.parts[part].text === b.parts[part].text;
}
