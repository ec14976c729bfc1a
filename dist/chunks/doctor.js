import { F as countNoun, K as Failure, M as shortenText, N as wrapText, O as createTextStyle, U as exitCodeOf, V as EXIT, a as outputStyle, r as writeJson } from "./common.js";
import { t as openAnyServer } from "./open-any-server.js";
import { t as VERSION } from "./version2.js";
// src/report/commands/render-doctor-text.ts
const SIGNS = {
	ok: "\u2713",
	warning: "!",
	error: "\u2717",
	skipped: "\u25CB"
};
const LONGEST = 2e3;
function renderDoctorText(checks, options) {
	const style = createTextStyle(options.color);
	const paint = {
		ok: style.green,
		warning: style.yellow,
		error: style.red,
		skipped: style.dim
	};
	const width = checks.reduce((widest, check) => Math.max(widest, check.name.length), 0);
	return `${checks.flatMap((check) => {
		const indent = " ".repeat(width + 6);
		const [first = "", ...rest] = wrapText(shortenText(check.detail, LONGEST), options.width - indent.length);
		const hint = check.hint === void 0 ? [] : wrapText(check.hint, options.width - indent.length);
		return [
			`  ${paint[check.status](SIGNS[check.status])} ${style.bold(check.name.padEnd(width))}  ${style.plain(first)}`,
			...rest.map((line) => `${indent}${style.plain(line)}`),
			...hint.map((line) => `${indent}${style.cyan(line)}`)
		];
	}).join("\n")}\n\n${style.bold(verdict(checks))}\n`;
}
function renderDoctorJson(checks) {
	return {
		formatVersion: "1.0",
		healthy: !checks.some((check) => check.status === "error"),
		checks: checks.map((check) => ({ ...check }))
	};
}
function verdict(checks) {
	const errors = checks.filter((check) => check.status === "error").length;
	const warnings = checks.filter((check) => check.status === "warning").length;
	if (errors > 0) return `${errors} of ${checks.length} checks failed`;
	return warnings > 0 ? `Ready, with ${warnings} to look at` : "Ready";
}
// src/workflow/examine-server.ts
const FEATURES = [
	{
		name: "QUERY_AUTOMATIONS_ON_ENTITY",
		lost: "projects are walked one by one, and automations on teams cannot be seen"
	},
	{
		name: "AUTOMATION_SCOPE_ENTITY",
		lost: "no automations on teams and organizations"
	},
	{
		name: "AUTOMATION_EVENT_RUN_METRIC_ZSCORE",
		lost: "no runMetric.zscore"
	},
	{
		name: "AUTOMATION_EVENT_ADD_ARTIFACT_TAG",
		lost: "no addArtifactTag"
	},
	{
		name: "AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG",
		lost: "no removeArtifactTag"
	},
	{
		name: "AUTOMATION_EVENT_ADD_COLLECTION_TAG",
		lost: "no addCollectionTag"
	},
	{
		name: "AUTOMATION_EVENT_REMOVE_COLLECTION_TAG",
		lost: "no removeCollectionTag"
	},
	{
		name: "AUTOMATION_EVENT_UNLINK_ARTIFACT",
		lost: "no unlinkArtifact"
	}
];
async function examineServer(api, name, request) {
	const checks = [];
	let failure;
	const attempt = async (check, look) => {
		try {
			checks.push(...await look());
			return true;
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			failure ??= error.code;
			checks.push({
				name: check,
				status: "error",
				detail: error.message,
				...error.hint === void 0 ? {} : { hint: error.hint }
			});
			return false;
		}
	};
	if (await attempt("server", async () => [{
		name: "server",
		status: "ok",
		detail: name
	}, ...capabilityChecks(await api.readCapabilities())])) {
		for (const entity of request.entities) await attempt("entity", async () => {
			const estate = await api.readEstate({
				entities: [entity],
				organizations: [],
				formerEntities: []
			});
			const integrations = await api.readIntegrations([entity]);
			return entityChecks(estate.entities, estate.automations.length, integrations.get(entity)?.length ?? 0);
		});
		for (const organization of request.organizations) await attempt("organization", async () => {
			const estate = await api.readEstate({
				entities: [],
				organizations: [organization],
				formerEntities: []
			});
			return entityChecks(estate.entities, estate.automations.length, void 0);
		});
	}
	return failure === void 0 ? { checks } : {
		checks,
		failure
	};
}
function capabilityChecks(capabilities) {
	const { viewer, version } = capabilities;
	const missing = FEATURES.filter((feature) => !capabilities.features.has(feature.name));
	return [
		viewer === void 0 ? {
			name: "key",
			status: "ok",
			detail: "The key is accepted; it belongs to no user (a service account)"
		} : {
			name: "key",
			status: "ok",
			detail: `You are ${viewer.username}; your default entity is ${viewer.entity}`
		},
		...version === void 0 ? [] : [{
			name: "version",
			status: "ok",
			detail: version
		}],
		missing.length === 0 ? {
			name: "features",
			status: "ok",
			detail: "Everything that a manifest can express"
		} : {
			name: "features",
			status: "warning",
			detail: capabilities.hasFeatureQuery ? missing.map((feature) => `${feature.name} is missing: ${feature.lost}`).join("; ") : "This server cannot list its features: it is treated as having none of the newer ones"
		}
	];
}
function entityChecks(entities, automations, integrations) {
	return entities.map((entity) => {
		const hidden = entity.hidden === 0 ? "" : `; the server counts ${entity.hidden} more that this key may not see`;
		const owned = integrations === void 0 ? "" : `, ${countNoun(integrations, "integration")}`;
		return {
			name: entity.kind === "team" ? "entity" : "organization",
			status: entity.hidden === 0 ? "ok" : "warning",
			detail: `${entity.organization ?? entity.name}: ${countNoun(automations, "automation")}${owned}${hidden}`
		};
	});
}
// src/cli/commands/doctor.ts
async function run(context) {
	const { io, options } = context;
	const opened = await openForExamination(context);
	if (typeof opened === "number") return opened;
	const checks = [{
		name: "wac",
		status: "ok",
		detail: `Version ${VERSION} on Node ${process.version}`
	}];
	let exitCode = EXIT.done;
	if (opened instanceof Failure) {
		checks.push({
			name: "server",
			status: "error",
			detail: opened.message,
			...opened.hint === void 0 ? {} : { hint: opened.hint }
		});
		exitCode = exitCodeOf(opened.code);
	} else try {
		const examined = await examineServer(opened.server.api, opened.server.name, opened.request);
		checks.push(...examined.checks);
		if (examined.failure !== void 0) exitCode = exitCodeOf(examined.failure);
	} finally {
		await opened.server.close();
	}
	if (options.format === "json") writeJson(io, renderDoctorJson(checks));
	else io.stdout.write(renderDoctorText(checks, outputStyle(io.stdout, io.env)));
	return exitCode;
}
async function openForExamination(context) {
	try {
		return await openAnyServer(context);
	} catch (error) {
		if (error instanceof Failure && error.code !== "usage") return error;
		throw error;
	}
}
export { run };
