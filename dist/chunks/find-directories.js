const require_common = require("./common.js");
const require_project = require("./project.js");
const require_report_directories = require("./report-directories.js");
// src/cli/directories/check-directories.ts
const PROBLEM_WORDS = {
noun: "problem",
result: "result",
done: "checked"
};
async function checkDirectories(context, directories, { words, check, documentOf = {}, problemsOfAll }) {
const { io, options } = context;
const reporter = new require_report_directories.t(context, words);
const counts = new Map();
for (const { run, found } of directories) {
const checked = await run.attempt(() => check(run.context, found));
if (checked !== void 0) {
counts.set(run, checked.count);
run.endWith(checked.exitCode);
}
reporter.report(run);
}
const runs = directories.map(({ run }) => run);
const problems = problemsOfAll?.() ?? [];
require_project.p(context, problems);
const { format = "text" } = options;
if (require_report_directories.c(options)) io.stdout.write(await documentOf[format]?.() ?? require_common.i(require_report_directories.a(runs, problems)));
else if (format === "text") {
const known = runs.map((run) => counts.get(run));
io.stdout.write(`\n${require_common.nn(require_report_directories.r(runs, known, words))}\n`);
}
return require_report_directories.s(runs, problems);
}
// src/cli/directories/find-directories.ts
async function findDirectories(context, acceptsParts = false) {
const repositories = new require_common.st();
const directories = [];
for (const run of require_report_directories.u(context)) {
const found = await require_common.V(context.root.choose(run.directory), { repositories });
directories.push({
run,
found
});
}
const named = directories.map(({ run, found }) => ({
...found,
named: run.directory
}));
if (acceptsParts) require_report_directories.d(named);
else require_report_directories.f(named);
const shared = require_report_directories.l(directories.map(({ found }) => found), readConfiguration);
return directories.map(({ run, found }, index) => ({
run,
found: shared[index] ?? found
}));
}
function readConfiguration({ files }) {
const file = files.find(({ path }) => path === require_common.dt);
return file === void 0 ? void 0 : require_common.U(file, Number.POSITIVE_INFINITY).value;
}
exports.n = PROBLEM_WORDS;
exports.r = checkDirectories;
exports.t = findDirectories;
