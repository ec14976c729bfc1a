import { t as Failure } from "./failure.js";
import { t as isJsonObject } from "./json.js";
import { t as ApiFailure } from "./api-failure.js";
import { t as invariant } from "./invariant.js";
import { h as describeFileError } from "./load-project.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { o as isExpressible, t as parseMarker } from "./marker.js";
import { C as automationDigest, S as diffAutomations, a as isCopy, d as temporaryDraft, g as describeObserved, l as identityOf, m as contentAfter, r as placeOf } from "./plan-policy.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// src/files/restore-file.ts
/** Restore files on disk: written before the first removal of an apply, read by `wac restore`. */
/** The format that is written; files of another major version are refused. */
const FORMAT_VERSION = "1.0";
/** A writer of `<directory>/<environment>-<time>.json`, readable by the user alone: payloads may be confidential. */
function createRestoreWriter(options) {
	const { directory, now, server, owner, environment } = options;
	return { async write(automations) {
		const time = now().toISOString();
		const name = `${environment ?? "default"}-${time.replaceAll(":", "-")}.json`;
		const path = join(directory, name);
		const file = {
			server,
			owner,
			...environment === void 0 ? {} : { environment },
			time,
			automations
		};
		const document = {
			formatVersion: FORMAT_VERSION,
			kind: "wac-restore",
			...file
		};
		await writeFileAtomically(path, `${JSON.stringify(document, void 0, 2)}\n`, { mode: 384 });
		return path;
	} };
}
/**
* Reads a restore file.
*
* @throws Failure `file` when it cannot be read, or is no restore file of this version.
*/
async function readRestoreFile(path) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (cause) {
		const isAbsent = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
		throw new Failure(isAbsent ? `There is no file "${path}"` : `Cannot read "${path}": ${describeFileError(cause)}`, {
			code: "file",
			hint: "Restore files are written to .wac/restore by \"wac apply\"",
			cause
		});
	}
	return parseRestoreFile(text, path);
}
/** The content of a restore file; `path` is for messages. */
function parseRestoreFile(text, path) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw notRestorable(path, "it is truncated, or not JSON", cause);
	}
	if (!isJsonObject(value) || value["kind"] !== "wac-restore") throw notRestorable(path, "it is no restore file");
	const version = String(value["formatVersion"]);
	if (version.split(".")[0] !== FORMAT_VERSION.split(".")[0]) throw notRestorable(path, `it has format version ${version}, and this wac reads ${FORMAT_VERSION}`);
	const { server, owner, time, automations } = value;
	if (!(typeof server === "string" && typeof owner === "string" && typeof time === "string" && Array.isArray(automations) && automations.every(isEntry))) throw notRestorable(path, "a part of it is missing");
	return value;
}
function isEntry(value) {
	if (!isJsonObject(value) || typeof value["key"] !== "string") return false;
	const observed = value["observed"];
	return isJsonObject(observed) && [
		"id",
		"name",
		"description",
		"listedIn"
	].every((name) => typeof observed[name] === "string") && typeof observed["enabled"] === "boolean" && [
		"scope",
		"event",
		"action",
		"raw"
	].every((name) => isJsonObject(observed[name]));
}
function notRestorable(path, why, cause) {
	return new Failure(`Cannot restore from "${path}": ${why}`, {
		code: "file",
		hint: "Restore files are written to .wac/restore by \"wac apply\"",
		...cause === void 0 ? {} : { cause }
	});
}
// src/workflow/apply/apply-steps.ts
/** The steps in the order of the plan. */
function applySteps(changes) {
	const frees = /* @__PURE__ */ new Map();
	const steps = [];
	const finals = [];
	for (const change of changes) {
		const made = stepsOf(change);
		steps.push(...made);
		finals.push(...made.filter((step) => step.isFinal));
		const [first] = made;
		const isKnown = frees.has(change.key) && change.reason === "entity-left";
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
	const from = precondition.kind === "free" ? void 0 : {
		digest: precondition.digest,
		...precondition.marker === void 0 ? {} : { marker: precondition.marker }
	};
	const start = {
		...from === void 0 ? {} : { from },
		...before === void 0 ? {} : { standsAt: placeToRead(before) }
	};
	const end = after === void 0 ? {
		change,
		isFinal: true
	} : {
		change,
		isFinal: true,
		draft: after,
		to: identityOf(before, after)
	};
	const temporary = temporaryDraft(change);
	if (temporary === void 0) return [{
		...start,
		...end,
		waitsFor: []
	}];
	const middle = identityOf(before, temporary);
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
		standsAt: placeToRead(temporary),
		waitsFor: [first]
	}];
}
/** Where to read: what stands on a type of scope that we do not know is in its entity's list all the same. */
function placeToRead(automation) {
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
// src/workflow/apply/judge-live.ts
/** What has to be read to judge a step. */
function placesToRead({ draft, standsAt }) {
	const places = standsAt === void 0 ? [] : [standsAt];
	if (draft !== void 0) places.push({
		scope: draft.scope,
		name: draft.name
	});
	const seen = /* @__PURE__ */ new Set();
	return places.filter((place) => {
		const id = placeOf(place);
		return seen.size < seen.add(id).size;
	});
}
/** Judges one step by what was read at its places. */
function judgeLive(step, live, { wasSent }) {
	const { change, draft, from, to } = step;
	const { precondition } = change;
	if (precondition.kind === "free") return judgePlace(step, live);
	const observed = live.find(({ id }) => id === precondition.id);
	if (observed === void 0) {
		if (draft === void 0 && wasSent) return { state: "done" };
		return {
			state: "changed",
			code: "precondition",
			message: `"${change.key}" was deleted or renamed on the server since the plan was made`
		};
	}
	if (to !== void 0 && hasIdentity(observed, to)) return {
		state: "done",
		observed
	};
	if (from === void 0 || !hasIdentity(observed, from)) return {
		state: "changed",
		code: "precondition",
		message: `${describeObserved(observed)} was edited on the server since the plan was made`
	};
	const place = draft === void 0 ? void 0 : placeOf(draft);
	const other = live.find((each) => each.id !== precondition.id && placeOf(each) === place);
	if (other === void 0) return { state: "untouched" };
	return {
		state: "changed",
		code: "conflict",
		message: `The place of "${change.key}" was taken by ${describeObserved(other)} since the plan was made`
	};
}
/** Whether an automation is exactly this: its content, and its marker to the letter. */
function hasIdentity(observed, identity) {
	const reading = parseMarker(observed.description);
	return (reading.kind === "none" ? void 0 : reading.line) === identity.marker && automationDigest(observed) === identity.digest;
}
/** A create needs its place free, and its key unheld as far as the names that were read can tell. */
function judgePlace({ change, draft, to }, live) {
	if (draft === void 0 || to === void 0) return { state: "untouched" };
	const place = placeOf(draft);
	const there = live.find((each) => placeOf(each) === place);
	if (there !== void 0 && hasIdentity(there, to)) return {
		state: "done",
		observed: there
	};
	if (there !== void 0) return {
		state: "changed",
		code: "conflict",
		message: `The place of "${change.key}" was taken by ${describeObserved(there)} since the plan was made`
	};
	const own = parseMarker(draft.description);
	const holder = live.find((each) => own.kind === "marker" && holdsKey(each, own.marker));
	if (holder === void 0) return { state: "untouched" };
	return {
		state: "changed",
		code: "precondition",
		message: `${describeObserved(holder)} carries the key "${change.key}" since the plan was made`
	};
}
/** Whether an automation is the one that a key means; a copy made by hand is not. */
function holdsKey(observed, { owner, key }) {
	const reading = parseMarker(observed.description);
	return reading.kind === "marker" && reading.marker.owner === owner && reading.marker.key === key && !isCopy(reading.marker, observed);
}
// src/workflow/apply/write-limit.ts
/** A limit that starts at a number and never grows again within a run. */
function createWriteLimit(start) {
	let size = Math.max(1, Math.floor(start));
	return {
		get size() {
			return size;
		},
		halve() {
			size = Math.max(1, Math.floor(size / 2));
		}
	};
}
// src/workflow/apply/write-step.ts
/**
* Writes one step, and finds out how it ended even when the answer is lost.
*
* Terms: a failure is *certain* when the write cannot have happened (a refusal, or a request that never left), and
* *ambiguous* otherwise. After an ambiguous one we look, wait, look again, and send once more: sending again at once
* could write twice, and giving up would leave the user not knowing. A marker of our own at the place tells our
* write from anybody else's. If looking fails too, the result is unknown, and is said to be.
*/
/** How often a write is sent at most. */
const MOST_SENDS = 2;
/** How long to wait before looking again, in milliseconds, and as much again at random: an answer was lost, so the server may be slow. */
const LOOK_AGAIN_AFTER = 1e3;
/** Servers without this feature may answer a create with the id of another automation. */
const TRUSTWORTHY_IDS = "AUTOMATION_EVENT_RUN_METRIC";
/** Writes one step whose precondition holds. Never rejects for what the server does. */
async function writeStep(step, edges) {
	for (let sends = 1;; sends += 1) {
		const answer = await orFailure(send(step, edges.api));
		if (!(answer instanceof Failure)) return await concludeAnswer(step, answer, edges);
		const result = conclusionOf(step, answer, await lookAfter(step, answer, edges));
		if (result !== void 0) return result;
		if (sends === MOST_SENDS) return unknownResult(answer);
	}
}
/** What a failed write came to; undefined when it may be sent once more. */
function conclusionOf(step, failure, judgment) {
	const isCertain = !isAmbiguous(failure);
	if (judgment instanceof Failure) return isCertain ? failedResult(failure) : unknownResult(failure);
	if (judgment.state === "done") return doneResult(step, judgment.observed?.id);
	if (isCertain) return failedResult(failure);
	if (judgment.state === "untouched") return void 0;
	return {
		status: "failed",
		code: judgment.code,
		message: judgment.message
	};
}
/** The failure that a promise rejects with, as a value; a bug of ours goes on rejecting. */
async function orFailure(promise) {
	try {
		return await promise;
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
/** Whether a failed write may have happened all the same. */
function isAmbiguous(failure) {
	if (failure instanceof ApiFailure) {
		if (!failure.wasSent) return false;
		const { status } = failure;
		if (status !== void 0 && status >= 400 && status < 500) return status === 408 || status === 425;
		return status !== 501;
	}
	return failure.code === "network" || failure.code === "server";
}
/** What failed and cannot have happened. */
function failedResult(failure) {
	return {
		status: "failed",
		code: failure.code,
		message: failure.message,
		...failure.hint === void 0 ? {} : { hint: failure.hint }
	};
}
/** What may or may not have happened. */
function unknownResult(failure) {
	return {
		status: "unknown",
		code: failure.code,
		message: `It may or may not have been written: ${failure.message}`,
		hint: "Run the same command again: what was written is found and not written twice"
	};
}
async function send(step, api) {
	const { draft, change } = step;
	const { precondition } = change;
	if (draft === void 0) {
		if (precondition.kind === "present") await api.deleteAutomation(precondition.id);
		return;
	}
	return precondition.kind === "free" ? await api.createAutomation(draft) : await api.updateAutomation(precondition.id, draft);
}
/**
* Looks at what is there after a failure. A certain failure needs no look, except where it may only say that the
* goal was reached before: a create whose place is taken, a delete of what is not there.
*/
async function lookAfter(step, failure, { api, sleep, random }) {
	const isCertain = !isAmbiguous(failure);
	const isCreate = step.change.precondition.kind === "free";
	const isDelete = step.draft === void 0;
	if (isCertain && !isDelete && !(isCreate && failure.code === "conflict")) return { state: "untouched" };
	const first = await look(step, api);
	if (isCertain || first instanceof Failure || first.state !== "untouched") return first;
	await sleep(LOOK_AGAIN_AFTER * (1 + random()));
	return await look(step, api);
}
async function look(step, api) {
	const live = await orFailure(api.readPlaces(placesToRead(step)));
	return live instanceof Failure ? live : judgeLive(step, live, { wasSent: true });
}
/** Compares the answer with what was sent; where they differ, what is there decides. */
async function concludeAnswer(step, answer, { api }) {
	const { to } = step;
	if (to === void 0 || answer === void 0) return doneResult(step, void 0);
	const isAsSent = hasIdentity(answer, to);
	if (isAsSent && await isIdTrusted(step, api)) return doneResult(step, answer.id);
	const judgment = await look(step, api);
	if (!(judgment instanceof Failure) && judgment.state === "done") return doneResult(step, judgment.observed?.id ?? answer.id);
	if (isAsSent) return { status: "done" };
	return judgment instanceof Failure ? unknownResult(judgment) : notConverged(step, answer);
}
async function isIdTrusted({ change }, api) {
	if (change.precondition.kind === "present") return true;
	const capabilities = await orFailure(api.readCapabilities());
	return !(capabilities instanceof Failure) && capabilities.features.has(TRUSTWORTHY_IDS);
}
function notConverged({ draft, change }, answer) {
	const wanted = draft === void 0 ? void 0 : contentAfter(change.before, draft);
	const fields = wanted === void 0 ? [] : diffAutomations(wanted, answer).map(({ path }) => path);
	const named = fields.length === 0 ? ["description (the marker line)"] : fields;
	return {
		status: "failed",
		code: "not-converged",
		id: answer.id,
		message: `The server stored something else than was sent, in ${named.join(", ")}`,
		hint: "It was written all the same; look at it in the web page, and write the manifest as the server stores it"
	};
}
function doneResult({ change }, id) {
	const known = id ?? (change.action === "delete" ? void 0 : change.before?.id);
	return {
		status: "done",
		...known === void 0 ? {} : { id: known }
	};
}
// src/workflow/apply/apply-plan.ts
/**
* Carries out a plan.
*
* What waits for nothing is written a few at a time: the places of one batch are read again in one request, and what
* is still as the plan found it is written side by side. One failure stops only what waits for it. Whatever is
* interrupted is completed by planning and applying again: nothing is remembered outside the server.
*/
/** How many writes run side by side at first. */
const CONCURRENCY = 4;
/**
* Applies every change of a plan. Whether the plan may be applied at all (`refusedBy`) is the caller's to ask.
*
* @throws Failure only before the first write: when what is to be removed cannot be saved.
*/
async function applyPlan(plan, dependencies) {
	const { signal, onResult, concurrency } = dependencies;
	const limit = dependencies.limit ?? createWriteLimit(concurrency ?? CONCURRENCY);
	const restoreFile = signal?.aborted === true ? void 0 : await saveRemovals(plan, dependencies);
	const ledger = createLedger(onResult);
	let wasTried = false;
	let pending = applySteps(plan.changes);
	while (pending.length > 0 && signal?.aborted !== true && ledger.stoppedBy() === void 0) {
		const batch = pending.filter((step) => isReady(step, ledger.ends)).slice(0, limit.size);
		const hopeless = pending.filter((step) => blockerOf(step, ledger.ends) !== void 0);
		invariant(batch.length + hopeless.length > 0, "some change of a plan can always go on");
		for (const step of hopeless) ledger.end(step, blockedResult(step, ledger.ends));
		for (const { step, result, wasSent } of await writeBatch(batch, dependencies)) {
			wasTried ||= wasSent;
			if (result.code === "rate-limited") limit.halve();
			ledger.end(step, result);
		}
		pending = pending.filter((step) => !ledger.ends.has(step));
	}
	for (const step of pending) ledger.end(step, notAttempted(ledger.stoppedBy()));
	const results = plan.changes.flatMap((change) => ledger.results.get(change) ?? []);
	return {
		results,
		counts: countStatuses(results),
		isComplete: results.every(({ status }) => status === "done"),
		wasTried,
		isInterrupted: signal?.aborted === true,
		...restoreFile === void 0 ? {} : { restoreFile }
	};
}
function createLedger(onResult) {
	const results = /* @__PURE__ */ new Map();
	const ends = /* @__PURE__ */ new Map();
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
/** Reads the places of a batch again, and writes what is still as it was. */
async function writeBatch(batch, { api, sleep, random, signal }) {
	if (batch.length === 0) return [];
	let live;
	try {
		live = await api.readPlaces(batch.flatMap((step) => placesToRead(step)));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return batch.map((step) => ({
			step,
			result: failedResult(error),
			wasSent: false
		}));
	}
	if (signal?.aborted === true) return [];
	return await Promise.all(batch.map(async (step) => {
		const judgment = judgeLive(step, live, { wasSent: false });
		if (judgment.state === "untouched") return {
			step,
			result: await writeStep(step, {
				api,
				sleep,
				random
			}),
			wasSent: true
		};
		if (judgment.state === "done") {
			const id = judgment.observed?.id;
			return {
				step,
				result: {
					status: "done",
					...id === void 0 ? {} : { id }
				},
				wasSent: false
			};
		}
		const { code, message } = judgment;
		return {
			step,
			result: {
				status: "failed",
				code,
				message,
				hint: "Run the command again: a new plan sees it as it is now"
			},
			wasSent: false
		};
	}));
}
/** Saves what will be deleted, or replaced because no manifest can say it, before anything is written. */
async function saveRemovals({ changes }, { restore }) {
	const entries = changes.flatMap(({ key, action, before }) => {
		if (before === void 0) return [];
		return action === "delete" || !isExpressible(before) && action !== "release" ? [{
			key,
			action,
			observed: before
		}] : [];
	});
	return entries.length === 0 ? void 0 : await restore.write(entries);
}
function isReady(step, ends) {
	return step.waitsFor.every((other) => ends.get(other) === "done");
}
/** A step that this one waits for and that will not be done. */
function blockerOf(step, ends) {
	return step.waitsFor.find((other) => {
		const status = ends.get(other);
		return status !== void 0 && status !== "done";
	});
}
function blockedResult(step, ends) {
	const blocker = blockerOf(step, ends)?.change.key ?? "";
	const { temporaryName } = step.change;
	return {
		status: "blocked",
		code: "blocked",
		message: `"${blocker}" must be done first, and is not${temporaryName === void 0 ? "" : `; until then it is called "${temporaryName}"`}`,
		hint: `Settle "${blocker}" and run the command again`
	};
}
function notAttempted(stoppedBy) {
	return {
		status: "not-attempted",
		code: stoppedBy === void 0 ? "interrupted" : "authentication",
		message: stoppedBy ?? "The run was interrupted before it"
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
export { readRestoreFile as i, createWriteLimit as n, createRestoreWriter as r, applyPlan as t };
