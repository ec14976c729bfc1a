const require_common = require("./common.js");
const require_git_revision = require("./git-revision.js");
const require_backtest = require("./backtest.js");
let node_path = require("node:path");
// src/action/read-base-tree.ts
async function withBaseTree(directory, mergeCommit, use) {
const [head, ...parents] = await Promise.all([
"HEAD",
"HEAD^1",
"HEAD^2"
].map((name) => require_git_revision.t(directory, name)));
if (head !== mergeCommit || parents.includes(void 0)) return void 0;
return await require_git_revision.i(directory, "HEAD^1", use);
}
// src/action/evidence/evidence-input.ts
const MAX_MS = 12e4;
const HOUR_MS = 36e5;
const HOURS = {
h: 1,
d: 24,
w: 168
};
function evidenceFromFiles(run, directory) {
const { evidenceHistory = (0, node_path.join)(directory, "history"), evidenceSince } = run.inputs;
return {
...evidenceWindow(run, evidenceSince),
source: "files",
isDefaultDirectory: run.inputs.evidenceHistory === void 0,
openRuns: () => require_backtest.n(evidenceHistory)
};
}
function evidenceWindow({ io }, words) {
const days = /^(\d+)d$/u.exec(words ?? "")?.[1];
return {
deadline: AbortSignal.any([io.signal, AbortSignal.timeout(MAX_MS)]),
...require_common.cn({
since: words === void 0 ? void 0 : sinceOf(words, io.now()),
days: days === void 0 ? void 0 : Number(days)
})
};
}
function sinceOf(text, now) {
const [, count = "", unit = ""] = /^(\d+)([hdw])$/u.exec(text) ?? [];
const hours = HOURS[unit];
return hours === void 0 ? new Date(text) : new Date(now.getTime() - Number(count) * hours * HOUR_MS);
}
exports.n = evidenceWindow;
exports.r = withBaseTree;
exports.t = evidenceFromFiles;
