import { g as PARTS } from "./marker.js";
// src/model/canonical/equal.ts
function differingParts(a, b) {
return new Set(PARTS.filter((part) => !isEqualPart(a, b, part)));
}
function isEqual(a, b) {
return PARTS.every((part) => isEqualPart(a, b, part));
}
function isEqualPart(a, b, part) {
return a.parts[part].text === b.parts[part].text;
}
export { isEqual as n, isEqualPart as r, differingParts as t };
