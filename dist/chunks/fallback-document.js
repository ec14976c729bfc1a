import { i as safeJson } from "./common.js";
import { t as diagnosticJson } from "./render-diagnostics-json.js";
import { y as sortDiagnostics } from "./project.js";
// src/cli/output/fallback-document.ts
function writeFallback(output, { diagnostics }, end) {
	const { exitCode, error } = end;
	const document = {
		formatVersion: "1.0",
		exitCode,
		...error === void 0 ? {} : { error: {
			code: error.code,
			message: error.message,
			...error.hint === void 0 ? {} : { hint: error.hint }
		} },
		diagnostics: sortDiagnostics(diagnostics).map(diagnosticJson)
	};
	output.write(`${safeJson(document)}\n`);
}
export { writeFallback };
