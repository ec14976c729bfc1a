import { E as suggestHint, Q as present, St as escapeTerminal, vt as Failure, yt as EXIT } from "./common.js";
import { n as readRestoreFile } from "./apply.js";
import { s as parseMarker } from "./marker.js";
import { H as requestedEnvironment, Y as isSameDeployment, ot as describeScope, st as registryName, u as writeDiagnostics } from "./project.js";
import { m as identityOf, y as buildChange } from "./held-back.js";
import { n as isOtherCreator } from "./creator-rule.js";
import { r as isCopy } from "./classify-observed.js";
import { t as describeObserved } from "./describe-observed.js";
import { t as liveIdentity } from "./live-identity.js";
import { C as slotOf } from "./plan-policy.js";
import { r as explicitPlan, t as confirmAndApply } from "./confirm-and-apply.js";
import { t as splitArgs } from "./split-args.js";
import { t as withInventory } from "./inventory-session.js";
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
	const diagnostics = [];
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
		if (found === void 0) {
			changes.push(creation(key, draft));
			diagnostics.push(...runsAsAnother(entry, input.viewer));
		} else if (found === "back already") unchanged.push(key);
		else conflicts.push({
			...found,
			key
		});
	}
	return {
		plan: explicitPlan({
			server,
			owner: policy.owner,
			...present({ environment: policy.environment }),
			changes,
			conflicts,
			unchanged,
			diagnostics,
			allowConflicts: policy.allowConflicts
		}),
		problems
	};
}
function runsAsAnother({ key, observed }, viewer) {
	if (!isOtherCreator(observed, viewer)) return [];
	return [{
		code: "plan/aria-creator",
		severity: "warning",
		message: `"${key}" ran as its creator ${observed.createdBy ?? ""}, and will run as ${viewer ?? ""}`,
		hint: `To restore it as it was, let ${observed.createdBy ?? "its creator"} run this command.`
	}];
}
function contentOf(observed, resolution) {
	const { name, description, enabled, event, action } = observed;
	const what = describeObserved(observed);
	if (resolution === void 0) return `${what} was on a scope that this version cannot write`;
	if (resolution.status === "not-found") return `${what} cannot be restored: the ${resolution.missing} of its scope does not exist`;
	if (resolution.status === "unsupported") return `${what} cannot be restored: the server lacks "${resolution.feature}"`;
	if (event.kind === "other" || action.kind === "other") return `${what} is of the type ${event.kind === "other" ? event.type : action.kind === "other" ? action.type : ""}, which this version cannot write; the restore file has its full content`;
	return {
		name,
		description,
		enabled,
		scope: resolution.scope,
		event,
		action
	};
}
function descriptionOf({ observed }, { declared, policy }) {
	const parsed = parseMarker(observed.description);
	if (parsed.kind !== "marker") return observed.description;
	const { marker, text } = parsed;
	if (!(marker.owner === policy.owner || policy.formerOwners.includes(marker.owner))) return observed.description;
	return declared.has(marker.key) ? observed.description : text;
}
function standing(draft, { inventory }) {
	const slot = slotOf(draft);
	const occupant = inventory.automations.find((each) => slotOf(each) === slot);
	if (occupant !== void 0) {
		const wanted = identityOf(void 0, draft);
		const live = liveIdentity(occupant);
		if (live.digest === wanted.digest && live.marker === wanted.marker) return "back already";
		const isUnmanaged = live.digest === wanted.digest && live.marker === void 0;
		return conflictWith(occupant, draft.scope, {
			code: "place-taken",
			message: `${describeObserved(occupant)} has its name and scope now, and is not overwritten`,
			...present({ hint: isUnmanaged ? "It is the same automation and unmanaged: take it over with \"wac apply --adopt\"" : void 0 })
		});
	}
	const own = parseMarker(draft.description);
	if (own.kind !== "marker") return void 0;
	const owned = inventory.automations.find((each) => {
		const parsed = parseMarker(each.description);
		return parsed.kind === "marker" && parsed.marker.owner === own.marker.owner && parsed.marker.key === own.marker.key && !isCopy(parsed.marker, each);
	});
	if (owned === void 0) return void 0;
	return conflictWith(owned, draft.scope, {
		code: "two-holders",
		message: `${describeObserved(owned)} has the key "${own.marker.key}" now`
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
// src/cli/commands/restore/run-restore.ts
async function runRestore(context) {
	const [path = "", ...args] = context.args;
	const file = await readRestoreFile(path);
	const { directory, rest: keys } = await splitArgs(args);
	const entries = entriesOf(file, keys);
	const environment = requestedEnvironment(context.options.env, context.io.env) ?? file.environment;
	const inEnvironment = {
		...context,
		options: {
			...context.options,
			...present({ env: environment })
		}
	};
	return await withInventory(inEnvironment, {
		...directory === void 0 ? {} : { directory },
		writesFor: "restore"
	}, async (session) => {
		const { server, project, inventory, policy } = session;
		refuseOtherServer(file, session.server.name, policy);
		const { viewer } = await server.api.readCapabilities();
		const restored = planRestore({
			candidates: await resolveScopes(entries, server.api),
			declared: new Set(project.declarations.map(({ key }) => key)),
			inventory,
			policy,
			server: server.name,
			...present({ viewer: viewer?.username })
		});
		refuseProblems(restored, path);
		reportRestored(context, session, restored);
		writeDiagnostics(context, restored.plan.diagnostics);
		const { changes, conflicts } = restored.plan;
		if (changes.length + conflicts.length === 0 && context.options.format !== "json") {
			context.io.stdout.write("Nothing to restore: everything in the file is there\n");
			return EXIT.done;
		}
		return await confirmAndApply(inEnvironment, {
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
function refuseOtherServer(file, server, policy) {
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
		if (theirs === ours || what === "server" && isSameDeployment(theirs, ours)) continue;
		throw new Failure(`The restore file belongs to the ${what} "${theirs}", and this run is for "${ours}"`, {
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
	const cure = problems.every(({ isScopeMissing }) => isScopeMissing) ? "Create the scope again" : "Create by hand what wac cannot write, as the restore file has it";
	throw new Failure(problems.map(({ message }) => message).join("; "), {
		code: "not-found",
		hint: rest.length === 0 ? `Nothing was written. ${cure}` : `Nothing was written. ${cure}, or restore the rest: wac restore ${path} ${rest.join(" ")}`
	});
}
function unmanagedKeys({ changes }) {
	return changes.flatMap(({ key, after }) => parseMarker(after?.description ?? "").kind === "none" ? [key] : []);
}
function reportRestored({ io }, { inventory }, { plan }) {
	if (plan.unchanged.length > 0) io.stderr.write(`There already: ${escapeTerminal(plan.unchanged.join(", "))}\n`);
	const unmanaged = unmanagedKeys(plan);
	if (unmanaged.length > 0) io.stderr.write(`Restored as unmanaged, because no manifest has the key: ${escapeTerminal(unmanaged.join(", "))}\n`);
	for (const { name, hidden } of inventory.entities) {
		if (hidden === 0) continue;
		io.stderr.write(`The server counts ${hidden} more in "${escapeTerminal(name)}" than this API key may see\n`);
	}
}
export { runRestore };
