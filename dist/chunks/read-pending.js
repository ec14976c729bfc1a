const require_common = require("./common.js");
const require_failure_reason = require("./failure-reason.js");
const require_action = require("../action.js");
const require_prepare = require("./prepare.js");
// src/action/review/read-pending.ts
async function readPending(run, { identity, plan }) {
const missing = plan.drift.filter(({ kind }) => kind === "missing").map(({ key }) => key);
try {
return await findPending(run, identity, missing);
} catch (error) {
if (!(error instanceof require_failure_reason.t)) throw error;
const message = `The merged pull requests could not be read, so everything that is missing counts as drift, even if an apply is pending. ${error.message}`;
run.io.annotate("notice", run.redact(message));
return new Map();
}
}
async function findPending(run, identity, keys, from) {
const pending = new Map();
const open = new Set(keys);
if (open.size === 0) return pending;
const repository = await run.github();
const path = await require_action.x(run, run.inputs.path);
const search = {
maxCommits: 100,
mayWait: false,
path,
...require_common.cn({ from })
};
let fork;
for await (const pull of require_prepare.c(run, repository, search)) {
const comments = await require_action.u(repository, pull.number, identity);
const shown = comments.filter(({ marker }) => marker.head === pull.headSha);
if (pull.isFork && shown.every(({ marker }) => marker.plan === "" && marker.state !== "applied")) fork ??= pull.number;
for (const [key, { marker }] of shownKeys(shown, open)) {
open.delete(key);
const number = applyOf(marker, key, {
pull: pull.number,
fork
});
if (number !== void 0) pending.set(key, number);
}
if (open.size === 0 || require_prepare.a(comments, pull)) break;
}
const waiting = fork === void 0 ? [] : [...open].map((key) => [key, fork]);
return new Map([...pending, ...waiting]);
}
function applyOf(marker, key, { pull, fork }) {
if (require_action.O(marker, key)) return fork;
return require_action.D(marker, key) ? pull : void 0;
}
function shownKeys(comments, keys) {
return [...keys].flatMap((key) => {
const last = comments.findLast(({ marker }) => require_action.D(marker, key) || require_action.A(marker, key));
return last === void 0 ? [] : [[key, last]];
});
}
exports.n = readPending;
exports.t = findPending;
