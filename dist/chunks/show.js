import { r as __toESM } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { t as suggestHint } from "./suggest-hint.js";
import { i as automationDocument } from "./equal.js";
import { t as parseMarker } from "./marker.js";
import { n as describeScope } from "./scope.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as hideSecrets } from "./hide-secrets.js";
import { t as EXIT } from "./exit-code.js";
import { t as withPlan } from "./plan-session.js";
import { t as readPlanFile } from "./read-plan-file.js";
import { t as writeJson } from "./write-json.js";
import { stat } from "node:fs/promises";
// src/cli/commands/show.ts
/** `wac show`: a plan file, or one automation as it is declared and as it is live. */
async function run(context) {
	const [target = "", directory] = context.operands;
	if (await stat(target).then((found) => found.isFile(), () => false)) return await showPlanFile(context, target);
	return await withPlan({
		...context,
		operands: []
	}, directory === void 0 ? {} : { directory }, (session) => showAutomation(context, session, target));
}
/** A plan file is read whole before a word of it is shown. */
async function showPlanFile(context, path) {
	const file = await readPlanFile(context, path);
	if (typeof file === "number") return file;
	const { io, options } = context;
	if (options.format === "json") {
		writeJson(io, file.document);
		return EXIT.done;
	}
	const { stringify } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lines = file.changes.map(({ action, key, name, scope, before, after }) => `${action} ${key}  "${name}"  ${scope}\n${indent(stringify({
		before,
		after
	}))}`);
	io.stdout.write(escapeTerminal([
		`Plan of ${file.owner} for ${file.server}`,
		`Checksum ${file.checksum}`,
		...file.changes.length === 0 ? ["No changes."] : lines,
		""
	].join("\n"), { multiline: true }));
	return EXIT.done;
}
async function showAutomation(context, session, key) {
	const { io, options } = context;
	const { desired, estate } = session.run;
	const declared = desired.find(({ declaration }) => declaration.key === key);
	const { owner } = session.opened.project.configuration;
	const live = estate.automations.filter(({ description }) => {
		const reading = parseMarker(description);
		return reading.kind === "marker" && reading.marker.owner === owner && reading.marker.key === key;
	});
	if (declared === void 0 && live.length === 0) throw new Failure(`There is no automation "${key}", declared or live`, {
		code: "usage",
		hint: suggestHint(key, desired.map(({ declaration }) => declaration.key)) ?? "Run \"wac list\" to see what there is"
	});
	const document = {
		formatVersion: "1.0",
		key,
		declared: declared === void 0 ? null : automationDocument(declared.automation),
		live: live.map((observed) => ({
			id: observed.id,
			scope: observed.scope.kind === "other" ? observed.scope.type : describeScope(observed.scope),
			...observed.updatedAt === void 0 ? {} : { updatedAt: observed.updatedAt },
			document: hideSecrets(automationDocument(observed))
		}))
	};
	if (options.format === "json") writeJson(io, document);
	else {
		const { stringify } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		const { formatVersion: _, ...shown } = document;
		io.stdout.write(escapeTerminal(stringify(shown), { multiline: true }));
	}
	return EXIT.done;
}
function indent(text) {
	return text.replaceAll(/^(?=.)/gm, "    ");
}
export { run };
