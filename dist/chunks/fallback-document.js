const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_project = require("./project.js");
// src/cli/output/fallback-document.ts
var fallback_document_exports = require_rolldown_runtime.n({ writeFallback: () => writeFallback });
function writeFallback(output, { diagnostics }, end) {
const { exitCode, error } = end;
const document = {
formatVersion: "1.0",
exitCode,
...require_common.cn({ error: error === void 0 ? void 0 : {
code: error.code,
message: error.message,
...require_common.cn({ hint: error.hint })
} }),
diagnostics: require_project.U(diagnostics).map(require_render_diagnostics_json.t)
};
output.write(`${require_common.o(document)}\n`);
}
exports.n = writeFallback;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return fallback_document_exports;
}
});
