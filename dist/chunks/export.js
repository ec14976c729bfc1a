import { H as stableJson, J as compareText, Q as isJsonObject, U as present, at as Failure, et as EXIT, j as countNoun, l as slugify, n as sandboxFlag, o as globPattern, r as writeJson, rt as escapeTerminal } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { L as describeScope, R as registryName, a as openProject, f as loadProject, t as DEFAULT_DIRECTORY, u as writeDiagnostics, z as scopePath } from "./project.js";
import { h as isExpressible, m as actionIntegration, t as parseMarker } from "./marker.js";
import { n as stringify } from "./yaml.js";
import { i as integrationDocument, n as owningEntity, r as scopeDocument, t as automationDocument } from "./document.js";
import { t as adoptionDigest } from "./digest.js";
import { t as differingParts } from "./equal.js";
import { n as ownerOfRemote } from "./git-remote.js";
import { n as openServer } from "./open-server.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
// src/report/commands/render-export-text.ts
function renderExportText(report) {
	const { files, exported, left, passedOver } = report;
	const lines = [`Exported ${countNoun(exported.length, "automation")} to ${countNoun(files.length, "file")}:`, ...files.map((file) => `  ${file}`)];
	if (passedOver > 0) lines.push("", `${countNoun(passedOver, "automation")} passed over: --name does not match`);
	if (left.length > 0) {
		lines.push("", `${countNoun(left.length, "automation")} left out:`);
		for (const { name, scope, message } of left) lines.push(`  "${name}" (${scope}): ${message}`);
	}
	return `${lines.map((line) => escapeTerminal(line)).join("\n")}\n`;
}
// src/manifest/export/export-configuration.ts
function exportConfiguration(selected, options) {
	const teams = [];
	const owners = [];
	const organizations = new Set();
	for (const { scope, action } of selected) {
		if (scope.kind === "project" || scope.kind === "team") teams.push(scope.entity);
		else organizations.add(scope.entity);
		const owner = actionIntegration(action)?.entity;
		if (owner !== void 0) owners.push(owner);
	}
	const entity = options.entity ?? commonest(teams) ?? commonest(owners);
	const entities = new Set(entity === void 0 ? teams : [entity, ...teams]);
	return {
		owner: options.owner,
		onRemove: options.onRemove,
		...present({
			server: options.server,
			entity
		}),
		entities: [...entities].sort(compareText),
		organizations: [...organizations].sort(compareText)
	};
}
function commonest(names) {
	const counts = new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]?.[0];
}
// src/manifest/export/unique-name.ts
function uniqueName(wanted, qualifiers, taken) {
	let name = [wanted, ...qualifiers.filter((each) => each !== "").map((each) => `${wanted}-${each}`)].find((candidate) => !taken.has(candidate));
	for (let number = 2; name === void 0; number += 1) {
		const numbered = `${wanted}-${number}`;
		if (!taken.has(numbered)) name = numbered;
	}
	taken.add(name);
	return name;
}
// src/manifest/export/export-files.ts
const CONFIGURATION_NOTE = `# Written by "wac export". The manifests below this directory describe automations that exist: the first apply takes
# them over and changes nothing but the marker in their descriptions.
`;
function renderExport(configuration, aliases, units) {
	const vars = sharedAxes(units);
	const used = usedAliases(aliases, units);
	const { owner, ...rest } = configuration;
	const head = {
		version: 1,
		owner,
		...withoutEmptyLists(rest),
		...present({
			vars: vars.size === 0 ? void 0 : Object.fromEntries([...vars.values()].map((each) => [each.name, each.items])),
			integrations: used.length === 0 ? void 0 : Object.fromEntries(used)
		})
	};
	const byPath = new Map();
	for (const unit of [...units].sort((a, b) => compareText(a.key, b.key))) {
		const manifest = unit.kind === "single" ? unit.manifest : withMatrix(unit, vars);
		byPath.set(unit.path, [...byPath.get(unit.path) ?? [], yaml(manifest)]);
	}
	const files = [...byPath].sort(([a], [b]) => compareText(a, b));
	return [{
		path: "wac.yaml",
		text: `${CONFIGURATION_NOTE}${yaml(head)}`
	}, ...files.map(([path, documents]) => ({
		path,
		text: documents.join("---\n")
	}))];
}
function sharedAxes(units) {
	const counts = new Map();
	for (const unit of units) {
		if (unit.kind === "single") continue;
		const text = stableJson(unit.axis.items);
		counts.set(text, {
			axis: unit.axis,
			count: (counts.get(text)?.count ?? 0) + 1
		});
	}
	const taken = new Set();
	const shared = [...counts].filter(([, { count }]) => count > 1);
	return new Map(shared.map(([text, { axis }]) => {
		return [text, {
			name: uniqueName(variableName(axis.name), [], taken),
			items: axis.items
		}];
	}));
}
function variableName(axis) {
	return axis.endsWith("y") ? `${axis.slice(0, -1)}ies` : `${axis}s`;
}
function withMatrix({ manifest, axis }, vars) {
	const { key, name, description, ...rest } = manifest;
	const shared = vars.get(stableJson(axis.items));
	const items = shared === void 0 ? axis.items : `\${{ vars.${shared.name} }}`;
	return {
		key: key ?? "",
		...present({
			name,
			description
		}),
		matrix: { [axis.name]: items },
		...rest
	};
}
function usedAliases(aliases, units) {
	const singles = units.flatMap((unit) => unit.kind === "single" ? [unit] : unit.singles);
	const used = new Set(singles.map(({ observed }) => aliases.nameOf(observed)));
	return [...aliases.definitions].filter(([name]) => used.has(name)).sort(([a], [b]) => compareText(a, b));
}
function withoutEmptyLists(document) {
	const entries = Object.entries(document);
	return Object.fromEntries(entries.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
function yaml(document) {
	return stringify(document, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
}
// src/manifest/export/export-units.ts
const KEY = /^[a-z0-9][a-z0-9._-]{0,62}$/u;
function singleUnits(selected, aliases, owner) {
	const keys = nameKeys(selected, owner);
	const paths = new Map();
	const taken = new Set();
	return selected.map((observed, index) => {
		const key = keys[index] ?? "";
		const scope = JSON.stringify(scopeDocument(observed.scope));
		const path = paths.get(scope) ?? takePath(observed, taken);
		paths.set(scope, path);
		return {
			kind: "single",
			key,
			observed,
			path,
			manifest: manifestOf(observed, key, aliases)
		};
	});
}
function escapeExpressions(value) {
	if (typeof value === "string") return value.replaceAll("${{", () => "$${{");
	if (Array.isArray(value)) return value.map(escapeExpressions);
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escapeExpressions(item)]));
}
function nameKeys(selected, owner) {
	const taken = new Set();
	const kept = selected.map((observed) => {
		const reading = parseMarker(observed.description);
		if (reading.kind !== "marker" || reading.marker.owner !== owner) return void 0;
		const { key } = reading.marker;
		if (!KEY.test(key) || taken.has(key)) return void 0;
		taken.add(key);
		return key;
	});
	return selected.map((observed, index) => {
		const { scope } = observed;
		const name = scope.collection ?? registryName(scope.project ?? scope.entity);
		const wanted = slugify(observed.name).slice(0, 43) || "automation";
		return kept[index] ?? uniqueName(wanted, [slugify(name).slice(0, 19)], taken);
	});
}
function takePath({ scope }, taken) {
	const { kind, entity, project, collection } = scope;
	const directory = fileName(entity);
	if (project === void 0) return `${uniqueName(directory, [kind], taken)}.yaml`;
	const name = kind === "registry" ? `registry-${registryName(project)}` : project;
	const file = fileName(collection === void 0 ? name : `${name}-${collection}`);
	return `${uniqueName(`${directory}/${file}`, [], taken)}.yaml`;
}
function fileName(name) {
	const slug = slugify(name).replaceAll(".", "-").slice(0, 100);
	return [
		"",
		"wac",
		"fixtures"
	].includes(slug) ? `${slug}-scope` : slug;
}
function manifestOf(observed, key, aliases) {
	const { name, enabled, scope, when, then, ...rest } = automationDocument(observed, { keepsSpelling: true });
	const alias = aliases.nameOf(observed);
	return {
		key,
		...present({ name: name === key ? void 0 : escapeExpressions(name ?? key) }),
		...escapeExpressions(rest),
		...present({ enabled: enabled === true ? void 0 : false }),
		scope: escapeExpressions(scope ?? {}),
		when: escapeExpressions(withoutDirection(when ?? {})),
		then: escapeExpressions(withAlias(then ?? {}, alias)),
		lifecycle: lifecycleOf(observed)
	};
}
function lifecycleOf(observed) {
	const reading = parseMarker(observed.description);
	if (reading.kind !== "marker") return { adopt: adoptionDigest(observed) };
	const { protect, onRemove, ignored = [] } = reading.marker;
	return { ...present({
		protect: protect ? protect : void 0,
		ignoreChanges: ignored.length === 0 ? void 0 : ignored,
		onRemove
	}) };
}
function withoutDirection(when) {
	if (!isJsonObject(when)) return when;
	return Object.fromEntries(Object.entries(when).filter(([key, value]) => !(key === "direction" && value === "any")).map(([key, value]) => {
		return [key, key === "runMetric" || key === "change" || key === "zscore" ? withoutDirection(value) : value];
	}));
}
function withAlias(then, alias) {
	const [kind, action] = (isJsonObject(then) ? Object.entries(then)[0] : void 0) ?? [];
	if (kind === void 0 || !isJsonObject(action) || alias === void 0) return then;
	const { severity, ...rest } = action;
	const kept = severity === void 0 || severity === "INFO" ? rest : {
		...rest,
		severity
	};
	return { [kind]: {
		...kept,
		integration: alias
	} };
}
// src/manifest/export/export-fold.ts
function foldUnits(singles) {
	const groups = new Map();
	for (const single of singles) {
		const signature = signatureOf(single);
		groups.set(signature, [...groups.get(signature) ?? [], single]);
	}
	const unfolded = [...groups.values()].filter((group) => group.length === 1).flat();
	const taken = new Set(unfolded.map((single) => single.key));
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 || group.length === 1 ? group : [fold(first, group, taken)];
	});
}
function signatureOf({ manifest, observed }) {
	const { key: _, name: __, scope, ...rest } = withoutDigest(manifest);
	const form = isJsonObject(scope) ? Object.keys(scope) : [];
	return stableJson({
		name: observed.name,
		form,
		...rest
	});
}
function withoutDigest(manifest) {
	const { lifecycle } = manifest;
	return isJsonObject(lifecycle) && typeof lifecycle["adopt"] === "string" ? {
		...manifest,
		lifecycle: {
			...lifecycle,
			adopt: true
		}
	} : manifest;
}
function fold(first, group, taken) {
	const key = uniqueName(slugify(first.observed.name).slice(0, 43) || "automation", [], taken);
	const scopes = group.map((single) => scopeDocument(single.observed.scope));
	const { key: _, name: __, description, scope: ___, ...rest } = withoutDigest(first.manifest);
	const { axis, scope, ids } = matrixOf(scopes);
	const manifest = {
		key,
		...present({
			name: first.observed.name === key ? void 0 : escapeExpressions(first.observed.name),
			description
		}),
		scope,
		...rest
	};
	return {
		kind: "folded",
		key,
		keys: ids.map((id) => `${key}/${id}`),
		singles: group,
		path: `fleet/${key.replaceAll(".", "-")}.yaml`,
		manifest,
		axis
	};
}
function matrixOf(scopes) {
	const ids = scopes.map((scope) => slugify(Object.values(scope).join("-")));
	const words = Object.keys(scopes[0] ?? {});
	const [word = ""] = words;
	if (words.length === 1) return {
		axis: {
			name: word,
			items: scopes.map((scope) => escapeExpressions(scope[word] ?? ""))
		},
		scope: { [word]: `\${{ matrix.${word} }}` },
		ids
	};
	const items = Object.fromEntries(scopes.map((scope, index) => [ids[index] ?? "", escapeExpressions(scope)]));
	const scope = Object.fromEntries(words.map((each) => [each, `\${{ matrix.scope.${each} }}`]));
	return {
		axis: {
			name: "scope",
			items
		},
		scope,
		ids
	};
}
// src/manifest/export/export-integrations.ts
function nameAliases(selected, entity, integrations) {
	const used = selected.map(({ action }) => actionIntegration(action));
	const all = new Map([...integrations, ...used.filter((each) => each !== void 0)].map((each) => [each.id, each]));
	const names = new Map();
	const definitions = new Map();
	const taken = new Set();
	function definitionOf(observed) {
		const integration = actionIntegration(observed.action);
		if (integration === void 0) return void 0;
		const owner = owningEntity(observed.scope, entity === void 0 ? {} : { defaultEntity: entity });
		return integrationDocument(shortest(integration, [...all.values()]), owner);
	}
	for (const observed of selected) {
		const definition = definitionOf(observed);
		const integration = actionIntegration(observed.action);
		if (definition === void 0 || integration === void 0) continue;
		const text = stableJson(definition);
		if (names.has(text)) continue;
		const wanted = slugify(integration.channel ?? integration.name ?? "") || "integration";
		const name = uniqueName(wanted, [String(definition["entity"] ?? "")], taken);
		names.set(text, name);
		definitions.set(name, definition);
	}
	return {
		nameOf: (observed) => names.get(stableJson(definitionOf(observed) ?? null)),
		definitions
	};
}
function shortest(integration, all) {
	const { id, kind, entity, channel, workspace, name } = integration;
	const alike = all.filter((other) => other.id !== id && other.kind === kind && (entity === void 0 || other.entity === void 0 || other.entity === entity) && other.channel === channel && other.name === name);
	const bare = entity === void 0 ? {
		id,
		kind
	} : {
		id,
		kind,
		entity
	};
	if (alike.some((other) => other.workspace === workspace)) return bare;
	const named = {
		...bare,
		...present({
			channel,
			name
		})
	};
	return alike.length === 0 || workspace === void 0 ? named : {
		...named,
		workspace
	};
}
// src/manifest/export/export-selection.ts
function selectExported(observed, options) {
	const selected = [];
	const left = [];
	const slots = new Set();
	const known = new Map((options.integrations ?? []).map((each) => [each.id, each]));
	for (const each of [...observed].sort(bySlot)) {
		const reason = reasonToLeave(each, options.owner);
		if (reason !== void 0) left.push({
			observed: each,
			...reason
		});
		else if (isExpressible(each)) {
			const name = each.name.trim().normalize("NFC").toLowerCase();
			const slot = `${stableJson(scopeDocument(each.scope))}\n${name}`;
			if (slots.has(slot)) left.push({
				observed: each,
				reason: "duplicate",
				message: DUPLICATE
			});
			else selected.push(withKnownIntegration(each, known));
			slots.add(slot);
		}
	}
	return {
		selected,
		left
	};
}
const DUPLICATE = "Another automation has the same scope and name, letter case apart";
function reasonToLeave(observed, owner) {
	const reading = parseMarker(observed.description);
	if (reading.kind === "unreadable" && reading.reason !== "malformed") return {
		reason: "unreadable-marker",
		message: "Its marker cannot be read, so nobody can tell whose it is"
	};
	if (reading.kind === "marker" && reading.marker.owner !== owner) return {
		reason: "owned",
		message: `It is managed by ${reading.marker.owner}`
	};
	const { scope, event, action } = observed;
	const types = [
		scope.kind === "other" ? `the scope ${scope.type}` : void 0,
		event.kind === "other" ? `the event ${event.type}` : void 0,
		action.kind === "other" ? `the action ${action.type}` : void 0
	].filter((type) => type !== void 0);
	if (types.length === 0) return void 0;
	return {
		reason: "inexpressible",
		message: `No manifest can say ${types.join(" and ")}`
	};
}
function withKnownIntegration(observed, known) {
	const { action } = observed;
	const integration = known.get(actionIntegration(action)?.id ?? "");
	if (integration === void 0 || !("integration" in action)) return observed;
	return {
		...observed,
		action: {
			...action,
			integration: {
				...action.integration,
				...integration
			}
		}
	};
}
function bySlot(a, b) {
	return compareText(listedAt(a), listedAt(b)) || compareText(a.name, b.name) || compareText(a.id, b.id);
}
function listedAt({ scope, listedIn }) {
	return scope.kind === "other" ? listedIn : scopePath(scope);
}
// src/manifest/export/export-verification.ts
function findMisread(files, units) {
	const { value, diagnostics } = load(files);
	const byKey = new Map((value?.declarations ?? []).map((each) => [each.key, each]));
	const misread = units.filter((unit) => {
		if (unit.kind === "single") return !isSame(byKey.get(unit.key), unit.observed);
		return !unit.singles.every((single, index) => isSame(byKey.get(unit.keys[index] ?? ""), single.observed));
	});
	return {
		misread: new Set(misread),
		diagnostics
	};
}
function explainRefusal(files) {
	return load(files).diagnostics.find(({ severity }) => severity === "error")?.message ?? "Its manifest would be read as something else";
}
function load(files) {
	const [configuration, ...manifests] = files;
	return loadProject({
		tree: configuration === void 0 ? { files: manifests } : {
			files: manifests,
			configuration
		},
		directory: "."
	});
}
function isSame(declaration, observed) {
	if (declaration === void 0 || !isScope(declaration.scope, observed.scope)) return false;
	const { name, description, enabled, event, action } = declaration;
	const integration = actionIntegration(observed.action);
	if (!isIntegration(action, integration)) return false;
	const automation = {
		name,
		description,
		enabled,
		scope: observed.scope,
		event,
		action: resolve(action, integration)
	};
	return differingParts(automation, observed).size === 0;
}
function isScope(ref, scope) {
	const entity = "organization" in ref ? ref.organization : ref.entity;
	const named = {
		kind: ref.kind,
		entity,
		...present({ project: "project" in ref ? ref.project : void 0 }),
		...present({
			project: "registry" in ref ? ref.registry : void 0,
			collection: "collection" in ref && ref.collection !== void 0 ? ref.collection : void 0
		})
	};
	return stableJson(scopeDocument({
		...named,
		id: scope.id
	})) === stableJson(scopeDocument(scope));
}
function isIntegration(action, integration) {
	if (action.kind === "doNothing") return integration === void 0;
	if (integration === void 0) return false;
	const ref = action.integration;
	if (integration.entity !== void 0 && ref.entity !== integration.entity) return false;
	if (ref.kind === "id") return ref.id === integration.id;
	if (ref.kind === "webhook") return ref.name === integration.name;
	return ref.channel === integration.channel && (ref.workspace === void 0 || ref.workspace === integration.workspace);
}
function resolve(action, integration) {
	if (action.kind === "doNothing" || integration === void 0) return { kind: "doNothing" };
	return {
		...action,
		integration
	};
}
// src/manifest/export/export-manifests.ts
function exportManifests(observed, options) {
	const { selected, left } = selectExported(observed, options);
	const configuration = exportConfiguration(selected, options);
	const aliases = nameAliases(selected, configuration.entity, options.integrations ?? []);
	const singles = singleUnits(selected, aliases, options.owner);
	const leftOut = left.map((each) => describeLeft(each.observed, each.reason, each.message));
	let units = options.fold === true ? foldUnits(singles) : singles;
	for (;;) {
		const files = renderExport(configuration, aliases, units);
		const { misread, diagnostics } = findMisread(files, units);
		if (misread.size === 0) return {
			files,
			exported: units.flatMap(describeUnit).sort((a, b) => compareText(a.key, b.key)),
			left: leftOut.sort((a, b) => compareText(`${a.scope}\n${a.name}`, `${b.scope}\n${b.name}`)),
			diagnostics
		};
		units = units.flatMap((unit) => {
			if (!misread.has(unit)) return [unit];
			if (unit.kind === "folded") return unit.singles;
			const message = explainRefusal(renderExport(configuration, aliases, [unit]));
			leftOut.push(describeLeft(unit.observed, "not-accepted", message));
			return [];
		});
	}
}
function describeUnit(unit) {
	return (unit.kind === "folded" ? unit.singles : [unit]).map(({ observed, key }, index) => ({
		id: observed.id,
		key: unit.kind === "folded" ? unit.keys[index] ?? unit.key : key,
		name: observed.name,
		scope: describeScope(observed.scope),
		file: unit.path
	}));
}
function describeLeft(observed, reason, message) {
	const { id, name, scope } = observed;
	return {
		id,
		name,
		scope: scope.kind === "other" ? `a ${scope.type} of ${observed.listedIn}` : describeScope(scope),
		reason,
		message
	};
}
// src/workflow/export-inventory.ts
async function exportInventory(input) {
	const { api, request, name, options } = input;
	const inventory = await api.readInventory(request);
	const pattern = name === void 0 ? void 0 : globPattern(name);
	const wanted = inventory.automations.filter((each) => pattern?.test(each.name) ?? true);
	const passedOver = inventory.automations.filter((each) => !wanted.includes(each));
	const teams = new Set(inventory.entities.filter(({ kind }) => kind === "team").map((entity) => entity.name));
	if (options.entity !== void 0) teams.add(options.entity);
	const integrations = await api.readIntegrations([...teams].sort());
	return {
		...exportManifests(wanted, {
			...options,
			integrations: [...integrations.values()].flat()
		}),
		passedOver: passedOver.length,
		ownedPassedOver: passedOver.filter(({ description }) => {
			const reading = parseMarker(description);
			return reading.kind === "marker" && reading.marker.owner === options.owner;
		}).length,
		hidden: inventory.entities.flatMap(({ name: entity, hidden }) => hidden === 0 ? [] : [{
			entity,
			count: hidden
		}])
	};
}
// src/cli/commands/export.ts
async function run(context) {
	const { options } = context;
	const { out } = options;
	if (out === void 0) throw new Failure("Nothing says where to write the manifests", {
		code: "usage",
		hint: "Add --out DIRECTORY"
	});
	const existing = await filesBelow(out);
	if (existing.length > 0 && options.force !== true) throw new Failure(`Refusing to export into "${out}": it holds ${countNoun(existing.length, "file")}`, {
		code: "file",
		hint: "Nothing was written. Choose a new directory, or add --force to overwrite files of the same name"
	});
	const configuration = await readConfiguration(context);
	if (typeof configuration === "number") return configuration;
	const owner = await settleOwner(context, configuration);
	const server = await openServer(context, {});
	try {
		return await writeExport(context, await exportInventory({
			api: server.api,
			request: await settleRequest(context, configuration, server),
			...present({ name: options.name }),
			options: {
				owner,
				onRemove: configuration?.onRemove ?? "delete",
				fold: options.fold ?? false,
				...entityOf(context, configuration),
				...present({ server: isPinnable(server.name) ? server.name : void 0 })
			}
		}), {
			out,
			existing
		});
	} finally {
		await server.close();
	}
}
async function readConfiguration(context) {
	const { entity, organization } = context.options;
	if (entity !== void 0 || organization !== void 0) return void 0;
	const directory = context.args[0];
	if (directory === void 0 && await fileStat(join("automations", "wac.yaml")) === void 0) return;
	const opened = await openProject(context, directory);
	return typeof opened === "number" ? opened : opened.project.configuration;
}
async function settleRequest({ options }, configuration, { api }) {
	const { entity, organization } = options;
	if (entity !== void 0 || organization !== void 0) return {
		entities: entity === void 0 ? [] : [entity],
		organizations: organization === void 0 ? [] : [organization],
		formerEntities: []
	};
	if (configuration !== void 0) {
		const { entities, organizations } = configuration;
		return {
			entities,
			organizations,
			formerEntities: []
		};
	}
	const { viewer } = await api.readCapabilities();
	if (viewer !== void 0) return {
		entities: [viewer.entity],
		organizations: [],
		formerEntities: []
	};
	throw new Failure("Nothing says which team to export, and the API key belongs to no user", {
		code: "usage",
		hint: "Add --entity TEAM"
	});
}
async function settleOwner({ options }, configuration) {
	const gitConfig = await readFile(".git/config", "utf8").catch(() => void 0);
	const owner = options.owner ?? configuration?.owner.split(":")[0] ?? ownerOfRemote(gitConfig);
	if (owner === void 0) throw new Failure("Nothing says who is to own the exported automations", {
		code: "usage",
		hint: "Add --owner, such as --owner acme/ml-platform"
	});
	if (!/^[A-Za-z0-9._/-]+$/.test(owner)) throw new Failure(`"${owner}" cannot be an owner`, {
		code: "usage",
		hint: "Use letters, digits, \".\", \"_\", \"-\" and \"/\""
	});
	return owner;
}
function entityOf({ options }, configuration) {
	const entity = options.entity ?? configuration?.entity;
	return entity === void 0 ? {} : { entity };
}
function isPinnable(server) {
	return server.startsWith("https://");
}
async function writeExport(context, exported, target) {
	const { io, options } = context;
	const { out, existing } = target;
	for (const { entity, count } of exported.hidden) io.stderr.write(`The server counts ${count} more in "${escapeTerminal(entity)}" than this API key may see\n`);
	if (exported.exported.length === 0) throw new Failure("There is nothing to export", {
		code: "not-found",
		hint: leftHint(exported) ?? "Run \"wac list\" to see what there is"
	});
	await writeAll(out, exported.files);
	const written = exported.files.map(({ path }) => join(out, path));
	const stale = existing.filter((path) => /\.ya?ml$/i.test(path) && !written.includes(path));
	if (stale.length > 0) io.stderr.write(`Left in place, and read as manifests too: ${escapeTerminal(stale.join(", "))}\n`);
	if (exported.ownedPassedOver > 0) io.stderr.write(`A plan of these files alone would remove ${countNoun(exported.ownedPassedOver, "automation")} that the owner manages and --name passed over\n`);
	writeDiagnostics(context, exported.diagnostics.map((each) => pathBelow(out, each)), new Map(exported.files.map(({ path, text }) => [join(out, path), text])));
	const { exported: automations, left, passedOver } = exported;
	if (options.format === "json") {
		writeJson(io, {
			formatVersion: "1.0",
			files: written,
			exported: automations,
			left,
			passedOver
		});
		return EXIT.done;
	}
	io.stdout.write(renderExportText({
		files: written,
		exported: automations,
		left,
		passedOver
	}));
	io.stdout.write(`\nNext: review the files, then\n  wac plan ${out}${sandboxFlag(options.sandbox)}\n`);
	return EXIT.done;
}
function pathBelow(out, diagnostic) {
	const { range } = diagnostic;
	if (range === void 0) return diagnostic;
	return {
		...diagnostic,
		range: {
			...range,
			file: join(out, range.file)
		}
	};
}
function leftHint({ left, passedOver }) {
	const [first] = left;
	if (first !== void 0) return `${countNoun(left.length, "automation")} left out, the first because: ${first.message}`;
	return passedOver === 0 ? void 0 : `No name matches; ${countNoun(passedOver, "automation")} passed over`;
}
async function writeAll(out, files) {
	for (const { path, text } of [...files].reverse()) await writeFileAtomically(join(out, path), text);
}
async function filesBelow(directory) {
	const found = await fileStat(directory);
	if (found === void 0) return [];
	if (!found.isDirectory()) throw new Failure(`"${directory}" is no directory`, {
		code: "file",
		hint: "Choose another --out"
	});
	return (await readdir(directory, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/(^|[\\/])\.[^./\\]/.test(path)).sort();
}
async function fileStat(path) {
	return await stat(path).catch(() => void 0);
}
export { run };
