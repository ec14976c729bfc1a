import { n as sortDiagnostics } from "./render-diagnostics-text.js";
// src/report/render-diagnostics-json.ts
/** The output of `wac validate --format json`: every diagnostic, and how many of each severity. */
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
/** One diagnostic as every JSON document of ours writes it; what is absent is left out. */
function diagnosticJson(diagnostic) {
	const { code, severity, message, hint, range, related } = diagnostic;
	return {
		code,
		severity,
		message,
		...hint === void 0 ? {} : { hint },
		...range === void 0 ? {} : rangeJson(range),
		...related === void 0 ? {} : { related: related.map((entry) => ({
			message: entry.message,
			...rangeJson(entry.range)
		})) }
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
export { renderDiagnosticsJson as t };
