const require_marker = require("./marker.js");
// src/model/canonical/equal.ts
function differingParts(a, b) {
return new Set(require_marker.v.filter((part) => !isEqualPart(a, b, part)));
}
function isEqual(a, b) {
return require_marker.v.every((part) => isEqualPart(a, b, part));
}
function isEqualPart(a, b, part) {
return a.parts[part].text === b.parts[part].text;
}
exports.n = isEqual;
exports.r = isEqualPart;
exports.t = differingParts;
