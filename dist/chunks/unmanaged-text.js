const require_common = require("./common.js");
// src/report/plan/unmanaged-text.ts
const UNMANAGED_DESCRIPTIONS = {
unmanaged: "without a marker",
foreign: "managed by another owner",
"other-environment": "of another environment",
kept: "kept without a manifest (onRemove)",
"unreadable-marker": "with a marker that cannot be read",
inexpressible: "of a type that a manifest cannot express",
copy: "copied or moved by hand",
protected: "protected"
};
function countUnmanaged(unmanaged) {
return require_common.Kt(UNMANAGED_DESCRIPTIONS).flatMap((reason) => {
const count = unmanaged.filter((entry) => entry.reason === reason).length;
return count === 0 ? [] : [`${count} ${UNMANAGED_DESCRIPTIONS[reason]}`];
}).join(", ");
}
exports.n = countUnmanaged;
exports.t = UNMANAGED_DESCRIPTIONS;
