import { B as shortenValues, E as suggestHint, L as shortenName, Q as present, St as escapeTerminal, dt as isJsonObject, gt as toJson, o as writeFormat, r as jsonText, vt as Failure, yt as EXIT } from "./common.js";
import { s as parseMarker } from "./marker.js";
import { t as automationDocument } from "./document.js";
import { a as withSum, r as sumWindow } from "./sums.js";
import { a as openProject, ot as describeScope } from "./project.js";
import { t as hideSecrets } from "./hide-secrets.js";
import { t as replaceIo } from "./cli-io.js";
import { t as withPlan } from "./plan-session.js";
import { t as readPlanFile } from "./read-plan-file.js";
import { stat } from "node:fs/promises";
// src/cli/commands/show/run-show.ts
async function runShow(context) {
	const [target = "", directory] = context.args;
	if (await stat(target).then((found) => found.isFile(), () => false)) return await showPlanFile(context, target);
	if (/\.json$/i.test(target) && !await isDeclared(context, target, directory)) throw new Failure(`There is no file "${target}"`, {
		code: "file",
		hint: `Write a plan file: wac plan --out ${target}`
	});
	return await withPlan({
		...context,
		args: []
	}, directory === void 0 ? {} : { directory }, (session) => showAutomation(context, session, target));
}
async function isDeclared(context, key, directory) {
	const { io } = context;
	const silent = replaceIo(io, { stderr: {
		...io.stderr,
		write: () => void 0
	} });
	const opened = await openProject({
		...context,
		io: silent,
		args: [],
		diagnostics: []
	}, directory).catch(() => void 0);
	return typeof opened === "object" && opened.project.declarations.some((each) => each.key === key);
}
async function showPlanFile(context, path) {
	const file = await readPlanFile(context, path);
	if (typeof file === "number") return file;
	await writeFormat(context, {
		text: () => planFileText(file),
		json: () => jsonText(file.document)
	});
	return EXIT.done;
}
async function planFileText(file) {
	const { stringify } = await import("./dist.js");
	const lines = file.changes.map(({ action, key, name, scope, before, after }) => `${action} ${key}  "${shortenName(name)}"  ${scope}\n${indent(stringify(shortenValues(toJson({
		before,
		after
	}))))}`);
	return escapeTerminal([
		`Plan of ${file.owner} for ${file.server}`,
		`Checksum ${file.checksum}`,
		...file.changes.length === 0 ? ["No changes."] : lines,
		""
	].join("\n"), { multiline: true });
}
async function showAutomation(context, session, key) {
	const { desired, inventory } = session.run;
	const declared = desired.find(({ declaration }) => declaration.key === key);
	const { owner } = session.opened.project.configuration;
	const found = inventory.automations.filter(({ description }) => {
		const parsed = parseMarker(description);
		return parsed.kind === "marker" && parsed.marker.owner === owner && parsed.marker.key === key;
	});
	if (declared === void 0 && found.length === 0) throw new Failure(`There is no automation "${key}", in the manifests or on the server`, {
		code: "usage",
		hint: suggestHint(key, desired.map(({ declaration }) => declaration.key)) ?? "Run \"wac list\" to see what there is"
	});
	const document = {
		formatVersion: "1.0",
		key,
		declared: declared === void 0 ? null : automationDocument(declared.automation),
		live: found.map((observed) => ({
			id: observed.id,
			scope: observed.scope.kind === "other" ? observed.scope.type : describeScope(observed.scope),
			...present({ updatedAt: observed.updatedAt }),
			document: hideSecrets(automationDocument(observed))
		}))
	};
	await writeFormat(context, {
		text: async () => {
			const { stringify } = await import("./dist.js");
			const { formatVersion: _, ...rest } = document;
			const isSum = sumWindow(declared?.declaration.document) !== void 0 && !context.isVerbose;
			const inWords = (value) => isSum && isJsonObject(value) ? withSum(value) : value;
			const live = rest.live.map((each) => ({
				...each,
				document: inWords(each.document)
			}));
			const shown = {
				...rest,
				declared: inWords(rest.declared),
				live
			};
			return escapeTerminal(stringify(shortenValues(toJson(shown))), { multiline: true });
		},
		json: () => jsonText(document)
	});
	return EXIT.done;
}
function indent(text) {
	return text.replaceAll(/^(?=.)/gm, "    ");
}
export { runShow };
