const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
// src/action/review/explain-unreviewed.ts
const MAX_ENTRIES = 50;
const MAX_LENGTH = 300;
function explainUnreviewed(unreviewed) {
const lines = unreviewed.map(({ change, why }) => `${change.action} ${change.key} in ${change.scope}: ${why}`);
const more = lines.length - MAX_ENTRIES;
const rest = more > 0 ? [`\u2026 and ${more} more`] : [];
return {
lines,
markdown: [
`**Not applied: ${require_common.Tt(lines.length, "change")} not in a reviewed plan.** Nothing was written.`,
require_escape_markdown.n([...lines.slice(0, MAX_ENTRIES).map((line) => line.slice(0, MAX_LENGTH)), ...rest], "text"),
"Open a pull request that shows them, or run the workflow by hand with <code>unreviewed-changes: apply</code>."
].join("\n\n")
};
}
exports.t = explainUnreviewed;
