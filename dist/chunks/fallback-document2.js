import { E as safeJson, Kt as present } from "./common.js";
import { t as diagnosticJson } from "./render-diagnostics-json.js";
import { V as sortDiagnostics } from "./project.js";
// src/cli/output/fallback-document.ts
function writeFallback(output, { diagnostics }, end) {
const { exitCode, error } = end;
const document = {
formatVersion: "1.0",
exitCode,
...present({ error: error === void 0 ? void 0 : {
code: error.code,
message: error.message,
...present({ hint: error.hint })
} }),
diagnostics: sortDiagnostics(diagnostics).map(diagnosticJson)
};
output.write(`${safeJson(document)}\n`);
}
export { writeFallback as t };
