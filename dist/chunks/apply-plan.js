import { B as isJsonObject, I as describeFileError, K as Failure, T as invariant, y as ApiFailure } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { o as isExpressible, t as parseMarker } from "./marker.js";
import { C as automationDigest, S as diffAutomations, a as isCopy, f as temporaryDraft, g as describeObserved, l as identityOf, m as contentAfter, r as placeOf } from "./plan-policy.js";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
// src/files/restore-file.ts
const FORMAT_VERSION = "1.0";
function createRestoreWriter(options) {
	const { directory, now, server, owner, environment } = options;
	return { async write(automations) {
		const time = now().toISOString();
		const name = `${environment ?? "default"}-${time.replaceAll(":", "-")}`;
		const path = await freePath(join(directory, name));
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
async function freePath(path) {
	for (let number = 1;; number += 1) {
		const candidate = `${path}${number === 1 ? "" : `-${number}`}.json`;
		if (!await access(candidate).then(() => true, () => false)) return candidate;
	}
}
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
function applySteps(changes) {
	const frees = new Map();
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
// src/workflow/apply/check-precondition.ts
function placesToRead({ change, draft, standsAt }) {
	const { precondition } = change;
	const held = precondition.kind === "present" ? { id: precondition.id } : {};
	const places = standsAt === void 0 ? [] : [{
		...standsAt,
		...held
	}];
	if (draft !== void 0) places.push({
		scope: draft.scope,
		name: draft.name
	});
	const seen = new Set();
	return places.filter((place) => {
		const id = placeOf(place);
		return seen.size < seen.add(id).size;
	});
}
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
function hasIdentity(observed, identity) {
	const reading = parseMarker(observed.description);
	return (reading.kind === "none" ? void 0 : reading.line) === identity.marker && automationDigest(observed) === identity.digest;
}
function judgePlace({ change, draft, to }, live) {
	if (draft === void 0 || to === void 0) return { state: "untouched" };
	const place = placeOf(draft);
	const there = live.find((each) => placeOf(each) === place);
	if (there !== void 0 && hasIdentity(there, to)) return {
		state: "done",
		observed: there
	};
	const own = parseMarker(draft.description);
	if (there !== void 0) return own.kind === "marker" && carriesKey(there, own.marker) ? {
		state: "changed",
		code: "precondition",
		message: `${describeObserved(there)} carries the key "${change.key}" since the plan was made, and is not as planned`
	} : {
		state: "changed",
		code: "conflict",
		message: `The place of "${change.key}" was taken by ${describeObserved(there)} since the plan was made`
	};
	const holder = live.find((each) => own.kind === "marker" && holdsKey(each, own.marker));
	if (holder === void 0) return { state: "untouched" };
	return {
		state: "changed",
		code: "precondition",
		message: `${describeObserved(holder)} carries the key "${change.key}" since the plan was made`
	};
}
function holdsKey(observed, marker) {
	const reading = parseMarker(observed.description);
	return reading.kind === "marker" && carriesKey(observed, marker) && !isCopy(reading.marker, observed);
}
function carriesKey(observed, { owner, key }) {
	const reading = parseMarker(observed.description);
	return reading.kind === "marker" && reading.marker.owner === owner && reading.marker.key === key;
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
			if (!isDone) {
				const lost = waiting.filter((each) => !hopeless.has(each));
				for (const each of lost) hopeless.add(each);
				return lost;
			}
			for (const each of waiting) waitsFor.set(each, (waitsFor.get(each) ?? 0) - 1);
			ready.unshift(...waiting.filter((each) => waitsFor.get(each) === 0 && !hopeless.has(each)));
			return [];
		}
	};
}
// src/workflow/apply/write-step.ts
const MOST_SENDS = 2;
const LOOK_AGAIN_AFTER = 1e3;
const TRUSTWORTHY_IDS = "AUTOMATION_EVENT_RUN_METRIC";
async function writeStep(step, edges) {
	for (let sends = 1;; sends += 1) {
		const answer = await orFailure(send(step, edges.api));
		if (!(answer instanceof Failure)) return await concludeAnswer(step, answer, edges);
		if (answer.code === "interrupted" && sends === 1) return {
			status: "not-attempted",
			code: "interrupted",
			message: answer.message
		};
		const result = conclusionOf(step, answer, await lookAfter(step, answer, edges));
		if (result !== void 0) return result;
		if (sends === MOST_SENDS) return unknownResult(answer);
	}
}
function conclusionOf(step, failure, judgment) {
	const isCertain = !isAmbiguous(failure);
	if (judgment instanceof Failure) return isCertain ? failedResult(failure) : unknownResult(failure);
	if (judgment.state === "done") return doneResult(step, judgment.observed?.id);
	if (isCertain) return failedResult(failure);
	if (judgment.state === "untouched") return void 0;
	const { code, message } = judgment;
	return code === "conflict" ? {
		status: "failed",
		code,
		message
	} : unknownResult(failure, `${message}, or the answer that shows it is spoiled`);
}
async function orFailure(promise) {
	try {
		return await promise;
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
function isAmbiguous(failure) {
	if (failure instanceof ApiFailure) {
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
		...failure.hint === void 0 ? {} : { hint: failure.hint }
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
async function send(step, api) {
	const { draft, change } = step;
	const { precondition } = change;
	if (draft === void 0) {
		if (precondition.kind === "present") await api.deleteAutomation(precondition.id);
		return;
	}
	return precondition.kind === "free" ? await api.createAutomation(draft) : await api.updateAutomation(precondition.id, draft);
}
async function lookAfter(step, failure, { api, sleep, random }) {
	const isCertain = !isAmbiguous(failure);
	const isCreate = step.change.precondition.kind === "free";
	const isDelete = step.draft === void 0;
	if (isCertain && !isDelete && !(isCreate && failure.code === "conflict")) return { state: "untouched" };
	const first = await look(step, api);
	if (isCertain || first instanceof Failure || first.state !== "untouched") return first;
	return await lookAgain(step, {
		api,
		sleep,
		random
	});
}
async function lookAgain(step, { api, sleep, random }) {
	await sleep(LOOK_AGAIN_AFTER * (1 + random()));
	return await look(step, api);
}
async function look(step, api) {
	const live = await orFailure(api.readPlaces(placesToRead(step)));
	return live instanceof Failure ? live : judgeLive(step, live, { wasSent: true });
}
async function concludeAnswer(step, answer, edges) {
	const { api } = edges;
	const { to } = step;
	if (to === void 0 || answer === void 0) return doneResult(step, void 0);
	const isAsSent = hasIdentity(answer, to);
	if (isAsSent && await isIdTrusted(step, api)) return doneResult(step, answer.id);
	const first = await look(step, api);
	const judgment = isAsSent || !(first instanceof Failure) && first.state === "done" ? first : await lookAgain(step, edges);
	if (!(judgment instanceof Failure) && judgment.state === "done") return doneResult(step, judgment.observed?.id ?? answer.id);
	if (isAsSent) return { status: "done" };
	if (judgment instanceof Failure) return unknownResult(judgment);
	return isExpressible(answer) ? notConverged(step, answer) : unreadableResult(answer);
}
async function isIdTrusted({ change }, api) {
	if (change.precondition.kind === "present") return true;
	const capabilities = await orFailure(api.readCapabilities());
	return !(capabilities instanceof Failure) && capabilities.features.has(TRUSTWORTHY_IDS);
}
function unreadableResult({ id }) {
	return {
		status: "unknown",
		code: "not-converged",
		id,
		message: "It was written, and what the server shows of it cannot be read whole",
		hint: "Run the same command again: what was written is found and not written twice"
	};
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
// src/workflow/apply/run-steps.ts
const GOOD_FOR = 2e3;
const STEPS_IN_A_READ = 4;
const STEPS_IN_STORE = 2;
async function runSteps(steps, { dependencies, limit, ledger }) {
	const { api, now, signal } = dependencies;
	const queue = createStepQueue(steps);
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
		for (const blocked of queue.settle(step, result.status === "done")) end(blocked, blockedResult(blocked, step));
	}
	function beginReading() {
		if (isReading || checked.length > limit.size * STEPS_IN_STORE) return;
		const batch = queue.take(limit.size * (readsMany ? STEPS_IN_A_READ : 1));
		if (batch.length > 0) begin(read(batch));
	}
	async function read(batch) {
		isReading = true;
		try {
			const places = batch.flatMap((step) => placesToRead(step));
			const live = await api.readPlaces(places);
			const readAt = now();
			checked.push(...batch.map((step) => ({
				step,
				live,
				readAt
			})));
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
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
		for (const step of batch) end(step, failedResult(failure));
	}
	function beginWriting() {
		const time = now();
		const isGood = ({ readAt }) => Math.abs(time - readAt) <= GOOD_FOR;
		queue.putBack(checked.filter((each) => !isGood(each)).map(({ step }) => step));
		checked = checked.filter(isGood);
		while (writes < limit.size) {
			const next = checked.shift();
			if (next === void 0) return;
			const { step, live } = next;
			const result = resultWithoutWriting(step, live);
			if (result === void 0) begin(write(step));
			else end(step, result);
		}
	}
	async function write(step) {
		wasTried = true;
		writes += 1;
		try {
			const result = await writeStep(step, dependencies);
			if (result.code === "rate-limited") limit.halve();
			end(step, result);
		} finally {
			writes -= 1;
		}
	}
	for (;;) {
		if (!isStopped()) {
			beginWriting();
			beginReading();
		}
		if (underWay.size === 0) break;
		await Promise.race(underWay);
	}
	invariant(isStopped() || steps.every((step) => ledger.ends.has(step)), "some change of a plan can always go on");
	return wasTried;
}
function resultWithoutWriting(step, live) {
	const judgment = judgeLive(step, live, { wasSent: false });
	if (judgment.state === "untouched") return void 0;
	if (judgment.state === "done") {
		const id = judgment.observed?.id;
		return {
			status: "done",
			...id === void 0 ? {} : { id }
		};
	}
	const { code, message } = judgment;
	return {
		status: "failed",
		code,
		message,
		hint: "Run the command again: a new plan sees it as it is now"
	};
}
function blockedResult(step, blocker) {
	const { key } = blocker.change;
	const { temporaryName } = step.change;
	return {
		status: "blocked",
		code: "blocked",
		message: `"${key}" must be done first, and is not${temporaryName === void 0 ? "" : `; until then it is called "${temporaryName}"`}`,
		hint: `Settle "${key}" and run the command again`
	};
}
// src/workflow/apply/write-limit.ts
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
// src/workflow/apply/apply-plan.ts
const CONCURRENCY = 4;
async function applyPlan(plan, dependencies) {
	const { signal, onResult, concurrency } = dependencies;
	const limit = dependencies.limit ?? createWriteLimit(concurrency ?? CONCURRENCY);
	const restoreFile = signal?.aborted === true ? void 0 : await saveRemovals(plan, dependencies);
	const ledger = createRunLedger(onResult);
	const steps = applySteps(plan.changes);
	const wasTried = await runSteps(steps, {
		dependencies,
		limit,
		ledger
	});
	for (const step of steps) if (!ledger.ends.has(step)) ledger.end(step, notAttempted(ledger.stoppedBy()));
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
