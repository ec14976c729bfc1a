const require_common = require("./common.js");
// src/cli/session/narrow-diagnostics.ts
function narrowDiagnostics(tree, diagnostics) {
if (tree.narrowedTo === void 0) return diagnostics;
const below = require_common.R(tree.directory, tree.narrowedTo);
return diagnostics.filter(({ range }) => range === void 0 || range.file === below || range.file.startsWith(`${below}/`));
}
exports.t = narrowDiagnostics;
