import { U as present } from "./common.js";
import { C as sortDiagnostics } from "./project.js";
// src/report/diagnostics/render-diagnostics-json.ts
function renderDiagnosticsJson(diagnostics) {
	const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
	return {
		formatVersion: "1.0",
		valid: count("error") === 0,
		summary: {
			errors: count("error"),
			warnings: count("warning"),
			notes: count("info")
		},
		diagnostics: sortDiagnostics(diagnostics).map(diagnosticJson)
	};
}
function diagnosticJson(diagnostic) {
	const { code, severity, message, hint, range, related } = diagnostic;
	return {
		code,
		severity,
		message,
		...present({ hint }),
		...range === void 0 ? {} : rangeJson(range),
		...present({ related: related === void 0 ? void 0 : related.map((entry) => ({
			message: entry.message,
			...rangeJson(entry.range)
		})) })
	};
}
function rangeJson(range) {
	return {
		file: range.file,
		line: range.start.line,
		column: range.start.column,
		endLine: range.end.line,
		endColumn: range.end.column
	};
}
export { renderDiagnosticsJson as n, diagnosticJson as t };
