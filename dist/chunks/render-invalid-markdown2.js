import { F as countNoun } from "./common.js";
import { y as sortDiagnostics } from "./project.js";
import { n as fencedBlock, r as inlineCode } from "./escape-markdown.js";
// src/report/plan/render-invalid-markdown.ts
const MOST_PROBLEMS = 20;
const LONGEST_PROBLEM = 500;
function renderInvalidMarkdown(diagnostics, { label, footer, most = MOST_PROBLEMS } = {}) {
	const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === "error");
	const lines = errors.slice(0, most).map(({ message, range }) => range === void 0 ? message : `${range.file}:${range.start.line}:${range.start.column} ${message}`).map((line) => line.slice(0, LONGEST_PROBLEM));
	const more = errors.length - lines.length;
	return `${[
		`<h3>W&amp;B automations plan${label === void 0 ? "" : `: ${inlineCode(label)}`}</h3>`,
		`**The configuration is not valid: ${countNoun(errors.length, "problem")}.** There is no plan for this commit.`,
		fencedBlock([...lines, ...more > 0 ? [`\u2026 and ${more} more`] : []], "text"),
		...footer === void 0 ? [] : [footer]
	].join("\n\n")}\n`;
}
export { renderInvalidMarkdown as t };
