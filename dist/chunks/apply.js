const require_common = require("./common.js");
const require_make_folder = require("./make-folder.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_marker = require("./marker.js");
const require_redact_document = require("./redact-document.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_unowned_automations = require("./unowned-automations.js");
const require_classify_observed = require("./classify-observed.js");
const require_describe_observed = require("./describe-observed.js");
const require_plan_policy = require("./plan-policy.js");
const require_with_webhook_ids = require("./with-webhook-ids.js");
const require_project = require("./project.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/restore-file.ts
const FORMAT_VERSION = "1.1";
function createRestoreWriter(options) {
const { directory, now, server, owner, environment } = options;
return { async write(automations, webhooks = []) {
const time = now().toISOString();
const name = `${environment ?? "default"}-${time.replaceAll(":", "-")}`;
const path = await takePath(directory, name);
const file = {
server,
owner,
...require_common.cn({ environment }),
time,
automations,
...require_common.cn({ webhooks: webhooks.length === 0 ? void 0 : webhooks })
};
const document = {
formatVersion: FORMAT_VERSION,
kind: "wac-restore",
...file
};
const text = `${JSON.stringify(document, void 0, 2)}\n`;
await require_write_file_atomically.t(path, text, { mode: 384 }).catch(async (error) => {
await (0, node_fs_promises.rm)(path, { force: true });
throw error;
});
return path;
} };
}
async function takePath(folder, name) {
for (let number = 1;; number += 1) {
const path = (0, node_path.join)(folder, `${name}${number === 1 ? "" : `-${number}`}.json`);
if (await createEmpty(folder, path)) return path;
}
}
async function createEmpty(folder, path) {
const cannotWrite = (cause) => new require_common.sn(`Cannot write "${path}": ${require_common.rt(cause)}`, {
code: "file",
hint: "Check that the folder exists and may be written to",
cause
});
await require_make_folder.t(folder).catch((cause) => {
throw cannotWrite(cause);
});
try {
await (await (0, node_fs_promises.open)(path, "wx", 384)).close();
return true;
} catch (cause) {
if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
throw cannotWrite(cause);
}
}
async function readRestoreFile(path) {
let text;
try {
text = await (0, node_fs_promises.readFile)(path, "utf8");
} catch (cause) {
const isAbsent = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
throw new require_common.sn(isAbsent ? `There is no file "${path}"` : `Cannot read "${path}": ${require_common.rt(cause)}`, {
code: "file",
hint: "Restore files are written to .wac/restore by \"wac apply\"",
cause
});
}
return parseRestoreFile(text, path);
}
function parseRestoreFile(text, path) {
let value;
try {
value = JSON.parse(text);
} catch (cause) {
throw notRestorable(path, "it is truncated, or not JSON", cause);
}
if (!require_common.Wt(value) || value["kind"] !== "wac-restore") throw notRestorable(path, "it is not a restore file");
const version = String(value["formatVersion"]);
if (version.split(".")[0] !== FORMAT_VERSION.split(".")[0]) throw notRestorable(path, `it has format version ${version}, and this wac reads ${FORMAT_VERSION}`);
if (!isRestoreFile(value)) throw notRestorable(path, "a part of it is missing");
return value;
}
function isRestoreFile(value) {
return require_common.Wt(value) && [
"server",
"owner",
"time"
].every((name) => typeof value[name] === "string") && require_common.Gt(value["automations"]) && value["automations"].every(isEntry) && (value["webhooks"] === void 0 || require_common.Gt(value["webhooks"]) && value["webhooks"].every(isWebhook));
}
function isEntry(value) {
if (!require_common.Wt(value) || typeof value["key"] !== "string") return false;
const observed = value["observed"];
return require_common.Wt(observed) && [
"id",
"name",
"description",
"listedIn"
].every((name) => typeof observed[name] === "string") && typeof observed["enabled"] === "boolean" && [
"scope",
"event",
"action",
"raw"
].every((name) => require_common.Wt(observed[name]));
}
function isWebhook(value) {
if (!require_common.Wt(value) || !["key", "entity"].every((name) => typeof value[name] === "string")) return false;
const webhook = value["webhook"];
if (!require_common.Wt(webhook) || webhook["kind"] !== "webhook") return false;
const isName = (name) => name === void 0 || name === null || typeof name === "string";
return [
"id",
"name",
"url"
].every((name) => typeof webhook[name] === "string") && isName(webhook["accessToken"]) && isName(webhook["secret"]);
}
function notRestorable(path, why, cause) {
return new require_common.sn(`Cannot restore from "${path}": ${why}`, {
code: "file",
hint: "Restore files are written to .wac/restore by \"wac apply\"",
...require_common.cn({ cause })
});
}
// src/workflow/apply/apply-steps.ts
function applySteps(changes) {
const frees = new Map();
const steps = [];
const finals = [];
for (const change of changes) {
const made = stepsOf(change);
steps.push(...made);
finals.push(...made.filter((step) => step.isFinal));
const [first] = made;
const isSecond = change.reason === "entity-left" || change.reason === "recreated";
const isKnown = frees.has(change.key) && isSecond;
if (first !== void 0 && !isKnown) frees.set(change.key, first);
}
for (const step of finals) for (const key of step.change.dependsOn) {
const free = frees.get(key);
if (free !== void 0 && free.change !== step.change) step.waitsFor.push(free);
}
return steps;
}
function stepsOf(change) {
const { before, after, precondition } = change;
const from = precondition.kind !== "present" ? void 0 : {
digest: precondition.digest,
...require_common.cn({ marker: precondition.marker })
};
const start = { ...require_common.cn({
from,
standsAt: before === void 0 ? void 0 : slotToRead(before)
}) };
const end = after === void 0 ? {
change,
isFinal: true
} : {
change,
isFinal: true,
draft: after,
to: require_redact_document.o(before, after)
};
const temporary = require_redact_document.u(change);
if (temporary === void 0) return [{
...start,
...end,
waitsFor: []
}];
const middle = require_redact_document.o(before, temporary);
const first = {
...start,
change,
draft: temporary,
to: middle,
isFinal: false,
waitsFor: []
};
return [first, {
...end,
from: middle,
standsAt: slotToRead(temporary),
waitsFor: [first]
}];
}
function slotToRead(automation) {
const { scope, name } = automation;
if (scope.kind !== "other") return {
scope,
name
};
return {
scope: {
kind: "team",
id: "",
entity: "listedIn" in automation ? automation.listedIn : ""
},
name
};
}
// src/workflow/apply/run-ledger.ts
function createRunLedger(onResult) {
const results = new Map();
const ends = new Map();
let reason;
return {
results,
ends,
end(step, result) {
ends.set(step, result.status);
if (result.code === "authentication") reason = result.message;
if (!step.isFinal && result.status === "done" || results.has(step.change)) return;
const complete = {
change: step.change,
...result
};
results.set(step.change, complete);
onResult?.(complete);
},
stoppedBy: () => reason
};
}
// src/workflow/apply/check-age.ts
const MAX_CHECK_AGE_MS = 2e3;
const RECHECK_DELAY_MS = 1e3;
function startCheckAge(now) {
const checkedAt = now();
return () => now() - checkedAt <= MAX_CHECK_AGE_MS;
}
// src/workflow/apply/check-precondition.ts
function slotsToRead({ change, draft, standsAt }) {
const { precondition } = change;
const held = precondition.kind === "present" ? { id: precondition.id } : {};
const slots = standsAt === void 0 ? [] : [{
...standsAt,
...held
}];
if (draft !== void 0) slots.push({
scope: draft.scope,
name: draft.name
});
const seen = new Set();
return slots.filter((slot) => {
const id = require_unowned_automations.s(slot);
return seen.size < seen.add(id).size;
});
}
function checkPrecondition(step, live) {
const { change, draft, from, to } = step;
const { precondition } = change;
if (precondition.kind === "free") return checkSlot(step, live);
const observed = live.find(({ id }) => id === precondition.id);
if (observed === void 0) {
if (draft === void 0) return { state: "done" };
return {
state: "changed",
code: "precondition",
message: `"${change.key}" was deleted on the server since the plan was made`
};
}
if (to !== void 0 && hasIdentity(observed, to)) return {
state: "done",
observed
};
if (from === void 0 || !hasIdentity(observed, from)) return {
state: "changed",
code: "precondition",
message: `${require_describe_observed.t(observed)} was edited on the server since the plan was made`
};
const slot = draft === void 0 ? void 0 : require_unowned_automations.s(draft);
const other = live.find((each) => each.id !== precondition.id && require_unowned_automations.s(each) === slot);
if (other === void 0) return { state: "untouched" };
return {
state: "changed",
code: "conflict",
message: `The slot of "${change.key}" was taken by ${require_describe_observed.t(other)} since the plan was made`
};
}
function hasIdentity(observed, identity) {
const parsed = require_marker.s(observed.description);
return (parsed.kind === "none" ? void 0 : parsed.line) === identity.marker && require_digest.n(require_canonical_automation.r(observed)) === identity.digest;
}
function checkSlot({ change, draft, to }, live) {
if (draft === void 0 || to === void 0) return { state: "untouched" };
const slot = require_unowned_automations.s(draft);
const there = live.find((each) => require_unowned_automations.s(each) === slot);
if (there !== void 0 && hasIdentity(there, to)) return {
state: "done",
observed: there
};
const own = require_marker.s(draft.description);
if (there !== void 0) return own.kind === "marker" && carriesKey(there, own.marker) ? {
state: "changed",
code: "precondition",
message: `${require_describe_observed.t(there)} got the key "${change.key}" after the plan was made, and is not as planned`
} : {
state: "changed",
code: "conflict",
message: `The slot of "${change.key}" was taken by ${require_describe_observed.t(there)} since the plan was made`
};
const owned = live.find((each) => own.kind === "marker" && holdsKey(each, own.marker));
if (owned === void 0) return { state: "untouched" };
return {
state: "changed",
code: "precondition",
message: `${require_describe_observed.t(owned)} got the key "${change.key}" after the plan was made`
};
}
function holdsKey(observed, marker) {
const parsed = require_marker.s(observed.description);
return parsed.kind === "marker" && carriesKey(observed, marker) && !require_classify_observed.n(parsed.marker, observed);
}
function carriesKey(observed, { owner, key }) {
const parsed = require_marker.s(observed.description);
return parsed.kind === "marker" && parsed.marker.owner === owner && parsed.marker.key === key;
}
// src/workflow/apply/conclude-failure.ts
function concludeFailure(step, failed, check) {
if (!(check instanceof require_common.sn) && check.state === "done") return doneResult(step, check.observed?.id);
return isCertain(failed) ? concludeRefusal(step, failed.failure, check) : concludeAmbiguous(failed, check);
}
function concludeRefusal(step, failure, check) {
if (!mayBeReached(step, failure)) return failedResult(failure);
if (check instanceof require_common.sn) return unknownResult(failure, check.message);
if (check.state !== "changed") return unknownResult(failure, notShown(step));
return check.code === "conflict" ? failedResult(failure) : unknownResult(failure, check.message);
}
function concludeAmbiguous({ failure, earlier }, check) {
const ambiguous = earlier ?? failure;
if (check instanceof require_common.sn) return unknownResult(ambiguous, check.message);
if (check.state === "changed") {
const { code, message } = check;
return code === "conflict" ? {
status: "failed",
code,
message
} : unknownResult(ambiguous, `${message}, or the response that shows it is corrupted`);
}
return earlier !== void 0 && unsentReason(failure) === void 0 && !isAmbiguous(failure) ? unknownResult(earlier, `A second try was refused: ${failure.message}`) : void 0;
}
function isCertain({ failure, earlier }) {
return earlier === void 0 && !isAmbiguous(failure);
}
function mayBeReached({ change, draft }, failure) {
if (change.precondition.kind === "free") return failure.code === "conflict";
return draft === void 0 && failure.code === "not-found";
}
function notShown({ draft }) {
return draft === void 0 ? "The list still shows the automation" : "The list shows no automation of that name";
}
function isAmbiguous(failure) {
if (failure instanceof require_common.Z) {
if (!failure.wasSent) return false;
const { status } = failure;
if (status !== void 0 && status >= 400 && status < 500) return status === 408 || status === 425;
return status !== 501;
}
return failure.code === "network" || failure.code === "server";
}
function failedResult(failure) {
return {
status: "failed",
code: failure.code,
message: failure.message,
...require_common.cn({ hint: failure.hint })
};
}
function unknownResult(failure, seen) {
return {
status: "unknown",
code: failure.code,
message: `It may or may not have been written: ${failure.message}${seen === void 0 ? "" : `. ${seen}`}`,
hint: "Run the same command again: what was written is found and not written twice"
};
}
function unsentReason(failure) {
return failure instanceof require_common.Z ? failure.unsent : void 0;
}
function unsentResult(failure) {
const reason = unsentReason(failure);
if (reason === void 0 || reason === "stale-check") return void 0;
return {
status: "not-attempted",
code: reason,
message: failure.message,
...require_common.cn({ hint: failure.hint })
};
}
function doneResult({ change }, id) {
const known = id ?? (change.action === "delete" ? void 0 : change.before?.id);
return {
status: "done",
...require_common.cn({ id: known })
};
}
// src/workflow/apply/step-queue.ts
function createStepQueue(steps) {
const waiters = new Map();
const waitsFor = new Map();
for (const step of steps) {
waitsFor.set(step, step.waitsFor.length);
for (const other of step.waitsFor) {
const known = waiters.get(other);
if (known === void 0) waiters.set(other, [step]);
else known.push(step);
}
}
const ready = steps.filter((step) => step.waitsFor.length === 0);
const hopeless = new Set();
return {
take: (count) => ready.splice(0, count),
putBack: (early) => {
ready.unshift(...early);
},
settle: (step, isDone) => {
const waiting = waiters.get(step) ?? [];
for (const each of waiting) {
waitsFor.set(each, (waitsFor.get(each) ?? 0) - 1);
if (!isDone) hopeless.add(each);
}
const settled = waiting.filter((each) => waitsFor.get(each) === 0);
ready.unshift(...settled.filter((each) => !hopeless.has(each)));
return settled.filter((each) => hopeless.has(each));
}
};
}
// src/workflow/apply/write-step.ts
async function writeStep(step, { isCheckFresh, onResponse, onUnsettled }, edges) {
const response = await orFailure$1(send$1(step, edges.api, {
isCheckFresh,
onResponse
}));
if (!(response instanceof require_common.sn)) return await concludeResponse(step, response, {
...edges,
onUnsettled
});
if (unsentReason(response) !== void 0) return unsentResult(response) ?? "stale-check";
onUnsettled();
const check = await checkAfter(step, { failure: response }, edges);
return concludeFailure(step, { failure: response }, check) ?? await sendAgain(step, response, edges);
}
async function sendAgain(step, earlier, edges) {
for (;;) {
const isCheckFresh = startCheckAge(edges.now);
const response = await orFailure$1(send$1(step, edges.api, { isCheckFresh }));
if (!(response instanceof require_common.sn)) return await concludeResponse(step, response, edges);
const unsent = unsentReason(response);
if (unsent !== void 0 && unsent !== "stale-check") return unknownResult(earlier);
const failed = {
failure: response,
earlier
};
const result = concludeFailure(step, failed, await checkAfter(step, failed, edges));
if (result !== void 0) return result;
if (unsent === void 0) return unknownResult(earlier);
}
}
async function orFailure$1(promise) {
try {
return await promise;
} catch (error) {
if (error instanceof require_common.sn) return error;
throw error;
}
}
async function send$1(step, api, options) {
const { draft, change } = step;
const { precondition } = change;
if (draft === void 0) {
if (precondition.kind === "present") await api.deleteAutomation(precondition.id, options);
return;
}
return precondition.kind !== "present" ? await api.createAutomation(draft, options) : await api.updateAutomation(precondition.id, draft, {
...options,
...require_common.cn({ live: change.before })
});
}
async function checkAfter(step, failed, edges) {
if (isCertain(failed) && !mayBeReached(step, failed.failure)) return { state: "untouched" };
const first = await look(step, edges.api);
if (first instanceof require_common.sn || first.state !== "untouched") return first;
return unsentReason(failed.failure) === void 0 ? await lookAgain(step, edges) : first;
}
async function lookAgain(step, { api, sleep, random }) {
await sleep(RECHECK_DELAY_MS * (1 + random()));
return await look(step, api);
}
async function look(step, api) {
const live = await orFailure$1(api.readSlots(slotsToRead(step)));
return live instanceof require_common.sn ? live : checkPrecondition(step, live);
}
async function concludeResponse(step, written, edges) {
const { api } = edges;
const { to } = step;
if (to === void 0 || written === void 0) return doneResult(step, void 0);
const isAsSent = hasIdentity(written, to);
if (isAsSent && await isIdTrusted(step, api)) return doneResult(step, written.id);
edges.onUnsettled?.();
const first = await look(step, api);
const checked = isAsSent || !(first instanceof require_common.sn) && first.state === "done" ? first : await lookAgain(step, edges);
if (!(checked instanceof require_common.sn) && checked.state === "done") return doneResult(step, checked.observed?.id ?? written.id);
if (isAsSent) return { status: "done" };
if (checked instanceof require_common.sn) return unknownResult(checked);
return require_marker.b(written) ? notConverged(step, written) : unreadableResult(written);
}
async function isIdTrusted({ change }, api) {
if (change.precondition.kind === "present") return true;
const capabilities = await orFailure$1(api.readCapabilities());
return !(capabilities instanceof require_common.sn) && !capabilities.missing.has("ownIds");
}
function unreadableResult({ id }) {
return {
status: "unknown",
code: "not-converged",
id,
message: "It was written, but the response of the server is incomplete",
hint: "Run the same command again: what was written is found and not written twice"
};
}
function notConverged({ draft, change }, written) {
const wanted = draft === void 0 ? void 0 : require_redact_document.m(change.before, draft);
const fields = wanted === void 0 ? [] : require_redact_document.y(require_canonical_automation.r(wanted), require_canonical_automation.r(written)).map(({ path }) => path);
const named = fields.length === 0 ? ["description (the marker line)"] : fields;
return {
status: "failed",
code: "not-converged",
id: written.id,
message: `The server stored other values than were sent, in ${named.join(", ")}`,
hint: "The write took effect. Check it in the web page, and write the manifest as the server stores it"
};
}
// src/workflow/apply/run-steps.ts
const STEPS_IN_A_READ = 4;
const PREFETCHED_STEPS = 2;
async function runSteps(steps, { dependencies, limit, ledger }) {
const { api, now, random, signal, sleep } = dependencies;
const queue = createStepQueue(steps);
const seenDone = new Set();
const underWay = new Set();
let checked = [];
let writes = 0;
let isReading = false;
let readsMany = true;
let wasTried = false;
const isStopped = () => signal?.aborted === true || ledger.stoppedBy() !== void 0;
function begin(work) {
const task = work.finally(() => underWay.delete(task));
underWay.add(task);
}
function end(step, result) {
ledger.end(step, result);
settle(step, result.status);
}
function settle(step, status) {
for (const blocked of queue.settle(step, status === "done")) {
const isOpen = (other) => ledger.ends.get(other) !== "done";
end(blocked, blockedResult(blocked, blocked.waitsFor.find(isOpen) ?? step));
}
}
function settleEarlier() {
const earlier = new Set(steps.flatMap(({ waitsFor }) => waitsFor));
for (const step of earlier) {
const status = ledger.ends.get(step);
if (status !== void 0) settle(step, status);
}
}
function beginReading() {
if (isReading || checked.length > limit.size * PREFETCHED_STEPS) return;
const batch = queue.take(limit.size * (readsMany ? STEPS_IN_A_READ : 1));
if (batch.length > 0) begin(read(batch));
}
async function read(batch) {
isReading = true;
try {
const slots = batch.flatMap((step) => slotsToRead(step));
const live = await api.readSlots(slots);
const isFresh = startCheckAge(now);
checked.push(...batch.map((step) => ({
step,
live,
isFresh
})));
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
failToRead(batch, error);
} finally {
isReading = false;
}
}
function failToRead(batch, failure) {
if (batch.length > limit.size) {
readsMany = false;
queue.putBack(batch);
return;
}
if (failure.code === "rate-limited") limit.halve();
for (const step of batch) end(step, unsentResult(failure) ?? failedResult(failure));
}
function beginWriting() {
const fresh = new Set(checked.filter(({ isFresh }) => isFresh()));
queue.putBack(checked.filter((each) => !fresh.has(each)).map(({ step }) => step));
checked = [...fresh];
while (writes < limit.size) {
const next = checked.shift();
if (next === void 0) return;
const { step, live, isFresh } = next;
const result = resultWithoutWriting(step, live);
if (result === void 0) begin(write(step, isFresh));
else if (result.status === "done" && !seenDone.has(step)) begin(confirmLater(step));
else end(step, result);
}
}
async function confirmLater(step) {
seenDone.add(step);
await sleep(RECHECK_DELAY_MS * (1 + random()));
queue.putBack([step]);
}
function takeTurn(isCheckFresh) {
let isCounted = false;
const count = (counts) => {
if (isCounted !== counts) writes += counts ? 1 : -1;
isCounted = counts;
};
count(true);
return {
isCheckFresh,
onResponse: () => {
if (limit.size === 1) return;
count(false);
if (!isStopped()) beginWriting();
},
onUnsettled: () => count(true),
onEnd: () => count(false)
};
}
async function write(step, isFresh) {
const turn = takeTurn(isFresh);
const start = now();
try {
const result = await writeStep(step, turn, dependencies);
if (result === "stale-check") {
queue.putBack([step]);
return;
}
if (result.status !== "not-attempted") wasTried = true;
if (result.code === "rate-limited") limit.halve();
if (result.status === "done") limit.wrote(now() - start);
end(step, result);
} finally {
turn.onEnd();
}
}
settleEarlier();
for (;;) {
if (!isStopped()) {
beginWriting();
beginReading();
}
if (underWay.size === 0) break;
await Promise.race(underWay);
}
require_common.an(isStopped() || steps.every((step) => ledger.ends.has(step)), "some change of a plan can always go on");
return wasTried;
}
function resultWithoutWriting(step, live) {
const precondition = checkPrecondition(step, live);
if (precondition.state === "untouched") return void 0;
if (precondition.state === "done") {
const id = precondition.observed?.id;
return {
status: "done",
written: false,
...require_common.cn({ id })
};
}
const { code, message } = precondition;
return {
status: "failed",
code,
message,
hint: "Run the command again: a new plan uses the current state"
};
}
function blockedResult(step, blocker) {
const { key } = blocker.change;
const { temporaryName } = step.change;
return {
status: "blocked",
code: "blocked",
message: `"${key}" must be applied first, and was not${temporaryName === void 0 ? "" : `; until then it is called "${temporaryName}"`}`,
hint: `Resolve "${key}" and run the command again`
};
}
// src/workflow/apply/webhooks/write-webhook.ts
const MAX_TRIES = 3;
async function writeWebhook(step, edges, furtherCheck = () => Promise.resolve(void 0)) {
let lost;
for (let tries = 0;; tries++) {
const ended = await endedBefore(step, edges, {
lost,
furtherCheck,
isLast: tries >= MAX_TRIES
});
if (ended !== void 0) return ended;
const sent = await orFailure(send(step, edges, startCheckAge(edges.now)));
if (!(sent instanceof require_common.sn)) return await conclude(step, sent, edges);
if (unsentReason(sent) === "stale-check") continue;
const certain = unsentResult(sent) ?? refusedResult(step, sent);
if (lost === void 0 && certain !== void 0) return {
result: certain,
wasTried: unsentReason(sent) === void 0
};
lost ??= sent;
await edges.sleep(RECHECK_DELAY_MS * (1 + edges.random()));
}
}
async function endedBefore(step, edges, { lost, furtherCheck, isLast }) {
const wasTried = lost !== void 0;
const end = (result) => ({
result: lost === void 0 ? result : unknownResult(lost, result.message),
wasTried
});
const check = await checkWebhook(step, edges, wasTried);
if (check instanceof require_common.sn) return end(failedResult(check));
if (check.state === "done") return done(check.id, wasTried);
if (check.state === "changed") return end(check.result);
if (isLast) return end(lost === void 0 ? STALE : unknownResult(lost));
const refused = await furtherCheck();
return refused === void 0 ? void 0 : end(refused);
}
const STALE = {
status: "failed",
code: "precondition",
message: "The server responds too slowly for a check just before the write",
hint: "Run the same command again"
};
function refusedResult(step, failure) {
return isCertain({ failure }) && !isReached(step, failure) ? failedResult(failure) : void 0;
}
function isReached({ write }, failure) {
if (write === "delete") return failure.code === "not-found";
return write === "create" && failure.code === "conflict";
}
async function send({ write, entity, before, after }, { api: { webhooks } }, isCheckFresh) {
const options = { isCheckFresh };
if (write === "create" && after !== void 0) return await webhooks.create(entity, after, options);
if (before === void 0) return void 0;
if (write === "update" && after !== void 0) return await webhooks.update(before.id, entity, after, options);
await webhooks.delete(before.id, options);
}
async function checkWebhook(step, { api }, wasSent) {
const list = await orFailure(api.webhooks.readTeam(step.entity));
return list instanceof require_common.sn ? list : compare(step, list, wasSent);
}
function compare(step, list, wasSent) {
const { before, after, write } = step;
const live = before === void 0 ? void 0 : list.find(({ id }) => id === before.id);
const goal = goalOf(step, live, wasSent);
if (goal !== void 0) return goal;
if (before !== void 0 && (live === void 0 || require_plan_policy.A(live) !== require_plan_policy.A(before))) return edited(before);
return write === "create" && after !== void 0 ? compareCreate(step, after, {
list,
wasSent
}) : { state: "untouched" };
}
function goalOf({ write, after }, live, wasSent) {
if (write === "delete") return live === void 0 ? { state: "done" } : void 0;
if (write === "create" || after === void 0 || live === void 0) return void 0;
const isShown = live.accessToken !== void 0 && live.secret !== void 0;
return require_plan_policy.D(live, after) && (isShown || wasSent) ? {
state: "done",
id: live.id
} : void 0;
}
function compareCreate({ before, entity }, after, { list, wasSent }) {
const named = list.filter(({ id, kind, name }) => kind === "webhook" && name === after.name && id !== before?.id);
const made = named.find((each) => require_plan_policy.D(each, after));
if (made !== void 0 && wasSent) return {
state: "done",
id: made.id
};
if (named.length === 0) return { state: "untouched" };
return {
state: "changed",
result: {
status: "failed",
code: "conflict",
message: `Team ${entity} has had a webhook "${after.name}" since the plan was made`,
hint: "Run the command again: a new plan uses the current state"
}
};
}
function edited(before) {
return {
state: "changed",
result: {
status: "failed",
code: "precondition",
message: `The webhook "${before?.name ?? ""}" was edited or deleted on the server since the plan was made`,
hint: "Run the command again: a new plan uses the current state"
}
};
}
async function conclude(step, written, edges) {
for (let look = 0; look < 2; look++) {
if (look > 0) await edges.sleep(RECHECK_DELAY_MS * (1 + edges.random()));
const list = await orFailure(edges.api.webhooks.readTeam(step.entity));
if (list instanceof require_common.sn) continue;
const check = compare(step, list, true);
if (check.state === "done") return done(check.id ?? written?.id, true);
}
return {
result: {
status: "unknown",
code: "not-converged",
message: "It was written, and the list of the server does not show it as it was sent",
hint: "Run the same command again: what was written is found and not written twice"
},
wasTried: true
};
}
function done(id, wasTried) {
return {
result: {
status: "done",
...require_common.cn({
id,
written: wasTried ? void 0 : false
})
},
...require_common.cn({ webhook: id }),
wasTried
};
}
async function orFailure(promise) {
try {
return await promise;
} catch (error) {
if (error instanceof require_common.sn) return error;
throw error;
}
}
// src/workflow/apply/webhooks/apply-webhooks.ts
async function writeWebhooks(changes, dependencies, report) {
const ids = new Map();
const failed = new Map();
let wasTried = false;
for (const change of changes) {
const { webhook, key } = change;
if (webhook === void 0 || webhook.write === "delete") continue;
const planned = webhook.write === "update" && webhook.before !== void 0 ? webhook.before.id : require_plan_policy.F(key);
if (dependencies.signal?.aborted === true) {
failed.set(planned, change);
continue;
}
const written = await writeWebhook(webhook, dependencies);
wasTried ||= written.wasTried;
report(change, written.result);
if (written.result.status !== "done") failed.set(planned, change);
else if (written.webhook !== void 0) ids.set(planned, written.webhook);
}
return {
ids,
failed,
wasTried
};
}
function withWritten(change, { ids, failed }) {
const resolved = require_with_webhook_ids.r(change, ids);
const lacking = require_with_webhook_ids.n(resolved).find((id) => failed.has(id) || require_plan_policy.P(id));
if (lacking === void 0) return resolved;
const key = failed.get(lacking)?.key ?? lacking;
return {
status: "blocked",
code: "blocked",
message: `The webhook "${key}" must be applied first, and was not`,
hint: `Resolve "${key}" and run the command again`
};
}
async function deleteWebhooks(changes, dependencies, report) {
const { api, now, signal } = dependencies;
let known;
let wasTried = false;
for (const change of changes) {
const { webhook } = change;
if (webhook?.write !== "delete" || signal?.aborted === true) continue;
const checkUsers = async () => {
if (known === void 0 || !known.isFresh()) {
const isFresh = startCheckAge(now);
known = {
automations: await readUsers(webhook, api),
isFresh
};
}
return refusalOf(webhook, known.automations);
};
const { result, wasTried: tried } = await writeWebhook(webhook, dependencies, checkUsers);
wasTried ||= tried;
report(change, result);
}
return wasTried;
}
async function readUsers({ reads }, api) {
if (reads === void 0) return new require_common.sn("It is not known which automations may use the webhook", { code: "incomplete-read" });
try {
const { entities, automations } = await api.readInventory({
...reads,
formerEntities: []
});
if (entities.every(({ hidden }) => hidden === 0)) return automations;
return new require_common.sn("The server counts automations that this API key cannot see", { code: "incomplete-read" });
} catch (error) {
if (error instanceof require_common.sn) return error;
throw error;
}
}
function refusalOf({ before }, automations) {
if (automations instanceof require_common.sn) return failedResult(automations);
const user = automations.find(({ action }) => require_marker.y(action)?.id === before?.id);
if (user === void 0) return void 0;
return {
status: "failed",
code: "precondition",
message: `The automation "${user.name}" uses the webhook, so it is not deleted`,
hint: "Run the command again: a new plan uses the current state"
};
}
function createReport(onResult) {
const results = new Map();
return {
results,
report: (change, result) => {
const complete = {
change,
...result
};
results.set(change, complete);
onResult?.(complete);
}
};
}
// src/workflow/apply/write-limit.ts
const ROUNDS = 4;
const MAX_SLOWDOWN = 1.25;
function createWriteLimit(start, max = start) {
let size = Math.max(1, Math.floor(start));
let largest = Math.max(size, Math.floor(max));
let former = size;
let shortest = Number.POSITIVE_INFINITY;
let writes = 0;
let total = 0;
function stayAt(limit) {
size = limit;
largest = limit;
former = limit;
}
return {
get size() {
return size;
},
halve() {
stayAt(Math.max(1, Math.floor(size / 2)));
},
wrote(durationMs) {
if (size === largest && size === former) return;
writes += 1;
total += durationMs;
if (writes < size * ROUNDS) return;
const average = total / writes;
[writes, total] = [0, 0];
if (average > shortest * MAX_SLOWDOWN) {
stayAt(former);
return;
}
shortest = Math.min(shortest, average);
former = size;
size = Math.min(largest, size * 2);
}
};
}
// src/workflow/apply/apply-plan.ts
const FIRST_PARALLEL_WRITES = 4;
const MAX_PARALLEL_WRITES = 8;
async function applyPlan(plan, dependencies) {
const { signal, onResult, concurrency } = dependencies;
const limit = dependencies.limit ?? createWriteLimit(concurrency ?? 4, concurrency ?? 8);
const restoreFile = signal?.aborted === true ? void 0 : await saveRemovals(plan, dependencies);
const { results: reported, report } = createReport(onResult);
const webhooks = await writeWebhooks(plan.changes, dependencies, report);
const ready = readyChanges(plan, webhooks, signal?.aborted === true ? void 0 : report);
const planned = new Map([...ready].map(([change, written]) => [written, change]));
const ledger = createRunLedger(onResult === void 0 ? void 0 : (result) => onResult({
...result,
change: planned.get(result.change) ?? result.change
}));
const resultOf = (change) => {
const known = reported.get(change) ?? ledger.results.get(ready.get(change) ?? change);
return known === void 0 ? void 0 : {
...known,
change
};
};
const undone = () => plan.changes.filter((change) => resultOf(change)?.status !== "done");
const run = {
dependencies,
limit,
ledger
};
const wroteAutomations = await applyAutomations([...ready.values()], run, undone);
const deleted = ledger.stoppedBy() === void 0 && await deleteWebhooks(plan.changes, dependencies, report);
const wasTried = webhooks.wasTried || wroteAutomations || deleted;
for (const change of plan.changes) if (resultOf(change) === void 0) report(change, notAttempted(ledger.stoppedBy()));
const results = plan.changes.flatMap((change) => resultOf(change) ?? []);
return {
results,
counts: countStatuses(results),
isComplete: results.every(({ status }) => status === "done"),
wasTried,
isInterrupted: signal?.aborted === true,
...require_common.cn({ restoreFile })
};
}
function readyChanges({ changes }, webhooks, report) {
const ready = new Map();
for (const change of changes) {
if (change.webhook !== void 0) continue;
const next = withWritten(change, webhooks);
if ("key" in next) ready.set(change, next);
else report?.(change, next);
}
return ready;
}
async function applyAutomations(changes, run, undone) {
const { dependencies, ledger } = run;
const { signal, checkpoint } = dependencies;
const steps = applySteps(changes);
let wasTried = false;
for (const [index, part] of partsOf(steps, { changes }, checkpoint?.size).entries()) {
if (signal?.aborted === true || ledger.stoppedBy() !== void 0) break;
if (index > 0) await checkpoint?.save(undone());
wasTried = await runSteps(part, run) || wasTried;
}
for (const step of steps) if (!ledger.ends.has(step)) ledger.end(step, notAttempted(ledger.stoppedBy()));
return wasTried;
}
function partsOf(steps, { changes }, size = changes.length) {
if (changes.length <= size) return [steps];
const partIndexes = new Map(changes.map((change, index) => [change, Math.floor(index / size)]));
const known = new Map();
const partOf = (step) => {
const part = known.get(step) ?? Math.max(partIndexes.get(step.change) ?? 0, ...step.waitsFor.map(partOf));
known.set(step, part);
return part;
};
const parts = Array.from({ length: Math.ceil(changes.length / size) }, () => []);
for (const step of steps) parts[partOf(step)]?.push(step);
return parts;
}
async function saveRemovals({ changes }, { restore }) {
const entries = changes.flatMap((change) => {
const { key, action, before } = change;
if (before === void 0) return [];
const isReplaced = !require_marker.b(before) && action !== "release";
return action === "delete" || isReplaced || isOverwritten(change) ? [{
key,
action,
observed: before
}] : [];
});
const webhooks = changes.flatMap(savedWebhook);
if (entries.length + webhooks.length === 0) return void 0;
return await restore.write(entries, webhooks);
}
function savedWebhook(change) {
const { key, action, reason, webhook } = change;
if (webhook?.before === void 0) return [];
return (webhook.write === "delete" ? reason !== "superseded" : isOverwritten(change)) ? [{
key,
action,
entity: webhook.entity,
webhook: webhook.before
}] : [];
}
function isOverwritten({ action, reason, fields }) {
return (action === "adopt" || reason === "taken-over") && fields.length > 0;
}
function notAttempted(stoppedBy) {
return {
status: "not-attempted",
code: stoppedBy === void 0 ? "interrupted" : "authentication",
message: stoppedBy ?? "The run was interrupted before this change"
};
}
function countStatuses(results) {
const counts = {
done: 0,
failed: 0,
blocked: 0,
"not-attempted": 0,
unknown: 0
};
for (const { status } of results) counts[status] += 1;
return counts;
}
// src/api/apply.ts
const RESTORE_DIRECTORY = ".wac/restore";
async function apply(plan, server, options = {}) {
if (plan.refusedBy.length > 0) throw new require_common.sn("The plan must not be applied: see \"refusedBy\"", { code: "refused" });
if (plan.server !== server.name) throw new require_common.sn(`The plan is for ${plan.server}, and the connection is to ${server.name}`, { code: "refused" });
const { restore = RESTORE_DIRECTORY, parallel } = options;
if (parallel !== void 0 && !isParallelCount(parallel)) throw new require_common.sn(`"parallel" is ${parallel}, not a whole number from 1 to ${8}`, { code: "usage" });
const edges = require_project.B(options.edges);
const limit = createWriteLimit(parallel ?? 4, parallel ?? 8);
server.finishInFlight?.();
server.onRateLimited?.(() => limit.halve());
return await applyPlan(plan, {
api: server.api,
limit,
signal: edges.signal,
sleep: edges.sleep,
now: edges.monotonic,
random: edges.random,
restore: typeof restore === "string" ? createRestoreWriter({
directory: restore,
now: edges.now,
server: plan.server,
owner: plan.owner,
...require_common.cn({ environment: plan.environment })
}) : restore,
...require_common.cn({
onResult: options.onResult,
checkpoint: options.checkpoint
})
});
}
function isParallelCount(count) {
return Number.isInteger(count) && count >= 1 && count <= 8;
}
exports.n = apply;
exports.r = readRestoreFile;
exports.t = RESTORE_DIRECTORY;
