import { Pt as Failure, mt as present } from "./common.js";
import { a as RecordedRuns } from "./backtest.js";
import { t as selectRuns } from "./select-runs.js";
import { i as readsDocuments, r as projectsOf } from "./live-files.js";
// src/workflow/backtest/check-histories.ts
async function checkHistories(files) {
	const recorded = new RecordedRuns(files, {
		metrics: new Set(),
		shard: {
			index: 1,
			count: 1
		}
	});
	for await (const _run of recorded.read()) break;
	return recorded.diagnostics.find(({ severity }) => severity === "error");
}
// src/workflow/evidence/list-live-runs.ts
const FATAL = new Set([
	"authentication",
	"no-api-key",
	"interrupted"
]);
function isPartFailure(error) {
	return error instanceof Failure && !FATAL.has(error.code);
}
async function listLiveRuns(request) {
	const { api, rules, limits, maxRuns, since } = request;
	const unlisted = [];
	const { projects, organizations } = await projectsByTeam(request, unlisted);
	for (const entity of organizations) unlisted.push({
		entity,
		message: `Runs of a whole organization are not listed: ${entity}`,
		hint: "Only runs of projects and teams are read",
		isPartial: false
	});
	const runs = [];
	const withDocuments = readsDocuments(rules);
	for (const path of projects) {
		const name = `${path.entity}/${path.project}`;
		try {
			const choice = {
				...path,
				maxRuns,
				withDocuments,
				...present({ since })
			};
			const chosen = await selectRuns(api, choice, limits);
			runs.push(...chosen.runs);
			if (chosen.isLimited) unlisted.push({
				...path,
				message: `"${name}" has more runs: the newest ${maxRuns} are listed`,
				hint: "Raise --max-runs",
				isPartial: true
			});
			if (chosen.hidden > 0) unlisted.push({
				...path,
				message: `The server counts ${chosen.hidden} more runs in "${name}" than it shows`,
				hint: "Use an API key that may see them",
				isPartial: true
			});
		} catch (error) {
			if (!isPartFailure(error)) throw error;
			unlisted.push({
				...path,
				message: `The runs of "${name}" were not read: ${error.message}`,
				...present({ hint: error.hint }),
				isPartial: false
			});
		}
	}
	return {
		runs,
		projects,
		unlisted
	};
}
async function projectsByTeam({ api, rules }, unlisted) {
	const guarded = { listProjects: async (entity) => {
		try {
			return await api.listProjects(entity);
		} catch (error) {
			if (!isPartFailure(error)) throw error;
			unlisted.push({
				entity,
				message: `The projects of "${entity}" were not listed: ${error.message}`,
				...present({ hint: error.hint }),
				isPartial: false
			});
			return [];
		}
	} };
	return await projectsOf({
		...api,
		...guarded
	}, rules);
}
// src/workflow/evidence/read-runs.ts
async function readRuns({ files, onRun, deadline, ...request }) {
	const recorded = new RecordedRuns(files, {
		...request,
		shard: {
			index: 1,
			count: 1
		}
	});
	const runs = recorded.read()[Symbol.asyncIterator]();
	try {
		for (;;) {
			const next = await beforeDeadline(runs.next(), deadline);
			if (next === "past") return {
				end: { message: "the time is used up" },
				diagnostics: recorded.diagnostics
			};
			if (next.done === true) return { diagnostics: recorded.diagnostics };
			onRun(next.value);
		}
	} catch (error) {
		if (!isPartFailure(error)) throw error;
		const { message, hint } = error;
		return {
			end: {
				message,
				hint
			},
			diagnostics: recorded.diagnostics
		};
	}
}
async function beforeDeadline(promise, deadline) {
	if (deadline === void 0) return await promise;
	promise.catch(() => void 0);
	if (deadline.aborted) return "past";
	let stop;
	const past = new Promise((resolve) => {
		stop = () => resolve("past");
		deadline.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([promise, past]);
	} finally {
		if (stop !== void 0) deadline.removeEventListener("abort", stop);
	}
}
export { checkHistories as a, listLiveRuns as i, readRuns as n, isPartFailure as r, beforeDeadline as t };
