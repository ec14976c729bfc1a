const require_find_directories = require("./find-directories.js");
const require_refuse_options = require("./refuse-options.js");
const require_project = require("./project.js");
const require_sarif_text = require("./sarif-text.js");
const require_run_lint = require("./run-lint.js");
// src/cli/commands/lint/lint-several.ts
const OFFLINE = "Offline. With one directory, --live or --history DIR also checks what runs have logged\n";
async function lintSeveral(context) {
const { io, options } = context;
require_refuse_options.n("lint", [
{
flag: "--live",
value: options.live
},
{
flag: "--sandbox",
value: options.sandbox
},
{
flag: "--history",
value: options.history
}
]);
const findings = [];
let hasLinted = false;
return await require_find_directories.r(context, await require_find_directories.t(context), {
words: require_find_directories.n,
check: async (own, found) => {
const opened = await require_project.a(own, found);
const linted = await require_run_lint.r(own, opened);
if (!hasLinted) io.stderr.write(OFFLINE);
hasLinted = true;
const diagnostics = require_run_lint.i(opened.tree, linted.diagnostics);
if (options.format === "sarif") {
const sources = diagnostics.length === 0 ? new Map() : require_project.d(opened.tree);
findings.push({
location: found,
diagnostics,
sources
});
} else await require_run_lint.t(own, opened.tree, {
...linted,
diagnostics
});
return {
exitCode: require_run_lint.n(own, diagnostics),
count: diagnostics.length
};
},
documentOf: { sarif: () => require_sarif_text.sarifText(findings) }
});
}
exports.lintSeveral = lintSeveral;
