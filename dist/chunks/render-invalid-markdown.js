const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_escape_markdown = require("./escape-markdown.js");
// src/report/plan/render-invalid-markdown.ts
var render_invalid_markdown_exports = require_rolldown_runtime.n({ renderInvalidMarkdown: () => renderInvalidMarkdown });
const MAX_PROBLEMS = 20;
const MAX_PROBLEM_LENGTH = 500;
function renderInvalidMarkdown(diagnostics, { title = "W&amp;B automations plan", label, footer, max = MAX_PROBLEMS } = {}) {
const errors = require_project.U(diagnostics).filter(({ severity }) => severity === "error");
const lines = errors.slice(0, max).map((diagnostic) => {
const { range } = diagnostic;
const message = require_project.G(diagnostic).replaceAll("\n", ". ");
return range === void 0 ? message : `${range.file}:${range.start.line}:${range.start.column} ${message}`;
}).map((line) => line.slice(0, MAX_PROBLEM_LENGTH));
const more = errors.length - lines.length;
return `${[
`<h3>${title}${label === void 0 ? "" : `: ${require_escape_markdown.r(label)}`}</h3>`,
`**The configuration is not valid: ${require_common.Tt(errors.length, "problem")}.** There is no plan for this commit.`,
require_escape_markdown.n([...lines, ...more > 0 ? [`\u2026 and ${more} more`] : []], "text"),
...footer === void 0 ? [] : [footer]
].join("\n\n")}\n`;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return render_invalid_markdown_exports;
}
});
exports.t = renderInvalidMarkdown;
