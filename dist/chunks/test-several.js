const require_render_test_report_junit = require("./render-test-report-junit.js");
const require_common = require("./common.js");
const require_find_directories = require("./find-directories.js");
const require_refuse_options = require("./refuse-options.js");
const require_unmatched_everywhere = require("./unmatched-everywhere.js");
const require_project = require("./project.js");
const require_run_test = require("./run-test.js");
// src/cli/commands/test/test-several.ts
const WORDS = {
noun: "failure",
result: "result",
done: "tested"
};
async function testSeveral(context, settings) {
const { options } = context;
require_refuse_options.n("test", [{
flag: "--coverage-out",
value: options.coverageOut
}, {
flag: "--html",
value: options.html
}]);
const reports = [];
const unmatched = [];
return await require_find_directories.r(context, await require_find_directories.t(context), {
words: WORDS,
check: async (own, found) => {
const index = unmatched.push(void 0) - 1;
const tested = await require_run_test.t(own, await require_project.a(own, found), settings);
const { diagnostics } = tested;
const [directory = ""] = own.args;
if (tested.report === void 0) {
reports.push({
directory,
assumed: {},
cases: [],
diagnostics
});
return {
exitCode: require_common.Zt.invalid,
count: void 0
};
}
const { report, noMatch } = withoutNoMatch(tested.report);
unmatched[index] = noMatch;
reports.push({
...report,
directory
});
if (options.format !== "junit") await require_run_test.r(own, report, diagnostics);
const short = require_run_test.n(own, report, tested.sources, settings);
const failed = report.cases.filter(({ status }) => status === "failed");
return {
exitCode: report.ok && short === 0 ? require_common.Zt.done : require_common.Zt.invalid,
count: failed.length + report.diagnostics.length + short
};
},
documentOf: { junit: () => Promise.resolve(require_render_test_report_junit.renderTestReportJunit(reports)) },
problemsOfAll: () => require_unmatched_everywhere.t(unmatched)
});
}
function withoutNoMatch(report) {
const noMatch = report.diagnostics.filter(({ code }) => code === "test/no-match");
if (noMatch.length === 0) return {
report,
noMatch
};
const diagnostics = report.diagnostics.filter((each) => !noMatch.includes(each));
return {
report: {
...report,
diagnostics,
ok: diagnostics.length === 0
},
noMatch
};
}
exports.testSeveral = testSeveral;
