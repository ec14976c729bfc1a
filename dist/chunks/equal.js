import { s as PARTS } from "./marker.js";
// src/model/canonical/equal.ts
function differingParts(a, b) {
	const differing = new Set();
	for (const part of PARTS) if (!isEqualPart(a, b, part)) differing.add(part);
	return differing;
}
function isEqual(a, b) {
	return PARTS.every((part) => isEqualPart(a, b, part));
}
function isEqualPart(a, b, part) {
	return a.parts[part].text === b.parts[part].text;
}
export { isEqual as n, isEqualPart as r, differingParts as t };
