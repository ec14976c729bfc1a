import { F as createTextStyle, K as countNoun, Q as present, V as wrapText, o as writeFormat, r as jsonText, s as outputStyle, st as compareText, vt as Failure, xt as exitCodeOf, yt as EXIT, z as shortenText } from "./common.js";
import { s as parseMarker } from "./marker.js";
import { t as isStrandedOwner } from "./stranded.js";
import { t as openAnyServer } from "./open-any-server.js";
import { t as VERSION } from "./version2.js";
// src/report/commands/render-doctor-text.ts
const SIGNS = {
	ok: "\u2713",
	warning: "!",
	error: "\u2717",
	skipped: "\u25CB"
};
const MAX_LENGTH = 2e3;
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
		const [first = "", ...rest] = wrapText(shortenText(check.detail, MAX_LENGTH), options.width - indent.length);
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
	return warnings > 0 ? `Ready, with ${countNoun(warnings, "warning")}` : "Ready";
}
// src/workflow/find-stranded.ts
const NAMED_KEYS = 3;
async function findStranded(api, { owner, declaredOwners = [owner], otherOwners = [], formerEntities }, read) {
	const isStranded = (theirs) => isStrandedOwner(theirs, owner, [...declaredOwners, ...otherOwners]);
	const known = new Set([...read.entities, ...formerEntities]);
	const others = (await api.readVisibleTeams()).filter((team) => !known.has(team));
	const checks = [];
	const inRead = await automationsOf(api, read.entities, formerEntities);
	checks.push(...findings(inRead.filter(({ owner: theirs }) => isStranded(theirs))).map((found) => ({
		...found,
		hint: "Name the owner under \"formerOwners\", or declare its environment again and run \"wac destroy\""
	})));
	let unreadable = 0;
	for (const team of others) {
		const ours = (await automationsOf(api, [team]).catch((error) => {
			if (!(error instanceof Failure)) throw error;
			unreadable += 1;
			return [];
		})).filter(({ owner: theirs }) => declaredOwners.includes(theirs) || isStranded(theirs));
		checks.push(...findings(ours).map((found) => ({
			...found,
			hint: `The configuration no longer reads "${team}". Add it to "entities" to manage them, or to "formerEntities" to remove them`
		})));
	}
	if (unreadable > 0) checks.push({
		name: "ownership",
		status: "warning",
		detail: `${countNoun(unreadable, "team")} that the configuration does not read could not be checked`
	});
	if (checks.length > 0) return checks;
	return [{
		name: "ownership",
		status: "ok",
		detail: `No automation of ours is outside of what the configuration reads${others.length === 0 ? "" : ` (${countNoun(others.length, "other team")} checked)`}`
	}];
}
async function automationsOf(api, entities, formerEntities = []) {
	const { automations } = await api.readInventory({
		entities,
		organizations: [],
		formerEntities
	});
	return automations.flatMap((observed) => ownedOf(observed));
}
function ownedOf({ description, listedIn }) {
	const parsed = parseMarker(description);
	if (parsed.kind === "none") return [];
	return (parsed.kind === "marker" ? [parsed.marker] : parsed.claims).slice(0, 1).map(({ owner, key }) => ({
		owner,
		key,
		team: listedIn
	}));
}
function findings(owned) {
	const groups = new Map();
	for (const each of owned) {
		const id = `${each.team} ${each.owner}`;
		groups.set(id, [...groups.get(id) ?? [], each]);
	}
	return [...groups].sort(([a], [b]) => compareText(a, b)).flatMap(([, group]) => {
		const [first] = group;
		if (first === void 0) return [];
		const keys = group.map(({ key }) => `"${key}"`).sort(compareText);
		const more = keys.length > NAMED_KEYS ? " \u2026" : "";
		return [{
			name: "ownership",
			status: "warning",
			detail: `${countNoun(group.length, "automation")} of ${first.owner} in "${first.team}" ${group.length === 1 ? "keeps" : "keep"} firing, and no run manages ${group.length === 1 ? "it" : "them"}: ${keys.slice(0, NAMED_KEYS).join(", ")}${more}`
		}];
	});
}
// src/workflow/run-doctor.ts
const LOST = {
	entityLists: "projects are walked one by one, and automations on teams cannot be seen",
	entityScopes: "no automations on teams and organizations",
	ownIds: void 0
};
async function runDoctor$1(api, name, request, configuration) {
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
				...present({ hint: error.hint })
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
			const inventory = await api.readInventory({
				entities: [entity],
				organizations: [],
				formerEntities: []
			});
			const integrations = await api.readIntegrations([entity]);
			return entityChecks(inventory.entities, inventory.automations.length, integrations.get(entity)?.length ?? 0);
		});
		for (const organization of request.organizations) await attempt("organization", async () => {
			const inventory = await api.readInventory({
				entities: [],
				organizations: [organization],
				formerEntities: []
			});
			return entityChecks(inventory.entities, inventory.automations.length, void 0);
		});
		if (configuration !== void 0 && failure === void 0) await attempt("ownership", async () => await findStranded(api, configuration, request));
	}
	return failure === void 0 ? { checks } : {
		checks,
		failure
	};
}
function capabilityChecks(capabilities) {
	const { viewer, version } = capabilities;
	const missing = [...capabilities.missing].flatMap(([ability, { feature }]) => {
		const lost = ability in LOST ? LOST[ability] : `no ${ability}`;
		return lost === void 0 ? [] : [`${feature} is missing: ${lost}`];
	});
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
			detail: capabilities.hasFeatureQuery ? missing.join("; ") : "This server cannot list its features: it is treated as having none of the newer ones"
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
// src/cli/node-version.ts
const SUPPORTED_NODE = "20.19 or newer of 20, 22.12 or newer of 22, or 24 and newer";
function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 12;
	return major >= 24;
}
// src/cli/commands/doctor/run-doctor.ts
async function runDoctor(context) {
	const { io, options } = context;
	if (options.probe !== void 0) {
		const { runDoctorProbe } = await import("./run-doctor-probe.js");
		return await runDoctorProbe(context, options.probe);
	}
	const checks = [{
		name: "wac",
		status: "ok",
		detail: `Version ${VERSION} on Node ${process.version}`
	}, nodeCheck(process.versions.node)];
	const opened = await openForDoctor(context, checks);
	if (typeof opened === "number") return opened;
	let exitCode = EXIT.done;
	if (opened instanceof Failure) {
		checks.push({
			name: "server",
			status: "error",
			detail: opened.message,
			...present({ hint: opened.hint })
		});
		exitCode = exitCodeOf(opened.code);
	} else try {
		const report = await runDoctor$1(opened.server.api, opened.server.name, opened.request, opened.project?.configuration);
		checks.push(...report.checks);
		if (report.failure !== void 0) exitCode = exitCodeOf(report.failure);
	} finally {
		await opened.server.close();
	}
	await writeFormat(context, {
		text: () => renderDoctorText(checks, outputStyle(io.stdout, io.env)),
		json: () => jsonText(renderDoctorJson(checks))
	});
	return exitCode;
}
function nodeCheck(version) {
	const name = "node";
	if (isSupportedNode(version)) return {
		name,
		status: "ok",
		detail: `Node.js ${version} is supported`
	};
	return {
		name,
		status: "warning",
		detail: `Node.js ${version} is not supported`,
		hint: `wac is tested with Node.js ${SUPPORTED_NODE}`
	};
}
async function openForDoctor(context, checks) {
	try {
		return await openAnyServer(context, (setting, { value, source }) => {
			checks.push({
				name: "setting",
				status: "ok",
				detail: `${setting}: ${value} (${source})`
			});
		});
	} catch (error) {
		if (error instanceof Failure && error.code !== "usage") return error;
		throw error;
	}
}
export { runDoctor };
