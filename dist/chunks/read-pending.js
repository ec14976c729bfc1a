import { Kt as present } from "./common.js";
import { t as ActionFailure } from "./failure-reason.js";
import { h as pathInRepository, n as listOwnComments } from "./github-comments.js";
import { a as isSettledBy, c as mergedPulls } from "./prepare.js";
import { l as isSpent, o as isOpenIn, s as isRemovedIn } from "./expected-plan.js";
// src/action/review/read-pending.ts
async function readPending(run, { identity, plan }) {
const missing = plan.drift.filter(({ kind }) => kind === "missing").map(({ key }) => key);
try {
return await findPending(run, identity, missing);
} catch (error) {
if (!(error instanceof ActionFailure)) throw error;
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
const path = await pathInRepository(run, run.inputs.path);
const search = {
maxCommits: 100,
mayWait: false,
path,
...present({ from })
};
let fork;
for await (const pull of mergedPulls(run, repository, search)) {
const comments = await listOwnComments(repository, pull.number, identity);
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
if (open.size === 0 || isSettledBy(comments, pull)) break;
}
const waiting = fork === void 0 ? [] : [...open].map((key) => [key, fork]);
return new Map([...pending, ...waiting]);
}
function applyOf(marker, key, { pull, fork }) {
if (isRemovedIn(marker, key)) return fork;
return isOpenIn(marker, key) ? pull : void 0;
}
function shownKeys(comments, keys) {
return [...keys].flatMap((key) => {
const last = comments.findLast(({ marker }) => isOpenIn(marker, key) || isSpent(marker, key));
return last === void 0 ? [] : [[key, last]];
});
}
export { readPending as n, findPending as t };
