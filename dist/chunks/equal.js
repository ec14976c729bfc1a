import { H as stableJson, V as isSameJson } from "./common.js";
import { p as PARTS } from "./marker.js";
import { n as canonicalPart } from "./canonical-automation.js";
// src/model/canonical/equal.ts
function differingParts(a, b) {
	return new Set(PARTS.filter((part) => !isEqualPart(a, b, part)));
}
function equalParts(a, b) {
	return new Set(PARTS.filter((part) => isEqualPart(a, b, part)));
}
function isEqualPart(a, b, part) {
	if (isSameJson(a[part], b[part])) return true;
	return stableJson(canonicalPart(a, part)) === stableJson(canonicalPart(b, part));
}
export { equalParts as n, isEqualPart as r, differingParts as t };
