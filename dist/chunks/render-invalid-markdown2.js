import { zt as countNoun } from "./common.js";
import { U as fullMessage, V as sortDiagnostics } from "./project.js";
import { n as fencedBlock, r as inlineCode } from "./escape-markdown.js";
// src/report/plan/render-invalid-markdown.ts
const MAX_PROBLEMS = 20;
const MAX_PROBLEM_LENGTH = 500;
function renderInvalidMarkdown(diagnostics, { title = "W&amp;B automations plan", label, footer, max = MAX_PROBLEMS } = {}) {
const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === "error");
const lines = errors.slice(0, max).map((diagnostic) => {
const { range } = diagnostic;
const message = fullMessage(diagnostic).replaceAll("\n", ". ");
return range === void 0 ? message : `${range.file}:${range.start.line}:${range.start.column} ${message}`;
}).map((line) => line.slice(0, MAX_PROBLEM_LENGTH));
const more = errors.length - lines.length;
return `${[
`<h3>${title}${label === void 0 ? "" : `: ${inlineCode(label)}`}</h3>`,
`**The configuration is not valid: ${countNoun(errors.length, "problem")}.** There is no plan for this commit.`,
fencedBlock([...lines, ...more > 0 ? [`\u2026 and ${more} more`] : []], "text"),
...footer === void 0 ? [] : [footer]
].join("\n\n")}\n`;
}
export { renderInvalidMarkdown as t };
