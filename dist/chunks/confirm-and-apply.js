import { F as countNoun, K as Failure, V as EXIT, a as outputStyle, i as safeJson } from "./common.js";
import { n as createWriteLimit, r as createRestoreWriter, t as applyPlan } from "./apply-plan.js";
import { r as refusalDocument } from "./plan-document.js";
import { n as renderResultText, r as renderResultsText } from "./render-results-text.js";
import { t as renderPlanText } from "./render-plan-text2.js";
// src/report/commands/render-results-json.ts
const STATUSES = [
	"done",
	"failed",
	"blocked",
	"not-attempted",
	"unknown"
];
function resultJson(result) {
	const { change, status, id, code, message, hint } = result;
	return {
		key: change.key,
		name: change.name,
		scope: change.scope,
		action: change.action,
		status,
		...id === void 0 ? {} : { id },
		...code === void 0 ? {} : { code },
		...message === void 0 ? {} : { message },
		...hint === void 0 ? {} : { hint }
	};
}
function summaryJson(results, facts) {
	const counts = STATUSES.map((status) => [status, results.filter((result) => result.status === status).length]);
	return {
		formatVersion: "1.0",
		summary: Object.fromEntries(counts),
		...facts
	};
}
// src/cli/session/confirm-and-apply.ts
const RESTORE_DIRECTORY = ".wac/restore";
const PARALLEL_WRITES = 4;
async function carryOut(context, input) {
	const { io, options } = context;
	const { plan } = input;
	const isJson = options.format === "json";
	if (!isJson) io.stdout.write(renderPlanText(plan, outputStyle(io.stdout, io.env, options.verbose)));
	if (plan.refusedBy.length > 0) {
		const { checksum } = plan;
		const refusedBy = plan.refusedBy.map(refusalDocument);
		if (isJson) writeLine(context, summaryJson([], {
			checksum,
			exitCode: EXIT.refused,
			refusedBy
		}));
		return EXIT.refused;
	}
	if (plan.changes.length === 0) {
		if (isJson) writeLine(context, summaryJson([], {
			checksum: plan.checksum,
			exitCode: EXIT.done
		}));
		return EXIT.done;
	}
	await confirm(context, plan);
	return await applyAndTell(context, input);
}
async function confirm(context, plan) {
	const { io, options } = context;
	if (options.yes === true) return;
	if (io.ask === void 0) throw new Failure("Nothing was applied: nobody can be asked, because this is no terminal", {
		code: "refused",
		hint: "Add --yes when the plan has been reviewed"
	});
	const question = `\nApply ${countNoun(plan.changes.length, "change")} to ${plan.server}? Only "yes" goes on: `;
	if ((await io.ask(question))?.trim().toLowerCase() === "yes") return;
	throw new Failure("Nothing was applied", { code: io.signal.aborted ? "interrupted" : "refused" });
}
async function applyAndTell(context, input) {
	const { io, options } = context;
	const { plan, server } = input;
	const isJson = options.format === "json";
	const style = outputStyle(io.stdout, io.env, options.verbose);
	server.shield();
	const limit = createWriteLimit(PARALLEL_WRITES);
	server.onRateLimited(() => limit.halve());
	const summary = await applyPlan(plan, {
		api: server.api,
		limit,
		signal: io.signal,
		sleep: (duration) => io.sleep(duration),
		now: () => io.now().getTime(),
		random: io.random,
		onResult: (result) => {
			if (isJson) writeLine(context, resultJson(result));
			else io.stdout.write(renderResultText(result, style));
		},
		restore: createRestoreWriter({
			directory: options.restoreDir ?? RESTORE_DIRECTORY,
			now: io.now,
			server: plan.server,
			owner: plan.owner,
			...plan.environment === void 0 ? {} : { environment: plan.environment }
		})
	});
	const exitCode = exitCodeOfApply(summary);
	const restoreFile = summary.restoreFile === void 0 ? {} : { restoreFile: summary.restoreFile };
	if (isJson) writeLine(context, summaryJson(summary.results, {
		checksum: plan.checksum,
		exitCode,
		...restoreFile
	}));
	else io.stdout.write(renderResultsText(summary.results, {
		...style,
		...restoreFile,
		interrupted: summary.isInterrupted
	}));
	return exitCode;
}
function exitCodeOfApply(summary) {
	if (summary.isInterrupted) return EXIT.interrupted;
	if (summary.isComplete) return EXIT.done;
	return summary.wasTried ? EXIT.partial : EXIT.error;
}
function writeLine(context, document) {
	context.io.stdout.write(`${safeJson(document)}\n`);
}
export { carryOut as t };
