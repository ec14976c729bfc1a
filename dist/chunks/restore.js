import { K as Failure, V as EXIT, W as escapeTerminal, g as suggestHint } from "./common.js";
import { i as readRestoreFile } from "./apply-plan.js";
import { t as parseMarker } from "./marker.js";
import { S as registryName, x as describeScope } from "./project.js";
import { a as isCopy, g as describeObserved, l as identityOf, p as buildChange, r as placeOf } from "./plan-policy.js";
import { t as liveIdentity } from "./live-identity.js";
import { t as explicitPlan } from "./explicit-plan.js";
import { t as splitOperands } from "./split-operands.js";
import { t as carryOut } from "./confirm-and-apply.js";
import { t as withEstate } from "./estate-session.js";
// src/reconcile/requests/plan-restore.ts
function restoredScopeRef({ scope }) {
	if (scope.kind === "other") return void 0;
	const { entity, project = "" } = scope;
	const collection = scope.collection === void 0 ? {} : { collection: scope.collection };
	switch (scope.kind) {
		case "team": return {
			kind: "team",
			entity
		};
		case "organization": return {
			kind: "organization",
			organization: entity
		};
		case "project": return {
			kind: "project",
			entity,
			project,
			...collection
		};
		case "registry": return {
			kind: "registry",
			organization: entity,
			registry: registryName(project),
			...collection
		};
	}
}
function planRestore(input) {
	const { policy, server } = input;
	const changes = [];
	const conflicts = [];
	const unchanged = [];
	const problems = [];
	for (const { entry, resolution } of input.candidates) {
		const { key, observed } = entry;
		const content = contentOf(observed, resolution);
		if (typeof content === "string") {
			problems.push({
				key,
				message: content,
				isScopeMissing: resolution?.status === "not-found"
			});
			continue;
		}
		const draft = {
			...content,
			description: descriptionOf(entry, input)
		};
		const found = standing(draft, input);
		if (found === void 0) changes.push(creation(key, draft));
		else if (found === "back already") unchanged.push(key);
		else conflicts.push({
			...found,
			key
		});
	}
	return {
		plan: explicitPlan({
			server,
			owner: policy.owner,
			...policy.environment === void 0 ? {} : { environment: policy.environment },
			changes,
			conflicts,
			unchanged,
			allowConflicts: policy.allowConflicts
		}),
		problems
	};
}
function contentOf(observed, resolution) {
	const { name, description, enabled, event, action } = observed;
	const what = describeObserved(observed);
	if (resolution === void 0) return `${what} stood on a scope that this version cannot write`;
	if (resolution.status === "not-found") return `${what} cannot come back: the ${resolution.missing} of its scope is gone`;
	if (resolution.status === "unsupported") return `${what} cannot come back: the server lacks "${resolution.feature}"`;
	if (event.kind === "other" || action.kind === "other") return `${what} is of the type ${event.kind === "other" ? event.type : action.kind === "other" ? action.type : ""}, which this version cannot write; the file has it as it came`;
	return {
		name,
		description,
		enabled,
		scope: resolution.scope,
		event,
		action
	};
}
function descriptionOf({ key, observed }, { declared, policy }) {
	const reading = parseMarker(observed.description);
	if (reading.kind !== "marker" || reading.marker.owner !== policy.owner) return observed.description;
	return declared.has(key) ? observed.description : reading.text;
}
function standing(draft, { estate }) {
	const place = placeOf(draft);
	const occupant = estate.automations.find((each) => placeOf(each) === place);
	if (occupant !== void 0) {
		const wanted = identityOf(void 0, draft);
		const live = liveIdentity(occupant);
		if (live.digest === wanted.digest && live.marker === wanted.marker) return "back already";
		const isUnmanaged = live.digest === wanted.digest && live.marker === void 0;
		return conflictWith(occupant, draft.scope, {
			code: "place-taken",
			message: `${describeObserved(occupant)} stands there now, and is not overwritten`,
			...isUnmanaged ? { hint: "It is the same, and nobody manages it: take it over with \"wac apply --adopt\"" } : {}
		});
	}
	const own = parseMarker(draft.description);
	if (own.kind !== "marker") return void 0;
	const holder = estate.automations.find((each) => {
		const reading = parseMarker(each.description);
		return reading.kind === "marker" && reading.marker.owner === own.marker.owner && reading.marker.key === own.marker.key && !isCopy(reading.marker, each);
	});
	if (holder === void 0) return void 0;
	return conflictWith(holder, draft.scope, {
		code: "two-holders",
		message: `${describeObserved(holder)} carries the key "${own.marker.key}" now`
	});
}
function conflictWith(occupant, scope, words) {
	return {
		hint: "Rename or delete it first, or restore the rest: --allow-conflicts",
		...words,
		name: occupant.name,
		scope: describeScope(scope),
		ids: [occupant.id]
	};
}
function creation(key, after) {
	return buildChange({
		key,
		action: "create",
		reason: "restored",
		origin: "missing",
		after
	});
}
// src/cli/commands/restore.ts
async function run(context) {
	const [path = "", ...operands] = context.operands;
	const file = await readRestoreFile(path);
	const { directory, rest: keys } = await splitOperands(operands);
	const entries = entriesOf(file, keys);
	const environment = context.options.env ?? file.environment;
	const inEnvironment = {
		...context,
		options: {
			...context.options,
			...environment === void 0 ? {} : { env: environment }
		}
	};
	return await withEstate(inEnvironment, {
		...directory === void 0 ? {} : { directory },
		writesFor: "restore"
	}, async (session) => {
		const { server, project, estate, policy } = session;
		refuseElsewhere(file, session.server.name, policy);
		const restored = planRestore({
			candidates: await resolveScopes(entries, server.api),
			declared: new Set(project.declarations.map(({ key }) => key)),
			estate,
			policy,
			server: server.name
		});
		refuseProblems(restored, path);
		tellWhatIsBack(context, session, restored);
		const { changes, conflicts } = restored.plan;
		if (changes.length + conflicts.length === 0 && context.options.format !== "json") {
			context.io.stdout.write("Nothing to restore: everything in the file is there\n");
			return EXIT.done;
		}
		return await carryOut(inEnvironment, {
			server,
			plan: restored.plan
		});
	});
}
function entriesOf({ automations }, keys) {
	const known = automations.map(({ key }) => key);
	const unknown = keys.find((key) => !known.includes(key));
	if (unknown !== void 0) throw new Failure(`The restore file has no "${unknown}"`, {
		code: "usage",
		hint: suggestHint(unknown, known) ?? `It has ${known.join(", ")}`
	});
	return keys.length === 0 ? automations : automations.filter(({ key }) => keys.includes(key));
}
function refuseElsewhere(file, server, policy) {
	const pairs = [[
		"server",
		file.server,
		server
	], [
		"owner",
		file.owner,
		policy.owner
	]];
	for (const [what, theirs, ours] of pairs) {
		if (theirs === ours) continue;
		throw new Failure(`The restore file is of the ${what} "${theirs}", and this run is for "${ours}"`, {
			code: "usage",
			hint: `Nothing was written. Choose that ${what}`
		});
	}
}
async function resolveScopes(entries, api) {
	const named = entries.map((entry) => ({
		entry,
		ref: restoredScopeRef(entry.observed)
	}));
	const refs = named.flatMap(({ ref }) => ref === void 0 ? [] : [ref]);
	const found = [...await api.resolveScopes(refs)];
	return named.map(({ entry, ref }) => {
		const resolution = ref === void 0 ? void 0 : found.shift();
		return resolution === void 0 ? { entry } : {
			entry,
			resolution
		};
	});
}
function refuseProblems({ problems, plan }, path) {
	if (problems.length === 0) return;
	const rest = [...plan.changes.map(({ key }) => key), ...plan.unchanged];
	const cure = problems.every(({ isScopeMissing }) => isScopeMissing) ? "Make the scope again" : "Make by hand what cannot be written here, as the file has it";
	throw new Failure(problems.map(({ message }) => message).join("; "), {
		code: "not-found",
		hint: rest.length === 0 ? `Nothing was written. ${cure}` : `Nothing was written. ${cure}, or restore the rest: wac restore ${path} ${rest.join(" ")}`
	});
}
function tellWhatIsBack({ io }, { estate }, { plan }) {
	if (plan.unchanged.length > 0) io.stderr.write(`There already: ${escapeTerminal(plan.unchanged.join(", "))}\n`);
	for (const { name, hidden } of estate.entities) {
		if (hidden === 0) continue;
		io.stderr.write(`The server counts ${hidden} more in "${escapeTerminal(name)}" than this API key may see\n`);
	}
}
export { run };
