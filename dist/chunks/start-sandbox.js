import { B as describeFileError, Ct as parseJson, Et as Failure, Mt as invariant$1, _t as getOwn, ot as present, t as jsonOrText, vt as isJsonList, yt as isJsonObject } from "./common.js";
import { a as ACTION_GATES, i as missingFromSchema, n as SAAS_PROFILE, o as actionWord } from "./server-profile.js";
import { i as eventKindOf, n as EVENT_GATES, r as RUN_EVENTS, t as ARTIFACT_EVENTS } from "./event-catalog.js";
import { a as filterVerdict, i as filterReason, o as evaluateFilter, r as reportedState, t as RUN_STATE_WORDS, u as serverRun } from "./evaluate-states.js";
import { i as writeParquet, n as joinSeries, t as MetricRows } from "./logged-history.js";
import { t as provisionSandbox } from "./provision2.js";
import { v as isRunEventKind } from "./schema.js";
import { dt as describeScope, ut as REGISTRY_PREFIX } from "./project.js";
import { n as EVENT_FORMS } from "./event-forms2.js";
import { n as recordSeries, t as comparisonOf } from "./record-series.js";
import { t as RunTable } from "./run-table.js";
import { c as renderTemplate, d as INITIAL_STATE, f as MetricState, i as describeCondition, l as templateNames, n as runVariables, s as renderPayload, t as artifactVariables, u as evaluateArtifactEvent } from "./template-variables.js";
import { n as Cooldown } from "./cooldown.js";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { basename, dirname, join as join$1, resolve } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { link, mkdir, open, readFile, readdir, readlink, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { getAsset, isSea } from "node:sea";
// src/sandbox/store/node-id.ts
function nodeId(type, number) {
	return encode(`${type}:${number}`);
}
function numberOfNodeId(type, id) {
	const match = /^(\w+):(\d{1,15})$/.exec(decode(id));
	return match?.[1] === type ? Number(match[2]) : void 0;
}
function projectId(project, entity) {
	return encode(`Project:v1:${project.name}:${entity}`);
}
function namesOfProjectId(id) {
	const match = /^Project:v1:(.+):([^:]+)$/s.exec(decode(id));
	if (match?.[1] === void 0 || match[2] === void 0) return void 0;
	return {
		project: match[1],
		entity: match[2]
	};
}
function runId(run, project, entity) {
	return encode(`Run:v1:${run}:${project}:${entity}`);
}
function entityId(entity) {
	return nodeId("Entity", entity.number);
}
function collectionId(collection) {
	return nodeId("ArtifactCollection", collection.number);
}
function encode(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function decode(id) {
	return Buffer.from(id, "base64").toString("utf8");
}
// src/sandbox/graphql/types/view-execution.ts
function viewExecution$1({ store, views }, execution) {
	const stillExists = store.state.triggers.some(({ number }) => number === execution.trigger);
	return {
		__typename: "TriggerExecution",
		id: nodeId("TriggerExecution", execution.number),
		triggerID: stillExists ? nodeId("Trigger", execution.trigger) : null,
		triggerName: execution.triggerName,
		createdAt: execution.createdAt,
		state: execution.state,
		scope: () => views.scope(execution.scope),
		event: {
			eventType: execution.eventType,
			data: execution.event
		},
		action: () => viewAction$1({
			store,
			views
		}, execution),
		result: execution.result === null ? null : {
			resultType: execution.resultType,
			data: execution.result
		}
	};
}
function viewAction$1({ store, views }, { action, actionType }) {
	if (action === null) return {
		actionType,
		data: null
	};
	const number = action["integration"];
	const integration = store.state.integrations.find((item) => item.number === number);
	return {
		actionType,
		data: {
			...action,
			integration: integration === void 0 ? null : views.integration(integration)
		}
	};
}
// src/sandbox/graphql/filters/compare-number.ts
function compareNumber(a, b) {
	return a.number - b.number;
}
// src/sandbox/api-error.ts
var ApiError = class extends Error {
	name = "ApiError";
	status;
	field;
	constructor(status, message, field) {
		super(message);
		this.status = status;
		this.field = field;
	}
};
// src/sandbox/graphql/filters/name-filter.ts
function parseListFilter(filters) {
	if (filters === null || filters === void 0 || filters === "") return () => true;
	let parsed;
	try {
		parsed = JSON.parse(filters);
	} catch {
		throw new ApiError(422, "filters is not JSON");
	}
	return (fields) => matches(parsed, fields);
}
function matches(filter, fields) {
	if (!isJsonObject(filter)) throw new ApiError(422, "filters must be a JSON object");
	return Object.entries(filter).every(([key, condition]) => {
		if (key === "$and") return listOf$1(condition).every((part) => matches(part, fields));
		if (key === "$or") return listOf$1(condition).some((part) => matches(part, fields));
		if (key === "$nor") return !listOf$1(condition).some((part) => matches(part, fields));
		return holds(condition, fieldOf(fields, key));
	});
}
function fieldOf(fields, key) {
	const value = Object.hasOwn(fields, key) ? fields[key] : void 0;
	if (value !== void 0) return value;
	throw new ApiError(422, `filters: unknown field ${key}`);
}
function holds(condition, value) {
	if (!isJsonObject(condition)) return isEqual$1(condition, value);
	return Object.entries(condition).every(([operator, operand]) => {
		switch (operator) {
			case "$eq": return isEqual$1(operand, value);
			case "$ne": return !isEqual$1(operand, value);
			case "$in": return listOf$1(operand).some((item) => isEqual$1(item, value));
			case "$nin": return !listOf$1(operand).some((item) => isEqual$1(item, value));
			case "$contains": return textOf(value).includes(textOf(operand));
			case "$regex": return pattern(operand).test(textOf(value));
			default: throw new ApiError(422, `filters: unknown operator ${operator}`);
		}
	});
}
function isEqual$1(operand, value) {
	return Array.isArray(value) ? value.includes(operand) : operand === value;
}
function listOf$1(value) {
	if (!isJsonList(value)) throw new ApiError(422, "filters: a list was expected");
	return value;
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function pattern(operand) {
	try {
		return new RegExp(textOf(operand), "u");
	} catch {
		throw new ApiError(422, `filters: ${textOf(operand)} is not a regular expression`);
	}
}
// src/sandbox/graphql/filters/record-fields.ts
function projectFields(project, entity) {
	const { number, name, description, createdAt, updatedAt } = project;
	return {
		id: [
			projectId(project, entity),
			nodeId("ProjectInternalId", number),
			number
		],
		name,
		description,
		created_at: createdAt,
		updated_at: updatedAt
	};
}
function collectionFields(collection) {
	const { name, tags, description, createdAt, updatedAt } = collection;
	return {
		id: collectionId(collection),
		name,
		tag: tags,
		description,
		created_at: createdAt,
		updated_at: updatedAt
	};
}
// src/sandbox/graphql/types/order-items.ts
const KEYS = {
	name: ({ name }) => name,
	created_at: ({ createdAt }) => createdAt,
	updated_at: ({ createdAt, updatedAt }) => updatedAt ?? createdAt
};
function orderItems(items, order, { isNewestFirst = false } = {}) {
	if (order === null || order === void 0 || order === "") return items.map((item) => ({
		number: isNewestFirst ? Number.MAX_SAFE_INTEGER - item.number : item.number,
		item
	})).sort((a, b) => a.number - b.number);
	const [, sign, field = ""] = /^([-+]?)(.*)$/s.exec(order) ?? [];
	const snakeCase = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	const keyOf = Object.hasOwn(KEYS, snakeCase) ? KEYS[snakeCase] : void 0;
	if (keyOf === void 0) throw new ApiError(422, `unknown order ${JSON.stringify(order)}`);
	const ascending = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || a.number - b.number);
	if (sign === "-") ascending.reverse();
	return ascending.map((item, index) => ({
		number: index + 1,
		item
	}));
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/sandbox/graphql/types/page.ts
function page(items, { first, after }, { paging, show, isShown = () => true }) {
	const cursor = decodeCursor(after);
	const rest = items.filter((item) => item.number > cursor.number);
	if (cursor.isBeforeEmptyPage && rest.length > 0) return connection(items, [], {
		hasNextPage: true,
		endCursor: encodeCursor(cursor.number, false)
	});
	const taken = rest.slice(0, pageSize(first, paging));
	const last = taken.at(-1);
	const hasNextPage = taken.length < rest.length;
	return connection(items, taken.filter(isShown).map((item) => ({
		cursor: encodeCursor(item.number, false),
		node: show(item)
	})), {
		hasNextPage,
		endCursor: last === void 0 ? after ?? null : encodeCursor(last.number, paging.emptyPages && hasNextPage)
	});
}
function wholePage(nodes) {
	const edges = nodes.map((node) => ({
		cursor: "",
		node
	}));
	return {
		edges,
		totalCount: edges.length,
		pageInfo: {
			endCursor: null,
			hasNextPage: false
		}
	};
}
function connection(items, edges, pageInfo) {
	return {
		edges,
		pageInfo,
		totalCount: items.length
	};
}
function pageSize(first, paging) {
	if (first === null || first === void 0) return Math.min(paging.defaultSize, paging.maxSize);
	if (first < 0) throw new ApiError(422, `first must not be negative, got ${first}`);
	return Math.min(first, paging.maxSize);
}
function encodeCursor(number, isBeforeEmptyPage) {
	return Buffer.from(`cursor:${number}${isBeforeEmptyPage ? ":e" : ""}`).toString("base64");
}
function decodeCursor(after) {
	if (after === null || after === void 0 || after === "") return {
		number: 0,
		isBeforeEmptyPage: false
	};
	const match = /^cursor:(\d+)(:e)?$/.exec(Buffer.from(after, "base64").toString("utf8"));
	if (match === null) throw new ApiError(422, "invalid cursor");
	return {
		number: Number(match[1]),
		isBeforeEmptyPage: match[2] !== void 0
	};
}
// src/sandbox/graphql/types/trigger-page.ts
const SDK_USER_AGENT = /^(?:W&B|wandb-core)\D*(\d+)?(?:\.(\d+))?/;
const FIRST_MINOR_WITH_ARIA = 30;
function triggerPage(context, triggers, { filters, order, ...args }) {
	const isWanted = parseListFilter(filters);
	return page(orderItems(visibleTriggers(context, triggers).filter(({ name }) => isWanted({ name })), order), args, {
		paging: context.paging,
		show: ({ item }) => context.views.trigger(item),
		isShown: ({ item }) => !item.isHidden
	});
}
function visibleTriggers({ profile, userAgent }, triggers) {
	const has = (feature) => profile.features.includes(feature);
	const isThere = (gate) => gate === void 0 || has(gate.feature);
	return triggers.filter(({ action, scope, eventType }) => isThere(ACTION_GATES.get(action.type)) && isThere(EVENT_GATES.get(eventType)) && (action.type !== "ARIA" || canReadAria(userAgent)) && (scope.kind !== "entity" || has("AUTOMATION_SCOPE_ENTITY")));
}
function canReadAria(userAgent) {
	const sdk = SDK_USER_AGENT.exec(userAgent);
	if (sdk === null) return true;
	const [major, minor] = [Number(sdk[1] ?? 0), Number(sdk[2] ?? 0)];
	return major > 0 || minor >= FIRST_MINOR_WITH_ARIA;
}
// src/sandbox/graphql/types/view-people.ts
function viewUser(context, user) {
	const { store, views, paging } = context;
	const teams = store.state.entities.filter((entity) => entity.kind === "team");
	return {
		__typename: "User",
		id: nodeId("User", user.number),
		name: user.name,
		username: user.username,
		email: user.email,
		admin: false,
		flags: "{}",
		entity: teams[0]?.name ?? user.username,
		deletedAt: null,
		apiKeys: { edges: [] },
		teams: () => wholePage(teams.map((team) => views.entity(team))),
		organizations: () => store.state.organizations.map((item) => views.organization(item)),
		projects: (args) => page(orderItems(store.state.projects, null, { isNewestFirst: true }), args, {
			paging,
			show: ({ item }) => views.project(item)
		}),
		triggers: (args) => triggerPage(context, store.state.triggers.filter((trigger) => trigger.createdBy === user.username), args)
	};
}
function viewEntity(context, entity) {
	const { store, views, paging } = context;
	const organization = store.organizationOf(entity);
	const owner = entity.kind === "user" ? store.userByName(entity.name) ?? store.viewer() : void 0;
	return {
		__typename: "Entity",
		id: entityId(entity),
		name: entity.name,
		available: false,
		photoUrl: null,
		readOnly: false,
		readOnlyAdmin: false,
		isTeam: entity.kind === "team",
		entityType: entity.kind,
		privateOnly: false,
		storageBytes: 0,
		codeSavingEnabled: true,
		defaultAccess: "PRIVATE",
		isPaid: true,
		members: () => [viewMember(context)],
		organization: () => organization === void 0 ? null : views.organization(organization),
		user: () => owner === void 0 ? null : views.user(owner),
		project: ({ name }) => {
			const project = store.projectByName(entity.name, name ?? "");
			return project === void 0 ? null : views.project(project);
		},
		projects: ({ filters, order, ...args }) => {
			const isWanted = parseListFilter(filters);
			const projects = store.projectsOf(entity).filter((project) => isWanted(projectFields(project, entity.name)));
			return page(orderItems(projects, order, { isNewestFirst: true }), args, {
				paging,
				show: ({ item }) => views.project(item)
			});
		},
		artifactCollections: (args) => entityCollections(context, entity, args),
		integrations: (args) => page(store.state.integrations.filter((integration) => integration.entity === entity.number), args, {
			paging,
			show: (integration) => views.integration(integration)
		}),
		secrets: () => store.state.secrets.filter((secret) => secret.entity === entity.number).map(({ name, createdAt }) => ({
			name,
			createdAt,
			entityId: entity.number
		})),
		triggers: (args) => triggerPage(context, store.triggersWithin(entity), args)
	};
}
function viewOrganization(context, organization) {
	const { store, views } = context;
	const entity = store.entityByName(organization.entity);
	const members = store.state.entities.filter((item) => item.organization === organization.number);
	return {
		__typename: "Organization",
		id: nodeId("Organization", organization.number),
		name: organization.name,
		orgEntity: () => entity === void 0 ? null : views.entity(entity),
		teams: () => members.filter(({ kind }) => kind === "team").map((team) => views.entity(team)),
		featureFlags: () => Object.entries(organization.flags).map(([rampKey, isEnabled]) => ({
			rampKey,
			isEnabled
		})),
		triggers: (args) => {
			const triggers = members.flatMap((member) => store.triggersWithin(member));
			return triggerPage(context, triggers.sort(compareNumber), args);
		}
	};
}
function viewMember({ store }) {
	const { number, name, username, email } = store.viewer();
	return {
		id: nodeId("User", number),
		admin: true,
		pending: false,
		email,
		username,
		name,
		photoUrl: null,
		accountType: "MEMBER",
		apiKey: null
	};
}
function entityCollections({ store, views, paging }, entity, { projectFilters, filters, collectionTypes, order, ...args }) {
	const isProjectWanted = parseListFilter(projectFilters);
	const isWanted = parseListFilter(filters);
	const collections = store.projectsOf(entity).filter((project) => isProjectWanted(projectFields(project, entity.name))).flatMap((project) => store.collectionsOf(project)).filter((collection) => {
		return (collectionTypes?.includes(collection.kind.toUpperCase()) ?? true) && isWanted(collectionFields(collection));
	});
	return page(orderItems(collections, order), args, {
		paging,
		show: ({ item }) => views.collection(item)
	});
}
// src/sandbox/graphql/filters/run-filter.ts
function parseRunFilter(filters) {
	if (filters === null || filters === void 0 || filters === "") return () => true;
	const filter = parseFilter(filters);
	return (run) => {
		const { truth } = evaluateFilter(filter, runFields(run));
		if (truth === "unknown") throw new ApiError(422, "filters: unknown operator");
		return truth;
	};
}
function parseFilter(filters) {
	try {
		return parseJson(filters);
	} catch {
		throw new ApiError(422, "filters is not JSON");
	}
}
function runFields(run) {
	return {
		name: run.id,
		displayName: run.displayName,
		display_name: run.displayName,
		state: run.state,
		tags: run.tags,
		username: run.user,
		createdAt: run.createdAt,
		created_at: run.createdAt,
		config: run.config,
		summary_metrics: run.summary
	};
}
// src/sandbox/graphql/types/execution-page.ts
function executionPage({ paging, views }, executions, args) {
	const newestFirst = executions.map((record) => ({
		number: Number.MAX_SAFE_INTEGER - record.number,
		record
	})).sort((a, b) => a.number - b.number);
	return page(newestFirst, args, {
		paging,
		show: ({ record }) => views.execution(record)
	});
}
// src/sandbox/graphql/types/view-project.ts
function viewProject(context, project) {
	const { store, views, paging } = context;
	const entity = store.entity(project.entity);
	const typeNames = () => [...new Set([...project.artifactTypes, ...store.collectionsOf(project).map(({ type }) => type)])];
	const runs = (filters) => projectRuns(context, project, filters);
	return {
		__typename: "Project",
		id: projectId(project, entity.name),
		internalId: nodeId("ProjectInternalId", project.number),
		name: project.name,
		entityName: entity.name,
		entity: () => views.entity(entity),
		description: project.description,
		createdAt: project.createdAt,
		updatedAt: project.updatedAt,
		isBenchmark: false,
		access: project.access,
		views: null,
		user: () => views.user(store.viewer()),
		readOnly: project.isReadOnly,
		allowAllArtifactTypesInRegistry: project.allowsAllTypes,
		artifactTypes: () => wholePage(typeNames().map((name) => views.artifactType(project, name))),
		artifactType: ({ name }) => typeNames().includes(name) ? views.artifactType(project, name) : null,
		artifactCollection: ({ name }) => {
			const collection = store.collectionByName(project, name);
			return collection === void 0 ? null : views.collection(collection);
		},
		artifactCollections: (args) => collectionPage(context, store.collectionsOf(project), args),
		triggers: () => visibleTriggers(context, projectTriggers(context, project)).filter(({ isHidden }) => !isHidden).map((trigger) => views.trigger(trigger)),
		triggerExecutions: ({ projectOnly, ...args }) => executionPage(context, store.state.executions.filter(({ scope, project: number }) => projectOnly === true ? scope.kind === "project" && scope.number === project.number : number === project.number), args),
		runCount: ({ filters }) => runs(filters).length,
		runs: ({ filters, order, ...args }) => {
			const found = runs(filters);
			const cursorOrder = order?.startsWith("-") ? found.map(mirrored) : found;
			return page(cursorOrder.sort(compareNumber), args, {
				paging,
				show: ({ record }) => views.run(record)
			});
		},
		run: ({ name }) => {
			const run = store.state.runs.find(({ id, project: number }) => id === name && number === project.number);
			return run === void 0 ? null : views.run(run);
		}
	};
}
function viewArtifactType(context, project, name) {
	const { store, views } = context;
	const ofType = () => store.collectionsOf(project).filter((collection) => collection.type === name);
	return {
		__typename: "ArtifactType",
		id: Buffer.from(`ArtifactType:${project.number}:${name}`).toString("base64"),
		name,
		description: null,
		createdAt: project.createdAt,
		artifactCollection: (args) => {
			const collection = ofType().find((item) => item.name === args.name);
			return collection === void 0 ? null : views.collection(collection);
		},
		artifactCollections: (args) => collectionPage(context, ofType(), args)
	};
}
function viewCollection(context, collection) {
	const { store, views } = context;
	const project = store.project(collection.project);
	return {
		__typename: collection.kind === "sequence" ? "ArtifactSequence" : "ArtifactPortfolio",
		id: collectionId(collection),
		name: collection.name,
		description: collection.description,
		createdAt: collection.createdAt,
		updatedAt: collection.updatedAt,
		project: () => views.project(project),
		defaultArtifactType: () => views.artifactType(project, collection.type),
		tags: () => wholePage(collection.tags.map((name) => ({
			id: Buffer.from(`Tag:${collection.number}:${name}`).toString("base64"),
			name
		}))),
		aliases: () => wholePage(collection.aliases.map((alias) => ({
			id: Buffer.from(`ArtifactAlias:${collection.number}:${alias}`).toString("base64"),
			alias
		}))),
		triggers: (args) => triggerPage(context, store.triggersOn({
			kind: "collection",
			number: collection.number
		}), args),
		triggerExecutions: (args) => executionPage(context, store.state.executions.filter((item) => item.collection === collection.number), args)
	};
}
function projectTriggers({ store }, project) {
	return store.state.triggers.filter(({ scope }) => store.projectOfScope(scope)?.number === project.number);
}
function collectionPage({ paging, views }, collections, { filters, order, ...args }) {
	const isWanted = parseListFilter(filters);
	const wanted = collections.filter((collection) => isWanted(collectionFields(collection)));
	return page(orderItems(wanted, order), args, {
		paging,
		show: ({ item }) => views.collection(item)
	});
}
function projectRuns({ store }, project, filters) {
	const isWanted = parseRunFilter(filters);
	return store.state.runs.filter((run) => run.project === project.number && isWanted(run)).map((record) => ({
		number: record.number,
		record
	}));
}
function mirrored(item) {
	return {
		...item,
		number: Number.MAX_SAFE_INTEGER - item.number
	};
}
// src/sandbox/runs/history-rows.ts
const SYSTEM = /^system[./]/;
function historyRows({ rows }) {
	if (!rows.some((row) => Object.keys(row).some((key) => SYSTEM.test(key)))) return rows;
	return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !SYSTEM.test(key)))).filter((row) => Object.keys(row).some((key) => !key.startsWith("_")));
}
function systemRows({ rows }) {
	return rows.flatMap((row) => {
		const own = Object.entries(row).filter(([key]) => SYSTEM.test(key) || key === "_timestamp" || key === "_runtime");
		return own.some(([key]) => SYSTEM.test(key)) ? [Object.fromEntries(own)] : [];
	});
}
function stepOf(row) {
	return typeof row["_step"] === "number" ? row["_step"] : 0;
}
function historyKeys(rows) {
	const counts = new Map();
	for (const row of rows) for (const [key, value] of Object.entries(row)) {
		if (value === null) continue;
		const types = counts.get(key) ?? new Map();
		counts.set(key, types);
		const type = typeOf(value);
		types.set(type, (types.get(type) ?? 0) + 1);
	}
	return Object.fromEntries([...counts].map(([key, types]) => [key, { typeCounts: [...types].map(([type, count]) => ({
		type,
		count
	})) }]));
}
function typeOf(value) {
	return typeof value === "number" || /^(?:NaN|-?Infinity)$/.test(value) ? "number" : "string";
}
function numberOf(value, fallback) {
	if (value === void 0 || value === null) return fallback;
	if (typeof value !== "number") throw new ApiError(422, "specs: a number was expected");
	return value;
}
function sampledRows(rows, text) {
	let spec;
	try {
		spec = JSON.parse(text);
	} catch {
		spec = void 0;
	}
	if (!isJsonObject(spec) || !Array.isArray(spec["keys"])) throw new ApiError(422, "specs: not a history spec");
	if (!spec["keys"].every((key) => typeof key === "string")) throw new ApiError(422, "specs: keys must be a list of strings");
	const keys = spec["keys"];
	const [minStep, maxStep] = [numberOf(spec["minStep"], 0), numberOf(spec["maxStep"], Number.MAX_SAFE_INTEGER)];
	return thinned(rows.filter((row) => keys.every((key) => row[key] !== void 0 && row[key] !== null)).filter((row) => stepOf(row) >= minStep && stepOf(row) <= maxStep).map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))), numberOf(spec["samples"], 500));
}
function thinned(rows, samples) {
	if (rows.length <= samples) return [...rows];
	return Array.from({ length: samples }, (_, index) => rows[Math.floor(index * rows.length / samples)] ?? {});
}
// src/sandbox/runs/history-exports.ts
const ROWS_PER_FILE = 5e3;
const VALID_MS = 6e4;
function exportedRows(run) {
	if (run.state === "running" || run.state === "pending") return 0;
	return Math.floor(historyRows(run).length / ROWS_PER_FILE) * ROWS_PER_FILE;
}
function exportAddresses(run, { baseUrl, key, now }) {
	const expires = now.getTime() + VALID_MS;
	return Array.from({ length: exportedRows(run) / ROWS_PER_FILE }, (_, part) => {
		const path = `/sandbox/exports/${run.number}/${part}.parquet`;
		return `${baseUrl}${path}?expires=${expires}&signature=${sign(path, expires, key)}`;
	});
}
const ADDRESS = /^(\/sandbox\/exports\/(\d+)\/(\d+)\.parquet)\?expires=(\d+)&signature=([0-9a-f]{64})$/;
async function readExport(address, { store, now }) {
	const [, path, number, part, expires, signature] = ADDRESS.exec(address) ?? [];
	if (path === void 0 || signature === void 0) return void 0;
	const expected = sign(path, Number(expires), store.state.apiKey);
	if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) throw new ApiError(403, "the signature does not match");
	if (Number(expires) < now.getTime()) throw new ApiError(403, "the address has expired");
	const run = store.state.runs.find((each) => each.number === Number(number));
	if (run === void 0) throw new ApiError(404, "no such export");
	const start = Number(part) * ROWS_PER_FILE;
	const rows = historyRows(run).slice(start, start + ROWS_PER_FILE);
	const names = new Set(rows.flatMap((row) => Object.keys(row)));
	for (const own of [
		"_step",
		"_timestamp",
		"_runtime"
	]) names.delete(own);
	const series = [...names].map((name) => {
		const collected = new MetricRows(name);
		for (const row of rows) collected.add(row);
		return collected.finish();
	});
	return await writeParquet(joinSeries(series));
}
function sign(path, expires, key) {
	return createHmac("sha256", key).update(`${path} ${expires}`).digest("hex");
}
// src/sandbox/graphql/types/view-run.ts
function viewRun$1(context, run) {
	const { store, views, baseUrl, now } = context;
	const project = store.project(run.project);
	const rows = historyRows(run);
	const lastStep = Math.max(-1, ...rows.map(stepOf));
	const user = store.userByName(run.user) ?? {
		number: 0,
		username: run.user,
		name: run.user,
		email: ""
	};
	return {
		__typename: "Run",
		id: runId(run.id, project.name, store.entity(project.entity).name),
		name: run.id,
		displayName: run.displayName,
		projectId: project.number,
		tags: run.tags,
		sweepName: null,
		state: run.state,
		group: null,
		jobType: null,
		commit: null,
		readOnly: project.isReadOnly,
		createdAt: run.createdAt,
		heartbeatAt: heartbeatOf(run),
		description: null,
		notes: null,
		historyLineCount: rows.length,
		user: () => views.user(user),
		config: JSON.stringify(Object.fromEntries(Object.entries(run.config).map(([key, value]) => [key, { value }]))),
		systemMetrics: JSON.stringify(Object.assign({}, ...systemRows(run))),
		summaryMetrics: JSON.stringify(run.summary),
		historyKeys: () => ({
			lastStep,
			keys: historyKeys(rows)
		}),
		sampledHistory: ({ specs }) => specs.map((spec) => sampledRows(rows, spec)),
		history: (args) => thinned(rows.filter((row) => stepOf(row) >= (args.minStep ?? 0) && stepOf(row) < (args.maxStep ?? Number.MAX_SAFE_INTEGER)), args.samples ?? 500).map((row) => JSON.stringify(row)),
		events: ({ samples }) => thinned(systemRows(run), samples ?? 500).map((row) => JSON.stringify(row)),
		parquetHistory: ({ liveKeys }) => ({
			parquetUrls: exportAddresses(run, {
				baseUrl,
				key: store.state.apiKey,
				now: now()
			}),
			liveData: rows.slice(exportedRows(run)).filter((row) => liveKeys.every((key) => Object.hasOwn(row, key))).map((row) => Object.fromEntries(liveKeys.map((key) => [key, row[key] ?? null])))
		})
	};
}
function heartbeatOf({ rows, createdAt }) {
	const seconds = rows.at(-1)?.["_timestamp"];
	if (typeof seconds !== "number" || seconds * 1e3 <= Date.parse(createdAt)) return createdAt;
	return new Date(seconds * 1e3).toISOString();
}
// src/sandbox/graphql/types/view-trigger.ts
const UNWRAPPED_EVENTS = new Set([...Object.values(RUN_EVENTS).flatMap((types) => Object.keys(types)), "WEAVE_METRIC_THRESHOLD"]);
function viewTrigger({ store, views }, trigger) {
	return {
		__typename: "Trigger",
		id: nodeId("Trigger", trigger.number),
		name: trigger.name,
		description: trigger.description,
		enabled: trigger.enabled,
		createdAt: trigger.createdAt,
		updatedAt: trigger.updatedAt,
		createdBy: () => views.user(store.userByName(trigger.createdBy) ?? store.viewer()),
		scope: () => views.scope(trigger.scope),
		triggeringCondition: {
			__typename: "FilterEventTriggeringCondition",
			eventType: trigger.eventType,
			filter: UNWRAPPED_EVENTS.has(trigger.eventType) ? trigger.eventFilter : `{"filter":${trigger.eventFilter}}`
		},
		triggeredAction: () => viewAction({
			store,
			views
		}, trigger),
		lastExecutedAt: trigger.lastExecutedAt
	};
}
function viewScope({ store, views }, scope) {
	switch (scope.kind) {
		case "project": return views.project(store.project(scope.number));
		case "collection": return views.collection(store.collection(scope.number));
		case "entity": return views.entity(store.entity(scope.number));
	}
}
function viewIntegration(integration) {
	const id = nodeId("Integration", integration.number);
	switch (integration.kind) {
		case "slack": return {
			__typename: "SlackIntegration",
			id,
			channelName: integration.channelName,
			teamName: integration.teamName
		};
		case "webhook": return {
			__typename: "GenericWebhookIntegration",
			id,
			name: integration.name,
			urlEndpoint: inboxAddress(integration.urlEndpoint),
			accessTokenRef: integration.accessTokenRef,
			secretRef: integration.secretRef,
			createdAt: integration.createdAt
		};
		case "github": return {
			__typename: "GitHubOAuthIntegration",
			id
		};
	}
}
const INBOX_HOST = "http://localhost";
function inboxAddress(endpoint) {
	return absoluteUrl(INBOX_HOST, endpoint);
}
function storedEndpoint(endpoint) {
	return endpoint.startsWith(`${INBOX_HOST}/sandbox/inbox/`) ? endpoint.slice(16) : endpoint;
}
function absoluteUrl(baseUrl, endpoint) {
	return endpoint.startsWith("/") ? `${baseUrl}${endpoint}` : endpoint;
}
function viewAction({ store, views }, { action }) {
	switch (action.type) {
		case "NOTIFICATION": return {
			__typename: "NotificationTriggeredAction",
			integration: views.integration(store.integration(action.integration)),
			title: action.title,
			message: action.message,
			severity: action.severity
		};
		case "GENERIC_WEBHOOK": return {
			__typename: "GenericWebhookTriggeredAction",
			integration: views.integration(store.integration(action.integration)),
			requestPayload: action.payload
		};
		case "NO_OP": return {
			__typename: "NoOpTriggeredAction",
			noOp: action.noOp
		};
		case "QUEUE_JOB": return {
			__typename: "QueueJobTriggeredAction",
			queue: {
				id: action.queueId,
				name: action.queueName
			},
			template: action.template
		};
		case "PUSH_NOTIFICATION": return {
			__typename: "PushNotificationTriggeredAction",
			userID: action.userId,
			title: action.title,
			body: action.body
		};
		case "ARIA": return {
			__typename: "ARIATriggeredAction",
			prompt: action.prompt
		};
	}
}
// src/sandbox/graphql/create-context.ts
function createContext(base) {
	const views = {
		user: (record) => viewUser(context, record),
		entity: (record) => viewEntity(context, record),
		organization: (record) => viewOrganization(context, record),
		project: (record) => viewProject(context, record),
		collection: (record) => viewCollection(context, record),
		artifactType: (project, name) => viewArtifactType(context, project, name),
		integration: (record) => viewIntegration(record),
		trigger: (record) => viewTrigger(context, record),
		scope: (record) => viewScope(context, record),
		run: (record) => viewRun$1(context, record),
		execution: (record) => viewExecution$1(context, record)
	};
	const context = {
		...base,
		views
	};
	return context;
}
// node_modules/graphql/jsutils/devAssert.mjs
function devAssert(e, t) {
	if (!e) throw Error(t);
}
// node_modules/graphql/jsutils/isPromise.mjs
function isPromise(e) {
	return typeof e?.then == `function`;
}
// node_modules/graphql/jsutils/isObjectLike.mjs
function isObjectLike(e) {
	return typeof e == `object` && !!e;
}
// node_modules/graphql/language/location.mjs
function getLocation(e, t) {
	let n = /\r\n|[\n\r]/g, r = 1, i = t + 1, a;
	for (; (a = n.exec(e.body)) && a.index < t;) r++, i = t + 1 - (a.index + a[0].length);
	return {
		line: r,
		column: i
	};
}
function getLocations(e) {
	if (e.length < 2) return e.map(({ source: e, start: t }) => getLocation(e, t));
	let t = new Map();
	e.forEach(({ source: e, start: n }, r) => {
		let i = t.get(e);
		i === void 0 && (i = [], t.set(e, i)), i.push({
			position: n,
			index: r
		});
	});
	let n = Array(e.length);
	for (let [e, r] of t) {
		let t = /\r\n|[\n\r]/g, i = t.exec(e.body), a = 1, o = 0;
		r.sort((e, t) => e.position - t.position);
		for (let { position: s, index: c } of r) {
			for (; i !== null && i.index < s;) o = i.index + i[0].length, a++, i = t.exec(e.body);
			n[c] = {
				line: a,
				column: s + 1 - o
			};
		}
	}
	return n;
}
// node_modules/graphql/language/printLocation.mjs
function printLocation(t) {
	return printSourceLocation(t.source, getLocation(t.source, t.start));
}
function printSourceLocation(e, t) {
	let n = e.locationOffset.column - 1, r = ``.padStart(n) + e.body, i = t.line - 1, a = e.locationOffset.line - 1, o = t.line + a, s = t.line === 1 ? n : 0, c = t.column + s, l = `${e.name}:${o}:${c}\n`, u = r.split(/\r\n|[\n\r]/g), d = u[i];
	if (d.length > 120) {
		let e = Math.floor(c / 80), t = c % 80, n = [];
		for (let e = 0; e < d.length; e += 80) n.push(d.slice(e, e + 80));
		return l + printPrefixedLines([
			[`${o} |`, n[0]],
			...n.slice(1, e + 1).map((e) => [`|`, e]),
			[`|`, `^`.padStart(t)],
			[`|`, n[e + 1]]
		]);
	}
	return l + printPrefixedLines([
		[`${o - 1} |`, u[i - 1]],
		[`${o} |`, d],
		[`|`, `^`.padStart(c)],
		[`${o + 1} |`, u[i + 1]]
	]);
}
function printPrefixedLines(e) {
	let t = e.filter(([e, t]) => t !== void 0), n = Math.max(...t.map(([e]) => e.length));
	return t.map(([e, t]) => e.padStart(n) + (t ? ` ` + t : ``)).join(`
`);
}
// node_modules/graphql/error/GraphQLError.mjs
function toNormalizedOptions(e) {
	let t = e[0];
	return t == null || `kind` in t || `length` in t ? {
		nodes: t,
		source: e[1],
		positions: e[2],
		path: e[3],
		originalError: e[4],
		extensions: e[5]
	} : t;
}
var GraphQLError = class GraphQLError extends Error {
	constructor(n, ...r) {
		let { nodes: i, source: a, positions: o, path: s, originalError: c, extensions: l } = toNormalizedOptions(r);
		super(n), this.name = `GraphQLError`, this.path = s ?? void 0, this.originalError = c ?? void 0, this.nodes = undefinedIfEmpty(Array.isArray(i) ? i : i ? [i] : void 0);
		let u = undefinedIfEmpty(this.nodes?.map((e) => e.loc).filter((e) => e != null));
		this.source = a ?? u?.[0]?.source, this.positions = o ?? u?.map((e) => e.start), this.locations = o && a ? getLocations(o.map((e) => ({
			source: a,
			start: e
		}))) : u && getLocations(u);
		let d = isObjectLike(c?.extensions) ? c?.extensions : void 0;
		this.extensions = l ?? d ?? Object.create(null), Object.defineProperties(this, {
			message: {
				writable: !0,
				enumerable: !0
			},
			name: { enumerable: !1 },
			nodes: { enumerable: !1 },
			source: { enumerable: !1 },
			positions: { enumerable: !1 },
			originalError: { enumerable: !1 }
		}), c != null && c.stack ? Object.defineProperty(this, "stack", {
			value: c.stack,
			writable: !0,
			configurable: !0
		}) : Error.captureStackTrace ? Error.captureStackTrace(this, GraphQLError) : Object.defineProperty(this, "stack", {
			value: Error().stack,
			writable: !0,
			configurable: !0
		});
	}
	get [Symbol.toStringTag]() {
		return `GraphQLError`;
	}
	toString() {
		let e = this.message;
		if (this.nodes) for (let t of this.nodes) t.loc && (e += `

` + printLocation(t.loc));
		else if (this.source && this.locations) for (let t of this.locations) e += `

` + printSourceLocation(this.source, t);
		return e;
	}
	toJSON() {
		let e = { message: this.message };
		return this.locations != null && (e.locations = this.locations), this.path != null && (e.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (e.extensions = this.extensions), e;
	}
};
function undefinedIfEmpty(e) {
	return e === void 0 || e.length === 0 ? void 0 : e;
}
// node_modules/graphql/error/syntaxError.mjs
function syntaxError(t, n, r) {
	return new GraphQLError(`Syntax Error: ${r}`, {
		source: t,
		positions: [n]
	});
}
// node_modules/graphql/language/ast.mjs
var Location = class {
	constructor(e, t, n) {
		this.start = e.start, this.end = t.end, this.startToken = e, this.endToken = t, this.source = n;
	}
	get [Symbol.toStringTag]() {
		return `Location`;
	}
	toJSON() {
		return {
			start: this.start,
			end: this.end
		};
	}
};
var Token = class {
	constructor(e, t, n, r, i, a) {
		this.kind = e, this.start = t, this.end = n, this.line = r, this.column = i, this.value = a, this.prev = null, this.next = null;
	}
	get [Symbol.toStringTag]() {
		return `Token`;
	}
	toJSON() {
		return {
			kind: this.kind,
			value: this.value,
			line: this.line,
			column: this.column
		};
	}
};
const QueryDocumentKeys = {
	Name: [],
	Document: [`definitions`],
	OperationDefinition: [
		`description`,
		`name`,
		`variableDefinitions`,
		`directives`,
		`selectionSet`
	],
	VariableDefinition: [
		`description`,
		`variable`,
		`type`,
		`defaultValue`,
		`directives`
	],
	Variable: [`name`],
	SelectionSet: [`selections`],
	Field: [
		`alias`,
		`name`,
		`arguments`,
		`directives`,
		`selectionSet`
	],
	Argument: [`name`, `value`],
	FragmentSpread: [`name`, `directives`],
	InlineFragment: [
		`typeCondition`,
		`directives`,
		`selectionSet`
	],
	FragmentDefinition: [
		`description`,
		`name`,
		`variableDefinitions`,
		`typeCondition`,
		`directives`,
		`selectionSet`
	],
	IntValue: [],
	FloatValue: [],
	StringValue: [],
	BooleanValue: [],
	NullValue: [],
	EnumValue: [],
	ListValue: [`values`],
	ObjectValue: [`fields`],
	ObjectField: [`name`, `value`],
	Directive: [`name`, `arguments`],
	NamedType: [`name`],
	ListType: [`type`],
	NonNullType: [`type`],
	SchemaDefinition: [
		`description`,
		`directives`,
		`operationTypes`
	],
	OperationTypeDefinition: [`type`],
	ScalarTypeDefinition: [
		`description`,
		`name`,
		`directives`
	],
	ObjectTypeDefinition: [
		`description`,
		`name`,
		`interfaces`,
		`directives`,
		`fields`
	],
	FieldDefinition: [
		`description`,
		`name`,
		`arguments`,
		`type`,
		`directives`
	],
	InputValueDefinition: [
		`description`,
		`name`,
		`type`,
		`defaultValue`,
		`directives`
	],
	InterfaceTypeDefinition: [
		`description`,
		`name`,
		`interfaces`,
		`directives`,
		`fields`
	],
	UnionTypeDefinition: [
		`description`,
		`name`,
		`directives`,
		`types`
	],
	EnumTypeDefinition: [
		`description`,
		`name`,
		`directives`,
		`values`
	],
	EnumValueDefinition: [
		`description`,
		`name`,
		`directives`
	],
	InputObjectTypeDefinition: [
		`description`,
		`name`,
		`directives`,
		`fields`
	],
	DirectiveDefinition: [
		`description`,
		`name`,
		`arguments`,
		`directives`,
		`locations`
	],
	SchemaExtension: [`directives`, `operationTypes`],
	DirectiveExtension: [`name`, `directives`],
	ScalarTypeExtension: [`name`, `directives`],
	ObjectTypeExtension: [
		`name`,
		`interfaces`,
		`directives`,
		`fields`
	],
	InterfaceTypeExtension: [
		`name`,
		`interfaces`,
		`directives`,
		`fields`
	],
	UnionTypeExtension: [
		`name`,
		`directives`,
		`types`
	],
	EnumTypeExtension: [
		`name`,
		`directives`,
		`values`
	],
	InputObjectTypeExtension: [
		`name`,
		`directives`,
		`fields`
	],
	TypeCoordinate: [`name`],
	MemberCoordinate: [`name`, `memberName`],
	ArgumentCoordinate: [
		`name`,
		`fieldName`,
		`argumentName`
	],
	DirectiveCoordinate: [`name`],
	DirectiveArgumentCoordinate: [`name`, `argumentName`]
};
const e$5 = new Set(Object.keys(QueryDocumentKeys));
function isNode(t) {
	let n = t?.kind;
	return typeof n == `string` && e$5.has(n);
}
var t$2;
(function(e) {
	e.QUERY = `query`, e.MUTATION = `mutation`, e.SUBSCRIPTION = `subscription`;
})(t$2 ||= {});
// node_modules/graphql/language/directiveLocation.mjs
var e$4;
(function(e) {
	e.QUERY = `QUERY`, e.MUTATION = `MUTATION`, e.SUBSCRIPTION = `SUBSCRIPTION`, e.FIELD = `FIELD`, e.FRAGMENT_DEFINITION = `FRAGMENT_DEFINITION`, e.FRAGMENT_SPREAD = `FRAGMENT_SPREAD`, e.INLINE_FRAGMENT = `INLINE_FRAGMENT`, e.VARIABLE_DEFINITION = `VARIABLE_DEFINITION`, e.SCHEMA = `SCHEMA`, e.SCALAR = `SCALAR`, e.OBJECT = `OBJECT`, e.FIELD_DEFINITION = `FIELD_DEFINITION`, e.ARGUMENT_DEFINITION = `ARGUMENT_DEFINITION`, e.INTERFACE = `INTERFACE`, e.UNION = `UNION`, e.ENUM = `ENUM`, e.ENUM_VALUE = `ENUM_VALUE`, e.INPUT_OBJECT = `INPUT_OBJECT`, e.INPUT_FIELD_DEFINITION = `INPUT_FIELD_DEFINITION`, e.DIRECTIVE_DEFINITION = `DIRECTIVE_DEFINITION`;
})(e$4 ||= {});
// node_modules/graphql/language/kinds.mjs
var e$3;
(function(e) {
	e.NAME = `Name`, e.DOCUMENT = `Document`, e.OPERATION_DEFINITION = `OperationDefinition`, e.VARIABLE_DEFINITION = `VariableDefinition`, e.SELECTION_SET = `SelectionSet`, e.FIELD = `Field`, e.ARGUMENT = `Argument`, e.FRAGMENT_SPREAD = `FragmentSpread`, e.INLINE_FRAGMENT = `InlineFragment`, e.FRAGMENT_DEFINITION = `FragmentDefinition`, e.VARIABLE = `Variable`, e.INT = `IntValue`, e.FLOAT = `FloatValue`, e.STRING = `StringValue`, e.BOOLEAN = `BooleanValue`, e.NULL = `NullValue`, e.ENUM = `EnumValue`, e.LIST = `ListValue`, e.OBJECT = `ObjectValue`, e.OBJECT_FIELD = `ObjectField`, e.DIRECTIVE = `Directive`, e.NAMED_TYPE = `NamedType`, e.LIST_TYPE = `ListType`, e.NON_NULL_TYPE = `NonNullType`, e.SCHEMA_DEFINITION = `SchemaDefinition`, e.OPERATION_TYPE_DEFINITION = `OperationTypeDefinition`, e.SCALAR_TYPE_DEFINITION = `ScalarTypeDefinition`, e.OBJECT_TYPE_DEFINITION = `ObjectTypeDefinition`, e.FIELD_DEFINITION = `FieldDefinition`, e.INPUT_VALUE_DEFINITION = `InputValueDefinition`, e.INTERFACE_TYPE_DEFINITION = `InterfaceTypeDefinition`, e.UNION_TYPE_DEFINITION = `UnionTypeDefinition`, e.ENUM_TYPE_DEFINITION = `EnumTypeDefinition`, e.ENUM_VALUE_DEFINITION = `EnumValueDefinition`, e.INPUT_OBJECT_TYPE_DEFINITION = `InputObjectTypeDefinition`, e.DIRECTIVE_DEFINITION = `DirectiveDefinition`, e.SCHEMA_EXTENSION = `SchemaExtension`, e.DIRECTIVE_EXTENSION = `DirectiveExtension`, e.SCALAR_TYPE_EXTENSION = `ScalarTypeExtension`, e.OBJECT_TYPE_EXTENSION = `ObjectTypeExtension`, e.INTERFACE_TYPE_EXTENSION = `InterfaceTypeExtension`, e.UNION_TYPE_EXTENSION = `UnionTypeExtension`, e.ENUM_TYPE_EXTENSION = `EnumTypeExtension`, e.INPUT_OBJECT_TYPE_EXTENSION = `InputObjectTypeExtension`, e.TYPE_COORDINATE = `TypeCoordinate`, e.MEMBER_COORDINATE = `MemberCoordinate`, e.ARGUMENT_COORDINATE = `ArgumentCoordinate`, e.DIRECTIVE_COORDINATE = `DirectiveCoordinate`, e.DIRECTIVE_ARGUMENT_COORDINATE = `DirectiveArgumentCoordinate`;
})(e$3 ||= {});
// node_modules/graphql/language/characterClasses.mjs
function isWhiteSpace(e) {
	return e === 9 || e === 32;
}
function isDigit$1(e) {
	return e >= 48 && e <= 57;
}
function isLetter(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function isNameStart(e) {
	return isLetter(e) || e === 95;
}
function isNameContinue(e) {
	return isLetter(e) || isDigit$1(e) || e === 95;
}
// node_modules/graphql/language/blockString.mjs
function dedentBlockStringLines(e) {
	let t = 2 ** 53 - 1, n = null, r = -1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i], o = leadingWhitespace(a);
		o !== a.length && (n ??= i, r = i, i !== 0 && o < t && (t = o));
	}
	return e.map((e, n) => n === 0 ? e : e.slice(t)).slice(n ?? 0, r + 1);
}
function leadingWhitespace(t) {
	let n = 0;
	for (; n < t.length && isWhiteSpace(t.charCodeAt(n));) ++n;
	return n;
}
function printBlockString(t, n) {
	let r = t.replace(/"""/g, `\\"""`), i = r.split(/\r\n|[\n\r]/g), a = i.length === 1, o = i.length > 1 && i.slice(1).every((t) => t.length === 0 || isWhiteSpace(t.charCodeAt(0))), s = r.endsWith(`\\"""`), c = t.endsWith(`"`) && !s, l = t.endsWith(`\\`), u = c || l, d = !(n != null && n.minimize) && (!a || t.length > 70 || u || o || s), f = ``, p = a && isWhiteSpace(t.charCodeAt(0));
	return (d && !p || o) && (f += `
`), f += r, (d || u) && (f += `
`), `"""` + f + `"""`;
}
// node_modules/graphql/language/tokenKind.mjs
var e$2;
(function(e) {
	e.SOF = `<SOF>`, e.EOF = `<EOF>`, e.BANG = `!`, e.DOLLAR = `$`, e.AMP = `&`, e.PAREN_L = `(`, e.PAREN_R = `)`, e.DOT = `.`, e.SPREAD = `...`, e.COLON = `:`, e.EQUALS = `=`, e.AT = `@`, e.BRACKET_L = `[`, e.BRACKET_R = `]`, e.BRACE_L = `{`, e.PIPE = `|`, e.BRACE_R = `}`, e.NAME = `Name`, e.INT = `Int`, e.FLOAT = `Float`, e.STRING = `String`, e.BLOCK_STRING = `BlockString`, e.COMMENT = `Comment`;
})(e$2 ||= {});
// node_modules/graphql/language/lexer.mjs
var Lexer = class {
	constructor(e) {
		let n = new Token(e$2.SOF, 0, 0, 0, 0);
		this.source = e, this.lastToken = n, this.token = n, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
	}
	get [Symbol.toStringTag]() {
		return `Lexer`;
	}
	advance() {
		return this.lastToken = this.token, this.token = this.lookahead();
	}
	lookahead() {
		let e = this.token;
		if (e.kind !== e$2.EOF) do
			if (e.next) e = e.next;
			else {
				let t = readNextToken(this, e.end);
				e.next = t, t.prev = e, e = t;
			}
		while (e.kind === e$2.COMMENT);
		return e;
	}
};
function isPunctuatorTokenKind(e) {
	return e === e$2.BANG || e === e$2.DOLLAR || e === e$2.AMP || e === e$2.PAREN_L || e === e$2.PAREN_R || e === e$2.DOT || e === e$2.SPREAD || e === e$2.COLON || e === e$2.EQUALS || e === e$2.AT || e === e$2.BRACKET_L || e === e$2.BRACKET_R || e === e$2.BRACE_L || e === e$2.PIPE || e === e$2.BRACE_R;
}
function isUnicodeScalarValue(e) {
	return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
}
function isSupplementaryCodePoint(e, t) {
	return isLeadingSurrogate(e.charCodeAt(t)) && isTrailingSurrogate(e.charCodeAt(t + 1));
}
function isLeadingSurrogate(e) {
	return e >= 55296 && e <= 56319;
}
function isTrailingSurrogate(e) {
	return e >= 56320 && e <= 57343;
}
function printCodePointAt(e, t) {
	let n = e.source.body.codePointAt(t);
	if (n === void 0) return e$2.EOF;
	if (n >= 32 && n <= 126) {
		let e = String.fromCodePoint(n);
		return e === `"` ? `'"'` : `"${e}"`;
	}
	return `U+` + n.toString(16).toUpperCase().padStart(4, `0`);
}
function createToken(e, n, r, i, a) {
	let o = e.line, s = 1 + r - e.lineStart;
	return new Token(n, r, i, o, s, a);
}
function readNextToken(t, n) {
	let i = t.source.body, s = i.length, c = n;
	for (; c < s;) {
		let n = i.charCodeAt(c);
		switch (n) {
			case 65279:
			case 9:
			case 32:
			case 44:
				++c;
				continue;
			case 10:
				++c, ++t.line, t.lineStart = c;
				continue;
			case 13:
				i.charCodeAt(c + 1) === 10 ? c += 2 : ++c, ++t.line, t.lineStart = c;
				continue;
			case 35: return readComment(t, c);
			case 33: return createToken(t, e$2.BANG, c, c + 1);
			case 36: return createToken(t, e$2.DOLLAR, c, c + 1);
			case 38: return createToken(t, e$2.AMP, c, c + 1);
			case 40: return createToken(t, e$2.PAREN_L, c, c + 1);
			case 41: return createToken(t, e$2.PAREN_R, c, c + 1);
			case 46:
				if (i.charCodeAt(c + 1) === 46 && i.charCodeAt(c + 2) === 46) return createToken(t, e$2.SPREAD, c, c + 3);
				break;
			case 58: return createToken(t, e$2.COLON, c, c + 1);
			case 61: return createToken(t, e$2.EQUALS, c, c + 1);
			case 64: return createToken(t, e$2.AT, c, c + 1);
			case 91: return createToken(t, e$2.BRACKET_L, c, c + 1);
			case 93: return createToken(t, e$2.BRACKET_R, c, c + 1);
			case 123: return createToken(t, e$2.BRACE_L, c, c + 1);
			case 124: return createToken(t, e$2.PIPE, c, c + 1);
			case 125: return createToken(t, e$2.BRACE_R, c, c + 1);
			case 34: return i.charCodeAt(c + 1) === 34 && i.charCodeAt(c + 2) === 34 ? readBlockString(t, c) : readString(t, c);
		}
		if (isDigit$1(n) || n === 45) return readNumber(t, c, n);
		if (isNameStart(n)) return readName(t, c);
		throw syntaxError(t.source, c, n === 39 ? `Unexpected single quote character ('), did you mean to use a double quote (")?` : isUnicodeScalarValue(n) || isSupplementaryCodePoint(i, c) ? `Unexpected character: ${printCodePointAt(t, c)}.` : `Invalid character: ${printCodePointAt(t, c)}.`);
	}
	return createToken(t, e$2.EOF, s, s);
}
function readComment(t, n) {
	let r = t._maxComments;
	if (r !== void 0) {
		let i = t._commentCount + 1;
		if (i > r) throw syntaxError(t.source, n, `Document contains more than ${r} comments. Parsing aborted.`);
		t._commentCount = i;
	}
	let i = t.source.body, a = i.length, s = n + 1;
	for (; s < a;) {
		let e = i.charCodeAt(s);
		if (e === 10 || e === 13) break;
		if (isUnicodeScalarValue(e)) ++s;
		else if (isSupplementaryCodePoint(i, s)) s += 2;
		else break;
	}
	return createToken(t, e$2.COMMENT, n, s, i.slice(n + 1, s));
}
function readNumber(t, n, i) {
	let s = t.source.body, c = n, l = i, u = !1;
	if (l === 45 && (l = s.charCodeAt(++c)), l === 48) {
		if (l = s.charCodeAt(++c), isDigit$1(l)) throw syntaxError(t.source, c, `Invalid number, unexpected digit after 0: ${printCodePointAt(t, c)}.`);
	} else c = readDigits(t, c, l), l = s.charCodeAt(c);
	if (l === 46 && (u = !0, l = s.charCodeAt(++c), c = readDigits(t, c, l), l = s.charCodeAt(c)), (l === 69 || l === 101) && (u = !0, l = s.charCodeAt(++c), (l === 43 || l === 45) && (l = s.charCodeAt(++c)), c = readDigits(t, c, l), l = s.charCodeAt(c)), l === 46 || isNameStart(l)) throw syntaxError(t.source, c, `Invalid number, expected digit but got: ${printCodePointAt(t, c)}.`);
	return createToken(t, u ? e$2.FLOAT : e$2.INT, n, c, s.slice(n, c));
}
function readDigits(t, n, i) {
	if (!isDigit$1(i)) throw syntaxError(t.source, n, `Invalid number, expected digit but got: ${printCodePointAt(t, n)}.`);
	let a = t.source.body, o = n + 1;
	for (; isDigit$1(a.charCodeAt(o));) ++o;
	return o;
}
function readString(t, n) {
	let r = t.source.body, i = r.length, a = n + 1, s = a, c = ``;
	for (; a < i;) {
		let i = r.charCodeAt(a);
		if (i === 34) return c += r.slice(s, a), createToken(t, e$2.STRING, n, a + 1, c);
		if (i === 92) {
			c += r.slice(s, a);
			let e = r.charCodeAt(a + 1) === 117 ? r.charCodeAt(a + 2) === 123 ? readEscapedUnicodeVariableWidth(t, a) : readEscapedUnicodeFixedWidth(t, a) : readEscapedCharacter(t, a);
			c += e.value, a += e.size, s = a;
		} else {
			if (i === 10 || i === 13) break;
			if (isUnicodeScalarValue(i)) ++a;
			else if (isSupplementaryCodePoint(r, a)) a += 2;
			else throw syntaxError(t.source, a, `Invalid character within String: ${printCodePointAt(t, a)}.`);
		}
	}
	throw syntaxError(t.source, a, `Unterminated string.`);
}
function readEscapedUnicodeVariableWidth(t, n) {
	let r = t.source.body, i = 0, a = 3;
	for (; a < 12;) {
		let e = r.charCodeAt(n + a++);
		if (e === 125) {
			if (a < 5 || !isUnicodeScalarValue(i)) break;
			return {
				value: String.fromCodePoint(i),
				size: a
			};
		}
		if (i = i << 4 | readHexDigit(e), i < 0) break;
	}
	throw syntaxError(t.source, n, `Invalid Unicode escape sequence: "${r.slice(n, n + a)}".`);
}
function readEscapedUnicodeFixedWidth(t, n) {
	let r = t.source.body, i = read16BitHexCode(r, n + 2);
	if (isUnicodeScalarValue(i)) return {
		value: String.fromCodePoint(i),
		size: 6
	};
	if (isLeadingSurrogate(i) && r.charCodeAt(n + 6) === 92 && r.charCodeAt(n + 7) === 117) {
		let e = read16BitHexCode(r, n + 8);
		if (isTrailingSurrogate(e)) return {
			value: String.fromCodePoint(i, e),
			size: 12
		};
	}
	throw syntaxError(t.source, n, `Invalid Unicode escape sequence: "${r.slice(n, n + 6)}".`);
}
function read16BitHexCode(e, t) {
	return readHexDigit(e.charCodeAt(t)) << 12 | readHexDigit(e.charCodeAt(t + 1)) << 8 | readHexDigit(e.charCodeAt(t + 2)) << 4 | readHexDigit(e.charCodeAt(t + 3));
}
function readHexDigit(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
}
function readEscapedCharacter(t, n) {
	let r = t.source.body;
	switch (r.charCodeAt(n + 1)) {
		case 34: return {
			value: `"`,
			size: 2
		};
		case 92: return {
			value: `\\`,
			size: 2
		};
		case 47: return {
			value: `/`,
			size: 2
		};
		case 98: return {
			value: `\b`,
			size: 2
		};
		case 102: return {
			value: `\f`,
			size: 2
		};
		case 110: return {
			value: `
`,
			size: 2
		};
		case 114: return {
			value: `\r`,
			size: 2
		};
		case 116: return {
			value: `	`,
			size: 2
		};
	}
	throw syntaxError(t.source, n, `Invalid character escape sequence: "${r.slice(n, n + 2)}".`);
}
function readBlockString(t, r) {
	let i = t.source.body, a = i.length, s = t.lineStart, c = r + 3, l = c, u = ``, d = [];
	for (; c < a;) {
		let a = i.charCodeAt(c);
		if (a === 34 && i.charCodeAt(c + 1) === 34 && i.charCodeAt(c + 2) === 34) {
			u += i.slice(l, c), d.push(u);
			let e = createToken(t, e$2.BLOCK_STRING, r, c + 3, dedentBlockStringLines(d).join(`
`));
			return t.line += d.length - 1, t.lineStart = s, e;
		}
		if (a === 92 && i.charCodeAt(c + 1) === 34 && i.charCodeAt(c + 2) === 34 && i.charCodeAt(c + 3) === 34) u += i.slice(l, c), l = c + 1, c += 4;
		else if (a === 10 || a === 13) u += i.slice(l, c), d.push(u), a === 13 && i.charCodeAt(c + 1) === 10 ? c += 2 : ++c, u = ``, l = c, s = c;
		else if (isUnicodeScalarValue(a)) ++c;
		else if (isSupplementaryCodePoint(i, c)) c += 2;
		else throw syntaxError(t.source, c, `Invalid character within String: ${printCodePointAt(t, c)}.`);
	}
	throw syntaxError(t.source, c, `Unterminated string.`);
}
function readName(e, t) {
	let n = e.source.body, r = n.length, a = t + 1;
	for (; a < r;) {
		let e = n.charCodeAt(a);
		if (isNameContinue(e)) ++a;
		else break;
	}
	return createToken(e, e$2.NAME, t, a, n.slice(t, a));
}
// node_modules/graphql/jsutils/inspect.mjs
function inspect(e) {
	return formatValue(e, []);
}
function formatValue(e, t) {
	switch (typeof e) {
		case `string`: return JSON.stringify(e);
		case `function`: return e.name ? `[function ${e.name}]` : `[function]`;
		case `object`: return formatObjectValue(e, t);
		default: return String(e);
	}
}
function formatObjectValue(e, t) {
	if (e === null) return `null`;
	if (t.includes(e)) return `[Circular]`;
	let n = [...t, e];
	if (isJSONable(e)) {
		let t = e.toJSON();
		if (t !== e) return typeof t == `string` ? t : formatValue(t, n);
	} else if (Array.isArray(e)) return formatArray(e, n);
	return formatObject(e, n);
}
function isJSONable(e) {
	return typeof e.toJSON == `function`;
}
function formatObject(e, t) {
	let n = Object.entries(e);
	return n.length === 0 ? `{}` : t.length > 2 ? `[` + getObjectTag(e) + `]` : `{ ` + n.map(([e, n]) => e + `: ` + formatValue(n, t)).join(`, `) + ` }`;
}
function formatArray(e, t) {
	if (e.length === 0) return `[]`;
	if (t.length > 2) return `[Array]`;
	let n = Math.min(10, e.length), r = e.length - n, i = [];
	for (let r = 0; r < n; ++r) i.push(formatValue(e[r], t));
	return r === 1 ? i.push(`... 1 more item`) : r > 1 && i.push(`... ${r} more items`), `[` + i.join(`, `) + `]`;
}
function getObjectTag(e) {
	let t = Object.prototype.toString.call(e).replace(/^\[object /, ``).replace(/]$/, ``);
	if (t === `Object` && typeof e.constructor == `function`) {
		let t = e.constructor.name;
		if (typeof t == `string` && t !== ``) return t;
	}
	return t;
}
// node_modules/graphql/jsutils/instanceOf.mjs
const t$1 = globalThis.process && process.env.NODE_ENV === `production`;
const instanceOf = t$1 ? function(e, t) {
	return e instanceof t;
} : function(t, n) {
	if (t instanceof n) return !0;
	if (typeof t == `object` && t) {
		let r = n.prototype[Symbol.toStringTag];
		if (r === (Symbol.toStringTag in t ? t[Symbol.toStringTag] : t.constructor?.name)) {
			let n = inspect(t);
			throw Error(`Cannot use ${r} "${n}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
		}
	}
	return !1;
};
// node_modules/graphql/language/source.mjs
var Source = class {
	constructor(n, r = `GraphQL request`, i = {
		line: 1,
		column: 1
	}) {
		typeof n == `string` || devAssert(!1, `Body must be a string. Received: ${inspect(n)}.`), this.body = n, this.name = r, this.locationOffset = i, this.locationOffset.line > 0 || devAssert(!1, `line in locationOffset is 1-indexed and must be positive.`), this.locationOffset.column > 0 || devAssert(!1, `column in locationOffset is 1-indexed and must be positive.`);
	}
	get [Symbol.toStringTag]() {
		return `Source`;
	}
};
function isSource(e) {
	return instanceOf(e, Source);
}
// node_modules/graphql/language/parser.mjs
function parse(e, t) {
	let n = new Parser(e, t), r = n.parseDocument();
	return Object.defineProperty(r, "tokenCount", {
		enumerable: !1,
		value: n.tokenCount
	}), r;
}
var Parser = class {
	constructor(t, n = {}) {
		let { lexer: r, ...i } = n;
		if (r) this._lexer = r;
		else {
			let e = isSource(t) ? t : new Source(t);
			this._lexer = new Lexer(e);
		}
		this._options = i, this._tokenCounter = 0, this._lexer._maxComments = n?.maxComments, this._lexer._commentCount = 0;
		let a = n?.maxSourceLength;
		if (a !== void 0 && this._lexer.source.body.length > a) throw syntaxError(this._lexer.source, a, `Source contains more than ${a} UTF-16 code units. Parsing aborted.`);
	}
	get tokenCount() {
		return this._tokenCounter;
	}
	parseName() {
		let e = this.expectToken(e$2.NAME);
		return this.node(e, {
			kind: e$3.NAME,
			value: e.value
		});
	}
	parseDocument() {
		return this.node(this._lexer.token, {
			kind: e$3.DOCUMENT,
			definitions: this.many(e$2.SOF, this.parseDefinition, e$2.EOF)
		});
	}
	parseDefinition() {
		if (this.peek(e$2.BRACE_L)) return this.parseOperationDefinition();
		let t = this.peekDescription(), n = t ? this._lexer.lookahead() : this._lexer.token;
		if (t && n.kind === e$2.BRACE_L) throw syntaxError(this._lexer.source, this._lexer.token.start, `Unexpected description, descriptions are not supported on shorthand queries.`);
		if (n.kind === e$2.NAME) {
			switch (n.value) {
				case `schema`: return this.parseSchemaDefinition();
				case `scalar`: return this.parseScalarTypeDefinition();
				case `type`: return this.parseObjectTypeDefinition();
				case `interface`: return this.parseInterfaceTypeDefinition();
				case `union`: return this.parseUnionTypeDefinition();
				case `enum`: return this.parseEnumTypeDefinition();
				case `input`: return this.parseInputObjectTypeDefinition();
				case `directive`: return this.parseDirectiveDefinition();
			}
			switch (n.value) {
				case `query`:
				case `mutation`:
				case `subscription`: return this.parseOperationDefinition();
				case `fragment`: return this.parseFragmentDefinition();
			}
			if (t) throw syntaxError(this._lexer.source, this._lexer.token.start, `Unexpected description, only GraphQL definitions support descriptions.`);
			if (n.value === `extend`) return this.parseTypeSystemExtension();
		}
		throw this.unexpected(n);
	}
	parseOperationDefinition() {
		let e = this._lexer.token;
		if (this.peek(e$2.BRACE_L)) return this.node(e, {
			kind: e$3.OPERATION_DEFINITION,
			operation: t$2.QUERY,
			description: void 0,
			name: void 0,
			variableDefinitions: [],
			directives: [],
			selectionSet: this.parseSelectionSet()
		});
		let t = this.parseDescription(), r = this.parseOperationType(), a;
		return this.peek(e$2.NAME) && (a = this.parseName()), this.node(e, {
			kind: e$3.OPERATION_DEFINITION,
			operation: r,
			description: t,
			name: a,
			variableDefinitions: this.parseVariableDefinitions(),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseOperationType() {
		let e = this.expectToken(e$2.NAME);
		switch (e.value) {
			case `query`: return t$2.QUERY;
			case `mutation`: return t$2.MUTATION;
			case `subscription`: return t$2.SUBSCRIPTION;
		}
		throw this.unexpected(e);
	}
	parseVariableDefinitions() {
		return this.optionalMany(e$2.PAREN_L, this.parseVariableDefinition, e$2.PAREN_R);
	}
	parseVariableDefinition() {
		return this.node(this._lexer.token, {
			kind: e$3.VARIABLE_DEFINITION,
			description: this.parseDescription(),
			variable: this.parseVariable(),
			type: (this.expectToken(e$2.COLON), this.parseTypeReference()),
			defaultValue: this.expectOptionalToken(e$2.EQUALS) ? this.parseConstValueLiteral() : void 0,
			directives: this.parseConstDirectives()
		});
	}
	parseVariable() {
		let e = this._lexer.token;
		return this.expectToken(e$2.DOLLAR), this.node(e, {
			kind: e$3.VARIABLE,
			name: this.parseName()
		});
	}
	parseSelectionSet() {
		return this.node(this._lexer.token, {
			kind: e$3.SELECTION_SET,
			selections: this.many(e$2.BRACE_L, this.parseSelection, e$2.BRACE_R)
		});
	}
	parseSelection() {
		return this.peek(e$2.SPREAD) ? this.parseFragment() : this.parseField();
	}
	parseField() {
		let e = this._lexer.token, t = this.parseName(), n, r;
		return this.expectOptionalToken(e$2.COLON) ? (n = t, r = this.parseName()) : r = t, this.node(e, {
			kind: e$3.FIELD,
			alias: n,
			name: r,
			arguments: this.parseArguments(!1),
			directives: this.parseDirectives(!1),
			selectionSet: this.peek(e$2.BRACE_L) ? this.parseSelectionSet() : void 0
		});
	}
	parseArguments(e) {
		let t = e ? this.parseConstArgument : this.parseArgument;
		return this.optionalMany(e$2.PAREN_L, t, e$2.PAREN_R);
	}
	parseArgument(e = !1) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(e$2.COLON), this.node(t, {
			kind: e$3.ARGUMENT,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseConstArgument() {
		return this.parseArgument(!0);
	}
	parseFragment() {
		let e = this._lexer.token;
		this.expectToken(e$2.SPREAD);
		let t = this.expectOptionalKeyword(`on`);
		return !t && this.peek(e$2.NAME) ? this.node(e, {
			kind: e$3.FRAGMENT_SPREAD,
			name: this.parseFragmentName(),
			directives: this.parseDirectives(!1)
		}) : this.node(e, {
			kind: e$3.INLINE_FRAGMENT,
			typeCondition: t ? this.parseNamedType() : void 0,
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		return this.expectKeyword(`fragment`), this._options.allowLegacyFragmentVariables === !0 ? this.node(e, {
			kind: e$3.FRAGMENT_DEFINITION,
			description: t,
			name: this.parseFragmentName(),
			variableDefinitions: this.parseVariableDefinitions(),
			typeCondition: (this.expectKeyword(`on`), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		}) : this.node(e, {
			kind: e$3.FRAGMENT_DEFINITION,
			description: t,
			name: this.parseFragmentName(),
			typeCondition: (this.expectKeyword(`on`), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentName() {
		if (this._lexer.token.value === `on`) throw this.unexpected();
		return this.parseName();
	}
	parseValueLiteral(t) {
		let n = this._lexer.token;
		switch (n.kind) {
			case e$2.BRACKET_L: return this.parseList(t);
			case e$2.BRACE_L: return this.parseObject(t);
			case e$2.INT: return this.advanceLexer(), this.node(n, {
				kind: e$3.INT,
				value: n.value
			});
			case e$2.FLOAT: return this.advanceLexer(), this.node(n, {
				kind: e$3.FLOAT,
				value: n.value
			});
			case e$2.STRING:
			case e$2.BLOCK_STRING: return this.parseStringLiteral();
			case e$2.NAME: switch (this.advanceLexer(), n.value) {
				case `true`: return this.node(n, {
					kind: e$3.BOOLEAN,
					value: !0
				});
				case `false`: return this.node(n, {
					kind: e$3.BOOLEAN,
					value: !1
				});
				case `null`: return this.node(n, { kind: e$3.NULL });
				default: return this.node(n, {
					kind: e$3.ENUM,
					value: n.value
				});
			}
			case e$2.DOLLAR:
				if (t) {
					if (this.expectToken(e$2.DOLLAR), this._lexer.token.kind === e$2.NAME) {
						let t = this._lexer.token.value;
						throw syntaxError(this._lexer.source, n.start, `Unexpected variable "$${t}" in constant value.`);
					}
					throw this.unexpected(n);
				}
				return this.parseVariable();
			default: throw this.unexpected();
		}
	}
	parseConstValueLiteral() {
		return this.parseValueLiteral(!0);
	}
	parseStringLiteral() {
		let e = this._lexer.token;
		return this.advanceLexer(), this.node(e, {
			kind: e$3.STRING,
			value: e.value,
			block: e.kind === e$2.BLOCK_STRING
		});
	}
	parseList(e) {
		return this.node(this._lexer.token, {
			kind: e$3.LIST,
			values: this.any(e$2.BRACKET_L, () => this.parseValueLiteral(e), e$2.BRACKET_R)
		});
	}
	parseObject(e) {
		return this.node(this._lexer.token, {
			kind: e$3.OBJECT,
			fields: this.any(e$2.BRACE_L, () => this.parseObjectField(e), e$2.BRACE_R)
		});
	}
	parseObjectField(e) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(e$2.COLON), this.node(t, {
			kind: e$3.OBJECT_FIELD,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseDirectives(e) {
		let t = [];
		for (; this.peek(e$2.AT);) t.push(this.parseDirective(e));
		return t;
	}
	parseConstDirectives() {
		return this.parseDirectives(!0);
	}
	parseDirective(e) {
		let t = this._lexer.token;
		return this.expectToken(e$2.AT), this.node(t, {
			kind: e$3.DIRECTIVE,
			name: this.parseName(),
			arguments: this.parseArguments(e)
		});
	}
	parseTypeReference() {
		let e = this._lexer.token, t;
		if (this.expectOptionalToken(e$2.BRACKET_L)) {
			let n = this.parseTypeReference();
			this.expectToken(e$2.BRACKET_R), t = this.node(e, {
				kind: e$3.LIST_TYPE,
				type: n
			});
		} else t = this.parseNamedType();
		return this.expectOptionalToken(e$2.BANG) ? this.node(e, {
			kind: e$3.NON_NULL_TYPE,
			type: t
		}) : t;
	}
	parseNamedType() {
		return this.node(this._lexer.token, {
			kind: e$3.NAMED_TYPE,
			name: this.parseName()
		});
	}
	peekDescription() {
		return this.peek(e$2.STRING) || this.peek(e$2.BLOCK_STRING);
	}
	parseDescription() {
		if (this.peekDescription()) return this.parseStringLiteral();
	}
	parseSchemaDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`schema`);
		let n = this.parseConstDirectives(), r = this.many(e$2.BRACE_L, this.parseOperationTypeDefinition, e$2.BRACE_R);
		return this.node(e, {
			kind: e$3.SCHEMA_DEFINITION,
			description: t,
			directives: n,
			operationTypes: r
		});
	}
	parseOperationTypeDefinition() {
		let e = this._lexer.token, t = this.parseOperationType();
		this.expectToken(e$2.COLON);
		let n = this.parseNamedType();
		return this.node(e, {
			kind: e$3.OPERATION_TYPE_DEFINITION,
			operation: t,
			type: n
		});
	}
	parseScalarTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`scalar`);
		let n = this.parseName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: e$3.SCALAR_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r
		});
	}
	parseObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`type`);
		let n = this.parseName(), r = this.parseImplementsInterfaces(), a = this.parseConstDirectives(), o = this.parseFieldsDefinition();
		return this.node(e, {
			kind: e$3.OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			interfaces: r,
			directives: a,
			fields: o
		});
	}
	parseImplementsInterfaces() {
		return this.expectOptionalKeyword(`implements`) ? this.delimitedMany(e$2.AMP, this.parseNamedType) : [];
	}
	parseFieldsDefinition() {
		return this.optionalMany(e$2.BRACE_L, this.parseFieldDefinition, e$2.BRACE_R);
	}
	parseFieldDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName(), r = this.parseArgumentDefs();
		this.expectToken(e$2.COLON);
		let a = this.parseTypeReference(), o = this.parseConstDirectives();
		return this.node(e, {
			kind: e$3.FIELD_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			type: a,
			directives: o
		});
	}
	parseArgumentDefs() {
		return this.optionalMany(e$2.PAREN_L, this.parseInputValueDef, e$2.PAREN_R);
	}
	parseInputValueDef() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName();
		this.expectToken(e$2.COLON);
		let r = this.parseTypeReference(), a;
		this.expectOptionalToken(e$2.EQUALS) && (a = this.parseConstValueLiteral());
		let o = this.parseConstDirectives();
		return this.node(e, {
			kind: e$3.INPUT_VALUE_DEFINITION,
			description: t,
			name: n,
			type: r,
			defaultValue: a,
			directives: o
		});
	}
	parseInterfaceTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`interface`);
		let n = this.parseName(), r = this.parseImplementsInterfaces(), a = this.parseConstDirectives(), o = this.parseFieldsDefinition();
		return this.node(e, {
			kind: e$3.INTERFACE_TYPE_DEFINITION,
			description: t,
			name: n,
			interfaces: r,
			directives: a,
			fields: o
		});
	}
	parseUnionTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`union`);
		let n = this.parseName(), r = this.parseConstDirectives(), a = this.parseUnionMemberTypes();
		return this.node(e, {
			kind: e$3.UNION_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			types: a
		});
	}
	parseUnionMemberTypes() {
		return this.expectOptionalToken(e$2.EQUALS) ? this.delimitedMany(e$2.PIPE, this.parseNamedType) : [];
	}
	parseEnumTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`enum`);
		let n = this.parseName(), r = this.parseConstDirectives(), a = this.parseEnumValuesDefinition();
		return this.node(e, {
			kind: e$3.ENUM_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			values: a
		});
	}
	parseEnumValuesDefinition() {
		return this.optionalMany(e$2.BRACE_L, this.parseEnumValueDefinition, e$2.BRACE_R);
	}
	parseEnumValueDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseEnumValueName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: e$3.ENUM_VALUE_DEFINITION,
			description: t,
			name: n,
			directives: r
		});
	}
	parseEnumValueName() {
		if (this._lexer.token.value === `true` || this._lexer.token.value === `false` || this._lexer.token.value === `null`) throw syntaxError(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
		return this.parseName();
	}
	parseInputObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`input`);
		let n = this.parseName(), r = this.parseConstDirectives(), a = this.parseInputFieldsDefinition();
		return this.node(e, {
			kind: e$3.INPUT_OBJECT_TYPE_DEFINITION,
			description: t,
			name: n,
			directives: r,
			fields: a
		});
	}
	parseInputFieldsDefinition() {
		return this.optionalMany(e$2.BRACE_L, this.parseInputValueDef, e$2.BRACE_R);
	}
	parseTypeSystemExtension() {
		let e = this._lexer.lookahead();
		if (e.kind === e$2.NAME) switch (e.value) {
			case `schema`: return this.parseSchemaExtension();
			case `scalar`: return this.parseScalarTypeExtension();
			case `type`: return this.parseObjectTypeExtension();
			case `interface`: return this.parseInterfaceTypeExtension();
			case `union`: return this.parseUnionTypeExtension();
			case `enum`: return this.parseEnumTypeExtension();
			case `input`: return this.parseInputObjectTypeExtension();
			case `directive`: if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
		}
		throw this.unexpected(e);
	}
	parseSchemaExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`schema`);
		let t = this.parseConstDirectives(), n = this.optionalMany(e$2.BRACE_L, this.parseOperationTypeDefinition, e$2.BRACE_R);
		if (t.length === 0 && n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.SCHEMA_EXTENSION,
			directives: t,
			operationTypes: n
		});
	}
	parseScalarTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`scalar`);
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.SCALAR_TYPE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`type`);
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		if (n.length === 0 && r.length === 0 && a.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.OBJECT_TYPE_EXTENSION,
			name: t,
			interfaces: n,
			directives: r,
			fields: a
		});
	}
	parseInterfaceTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`interface`);
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		if (n.length === 0 && r.length === 0 && a.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.INTERFACE_TYPE_EXTENSION,
			name: t,
			interfaces: n,
			directives: r,
			fields: a
		});
	}
	parseUnionTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`union`);
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseUnionMemberTypes();
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.UNION_TYPE_EXTENSION,
			name: t,
			directives: n,
			types: r
		});
	}
	parseEnumTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`enum`);
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseEnumValuesDefinition();
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.ENUM_TYPE_EXTENSION,
			name: t,
			directives: n,
			values: r
		});
	}
	parseInputObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`input`);
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseInputFieldsDefinition();
		if (n.length === 0 && r.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.INPUT_OBJECT_TYPE_EXTENSION,
			name: t,
			directives: n,
			fields: r
		});
	}
	parseDirectiveDefinitionExtension() {
		let e = this._lexer.token;
		this.expectKeyword(`extend`), this.expectKeyword(`directive`), this.expectToken(e$2.AT);
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n.length === 0) throw this.unexpected();
		return this.node(e, {
			kind: e$3.DIRECTIVE_EXTENSION,
			name: t,
			directives: n
		});
	}
	parseDirectiveDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword(`directive`), this.expectToken(e$2.AT);
		let n = this.parseName(), r = this.parseArgumentDefs(), a = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [], o = this.expectOptionalKeyword(`repeatable`);
		this.expectKeyword(`on`);
		let s = this.parseDirectiveLocations();
		return this.node(e, {
			kind: e$3.DIRECTIVE_DEFINITION,
			description: t,
			name: n,
			arguments: r,
			directives: a,
			repeatable: o,
			locations: s
		});
	}
	parseDirectiveLocations() {
		return this.delimitedMany(e$2.PIPE, this.parseDirectiveLocation);
	}
	parseDirectiveLocation() {
		let e = this._lexer.token, t = this.parseName();
		if (Object.prototype.hasOwnProperty.call(e$4, t.value)) return t;
		throw this.unexpected(e);
	}
	parseSchemaCoordinate() {
		let e = this._lexer.token, t = this.expectOptionalToken(e$2.AT), n = this.parseName(), r;
		!t && this.expectOptionalToken(e$2.DOT) && (r = this.parseName());
		let a;
		return (t || r) && this.expectOptionalToken(e$2.PAREN_L) && (a = this.parseName(), this.expectToken(e$2.COLON), this.expectToken(e$2.PAREN_R)), t ? a ? this.node(e, {
			kind: e$3.DIRECTIVE_ARGUMENT_COORDINATE,
			name: n,
			argumentName: a
		}) : this.node(e, {
			kind: e$3.DIRECTIVE_COORDINATE,
			name: n
		}) : r ? a ? this.node(e, {
			kind: e$3.ARGUMENT_COORDINATE,
			name: n,
			fieldName: r,
			argumentName: a
		}) : this.node(e, {
			kind: e$3.MEMBER_COORDINATE,
			name: n,
			memberName: r
		}) : this.node(e, {
			kind: e$3.TYPE_COORDINATE,
			name: n
		});
	}
	node(e, n) {
		return this._options.noLocation !== !0 && (n.loc = new Location(e, this._lexer.lastToken, this._lexer.source)), n;
	}
	peek(e) {
		return this._lexer.token.kind === e;
	}
	expectToken(t) {
		let n = this._lexer.token;
		if (n.kind === t) return this.advanceLexer(), n;
		throw syntaxError(this._lexer.source, n.start, `Expected ${getTokenKindDesc(t)}, found ${getTokenDesc(n)}.`);
	}
	expectOptionalToken(e) {
		return this._lexer.token.kind === e && (this.advanceLexer(), !0);
	}
	expectKeyword(t) {
		let n = this._lexer.token;
		if (n.kind === e$2.NAME && n.value === t) this.advanceLexer();
		else throw syntaxError(this._lexer.source, n.start, `Expected "${t}", found ${getTokenDesc(n)}.`);
	}
	expectOptionalKeyword(e) {
		let t = this._lexer.token;
		return t.kind === e$2.NAME && t.value === e && (this.advanceLexer(), !0);
	}
	unexpected(t) {
		let n = t ?? this._lexer.token;
		return syntaxError(this._lexer.source, n.start, `Unexpected ${getTokenDesc(n)}.`);
	}
	any(e, t, n) {
		this.expectToken(e);
		let r = [];
		for (; !this.expectOptionalToken(n);) r.push(t.call(this));
		return r;
	}
	optionalMany(e, t, n) {
		if (this.expectOptionalToken(e)) {
			let e = [];
			do
				e.push(t.call(this));
			while (!this.expectOptionalToken(n));
			return e;
		}
		return [];
	}
	many(e, t, n) {
		this.expectToken(e);
		let r = [];
		do
			r.push(t.call(this));
		while (!this.expectOptionalToken(n));
		return r;
	}
	delimitedMany(e, t) {
		this.expectOptionalToken(e);
		let n = [];
		do
			n.push(t.call(this));
		while (this.expectOptionalToken(e));
		return n;
	}
	advanceLexer() {
		let { maxLexicalTokens: t = this._options.maxTokens } = this._options, n = this._lexer.advance();
		if (n.kind !== e$2.EOF && (++this._tokenCounter, t !== void 0 && this._tokenCounter > t)) throw syntaxError(this._lexer.source, n.start, `Document contains more that ${t} tokens. Parsing aborted.`);
	}
};
function getTokenDesc(e) {
	let t = e.value;
	return getTokenKindDesc(e.kind) + (t == null ? `` : ` "${t}"`);
}
function getTokenKindDesc(e) {
	return isPunctuatorTokenKind(e) ? `"${e}"` : e;
}
// node_modules/graphql/jsutils/didYouMean.mjs
function didYouMean(e, t) {
	let [n, r] = t ? [e, t] : [void 0, e], i = ` Did you mean `;
	n && (i += n + ` `);
	let a = r.map((e) => `"${e}"`);
	switch (a.length) {
		case 0: return ``;
		case 1: return i + a[0] + `?`;
		case 2: return i + a[0] + ` or ` + a[1] + `?`;
	}
	let o = a.slice(0, 5), s = o.pop();
	return i + o.join(`, `) + `, or ` + s + `?`;
}
// node_modules/graphql/jsutils/identityFunc.mjs
function identityFunc(e) {
	return e;
}
// node_modules/graphql/jsutils/keyMap.mjs
function keyMap(e, t) {
	let n = Object.create(null);
	for (let r of e) n[t(r)] = r;
	return n;
}
// node_modules/graphql/jsutils/keyValMap.mjs
function keyValMap(e, t, n) {
	let r = Object.create(null);
	for (let i of e) r[t(i)] = n(i);
	return r;
}
// node_modules/graphql/jsutils/mapValue.mjs
function mapValue(e, t) {
	let n = Object.create(null);
	for (let r of Object.keys(e)) n[r] = t(e[r], r);
	return n;
}
// node_modules/graphql/jsutils/naturalCompare.mjs
function naturalCompare(t, n) {
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) {
		let a = t.charCodeAt(r), o = n.charCodeAt(i);
		if (isDigit(a) && isDigit(o)) {
			let s = 0;
			do
				++r, s = s * 10 + a - e$1, a = t.charCodeAt(r);
			while (isDigit(a) && s > 0);
			let c = 0;
			do
				++i, c = c * 10 + o - e$1, o = n.charCodeAt(i);
			while (isDigit(o) && c > 0);
			if (s < c) return -1;
			if (s > c) return 1;
		} else {
			if (a < o) return -1;
			if (a > o) return 1;
			++r, ++i;
		}
	}
	return t.length - n.length;
}
const e$1 = 48;
function isDigit(e) {
	return !isNaN(e) && 48 <= e && e <= 57;
}
// node_modules/graphql/jsutils/suggestionList.mjs
function suggestionList(t, n) {
	let r = Object.create(null), i = new LexicalDistance(t), a = Math.floor(t.length * .4) + 1;
	for (let e of n) {
		let t = i.measure(e, a);
		t !== void 0 && (r[e] = t);
	}
	return Object.keys(r).sort((t, n) => {
		let i = r[t] - r[n];
		return i === 0 ? naturalCompare(t, n) : i;
	});
}
var LexicalDistance = class {
	constructor(e) {
		this._input = e, this._inputLowerCase = e.toLowerCase(), this._inputArray = stringToArray(this._inputLowerCase), this._rows = [
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0)
		];
	}
	measure(e, t) {
		if (this._input === e) return 0;
		let n = e.toLowerCase();
		if (this._inputLowerCase === n) return 1;
		let r = stringToArray(n), i = this._inputArray;
		if (r.length < i.length) {
			let e = r;
			r = i, i = e;
		}
		let a = r.length, o = i.length;
		if (a - o > t) return;
		let s = this._rows;
		for (let e = 0; e <= o; e++) s[0][e] = e;
		for (let e = 1; e <= a; e++) {
			let n = s[(e - 1) % 3], a = s[e % 3], c = a[0] = e;
			for (let t = 1; t <= o; t++) {
				let o = r[e - 1] === i[t - 1] ? 0 : 1, l = Math.min(n[t] + 1, a[t - 1] + 1, n[t - 1] + o);
				if (e > 1 && t > 1 && r[e - 1] === i[t - 2] && r[e - 2] === i[t - 1]) {
					let n = s[(e - 2) % 3][t - 2];
					l = Math.min(l, n + 1);
				}
				l < c && (c = l), a[t] = l;
			}
			if (c > t) return;
		}
		let c = s[a % 3][o];
		return c <= t ? c : void 0;
	}
};
function stringToArray(e) {
	let t = e.length, n = Array(t);
	for (let r = 0; r < t; ++r) n[r] = e.charCodeAt(r);
	return n;
}
// node_modules/graphql/jsutils/toObjMap.mjs
function toObjMap(e) {
	if (e == null) return Object.create(null);
	if (Object.getPrototypeOf(e) === null) return e;
	let t = Object.create(null);
	for (let [n, r] of Object.entries(e)) t[n] = r;
	return t;
}
// node_modules/graphql/language/printString.mjs
function printString(t) {
	return `"${t.replace(e, escapedReplacer)}"`;
}
const e = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(e) {
	return t[e.charCodeAt(0)];
}
const t = `\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F`.split(`.`);
// node_modules/graphql/language/reducer.mjs
function reduce(n, r) {
	let i = [], a = {
		parent: [n],
		keys: void 0,
		results: [],
		index: -1
	}, o;
	do {
		let n;
		a.index++;
		let s = a.keys === void 0 ? a.parent.length : a.keys.length;
		if (a.index === s) o = a.results, n = a.keys === void 0 ? void 0 : a.results.kind, a = i.pop();
		else {
			if (o = a.keys === void 0 ? a.parent[a.index] : a.parent[a.keys[a.index]], o == null && i.length !== 0) continue;
			if (Array.isArray(o)) {
				if (o.length !== 0) {
					i.push(a), a = {
						parent: o,
						keys: void 0,
						results: [],
						index: -1
					};
					continue;
				}
			} else {
				let r = o;
				n = r?.kind;
				let s = typeof n == `string` ? QueryDocumentKeys[n] : void 0;
				if (!Array.isArray(s)) throw Error(`Invalid AST Node: ${inspect(o)}.`);
				if (s.length !== 0) {
					i.push(a), a = {
						parent: r,
						keys: s,
						results: { ...r },
						index: -1
					};
					continue;
				}
			}
		}
		if (n !== void 0) {
			let e = r[n];
			o = e?.(o);
		}
		a.keys === void 0 ? a.results.push(o) : a.results[a.keys[a.index]] = o;
	} while (i.length !== 0);
	return o;
}
// node_modules/graphql/language/printer.mjs
function print(e, t) {
	return render(reduce(e, i), t?.maxIndentDepth ?? 1 / 0);
}
function printForError(e) {
	return print(e, { maxIndentDepth: 100 });
}
var PrintBuffer = class PrintBuffer {
	next = void 0;
	tail = this;
	indentBefore = !1;
	dedentAfter = !1;
	constructor(e = ``, t = !1) {
		this.length = e.length, this.lines = e.includes(`
`) ? e.split(`
`) : e, this.newlines = typeof this.lines == `string` ? 0 : this.lines.length - 1, this.isBlockString = t;
	}
	append(e) {
		if (e.length === 0) return this;
		let t = typeof e == `string` ? new PrintBuffer(e) : e;
		return this.tail.next = t, this.tail = t.tail, this.length += t.length, this.newlines += t.newlines, this;
	}
	indent() {
		return this.length === 0 || (this.indentBefore = !0, this.tail.dedentAfter = !0, this.length += 2 * (this.newlines + 1)), this;
	}
};
const r = new PrintBuffer();
function render(e, t) {
	let n = ``, r = ``, i = 0, a = ``, o = e;
	for (; o !== void 0;) {
		let e = o.lines;
		if (o.indentBefore && (i < t && (a += `  `, r += `  `), i++), typeof e == `string`) r += e;
		else {
			r += e[0];
			let s = !o.isBlockString && i >= t ? ` ` : `
` + a;
			for (let t = 1; t < e.length; t++) n += r, r = s + e[t];
		}
		o.dedentAfter && (i--, a = a.slice(0, i * 2)), o = o.next;
	}
	return n + r;
}
const i = {
	Name: (e) => new PrintBuffer(e.value),
	Variable: (e) => join([`$`, e.name]),
	Document: (e) => join(e.definitions, `

`),
	OperationDefinition(e) {
		let t = hasMultilineItems(e.variableDefinitions) ? wrap(`(
`, join(e.variableDefinitions, `
`), `
)`) : wrap(`(`, join(e.variableDefinitions, `, `), `)`), n = join([wrap(``, e.description, `
`), join([
			e.operation,
			join([e.name, t]),
			join(e.directives, ` `)
		], ` `)]);
		return join([e.operation === `query` && n.length === e.operation.length ? `` : join([n, ` `]), e.selectionSet]);
	},
	VariableDefinition: ({ variable: e, type: t, defaultValue: n, directives: r, description: i }) => join([
		wrap(``, i, `
`),
		e,
		`: `,
		t,
		wrap(` = `, n),
		wrap(` `, join(r, ` `))
	]),
	SelectionSet: ({ selections: e }) => block(e),
	Field({ alias: e, name: t, arguments: n, directives: r, selectionSet: i }) {
		return join([
			wrappedLineAndArgs(join([wrap(``, e, `: `), t], ``), n),
			wrap(` `, join(r, ` `)),
			wrap(` `, i)
		]);
	},
	Argument: ({ name: e, value: t }) => join([
		e,
		`: `,
		t
	]),
	FragmentSpread: ({ name: e, directives: t }) => join([
		`...`,
		e,
		wrap(` `, join(t, ` `))
	]),
	InlineFragment: ({ typeCondition: e, directives: t, selectionSet: n }) => join([
		`...`,
		wrap(`on `, e),
		join(t, ` `),
		n
	], ` `),
	FragmentDefinition: ({ name: e, typeCondition: t, variableDefinitions: n, directives: r, selectionSet: i, description: a }) => join([
		wrap(``, a, `
`),
		`fragment `,
		e,
		wrap(`(`, join(n, `, `), `)`),
		` on `,
		t,
		` `,
		wrap(``, join(r, ` `), ` `),
		i
	]),
	IntValue: ({ value: e }) => new PrintBuffer(e),
	FloatValue: ({ value: e }) => new PrintBuffer(e),
	StringValue: ({ value: n, block: r }) => new PrintBuffer(r === !0 ? printBlockString(n) : printString(n), r === !0),
	BooleanValue: ({ value: e }) => new PrintBuffer(e ? `true` : `false`),
	NullValue: () => new PrintBuffer(`null`),
	EnumValue: ({ value: e }) => new PrintBuffer(e),
	ListValue: ({ values: e }) => join([
		`[`,
		join(e, `, `),
		`]`
	]),
	ObjectValue: ({ fields: e }) => join([
		`{`,
		join(e, `, `),
		`}`
	]),
	ObjectField: ({ name: e, value: t }) => join([
		e,
		`: `,
		t
	]),
	Directive: ({ name: e, arguments: t }) => join([
		`@`,
		e,
		wrap(`(`, join(t, `, `), `)`)
	]),
	NamedType: ({ name: e }) => e,
	ListType: ({ type: e }) => join([
		`[`,
		e,
		`]`
	]),
	NonNullType: ({ type: e }) => join([e, `!`]),
	SchemaDefinition: ({ description: e, directives: t, operationTypes: n }) => join([wrap(``, e, `
`), join([
		`schema`,
		join(t, ` `),
		block(n)
	], ` `)]),
	OperationTypeDefinition: ({ operation: e, type: t }) => join([
		e,
		`: `,
		t
	]),
	ScalarTypeDefinition: ({ description: e, name: t, directives: n }) => join([wrap(``, e, `
`), join([
		`scalar`,
		t,
		join(n, ` `)
	], ` `)]),
	ObjectTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => join([wrap(``, e, `
`), join([
		`type`,
		t,
		wrap(`implements `, join(n, ` & `)),
		join(r, ` `),
		block(i)
	], ` `)]),
	FieldDefinition: ({ description: e, name: t, arguments: n, type: r, directives: i }) => join([
		wrap(``, e, `
`),
		t,
		hasMultilineItems(n) ? wrap(`(
`, join(n, `
`).indent(), `
)`) : wrap(`(`, join(n, `, `), `)`),
		`: `,
		r,
		wrap(` `, join(i, ` `))
	]),
	InputValueDefinition: ({ description: e, name: t, type: n, defaultValue: r, directives: i }) => join([
		wrap(``, e, `
`),
		t,
		`: `,
		n,
		wrap(` = `, r),
		wrap(` `, join(i, ` `))
	]),
	InterfaceTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => join([wrap(``, e, `
`), join([
		`interface`,
		t,
		wrap(`implements `, join(n, ` & `)),
		join(r, ` `),
		block(i)
	], ` `)]),
	UnionTypeDefinition: ({ description: e, name: t, directives: n, types: r }) => join([wrap(``, e, `
`), join([
		`union`,
		t,
		join(n, ` `),
		wrap(`= `, join(r, ` | `))
	], ` `)]),
	EnumTypeDefinition: ({ description: e, name: t, directives: n, values: r }) => join([wrap(``, e, `
`), join([
		`enum`,
		t,
		join(n, ` `),
		block(r)
	], ` `)]),
	EnumValueDefinition: ({ description: e, name: t, directives: n }) => join([wrap(``, e, `
`), join([t, join(n, ` `)], ` `)]),
	InputObjectTypeDefinition: ({ description: e, name: t, directives: n, fields: r }) => join([wrap(``, e, `
`), join([
		`input`,
		t,
		join(n, ` `),
		block(r)
	], ` `)]),
	DirectiveDefinition: ({ description: e, name: t, arguments: n, directives: r, repeatable: i, locations: a }) => join([
		wrap(``, e, `
`),
		`directive @`,
		t,
		hasMultilineItems(n) ? wrap(`(
`, join(n, `
`).indent(), `
)`) : wrap(`(`, join(n, `, `), `)`),
		wrap(` `, join(r, ` `)),
		i ? ` repeatable` : ``,
		` on `,
		join(a, ` | `)
	]),
	SchemaExtension: ({ directives: e, operationTypes: t }) => join([
		`extend schema`,
		join(e, ` `),
		block(t)
	], ` `),
	ScalarTypeExtension: ({ name: e, directives: t }) => join([
		`extend scalar`,
		e,
		join(t, ` `)
	], ` `),
	ObjectTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => join([
		`extend type`,
		e,
		wrap(`implements `, join(t, ` & `)),
		join(n, ` `),
		block(r)
	], ` `),
	InterfaceTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => join([
		`extend interface`,
		e,
		wrap(`implements `, join(t, ` & `)),
		join(n, ` `),
		block(r)
	], ` `),
	UnionTypeExtension: ({ name: e, directives: t, types: n }) => join([
		`extend union`,
		e,
		join(t, ` `),
		wrap(`= `, join(n, ` | `))
	], ` `),
	EnumTypeExtension: ({ name: e, directives: t, values: n }) => join([
		`extend enum`,
		e,
		join(t, ` `),
		block(n)
	], ` `),
	InputObjectTypeExtension: ({ name: e, directives: t, fields: n }) => join([
		`extend input`,
		e,
		join(t, ` `),
		block(n)
	], ` `),
	DirectiveExtension: ({ name: e, directives: t }) => join([join([`extend directive @`, e]), join(t, ` `)], ` `),
	TypeCoordinate: ({ name: e }) => e,
	MemberCoordinate: ({ name: e, memberName: t }) => join([e, wrap(`.`, t)]),
	ArgumentCoordinate: ({ name: e, fieldName: t, argumentName: n }) => join([
		e,
		wrap(`.`, t),
		wrap(`(`, n, `:)`)
	]),
	DirectiveCoordinate: ({ name: e }) => join([`@`, e]),
	DirectiveArgumentCoordinate: ({ name: e, argumentName: t }) => join([
		`@`,
		e,
		wrap(`(`, t, `:)`)
	])
};
function join(e, t = ``) {
	if (e == null || e.length === 0) return r;
	let n = r;
	for (let r of e) r !== void 0 && r.length !== 0 && (n.length === 0 ? n = typeof r == `string` ? new PrintBuffer(r) : r : (t !== `` && n.append(t), n.append(r)));
	return n;
}
function joinedLength(e, t) {
	let n = 0;
	for (let r of e) r.length !== 0 && (n += (n === 0 ? 0 : t.length) + r.length);
	return n;
}
function block(e) {
	return wrap(`{
`, join(e, `
`).indent(), `
}`);
}
function wrap(e, t, n = ``) {
	return t != null && t.length !== 0 ? e === `` ? t.append(n) : new PrintBuffer(e).append(t).append(n) : r;
}
function hasMultilineItems(e) {
	return e?.some((e) => e.newlines !== 0) ?? !1;
}
function wrappedLineAndArgs(e, t) {
	return t == null || t.length === 0 ? e : join([e, e.length + joinedLength(t, `, `) + 2 > 80 ? wrap(`(
`, join(t, `
`).indent(), `
)`) : wrap(`(`, join(t, `, `), `)`)]);
}
// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function valueFromASTUntyped(n, r) {
	switch (n.kind) {
		case e$3.NULL: return null;
		case e$3.INT: return parseInt(n.value, 10);
		case e$3.FLOAT: return parseFloat(n.value);
		case e$3.STRING:
		case e$3.ENUM:
		case e$3.BOOLEAN: return n.value;
		case e$3.LIST: return n.values.map((e) => valueFromASTUntyped(e, r));
		case e$3.OBJECT: return keyValMap(n.fields, (e) => e.name.value, (e) => valueFromASTUntyped(e.value, r));
		case e$3.VARIABLE: return r?.[n.name.value];
	}
}
// node_modules/graphql/type/assertName.mjs
function assertName(i) {
	if (i ?? devAssert(!1, `Must provide name.`), typeof i == `string` || devAssert(!1, `Expected name to be a string.`), i.length === 0) throw new GraphQLError(`Expected name to be a non-empty string.`);
	for (let e = 1; e < i.length; ++e) if (!isNameContinue(i.charCodeAt(e))) throw new GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${i}" does not.`);
	if (!isNameStart(i.charCodeAt(0))) throw new GraphQLError(`Names must start with [_a-zA-Z] but "${i}" does not.`);
	return i;
}
function assertEnumValueName(e) {
	if (e === `true` || e === `false` || e === `null`) throw new GraphQLError(`Enum values cannot be named: ${e}`);
	return assertName(e);
}
// node_modules/graphql/type/definition.mjs
function isType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isInputObjectType(e) || isListType(e) || isNonNullType(e);
}
function isScalarType(e) {
	return instanceOf(e, GraphQLScalarType);
}
function isObjectType(e) {
	return instanceOf(e, GraphQLObjectType);
}
function isInterfaceType(e) {
	return instanceOf(e, GraphQLInterfaceType);
}
function isUnionType(e) {
	return instanceOf(e, GraphQLUnionType);
}
function isEnumType(e) {
	return instanceOf(e, GraphQLEnumType);
}
function isInputObjectType(e) {
	return instanceOf(e, GraphQLInputObjectType);
}
function isListType(e) {
	return instanceOf(e, GraphQLList);
}
function isNonNullType(e) {
	return instanceOf(e, GraphQLNonNull);
}
function isInputType(e) {
	return isScalarType(e) || isEnumType(e) || isInputObjectType(e) || isWrappingType(e) && isInputType(e.ofType);
}
function isOutputType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isWrappingType(e) && isOutputType(e.ofType);
}
function isLeafType(e) {
	return isScalarType(e) || isEnumType(e);
}
function isCompositeType(e) {
	return isObjectType(e) || isInterfaceType(e) || isUnionType(e);
}
function isAbstractType(e) {
	return isInterfaceType(e) || isUnionType(e);
}
var GraphQLList = class {
	constructor(t) {
		isType(t) || devAssert(!1, `Expected ${inspect(t)} to be a GraphQL type.`), this.ofType = t;
	}
	get [Symbol.toStringTag]() {
		return `GraphQLList`;
	}
	toString() {
		return `[` + String(this.ofType) + `]`;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLNonNull = class {
	constructor(t) {
		isNullableType(t) || devAssert(!1, `Expected ${inspect(t)} to be a GraphQL nullable type.`), this.ofType = t;
	}
	get [Symbol.toStringTag]() {
		return `GraphQLNonNull`;
	}
	toString() {
		return String(this.ofType) + `!`;
	}
	toJSON() {
		return this.toString();
	}
};
function isWrappingType(e) {
	return isListType(e) || isNonNullType(e);
}
function isNullableType(e) {
	return isType(e) && !isNonNullType(e);
}
function getNullableType(e) {
	if (e) return isNonNullType(e) ? e.ofType : e;
}
function isNamedType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isInputObjectType(e);
}
function getNamedType(e) {
	if (e) {
		let t = e;
		for (; isWrappingType(t);) t = t.ofType;
		return t;
	}
}
function resolveReadonlyArrayThunk(e) {
	return typeof e == `function` ? e() : e;
}
function resolveObjMapThunk(e) {
	return typeof e == `function` ? e() : e;
}
var GraphQLScalarType = class {
	constructor(t) {
		let i = t.parseValue ?? identityFunc;
		this.name = assertName(t.name), this.description = t.description, this.specifiedByURL = t.specifiedByURL, this.serialize = t.serialize ?? identityFunc, this.parseValue = i, this.parseLiteral = t.parseLiteral ?? ((e, t) => i(valueFromASTUntyped(e, t))), this.extensions = toObjMap(t.extensions), this.astNode = t.astNode, this.extensionASTNodes = t.extensionASTNodes ?? [], t.specifiedByURL == null || typeof t.specifiedByURL == `string` || devAssert(!1, `${this.name} must provide "specifiedByURL" as a string, but got: ${inspect(t.specifiedByURL)}.`), t.serialize == null || typeof t.serialize == `function` || devAssert(!1, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`), t.parseLiteral && (typeof t.parseValue == `function` && typeof t.parseLiteral == `function` || devAssert(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`));
	}
	get [Symbol.toStringTag]() {
		return `GraphQLScalarType`;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			specifiedByURL: this.specifiedByURL,
			serialize: this.serialize,
			parseValue: this.parseValue,
			parseLiteral: this.parseLiteral,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLObjectType = class {
	constructor(t) {
		this.name = assertName(t.name), this.description = t.description, this.isTypeOf = t.isTypeOf, this.extensions = toObjMap(t.extensions), this.astNode = t.astNode, this.extensionASTNodes = t.extensionASTNodes ?? [], this._fields = () => defineFieldMap(t), this._interfaces = () => defineInterfaces(t), t.isTypeOf == null || typeof t.isTypeOf == `function` || devAssert(!1, `${this.name} must provide "isTypeOf" as a function, but got: ${inspect(t.isTypeOf)}.`);
	}
	get [Symbol.toStringTag]() {
		return `GraphQLObjectType`;
	}
	getFields() {
		return typeof this._fields == `function` && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == `function` && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: fieldsToFieldsConfig(this.getFields()),
			isTypeOf: this.isTypeOf,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInterfaces(t) {
	let n = resolveReadonlyArrayThunk(t.interfaces ?? []);
	return Array.isArray(n) || devAssert(!1, `${t.name} interfaces must be an Array or a function which returns an Array.`), n;
}
function defineFieldMap(t) {
	let n = resolveObjMapThunk(t.fields);
	return isPlainObj(n) || devAssert(!1, `${t.name} fields must be an object with field names as keys or a function which returns such an object.`), mapValue(n, (n, i) => {
		isPlainObj(n) || devAssert(!1, `${t.name}.${i} field config must be an object.`), n.resolve == null || typeof n.resolve == `function` || devAssert(!1, `${t.name}.${i} field resolver must be a function if provided, but got: ${inspect(n.resolve)}.`);
		let a = n.args ?? {};
		return isPlainObj(a) || devAssert(!1, `${t.name}.${i} args must be an object with argument names as keys.`), {
			name: assertName(i),
			description: n.description,
			type: n.type,
			args: defineArguments(a),
			resolve: n.resolve,
			subscribe: n.subscribe,
			deprecationReason: n.deprecationReason,
			extensions: toObjMap(n.extensions),
			astNode: n.astNode
		};
	});
}
function defineArguments(e) {
	return Object.entries(e).map(([e, t]) => ({
		name: assertName(e),
		description: t.description,
		type: t.type,
		defaultValue: t.defaultValue,
		deprecationReason: t.deprecationReason,
		extensions: toObjMap(t.extensions),
		astNode: t.astNode
	}));
}
function isPlainObj(e) {
	return isObjectLike(e) && !Array.isArray(e);
}
function fieldsToFieldsConfig(e) {
	return mapValue(e, (e) => ({
		description: e.description,
		type: e.type,
		args: argsToArgsConfig(e.args),
		resolve: e.resolve,
		subscribe: e.subscribe,
		deprecationReason: e.deprecationReason,
		extensions: e.extensions,
		astNode: e.astNode
	}));
}
function argsToArgsConfig(e) {
	return keyValMap(e, (e) => e.name, (e) => ({
		description: e.description,
		type: e.type,
		defaultValue: e.defaultValue,
		deprecationReason: e.deprecationReason,
		extensions: e.extensions,
		astNode: e.astNode
	}));
}
function isRequiredArgument(e) {
	return isNonNullType(e.type) && e.defaultValue === void 0;
}
var GraphQLInterfaceType = class {
	constructor(t) {
		this.name = assertName(t.name), this.description = t.description, this.resolveType = t.resolveType, this.extensions = toObjMap(t.extensions), this.astNode = t.astNode, this.extensionASTNodes = t.extensionASTNodes ?? [], this._fields = defineFieldMap.bind(void 0, t), this._interfaces = defineInterfaces.bind(void 0, t), t.resolveType == null || typeof t.resolveType == `function` || devAssert(!1, `${this.name} must provide "resolveType" as a function, but got: ${inspect(t.resolveType)}.`);
	}
	get [Symbol.toStringTag]() {
		return `GraphQLInterfaceType`;
	}
	getFields() {
		return typeof this._fields == `function` && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == `function` && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: fieldsToFieldsConfig(this.getFields()),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLUnionType = class {
	constructor(t) {
		this.name = assertName(t.name), this.description = t.description, this.resolveType = t.resolveType, this.extensions = toObjMap(t.extensions), this.astNode = t.astNode, this.extensionASTNodes = t.extensionASTNodes ?? [], this._types = defineTypes.bind(void 0, t), t.resolveType == null || typeof t.resolveType == `function` || devAssert(!1, `${this.name} must provide "resolveType" as a function, but got: ${inspect(t.resolveType)}.`);
	}
	get [Symbol.toStringTag]() {
		return `GraphQLUnionType`;
	}
	getTypes() {
		return typeof this._types == `function` && (this._types = this._types()), this._types;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			types: this.getTypes(),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineTypes(t) {
	let n = resolveReadonlyArrayThunk(t.types);
	return Array.isArray(n) || devAssert(!1, `Must provide Array of types or a function which returns such an array for Union ${t.name}.`), n;
}
var GraphQLEnumType = class {
	constructor(e) {
		this.name = assertName(e.name), this.description = e.description, this.extensions = toObjMap(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._values = typeof e.values == `function` ? e.values : defineEnumValues(this.name, e.values), this._valueLookup = null, this._nameLookup = null;
	}
	get [Symbol.toStringTag]() {
		return `GraphQLEnumType`;
	}
	getValues() {
		return typeof this._values == `function` && (this._values = defineEnumValues(this.name, this._values())), this._values;
	}
	getValue(e) {
		return this._nameLookup === null && (this._nameLookup = keyMap(this.getValues(), (e) => e.name)), this._nameLookup[e];
	}
	serialize(e) {
		this._valueLookup === null && (this._valueLookup = new Map(this.getValues().map((e) => [e.value, e])));
		let t = this._valueLookup.get(e);
		if (t === void 0) throw new GraphQLError(`Enum "${this.name}" cannot represent value: ${inspect(e)}`);
		return t.name;
	}
	parseValue(e, t) {
		if (typeof e != `string`) {
			let n = inspect(e);
			throw new GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${n}.` + (t ? `` : didYouMeanEnumValue(this, n)));
		}
		let n = this.getValue(e);
		if (n == null) throw new GraphQLError(`Value "${e}" does not exist in "${this.name}" enum.` + (t ? `` : didYouMeanEnumValue(this, e)));
		return n.value;
	}
	parseLiteral(e, t, n) {
		if (e.kind !== e$3.ENUM) {
			let t = printForError(e);
			throw new GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${t}.` + (n ? `` : didYouMeanEnumValue(this, t)), { nodes: e });
		}
		let r = this.getValue(e.value);
		if (r == null) {
			let t = printForError(e);
			throw new GraphQLError(`Value "${t}" does not exist in "${this.name}" enum.` + (n ? `` : didYouMeanEnumValue(this, t)), { nodes: e });
		}
		return r.value;
	}
	toConfig() {
		let e = keyValMap(this.getValues(), (e) => e.name, (e) => ({
			description: e.description,
			value: e.value,
			deprecationReason: e.deprecationReason,
			extensions: e.extensions,
			astNode: e.astNode
		}));
		return {
			name: this.name,
			description: this.description,
			values: e,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function didYouMeanEnumValue(e, n) {
	let r = e.getValues().map((e) => e.name), i = suggestionList(n, r);
	return didYouMean(`the enum value`, i);
}
function defineEnumValues(t, n) {
	return isPlainObj(n) || devAssert(!1, `${t} values must be an object with value names as keys.`), Object.entries(n).map(([n, i]) => (isPlainObj(i) || devAssert(!1, `${t}.${n} must refer to an object with a "value" key representing an internal value but got: ${inspect(i)}.`), {
		name: assertEnumValueName(n),
		description: i.description,
		value: i.value === void 0 ? n : i.value,
		deprecationReason: i.deprecationReason,
		extensions: toObjMap(i.extensions),
		astNode: i.astNode
	}));
}
var GraphQLInputObjectType = class {
	constructor(e) {
		this.name = assertName(e.name), this.description = e.description, this.extensions = toObjMap(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this.isOneOf = e.isOneOf ?? !1, this._fields = defineInputFieldMap.bind(void 0, e);
	}
	get [Symbol.toStringTag]() {
		return `GraphQLInputObjectType`;
	}
	getFields() {
		return typeof this._fields == `function` && (this._fields = this._fields()), this._fields;
	}
	toConfig() {
		let e = mapValue(this.getFields(), (e) => ({
			description: e.description,
			type: e.type,
			defaultValue: e.defaultValue,
			deprecationReason: e.deprecationReason,
			extensions: e.extensions,
			astNode: e.astNode
		}));
		return {
			name: this.name,
			description: this.description,
			fields: e,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			isOneOf: this.isOneOf
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInputFieldMap(t) {
	let n = resolveObjMapThunk(t.fields);
	return isPlainObj(n) || devAssert(!1, `${t.name} fields must be an object with field names as keys or a function which returns such an object.`), mapValue(n, (n, r) => (!(`resolve` in n) || devAssert(!1, `${t.name}.${r} field has a resolve property, but Input Types cannot define resolvers.`), {
		name: assertName(r),
		description: n.description,
		type: n.type,
		defaultValue: n.defaultValue,
		deprecationReason: n.deprecationReason,
		extensions: toObjMap(n.extensions),
		astNode: n.astNode
	}));
}
function isRequiredInputField(e) {
	return isNonNullType(e.type) && e.defaultValue === void 0;
}
// node_modules/graphql/utilities/typeComparators.mjs
function isEqualType(e, t) {
	return e === t ? !0 : isNonNullType(e) && isNonNullType(t) || isListType(e) && isListType(t) ? isEqualType(e.ofType, t.ofType) : !1;
}
function isTypeSubTypeOf(a, o, s) {
	return o === s ? !0 : isNonNullType(s) ? isNonNullType(o) ? isTypeSubTypeOf(a, o.ofType, s.ofType) : !1 : isNonNullType(o) ? isTypeSubTypeOf(a, o.ofType, s) : isListType(s) ? isListType(o) ? isTypeSubTypeOf(a, o.ofType, s.ofType) : !1 : !isListType(o) && isAbstractType(s) && (isInterfaceType(o) || isObjectType(o)) && a.isSubType(s, o);
}
function doTypesOverlap(t, n, r) {
	return n === r ? !0 : isAbstractType(n) ? isAbstractType(r) ? t.getPossibleTypes(n).some((e) => t.isSubType(r, e)) : t.isSubType(n, r) : isAbstractType(r) ? t.isSubType(r, n) : !1;
}
// node_modules/graphql/type/scalars.mjs
const GRAPHQL_MAX_INT = 2147483647;
const GRAPHQL_MIN_INT = -2147483648;
const GraphQLInt = new GraphQLScalarType({
	name: `Int`,
	description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
	serialize(t) {
		let r = serializeObject(t);
		if (typeof r == `boolean`) return +!!r;
		let i = r;
		if (typeof r == `string` && r !== `` && (i = Number(r)), typeof i != `number` || !Number.isInteger(i)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(r)}`);
		if (i > 2147483647 || i < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ` + inspect(r));
		return i;
	},
	parseValue(t) {
		if (typeof t != `number` || !Number.isInteger(t)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(t)}`);
		if (t > 2147483647 || t < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${t}`);
		return t;
	},
	parseLiteral(e) {
		if (e.kind !== e$3.INT) throw new GraphQLError(`Int cannot represent non-integer value: ${printForError(e)}`, { nodes: e });
		let t = parseInt(e.value, 10);
		if (t > 2147483647 || t < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${e.value}`, { nodes: e });
		return t;
	}
});
const GraphQLFloat = new GraphQLScalarType({
	name: `Float`,
	description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
	serialize(t) {
		let r = serializeObject(t);
		if (typeof r == `boolean`) return +!!r;
		let i = r;
		if (typeof r == `string` && r !== `` && (i = Number(r)), typeof i != `number` || !Number.isFinite(i)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(r)}`);
		return i;
	},
	parseValue(t) {
		if (typeof t != `number` || !Number.isFinite(t)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(t)}`);
		return t;
	},
	parseLiteral(e) {
		if (e.kind !== e$3.FLOAT && e.kind !== e$3.INT) throw new GraphQLError(`Float cannot represent non numeric value: ${printForError(e)}`, e);
		return parseFloat(e.value);
	}
});
const GraphQLString = new GraphQLScalarType({
	name: `String`,
	description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
	serialize(t) {
		let r = serializeObject(t);
		if (typeof r == `string`) return r;
		if (typeof r == `boolean`) return r ? `true` : `false`;
		if (typeof r == `number` && Number.isFinite(r)) return r.toString();
		throw new GraphQLError(`String cannot represent value: ${inspect(t)}`);
	},
	parseValue(t) {
		if (typeof t != `string`) throw new GraphQLError(`String cannot represent a non string value: ${inspect(t)}`);
		return t;
	},
	parseLiteral(e) {
		if (e.kind !== e$3.STRING) throw new GraphQLError(`String cannot represent a non string value: ${printForError(e)}`, { nodes: e });
		return e.value;
	}
});
const GraphQLBoolean = new GraphQLScalarType({
	name: `Boolean`,
	description: "The `Boolean` scalar type represents `true` or `false`.",
	serialize(t) {
		let r = serializeObject(t);
		if (typeof r == `boolean`) return r;
		if (Number.isFinite(r)) return r !== 0;
		throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(r)}`);
	},
	parseValue(t) {
		if (typeof t != `boolean`) throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(t)}`);
		return t;
	},
	parseLiteral(e) {
		if (e.kind !== e$3.BOOLEAN) throw new GraphQLError(`Boolean cannot represent a non boolean value: ${printForError(e)}`, { nodes: e });
		return e.value;
	}
});
const GraphQLID = new GraphQLScalarType({
	name: `ID`,
	description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
	serialize(t) {
		let r = serializeObject(t);
		if (typeof r == `string`) return r;
		if (Number.isInteger(r)) return String(r);
		throw new GraphQLError(`ID cannot represent value: ${inspect(t)}`);
	},
	parseValue(t) {
		if (typeof t == `string`) return t;
		if (typeof t == `number` && Number.isInteger(t)) return t.toString();
		throw new GraphQLError(`ID cannot represent value: ${inspect(t)}`);
	},
	parseLiteral(e) {
		if (e.kind !== e$3.STRING && e.kind !== e$3.INT) throw new GraphQLError(`ID cannot represent a non-string and non-integer value: ` + printForError(e), { nodes: e });
		return e.value;
	}
});
const specifiedScalarTypes = Object.freeze([
	GraphQLString,
	GraphQLInt,
	GraphQLFloat,
	GraphQLBoolean,
	GraphQLID
]);
function isSpecifiedScalarType(e) {
	return specifiedScalarTypes.some(({ name: t }) => e.name === t);
}
function serializeObject(e) {
	if (isObjectLike(e)) {
		if (typeof e.valueOf == `function`) {
			let n = e.valueOf();
			if (!isObjectLike(n)) return n;
		}
		if (typeof e.toJSON == `function`) return e.toJSON();
	}
	return e;
}
// node_modules/graphql/type/directives.mjs
function isDirective(e) {
	return instanceOf(e, GraphQLDirective);
}
var GraphQLDirective = class {
	constructor(t) {
		this.name = assertName(t.name), this.description = t.description, this.locations = t.locations, this.isRepeatable = t.isRepeatable ?? !1, this.deprecationReason = t.deprecationReason, this.extensions = toObjMap(t.extensions), this.astNode = t.astNode, this.extensionASTNodes = t.extensionASTNodes ?? [], Array.isArray(t.locations) || devAssert(!1, `@${t.name} locations must be an Array.`);
		let n = t.args ?? {};
		isObjectLike(n) && !Array.isArray(n) || devAssert(!1, `@${t.name} args must be an object with argument names as keys.`), this.args = defineArguments(n);
	}
	get [Symbol.toStringTag]() {
		return `GraphQLDirective`;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			locations: this.locations,
			args: argsToArgsConfig(this.args),
			isRepeatable: this.isRepeatable,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return `@` + this.name;
	}
	toJSON() {
		return this.toString();
	}
};
const GraphQLIncludeDirective = new GraphQLDirective({
	name: `include`,
	description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
	locations: [
		e$4.FIELD,
		e$4.FRAGMENT_SPREAD,
		e$4.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(GraphQLBoolean),
		description: `Included when true.`
	} }
});
const GraphQLSkipDirective = new GraphQLDirective({
	name: `skip`,
	description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
	locations: [
		e$4.FIELD,
		e$4.FRAGMENT_SPREAD,
		e$4.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(GraphQLBoolean),
		description: `Skipped when true.`
	} }
});
const GraphQLDeprecatedDirective = new GraphQLDirective({
	name: `deprecated`,
	description: `Marks an element of a GraphQL schema as no longer supported.`,
	locations: [
		e$4.FIELD_DEFINITION,
		e$4.ARGUMENT_DEFINITION,
		e$4.INPUT_FIELD_DEFINITION,
		e$4.ENUM_VALUE,
		e$4.DIRECTIVE_DEFINITION
	],
	args: { reason: {
		type: GraphQLString,
		description: `Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).`,
		defaultValue: `No longer supported`
	} }
});
const GraphQLSpecifiedByDirective = new GraphQLDirective({
	name: `specifiedBy`,
	description: `Exposes a URL that specifies the behavior of this scalar.`,
	locations: [e$4.SCALAR],
	args: { url: {
		type: new GraphQLNonNull(GraphQLString),
		description: `The URL that specifies the behavior of this scalar.`
	} }
});
const GraphQLOneOfDirective = new GraphQLDirective({
	name: `oneOf`,
	description: "Indicates exactly one field must be supplied and this field must not be `null`.",
	locations: [e$4.INPUT_OBJECT],
	args: {}
});
const specifiedDirectives = Object.freeze([
	GraphQLIncludeDirective,
	GraphQLSkipDirective,
	GraphQLDeprecatedDirective,
	GraphQLSpecifiedByDirective,
	GraphQLOneOfDirective
]);
// node_modules/graphql/jsutils/invariant.mjs
function invariant(e, t) {
	if (!e) throw Error(t ?? `Unexpected invariant triggered.`);
}
// node_modules/graphql/jsutils/isIterableObject.mjs
function isIterableObject(e) {
	return typeof e == `object` && typeof e?.[Symbol.iterator] == `function`;
}
// node_modules/graphql/utilities/astFromValue.mjs
function astFromValue(f, p) {
	if (isNonNullType(p)) {
		let e = astFromValue(f, p.ofType);
		return e?.kind === e$3.NULL ? null : e;
	}
	if (f === null) return { kind: e$3.NULL };
	if (f === void 0) return null;
	if (isListType(p)) {
		let e = p.ofType;
		if (isIterableObject(f)) {
			let t = [];
			for (let n of f) {
				let r = astFromValue(n, e);
				r != null && t.push(r);
			}
			return {
				kind: e$3.LIST,
				values: t
			};
		}
		return astFromValue(f, e);
	}
	if (isInputObjectType(p)) {
		if (!isObjectLike(f)) return null;
		let e = [];
		for (let t of Object.values(p.getFields())) {
			let n = astFromValue(f[t.name], t.type);
			n && e.push({
				kind: e$3.OBJECT_FIELD,
				name: {
					kind: e$3.NAME,
					value: t.name
				},
				value: n
			});
		}
		return {
			kind: e$3.OBJECT,
			fields: e
		};
	}
	if (isLeafType(p)) {
		let t = p.serialize(f);
		if (t == null) return null;
		if (typeof t == `boolean`) return {
			kind: e$3.BOOLEAN,
			value: t
		};
		if (typeof t == `number` && Number.isFinite(t)) {
			let e = String(t);
			return d.test(e) ? {
				kind: e$3.INT,
				value: e
			} : {
				kind: e$3.FLOAT,
				value: e
			};
		}
		if (typeof t == `string`) return isEnumType(p) ? {
			kind: e$3.ENUM,
			value: t
		} : p === GraphQLID && d.test(t) ? {
			kind: e$3.INT,
			value: t
		} : {
			kind: e$3.STRING,
			value: t
		};
		throw TypeError(`Cannot convert value to AST: ${inspect(t)}.`);
	}
	invariant(!1, `Unexpected input type: ` + inspect(p));
}
const d = /^-?(?:0|[1-9][0-9]*)$/;
// node_modules/graphql/type/introspection.mjs
const __Schema = new GraphQLObjectType({
	name: `__Schema`,
	description: `A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.`,
	fields: () => ({
		description: {
			type: GraphQLString,
			resolve: (e) => e.description
		},
		types: {
			description: `A list of all types supported by this server.`,
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Type))),
			resolve(e) {
				return Object.values(e.getTypeMap());
			}
		},
		queryType: {
			description: `The type that query operations will be rooted at.`,
			type: new GraphQLNonNull(__Type),
			resolve: (e) => e.getQueryType()
		},
		mutationType: {
			description: `If this server supports mutation, the type that mutation operations will be rooted at.`,
			type: __Type,
			resolve: (e) => e.getMutationType()
		},
		subscriptionType: {
			description: `If this server support subscription, the type that subscription operations will be rooted at.`,
			type: __Type,
			resolve: (e) => e.getSubscriptionType()
		},
		directives: {
			description: `A list of all directives supported by this server.`,
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Directive))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				defaultValue: !1
			} },
			resolve: (e, { includeDeprecated: t }) => t ? e.getDirectives() : e.getDirectives().filter((e) => e.deprecationReason == null)
		}
	})
});
const __Directive = new GraphQLObjectType({
	name: `__Directive`,
	description: `A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.`,
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (e) => e.name
		},
		description: {
			type: GraphQLString,
			resolve: (e) => e.description
		},
		isRepeatable: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (e) => e.isRepeatable
		},
		locations: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__DirectiveLocation))),
			resolve: (e) => e.locations
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
			args: { includeDeprecated: {
				type: GraphQLBoolean,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				return t ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (e) => e.deprecationReason
		}
	})
});
const __DirectiveLocation = new GraphQLEnumType({
	name: `__DirectiveLocation`,
	description: `A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.`,
	values: {
		QUERY: {
			value: e$4.QUERY,
			description: `Location adjacent to a query operation.`
		},
		MUTATION: {
			value: e$4.MUTATION,
			description: `Location adjacent to a mutation operation.`
		},
		SUBSCRIPTION: {
			value: e$4.SUBSCRIPTION,
			description: `Location adjacent to a subscription operation.`
		},
		FIELD: {
			value: e$4.FIELD,
			description: `Location adjacent to a field.`
		},
		FRAGMENT_DEFINITION: {
			value: e$4.FRAGMENT_DEFINITION,
			description: `Location adjacent to a fragment definition.`
		},
		FRAGMENT_SPREAD: {
			value: e$4.FRAGMENT_SPREAD,
			description: `Location adjacent to a fragment spread.`
		},
		INLINE_FRAGMENT: {
			value: e$4.INLINE_FRAGMENT,
			description: `Location adjacent to an inline fragment.`
		},
		VARIABLE_DEFINITION: {
			value: e$4.VARIABLE_DEFINITION,
			description: `Location adjacent to a variable definition.`
		},
		SCHEMA: {
			value: e$4.SCHEMA,
			description: `Location adjacent to a schema definition.`
		},
		SCALAR: {
			value: e$4.SCALAR,
			description: `Location adjacent to a scalar definition.`
		},
		OBJECT: {
			value: e$4.OBJECT,
			description: `Location adjacent to an object type definition.`
		},
		FIELD_DEFINITION: {
			value: e$4.FIELD_DEFINITION,
			description: `Location adjacent to a field definition.`
		},
		ARGUMENT_DEFINITION: {
			value: e$4.ARGUMENT_DEFINITION,
			description: `Location adjacent to an argument definition.`
		},
		INTERFACE: {
			value: e$4.INTERFACE,
			description: `Location adjacent to an interface definition.`
		},
		UNION: {
			value: e$4.UNION,
			description: `Location adjacent to a union definition.`
		},
		ENUM: {
			value: e$4.ENUM,
			description: `Location adjacent to an enum definition.`
		},
		ENUM_VALUE: {
			value: e$4.ENUM_VALUE,
			description: `Location adjacent to an enum value definition.`
		},
		INPUT_OBJECT: {
			value: e$4.INPUT_OBJECT,
			description: `Location adjacent to an input object type definition.`
		},
		INPUT_FIELD_DEFINITION: {
			value: e$4.INPUT_FIELD_DEFINITION,
			description: `Location adjacent to an input object field definition.`
		},
		DIRECTIVE_DEFINITION: {
			value: e$4.DIRECTIVE_DEFINITION,
			description: `Location adjacent to a directive definition.`
		}
	}
});
const __Type = new GraphQLObjectType({
	name: `__Type`,
	description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
	fields: () => ({
		kind: {
			type: new GraphQLNonNull(__TypeKind),
			resolve(n) {
				if (isScalarType(n)) return b.SCALAR;
				if (isObjectType(n)) return b.OBJECT;
				if (isInterfaceType(n)) return b.INTERFACE;
				if (isUnionType(n)) return b.UNION;
				if (isEnumType(n)) return b.ENUM;
				if (isInputObjectType(n)) return b.INPUT_OBJECT;
				if (isListType(n)) return b.LIST;
				if (isNonNullType(n)) return b.NON_NULL;
				invariant(!1, `Unexpected type: "${inspect(n)}".`);
			}
		},
		name: {
			type: GraphQLString,
			resolve: (e) => `name` in e ? e.name : void 0
		},
		description: {
			type: GraphQLString,
			resolve: (e) => `description` in e ? e.description : void 0
		},
		specifiedByURL: {
			type: GraphQLString,
			resolve: (e) => `specifiedByURL` in e ? e.specifiedByURL : void 0
		},
		fields: {
			type: new GraphQLList(new GraphQLNonNull(__Field)),
			args: { includeDeprecated: {
				type: GraphQLBoolean,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isObjectType(e) || isInterfaceType(e)) {
					let n = Object.values(e.getFields());
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		interfaces: {
			type: new GraphQLList(new GraphQLNonNull(__Type)),
			resolve(e) {
				if (isObjectType(e) || isInterfaceType(e)) return e.getInterfaces();
			}
		},
		possibleTypes: {
			type: new GraphQLList(new GraphQLNonNull(__Type)),
			resolve(e, t, n, { schema: r }) {
				if (isAbstractType(e)) return r.getPossibleTypes(e);
			}
		},
		enumValues: {
			type: new GraphQLList(new GraphQLNonNull(__EnumValue)),
			args: { includeDeprecated: {
				type: GraphQLBoolean,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isEnumType(e)) {
					let n = e.getValues();
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		inputFields: {
			type: new GraphQLList(new GraphQLNonNull(__InputValue)),
			args: { includeDeprecated: {
				type: GraphQLBoolean,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isInputObjectType(e)) {
					let n = Object.values(e.getFields());
					return t ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		ofType: {
			type: __Type,
			resolve: (e) => `ofType` in e ? e.ofType : void 0
		},
		isOneOf: {
			type: GraphQLBoolean,
			resolve: (e) => {
				if (isInputObjectType(e)) return e.isOneOf;
			}
		}
	})
});
const __Field = new GraphQLObjectType({
	name: `__Field`,
	description: `Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.`,
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (e) => e.name
		},
		description: {
			type: GraphQLString,
			resolve: (e) => e.description
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
			args: { includeDeprecated: {
				type: GraphQLBoolean,
				defaultValue: !1
			} },
			resolve(e, { includeDeprecated: t }) {
				return t ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		type: {
			type: new GraphQLNonNull(__Type),
			resolve: (e) => e.type
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (e) => e.deprecationReason
		}
	})
});
const __InputValue = new GraphQLObjectType({
	name: `__InputValue`,
	description: `Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.`,
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (e) => e.name
		},
		description: {
			type: GraphQLString,
			resolve: (e) => e.description
		},
		type: {
			type: new GraphQLNonNull(__Type),
			resolve: (e) => e.type
		},
		defaultValue: {
			type: GraphQLString,
			description: `A GraphQL-formatted string representing the default value for this input value.`,
			resolve(e) {
				let { type: t, defaultValue: n } = e, a = astFromValue(n, t);
				return a ? print(a) : null;
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (e) => e.deprecationReason
		}
	})
});
const __EnumValue = new GraphQLObjectType({
	name: `__EnumValue`,
	description: `One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.`,
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (e) => e.name
		},
		description: {
			type: GraphQLString,
			resolve: (e) => e.description
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (e) => e.deprecationReason
		}
	})
});
var b;
(function(e) {
	e.SCALAR = `SCALAR`, e.OBJECT = `OBJECT`, e.INTERFACE = `INTERFACE`, e.UNION = `UNION`, e.ENUM = `ENUM`, e.INPUT_OBJECT = `INPUT_OBJECT`, e.LIST = `LIST`, e.NON_NULL = `NON_NULL`;
})(b ||= {});
const __TypeKind = new GraphQLEnumType({
	name: `__TypeKind`,
	description: "An enum describing what kind of type a given `__Type` is.",
	values: {
		SCALAR: {
			value: b.SCALAR,
			description: `Indicates this type is a scalar.`
		},
		OBJECT: {
			value: b.OBJECT,
			description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
		},
		INTERFACE: {
			value: b.INTERFACE,
			description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
		},
		UNION: {
			value: b.UNION,
			description: "Indicates this type is a union. `possibleTypes` is a valid field."
		},
		ENUM: {
			value: b.ENUM,
			description: "Indicates this type is an enum. `enumValues` is a valid field."
		},
		INPUT_OBJECT: {
			value: b.INPUT_OBJECT,
			description: "Indicates this type is an input object. `inputFields` is a valid field."
		},
		LIST: {
			value: b.LIST,
			description: "Indicates this type is a list. `ofType` is a valid field."
		},
		NON_NULL: {
			value: b.NON_NULL,
			description: "Indicates this type is a non-null. `ofType` is a valid field."
		}
	}
});
const SchemaMetaFieldDef = {
	name: `__schema`,
	type: new GraphQLNonNull(__Schema),
	description: `Access the current type schema of this server.`,
	args: [],
	resolve: (e, t, n, { schema: r }) => r,
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
};
const TypeMetaFieldDef = {
	name: `__type`,
	type: __Type,
	description: `Request the type information of a single type.`,
	args: [{
		name: `name`,
		description: void 0,
		type: new GraphQLNonNull(GraphQLString),
		defaultValue: void 0,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	}],
	resolve: (e, { name: t }, n, { schema: r }) => r.getType(t),
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
};
const TypeNameMetaFieldDef = {
	name: `__typename`,
	type: new GraphQLNonNull(GraphQLString),
	description: `The name of the current Object type at runtime.`,
	args: [],
	resolve: (e, t, n, { parentType: r }) => r.name,
	deprecationReason: void 0,
	extensions: Object.create(null),
	astNode: void 0
};
const introspectionTypes = Object.freeze([
	__Schema,
	__Directive,
	__DirectiveLocation,
	__Type,
	__Field,
	__InputValue,
	__EnumValue,
	__TypeKind
]);
function isIntrospectionType(e) {
	return introspectionTypes.some(({ name: t }) => e.name === t);
}
// node_modules/graphql/type/schema.mjs
function isSchema(e) {
	return instanceOf(e, GraphQLSchema);
}
function assertSchema(e) {
	if (!isSchema(e)) throw Error(`Expected ${inspect(e)} to be a GraphQL schema.`);
	return e;
}
var GraphQLSchema = class {
	constructor(n) {
		this.__validationErrors = n.assumeValid === !0 ? [] : void 0, isObjectLike(n) || devAssert(!1, `Must provide configuration object.`), !n.types || Array.isArray(n.types) || devAssert(!1, `"types" must be Array if provided but got: ${inspect(n.types)}.`), !n.directives || Array.isArray(n.directives) || devAssert(!1, `"directives" must be Array if provided but got: ${inspect(n.directives)}.`), this.description = n.description, this.extensions = toObjMap(n.extensions), this.astNode = n.astNode, this.extensionASTNodes = n.extensionASTNodes ?? [], this._queryType = n.query, this._mutationType = n.mutation, this._subscriptionType = n.subscription, this._directives = n.directives ?? specifiedDirectives;
		let a = new Set(n.types);
		if (n.types != null) for (let e of n.types) a.delete(e), collectReferencedTypes(e, a);
		this._queryType != null && collectReferencedTypes(this._queryType, a), this._mutationType != null && collectReferencedTypes(this._mutationType, a), this._subscriptionType != null && collectReferencedTypes(this._subscriptionType, a);
		for (let e of this._directives) if (isDirective(e)) for (let t of e.args) collectReferencedTypes(t.type, a);
		collectReferencedTypes(__Schema, a), this._typeMap = Object.create(null), this._subTypeMap = Object.create(null), this._implementationsMap = Object.create(null);
		for (let t of a) {
			if (t == null) continue;
			let n = t.name;
			if (n || devAssert(!1, `One of the provided types for building the Schema is missing a name.`), this._typeMap[n] !== void 0) throw Error(`Schema must contain uniquely named types but contains multiple types named "${n}".`);
			if (this._typeMap[n] = t, isInterfaceType(t)) {
				for (let e of t.getInterfaces()) if (isInterfaceType(e)) {
					let n = this._implementationsMap[e.name];
					n === void 0 && (n = this._implementationsMap[e.name] = {
						objects: [],
						interfaces: []
					}), n.interfaces.push(t);
				}
			} else if (isObjectType(t)) {
				for (let e of t.getInterfaces()) if (isInterfaceType(e)) {
					let n = this._implementationsMap[e.name];
					n === void 0 && (n = this._implementationsMap[e.name] = {
						objects: [],
						interfaces: []
					}), n.objects.push(t);
				}
			}
		}
	}
	get [Symbol.toStringTag]() {
		return `GraphQLSchema`;
	}
	getQueryType() {
		return this._queryType;
	}
	getMutationType() {
		return this._mutationType;
	}
	getSubscriptionType() {
		return this._subscriptionType;
	}
	getRootType(e) {
		switch (e) {
			case t$2.QUERY: return this.getQueryType();
			case t$2.MUTATION: return this.getMutationType();
			case t$2.SUBSCRIPTION: return this.getSubscriptionType();
		}
	}
	getTypeMap() {
		return this._typeMap;
	}
	getType(e) {
		return this.getTypeMap()[e];
	}
	getPossibleTypes(e) {
		return isUnionType(e) ? e.getTypes() : this.getImplementations(e).objects;
	}
	getImplementations(e) {
		return this._implementationsMap[e.name] ?? {
			objects: [],
			interfaces: []
		};
	}
	isSubType(e, t) {
		let n = this._subTypeMap[e.name];
		if (n === void 0) {
			if (n = Object.create(null), isUnionType(e)) for (let t of e.getTypes()) n[t.name] = !0;
			else {
				let t = this.getImplementations(e);
				for (let e of t.objects) n[e.name] = !0;
				for (let e of t.interfaces) n[e.name] = !0;
			}
			this._subTypeMap[e.name] = n;
		}
		return n[t.name] !== void 0;
	}
	getDirectives() {
		return this._directives;
	}
	getDirective(e) {
		return this.getDirectives().find((t) => t.name === e);
	}
	toConfig() {
		return {
			description: this.description,
			query: this.getQueryType(),
			mutation: this.getMutationType(),
			subscription: this.getSubscriptionType(),
			types: Object.values(this.getTypeMap()),
			directives: this.getDirectives(),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			assumeValid: this.__validationErrors !== void 0
		};
	}
};
function collectReferencedTypes(e, t) {
	let n = getNamedType(e);
	if (!t.has(n)) {
		if (t.add(n), isUnionType(n)) for (let e of n.getTypes()) collectReferencedTypes(e, t);
		else if (isObjectType(n) || isInterfaceType(n)) {
			for (let e of n.getInterfaces()) collectReferencedTypes(e, t);
			for (let e of Object.values(n.getFields())) {
				collectReferencedTypes(e.type, t);
				for (let n of e.args) collectReferencedTypes(n.type, t);
			}
		} else if (isInputObjectType(n)) for (let e of Object.values(n.getFields())) collectReferencedTypes(e.type, t);
	}
	return t;
}
// node_modules/graphql/type/validate.mjs
function validateSchema(e) {
	if (assertSchema(e), e.__validationErrors) return e.__validationErrors;
	let t = new SchemaValidationContext(e);
	validateRootTypes(t), validateDirectives(t), validateTypes(t);
	let n = t.getErrors();
	return e.__validationErrors = n, n;
}
function assertValidSchema(e) {
	let t = validateSchema(e);
	if (t.length !== 0) throw Error(t.map((e) => e.message).join(`

`));
}
var SchemaValidationContext = class {
	constructor(e) {
		this._errors = [], this.schema = e;
	}
	reportError(e, n) {
		let r = Array.isArray(n) ? n.filter(Boolean) : n;
		this._errors.push(new GraphQLError(e, { nodes: r }));
	}
	getErrors() {
		return this._errors;
	}
};
function validateRootTypes(t) {
	let r = t.schema, i = r.getQueryType();
	i ? isObjectType(i) || t.reportError(`Query root type must be Object type, it cannot be ${inspect(i)}.`, getOperationTypeNode(r, t$2.QUERY) ?? i.astNode) : t.reportError(`Query root type must be provided.`, r.astNode);
	let a = r.getMutationType();
	a && !isObjectType(a) && t.reportError(`Mutation root type must be Object type if provided, it cannot be ${inspect(a)}.`, getOperationTypeNode(r, t$2.MUTATION) ?? a.astNode);
	let o = r.getSubscriptionType();
	o && !isObjectType(o) && t.reportError(`Subscription root type must be Object type if provided, it cannot be ${inspect(o)}.`, getOperationTypeNode(r, t$2.SUBSCRIPTION) ?? o.astNode);
}
function getOperationTypeNode(e, t) {
	return [e.astNode, ...e.extensionASTNodes].flatMap((e) => e?.operationTypes ?? []).find((e) => e.operation === t)?.type;
}
function validateDirectives(t) {
	for (let n of t.schema.getDirectives()) if (!isDirective(n)) t.reportError(`Expected directive but got: ${inspect(n)}.`, n?.astNode);
	else {
		validateName(t, n), n.locations.length === 0 && t.reportError(`Directive @${n.name} must include 1 or more locations.`, n.astNode);
		for (let r of n.args) validateName(t, r), isInputType(r.type) || t.reportError(`The type of @${n.name}(${r.name}:) must be Input Type but got: ${inspect(r.type)}.`, r.astNode), isRequiredArgument(r) && r.deprecationReason != null && t.reportError(`Required argument @${n.name}(${r.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(r.astNode), r.astNode?.type]);
	}
}
function validateName(e, t) {
	t.name.startsWith(`__`) && e.reportError(`Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`, t.astNode);
}
function validateTypes(t) {
	let n = createInputObjectCircularRefsValidator(t), r = t.schema.getTypeMap();
	for (let i of Object.values(r)) isNamedType(i) ? (isIntrospectionType(i) || validateName(t, i), isObjectType(i) || isInterfaceType(i) ? (validateFields(t, i), validateInterfaces(t, i)) : isUnionType(i) ? validateUnionMembers(t, i) : isEnumType(i) ? validateEnumValues(t, i) : isInputObjectType(i) && (validateInputFields(t, i), n(i))) : t.reportError(`Expected GraphQL named type but got: ${inspect(i)}.`, i.astNode);
}
function validateFields(t, n) {
	let r = Object.values(n.getFields());
	r.length === 0 && t.reportError(`Type ${n.name} must define one or more fields.`, [n.astNode, ...n.extensionASTNodes]);
	for (let i of r) {
		validateName(t, i), isOutputType(i.type) || t.reportError(`The type of ${n.name}.${i.name} must be Output Type but got: ${inspect(i.type)}.`, i.astNode?.type);
		for (let r of i.args) {
			let a = r.name;
			validateName(t, r), isInputType(r.type) || t.reportError(`The type of ${n.name}.${i.name}(${a}:) must be Input Type but got: ${inspect(r.type)}.`, r.astNode?.type), isRequiredArgument(r) && r.deprecationReason != null && t.reportError(`Required argument ${n.name}.${i.name}(${a}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(r.astNode), r.astNode?.type]);
		}
	}
}
function validateInterfaces(t, n) {
	let r = Object.create(null);
	for (let i of n.getInterfaces()) isInterfaceType(i) ? n === i ? t.reportError(`Type ${n.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(n, i)) : r[i.name] ? t.reportError(`Type ${n.name} can only implement ${i.name} once.`, getAllImplementsInterfaceNodes(n, i)) : (r[i.name] = !0, validateTypeImplementsAncestors(t, n, i), validateTypeImplementsInterface(t, n, i)) : t.reportError(`Type ${inspect(n)} must only implement Interface types, it cannot implement ${inspect(i)}.`, getAllImplementsInterfaceNodes(n, i));
}
function validateTypeImplementsInterface(t, n, a) {
	let o = n.getFields();
	for (let s of Object.values(a.getFields())) {
		let c = s.name, l = o[c];
		if (!l) t.reportError(`Interface field ${a.name}.${c} expected but ${n.name} does not provide it.`, [
			s.astNode,
			n.astNode,
			...n.extensionASTNodes
		]);
		else {
			isTypeSubTypeOf(t.schema, l.type, s.type) || t.reportError(`Interface field ${a.name}.${c} expects type ${inspect(s.type)} but ${n.name}.${c} is type ${inspect(l.type)}.`, [s.astNode?.type, l.astNode?.type]);
			for (let i of s.args) {
				let o = i.name, s = l.args.find((e) => e.name === o);
				s ? isEqualType(i.type, s.type) || t.reportError(`Interface field argument ${a.name}.${c}(${o}:) expects type ${inspect(i.type)} but ${n.name}.${c}(${o}:) is type ${inspect(s.type)}.`, [i.astNode?.type, s.astNode?.type]) : t.reportError(`Interface field argument ${a.name}.${c}(${o}:) expected but ${n.name}.${c} does not provide it.`, [i.astNode, l.astNode]);
			}
			for (let e of l.args) {
				let r = e.name;
				!s.args.find((e) => e.name === r) && isRequiredArgument(e) && t.reportError(`Object field ${n.name}.${c} includes required argument ${r} that is missing from the Interface field ${a.name}.${c}.`, [e.astNode, s.astNode]);
			}
		}
	}
}
function validateTypeImplementsAncestors(e, t, n) {
	let r = t.getInterfaces();
	for (let i of n.getInterfaces()) r.includes(i) || e.reportError(i === t ? `Type ${t.name} cannot implement ${n.name} because it would create a circular reference.` : `Type ${t.name} must implement ${i.name} because it is implemented by ${n.name}.`, [...getAllImplementsInterfaceNodes(n, i), ...getAllImplementsInterfaceNodes(t, n)]);
}
function validateUnionMembers(t, n) {
	let r = n.getTypes();
	r.length === 0 && t.reportError(`Union type ${n.name} must define one or more member types.`, [n.astNode, ...n.extensionASTNodes]);
	let i = Object.create(null);
	for (let a of r) i[a.name] ? t.reportError(`Union type ${n.name} can only include type ${a.name} once.`, getUnionMemberTypeNodes(n, a.name)) : (i[a.name] = !0, isObjectType(a) || t.reportError(`Union type ${n.name} can only include Object types, it cannot include ${inspect(a)}.`, getUnionMemberTypeNodes(n, String(a))));
}
function validateEnumValues(e, t) {
	let n = t.getValues();
	n.length === 0 && e.reportError(`Enum type ${t.name} must define one or more values.`, [t.astNode, ...t.extensionASTNodes]);
	for (let t of n) validateName(e, t);
}
function validateInputFields(t, n) {
	let r = Object.values(n.getFields());
	r.length === 0 && t.reportError(`Input Object type ${n.name} must define one or more fields.`, [n.astNode, ...n.extensionASTNodes]);
	for (let i of r) validateName(t, i), isInputType(i.type) || t.reportError(`The type of ${n.name}.${i.name} must be Input Type but got: ${inspect(i.type)}.`, i.astNode?.type), isRequiredInputField(i) && i.deprecationReason != null && t.reportError(`Required input field ${n.name}.${i.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(i.astNode), i.astNode?.type]), n.isOneOf && validateOneOfInputObjectField(n, i, t);
}
function validateOneOfInputObjectField(e, t, n) {
	isNonNullType(t.type) && n.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`, t.astNode?.type), t.defaultValue !== void 0 && n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`, t.astNode);
}
function createInputObjectCircularRefsValidator(e) {
	let t = Object.create(null), n = [], r = Object.create(null);
	return detectCycleRecursive;
	function detectCycleRecursive(i) {
		if (t[i.name]) return;
		t[i.name] = !0, r[i.name] = n.length;
		let a = Object.values(i.getFields());
		for (let t of a) if (isNonNullType(t.type) && isInputObjectType(t.type.ofType)) {
			let i = t.type.ofType, a = r[i.name];
			if (n.push(t), a === void 0) detectCycleRecursive(i);
			else {
				let t = n.slice(a), r = t.map((e) => e.name).join(`.`);
				e.reportError(`Cannot reference Input Object "${i.name}" within itself through a series of non-null fields: "${r}".`, t.map((e) => e.astNode));
			}
			n.pop();
		}
		r[i.name] = void 0;
	}
}
function getAllImplementsInterfaceNodes(e, t) {
	let { astNode: n, extensionASTNodes: r } = e;
	return (n == null ? r : [n, ...r]).flatMap((e) => e.interfaces ?? []).filter((e) => e.name.value === t.name);
}
function getUnionMemberTypeNodes(e, t) {
	let { astNode: n, extensionASTNodes: r } = e;
	return (n == null ? r : [n, ...r]).flatMap((e) => e.types ?? []).filter((e) => e.name.value === t);
}
function getDeprecatedDirectiveNode(e) {
	return e?.directives?.find((e) => e.name.value === GraphQLDeprecatedDirective.name);
}
// node_modules/graphql/language/visitor.mjs
const BREAK = Object.freeze({});
function visit(a, o, s = QueryDocumentKeys) {
	let c = new Map();
	for (let e of Object.values(e$3)) c.set(e, getEnterLeaveForKind(o, e));
	let l, u = Array.isArray(a), d = [a], f = -1, p = [], m = a, h, g, _ = [], v = [];
	do {
		f++;
		let r = f === d.length, i = r && p.length !== 0;
		if (r) {
			if (h = v.length === 0 ? void 0 : _[_.length - 1], m = g, g = v.pop(), i) {
				if (u) {
					m = m.slice();
					let e = 0;
					for (let [t, n] of p) {
						let r = t - e;
						n === null ? (m.splice(r, 1), e++) : m[r] = n;
					}
				} else {
					m = { ...m };
					for (let [e, t] of p) m[e] = t;
				}
			}
			f = l.index, d = l.keys, p = l.edits, u = l.inArray, l = l.prev;
		} else if (g) {
			if (h = u ? f : d[f], m = g[h], m == null) continue;
			_.push(h);
		}
		let a;
		if (!Array.isArray(m)) {
			if (isNode(m) || devAssert(!1, `Invalid AST Node: ${inspect(m)}.`), a = (r ? c.get(m.kind)?.leave : c.get(m.kind)?.enter)?.call(o, m, h, g, _, v), a === BREAK) break;
			if (a === !1) {
				if (!r) {
					_.pop();
					continue;
				}
			} else if (a !== void 0 && (p.push([h, a]), !r)) {
				if (isNode(a)) m = a;
				else {
					_.pop();
					continue;
				}
			}
		}
		a === void 0 && i && p.push([h, m]), r ? _.pop() : (l = {
			inArray: u,
			index: f,
			keys: d,
			edits: p,
			prev: l
		}, u = Array.isArray(m), d = u ? m : s[m.kind] ?? [], f = -1, p = [], g && v.push(g), g = m);
	} while (l !== void 0);
	return p.length === 0 ? a : p[p.length - 1][1];
}
function visitInParallel(e) {
	let t = Array(e.length).fill(null), n = Object.create(null);
	for (let r of Object.values(e$3)) {
		let i = !1, a = Array(e.length).fill(void 0), o = Array(e.length).fill(void 0);
		for (let t = 0; t < e.length; ++t) {
			let { enter: n, leave: s } = getEnterLeaveForKind(e[t], r);
			i ||= n != null || s != null, a[t] = n, o[t] = s;
		}
		i && (n[r] = {
			enter(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let o = a[i]?.apply(e[i], n);
					if (o === !1) t[i] = r;
					else if (o === BREAK) t[i] = BREAK;
					else if (o !== void 0) return o;
				}
			},
			leave(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let r = o[i]?.apply(e[i], n);
					if (r === BREAK) t[i] = BREAK;
					else if (r !== void 0 && r !== !1) return r;
				} else t[i] === r && (t[i] = null);
			}
		});
	}
	return n;
}
function getEnterLeaveForKind(e, t) {
	let n = e[t];
	return typeof n == `object` ? n : typeof n == `function` ? {
		enter: n,
		leave: void 0
	} : {
		enter: e.enter,
		leave: e.leave
	};
}
// node_modules/graphql/utilities/typeFromAST.mjs
function typeFromAST(r, i) {
	switch (i.kind) {
		case e$3.LIST_TYPE: {
			let e = typeFromAST(r, i.type);
			return e && new GraphQLList(e);
		}
		case e$3.NON_NULL_TYPE: {
			let e = typeFromAST(r, i.type);
			return e && new GraphQLNonNull(e);
		}
		case e$3.NAMED_TYPE: return r.getType(i.name.value);
	}
}
// node_modules/graphql/utilities/TypeInfo.mjs
var TypeInfo = class {
	constructor(e, t, n) {
		this._schema = e, this._typeStack = [], this._parentTypeStack = [], this._inputTypeStack = [], this._fieldDefStack = [], this._defaultValueStack = [], this._directive = null, this._argument = null, this._enumValue = null, this._getFieldDef = n ?? getFieldDef$1, t && (isInputType(t) && this._inputTypeStack.push(t), isCompositeType(t) && this._parentTypeStack.push(t), isOutputType(t) && this._typeStack.push(t));
	}
	get [Symbol.toStringTag]() {
		return `TypeInfo`;
	}
	getType() {
		if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
	}
	getParentType() {
		if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
	}
	getInputType() {
		if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
	}
	getParentInputType() {
		if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
	}
	getFieldDef() {
		if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
	}
	getDefaultValue() {
		if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
	}
	getDirective() {
		return this._directive;
	}
	getArgument() {
		return this._argument;
	}
	getEnumValue() {
		return this._enumValue;
	}
	enter(e) {
		let n = this._schema;
		switch (e.kind) {
			case e$3.SELECTION_SET: {
				let e = getNamedType(this.getType());
				this._parentTypeStack.push(isCompositeType(e) ? e : void 0);
				break;
			}
			case e$3.FIELD: {
				let t = this.getParentType(), r, i;
				t && (r = this._getFieldDef(n, t, e), r && (i = r.type)), this._fieldDefStack.push(r), this._typeStack.push(isOutputType(i) ? i : void 0);
				break;
			}
			case e$3.DIRECTIVE:
				this._directive = n.getDirective(e.name.value);
				break;
			case e$3.OPERATION_DEFINITION: {
				let t = n.getRootType(e.operation);
				this._typeStack.push(isObjectType(t) ? t : void 0);
				break;
			}
			case e$3.INLINE_FRAGMENT:
			case e$3.FRAGMENT_DEFINITION: {
				let t = e.typeCondition, i = t ? typeFromAST(n, t) : getNamedType(this.getType());
				this._typeStack.push(isOutputType(i) ? i : void 0);
				break;
			}
			case e$3.VARIABLE_DEFINITION: {
				let t = typeFromAST(n, e.type);
				this._inputTypeStack.push(isInputType(t) ? t : void 0);
				break;
			}
			case e$3.ARGUMENT: {
				let t, n, r = this.getDirective() ?? this.getFieldDef();
				r && (t = r.args.find((t) => t.name === e.name.value), t && (n = t.type)), this._argument = t, this._defaultValueStack.push(t ? t.defaultValue : void 0), this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case e$3.LIST: {
				let e = getNullableType(this.getInputType()), t = isListType(e) ? e.ofType : e;
				this._defaultValueStack.push(void 0), this._inputTypeStack.push(isInputType(t) ? t : void 0);
				break;
			}
			case e$3.OBJECT_FIELD: {
				let t = getNamedType(this.getInputType()), n, i;
				isInputObjectType(t) && (i = t.getFields()[e.name.value], i && (n = i.type)), this._defaultValueStack.push(i ? i.defaultValue : void 0), this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case e$3.ENUM: {
				let t = getNamedType(this.getInputType()), n;
				isEnumType(t) && (n = t.getValue(e.value)), this._enumValue = n;
				break;
			}
		}
	}
	leave(e) {
		switch (e.kind) {
			case e$3.SELECTION_SET:
				this._parentTypeStack.pop();
				break;
			case e$3.FIELD:
				this._fieldDefStack.pop(), this._typeStack.pop();
				break;
			case e$3.DIRECTIVE:
				this._directive = null;
				break;
			case e$3.OPERATION_DEFINITION:
			case e$3.INLINE_FRAGMENT:
			case e$3.FRAGMENT_DEFINITION:
				this._typeStack.pop();
				break;
			case e$3.VARIABLE_DEFINITION:
				this._inputTypeStack.pop();
				break;
			case e$3.ARGUMENT:
				this._argument = null, this._defaultValueStack.pop(), this._inputTypeStack.pop();
				break;
			case e$3.LIST:
			case e$3.OBJECT_FIELD:
				this._defaultValueStack.pop(), this._inputTypeStack.pop();
				break;
			case e$3.ENUM: this._enumValue = null;
		}
	}
};
function getFieldDef$1(e, t, n) {
	let r = n.name.value;
	if (r === SchemaMetaFieldDef.name && e.getQueryType() === t) return SchemaMetaFieldDef;
	if (r === TypeMetaFieldDef.name && e.getQueryType() === t) return TypeMetaFieldDef;
	if (r === TypeNameMetaFieldDef.name && isCompositeType(t)) return TypeNameMetaFieldDef;
	if (isObjectType(t) || isInterfaceType(t)) return t.getFields()[r];
}
function visitWithTypeInfo(t, r) {
	return {
		enter(...i) {
			let a = i[0];
			t.enter(a);
			let o = getEnterLeaveForKind(r, a.kind).enter;
			if (o) {
				let n = o.apply(r, i);
				return n !== void 0 && (t.leave(a), isNode(n) && t.enter(n)), n;
			}
		},
		leave(...e) {
			let i = e[0], a = getEnterLeaveForKind(r, i.kind).leave, o;
			return a && (o = a.apply(r, e)), t.leave(i), o;
		}
	};
}
// node_modules/graphql/language/predicates.mjs
function isExecutableDefinitionNode(t) {
	return t.kind === e$3.OPERATION_DEFINITION || t.kind === e$3.FRAGMENT_DEFINITION;
}
function isTypeSystemDefinitionNode(t) {
	return t.kind === e$3.SCHEMA_DEFINITION || isTypeDefinitionNode(t) || t.kind === e$3.DIRECTIVE_DEFINITION;
}
function isTypeDefinitionNode(t) {
	return t.kind === e$3.SCALAR_TYPE_DEFINITION || t.kind === e$3.OBJECT_TYPE_DEFINITION || t.kind === e$3.INTERFACE_TYPE_DEFINITION || t.kind === e$3.UNION_TYPE_DEFINITION || t.kind === e$3.ENUM_TYPE_DEFINITION || t.kind === e$3.INPUT_OBJECT_TYPE_DEFINITION;
}
function isTypeSystemExtensionNode(t) {
	return t.kind === e$3.SCHEMA_EXTENSION || t.kind === e$3.DIRECTIVE_EXTENSION || isTypeExtensionNode(t);
}
function isTypeExtensionNode(t) {
	return t.kind === e$3.SCALAR_TYPE_EXTENSION || t.kind === e$3.OBJECT_TYPE_EXTENSION || t.kind === e$3.INTERFACE_TYPE_EXTENSION || t.kind === e$3.UNION_TYPE_EXTENSION || t.kind === e$3.ENUM_TYPE_EXTENSION || t.kind === e$3.INPUT_OBJECT_TYPE_EXTENSION;
}
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function ExecutableDefinitionsRule(r) {
	return { Document(i) {
		for (let a of i.definitions) if (!isExecutableDefinitionNode(a)) {
			let n = a.kind === e$3.SCHEMA_DEFINITION || a.kind === e$3.SCHEMA_EXTENSION ? `schema` : `"` + a.name.value + `"`;
			r.reportError(new GraphQLError(`The ${n} definition is not executable.`, { nodes: a }));
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function FieldsOnCorrectTypeRule(t) {
	return { Field(n) {
		let i = t.getParentType();
		if (i && !t.getFieldDef()) {
			let a = t.getSchema(), o = n.name.value, s = didYouMean(`to use an inline fragment on`, t.hideSuggestions ? [] : getSuggestedTypeNames(a, i, o));
			s === `` && (s = didYouMean(t.hideSuggestions ? [] : getSuggestedFieldNames(i, o))), t.reportError(new GraphQLError(`Cannot query field "${o}" on type "${i.name}".` + s, { nodes: n }));
		}
	} };
}
function getSuggestedTypeNames(e, n, r) {
	if (!isAbstractType(n)) return [];
	let o = new Set(), s = Object.create(null);
	for (let t of e.getPossibleTypes(n)) if (t.getFields()[r]) {
		o.add(t), s[t.name] = 1;
		for (let e of t.getInterfaces()) e.getFields()[r] && (o.add(e), s[e.name] = (s[e.name] ?? 0) + 1);
	}
	return [...o].sort((n, r) => {
		let i = s[r.name] - s[n.name];
		return i === 0 ? isInterfaceType(n) && e.isSubType(n, r) ? -1 : isInterfaceType(r) && e.isSubType(r, n) ? 1 : naturalCompare(n.name, r.name) : i;
	}).map((e) => e.name);
}
function getSuggestedFieldNames(e, t) {
	if (isObjectType(e) || isInterfaceType(e)) {
		let r = Object.keys(e.getFields());
		return suggestionList(t, r);
	}
	return [];
}
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function FragmentsOnCompositeTypesRule(i) {
	return {
		InlineFragment(a) {
			let o = a.typeCondition;
			if (o) {
				let a = typeFromAST(i.getSchema(), o);
				if (a && !isCompositeType(a)) {
					let n = print(o);
					i.reportError(new GraphQLError(`Fragment cannot condition on non composite type "${n}".`, { nodes: o }));
				}
			}
		},
		FragmentDefinition(a) {
			let o = typeFromAST(i.getSchema(), a.typeCondition);
			if (o && !isCompositeType(o)) {
				let n = print(a.typeCondition);
				i.reportError(new GraphQLError(`Fragment "${a.name.value}" cannot condition on non composite type "${n}".`, { nodes: a.typeCondition }));
			}
		}
	};
}
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function KnownArgumentNamesRule(r) {
	return {
		...KnownArgumentNamesOnDirectivesRule(r),
		Argument(i) {
			let a = r.getArgument(), o = r.getFieldDef(), s = r.getParentType();
			if (!a && o && s) {
				let a = i.name.value, c = r.hideSuggestions ? [] : suggestionList(a, o.args.map((e) => e.name));
				r.reportError(new GraphQLError(`Unknown argument "${a}" on field "${s.name}.${o.name}".` + didYouMean(c), { nodes: i }));
			}
		}
	};
}
function KnownArgumentNamesOnDirectivesRule(a) {
	let o = Object.create(null), s = a.getSchema(), c = s ? s.getDirectives() : specifiedDirectives;
	for (let e of c) o[e.name] = new Set(e.args.map((e) => e.name));
	let l = a.getDocument().definitions;
	for (let e of l) if (e.kind === e$3.DIRECTIVE_DEFINITION) {
		let t = e.arguments ?? [];
		o[e.name.value] = new Set(t.map((e) => e.name.value));
	}
	return { Directive(r) {
		let i = r.name.value, s = o[i];
		if (r.arguments && s) for (let o of r.arguments) {
			let r = o.name.value;
			if (!s.has(r)) {
				let c = a.hideSuggestions ? [] : suggestionList(r, Array.from(s));
				a.reportError(new GraphQLError(`Unknown argument "${r}" on directive "@${i}".` + (a.hideSuggestions ? `` : didYouMean(c)), { nodes: o }));
			}
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function KnownDirectivesRule(e) {
	let t = Object.create(null), r = e.getSchema(), i = r ? r.getDirectives() : specifiedDirectives;
	for (let e of i) t[e.name] = e.locations;
	let s = e.getDocument().definitions;
	for (let e of s) e.kind === e$3.DIRECTIVE_DEFINITION && (t[e.name.value] = e.locations.map((e) => e.value));
	return { Directive(r, i, a, o, s) {
		let c = r.name.value, l = t[c];
		if (!l) {
			e.reportError(new GraphQLError(`Unknown directive "@${c}".`, { nodes: r }));
			return;
		}
		let u = getDirectiveLocationForASTPath(s);
		u && !l.includes(u) && e.reportError(new GraphQLError(`Directive "@${c}" may not be used on ${u}.`, { nodes: r }));
	} };
}
function getDirectiveLocationForASTPath(n) {
	let r = n[n.length - 1];
	switch (`kind` in r || invariant(!1), r.kind) {
		case e$3.OPERATION_DEFINITION: return getDirectiveLocationForOperation(r.operation);
		case e$3.FIELD: return e$4.FIELD;
		case e$3.FRAGMENT_SPREAD: return e$4.FRAGMENT_SPREAD;
		case e$3.INLINE_FRAGMENT: return e$4.INLINE_FRAGMENT;
		case e$3.FRAGMENT_DEFINITION: return e$4.FRAGMENT_DEFINITION;
		case e$3.VARIABLE_DEFINITION: return e$4.VARIABLE_DEFINITION;
		case e$3.SCHEMA_DEFINITION:
		case e$3.SCHEMA_EXTENSION: return e$4.SCHEMA;
		case e$3.SCALAR_TYPE_DEFINITION:
		case e$3.SCALAR_TYPE_EXTENSION: return e$4.SCALAR;
		case e$3.OBJECT_TYPE_DEFINITION:
		case e$3.OBJECT_TYPE_EXTENSION: return e$4.OBJECT;
		case e$3.FIELD_DEFINITION: return e$4.FIELD_DEFINITION;
		case e$3.INTERFACE_TYPE_DEFINITION:
		case e$3.INTERFACE_TYPE_EXTENSION: return e$4.INTERFACE;
		case e$3.UNION_TYPE_DEFINITION:
		case e$3.UNION_TYPE_EXTENSION: return e$4.UNION;
		case e$3.ENUM_TYPE_DEFINITION:
		case e$3.ENUM_TYPE_EXTENSION: return e$4.ENUM;
		case e$3.ENUM_VALUE_DEFINITION: return e$4.ENUM_VALUE;
		case e$3.INPUT_OBJECT_TYPE_DEFINITION:
		case e$3.INPUT_OBJECT_TYPE_EXTENSION: return e$4.INPUT_OBJECT;
		case e$3.INPUT_VALUE_DEFINITION: {
			let e = n[n.length - 3];
			return `kind` in e || invariant(!1), e.kind === e$3.INPUT_OBJECT_TYPE_DEFINITION ? e$4.INPUT_FIELD_DEFINITION : e$4.ARGUMENT_DEFINITION;
		}
		case e$3.DIRECTIVE_DEFINITION:
		case e$3.DIRECTIVE_EXTENSION: return e$4.DIRECTIVE_DEFINITION;
		default: invariant(!1, `Unexpected kind: ` + inspect(r.kind));
	}
}
function getDirectiveLocationForOperation(e) {
	switch (e) {
		case t$2.QUERY: return e$4.QUERY;
		case t$2.MUTATION: return e$4.MUTATION;
		case t$2.SUBSCRIPTION: return e$4.SUBSCRIPTION;
	}
}
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function KnownFragmentNamesRule(t) {
	return { FragmentSpread(n) {
		let r = n.name.value;
		t.getFragment(r) || t.reportError(new GraphQLError(`Unknown fragment "${r}".`, { nodes: n.name }));
	} };
}
// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function KnownTypeNamesRule(i) {
	let a = i.getSchema(), o = a ? a.getTypeMap() : Object.create(null), s = Object.create(null);
	for (let e of i.getDocument().definitions) isTypeDefinitionNode(e) && (s[e.name.value] = !0);
	let l = [...Object.keys(o), ...Object.keys(s)];
	return { NamedType(r, a, u, d, f) {
		let p = r.name.value;
		if (!o[p] && !s[p]) {
			let a = f[2] ?? u, o = a != null && isSDLNode(a);
			if (o && c.includes(p)) return;
			let s = i.hideSuggestions ? [] : suggestionList(p, o ? c.concat(l) : l);
			i.reportError(new GraphQLError(`Unknown type "${p}".` + didYouMean(s), { nodes: r }));
		}
	} };
}
const c = [...specifiedScalarTypes, ...introspectionTypes].map((e) => e.name);
function isSDLNode(e) {
	return `kind` in e && (isTypeSystemDefinitionNode(e) || isTypeSystemExtensionNode(e));
}
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function LoneAnonymousOperationRule(n) {
	let r = 0;
	return {
		Document(e) {
			r = e.definitions.filter((e) => e.kind === e$3.OPERATION_DEFINITION).length;
		},
		OperationDefinition(t) {
			!t.name && r > 1 && n.reportError(new GraphQLError(`This anonymous operation must be the only defined operation.`, { nodes: t }));
		}
	};
}
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function LoneSchemaDefinitionRule(t) {
	let n = t.getSchema(), r = n?.astNode ?? n?.getQueryType() ?? n?.getMutationType() ?? n?.getSubscriptionType(), i = 0;
	return { SchemaDefinition(n) {
		r ? t.reportError(new GraphQLError(`Cannot define a new schema within a schema extension.`, { nodes: n })) : (i > 0 && t.reportError(new GraphQLError(`Must provide only one schema definition.`, { nodes: n })), ++i);
	} };
}
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.mjs
function MaxIntrospectionDepthRule(n) {
	let r = Object.create(null), i = Object.create(null);
	function checkDepth(e, a, o = 0) {
		if (e.kind === e$3.FRAGMENT_SPREAD) {
			let t = e.name.value, s = i[t];
			if (s !== void 0 && s <= o) return !0;
			let c = a[t], l = r[t];
			if (c !== void 0 && c >= o || l !== void 0 && l >= o) return !1;
			let u = n.getFragment(t);
			return u ? (a[t] = o, checkDepth(u, a, o) ? (i[t] = o, !0) : (r[t] = o, !1)) : !1;
		}
		if (e.kind === e$3.FIELD && (e.name.value === `fields` || e.name.value === `interfaces` || e.name.value === `possibleTypes` || e.name.value === `inputFields`) && (o++, o >= 3)) return !0;
		if (`selectionSet` in e && e.selectionSet) {
			for (let t of e.selectionSet.selections) if (checkDepth(t, a, o)) return !0;
		}
		return !1;
	}
	return { Field(t) {
		if ((t.name.value === `__schema` || t.name.value === `__type`) && checkDepth(t, Object.create(null))) return n.reportError(new GraphQLError(`Maximum introspection depth exceeded`, { nodes: [t] })), !1;
	} };
}
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function NoFragmentCyclesRule(t) {
	let n = Object.create(null), r = [], i = Object.create(null);
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(e) {
			return detectCycleRecursive(e), !1;
		}
	};
	function detectCycleRecursive(a) {
		if (n[a.name.value]) return;
		let o = a.name.value;
		n[o] = !0;
		let s = t.getFragmentSpreads(a.selectionSet);
		if (s.length !== 0) {
			i[o] = r.length;
			for (let n of s) {
				let a = n.name.value, o = i[a];
				if (r.push(n), o === void 0) {
					let e = t.getFragment(a);
					e && detectCycleRecursive(e);
				} else {
					let n = r.slice(o), i = n.slice(0, -1).map((e) => `"` + e.name.value + `"`).join(`, `);
					t.reportError(new GraphQLError(`Cannot spread fragment "${a}" within itself` + (i === `` ? `.` : ` via ${i}.`), { nodes: n }));
				}
				r.pop();
			}
			i[o] = void 0;
		}
	}
}
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function NoUndefinedVariablesRule(t) {
	let n = Object.create(null);
	return {
		OperationDefinition: {
			enter() {
				n = Object.create(null);
			},
			leave(r) {
				let i = t.getRecursiveVariableUsages(r);
				for (let { node: a } of i) {
					let i = a.name.value;
					n[i] !== !0 && t.reportError(new GraphQLError(r.name ? `Variable "$${i}" is not defined by operation "${r.name.value}".` : `Variable "$${i}" is not defined.`, { nodes: [a, r] }));
				}
			}
		},
		VariableDefinition(e) {
			n[e.variable.name.value] = !0;
		}
	};
}
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function NoUnusedFragmentsRule(t) {
	let n = [], r = [];
	return {
		OperationDefinition(e) {
			return n.push(e), !1;
		},
		FragmentDefinition(e) {
			return r.push(e), !1;
		},
		Document: { leave() {
			let i = new Set(t.getRecursivelyReferencedFragmentsForOperations(n).map((e) => e.name.value));
			for (let n of r) {
				let r = n.name.value;
				i.has(r) || t.reportError(new GraphQLError(`Fragment "${r}" is never used.`, { nodes: n }));
			}
		} }
	};
}
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function NoUnusedVariablesRule(t) {
	let n = [];
	return {
		OperationDefinition: {
			enter() {
				n = [];
			},
			leave(r) {
				let i = Object.create(null), a = t.getRecursiveVariableUsages(r);
				for (let { node: e } of a) i[e.name.value] = !0;
				for (let a of n) {
					let n = a.variable.name.value;
					i[n] !== !0 && t.reportError(new GraphQLError(r.name ? `Variable "$${n}" is never used in operation "${r.name.value}".` : `Variable "$${n}" is never used.`, { nodes: a }));
				}
			}
		},
		VariableDefinition(e) {
			n.push(e);
		}
	};
}
// node_modules/graphql/validation/validationAbortedError.mjs
const validationAbortedError = new GraphQLError(`Validation aborted.`);
// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.mjs
const f = 1e3;
function OverlappingFieldsCanBeMergedRule(e) {
	let n = {
		comparedFragmentPairs: new PairSet(),
		cachedCollectFieldsResults: new Map(),
		stringifiedValues: new Map(),
		remainingComplexityBudget: 5e5
	};
	return { SelectionSet(i, a, o) {
		if (o && `kind` in o && o.kind === e$3.INLINE_FRAGMENT || i.selections.length <= 1 && i.selections[0]?.kind !== e$3.INLINE_FRAGMENT) return;
		let s = findConflictsWithinSelectionSet(e, n, e.getParentType(), i);
		for (let { responseName: n, reason: r, fields1: i, fields2: a } of s) e.reportError(new GraphQLError(`Fields "${maybeAbbreviate(n)}" conflict because ${r}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: i.concat(a) }));
	} };
}
function findConflictsWithinSelectionSet(e, t, n, r) {
	let i = [], a = collectFields$1(e, t, n, r);
	if (collectConflictsWithin(e, i, t, a.groupedFieldSet), a.fragmentNames.length !== 0 && (a.groupedFieldSet.size !== 0 || a.fragmentNames.length > 1)) for (let n = 0; n < a.fragmentNames.length; n++) {
		collectConflictsBetweenFieldsAndFragment(e, i, t, !1, a, a.fragmentNames[n]);
		for (let r = n + 1; r < a.fragmentNames.length; r++) collectConflictsBetweenFragments(e, i, t, !1, a.fragmentNames[n], a.fragmentNames[r]);
	}
	return i;
}
function collectConflictsBetweenFieldsAndFragment(e, t, n, r, i, a) {
	if (spendComplexityBudget(n, 1), i.groupedFieldSet.size === 0) return;
	let o = i.comparedFragments ??= new Map(), s = o.get(a);
	if (s === !1 || r && s === !0) return;
	o.set(a, r);
	let c = e.getFragment(a);
	if (!c) return;
	let l = collectFragmentFields(e, n, c);
	if (i !== l) {
		collectConflictsBetween(e, t, n, r, i, l);
		for (let a of l.fragmentNames) collectConflictsBetweenFieldsAndFragment(e, t, n, r, i, a);
	}
}
function collectConflictsBetweenFragments(e, t, n, r, i, a) {
	spendComplexityBudget(n, 2);
	let { comparedFragmentPairs: o } = n;
	if (i === a || o.has(i, a, r)) return;
	o.add(i, a, r);
	let s = e.getFragment(i), c = e.getFragment(a);
	if (!s || !c) return;
	let l = collectFragmentFields(e, n, s), u = collectFragmentFields(e, n, c);
	collectConflictsBetween(e, t, n, r, l, u);
	for (let a of u.fragmentNames) collectConflictsBetweenFragments(e, t, n, r, i, a);
	for (let i of l.fragmentNames) collectConflictsBetweenFragments(e, t, n, r, i, a);
}
function findConflictsBetweenSubSelectionSets(e, t, n, r, i, a, o) {
	let s = [], c = collectFields$1(e, t, r, i), l = collectFields$1(e, t, a, o);
	collectConflictsBetween(e, s, t, n, c, l);
	for (let r of l.fragmentNames) collectConflictsBetweenFieldsAndFragment(e, s, t, n, c, r);
	for (let r of c.fragmentNames) collectConflictsBetweenFieldsAndFragment(e, s, t, n, l, r);
	for (let r of c.fragmentNames) for (let i of l.fragmentNames) collectConflictsBetweenFragments(e, s, t, n, r, i);
	return s;
}
function collectConflictsWithin(e, t, n, r) {
	for (let [i, a] of r) if (a.length > 1) for (let r = 0; r < a.length; r++) for (let o = r + 1; o < a.length; o++) {
		let s = findConflict(e, n, !1, i, a[r], a[o]);
		s && t.push(s);
	}
}
function collectConflictsBetween(e, t, n, r, i, a) {
	if (i.groupedFieldSet.size !== 0 && a.groupedFieldSet.size !== 0) for (let { responseName: o, fields1: s, fields2: c } of getOverlappingFields(n, i, a)) for (let i of s) for (let a of c) {
		let s = findConflict(e, n, r, o, i, a);
		s && t.push(s);
	}
}
function getOverlappingFields(e, t, n) {
	let r = t.overlappingFields ??= new Map(), i = r.get(n);
	if (i !== void 0) return i;
	let a = [];
	for (let [r, i] of t.groupedFieldSet) {
		spendComplexityBudget(e, 1);
		let t = n.groupedFieldSet.get(r);
		t !== void 0 && a.push({
			responseName: r,
			fields1: i,
			fields2: t
		});
	}
	return r.set(n, a), a;
}
function findConflict(t, n, r, i, a, o) {
	let { parentType: s, node: c, definition: u } = a, { parentType: d, node: f, definition: p } = o, m = r || s !== d && isObjectType(s) && isObjectType(d);
	if (spendComplexityBudget(n, 2), a.isSimpleLeaf && o.isSimpleLeaf && u?.type === p?.type && c.name.value === f.name.value) return;
	if (!m) {
		let e = getFieldInfo(a), t = getFieldInfo(o), r = e.comparisons.get(t);
		if (r === void 0) {
			let i = c.name.value, a = f.name.value;
			r = i === a ? sameArguments(n, e.arguments, t.arguments) ? null : `they have differing arguments` : `"${maybeAbbreviate(i)}" and "${maybeAbbreviate(a)}" are different fields`, e.comparisons.set(t, r);
		}
		if (r !== null) return {
			responseName: i,
			reason: r,
			fields1: [c],
			fields2: [f]
		};
	}
	let h = u?.type, g = p?.type;
	if (h && g && doTypesConflict(n, h, g)) {
		let t = getFieldInfo(a), n = getFieldInfo(o);
		return {
			responseName: i,
			reason: `they return conflicting types "${t.typeString ??= inspect(h)}" and "${n.typeString ??= inspect(g)}"`,
			fields1: [c],
			fields2: [f]
		};
	}
	let _ = c.selectionSet, v = f.selectionSet;
	if (_ && v) return subfieldConflicts(findConflictsBetweenSubSelectionSets(t, n, m, getFieldInfo(a).namedType, _, getFieldInfo(o).namedType, v), i, c, f);
}
function getFieldInfo(e) {
	return e.info === void 0 && (e.info = {
		comparisons: new Map(),
		namedType: getNamedType(e.definition?.type),
		arguments: getArgumentInfo(e.node.arguments)
	}), e.info;
}
function getArgumentInfo(e) {
	if (e === void 0 || e.length === 0) return;
	let t = new Map();
	for (let { name: n, value: r } of e) t.set(n.value, r);
	return {
		nodes: e,
		values: t
	};
}
function sameArguments(e, t, n) {
	if (t === void 0) return n === void 0;
	if (t.nodes.length !== n?.nodes.length) return !1;
	let r = n.values;
	return t.nodes.every((t) => {
		spendComplexityBudget(e, 1);
		let n = r.get(t.name.value);
		return n !== void 0 && stringifyValue(e, t.value) === stringifyValue(e, n);
	});
}
function stringifyValue(e, t) {
	let i = e.stringifiedValues.get(t);
	if (i !== void 0) return i;
	let a = JSON.stringify(t, (e, t) => {
		if (!isNode(t)) return t;
		switch (t.kind) {
			case e$3.VARIABLE: return [t.kind, t.name.value];
			case e$3.OBJECT: return [t.kind, t.fields.slice().sort((e, t) => e.name.value < t.name.value ? -1 : +(e.name.value > t.name.value))];
			case e$3.OBJECT_FIELD: return [t.name.value, t.value];
			case e$3.LIST: return [t.kind, t.values];
			case e$3.STRING: return [
				t.kind,
				t.value,
				t.block === !0
			];
			default: return [t.kind, `value` in t ? t.value : null];
		}
	});
	return e.stringifiedValues.set(t, a), a;
}
function doTypesConflict(e, t, n) {
	return t !== n && (spendComplexityBudget(e, 1), isListType(t) ? !isListType(n) || doTypesConflict(e, t.ofType, n.ofType) : isListType(n) ? !0 : isNonNullType(t) ? !isNonNullType(n) || doTypesConflict(e, t.ofType, n.ofType) : isNonNullType(n) ? !0 : isLeafType(t) || isLeafType(n) ? t !== n : !1);
}
function collectFields$1(e, t, n, r) {
	let { cachedCollectFieldsResults: i } = t, a = i.get(n);
	a === void 0 && (a = new Map(), i.set(n, a));
	let o = a.get(r);
	if (o) return o;
	let s = new Map(), c = new Set();
	collectFieldsImpl$1(e, n, r, s, c);
	let l = {
		groupedFieldSet: s,
		fragmentNames: [...c]
	};
	return a.set(r, l), l;
}
function collectFragmentFields(e, t, n) {
	return collectFields$1(e, t, typeFromAST(e.getSchema(), n.typeCondition), n.selectionSet);
}
function collectFieldsImpl$1(e, t, n, i, o) {
	for (let s of n.selections) switch (s.kind) {
		case e$3.FIELD: {
			let e = s.name.value, n;
			(isObjectType(t) || isInterfaceType(t)) && (n = t.getFields()[e]);
			let r = s.alias ? s.alias.value : e, o = i.get(r);
			o === void 0 && (o = [], i.set(r, o)), o.push({
				parentType: t,
				node: s,
				definition: n,
				isSimpleLeaf: (s.arguments?.length ?? 0) === 0 && !s.selectionSet
			});
			break;
		}
		case e$3.FRAGMENT_SPREAD:
			o.add(s.name.value);
			break;
		case e$3.INLINE_FRAGMENT: {
			let n = s.typeCondition;
			collectFieldsImpl$1(e, n ? typeFromAST(e.getSchema(), n) : t, s.selectionSet, i, o);
			break;
		}
	}
}
function subfieldConflicts(e, t, n, r) {
	if (e.length > 0) {
		let i = ``;
		for (let { responseName: t, reason: n } of e) if (i += (i === `` ? `` : ` and `) + `subfields "${maybeAbbreviate(t)}" conflict because ${n}`, i.length > f) break;
		return {
			responseName: t,
			reason: maybeAbbreviate(i),
			fields1: collectConflictNodes(n, e, `fields1`),
			fields2: collectConflictNodes(r, e, `fields2`)
		};
	}
}
function collectConflictNodes(e, t, n) {
	let r = [e];
	for (let e of t) {
		let t = 20 - r.length, i = e[n].slice(-t);
		if (r.push(...i), r.length === 20) break;
	}
	return r;
}
function maybeAbbreviate(e) {
	return e.length > f ? e.slice(0, f) + `...` : e;
}
function spendComplexityBudget(e, t) {
	if (e.remainingComplexityBudget -= t, e.remainingComplexityBudget < 0) throw validationAbortedError;
}
var PairSet = class {
	constructor() {
		this._data = new Map();
	}
	has(e, t, n) {
		return this._has(e, t, n) || this._has(t, e, n);
	}
	_has(e, t, n) {
		let r = this._data.get(e)?.get(t);
		return r === void 0 ? !1 : n ? !0 : n === r;
	}
	add(e, t, n) {
		let r = this._data.get(e);
		r === void 0 ? this._data.set(e, new Map([[t, n]])) : r.set(t, n);
	}
};
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function PossibleFragmentSpreadsRule(i) {
	return {
		InlineFragment(a) {
			let o = i.getType(), s = i.getParentType();
			if (isCompositeType(o) && isCompositeType(s) && !doTypesOverlap(i.getSchema(), o, s)) {
				let n = inspect(s), r = inspect(o);
				i.reportError(new GraphQLError(`Fragment cannot be spread here as objects of type "${n}" can never be of type "${r}".`, { nodes: a }));
			}
		},
		FragmentSpread(n) {
			let a = n.name.value, o = getFragmentType(i, a), s = i.getParentType();
			if (o && s && !doTypesOverlap(i.getSchema(), o, s)) {
				let r = inspect(s), c = inspect(o);
				i.reportError(new GraphQLError(`Fragment "${a}" cannot be spread here as objects of type "${r}" can never be of type "${c}".`, { nodes: n }));
			}
		}
	};
}
function getFragmentType(e, t) {
	let r = e.getFragment(t);
	if (r) {
		let t = typeFromAST(e.getSchema(), r.typeCondition);
		if (isCompositeType(t)) return t;
	}
}
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function PossibleTypeExtensionsRule(t) {
	let n = t.getSchema(), a = Object.create(null);
	for (let e of t.getDocument().definitions) isTypeDefinitionNode(e) && (a[e.name.value] = e);
	return {
		ScalarTypeExtension: checkExtension,
		ObjectTypeExtension: checkExtension,
		InterfaceTypeExtension: checkExtension,
		UnionTypeExtension: checkExtension,
		EnumTypeExtension: checkExtension,
		InputObjectTypeExtension: checkExtension
	};
	function checkExtension(o) {
		let s = o.name.value, c = a[s], l = n?.getType(s), u;
		if (c ? u = p[c.kind] : l && (u = typeToExtKind(l)), u) {
			if (u !== o.kind) {
				let e = extensionKindToTypeName(o.kind);
				t.reportError(new GraphQLError(`Cannot extend non-${e} type "${s}".`, { nodes: c ? [c, o] : o }));
			}
		} else {
			let c = Object.keys({
				...a,
				...n?.getTypeMap()
			}), l = suggestionList(s, c);
			t.reportError(new GraphQLError(`Cannot extend type "${s}" because it is not defined.` + didYouMean(l), { nodes: o.name }));
		}
	}
}
const p = {
	[e$3.SCALAR_TYPE_DEFINITION]: e$3.SCALAR_TYPE_EXTENSION,
	[e$3.OBJECT_TYPE_DEFINITION]: e$3.OBJECT_TYPE_EXTENSION,
	[e$3.INTERFACE_TYPE_DEFINITION]: e$3.INTERFACE_TYPE_EXTENSION,
	[e$3.UNION_TYPE_DEFINITION]: e$3.UNION_TYPE_EXTENSION,
	[e$3.ENUM_TYPE_DEFINITION]: e$3.ENUM_TYPE_EXTENSION,
	[e$3.INPUT_OBJECT_TYPE_DEFINITION]: e$3.INPUT_OBJECT_TYPE_EXTENSION
};
function typeToExtKind(e) {
	if (isScalarType(e)) return e$3.SCALAR_TYPE_EXTENSION;
	if (isObjectType(e)) return e$3.OBJECT_TYPE_EXTENSION;
	if (isInterfaceType(e)) return e$3.INTERFACE_TYPE_EXTENSION;
	if (isUnionType(e)) return e$3.UNION_TYPE_EXTENSION;
	if (isEnumType(e)) return e$3.ENUM_TYPE_EXTENSION;
	if (isInputObjectType(e)) return e$3.INPUT_OBJECT_TYPE_EXTENSION;
	invariant(!1, `Unexpected type: ` + inspect(e));
}
function extensionKindToTypeName(e) {
	switch (e) {
		case e$3.SCALAR_TYPE_EXTENSION: return `scalar`;
		case e$3.OBJECT_TYPE_EXTENSION: return `object`;
		case e$3.INTERFACE_TYPE_EXTENSION: return `interface`;
		case e$3.UNION_TYPE_EXTENSION: return `union`;
		case e$3.ENUM_TYPE_EXTENSION: return `enum`;
		case e$3.INPUT_OBJECT_TYPE_EXTENSION: return `input object`;
		default: invariant(!1, `Unexpected kind: ` + inspect(e));
	}
}
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function ProvidedRequiredArgumentsRule(t) {
	return {
		...ProvidedRequiredArgumentsOnDirectivesRule(t),
		Field: { leave(r) {
			let i = t.getFieldDef();
			if (!i) return !1;
			let o = new Set(r.arguments?.map((e) => e.name.value));
			for (let s of i.args) if (!o.has(s.name) && isRequiredArgument(s)) {
				let a = inspect(s.type);
				t.reportError(new GraphQLError(`Field "${i.name}" argument "${s.name}" of type "${a}" is required, but it was not provided.`, { nodes: r }));
			}
		} }
	};
}
function ProvidedRequiredArgumentsOnDirectivesRule(c) {
	let l = Object.create(null), u = c.getSchema()?.getDirectives() ?? specifiedDirectives;
	for (let e of u) l[e.name] = keyMap(e.args.filter(isRequiredArgument), (e) => e.name);
	let d = c.getDocument().definitions;
	for (let e of d) if (e.kind === e$3.DIRECTIVE_DEFINITION) {
		let n = e.arguments ?? [];
		l[e.name.value] = keyMap(n.filter(isRequiredArgumentNode), (e) => e.name.value);
	}
	return { Directive: { leave(t) {
		let r = t.name.value, a = l[r];
		if (a) {
			let s = t.arguments ?? [], l = new Set(s.map((e) => e.name.value));
			for (let [s, u] of Object.entries(a)) if (!l.has(s)) {
				let a = isType(u.type) ? inspect(u.type) : print(u.type);
				c.reportError(new GraphQLError(`Directive "@${r}" argument "${s}" of type "${a}" is required, but it was not provided.`, { nodes: t }));
			}
		}
	} } };
}
function isRequiredArgumentNode(e) {
	return e.type.kind === e$3.NON_NULL_TYPE && e.defaultValue == null;
}
// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function ScalarLeafsRule(i) {
	return { Field(a) {
		let o = i.getType(), s = a.selectionSet;
		if (o) {
			if (isLeafType(getNamedType(o))) {
				if (s) {
					let n = a.name.value, r = inspect(o);
					i.reportError(new GraphQLError(`Field "${n}" must not have a selection since type "${r}" has no subfields.`, { nodes: s }));
				}
			} else if (!s) {
				let n = a.name.value, r = inspect(o);
				i.reportError(new GraphQLError(`Field "${n}" of type "${r}" must have a selection of subfields. Did you mean "${n} { ... }"?`, { nodes: a }));
			} else if (s.selections.length === 0) {
				let n = a.name.value, r = inspect(o);
				i.reportError(new GraphQLError(`Field "${n}" of type "${r}" must have at least one field selected.`, { nodes: a }));
			}
		}
	} };
}
// node_modules/graphql/jsutils/printPathArray.mjs
function printPathArray(e) {
	return e.map((e) => typeof e == `number` ? `[` + e.toString() + `]` : `.` + e).join(``);
}
// node_modules/graphql/jsutils/Path.mjs
function addPath(e, t, n) {
	return {
		prev: e,
		key: t,
		typename: n
	};
}
function pathToArray(e) {
	let t = [], n = e;
	for (; n;) t.push(n.key), n = n.prev;
	return t.reverse();
}
// node_modules/graphql/utilities/coerceInputValue.mjs
function coerceInputValue(e, t, n = defaultOnError, r) {
	return coerceInputValueImpl(e, t, n, void 0, r);
}
function defaultOnError(e, n, r) {
	let i = `Invalid value ` + inspect(n);
	throw e.length > 0 && (i += ` at "value${printPathArray(e)}"`), r.message = i + `: ` + r.message, r;
}
function coerceInputValueImpl(s, h, g, _, v) {
	if (isNonNullType(h)) {
		if (s != null) return coerceInputValueImpl(s, h.ofType, g, _, v);
		g(pathToArray(_), s, new GraphQLError(`Expected non-nullable type "${inspect(h)}" not to be null.`));
	} else {
		if (s == null) return null;
		if (isListType(h)) {
			let e = h.ofType;
			return isIterableObject(s) ? Array.from(s, (t, n) => {
				let r = addPath(_, n, void 0);
				return coerceInputValueImpl(t, e, g, r, v);
			}) : [coerceInputValueImpl(s, e, g, _, v)];
		}
		if (isInputObjectType(h)) {
			if (!isObjectLike(s) || Array.isArray(s)) {
				g(pathToArray(_), s, new GraphQLError(`Expected type "${h.name}" to be an object.`));
				return;
			}
			let n = Object.create(null), r = h.getFields();
			for (let e of Object.values(r)) {
				let r = s[e.name];
				if (r === void 0) {
					if (e.defaultValue !== void 0) n[e.name] = e.defaultValue;
					else if (isNonNullType(e.type)) {
						let n = inspect(e.type);
						g(pathToArray(_), s, new GraphQLError(`Field "${e.name}" of required type "${n}" was not provided.`));
					}
				} else n[e.name] = coerceInputValueImpl(r, e.type, g, addPath(_, e.name, h.name), v);
			}
			for (let t of Object.keys(s)) if (!r[t]) {
				let n = v ? [] : suggestionList(t, Object.keys(h.getFields()));
				g(pathToArray(_), s, new GraphQLError(`Field "${t}" is not defined by type "${h.name}".` + didYouMean(n)));
			}
			if (h.isOneOf) {
				let e = Object.keys(n);
				e.length !== 1 && g(pathToArray(_), s, new GraphQLError(`Exactly one key must be specified for OneOf type "${h.name}".`));
				let t = e[0], r = n[t];
				r === null && g(pathToArray(_).concat(t), r, new GraphQLError(`Field "${t}" must be non-null.`));
			}
			return { ...n };
		}
		if (isLeafType(h)) {
			let e;
			try {
				e = isEnumType(h) ? h.parseValue(s, v) : h.parseValue(s);
			} catch (e) {
				e instanceof GraphQLError ? g(pathToArray(_), s, e) : g(pathToArray(_), s, new GraphQLError(`Expected type "${h.name}". ` + e.message, { originalError: e }));
				return;
			}
			return e === void 0 && g(pathToArray(_), s, new GraphQLError(`Expected type "${h.name}".`)), e;
		}
		invariant(!1, `Unexpected input type: ` + inspect(h));
	}
}
// node_modules/graphql/utilities/valueFromAST.mjs
function valueFromAST(c, l, u) {
	if (c) {
		if (c.kind === e$3.VARIABLE) {
			let e = c.name.value;
			if (u == null || !hasOwnProperty$1(u, e) || u[e] === void 0) return;
			let t = u[e];
			return t === null && isNonNullType(l) ? void 0 : t;
		}
		if (isNonNullType(l)) return c.kind === e$3.NULL ? void 0 : valueFromAST(c, l.ofType, u);
		if (c.kind === e$3.NULL) return null;
		if (isListType(l)) {
			let e = l.ofType;
			if (c.kind === e$3.LIST) {
				let t = [];
				for (let n of c.values) if (isMissingVariable(n, u)) {
					if (isNonNullType(e)) return;
					t.push(null);
				} else {
					let r = valueFromAST(n, e, u);
					if (r === void 0) return;
					t.push(r);
				}
				return t;
			}
			let t = valueFromAST(c, e, u);
			return t === void 0 ? void 0 : [t];
		}
		if (isInputObjectType(l)) {
			if (c.kind !== e$3.OBJECT) return;
			let e = Object.create(null), t = keyMap(c.fields, (e) => e.name.value);
			for (let n of Object.values(l.getFields())) {
				let r = t[n.name];
				if (!r || isMissingVariable(r.value, u)) {
					if (n.defaultValue !== void 0) e[n.name] = n.defaultValue;
					else if (isNonNullType(n.type)) return;
					continue;
				}
				let i = valueFromAST(r.value, n.type, u);
				if (i === void 0) return;
				e[n.name] = i;
			}
			if (l.isOneOf) {
				let t = Object.keys(e);
				if (t.length !== 1 || e[t[0]] === null) return;
			}
			return e;
		}
		if (isLeafType(l)) {
			let e;
			try {
				e = l.parseLiteral(c, u);
			} catch {
				return;
			}
			return e === void 0 ? void 0 : e;
		}
		invariant(!1, `Unexpected input type: ` + inspect(l));
	}
}
function isMissingVariable(e, t) {
	return e.kind === e$3.VARIABLE && (t == null || !hasOwnProperty$1(t, e.name.value) || t[e.name.value] === void 0);
}
function hasOwnProperty$1(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
// node_modules/graphql/execution/values.mjs
function getVariableValues(e, t, n, i) {
	let a = [], o = i?.maxErrors;
	try {
		let s = coerceVariableValues(e, t, n, (e) => {
			if (o != null && a.length >= o) throw new GraphQLError(`Too many errors processing variables, error limit reached. Execution aborted.`);
			a.push(e);
		}, i?.hideSuggestions);
		if (a.length === 0) return { coerced: s };
	} catch (e) {
		a.push(e);
	}
	return { errors: a };
}
function coerceVariableValues(t, i, d, f, p) {
	let m = Object.create(null);
	for (let h of i) {
		let i = h.variable.name.value, g = typeFromAST(t, h.type);
		if (!isInputType(g)) {
			let e = printForError(h.type);
			f(new GraphQLError(`Variable "$${i}" expected value of type "${e}" which cannot be used as an input type.`, { nodes: h.type }));
			continue;
		}
		if (!hasOwnProperty(d, i)) {
			if (h.defaultValue) m[i] = valueFromAST(h.defaultValue, g);
			else if (isNonNullType(g)) {
				let t = inspect(g);
				f(new GraphQLError(`Variable "$${i}" of required type "${t}" was not provided.`, { nodes: h }));
			}
			continue;
		}
		let _ = d[i];
		if (_ === null && isNonNullType(g)) {
			let t = inspect(g);
			f(new GraphQLError(`Variable "$${i}" of non-null type "${t}" must not be null.`, { nodes: h }));
		} else m[i] = coerceInputValue(_, g, (t, a, o) => {
			let s = `Variable "$${i}" got invalid value ` + inspect(a);
			t.length > 0 && (s += ` at "${i}${printPathArray(t)}"`), f(new GraphQLError(s + `; ` + o.message, {
				nodes: h,
				originalError: o
			}));
		}, p);
	}
	return { ...m };
}
function getArgumentValues(n, o, c) {
	let l = Object.create(null), d = o.arguments ?? [], f = keyMap(d, (e) => e.name.value);
	for (let t of n.args) {
		let n = t.name, d = t.type, p = f[n];
		if (!p) {
			if (t.defaultValue !== void 0) l[n] = t.defaultValue;
			else if (isNonNullType(d)) throw new GraphQLError(`Argument "${n}" of required type "${inspect(d)}" was not provided.`, { nodes: o });
			continue;
		}
		let m = p.value, h = m.kind === e$3.NULL;
		if (m.kind === e$3.VARIABLE) {
			let i = m.name.value;
			if (c == null || !hasOwnProperty(c, i)) {
				if (t.defaultValue !== void 0) l[n] = t.defaultValue;
				else if (isNonNullType(d)) throw new GraphQLError(`Argument "${n}" of required type "${inspect(d)}" was provided the variable "$${i}" which was not provided a runtime value.`, { nodes: m });
				continue;
			}
			h = c[i] == null;
		}
		if (h && isNonNullType(d)) throw new GraphQLError(`Argument "${n}" of non-null type "${inspect(d)}" must not be null.`, { nodes: m });
		let g = valueFromAST(m, d, c);
		if (g === void 0) throw new GraphQLError(`Argument "${n}" has invalid value ${printForError(m)}.`, { nodes: m });
		l[n] = g;
	}
	return { ...l };
}
function getDirectiveValues(e, t, n) {
	let r = t.directives?.find((t) => t.name.value === e.name);
	if (r) return getArgumentValues(e, r, n);
}
function hasOwnProperty(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
// node_modules/graphql/execution/collectFields.mjs
function collectFields(e, t, n, r, i, a) {
	let o = new Map();
	return collectFieldsImpl(e, t, n, r, i, o, new Set(), a), o;
}
function collectSubfields(e, t, n, r, i) {
	let a = new Map(), o = new Set();
	for (let s of i) s.selectionSet && collectFieldsImpl(e, t, n, r, s.selectionSet, a, o);
	return a;
}
function collectFieldsImpl(t, n, r, i, a, o, s, c) {
	c?.(a);
	for (let l of a.selections) switch (l.kind) {
		case e$3.FIELD: {
			if (!shouldIncludeNode(r, l)) continue;
			let e = getFieldEntryKey(l), t = o.get(e);
			t === void 0 ? o.set(e, [l]) : t.push(l);
			break;
		}
		case e$3.INLINE_FRAGMENT:
			if (!shouldIncludeNode(r, l) || !doesFragmentConditionMatch(t, l, i)) continue;
			collectFieldsImpl(t, n, r, i, l.selectionSet, o, s, c);
			break;
		case e$3.FRAGMENT_SPREAD: {
			let e = l.name.value;
			if (s.has(e) || !shouldIncludeNode(r, l)) continue;
			s.add(e);
			let a = n[e];
			if (!a || !doesFragmentConditionMatch(t, a, i)) continue;
			collectFieldsImpl(t, n, r, i, a.selectionSet, o, s, c);
			break;
		}
	}
}
function shouldIncludeNode(e, t) {
	return getDirectiveValues(GraphQLSkipDirective, t, e)?.if !== !0 && getDirectiveValues(GraphQLIncludeDirective, t, e)?.if !== !1;
}
function doesFragmentConditionMatch(e, n, r) {
	let a = n.typeCondition;
	if (!a) return !0;
	let o = typeFromAST(e, a);
	return o === r ? !0 : isAbstractType(o) ? e.isSubType(o, r) : !1;
}
function getFieldEntryKey(e) {
	return e.alias ? e.alias.value : e.name.value;
}
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function SingleFieldSubscriptionsRule(r) {
	let i;
	function reserveSelectionSetWork(e) {
		r.spendFragmentWork(e.selections.length);
		for (let t of e.selections) {
			let e = t.directives;
			if (e !== void 0) {
				r.spendFragmentWork(e.length);
				for (let t of e) (t.name.value === `skip` || t.name.value === `include`) && r.spendFragmentWork(t.arguments?.length ?? 0);
			}
		}
	}
	return { OperationDefinition(a) {
		if (a.operation === `subscription`) {
			let o = r.getSchema(), s = o.getSubscriptionType();
			if (s) {
				let c = a.name ? a.name.value : null, l = Object.create(null);
				if (i === void 0) {
					i = Object.create(null);
					let e = r.getDocument().definitions;
					r.spendFragmentWork(e.length);
					for (let n of e) n.kind === e$3.FRAGMENT_DEFINITION && (i[n.name.value] = n);
				}
				let u = collectFields(o, i, l, s, a.selectionSet, reserveSelectionSetWork);
				if (u.size > 1) {
					let t = [...u.values()].slice(1).flat();
					r.reportError(new GraphQLError(c == null ? `Anonymous Subscription must select only one top level field.` : `Subscription "${c}" must select only one top level field.`, { nodes: t }));
				}
				for (let t of u.values()) t[0].name.value.startsWith(`__`) && r.reportError(new GraphQLError(c == null ? `Anonymous Subscription must not select an introspection top level field.` : `Subscription "${c}" must not select an introspection top level field.`, { nodes: t }));
			}
		}
	} };
}
// node_modules/graphql/jsutils/groupBy.mjs
function groupBy(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = t(r), i = n.get(e);
		i === void 0 ? n.set(e, [r]) : i.push(r);
	}
	return n;
}
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function UniqueArgumentDefinitionNamesRule(n) {
	return {
		DirectiveDefinition(e) {
			let t = e.arguments ?? [];
			return checkArgUniqueness(`@${e.name.value}`, t);
		},
		InterfaceTypeDefinition: checkArgUniquenessPerField,
		InterfaceTypeExtension: checkArgUniquenessPerField,
		ObjectTypeDefinition: checkArgUniquenessPerField,
		ObjectTypeExtension: checkArgUniquenessPerField
	};
	function checkArgUniquenessPerField(e) {
		let t = e.name.value, n = e.fields ?? [];
		for (let e of n) {
			let n = e.name.value, r = e.arguments ?? [];
			checkArgUniqueness(`${t}.${n}`, r);
		}
		return !1;
	}
	function checkArgUniqueness(r, i) {
		let a = groupBy(i, (e) => e.name.value);
		for (let [e, i] of a) i.length > 1 && n.reportError(new GraphQLError(`Argument "${r}(${e}:)" can only be defined once.`, { nodes: i.map((e) => e.name) }));
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function UniqueArgumentNamesRule(n) {
	return {
		Field: checkArgUniqueness,
		Directive: checkArgUniqueness
	};
	function checkArgUniqueness(r) {
		let i = r.arguments ?? [], a = groupBy(i, (e) => e.name.value);
		for (let [e, r] of a) r.length > 1 && n.reportError(new GraphQLError(`There can be only one argument named "${e}".`, { nodes: r.map((e) => e.name) }));
	}
}
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function UniqueDirectiveNamesRule(t) {
	let n = Object.create(null), r = t.getSchema();
	return { DirectiveDefinition(i) {
		let a = i.name.value;
		if (r != null && r.getDirective(a)) t.reportError(new GraphQLError(`Directive "@${a}" already exists in the schema. It cannot be redefined.`, { nodes: i.name }));
		else return n[a] ? t.reportError(new GraphQLError(`There can be only one directive named "@${a}".`, { nodes: [n[a], i.name] })) : n[a] = i.name, !1;
	} };
}
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function UniqueDirectivesPerLocationRule(a) {
	let o = Object.create(null), s = a.getSchema(), c = s ? s.getDirectives() : specifiedDirectives;
	for (let e of c) o[e.name] = !e.isRepeatable;
	let l = a.getDocument().definitions;
	for (let e of l) e.kind === e$3.DIRECTIVE_DEFINITION && (o[e.name.value] = !e.repeatable);
	let u = Object.create(null), d = Object.create(null), f = Object.create(null);
	return { enter(i) {
		if (!(`directives` in i) || !i.directives) return;
		let s;
		if (i.kind === e$3.SCHEMA_DEFINITION || i.kind === e$3.SCHEMA_EXTENSION) s = u;
		else if (isTypeDefinitionNode(i) || isTypeExtensionNode(i)) {
			let e = i.name.value;
			s = d[e], s === void 0 && (d[e] = s = Object.create(null));
		} else if (i.kind === e$3.DIRECTIVE_DEFINITION || i.kind === e$3.DIRECTIVE_EXTENSION) {
			let e = i.name.value;
			s = f[e], s === void 0 && (f[e] = s = Object.create(null));
		} else s = Object.create(null);
		for (let t of i.directives) {
			let n = t.name.value;
			o[n] && (s[n] ? a.reportError(new GraphQLError(`The directive "@${n}" can only be used once at this location.`, { nodes: [s[n], t] })) : s[n] = t);
		}
	} };
}
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function UniqueEnumValueNamesRule(n) {
	let r = n.getSchema(), i = r ? r.getTypeMap() : Object.create(null), a = Object.create(null);
	return {
		EnumTypeDefinition: checkValueUniqueness,
		EnumTypeExtension: checkValueUniqueness
	};
	function checkValueUniqueness(r) {
		let o = r.name.value;
		a[o] || (a[o] = Object.create(null));
		let s = r.values ?? [], c = a[o];
		for (let r of s) {
			let a = r.name.value, s = i[o];
			isEnumType(s) && s.getValue(a) ? n.reportError(new GraphQLError(`Enum value "${o}.${a}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: r.name })) : c[a] ? n.reportError(new GraphQLError(`Enum value "${o}.${a}" can only be defined once.`, { nodes: [c[a], r.name] })) : c[a] = r.name;
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function UniqueFieldDefinitionNamesRule(t) {
	let n = t.getSchema(), r = n ? n.getTypeMap() : Object.create(null), i = Object.create(null);
	return {
		InputObjectTypeDefinition: checkFieldUniqueness,
		InputObjectTypeExtension: checkFieldUniqueness,
		InterfaceTypeDefinition: checkFieldUniqueness,
		InterfaceTypeExtension: checkFieldUniqueness,
		ObjectTypeDefinition: checkFieldUniqueness,
		ObjectTypeExtension: checkFieldUniqueness
	};
	function checkFieldUniqueness(n) {
		let a = n.name.value;
		i[a] || (i[a] = Object.create(null));
		let o = n.fields ?? [], s = i[a];
		for (let n of o) {
			let i = n.name.value;
			hasField(r[a], i) ? t.reportError(new GraphQLError(`Field "${a}.${i}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: n.name })) : s[i] ? t.reportError(new GraphQLError(`Field "${a}.${i}" can only be defined once.`, { nodes: [s[i], n.name] })) : s[i] = n.name;
		}
		return !1;
	}
}
function hasField(e, i) {
	return isObjectType(e) || isInterfaceType(e) || isInputObjectType(e) ? e.getFields()[i] != null : !1;
}
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function UniqueFragmentNamesRule(t) {
	let n = Object.create(null);
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(r) {
			let i = r.name.value;
			return n[i] ? t.reportError(new GraphQLError(`There can be only one fragment named "${i}".`, { nodes: [n[i], r.name] })) : n[i] = r.name, !1;
		}
	};
}
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function UniqueInputFieldNamesRule(n) {
	let r = [], i = Object.create(null);
	return {
		ObjectValue: {
			enter() {
				r.push(i), i = Object.create(null);
			},
			leave() {
				let t = r.pop();
				t || invariant(!1), i = t;
			}
		},
		ObjectField(e) {
			let r = e.name.value;
			i[r] ? n.reportError(new GraphQLError(`There can be only one input field named "${r}".`, { nodes: [i[r], e.name] })) : i[r] = e.name;
		}
	};
}
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function UniqueOperationNamesRule(t) {
	let n = Object.create(null);
	return {
		OperationDefinition(r) {
			let i = r.name;
			return i && (n[i.value] ? t.reportError(new GraphQLError(`There can be only one operation named "${i.value}".`, { nodes: [n[i.value], i] })) : n[i.value] = i), !1;
		},
		FragmentDefinition: () => !1
	};
}
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function UniqueOperationTypesRule(t) {
	let n = t.getSchema(), r = Object.create(null), i = n ? {
		query: n.getQueryType(),
		mutation: n.getMutationType(),
		subscription: n.getSubscriptionType()
	} : {};
	return {
		SchemaDefinition: checkOperationTypes,
		SchemaExtension: checkOperationTypes
	};
	function checkOperationTypes(n) {
		let a = n.operationTypes ?? [];
		for (let n of a) {
			let a = n.operation, o = r[a];
			i[a] ? t.reportError(new GraphQLError(`Type for ${a} already defined in the schema. It cannot be redefined.`, { nodes: n })) : o ? t.reportError(new GraphQLError(`There can be only one ${a} type in schema.`, { nodes: [o, n] })) : r[a] = n;
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function UniqueTypeNamesRule(t) {
	let n = Object.create(null), r = t.getSchema();
	return {
		ScalarTypeDefinition: checkTypeName,
		ObjectTypeDefinition: checkTypeName,
		InterfaceTypeDefinition: checkTypeName,
		UnionTypeDefinition: checkTypeName,
		EnumTypeDefinition: checkTypeName,
		InputObjectTypeDefinition: checkTypeName
	};
	function checkTypeName(i) {
		let a = i.name.value;
		if (r != null && r.getType(a)) t.reportError(new GraphQLError(`Type "${a}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: i.name }));
		else return n[a] ? t.reportError(new GraphQLError(`There can be only one type named "${a}".`, { nodes: [n[a], i.name] })) : n[a] = i.name, !1;
	}
}
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function UniqueVariableNamesRule(n) {
	return { OperationDefinition(r) {
		let i = r.variableDefinitions ?? [], a = groupBy(i, (e) => e.variable.name.value);
		for (let [e, r] of a) r.length > 1 && n.reportError(new GraphQLError(`There can be only one variable named "$${e}".`, { nodes: r.map((e) => e.variable.name) }));
	} };
}
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function ValuesOfCorrectTypeRule(a) {
	return {
		ListValue(e) {
			let t = getNullableType(a.getParentInputType());
			if (!isListType(t)) return isValidValueNode(a, e), !1;
		},
		ObjectValue(e) {
			let r = getNamedType(a.getInputType());
			if (!isInputObjectType(r)) return isValidValueNode(a, e), !1;
			let o = keyMap(e.fields, (e) => e.name.value);
			for (let n of Object.values(r.getFields())) if (!o[n.name] && isRequiredInputField(n)) {
				let o = inspect(n.type);
				a.reportError(new GraphQLError(`Field "${r.name}.${n.name}" of required type "${o}" was not provided.`, { nodes: e }));
			}
			r.isOneOf && validateOneOfInputObject(a, e, r, o);
		},
		ObjectField(t) {
			let n = getNamedType(a.getParentInputType());
			if (!a.getInputType() && isInputObjectType(n)) {
				let o = a.hideSuggestions ? [] : suggestionList(t.name.value, Object.keys(n.getFields()));
				a.reportError(new GraphQLError(`Field "${t.name.value}" is not defined by type "${n.name}".` + didYouMean(o), { nodes: t }));
			}
		},
		NullValue(e) {
			let n = a.getInputType();
			isNonNullType(n) && a.reportError(new GraphQLError(`Expected value of type "${inspect(n)}", found ${printForError(e)}.`, { nodes: e }));
		},
		EnumValue: (e) => isValidValueNode(a, e),
		IntValue: (e) => isValidValueNode(a, e),
		FloatValue: (e) => isValidValueNode(a, e),
		StringValue: (e) => isValidValueNode(a, e),
		BooleanValue: (e) => isValidValueNode(a, e)
	};
}
function isValidValueNode(e, n) {
	let r = e.getInputType();
	if (!r) return;
	let a = getNamedType(r);
	if (isLeafType(a)) try {
		if ((isEnumType(a) ? a.parseLiteral(n, void 0, e.hideSuggestions) : a.parseLiteral(n, void 0)) === void 0) {
			let a = inspect(r);
			e.reportError(new GraphQLError(`Expected value of type "${a}", found ${printForError(n)}.`, { nodes: n }));
		}
	} catch (a) {
		let s = inspect(r);
		a instanceof GraphQLError ? e.reportError(a) : e.reportError(new GraphQLError(`Expected value of type "${s}", found ${printForError(n)}; ` + a.message, {
			nodes: n,
			originalError: a
		}));
	}
	else {
		let a = inspect(r);
		e.reportError(new GraphQLError(`Expected value of type "${a}", found ${printForError(n)}.`, { nodes: n }));
	}
}
function validateOneOfInputObject(e, t, n, r) {
	let o = Object.keys(r);
	if (o.length !== 1) {
		e.reportError(new GraphQLError(`OneOf Input Object "${n.name}" must specify exactly one key.`, { nodes: [t] }));
		return;
	}
	let s = r[o[0]]?.value;
	s && s.kind !== e$3.NULL || e.reportError(new GraphQLError(`Field "${n.name}.${o[0]}" must be non-null.`, { nodes: [t] }));
}
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function VariablesAreInputTypesRule(i) {
	return { VariableDefinition(a) {
		let o = typeFromAST(i.getSchema(), a.type);
		if (o !== void 0 && !isInputType(o)) {
			let n = a.variable.name.value, r = print(a.type);
			i.reportError(new GraphQLError(`Variable "$${n}" cannot be non-input type "${r}".`, { nodes: a.type }));
		}
	} };
}
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function VariablesInAllowedPositionRule(n) {
	let i = Object.create(null);
	return {
		OperationDefinition: {
			enter() {
				i = Object.create(null);
			},
			leave(o) {
				let c = n.getRecursiveVariableUsages(o);
				for (let { node: o, type: l, defaultValue: u, parentType: d } of c) {
					let c = o.name.value, f = i[c];
					if (f && l) {
						let i = n.getSchema(), p = typeFromAST(i, f.type);
						if (p && !allowedVariableUsage(i, p, f.defaultValue, l, u)) {
							let r = inspect(p), i = inspect(l);
							n.reportError(new GraphQLError(`Variable "$${c}" of type "${r}" used in position expecting type "${i}".`, { nodes: [f, o] }));
						}
						isInputObjectType(d) && d.isOneOf && isNullableType(p) && n.reportError(new GraphQLError(`Variable "$${c}" is of type "${p}" but must be non-nullable to be used for OneOf Input Object "${d}".`, { nodes: [f, o] }));
					}
				}
			}
		},
		VariableDefinition(e) {
			i[e.variable.name.value] = e;
		}
	};
}
function allowedVariableUsage(e, t, r, a, s) {
	if (isNonNullType(a) && !isNonNullType(t)) {
		if ((r == null || r.kind === e$3.NULL) && s === void 0) return !1;
		let i = a.ofType;
		return isTypeSubTypeOf(e, t, i);
	}
	return isTypeSubTypeOf(e, t, a);
}
// node_modules/graphql/validation/specifiedRules.mjs
const recommendedRules = Object.freeze([MaxIntrospectionDepthRule]);
const specifiedRules = Object.freeze([
	ExecutableDefinitionsRule,
	UniqueOperationNamesRule,
	LoneAnonymousOperationRule,
	SingleFieldSubscriptionsRule,
	KnownTypeNamesRule,
	FragmentsOnCompositeTypesRule,
	VariablesAreInputTypesRule,
	ScalarLeafsRule,
	FieldsOnCorrectTypeRule,
	UniqueFragmentNamesRule,
	KnownFragmentNamesRule,
	NoUnusedFragmentsRule,
	PossibleFragmentSpreadsRule,
	NoFragmentCyclesRule,
	UniqueVariableNamesRule,
	NoUndefinedVariablesRule,
	NoUnusedVariablesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	KnownArgumentNamesRule,
	UniqueArgumentNamesRule,
	ValuesOfCorrectTypeRule,
	ProvidedRequiredArgumentsRule,
	VariablesInAllowedPositionRule,
	OverlappingFieldsCanBeMergedRule,
	UniqueInputFieldNamesRule,
	...recommendedRules
]);
const specifiedSDLRules = Object.freeze([
	LoneSchemaDefinitionRule,
	UniqueOperationTypesRule,
	UniqueTypeNamesRule,
	UniqueEnumValueNamesRule,
	UniqueFieldDefinitionNamesRule,
	UniqueArgumentDefinitionNamesRule,
	UniqueDirectiveNamesRule,
	KnownTypeNamesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	PossibleTypeExtensionsRule,
	KnownArgumentNamesOnDirectivesRule,
	UniqueArgumentNamesRule,
	UniqueInputFieldNamesRule,
	ProvidedRequiredArgumentsOnDirectivesRule
]);
// node_modules/graphql/jsutils/SetMap.mjs
var SetMap = class {
	constructor() {
		this._entries = new Map(), this._memberIds = new Map(), this._nextMemberId = 0;
	}
	get(e) {
		return this._entries.get(this._key(e));
	}
	set(e, t) {
		this._entries.set(this._key(e), t);
	}
	_key(e) {
		let t = [];
		for (let n of e) {
			let e = this._memberIds.get(n);
			e === void 0 && (e = this._nextMemberId++, this._memberIds.set(n, e)), t.push(e);
		}
		return t.sort((e, t) => e - t), t.join(`,`);
	}
};
// node_modules/graphql/validation/ValidationContext.mjs
var ASTValidationContext = class {
	_remainingFragmentWork = 5e4;
	constructor(t, n) {
		this._ast = t, this._fragments = void 0, this._fragmentSpreads = new Map(), this._recursivelyReferencedFragments = new SetMap(), this._onError = n;
	}
	get [Symbol.toStringTag]() {
		return `ASTValidationContext`;
	}
	reportError(e) {
		this._onError(e);
	}
	getDocument() {
		return this._ast;
	}
	getFragment(e) {
		let n;
		if (this._fragments) n = this._fragments;
		else {
			n = Object.create(null);
			for (let e of this.getDocument().definitions) e.kind === e$3.FRAGMENT_DEFINITION && (n[e.name.value] = e);
			this._fragments = n;
		}
		return n[e];
	}
	getFragmentSpreads(e) {
		let n = this._fragmentSpreads.get(e);
		if (!n) {
			n = [];
			let r = [e], i;
			for (; i = r.pop();) for (let e of i.selections) e.kind === e$3.FRAGMENT_SPREAD ? n.push(e) : e.selectionSet && r.push(e.selectionSet);
			this._fragmentSpreads.set(e, n);
		}
		return n;
	}
	getRecursivelyReferencedFragments(e) {
		return this.getRecursivelyReferencedFragmentsForOperations([e]);
	}
	getRecursivelyReferencedFragmentsForOperations(e) {
		let t = new Set(e.flatMap(({ selectionSet: e }) => this.getFragmentSpreads(e).map(({ name: e }) => e.value))), n = this._recursivelyReferencedFragments.get(t);
		if (!n) {
			n = [], this.spendFragmentWork(t.size);
			let e = new Set(t);
			for (let t of e) {
				let r = this.getFragment(t);
				if (r) {
					n.push(r);
					let t = this.getFragmentSpreads(r.selectionSet);
					this.spendFragmentWork(t.length);
					for (let n of t) e.add(n.name.value);
				}
			}
			this._recursivelyReferencedFragments.set(t, n);
		}
		return n;
	}
	spendFragmentWork(e) {
		if (this._remainingFragmentWork -= e, this._remainingFragmentWork < 0) throw validationAbortedError;
	}
};
var SDLValidationContext = class extends ASTValidationContext {
	constructor(e, t, n) {
		super(e, n), this._schema = t;
	}
	get hideSuggestions() {
		return !1;
	}
	get [Symbol.toStringTag]() {
		return `SDLValidationContext`;
	}
	getSchema() {
		return this._schema;
	}
};
var ValidationContext = class extends ASTValidationContext {
	constructor(e, t, n, r, i) {
		super(t, r), this._hideSuggestions = i ?? !1, this._schema = e, this._typeInfo = n, this._variableUsages = new Map(), this._recursiveVariableUsages = new Map();
	}
	get hideSuggestions() {
		return this._hideSuggestions;
	}
	get [Symbol.toStringTag]() {
		return `ValidationContext`;
	}
	getSchema() {
		return this._schema;
	}
	getVariableUsages(e) {
		let t = this._variableUsages.get(e);
		if (!t) {
			let a = [], o = new TypeInfo(this._schema);
			visit(e, visitWithTypeInfo(o, {
				VariableDefinition: () => !1,
				Variable(e) {
					a.push({
						node: e,
						type: o.getInputType(),
						defaultValue: o.getDefaultValue(),
						parentType: o.getParentInputType()
					});
				}
			})), t = a, this._variableUsages.set(e, t);
		}
		return t;
	}
	getRecursiveVariableUsages(e) {
		let t = this._recursiveVariableUsages.get(e);
		if (!t) {
			let n = this.getRecursivelyReferencedFragments(e), r = this._recursiveVariableUsages.get(n);
			r || (this.spendFragmentWork(n.length), r = n.flatMap((e) => {
				let t = this.getVariableUsages(e);
				return this.spendFragmentWork(t.length), t;
			}), this._recursiveVariableUsages.set(n, r)), this.spendFragmentWork(r.length), t = this.getVariableUsages(e).concat(r), this._recursiveVariableUsages.set(e, t);
		}
		return t;
	}
	getType() {
		return this._typeInfo.getType();
	}
	getParentType() {
		return this._typeInfo.getParentType();
	}
	getInputType() {
		return this._typeInfo.getInputType();
	}
	getParentInputType() {
		return this._typeInfo.getParentInputType();
	}
	getFieldDef() {
		return this._typeInfo.getFieldDef();
	}
	getDirective() {
		return this._typeInfo.getDirective();
	}
	getArgument() {
		return this._typeInfo.getArgument();
	}
	getEnumValue() {
		return this._typeInfo.getEnumValue();
	}
};
// node_modules/graphql/validation/validate.mjs
const m = mapValue(QueryDocumentKeys, (e) => e.filter((e) => e !== `description`));
function validate(t, r, u = specifiedRules, f, h = new TypeInfo(t)) {
	let g = f?.maxErrors ?? 100, _ = f?.hideSuggestions ?? !1;
	r || devAssert(!1, `Must provide document.`), assertValidSchema(t);
	let v = Object.freeze({}), y = [], b = new ValidationContext(t, r, h, (e) => {
		if (y.length >= g) throw y.push(new GraphQLError(`Too many validation errors, error limit reached. Validation aborted.`)), v;
		y.push(e);
	}, _), x = visitInParallel(u.map((e) => e(b)));
	try {
		visit(r, visitWithTypeInfo(h, x), m);
	} catch (e) {
		if (e === validationAbortedError) y.push(validationAbortedError);
		else if (e !== v) throw e;
	}
	return y;
}
function validateSDL(e, t, n = specifiedSDLRules) {
	let r = [], o = new SDLValidationContext(e, t, (e) => {
		r.push(e);
	}), s = n.map((e) => e(o));
	return visit(e, visitInParallel(s)), r;
}
function assertValidSDL(e) {
	let t = validateSDL(e);
	if (t.length !== 0) throw Error(t.map((e) => e.message).join(`

`));
}
// node_modules/graphql/jsutils/memoize3.mjs
function memoize3(e) {
	let t;
	return function(n, r, i) {
		t === void 0 && (t = new WeakMap());
		let a = t.get(n);
		a === void 0 && (a = new WeakMap(), t.set(n, a));
		let o = a.get(r);
		o === void 0 && (o = new WeakMap(), a.set(r, o));
		let s = o.get(i);
		return s === void 0 && (s = e(n, r, i), o.set(i, s)), s;
	};
}
// node_modules/graphql/jsutils/promiseForObject.mjs
function promiseForObject(e) {
	return Promise.all(Object.values(e)).then((t) => {
		let n = Object.create(null);
		for (let [r, i] of Object.keys(e).entries()) n[i] = t[r];
		return n;
	});
}
// node_modules/graphql/jsutils/promiseReduce.mjs
function promiseReduce(t, n, r) {
	let i = r;
	for (let r of t) i = isPromise(i) ? i.then((e) => n(e, r)) : n(i, r);
	return i;
}
// node_modules/graphql/jsutils/toError.mjs
function toError(e) {
	return e instanceof Error ? e : new NonErrorThrown(e);
}
var NonErrorThrown = class extends Error {
	constructor(t) {
		super(`Unexpected error value: ` + inspect(t)), this.name = `NonErrorThrown`, this.thrownValue = t;
	}
};
// node_modules/graphql/error/locatedError.mjs
function locatedError(n, r, i) {
	let a = toError(n);
	return isLocatedGraphQLError(a) ? a : new GraphQLError(a.message, {
		nodes: a.nodes ?? r,
		source: a.source,
		positions: a.positions,
		path: i,
		originalError: a
	});
}
function isLocatedGraphQLError(e) {
	return Array.isArray(e.path);
}
// node_modules/graphql/execution/execute.mjs
const O = memoize3((e, t, n) => collectSubfields(e.schema, e.fragments, e.variableValues, t, n));
var CollectedErrors = class {
	constructor() {
		this._errorPositions = new Set(), this._errors = [];
	}
	get errors() {
		return this._errors;
	}
	add(e, t) {
		this._hasNulledPosition(t) || (this._errorPositions.add(t), this._errors.push(e));
	}
	_hasNulledPosition(e) {
		let t = e;
		for (; t !== void 0;) {
			if (this._errorPositions.has(t)) return !0;
			t = t.prev;
		}
		return this._errorPositions.has(void 0);
	}
};
function execute(t) {
	arguments.length < 2 || devAssert(!1, `graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.`);
	let { schema: n, document: r, variableValues: i, rootValue: o } = t;
	assertValidExecutionArguments(n, r, i);
	let s = buildExecutionContext(t);
	if (!(`schema` in s)) return { errors: s };
	try {
		let { operation: e } = s, t = executeOperation(s, e, o);
		return isPromise(t) ? t.then((e) => buildResponse(e, s.collectedErrors.errors), (e) => (s.collectedErrors.add(e, void 0), buildResponse(null, s.collectedErrors.errors))) : buildResponse(t, s.collectedErrors.errors);
	} catch (e) {
		return s.collectedErrors.add(e, void 0), buildResponse(null, s.collectedErrors.errors);
	}
}
function buildResponse(e, t) {
	return t.length === 0 ? { data: e } : {
		errors: t,
		data: e
	};
}
function assertValidExecutionArguments(t, n, r) {
	n || devAssert(!1, `Must provide document.`), assertValidSchema(t), r == null || isObjectLike(r) || devAssert(!1, `Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.`);
}
function buildExecutionContext(e) {
	let { schema: t, document: n, rootValue: r, contextValue: i, variableValues: a, operationName: o, fieldResolver: s, typeResolver: c, subscribeFieldResolver: l, options: u } = e, f, p = Object.create(null);
	for (let e of n.definitions) switch (e.kind) {
		case e$3.OPERATION_DEFINITION:
			if (o == null) {
				if (f !== void 0) return [new GraphQLError(`Must provide operation name if query contains multiple operations.`)];
				f = e;
			} else e.name?.value === o && (f = e);
			break;
		case e$3.FRAGMENT_DEFINITION: p[e.name.value] = e;
	}
	if (!f) return o == null ? [new GraphQLError(`Must provide an operation.`)] : [new GraphQLError(`Unknown operation named "${o}".`)];
	let h = f.variableDefinitions ?? [], g = getVariableValues(t, h, a ?? {}, {
		maxErrors: u?.maxCoercionErrors ?? 50,
		hideSuggestions: e.hideSuggestions ?? !1
	});
	return g.errors ? g.errors : {
		schema: t,
		fragments: p,
		rootValue: r,
		contextValue: i,
		operation: f,
		variableValues: g.coerced,
		fieldResolver: s ?? defaultFieldResolver,
		typeResolver: c ?? defaultTypeResolver,
		subscribeFieldResolver: l ?? defaultFieldResolver,
		collectedErrors: new CollectedErrors()
	};
}
function executeOperation(e, t, n) {
	let r = e.schema.getRootType(t.operation);
	if (r == null) throw new GraphQLError(`Schema is not configured to execute ${t.operation} operation.`, { nodes: t });
	let i = collectFields(e.schema, e.fragments, e.variableValues, r, t.selectionSet);
	switch (t.operation) {
		case t$2.QUERY: return executeFields(e, r, n, void 0, i);
		case t$2.MUTATION: return executeFieldsSerially(e, r, n, void 0, i);
		case t$2.SUBSCRIPTION: return executeFields(e, r, n, void 0, i);
	}
}
function executeFieldsSerially(e, t, n, r, i) {
	return promiseReduce(i.entries(), (i, [o, c]) => {
		let l = executeField(e, t, n, c, addPath(r, o, t.name));
		return l === void 0 ? i : isPromise(l) ? l.then((e) => (i[o] = e, i)) : (i[o] = l, i);
	}, Object.create(null));
}
function executeFields(e, t, n, r, i) {
	let o = Object.create(null), c = !1;
	try {
		for (let [l, u] of i.entries()) {
			let i = executeField(e, t, n, u, addPath(r, l, t.name));
			i !== void 0 && (o[l] = i, isPromise(i) && (c = !0));
		}
	} catch (e) {
		if (c) return promiseForObject(o).finally(() => {
			throw e;
		});
		throw e;
	}
	return c ? promiseForObject(o) : o;
}
function executeField(e, t, n, r, i) {
	let o = getFieldDef(e.schema, t, r[0]);
	if (!o) return;
	let s = o.type, l = o.resolve ?? e.fieldResolver, u = buildResolveInfo(e, o, r, t, i);
	try {
		let t = getArgumentValues(o, r[0], e.variableValues), d = e.contextValue, p = l(n, t, d, u), m;
		return m = isPromise(p) ? p.then((t) => completeValue(e, s, r, u, i, t)) : completeValue(e, s, r, u, i, p), isPromise(m) ? m.then(void 0, (t) => handleFieldError(locatedError(t, r, pathToArray(i)), s, i, e)) : m;
	} catch (t) {
		return handleFieldError(locatedError(t, r, pathToArray(i)), s, i, e);
	}
}
function buildResolveInfo(e, t, n, r, i) {
	return {
		fieldName: t.name,
		fieldNodes: n,
		returnType: t.type,
		parentType: r,
		path: i,
		schema: e.schema,
		fragments: e.fragments,
		rootValue: e.rootValue,
		operation: e.operation,
		variableValues: e.variableValues
	};
}
function handleFieldError(e, t, n, r) {
	if (isNonNullType(t)) throw e;
	return r.collectedErrors.add(e, n), null;
}
function completeValue(e, r, i, a, o, s) {
	if (s instanceof Error) throw s;
	if (isNonNullType(r)) {
		let t = completeValue(e, r.ofType, i, a, o, s);
		if (t === null) throw Error(`Cannot return null for non-nullable field ${a.parentType.name}.${a.fieldName}.`);
		return t;
	}
	if (s == null) return null;
	if (isListType(r)) return completeListValue(e, r, i, a, o, s);
	if (isLeafType(r)) return completeLeafValue(r, s);
	if (isAbstractType(r)) return completeAbstractValue(e, r, i, a, o, s);
	if (isObjectType(r)) return completeObjectValue(e, r, i, a, o, s);
	invariant(!1, `Cannot complete value of unexpected output type: ` + inspect(r));
}
function completeListValue(e, t, n, i, o, l) {
	if (!isIterableObject(l)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${i.parentType.name}.${i.fieldName}".`);
	let u = t.ofType, p = !1, m = Array.from(l, (t, r) => {
		let l = addPath(o, r, void 0);
		try {
			let r;
			return r = isPromise(t) ? t.then((t) => completeValue(e, u, n, i, l, t)) : completeValue(e, u, n, i, l, t), isPromise(r) ? (p = !0, r.then(void 0, (t) => handleFieldError(locatedError(t, n, pathToArray(l)), u, l, e))) : r;
		} catch (t) {
			return handleFieldError(locatedError(t, n, pathToArray(l)), u, l, e);
		}
	});
	return p ? Promise.all(m) : m;
}
function completeLeafValue(e, n) {
	let r = e.serialize(n);
	if (r == null) throw Error(`Expected \`${inspect(e)}.serialize(${inspect(n)})\` to return non-nullable value, returned: ${inspect(r)}`);
	return r;
}
function completeAbstractValue(e, t, n, r, i, o) {
	let s = t.resolveType ?? e.typeResolver, c = e.contextValue, l = s(o, c, r, t);
	return isPromise(l) ? l.then((a) => completeObjectValue(e, ensureValidRuntimeType(a, e, t, n, r, o), n, r, i, o)) : completeObjectValue(e, ensureValidRuntimeType(l, e, t, n, r, o), n, r, i, o);
}
function ensureValidRuntimeType(e, n, r, i, a, o) {
	if (e == null) throw new GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime for field "${a.parentType.name}.${a.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, i);
	if (isObjectType(e)) throw new GraphQLError(`Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.`);
	if (typeof e != `string`) throw new GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime for field "${a.parentType.name}.${a.fieldName}" with value ${inspect(o)}, received "${inspect(e)}".`);
	let s = n.schema.getType(e);
	if (s == null) throw new GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`, { nodes: i });
	if (!isObjectType(s)) throw new GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`, { nodes: i });
	if (!n.schema.isSubType(r, s)) throw new GraphQLError(`Runtime Object type "${s.name}" is not a possible type for "${r.name}".`, { nodes: i });
	return s;
}
function completeObjectValue(e, t, n, r, i, o) {
	let s = O(e, t, n);
	if (t.isTypeOf) {
		let c = t.isTypeOf(o, e.contextValue, r);
		if (isPromise(c)) return c.then((r) => {
			if (!r) throw invalidReturnTypeError(t, o, n);
			return executeFields(e, t, o, i, s);
		});
		if (!c) throw invalidReturnTypeError(t, o, n);
	}
	return executeFields(e, t, o, i, s);
}
function invalidReturnTypeError(e, n, r) {
	return new GraphQLError(`Expected value of type "${e.name}" but got: ${inspect(n)}.`, { nodes: r });
}
const defaultTypeResolver = function(e, t, n, r) {
	if (isObjectLike(e) && typeof e.__typename == `string`) return e.__typename;
	let o = n.schema.getPossibleTypes(r), s = [];
	try {
		for (let r = 0; r < o.length; r++) {
			let i = o[r];
			if (i.isTypeOf) {
				let o = i.isTypeOf(e, t, n);
				if (isPromise(o)) s[r] = o;
				else if (o) return s.length && Promise.allSettled(s).catch(() => {}), i.name;
			}
		}
	} catch (e) {
		if (s.length) return Promise.allSettled(s).then(() => {
			throw e;
		});
		throw e;
	}
	if (s.length) return Promise.all(s).then((e) => {
		for (let t = 0; t < e.length; t++) if (e[t]) return o[t].name;
	});
};
const defaultFieldResolver = function(e, t, n, r) {
	if (isObjectLike(e) || typeof e == `function`) {
		let i = e[r.fieldName];
		return typeof i == `function` ? e[r.fieldName](t, n, r) : i;
	}
};
function getFieldDef(e, t, n) {
	let r = n.name.value;
	return r === SchemaMetaFieldDef.name && e.getQueryType() === t ? SchemaMetaFieldDef : r === TypeMetaFieldDef.name && e.getQueryType() === t ? TypeMetaFieldDef : r === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : t.getFields()[r];
}
// node_modules/graphql/utilities/getOperationAST.mjs
function getOperationAST(t, n) {
	let r = null;
	for (let i of t.definitions) if (i.kind === e$3.OPERATION_DEFINITION) {
		if (n == null) {
			if (r) return null;
			r = i;
		} else if (i.name?.value === n) return i;
	}
	return r;
}
// node_modules/graphql/utilities/extendSchema.mjs
function extendSchemaImpl(e, r, w) {
	let E = [], D = Object.create(null), O = Object.create(null), j = [], M, N = [];
	for (let e of r.definitions) if (e.kind === e$3.SCHEMA_DEFINITION) M = e;
	else if (e.kind === e$3.SCHEMA_EXTENSION) N.push(e);
	else if (isTypeDefinitionNode(e)) E.push(e);
	else if (isTypeExtensionNode(e)) {
		let t = e.name.value, n = D[t];
		D[t] = n ? n.concat([e]) : [e];
	} else if (e.kind === e$3.DIRECTIVE_DEFINITION) j.push(e);
	else if (e.kind === e$3.DIRECTIVE_EXTENSION) {
		let t = e.name.value, n = O[t];
		O[t] = n ? n.concat([e]) : [e];
	}
	if (Object.keys(D).length === 0 && E.length === 0 && Object.keys(O).length === 0 && j.length === 0 && N.length === 0 && M == null) return e;
	let P = Object.create(null);
	for (let t of e.types) P[t.name] = extendNamedType(t);
	for (let e of E) {
		let t = e.name.value;
		P[t] = L[t] ?? buildType(e);
	}
	let F = Object.create(null);
	for (let t of e.directives) F[t.name] = extendDirective(t);
	let R = {
		query: e.query && replaceNamedType(e.query),
		mutation: e.mutation && replaceNamedType(e.mutation),
		subscription: e.subscription && replaceNamedType(e.subscription),
		...M && getOperationTypes([M]),
		...getOperationTypes(N)
	}, z = Object.values(F);
	return {
		description: M?.description?.value,
		...R,
		types: Object.values(P),
		directives: [...z.map(replaceDirective), ...j.map(buildDirective)],
		extensions: Object.create(null),
		astNode: M ?? e.astNode,
		extensionASTNodes: e.extensionASTNodes.concat(N),
		assumeValid: w?.assumeValid ?? !1
	};
	function replaceType(e) {
		return isListType(e) ? new GraphQLList(replaceType(e.ofType)) : isNonNullType(e) ? new GraphQLNonNull(replaceType(e.ofType)) : replaceNamedType(e);
	}
	function replaceNamedType(e) {
		return P[e.name];
	}
	function replaceDirective(e) {
		let t = e.toConfig();
		return new GraphQLDirective({
			...t,
			args: mapValue(t.args, extendArg)
		});
	}
	function extendNamedType(e) {
		if (isIntrospectionType(e) || isSpecifiedScalarType(e)) return e;
		if (isScalarType(e)) return extendScalarType(e);
		if (isObjectType(e)) return extendObjectType(e);
		if (isInterfaceType(e)) return extendInterfaceType(e);
		if (isUnionType(e)) return extendUnionType(e);
		if (isEnumType(e)) return extendEnumType(e);
		if (isInputObjectType(e)) return extendInputObjectType(e);
		invariant(!1, `Unexpected type: ` + inspect(e));
	}
	function extendInputObjectType(e) {
		let t = e.toConfig(), n = D[t.name] ?? [];
		return new GraphQLInputObjectType({
			...t,
			fields: () => ({
				...mapValue(t.fields, (e) => ({
					...e,
					type: replaceType(e.type)
				})),
				...buildInputFieldMap(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendEnumType(e) {
		let t = e.toConfig(), n = D[e.name] ?? [];
		return new GraphQLEnumType({
			...t,
			values: {
				...t.values,
				...buildEnumValueMap(n)
			},
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendScalarType(e) {
		let t = e.toConfig(), n = D[t.name] ?? [], r = t.specifiedByURL;
		for (let e of n) r = getSpecifiedByURL(e) ?? r;
		return new GraphQLScalarType({
			...t,
			specifiedByURL: r,
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendObjectType(e) {
		let t = e.toConfig(), n = D[t.name] ?? [];
		return new GraphQLObjectType({
			...t,
			interfaces: () => [...e.getInterfaces().map(replaceNamedType), ...buildInterfaces(n)],
			fields: () => ({
				...mapValue(t.fields, extendField),
				...buildFieldMap(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendInterfaceType(e) {
		let t = e.toConfig(), n = D[t.name] ?? [];
		return new GraphQLInterfaceType({
			...t,
			interfaces: () => [...e.getInterfaces().map(replaceNamedType), ...buildInterfaces(n)],
			fields: () => ({
				...mapValue(t.fields, extendField),
				...buildFieldMap(n)
			}),
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendUnionType(e) {
		let t = e.toConfig(), n = D[t.name] ?? [];
		return new GraphQLUnionType({
			...t,
			types: () => [...e.getTypes().map(replaceNamedType), ...buildUnionTypes(n)],
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function extendField(e) {
		return {
			...e,
			type: replaceType(e.type),
			args: e.args && mapValue(e.args, extendArg)
		};
	}
	function extendArg(e) {
		return {
			...e,
			type: replaceType(e.type)
		};
	}
	function getOperationTypes(e) {
		let t = {};
		for (let n of e) {
			let e = n.operationTypes ?? [];
			for (let n of e) t[n.operation] = getNamedType(n.type);
		}
		return t;
	}
	function extendDirective(e) {
		let t = e.toConfig(), n = O[t.name] ?? [], r = t.deprecationReason ?? n.map((e) => getDeprecationReason(e)).find((e) => e != null);
		return new GraphQLDirective({
			...t,
			deprecationReason: r,
			extensionASTNodes: t.extensionASTNodes.concat(n)
		});
	}
	function getNamedType(e) {
		let t = e.name.value, n = L[t] ?? P[t];
		if (n === void 0) throw Error(`Unknown type: "${t}".`);
		return n;
	}
	function getWrappedType(e) {
		return e.kind === e$3.LIST_TYPE ? new GraphQLList(getWrappedType(e.type)) : e.kind === e$3.NON_NULL_TYPE ? new GraphQLNonNull(getWrappedType(e.type)) : getNamedType(e);
	}
	function buildDirective(e) {
		let t = O[e.name.value] ?? [], n = getDeprecationReason(e) ?? t.map((e) => getDeprecationReason(e)).find((e) => e != null);
		return new GraphQLDirective({
			name: e.name.value,
			description: e.description?.value,
			locations: e.locations.map(({ value: e }) => e),
			isRepeatable: e.repeatable,
			args: buildArgumentMap(e.arguments),
			deprecationReason: n,
			astNode: e,
			extensionASTNodes: t
		});
	}
	function buildFieldMap(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.fields ?? [];
			for (let n of e) t[n.name.value] = {
				type: getWrappedType(n.type),
				description: n.description?.value,
				args: buildArgumentMap(n.arguments),
				deprecationReason: getDeprecationReason(n),
				astNode: n
			};
		}
		return t;
	}
	function buildArgumentMap(e) {
		let t = e ?? [], n = Object.create(null);
		for (let e of t) {
			let t = getWrappedType(e.type);
			n[e.name.value] = {
				type: t,
				description: e.description?.value,
				defaultValue: valueFromAST(e.defaultValue, t),
				deprecationReason: getDeprecationReason(e),
				astNode: e
			};
		}
		return n;
	}
	function buildInputFieldMap(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.fields ?? [];
			for (let n of e) {
				let e = getWrappedType(n.type);
				t[n.name.value] = {
					type: e,
					description: n.description?.value,
					defaultValue: valueFromAST(n.defaultValue, e),
					deprecationReason: getDeprecationReason(n),
					astNode: n
				};
			}
		}
		return t;
	}
	function buildEnumValueMap(e) {
		let t = Object.create(null);
		for (let n of e) {
			let e = n.values ?? [];
			for (let n of e) t[n.name.value] = {
				description: n.description?.value,
				deprecationReason: getDeprecationReason(n),
				astNode: n
			};
		}
		return t;
	}
	function buildInterfaces(e) {
		return e.flatMap((e) => e.interfaces?.map(getNamedType) ?? []);
	}
	function buildUnionTypes(e) {
		return e.flatMap((e) => e.types?.map(getNamedType) ?? []);
	}
	function buildType(e) {
		let t = e.name.value, n = D[t] ?? [];
		switch (e.kind) {
			case e$3.OBJECT_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new GraphQLObjectType({
					name: t,
					description: e.description?.value,
					interfaces: () => buildInterfaces(r),
					fields: () => buildFieldMap(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case e$3.INTERFACE_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new GraphQLInterfaceType({
					name: t,
					description: e.description?.value,
					interfaces: () => buildInterfaces(r),
					fields: () => buildFieldMap(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case e$3.ENUM_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new GraphQLEnumType({
					name: t,
					description: e.description?.value,
					values: buildEnumValueMap(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case e$3.UNION_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new GraphQLUnionType({
					name: t,
					description: e.description?.value,
					types: () => buildUnionTypes(r),
					astNode: e,
					extensionASTNodes: n
				});
			}
			case e$3.SCALAR_TYPE_DEFINITION: return new GraphQLScalarType({
				name: t,
				description: e.description?.value,
				specifiedByURL: getSpecifiedByURL(e),
				astNode: e,
				extensionASTNodes: n
			});
			case e$3.INPUT_OBJECT_TYPE_DEFINITION: {
				let r = [e, ...n];
				return new GraphQLInputObjectType({
					name: t,
					description: e.description?.value,
					fields: () => buildInputFieldMap(r),
					astNode: e,
					extensionASTNodes: n,
					isOneOf: isOneOf(e)
				});
			}
		}
	}
}
const L = keyMap([...specifiedScalarTypes, ...introspectionTypes], (e) => e.name);
function getDeprecationReason(e) {
	return getDirectiveValues(GraphQLDeprecatedDirective, e)?.reason;
}
function getSpecifiedByURL(e) {
	return getDirectiveValues(GraphQLSpecifiedByDirective, e)?.url;
}
function isOneOf(e) {
	return !!getDirectiveValues(GraphQLOneOfDirective, e);
}
// node_modules/graphql/utilities/buildASTSchema.mjs
function buildASTSchema(n, s) {
	n != null && n.kind === e$3.DOCUMENT || devAssert(!1, `Must provide valid Document AST.`), s?.assumeValid !== !0 && s?.assumeValidSDL !== !0 && assertValidSDL(n);
	let c = extendSchemaImpl({
		description: void 0,
		types: [],
		directives: [],
		extensions: Object.create(null),
		extensionASTNodes: [],
		assumeValid: !1
	}, n, s);
	if (c.astNode == null) for (let e of c.types) switch (e.name) {
		case `Query`:
			c.query = e;
			break;
		case `Mutation`:
			c.mutation = e;
			break;
		case `Subscription`: c.subscription = e;
	}
	let l = [...c.directives, ...specifiedDirectives.filter((e) => c.directives.every((t) => t.name !== e.name))];
	return new GraphQLSchema({
		...c,
		directives: l
	});
}
// src/sandbox/graphql/schema-text.ts
const PATH = "schema/wandb.graphql";
function schemaText() {
	return isSea() ? getAsset(PATH, "utf8") : readFileSync(findInPackage(), "utf8");
}
function findInPackage() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (;;) {
		const path = join$1(folder, PATH);
		if (existsSync(path)) return path;
		const parent = dirname(folder);
		invariant$1(parent !== folder, `${PATH} is part of the package`);
		folder = parent;
	}
}
// src/sandbox/graphql/sandbox-schema.ts
let fullDocument;
function sandboxSchema(profile) {
	fullDocument ??= parse(schemaText(), { noLocation: true });
	const schema = buildASTSchema(prune(fullDocument, missingFromSchema(profile)));
	showNewerEvents(schema);
	requireText(schema);
	return schema;
}
function showNewerEvents(schema) {
	const type = schema.getType("EventTriggeringConditionType");
	if (!isEnumType(type)) return;
	const serialize = type.serialize.bind(type);
	type.serialize = (value) => typeof value === "string" && /^[A-Z][A-Z_]*$/.test(value) ? value : serialize(value);
}
function requireText(schema) {
	for (const name of ["JSONString", "DateTime"]) {
		const type = schema.getType(name);
		if (!isScalarType(type)) continue;
		type.parseValue = (value) => {
			if (typeof value === "string") return value;
			throw new GraphQLError(`${name} must be a string`);
		};
	}
}
function prune(document, missing) {
	const has = (element) => !missing.has(element);
	const pruneFields = (node) => {
		const type = node.name.value;
		if (!has(type)) return null;
		const fields = (node.fields ?? []).filter(({ name }) => has(`${type}.${name.value}`)).map((field) => ({
			...field,
			arguments: (field.arguments ?? []).filter(({ name }) => has(`${type}.${field.name.value}(${name.value})`))
		}));
		return {
			...node,
			fields
		};
	};
	return visit(document, {
		ObjectTypeDefinition: pruneFields,
		InterfaceTypeDefinition: pruneFields,
		InputObjectTypeDefinition: (node) => ({
			...node,
			fields: (node.fields ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`))
		}),
		EnumTypeDefinition: (node) => ({
			...node,
			values: (node.values ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`))
		}),
		UnionTypeDefinition: (node) => ({
			...node,
			types: (node.types ?? []).filter(({ name }) => has(name.value) && has(`${node.name.value}|${name.value}`))
		})
	});
}
// src/sandbox/provision/parse-seed.ts
function parseSeed(body) {
	if (!isJsonObject(body)) throw new ApiError(400, "needs must be an object");
	return {
		users: list(body, "users").map((item) => text$1(item, "users")),
		entities: list(body, "entities").map((item) => text$1(item, "entities")),
		organizations: list(body, "organizations").map((item) => text$1(item, "organizations")),
		projects: list(body, "projects").map((item) => fields(item, ["entity", "project"])),
		registries: list(body, "registries").map((item) => fields(item, ["organization", "registry"])),
		collections: list(body, "collections").map(parseCollection),
		integrations: list(body, "integrations").map(parseIntegration)
	};
}
function parseCollection(item) {
	return isJsonObject(item) && "registry" in item ? fields(item, [
		"organization",
		"registry",
		"collection"
	]) : fields(item, [
		"entity",
		"project",
		"collection"
	]);
}
function parseIntegration(item) {
	if (isJsonObject(item) && item["kind"] === "webhook") return {
		kind: "webhook",
		...fields(item, ["entity", "name"])
	};
	if (isJsonObject(item) && item["kind"] === "slack") {
		const { workspace } = item;
		return {
			kind: "slack",
			...fields(item, ["entity", "channel"]),
			...present({ workspace: typeof workspace === "string" ? workspace : void 0 })
		};
	}
	throw new ApiError(400, "an integration has the kind slack or webhook");
}
function list(body, key) {
	const value = body[key] ?? [];
	if (!isJsonList(value)) throw new ApiError(400, `${key} must be a list`);
	return value;
}
function text$1(value, what) {
	if (typeof value !== "string" || value === "") throw new ApiError(400, `${what}: a string was expected`);
	return value;
}
function fields(item, names) {
	if (!isJsonObject(item)) throw new ApiError(400, `an object with ${names.join(", ")} was expected`);
	const entries = names.map((name) => [name, text$1(item[name], name)]);
	return Object.fromEntries(entries);
}
// src/sandbox/store/drop-oldest.ts
function dropOldest(store, list, max) {
	const records = store.state[list];
	for (const record of records.slice(0, Math.max(0, records.length - max))) store.remove(list, record);
}
// src/sandbox/store/mask-secrets.ts
const MIN_LENGTH = 4;
function maskSecrets(text, secrets) {
	return [...secrets].sort((a, b) => b.value.length - a.value.length).reduce((masked, { name, value }) => {
		const shown = `(secret ${name})`;
		if (masked === value) return shown;
		if (masked === `Bearer ${value}`) return `Bearer ${shown}`;
		if (value.length < MIN_LENGTH) return masked;
		return masked.replaceAll(value, shown).replaceAll(JSON.stringify(value).slice(1, -1), shown);
	}, text);
}
// src/sandbox/http/is-authorized.ts
function isAuthorized(header, apiKey) {
	const [scheme, value] = (header ?? "").split(" ", 2);
	switch (scheme?.toLowerCase() ?? "") {
		case "basic": return Buffer.from(value ?? "", "base64").toString("utf8") === `api:${apiKey}`;
		case "bearer": return value === apiKey;
		default: return false;
	}
}
// src/sandbox/http/read-body.ts
const MAX_BODY_BYTES = 10485760;
async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > MAX_BODY_BYTES) throw new ApiError(413, "request body too large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
async function readJsonBody(request) {
	const text = await readBody(request);
	try {
		return parseJson(text);
	} catch {
		throw new ApiError(400, "request body is not JSON");
	}
}
// src/sandbox/http/send-json.ts
function sendJson(response, status, { body, headers = {} }) {
	response.writeHead(status, {
		"Content-Type": "application/json",
		...headers
	});
	response.end(JSON.stringify(body));
}
// src/sandbox/http/admin.ts
const MAX_INBOX = 1e3;
const INBOX = /^\/sandbox\/inbox\/([^/?]+)$/;
async function serveAdmin(endpoint, request, response) {
	const path = (request.url ?? "").split("?", 1)[0] ?? "";
	const inbox = INBOX.exec(path);
	if (inbox?.[1] !== void 0 && request.method === "POST") {
		await receive(endpoint, request, inboxName(inbox[1]));
		sendJson(response, 200, { body: { ok: true } });
		return;
	}
	if (!isAuthorized(request.headers.authorization, endpoint.apiKey)) throw new ApiError(401, "unauthorized");
	const target = `${request.method ?? ""} ${path}`;
	const { store } = endpoint;
	if (request.method === "GET") {
		const find = async () => structuredClone(await route(endpoint, target, request));
		sendJson(response, 200, { body: await store.read(find) });
		return;
	}
	try {
		sendJson(response, 200, { body: await route(endpoint, target, request) });
	} catch (error) {
		store.discard();
		throw error;
	}
}
async function route(endpoint, target, request) {
	const { store, counts } = endpoint;
	switch (target) {
		case "GET /sandbox/state": return publicState(store.state);
		case "GET /sandbox/counts": return {
			...counts,
			byOperation: Object.fromEntries(counts.byOperation)
		};
		case "GET /sandbox/outbox": return store.state.outbox;
		case "GET /sandbox/inbox": return publicInbox(store.state);
		case "POST /sandbox/provision": {
			const provisioned = provisionSandbox(store, parseSeed(await readJsonBody(request)), endpoint.now);
			await store.commit();
			return provisioned;
		}
		case "POST /sandbox/events": return endpoint.postEvents(await readJsonBody(request));
		default: throw new ApiError(404, `the sandbox has no ${target}`);
	}
}
function inboxName(encoded) {
	try {
		return decodeURIComponent(encoded);
	} catch {
		throw new ApiError(400, `${encoded} is not the encoded name of an inbox`);
	}
}
async function receive({ store, now }, request, name) {
	const body = await readBody(request);
	const headers = {};
	for (const [key, value] of Object.entries(request.headers)) if (typeof value === "string") headers[key] = value;
	store.add("inbox", {
		number: store.nextNumber(),
		createdAt: now().toISOString(),
		name,
		body,
		headers
	});
	dropOldest(store, "inbox", MAX_INBOX);
	await store.commit();
}
function publicState(state) {
	const { apiKey: _key, secrets, ...rest } = state;
	return {
		...rest,
		inbox: publicInbox(state),
		secrets: secrets.map(({ value: _value, ...secret }) => secret)
	};
}
function publicInbox({ inbox, secrets }) {
	return inbox.map((message) => ({
		...message,
		body: maskSecrets(message.body, secrets),
		headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, maskSecrets(value, secrets)]))
	}));
}
// src/sandbox/http/exports.ts
async function serveExport(request, source, response) {
	const bytes = await readExport(request.url ?? "", source);
	if (bytes === void 0) throw new ApiError(403, "the address is not signed");
	const type = {
		"Content-Type": "application/octet-stream",
		"Accept-Ranges": "bytes"
	};
	const { range } = request.headers;
	const part = range === void 0 ? void 0 : parseRange(range, bytes.length);
	if (part === void 0) {
		response.writeHead(200, {
			...type,
			"Content-Length": bytes.length
		});
		response.end(request.method === "HEAD" ? void 0 : bytes);
		return;
	}
	const [start, end] = part;
	response.writeHead(206, {
		...type,
		"Content-Length": end - start,
		"Content-Range": `bytes ${start}-${end - 1}/${bytes.length}`
	});
	response.end(bytes.subarray(start, end));
}
function parseRange(header, length) {
	const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
	if (first === "" && last === "") return void 0;
	const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
	const end = first === "" || last === "" ? length : Math.min(length, Number(last) + 1);
	return start < end ? [start, end] : void 0;
}
// src/sandbox/faults/inject-fault.ts
const UNREF = { ref: false };
const JSON_TYPE = { "Content-Type": "application/json" };
async function injectFault(fault, time, response) {
	switch (fault?.kind) {
		case "delay":
			if ((fault.at ?? "before") === time) await setTimeout$1(fault.ms, void 0, UNREF);
			return false;
		case "drop":
			if ((fault.at ?? "before") !== time) return false;
			response.socket?.destroy();
			return true;
		case "status":
			if ((fault.at ?? "before") !== time) return false;
			response.writeHead(fault.status, {
				"Content-Type": "text/plain",
				...fault.headers
			});
			response.end(fault.body ?? "");
			return true;
		default: return false;
	}
}
async function sendCorrupted(fault, response, { status, body }) {
	const text = JSON.stringify(body);
	switch (fault?.kind) {
		case "truncate":
			response.writeHead(status, JSON_TYPE);
			response.end(text.slice(0, Math.floor(text.length / 2)));
			return true;
		case "rewrite":
			response.writeHead(status, JSON_TYPE);
			response.end(fault.rewrite(text));
			return true;
		case "gzip":
			response.writeHead(status, {
				...JSON_TYPE,
				"Content-Encoding": "gzip"
			});
			response.end(gzipSync(text));
			return true;
		case "trickle":
			response.writeHead(status, JSON_TYPE);
			for (const piece of cut(Buffer.from(text), fault.pieces)) {
				await setTimeout$1(fault.ms, void 0, UNREF);
				if (response.destroyed) return true;
				response.write(piece);
			}
			response.end();
			return true;
		default: return false;
	}
}
function* cut(bytes, pieces) {
	const size = Math.max(1, Math.ceil(bytes.length / pieces));
	for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
// src/sandbox/graphql/mutations/integration-mutations.ts
const WEBHOOK_NAME = /^[-\w]+([ ]+[-\w]+)*$/;
const MAX_WEBHOOK_NAME = 64;
const SECRET_NAME = /^[A-Za-z0-9_]+$/;
async function createWebhook(context, { input }) {
	const { store } = context;
	const entity = findEntity(store, input.entityName);
	const webhook = {
		number: store.nextNumber(),
		kind: "webhook",
		entity: entity.number,
		name: checkWebhookName(input.name),
		urlEndpoint: checkEndpoint(context, input.urlEndpoint),
		accessTokenRef: input.accessTokenRef ?? null,
		secretRef: input.secretRef ?? null,
		createdAt: context.now().toISOString()
	};
	store.add("integrations", webhook);
	await store.commit();
	return {
		integration: context.views.integration(webhook),
		clientMutationId: input.clientMutationId ?? null
	};
}
async function updateWebhook(context, { input }) {
	const integration = findIntegration$1(context.store, input.id);
	if (integration.kind !== "webhook") throw new ApiError(422, "the integration is not a webhook");
	context.store.edit("integrations", integration);
	if (typeof input.name === "string") integration.name = checkWebhookName(input.name);
	if (typeof input.urlEndpoint === "string") integration.urlEndpoint = checkEndpoint(context, input.urlEndpoint);
	if (input.accessTokenRef !== void 0) integration.accessTokenRef = input.accessTokenRef;
	if (input.secretRef !== void 0) integration.secretRef = input.secretRef;
	await context.store.commit();
	return {
		integration: context.views.integration(integration),
		clientMutationId: input.clientMutationId ?? null
	};
}
async function testWebhook(context, { input }) {
	const entity = findEntity(context.store, input.entityName);
	const { ok, response } = await context.sendTestWebhook({
		entity: entity.number,
		urlEndpoint: checkEndpoint(context, input.urlEndpoint),
		payload: input.requestPayload ?? "{}",
		accessTokenRef: input.accessTokenRef ?? null,
		secretRef: input.secretRef ?? null
	});
	return {
		ok,
		response,
		clientMutationID: input.clientMutationID ?? null
	};
}
async function deleteIntegration(context, { input }) {
	const { store } = context;
	const integration = findIntegration$1(store, input.id);
	const user = store.state.triggers.find(({ action }) => "integration" in action && action.integration === integration.number);
	if (user !== void 0) throw new ApiError(422, `the integration is used by the automation "${user.name}"`);
	store.remove("integrations", integration);
	await store.commit();
	return {
		success: true,
		clientMutationId: input.clientMutationId ?? null
	};
}
async function insertSecret(context, { input }) {
	const { store } = context;
	const entity = findEntity(store, input.entityName);
	if (!SECRET_NAME.test(input.secretName)) throw new ApiError(422, "a secret name has letters, digits and underscores only");
	removeSecret(store, entity, input.secretName);
	store.add("secrets", {
		number: store.nextNumber(),
		entity: entity.number,
		name: input.secretName,
		value: input.secretValue,
		createdAt: context.now().toISOString()
	});
	await store.commit();
	return {
		success: true,
		clientMutationId: input.clientMutationId ?? null
	};
}
async function deleteSecret(context, { input }) {
	const { store } = context;
	if (!removeSecret(store, findEntity(store, input.entityName), input.secretName)) throw new ApiError(404, "secret not found");
	await store.commit();
	return {
		success: true,
		clientMutationId: input.clientMutationId ?? null
	};
}
function findEntity(store, name) {
	const entity = store.entityByName(name);
	if (entity === void 0) throw new ApiError(404, `entity ${name} not found`);
	return entity;
}
function findIntegration$1(store, id) {
	const number = numberOfNodeId("Integration", id);
	const integration = store.state.integrations.find((item) => item.number === number);
	if (integration === void 0) throw new ApiError(404, "integration not found");
	return integration;
}
function checkWebhookName(name) {
	if (name.length > MAX_WEBHOOK_NAME || !WEBHOOK_NAME.test(name)) throw new ApiError(422, `invalid webhook name ${JSON.stringify(name)}`);
	return name;
}
function checkEndpoint({ profile }, address) {
	const endpoint = storedEndpoint(address);
	if (profile.isLenient) return endpoint;
	if (endpoint.startsWith("/sandbox/inbox/")) return endpoint;
	if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) throw new ApiError(422, "urlEndpoint must be an http or https address");
	return endpoint;
}
function removeSecret(store, entity, name) {
	const secret = store.state.secrets.find((item) => item.entity === entity.number && item.name === name);
	if (secret !== void 0) store.remove("secrets", secret);
	return secret !== void 0;
}
// src/sandbox/graphql/mutations/upsert-model.ts
const MAX_NAME_LENGTH$1 = 128;
const FORBIDDEN_IN_NAME = /[/\\#?%:\r\n]/;
async function upsertModel(context, { input }) {
	const { store, views } = context;
	const found = findProject$2(context, input);
	const project = found ?? createProject(context, input);
	if (found?.isReadOnly === true) throw new ApiError(403, "permission denied");
	if (found !== void 0) store.edit("projects", found);
	if (input.description !== void 0) project.description = input.description;
	if (typeof input.access === "string") project.access = input.access;
	if (typeof input.allowAllArtifactTypesInRegistry === "boolean") project.allowsAllTypes = input.allowAllArtifactTypesInRegistry;
	const types = (input.artifactTypes ?? []).map(({ name }) => name);
	project.artifactTypes = [...new Set([...project.artifactTypes, ...types])];
	if (found !== void 0) project.updatedAt = context.now().toISOString();
	await store.commit();
	return {
		project: views.project(project),
		model: views.project(project),
		inserted: found === void 0,
		clientMutationId: input.clientMutationId ?? null
	};
}
function findProject$2({ store }, input) {
	if (typeof input.id === "string") {
		const names = namesOfProjectId(input.id);
		const project = names && store.projectByName(names.entity, names.project);
		if (project === void 0) throw new ApiError(404, "project not found");
		return project;
	}
	return store.projectByName(entityNameOf(store, input), input.name ?? "");
}
function createProject(context, input) {
	const { store } = context;
	const name = checkProjectName(input.name ?? "");
	const entity = store.entityByName(entityNameOf(store, input));
	if (entity === void 0) throw new ApiError(404, `entity ${input.entityName ?? ""} not found`);
	const project = {
		number: store.nextNumber(),
		name,
		entity: entity.number,
		description: null,
		access: "PRIVATE",
		createdAt: context.now().toISOString(),
		updatedAt: null,
		artifactTypes: [],
		allowsAllTypes: false,
		isReadOnly: false
	};
	store.add("projects", project);
	return project;
}
function entityNameOf(store, input) {
	return input.entityName ?? store.viewer().username;
}
function checkProjectName(name) {
	if (name === "" || name.length > MAX_NAME_LENGTH$1 || FORBIDDEN_IN_NAME.test(name)) throw new ApiError(422, `invalid project name ${JSON.stringify(name)}`);
	return name;
}
// src/sandbox/graphql/mutations/project-mutations.ts
async function renameProject(context, { input }) {
	const { store, views } = context;
	const project = store.projectByName(input.entityName, input.oldProjectName);
	if (project === void 0) throw new ApiError(404, "project not found");
	if (project.isReadOnly) throw new ApiError(403, "permission denied");
	const name = checkProjectName(input.newProjectName);
	const other = store.projectByName(input.entityName, name);
	if (other !== void 0 && other !== project) throw new ApiError(409, `a project named "${name}" already exists`);
	store.edit("projects", project);
	project.name = name;
	project.updatedAt = context.now().toISOString();
	await store.commit();
	return {
		project: views.project(project),
		inserted: false,
		clientMutationId: input.clientMutationId ?? null
	};
}
async function deleteModel({ store }, { input }) {
	const project = findProject$1(store, input.id);
	if (project === void 0) throw new ApiError(404, "project not found");
	if (project.isReadOnly) throw new ApiError(403, "permission denied");
	const triggers = store.state.triggers.filter(({ scope }) => store.projectOfScope(scope) === project);
	for (const trigger of triggers) {
		for (const metricState of store.state.meters.filter((item) => item.trigger === trigger.number)) store.remove("meters", metricState);
		store.remove("triggers", trigger);
	}
	for (const run of store.state.runs.filter((item) => item.project === project.number)) store.remove("runs", run);
	for (const collection of store.collectionsOf(project)) store.remove("collections", collection);
	for (const execution of executionsIn(store, project)) store.remove("executions", execution);
	store.remove("projects", project);
	await store.commit();
	return {
		success: true,
		clientMutationId: input.clientMutationId ?? null
	};
}
function executionsIn(store, project) {
	return store.state.executions.filter(({ scope, project: number }) => number === project.number || scope.kind === "project" && scope.number === project.number || scope.kind === "collection" && !store.state.collections.some((item) => item.number === scope.number));
}
function findProject$1(store, id) {
	const names = namesOfProjectId(id);
	if (names !== void 0) return store.projectByName(names.entity, names.project);
	return store.state.projects.find(({ number }) => nodeId("ProjectInternalId", number) === id);
}
// src/sandbox/rules/check-action.ts
const MAX_PROMPT_BYTES = 4e3;
function checkAction(type, config, location) {
	const check = getOwn(CHECKS, type);
	if (check === void 0) throw new ApiError(422, `unknown action type ${type}`);
	return check(config, location);
}
const CHECKS = {
	NOTIFICATION: ({ notificationActionInput }, { store }) => {
		const input = required(notificationActionInput, "NOTIFICATION");
		return {
			type: "NOTIFICATION",
			integration: findIntegration(store, {
				id: input.integrationID,
				kind: "slack"
			}).number,
			title: input.title ?? null,
			message: input.message ?? null,
			severity: input.severity ?? null
		};
	},
	GENERIC_WEBHOOK: ({ genericWebhookActionInput }, { store }) => {
		const input = required(genericWebhookActionInput, "GENERIC_WEBHOOK");
		return {
			type: "GENERIC_WEBHOOK",
			integration: findIntegration(store, {
				id: input.integrationID,
				kind: "webhook"
			}).number,
			payload: input.requestPayload ?? null
		};
	},
	NO_OP: ({ noOpActionInput }) => ({
		type: "NO_OP",
		noOp: required(noOpActionInput, "NO_OP").noOp ?? null
	}),
	PUSH_NOTIFICATION: ({ pushNotificationActionInput }, { store }) => {
		const input = required(pushNotificationActionInput, "PUSH_NOTIFICATION");
		if (!store.state.users.some(({ number }) => nodeId("User", number) === input.userID)) throw new ApiError(404, "user not found");
		return {
			type: "PUSH_NOTIFICATION",
			userId: input.userID,
			title: input.title ?? null,
			body: input.body ?? null
		};
	},
	ARIA: ({ ariaActionInput }) => ({
		type: "ARIA",
		prompt: checkPrompt(required(ariaActionInput, "ARIA").prompt)
	}),
	QUEUE_JOB: ({ queueJobActionInput }, { current }) => checkQueueJob(required(queueJobActionInput, "QUEUE_JOB"), current)
};
function checkIntegrationOwner(store, scope, action) {
	if (!("integration" in action)) return;
	const integration = store.integration(action.integration);
	const owner = store.entity(integration.entity);
	const scopeEntity = store.entityOfScope(scope);
	if (owner.kind === "user") return;
	if (!(scopeEntity.kind === "organization" ? owner.organization === scopeEntity.organization : owner.number === scopeEntity.number)) throw new ApiError(422, `the integration does not belong to ${scopeEntity.name}`);
}
function findIntegration(store, wanted) {
	const number = numberOfNodeId("Integration", wanted.id);
	const integration = store.state.integrations.find((item) => item.number === number);
	if (integration === void 0) throw new ApiError(404, "integration not found");
	if (integration.kind !== wanted.kind) throw new ApiError(422, `the integration is of kind ${integration.kind}, not ${wanted.kind}`);
	return integration;
}
function checkPrompt(prompt) {
	const problem = promptProblem(prompt);
	if (problem !== void 0) throw new ApiError(422, problem);
	return prompt.trim();
}
function promptProblem(prompt) {
	const trimmed = prompt.trim();
	if (trimmed === "") return "prompt is required";
	return Buffer.byteLength(trimmed) > MAX_PROMPT_BYTES ? `prompt must be at most ${MAX_PROMPT_BYTES} bytes` : void 0;
}
function checkQueueJob(input, current) {
	if (current?.type !== "QUEUE_JOB") throw new ApiError(422, "QUEUE_JOB is deprecated: it cannot be given to an automation");
	if (input.queueID !== current.queueId) throw new ApiError(404, "queue not found");
	return {
		...current,
		template: input.template
	};
}
function required(input, type) {
	if (input === null || input === void 0) throw new ApiError(422, `triggeredActionConfig has no input for ${type}`);
	return input;
}
// src/sandbox/rules/check-aria.ts
function checkAriaScope(store, scope, { type }) {
	if (type !== "ARIA") return;
	const { kind, name } = store.entityOfScope(scope);
	if (scope.kind === "entity" || kind === "user") throw new ApiError(422, `ARIA actions are for projects of teams, not for ${name}`);
}
function checkAriaCreator(viewer, { action, createdBy }, changed) {
	if ((action.type === "ARIA" || changed.type === "ARIA") && createdBy !== viewer.username) throw new ApiError(403, "only its creator can edit an automation with an ARIA action");
}
// src/sandbox/rules/check-event.ts
const isName = (value) => typeof value === "string" && value !== "";
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
const isPositive = (value) => typeof value === "number" && value > 0;
const isWindow = (value) => typeof value === "number" && Number.isInteger(value) && value > 0;
const isAggregate = (value) => value === void 0 || value === null || [
	"AVERAGE",
	"MIN",
	"MAX"
].includes(String(value));
const isComparison = (value) => [
	"$gt",
	"$gte",
	"$lt",
	"$lte",
	"$eq",
	"$ne"
].includes(String(value));
const isChangeType = (value) => value === "ABSOLUTE" || value === "RELATIVE";
const isDirection = (value) => [
	"INCREASE",
	"DECREASE",
	"ANY"
].includes(String(value));
const METRIC_CONDITIONS = {
	RUN_METRIC: {
		key: "threshold_filter",
		fields: {
			name: isName,
			agg_op: isAggregate,
			window_size: isWindow,
			cmp_op: isComparison,
			threshold: isNumber
		}
	},
	RUN_METRIC_CHANGE: {
		key: "change_filter",
		fields: {
			name: isName,
			agg_op: isAggregate,
			current_window_size: isWindow,
			prior_window_size: isWindow,
			change_type: isChangeType,
			change_dir: isDirection,
			change_amount: isPositive
		}
	},
	RUN_METRIC_ZSCORE: {
		key: "zscore_filter",
		fields: {
			name: isName,
			window_size: isWindow,
			threshold: isPositive,
			change_dir: isDirection
		}
	}
};
const STATES = {
	RUNNING: "RUNNING",
	FINISHED: "FINISHED",
	FAILED: "FAILED",
	CRASHED: "FAILED"
};
function checkEventScope(eventType, scope) {
	const kind = eventKindOf(eventType);
	if (kind === void 0) return;
	const isOfRuns = isRunEventKind(kind);
	const isCollectionOnly = !isRunEventKind(kind) && ARTIFACT_EVENTS[kind].isCollectionOnly === true;
	if (scope.kind === "collection" ? isOfRuns : isCollectionOnly) throw new ApiError(422, `event ${eventType} is not supported for scope ${scope.kind}`);
}
function checkEventFilter(eventType, text) {
	const filter = parseObject(text, "eventFilter");
	if (eventType === "RUN_STATE") return checkStates(filter, text);
	const condition = METRIC_CONDITIONS[eventType];
	if (condition === void 0) return text;
	checkRunFilter(filter);
	const metricFilter = filter["run_metric_filter"];
	if (isJsonObject(metricFilter)) {
		checkFields(metricFilter[condition.key], condition.key, condition.fields);
		return text;
	}
	const legacy = filter["metric_filter"];
	if (eventType !== "RUN_METRIC" || typeof legacy !== "string") throw new ApiError(422, `eventFilter: ${eventType} needs run_metric_filter`);
	checkFields(parseObject(legacy, "metric_filter"), "metric_filter", condition.fields);
	return text;
}
function isErasedFilter(text) {
	return /^\s*\{\s*"\$and"\s*:\s*\[\s*\]\s*\}\s*$/.test(text);
}
function checkStates(filter, text) {
	checkRunFilter(filter);
	const stateFilter = filter["run_state_filter"];
	const states = isJsonObject(stateFilter) ? stateFilter["states"] : void 0;
	if (!Array.isArray(states) || states.length === 0) throw new ApiError(422, "eventFilter: RUN_STATE needs run_state_filter.states");
	const kept = states.map((state) => STATES[String(state)]);
	if (kept.includes(void 0)) throw new ApiError(422, `eventFilter: unknown run state in ${JSON.stringify(states)}`);
	if (!states.includes("CRASHED")) return text;
	return JSON.stringify({
		...filter,
		run_state_filter: { states: [...new Set(kept)] }
	});
}
const JOINS = [
	"$and",
	"$or",
	"$nor",
	"$not"
];
function checkRunFilter(filter) {
	const text = filter["run_filter"];
	if (text === void 0 || text === null) return;
	if (typeof text !== "string") throw new ApiError(422, "eventFilter: run_filter must be a JSON string");
	const runFilter = parseObject(text, "run_filter");
	if (!JOINS.some((join) => Object.hasOwn(runFilter, join))) throw new ApiError(422, "eventFilter: run_filter must have a top-level $and");
}
function checkFields(value, what, fields) {
	if (!isJsonObject(value)) throw new ApiError(422, `eventFilter: ${what} is missing`);
	for (const [field, isGood] of Object.entries(fields)) if (!isGood(value[field])) throw new ApiError(422, `eventFilter: invalid ${what}.${field}: ${JSON.stringify(value[field])}`);
}
function parseObject(text, what) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new ApiError(422, `${what} is not JSON`);
	}
	if (!isJsonObject(value)) throw new ApiError(422, `${what} must be a JSON object`);
	return value;
}
// src/sandbox/rules/check-scope.ts
const ENTITY_SCOPE_FLAG = "automation_entity_scope";
function checkScope({ store, profile }, scopeType, scopeId) {
	const scope = findScope(store, scopeType, scopeId);
	if (scope === void 0) throw new ApiError(404, `${scopeType.toLowerCase()} not found`);
	if (store.projectOfScope(scope)?.isReadOnly === true) throw new ApiError(403, "permission denied");
	if (scope.kind === "entity") checkEntityScope(store, profile, store.entity(scope.number));
	return scope;
}
function findScope(store, scopeType, scopeId) {
	switch (scopeType) {
		case "PROJECT": {
			const names = namesOfProjectId(scopeId);
			const project = names === void 0 ? store.state.projects.find(({ number }) => nodeId("ProjectInternalId", number) === scopeId) : store.projectByName(names.entity, names.project);
			return project === void 0 ? void 0 : {
				kind: "project",
				number: project.number
			};
		}
		case "ARTIFACT_COLLECTION": {
			const number = numberOfNodeId("ArtifactCollection", scopeId);
			const collection = store.state.collections.find((item) => item.number === number);
			return collection === void 0 ? void 0 : {
				kind: "collection",
				number: collection.number
			};
		}
		default: {
			const number = numberOfNodeId("Entity", scopeId);
			const entity = store.state.entities.find((item) => item.number === number);
			return entity === void 0 ? void 0 : {
				kind: "entity",
				number: entity.number
			};
		}
	}
}
function checkEntityScope(store, profile, entity) {
	const organization = store.organizationOf(entity);
	if (organization === void 0) throw new ApiError(422, `${entity.name} belongs to no organization: it cannot have automations`);
	if (!(profile.features.includes("AUTOMATION_SCOPE_ENTITY") && organization.flags[ENTITY_SCOPE_FLAG] === true)) throw new ApiError(422, `entity-scoped automations are not enabled for ${organization.name}`);
}
// src/sandbox/graphql/mutations/trigger-mutations.ts
const MAX_NAME_LENGTH = 255;
async function createTrigger(context, { input }) {
	const { store } = context;
	const scope = checkScope(context, input.scopeType, input.scopeID);
	checkEventScope(input.triggeringEventType, scope);
	checkName(input.name);
	const record = {
		number: 0,
		name: input.name,
		description: input.description ?? null,
		enabled: input.enabled,
		createdAt: context.now().toISOString(),
		updatedAt: null,
		createdBy: context.viewer.username,
		scope,
		eventType: input.triggeringEventType,
		eventFilter: checkEventFilter(input.triggeringEventType, input.eventFilter),
		action: checkAction(input.triggeredActionType, input.triggeredActionConfig, {
			store,
			current: void 0
		}),
		lastExecutedAt: null,
		isHidden: false
	};
	checkIntegrationOwner(store, scope, record.action);
	checkAriaScope(store, scope, record.action);
	checkIsFree(store, scope, record);
	const created = {
		...record,
		number: store.nextNumber()
	};
	store.add("triggers", created);
	await store.commit();
	const view = context.views.trigger(created);
	return {
		trigger: context.profile.respondsWithWrongId ? {
			...view,
			id: nodeId("Trigger", created.number - 1)
		} : view,
		clientMutationId: input.clientMutationId ?? null
	};
}
async function updateTrigger(context, { input }) {
	const { store } = context;
	const trigger = findTrigger(context, input.id);
	const changed = changedTrigger(context, trigger, input);
	checkName(changed.name);
	if (!context.profile.isLenient) checkEventScope(changed.eventType, changed.scope);
	checkIntegrationOwner(store, changed.scope, changed.action);
	checkAriaScope(store, changed.scope, changed.action);
	checkAriaCreator(context.viewer, trigger, changed.action);
	checkIsFree(store, changed.scope, changed);
	store.edit("triggers", trigger);
	Object.assign(trigger, changed);
	await store.commit();
	return {
		trigger: context.views.trigger(trigger),
		clientMutationId: input.clientMutationId ?? null
	};
}
async function deleteTrigger(context, { input }) {
	const { store } = context;
	const trigger = findTrigger(context, input.triggerID);
	store.remove("triggers", trigger);
	for (const metricState of store.state.meters.filter((item) => item.trigger === trigger.number)) store.remove("meters", metricState);
	await store.commit();
	return {
		success: true,
		clientMutationId: input.clientMutationId ?? null
	};
}
function findTrigger({ store }, id) {
	const number = numberOfNodeId("Trigger", id);
	const trigger = store.state.triggers.find((item) => item.number === number);
	if (trigger === void 0) throw new ApiError(404, "trigger not found");
	if (store.projectOfScope(trigger.scope)?.isReadOnly === true) throw new ApiError(403, "permission denied");
	return trigger;
}
function changedTrigger(context, trigger, input) {
	return {
		...trigger,
		name: input.name ?? trigger.name,
		description: input.description === void 0 ? trigger.description : input.description,
		enabled: input.enabled ?? trigger.enabled,
		scope: changedScope(context, trigger, input),
		...changedEvent(trigger, input),
		action: changedAction(context.store, trigger, input),
		updatedAt: context.now().toISOString()
	};
}
function changedScope(context, trigger, { scopeType, scopeID }) {
	if (isAbsent(scopeType) && isAbsent(scopeID)) return trigger.scope;
	if (isAbsent(scopeType) || isAbsent(scopeID)) throw new ApiError(422, "scopeType and scopeID change together");
	return checkScope(context, scopeType, scopeID);
}
function changedEvent(trigger, { triggeringEventType, eventFilter }) {
	const eventType = triggeringEventType ?? trigger.eventType;
	const text = eventFilter ?? trigger.eventFilter;
	if (eventType === trigger.eventType && isErasedFilter(text)) return {
		eventType,
		eventFilter: text
	};
	return {
		eventType,
		eventFilter: checkEventFilter(eventType, text)
	};
}
function changedAction(store, trigger, { triggeredActionType, triggeredActionConfig }) {
	if (isAbsent(triggeredActionConfig)) {
		if (!isAbsent(triggeredActionType) && triggeredActionType !== trigger.action.type) throw new ApiError(422, "another triggeredActionType needs a triggeredActionConfig");
		return trigger.action;
	}
	const type = triggeredActionType ?? trigger.action.type;
	return checkAction(type, triggeredActionConfig, {
		store,
		current: trigger.action
	});
}
function checkName(name) {
	if (name.trim() === "") throw new ApiError(422, "name is required");
	if ([...name].length > MAX_NAME_LENGTH) throw new ApiError(422, `name must be at most ${MAX_NAME_LENGTH} characters`);
}
function checkIsFree(store, scope, record) {
	if (store.state.triggers.find((each) => each.name === record.name && each.scope.number === scope.number && each.scope.kind === scope.kind && each.number !== record.number) !== void 0) throw new ApiError(409, `an automation named "${record.name}" already exists in this scope`);
}
function isAbsent(value) {
	return value === null || value === void 0;
}
// src/sandbox/graphql/mutations/mutation-root.ts
function mutationRoot(context) {
	const { store } = context;
	const withContext = (mutate) => async (args) => {
		try {
			return await mutate(context, args);
		} catch (error) {
			store.discard();
			if (await store.settle()) throw error;
			throw new Error("the sandbox could not save its state", { cause: error });
		}
	};
	return {
		createFilterTrigger: withContext(createTrigger),
		updateFilterTrigger: withContext(updateTrigger),
		deleteTrigger: withContext(deleteTrigger),
		createGenericWebhookIntegration: withContext(createWebhook),
		updateGenericWebhookIntegration: withContext(updateWebhook),
		testGenericWebhookIntegration: withContext(testWebhook),
		deleteIntegration: withContext(deleteIntegration),
		insertSecret: withContext(insertSecret),
		deleteSecret: withContext(deleteSecret),
		upsertModel: withContext(upsertModel),
		renameProject: withContext(renameProject),
		deleteModel: withContext(deleteModel)
	};
}
// src/sandbox/graphql/query-root.ts
function queryRoot(context) {
	const { store, views, paging } = context;
	return {
		viewer: () => views.user(context.viewer),
		entity: ({ name }) => shown(store.entityByName(name ?? ""), views.entity),
		project: ({ name, entityName }) => shown(store.projectByName(entityName ?? "", name ?? ""), views.project),
		models: ({ entityName, ...args }) => {
			const entity = store.entityByName(entityName ?? "");
			if (entity === void 0) return null;
			return page(orderItems(store.projectsOf(entity), null, { isNewestFirst: true }), args, {
				paging,
				show: ({ item }) => views.project(item)
			});
		},
		organization: ({ id, name }) => shown(id === null || id === void 0 ? store.organizationByName(name ?? "") : store.state.organizations.find(({ number }) => nodeId("Organization", number) === id), views.organization),
		artifactCollection: ({ id }) => shown(store.state.collections.find(({ number }) => number === numberOfNodeId("ArtifactCollection", id)), views.collection),
		serverInfo: () => viewServerInfo(context),
		triggers: (args) => triggerPage(context, store.state.triggers, args),
		triggerExecutions: ({ triggerID, ...args }) => {
			const number = numberOfNodeId("Trigger", triggerID);
			const executions = store.state.executions.filter(({ trigger }) => trigger === number);
			return executionPage(context, executions, args);
		}
	};
}
function shown(record, show) {
	return record === void 0 ? null : show(record);
}
function viewServerInfo({ profile }) {
	const { version } = profile;
	return {
		features: profile.features.map((name) => ({
			name,
			isEnabled: true
		})),
		cliVersionInfo: {
			max_cli_version: "0.31.0",
			min_cli_version: "0.10.0"
		},
		latestLocalVersionInfo: version === void 0 ? null : {
			outOfDate: false,
			latestVersionString: version,
			versionOnThisInstanceString: version
		}
	};
}
// src/sandbox/graphql/execute-request.ts
const MAX_REMEMBERED = 100;
const TOO_DEEP = "the request is nested too deeply";
const REMEMBERED = new WeakMap();
function prepareRequest(schema, request, validationStatus = 400) {
	const remembered = REMEMBERED.get(schema) ?? new Map();
	REMEMBERED.set(schema, remembered);
	const id = `${request.operationName ?? ""}\n${request.query}`;
	const known = remembered.get(id);
	if (known !== void 0) return known;
	const prepared = prepareAnew(schema, request, validationStatus);
	if (remembered.size >= MAX_REMEMBERED) remembered.clear();
	remembered.set(id, prepared);
	return prepared;
}
function prepareAnew(schema, request, validationStatus) {
	let document;
	let errors;
	try {
		document = parse(request.query);
		errors = validate(schema, document);
	} catch (error) {
		if (error instanceof GraphQLError) return refused([error]);
		return {
			isValid: false,
			result: errorResponse(400, TOO_DEEP)
		};
	}
	if (errors.length > 0) return refused(errors, validationStatus);
	const operation = getOperationAST(document, request.operationName);
	if (operation === null || operation === void 0 || operation.operation === "subscription") return {
		isValid: false,
		result: errorResponse(400, "no operation to execute")
	};
	const { operation: kind, name } = operation;
	return {
		isValid: true,
		document,
		operation: name === void 0 ? { kind } : {
			kind,
			name: name.value
		}
	};
}
async function executeRequest(schema, { document, operation }, { request, context }) {
	return responseOf(await execute({
		schema,
		document,
		rootValue: operation.kind === "query" ? queryRoot(context) : mutationRoot(context),
		variableValues: request.variables ?? {},
		operationName: request.operationName ?? null
	}));
}
function errorResponse(status, message) {
	return {
		status,
		body: {
			errors: [{ message }],
			data: null
		}
	};
}
function refused(errors, status = 400) {
	return {
		isValid: false,
		result: {
			status,
			body: { errors: errors.map((error) => error.toJSON()) }
		}
	};
}
function responseOf(result) {
	const errors = result.errors ?? [];
	if (errors.length === 0) return {
		status: 200,
		body: { data: result.data ?? null }
	};
	const body = {
		errors: errors.map((error) => error.toJSON()),
		data: null
	};
	for (const { originalError } of errors) {
		if (originalError instanceof ApiError) return {
			status: originalError.status,
			body
		};
		if (originalError instanceof RangeError) return errorResponse(400, TOO_DEEP);
	}
	return {
		status: result.data === void 0 ? 400 : 500,
		body
	};
}
// src/sandbox/http/graphql-endpoint.ts
async function serveGraphQL(endpoint, incoming, response) {
	endpoint.counts.requests += 1;
	if (endpoint.latencyMs > 0) await setTimeout$1(endpoint.latencyMs);
	if (!isAuthorized(incoming.headers.authorization, endpoint.apiKey)) {
		sendResponse(response, errorResponse(401, "unauthorized"), {});
		return;
	}
	const { isAllowed, headers } = endpoint.limitRate();
	if (!isAllowed) {
		sendResponse(response, errorResponse(429, "Rate limit exceeded"), headers);
		return;
	}
	const request = parseRequest(await readJsonBody(incoming));
	const prepared = prepareRequest(endpoint.schema, request, endpoint.validationStatus);
	if (!prepared.isValid) {
		sendResponse(response, prepared.result, headers);
		return;
	}
	const userAgent = incoming.headers["user-agent"] ?? "";
	const fault = endpoint.onRequest(see(endpoint.counts, {
		...prepared,
		request,
		userAgent
	}));
	if (fault?.kind === "refuse") {
		endpoint.refuse(fault.ms);
		return;
	}
	if (await injectFault(fault, "before", response)) return;
	const execute = () => {
		const isStale = fault?.kind === "stale" && prepared.operation.kind === "query";
		const context = endpoint.contextFor({
			userAgent,
			...present({
				actingUser: actingUser(incoming),
				lag: isStale ? fault.lag : void 0
			})
		});
		return executeRequest(endpoint.schema, prepared, {
			request,
			context
		});
	};
	const result = prepared.operation.kind === "query" ? await endpoint.read(execute) : await execute();
	if (await injectFault(fault, "after", response)) return;
	if (await sendCorrupted(fault, response, result)) return;
	sendResponse(response, result, headers);
}
function actingUser({ headers }) {
	const value = headers["x-wandb-username"];
	return typeof value === "string" ? value : void 0;
}
function see(counts, seen) {
	const { operation, request, userAgent } = seen;
	const operationName = operation.name ?? "";
	if (operation.kind === "mutation") counts.mutations += 1;
	else counts.queries += 1;
	counts.byOperation.set(operationName, (counts.byOperation.get(operationName) ?? 0) + 1);
	return {
		number: counts.requests,
		kind: operation.kind,
		operationName,
		variables: request.variables ?? {},
		userAgent
	};
}
function parseRequest(body) {
	if (!isJsonObject(body) || typeof body["query"] !== "string") throw new ApiError(400, "the request has no query");
	const { query, variables, operationName } = body;
	if (variables !== void 0 && variables !== null && !isJsonObject(variables)) throw new ApiError(400, "variables must be an object");
	return {
		query,
		variables: variables ?? {},
		operationName: typeof operationName === "string" && operationName !== "" ? operationName : null
	};
}
function sendResponse(response, { status, body }, headers) {
	sendJson(response, status, {
		body,
		headers
	});
}
// src/sandbox/http/http-server.ts
const LOOPBACK_HOST = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;
const KEEP_ALIVE_MS = 65e3;
const LISTEN_AGAIN_MS = 100;
async function listenOnLoopback(port, handle) {
	const server = createServer((request, response) => {
		handleRequest(request, response, handle);
	});
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	await listen(server, port);
	const { port: actual } = server.address();
	let isRefusing = false;
	let isOver = false;
	const listenAgain = () => {
		if (isOver) return;
		listen(server, actual).then(() => {
			isRefusing = false;
			if (isOver) close(server);
		}, () => setTimeout(listenAgain, LISTEN_AGAIN_MS));
	};
	return {
		port: actual,
		refuse: (ms) => {
			if (isRefusing || isOver) return;
			isRefusing = true;
			close(server).then(() => setTimeout(listenAgain, ms));
		},
		close: async () => {
			isOver = true;
			await close(server);
		}
	};
}
async function handleRequest(request, response, handle) {
	try {
		if (!LOOPBACK_HOST.test(request.headers.host ?? "")) throw new ApiError(403, "the sandbox serves loopback only");
		await handle(request, response);
	} catch (error) {
		if (response.headersSent || response.destroyed) {
			response.destroy();
			return;
		}
		const status = error instanceof ApiError ? error.status : 500;
		const message = error instanceof Error ? error.message : String(error);
		sendJson(response, status, {
			body: errorResponse(status, message).body,
			headers: request.complete ? {} : { Connection: "close" }
		});
	}
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", (error) => {
			reject(new Failure(`Cannot listen on port ${port} of 127.0.0.1: ${error.message}`, {
				code: "usage",
				hint: "Choose another port, or none for any free one",
				cause: error
			}));
		});
		server.listen(port, "127.0.0.1", () => {
			server.removeAllListeners("error");
			resolve();
		});
	});
}
function close(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
// src/sandbox/http/rate-limiter.ts
const SCALE = 1e3;
function createRateLimiter(limit, now) {
	if (limit === void 0) {
		const headers = rateHeaders(SCALE, 1);
		return () => ({
			isAllowed: true,
			headers
		});
	}
	let windowStart = Number.NEGATIVE_INFINITY;
	let used = 0;
	return () => {
		const time = now();
		if (time - windowStart >= limit.windowMs) {
			windowStart = time;
			used = 0;
		}
		used += 1;
		const remaining = Math.max(0, limit.requests - used);
		const reset = Math.max(1, Math.ceil((windowStart + limit.windowMs - time) / 1e3));
		const headers = rateHeaders(Math.floor(SCALE * remaining / limit.requests), reset);
		return {
			isAllowed: used <= limit.requests,
			headers
		};
	};
}
function rateHeaders(remaining, resetSeconds) {
	return {
		"RateLimit-Limit": String(SCALE),
		"RateLimit-Remaining": String(remaining),
		"RateLimit-Reset": String(resetSeconds)
	};
}
// src/sandbox/runtime/apply-event.ts
const MAX_ROWS = 5e4;
function findProject(store, { entity: name, project: projectName }) {
	const entities = [name, store.organizationByName(name)?.entity].flatMap((item) => store.entityByName(item ?? "") ?? []);
	if (entities.length === 0) throw new ApiError(404, `entity ${name} not found`);
	for (const entity of entities) {
		const project = store.projectByName(entity.name, projectName) ?? store.projectByName(entity.name, `${"wandb-registry-"}${projectName}`);
		if (project !== void 0) return {
			entity,
			project
		};
	}
	throw new ApiError(404, `project ${name}/${projectName} not found`);
}
function touchRun(store, { project, details, now }) {
	const found = store.state.runs.find(({ id, project: number }) => id === details.run && number === project.number);
	const run = found ?? {
		number: store.nextNumber(),
		id: details.run,
		project: project.number,
		displayName: details.name ?? details.run,
		user: details.user ?? store.viewer().username,
		state: "pending",
		tags: [],
		config: {},
		summary: {},
		createdAt: now.toISOString(),
		rows: []
	};
	if (found === void 0) store.add("runs", run);
	else store.edit("runs", run);
	if (details.name !== void 0) run.displayName = details.name;
	if (details.user !== void 0) run.user = details.user;
	if (details.tags !== void 0) run.tags = [...details.tags];
	if (details.config !== void 0) run.config = {
		...run.config,
		...details.config
	};
	return {
		run,
		isNew: found === void 0
	};
}
function addRows(run, { rows }, now) {
	const added = [];
	for (const row of rows) {
		const lastStep = run.rows.at(-1)?.["_step"];
		const complete = {
			_step: typeof lastStep === "number" ? lastStep + 1 : 0,
			_timestamp: now.getTime() / 1e3
		};
		for (const [key, value] of Object.entries(row)) complete[key] = typeof value === "object" && value !== null ? JSON.stringify(value) : plain(value);
		run.rows.push(complete);
		run.summary = {
			...run.summary,
			...complete
		};
		added.push(complete);
	}
	run.rows.splice(0, run.rows.length - MAX_ROWS);
	return added;
}
function findCollection(store, project, name) {
	const collection = store.collectionByName(project, name);
	if (collection === void 0) throw new ApiError(404, `collection ${name} not found in ${project.name}`);
	return collection;
}
function touchCollection(store, { event, project, now }) {
	const found = event.kind === "createArtifact" ? store.collectionByName(project, event.collection) : findCollection(store, project, event.collection);
	const collection = found ?? {
		number: store.nextNumber(),
		name: event.collection,
		kind: project.name.startsWith("wandb-registry-") ? "portfolio" : "sequence",
		project: project.number,
		type: event.type ?? "model",
		description: null,
		tags: [],
		aliases: [],
		createdAt: now.toISOString(),
		updatedAt: null
	};
	if (found === void 0) store.add("collections", collection);
	else store.edit("collections", collection);
	const { change, needs } = ARTIFACT_EVENTS[event.kind];
	change?.(collection, (needs === "alias" ? event.alias : event.tag) ?? "");
	return collection;
}
function isArtifactEvent(event) {
	return event.kind !== "logMetrics" && event.kind !== "runState";
}
function plain(value) {
	return typeof value === "boolean" ? Number(value) : value;
}
// src/sandbox/page/event-log.ts
const MAX_EVENTS = 200;
var EventLog = class {
	#now;
	#events = [];
	#count = 0;
	constructor(now) {
		this.#now = now;
	}
	get count() {
		return this.#count;
	}
	get events() {
		return this.#events;
	}
	add(event, outcomes) {
		this.#count += 1;
		this.#events.unshift({
			number: this.#count,
			time: this.#now().toISOString(),
			kind: event.kind,
			project: `${event.entity}/${event.project}`,
			subject: isArtifactEvent(event) ? `${event.collection}:${event.version ?? "v0"}` : `run ${event.run}`,
			outcomes
		});
		this.#events.length = Math.min(this.#events.length, MAX_EVENTS);
	}
};
// src/sandbox/page/live.ts
var LiveRevision = class {
	#revision = 1;
	#isClosed = false;
	#waiting = new Set();
	get current() {
		return this.#revision;
	}
	get isClosed() {
		return this.#isClosed;
	}
	advance() {
		this.#revision += 1;
		this.#wake();
	}
	close() {
		this.#isClosed = true;
		this.#wake();
	}
	async waitAfter(revision, ms, signal) {
		if (this.#revision !== revision || this.#isClosed || signal.aborted) return;
		await new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				this.#waiting.delete(done);
				signal.removeEventListener("abort", done);
				resolve();
			};
			const timer = setTimeout(done, ms);
			timer.unref();
			this.#waiting.add(done);
			signal.addEventListener("abort", done);
		});
	}
	#wake() {
		for (const done of [...this.#waiting]) done();
	}
};
// src/sandbox/runtime/read-trigger.ts
function readEvent(trigger) {
	const filter = JSON.parse(trigger.eventFilter);
	if (!isJsonObject(filter)) return void 0;
	const kind = eventKindOf(trigger.eventType);
	if (kind === void 0) return void 0;
	if (!isRunEventKind(kind)) return {
		kind,
		filter
	};
	const runs = filter["run_filter"] ?? {};
	if (kind === "runState") return {
		kind: "runState",
		states: objectAt(filter, "run_state_filter")["states"],
		runs
	};
	const condition = readCondition(filter);
	return condition === void 0 ? void 0 : {
		kind: "runMetric",
		condition,
		runs
	};
}
function readScope(store, scope) {
	const entity = store.entityOfScope(scope);
	const project = store.projectOfScope(scope);
	const base = {
		id: `${scope.kind}:${scope.number}`,
		entity: entity.name
	};
	if (project === void 0) return {
		...base,
		kind: entity.kind === "organization" ? "organization" : "team"
	};
	return {
		...base,
		kind: project.name.startsWith("wandb-registry-") ? "registry" : "project",
		project: project.name,
		...present({ collection: scope.kind === "collection" ? store.collection(scope.number).name : void 0 })
	};
}
function readCondition(filter) {
	const metric = objectAt(filter, "run_metric_filter");
	const legacy = filter["metric_filter"];
	const threshold = metric["threshold_filter"] ?? (typeof legacy === "string" ? parseJson(legacy) : void 0);
	if (isJsonObject(threshold)) return readThreshold(threshold);
	const change = metric["change_filter"];
	if (isJsonObject(change)) return readChange(change);
	const zscore = metric["zscore_filter"];
	return isJsonObject(zscore) ? readZscore(zscore) : void 0;
}
function readThreshold(fields) {
	return {
		kind: "threshold",
		metric: String(fields["name"]),
		...aggregateOf(fields),
		window: windowOf(fields, "window_size"),
		operator: String(fields["cmp_op"]),
		threshold: Number(fields["threshold"])
	};
}
function readChange(fields) {
	return {
		kind: "change",
		metric: String(fields["name"]),
		...aggregateOf(fields),
		window: windowOf(fields, "current_window_size"),
		priorWindow: windowOf(fields, "prior_window_size"),
		amountType: fields["change_type"] === "RELATIVE" ? "RELATIVE" : "ABSOLUTE",
		amount: Number(fields["change_amount"]),
		direction: String(fields["change_dir"])
	};
}
function readZscore(fields) {
	return {
		kind: "zscore",
		metric: String(fields["name"]),
		window: Number(fields["window_size"]),
		threshold: Number(fields["threshold"]),
		direction: String(fields["change_dir"])
	};
}
function aggregateOf(fields) {
	const aggregate = fields["agg_op"];
	return typeof aggregate === "string" ? { aggregate } : {};
}
function windowOf(fields, key) {
	return typeof fields["agg_op"] === "string" ? Number(fields[key]) : 1;
}
function objectAt(fields, key) {
	const value = fields[key];
	return isJsonObject(value) ? value : {};
}
// src/sandbox/runtime/match-automations.ts
function matchMetrics(search, run, rows) {
	const { origin } = search;
	const document = runDocument(run);
	return candidates(search, void 0).flatMap(({ trigger, event, subject }) => {
		if (event.kind !== "runMetric") return [];
		if (!trigger.enabled) return [{
			trigger,
			outcome: "disabled"
		}];
		const refused = filterReason(filterVerdict(event.runs, serverRun(document), {}), "run-filtered");
		if (refused !== void 0) return [{
			trigger,
			outcome: refused
		}];
		const { values, lastOutcome } = observeRows(search, {
			trigger,
			event,
			run,
			rows
		});
		if (values.length === 0) return [{
			trigger,
			outcome: lastOutcome
		}];
		return values.map((value) => ({
			trigger,
			outcome: "fired",
			match: {
				origin,
				variables: runVariables(subject, {
					run: document,
					...originNames(origin),
					value
				}),
				details: {
					__typename: "RunMetricEventDetails",
					runName: run.id,
					...detailOrigin(origin),
					metricName: event.condition.metric,
					metricValues: [value]
				}
			}
		}));
	});
}
function matchStates(search, run, { state, time }) {
	const { metricStates, origin } = search;
	const document = runDocument(run);
	const reported = reportedState(state);
	return candidates(search, void 0).flatMap(({ trigger, event, subject }) => {
		if (event.kind !== "runState") return [];
		if (!trigger.enabled) return [{
			trigger,
			outcome: "disabled"
		}];
		const refused = filterReason(filterVerdict(event.runs, serverRun(document), {}), "run-filtered");
		if (refused !== void 0) return [{
			trigger,
			outcome: refused
		}];
		if (reported === void 0) return [{
			trigger,
			outcome: "state-not-reported"
		}];
		const before = metricStates.get(trigger, run);
		const cooldown = new Cooldown(before.cooldown, {});
		const outcome = cooldown.report(event.states.includes(reported), time);
		if (outcome === "not-true") return [{
			trigger,
			outcome: "condition-false"
		}];
		if (outcome !== "fired") return [{
			trigger,
			outcome: "suppressed-24h"
		}];
		metricStates.set(trigger, run, {
			...INITIAL_STATE,
			cooldown: cooldown.state
		});
		return [{
			trigger,
			outcome: "fired",
			match: {
				origin,
				variables: runVariables(subject, {
					run: document,
					...originNames(origin),
					state
				}),
				details: {
					__typename: "RunStateEventDetails",
					runName: run.id,
					...detailOrigin(origin),
					newRunState: state.toUpperCase()
				}
			}
		}];
	});
}
function matchArtifactEvent(search, event, collection) {
	const { store, origin } = search;
	const occurrence = toOccurrence(store, event, {
		origin,
		collection
	});
	return candidates(search, collection).flatMap((candidate) => {
		const { trigger, subject } = candidate;
		if (candidate.event.kind !== event.kind) return [];
		const { reason } = evaluateArtifactEvent({
			event: candidate.event,
			enabled: trigger.enabled,
			scope: readScope(store, trigger.scope)
		}, occurrence);
		if (reason !== "fired") return [{
			trigger,
			outcome: reason
		}];
		const variables = artifactVariables(subject, occurrence);
		return [{
			trigger,
			outcome: "fired",
			match: {
				origin,
				collection,
				variables,
				details: artifactDetails(event, origin)
			}
		}];
	});
}
function candidates({ store, origin }, collection) {
	return store.state.triggers.flatMap((trigger) => {
		if (!covers(store, trigger, {
			origin,
			collection
		})) return [];
		const event = readEvent(trigger);
		if (event === void 0) return [];
		return [{
			trigger,
			event,
			subject: {
				name: trigger.name,
				event,
				scope: readScope(store, trigger.scope)
			}
		}];
	});
}
function covers(store, { scope }, { origin, collection }) {
	switch (scope.kind) {
		case "collection": return scope.number === collection?.number;
		case "project": return scope.number === origin.project.number;
		case "entity": {
			const entity = store.entity(scope.number);
			if (entity.number === origin.entity.number) return true;
			return entity.kind === "organization" && entity.organization === origin.entity.organization;
		}
	}
}
function observeRows({ metricStates }, { trigger, event, run, rows }) {
	const rule = {
		condition: event.condition,
		assumptions: {}
	};
	const { metric } = event.condition;
	const values = [];
	let lastOutcome = "metric-absent";
	const metricState = new MetricState(rule, metricStates.get(trigger, run));
	for (const row of rows) {
		const logged = Object.hasOwn(row, metric) ? row[metric] : void 0;
		const outcome = metricState.observe(logged, Number(row["_timestamp"]) * 1e3);
		if (outcome !== "gap" && lastOutcome !== "suppressed-24h") lastOutcome = outcome;
		if (outcome === "fired" && metricState.evaluated !== void 0) values.push(metricState.evaluated.value);
	}
	metricStates.set(trigger, run, metricState.state);
	return {
		values,
		lastOutcome
	};
}
function runDocument(run) {
	return {
		name: run.displayName,
		id: run.id,
		user: run.user,
		state: run.state,
		tags: run.tags,
		config: run.config,
		summary: run.summary
	};
}
function originNames({ entity, project }) {
	return {
		entity: entity.name,
		project: project.name
	};
}
function detailOrigin({ entity, project }) {
	return {
		entityName: entity.name,
		projectName: project.name
	};
}
function toOccurrence(store, event, { origin, collection }) {
	const organization = store.organizationOf(origin.entity);
	const version = event.version ?? "v0";
	const { alias, tag, metadata } = event;
	return {
		kind: event.kind,
		...present({
			alias,
			tag
		}),
		...originNames(origin),
		organizations: organization === void 0 ? [] : [organization.name, organization.entity],
		author: event.author ?? store.viewer().username,
		artifact: {
			collection: collection.name,
			version,
			type: collection.type,
			id: nodeId("Artifact", artifactNumber(collection, version)),
			...present({ metadata })
		}
	};
}
function artifactNumber(collection, version) {
	return collection.number * 1e5 + versionIndex(version);
}
function versionIndex(version) {
	return Number(/^v(\d+)$/.exec(version ?? "v0")?.[1] ?? 0);
}
function artifactDetails(event, origin) {
	const common = {
		artifactMetadata: event.metadata === void 0 ? null : JSON.stringify(event.metadata),
		artifactVersionIndex: versionIndex(event.version),
		artifactCollectionName: event.collection,
		...detailOrigin(origin)
	};
	switch (ARTIFACT_EVENTS[event.kind].needs) {
		case "alias": return {
			__typename: "ArtifactAliasEventDetails",
			...common,
			alias: event.alias
		};
		case "tag": return {
			__typename: "ArtifactTagEventDetails",
			...common,
			tag: event.tag
		};
		default: return {
			__typename: "ArtifactEventDetails",
			...common
		};
	}
}
// src/sandbox/page/hide-secrets.ts
const MASK$1 = "***";
const MAX_TEXT = 1e4;
function createSecretMask({ apiKey, secrets }) {
	const values = [apiKey, ...secrets.map(({ value }) => value)].filter((value) => value !== "");
	const sorted = [...new Set(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]))].sort((a, b) => b.length - a.length);
	const longest = sorted[0]?.length ?? 0;
	return (text) => {
		const part = text.slice(0, 2 * MAX_TEXT + longest);
		const hidden = sorted.reduce((masked, form) => masked.includes(form) ? masked.replaceAll(form, MASK$1) : masked, part);
		if (part.length === text.length && hidden.length <= MAX_TEXT) return hidden;
		const end = part.length === text.length ? hidden.length : Math.max(0, hidden.length - longest);
		return `${hidden.slice(0, Math.min(MAX_TEXT, end))}\u2026 (of ${text.length} characters)`;
	};
}
function headerText(name, value) {
	if (!/^(?:proxy-)?authorization$|cookie$|api-?key|token/i.test(name)) return value;
	const [, scheme = ""] = /^(Basic|Bearer|Token) /i.exec(value) ?? [];
	return scheme === "" ? MASK$1 : `${scheme} ${MASK$1}`;
}
// src/sandbox/page/page-state.ts
const MAX_AUTOMATIONS = 200;
const MAX_ITEMS = 50;
const MAX_NAMES = 200;
function pageState(store, log, filter) {
	const { state } = store;
	const mask = createSecretMask(state);
	const words = filter.toLowerCase().split(/\s+/).filter((word) => word !== "");
	const visible = state.triggers.filter(({ isHidden }) => !isHidden);
	const selected = words.length === 0 ? visible : visible.filter((trigger) => {
		const text = searchText(store, trigger);
		return words.every((word) => text.includes(word));
	});
	return {
		filter,
		matching: selected.length,
		automations: {
			total: visible.length,
			items: selected.slice(0, MAX_AUTOMATIONS).map((trigger) => viewAutomation(store, trigger, mask))
		},
		executions: newest(state.executions, (item) => viewExecution(store, item, mask)),
		events: {
			total: log.count,
			items: log.events.slice(0, MAX_ITEMS)
		},
		outbox: newest(state.outbox, (item) => viewMessage(item, mask)),
		inbox: newest(state.inbox, (item) => viewWebhook(item, mask)),
		runs: newest(state.runs, (run) => viewRun(store, run)),
		names: namesOf(state)
	};
}
function newest(items, view) {
	return {
		total: items.length,
		items: items.slice(-50).reverse().map(view)
	};
}
function searchText(store, trigger) {
	const scope = describeScope(readScope(store, trigger.scope));
	const enabled = trigger.enabled ? "enabled" : "disabled";
	const event = eventKindOf(trigger.eventType) ?? trigger.eventType;
	const { name, description, action } = trigger;
	return [
		name,
		description ?? "",
		scope,
		event,
		actionWord(action.type),
		enabled
	].join("\n").toLowerCase();
}
function viewAutomation(store, trigger, mask) {
	return {
		id: nodeId("Trigger", trigger.number),
		name: trigger.name,
		description: trigger.description,
		enabled: trigger.enabled,
		scope: describeScope(readScope(store, trigger.scope)),
		event: eventKindOf(trigger.eventType) ?? trigger.eventType,
		condition: conditionOf(trigger),
		action: actionWord(trigger.action.type),
		...present({
			target: targetOf(store, trigger, mask),
			lastExecutedAt: trigger.lastExecutedAt ?? void 0
		})
	};
}
function conditionOf(trigger) {
	const event = readEvent(trigger);
	if (event?.kind === "runMetric") return describeCondition(event.condition);
	if (event?.kind === "runState") return `state ${event.states.map((each) => each.toLowerCase()).join(" or ")}`;
	return "";
}
function targetOf(store, { action }, mask) {
	if (action.type === "ARIA") return mask(action.prompt);
	if (action.type !== "NOTIFICATION" && action.type !== "GENERIC_WEBHOOK") return void 0;
	return mask(integrationName(store, action.integration));
}
function integrationName({ state }, number) {
	const found = state.integrations.find((each) => each.number === number);
	switch (found?.kind) {
		case "slack": return `${found.channelName.startsWith("#") ? "" : "#"}${found.channelName}`;
		case "webhook": return found.name;
		default: return "another integration";
	}
}
function viewExecution(store, execution, mask) {
	const { number, createdAt: time, triggerName: automation, state } = execution;
	const integration = execution.action?.["integration"];
	const action = typeof integration === "number" ? {
		...execution.action,
		integration: integrationName(store, integration)
	} : execution.action;
	return {
		number,
		time,
		automation,
		state,
		event: eventKindOf(execution.eventType) ?? execution.eventType,
		action: actionWord(execution.actionType),
		eventDetails: pairsOf(execution.event, mask),
		actionDetails: pairsOf(action, mask),
		result: pairsOf(execution.result, mask)
	};
}
function pairsOf(fields, mask) {
	return Object.entries(fields ?? {}).flatMap(([name, value]) => {
		if (name === "__typename" || value === null || value === void 0) return [];
		return [[name, mask(typeof value === "string" ? value : JSON.stringify(value))]];
	});
}
function viewMessage(item, mask) {
	const { number, createdAt: time, automation } = item;
	if ("prompt" in item) return {
		kind: "aria",
		number,
		time,
		automation,
		prompt: mask(item.prompt),
		user: item.user
	};
	return {
		kind: "slack",
		number,
		time,
		automation,
		channel: item.channelName,
		workspace: item.teamName,
		title: mask(item.title),
		text: mask(item.text),
		severity: item.severity
	};
}
function viewWebhook(item, mask) {
	return {
		number: item.number,
		time: item.createdAt,
		requestLine: `POST /sandbox/inbox/${mask(encodeURIComponent(item.name))} HTTP/1.1`,
		headers: Object.entries(item.headers).map(([name, value]) => [name, mask(headerText(name, value))]),
		body: mask(item.body)
	};
}
function viewRun(store, run) {
	const project = store.project(run.project);
	return {
		number: run.number,
		id: run.id,
		name: run.displayName,
		project: `${store.entity(project.entity).name}/${project.name}`,
		state: run.state,
		user: run.user,
		tags: run.tags,
		rows: run.rows.length,
		metrics: Object.keys(run.summary).filter((name) => !name.startsWith("_"))
	};
}
function namesOf({ entities, projects, runs, collections }) {
	const names = (items) => [...new Set(items)].slice(0, MAX_NAMES);
	return {
		entities: names(entities.filter(({ kind }) => kind !== "user").map(({ name }) => name)),
		projects: names(projects.map(({ name }) => name)),
		runs: names(runs.toReversed().map(({ id }) => id)),
		collections: names(collections.map(({ name }) => name))
	};
}
// src/sandbox/page/page-chart.ts
const MAX_RULES = 10;
const MAX_OTHER_ROWS = 5e4;
function pageChart(store, number, metric) {
	const run = store.state.runs.find((each) => each.number === number);
	if (run === void 0) throw new ApiError(404, `the sandbox has no run ${number}`);
	const view = viewRun(store, run);
	const chosen = metric !== void 0 && view.metrics.includes(metric) ? metric : view.metrics[0];
	if (chosen === void 0) return {
		run: view,
		metric: chosen,
		rules: []
	};
	const runs = [run, ...otherRuns(store, run)];
	const rules = store.state.triggers.flatMap((trigger) => {
		const condition = conditionOn(store, trigger, {
			run,
			metric: chosen
		});
		return condition === void 0 ? [] : [{
			automation: trigger.name,
			condition
		}];
	});
	return {
		run: view,
		metric: chosen,
		rules: (rules.length === 0 ? [{ condition: plainCondition(chosen) }] : rules.slice(0, MAX_RULES)).map(({ automation, condition }) => ({
			...present({ automation }),
			picture: pictureOf(condition, runs)
		}))
	};
}
function otherRuns({ state }, run) {
	let rows = 0;
	return state.runs.filter((each) => each !== run && each.project === run.project).slice(-20).reverse().filter((each) => {
		rows += each.rows.length;
		return rows <= MAX_OTHER_ROWS;
	});
}
function conditionOn(store, trigger, { run, metric }) {
	if (trigger.isHidden) return void 0;
	const project = store.project(run.project);
	const origin = {
		entity: store.entity(project.entity),
		project
	};
	if (!covers(store, trigger, {
		origin,
		collection: void 0
	})) return void 0;
	const event = readEvent(trigger);
	if (event?.kind !== "runMetric" || event.condition.metric !== metric) return void 0;
	const verdict = filterVerdict(event.runs, serverRun(runDocument(run)), {});
	return filterReason(verdict, "run-filtered") === void 0 ? event.condition : void 0;
}
function plainCondition(metric) {
	return {
		kind: "threshold",
		metric,
		window: 1,
		operator: "$gt",
		threshold: Number.POSITIVE_INFINITY
	};
}
function pictureOf(condition, runs) {
	const rule = {
		condition,
		assumptions: {}
	};
	return {
		comparison: comparisonOf(rule, false),
		assumed: {},
		runs: runs.map((run) => ({
			name: run.displayName,
			state: run.state,
			series: recordSeries(rule, RunTable.of(run.rows.map((row) => rowOf(row, condition.metric))))
		}))
	};
}
function rowOf(row, metric) {
	const value = Object.hasOwn(row, metric) ? row[metric] : void 0;
	return {
		step: Number(row["_step"]),
		time: Number(row["_timestamp"]) * 1e3,
		values: value === void 0 ? new Map() : new Map([[metric, value]])
	};
}
// src/sandbox/page/read-form.ts
function readForm(body) {
	const kind = isJsonObject(body) ? body["kind"] : void 0;
	const fields = isJsonObject(body) ? body["fields"] : void 0;
	const form = EVENT_FORMS.find((each) => each.kind === kind);
	if (form === void 0) throw new ApiError(400, "there is no such kind of event", "kind");
	const event = { kind: form.kind };
	for (const field of form.fields) {
		const text = isJsonObject(fields) ? fields[field.name] : void 0;
		if (typeof text !== "string" || text.trim() === "") continue;
		event[field.name] = readField(field, text);
	}
	return event;
}
function readField({ name, holds }, text) {
	switch (holds) {
		case "text":
		case "choice": return text.trim();
		case "list": return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
		case "mapping": return readMapping(name, text);
		case "values": return /^\s*\[/.test(text) ? readJson(name, text) : [readMapping(name, text)];
	}
}
function readMapping(name, text) {
	if (/^\s*\{/.test(text)) return readJson(name, text);
	const pairs = text.split("\n").filter((line) => line.trim() !== "").map((line) => {
		const equals = line.indexOf("=");
		if (equals < 1) throw new ApiError(400, `${name}: "${line.trim()}" is not name=value`, name);
		return [line.slice(0, equals).trim(), jsonOrText(line.slice(equals + 1).trim())];
	});
	return Object.fromEntries(pairs);
}
function readJson(name, text) {
	try {
		return parseJson(text);
	} catch {
		throw new ApiError(400, `${name}: the text is not JSON`, name);
	}
}
// src/sandbox/page/page-endpoint.ts
const WAIT_MS = 25e3;
const HEADERS = {
	"Cache-Control": "no-store",
	"X-Content-Type-Options": "nosniff",
	"X-Frame-Options": "DENY",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin"
};
function isPagePath(path) {
	return path === "/" || path === "/favicon.ico" || path.startsWith("/page/");
}
async function servePage(endpoint, request, response) {
	const url = new URL(request.url ?? "/", "http://localhost");
	const target = `${request.method === "HEAD" ? "GET" : request.method ?? ""} ${url.pathname}`;
	if (target === "GET /") {
		await sendDocument(endpoint, request, response);
		return;
	}
	if (target === "GET /favicon.ico") {
		response.writeHead(204, HEADERS).end();
		return;
	}
	if (target === "POST /page/session") {
		await signIn(endpoint, request, response);
		return;
	}
	if (!Object.hasOwn(ROUTES, target)) throw new ApiError(404, `the sandbox has no ${target}`);
	if (!endpoint.sessions.isSignedIn(request.headers, endpoint.port())) throw new ApiError(401, "the page is not signed in");
	const body = await ROUTES[target]?.(endpoint, {
		request,
		response,
		url
	});
	if (response.destroyed) return;
	sendJson(response, 200, {
		body,
		headers: HEADERS
	});
}
const ROUTES = {
	"GET /page/state": readState$1,
	"GET /page/chart": async ({ store, loadRenderer }, { url: { searchParams } }) => {
		const { chart } = await loadRenderer();
		const metric = searchParams.get("metric") ?? void 0;
		const found = () => pageChart(store, Number(searchParams.get("run")), metric);
		return { html: chart(await store.read(found)) };
	},
	"POST /page/events": postEvent
};
async function sendDocument({ loadRenderer }, request, response) {
	const { text, policy } = (await loadRenderer()).document(EVENT_FORMS);
	response.writeHead(200, {
		...HEADERS,
		"Content-Type": "text/html; charset=utf-8",
		"Content-Security-Policy": `${policy}; frame-ancestors 'none'`
	});
	response.end(request.method === "HEAD" ? void 0 : text);
}
async function signIn({ sessions, port }, request, response) {
	const body = await readPageBody(request);
	const text = (name) => {
		const value = isJsonObject(body) ? body[name] : void 0;
		return typeof value === "string" ? value.trim() : "";
	};
	if (!sessions.accepts({
		code: text("code"),
		apiKey: text("apiKey")
	})) throw new ApiError(401, "the code was used already, or it is not of this sandbox");
	response.writeHead(204, {
		...HEADERS,
		"Set-Cookie": sessions.cookie(port())
	}).end();
}
async function readState$1({ live, sections, loadRenderer }, { response, url: { searchParams } }) {
	const left = new AbortController();
	response.once("close", () => left.abort());
	const after = searchParams.get("after");
	if (after !== null) await live.waitAfter(Number(after), WAIT_MS, left.signal);
	if (left.signal.aborted) return void 0;
	if (live.isClosed) throw new ApiError(503, "the sandbox stops");
	const filter = (searchParams.get("filter") ?? "").slice(0, 200);
	return await sections.read(filter, await loadRenderer());
}
async function postEvent(endpoint, { request }) {
	const body = await readPageBody(request);
	try {
		const [{ outcomes: render }, { outcomes }] = await Promise.all([endpoint.loadRenderer(), endpoint.postEvents(readForm(body))]);
		return { html: render(outcomes) };
	} catch (error) {
		endpoint.store.discard();
		if (!(error instanceof ApiError)) throw error;
		return {
			problem: error.message.replace(/^event 0: /, ""),
			...present({ field: error.field })
		};
	}
}
async function readPageBody(request) {
	if (!/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? "")) throw new ApiError(415, "the body must be application/json");
	return await readJsonBody(request);
}
// src/sandbox/page/page-sections.ts
const MAX_FILTERS = 10;
var PageSections = class {
	#store;
	#live;
	#log;
	#written = new Map();
	#revision = 0;
	constructor(store, { live, log }) {
		this.#store = store;
		this.#live = live;
		this.#log = log;
	}
	async read(filter, renderer) {
		const revision = this.#live.current;
		if (revision !== this.#revision || this.#written.size >= MAX_FILTERS) this.#written.clear();
		this.#revision = revision;
		const written = this.#written.get(filter) ?? this.#write({
			filter,
			revision,
			renderer
		});
		this.#written.set(filter, written);
		return await written;
	}
	async #write({ filter, revision, renderer }) {
		const state = await this.#store.read(() => pageState(this.#store, this.#log, filter));
		return {
			revision,
			sections: renderer.sections(state)
		};
	}
};
// src/sandbox/page/page-session.ts
const MAX_CODES = 20;
var PageSessions = class {
	#token = randomBytes(32).toString("base64url");
	#codes = new Set();
	#apiKey;
	constructor(apiKey) {
		this.#apiKey = apiKey;
	}
	newCode() {
		const code = randomBytes(16).toString("base64url");
		this.#codes.add(code);
		for (const oldest of this.#codes) {
			if (this.#codes.size <= MAX_CODES) break;
			this.#codes.delete(oldest);
		}
		return code;
	}
	accepts({ code, apiKey }) {
		return this.#codes.delete(code) || isEqual(apiKey, this.#apiKey);
	}
	cookie(port) {
		return `${cookieName(port)}=${this.#token}; Path=/page/; HttpOnly; SameSite=Strict`;
	}
	isSignedIn({ cookie = "" }, port) {
		const name = `${cookieName(port)}=`;
		return cookie.split(";").map((part) => part.trim()).some((part) => part.startsWith(name) && isEqual(part.slice(name.length), this.#token));
	}
};
function cookieName(port) {
	return `wac_sandbox_${port}`;
}
function isEqual(a, b) {
	const digest = (text) => createHash("sha256").update(text).digest();
	return b !== "" && timingSafeEqual(digest(a), digest(b));
}
function refuseOtherPages(headers) {
	const { host = "", origin } = headers;
	const site = headers["sec-fetch-site"];
	if (!(origin === void 0 || origin.toLowerCase() === `http://${host.toLowerCase()}`) || !(site === void 0 || site === "same-origin" || site === "none")) throw new ApiError(403, "the sandbox takes no requests of other pages");
}
// src/sandbox/provision/starter-seed.ts
const STARTER_NEEDS = {
	organizations: ["sandbox"],
	entities: ["sandbox-team"],
	projects: [{
		entity: "sandbox-team",
		project: "playground"
	}],
	registries: [{
		organization: "sandbox",
		registry: "models"
	}],
	collections: [{
		entity: "sandbox-team",
		project: "playground",
		collection: "weights"
	}, {
		organization: "sandbox",
		registry: "models",
		collection: "production"
	}],
	integrations: [{
		kind: "slack",
		entity: "sandbox-team",
		channel: "alerts"
	}, {
		kind: "webhook",
		entity: "sandbox-team",
		name: "inbox"
	}]
};
// src/sandbox/runtime/deliver-webhook.ts
const DEFAULT_DELIVERY_LIMITS = {
	timeoutMs: 1e4,
	maxBytes: 65536,
	signatureEncoding: "hex"
};
async function deliverWebhook(request, limits) {
	if (/[^\t\x20-\x7e]/.test(request.accessToken ?? "")) return {
		isOk: false,
		error: "the access token has characters that a header cannot have, such as a line feed"
	};
	try {
		const response = await fetch(request.url, {
			method: "POST",
			headers: webhookHeaders(request, limits),
			body: request.body,
			redirect: "manual",
			signal: AbortSignal.timeout(limits.timeoutMs)
		});
		const { status, statusText, ok } = response;
		const secrets = [...request.byName ?? []].map(([name, value]) => ({
			name,
			value
		}));
		const body = maskSecrets(await readCapped(response, limits.maxBytes), secrets);
		const result = {
			statusCode: status,
			status: `${status} ${statusText}`.trim(),
			body
		};
		return ok ? {
			isOk: true,
			...result
		} : {
			isOk: false,
			...result,
			error: describeRefusal(status)
		};
	} catch (error) {
		return {
			isOk: false,
			error: describeError(error, limits)
		};
	}
}
function signBody(body, secret, encoding) {
	return createHmac("sha256", secret).update(body, "utf8").digest(encoding);
}
function webhookHeaders({ body, accessToken, secret }, { signatureEncoding }) {
	return {
		"Content-Type": "application/json",
		"User-Agent": "wac-sandbox",
		...present({
			Authorization: accessToken === void 0 ? void 0 : `Bearer ${accessToken}`,
			"X-Wandb-Signature": secret === void 0 ? void 0 : signBody(body, secret, signatureEncoding)
		})
	};
}
async function readCapped(response, maxBytes) {
	const chunks = [];
	let size = 0;
	if (response.body === null) return "";
	const body = response.body;
	for await (const chunk of body) {
		if (!(chunk instanceof Uint8Array)) continue;
		chunks.push(chunk.subarray(0, maxBytes - size));
		size += chunk.length;
		if (size >= maxBytes) break;
	}
	return Buffer.concat(chunks).toString("utf8");
}
function describeRefusal(status) {
	return `the receiver responded with ${status}${status >= 300 && status < 400 ? "; redirects are not followed" : ""}`;
}
function describeError(error, { timeoutMs }) {
	if (error instanceof Error && error.name === "TimeoutError") return `no response within ${timeoutMs} ms`;
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message || cause.name : String(cause);
}
// src/sandbox/runtime/describe-action.ts
const MASK = "***";
function describeAction(store, action, match) {
	switch (action.type) {
		case "NOTIFICATION": return {
			__typename: "SlackNotificationActionArgs",
			...renderMessage(action, match),
			titleURL: null,
			integration: action.integration
		};
		case "GENERIC_WEBHOOK": {
			const webhook = store.integration(action.integration);
			const secrets = webhook.kind === "webhook" ? webhookSecrets(store, webhook).byName : new Map();
			const masked = new Map([...secrets.keys()].map((name) => [String(name), MASK]));
			return {
				__typename: "GenericWebhookActionArgs",
				requestPayload: renderPayload(action.payload ?? "", match.variables, masked),
				integration: action.integration
			};
		}
		case "NO_OP": return {
			__typename: "NoOpActionArgs",
			noOp: action.noOp
		};
		case "QUEUE_JOB": return {
			__typename: "QueueJobActionArgs",
			runSpec: null,
			priority: null
		};
		case "PUSH_NOTIFICATION":
		case "ARIA": return null;
	}
}
function renderMessage(action, { variables }) {
	return {
		title: renderTemplate(action.title ?? "", variables),
		text: renderTemplate(action.message ?? "", variables),
		severity: action.severity ?? "INFO"
	};
}
function webhookSecrets(store, webhook) {
	const byName = new Map();
	const accessToken = store.secretValue(webhook.entity, webhook.accessTokenRef);
	const secret = store.secretValue(webhook.entity, webhook.secretRef);
	for (const [name, value] of [[webhook.accessTokenRef, accessToken], [webhook.secretRef, secret]]) {
		if (name === null) continue;
		if (value === void 0) return {
			byName,
			missing: name
		};
		byName.set(name, value);
	}
	if (accessToken !== void 0) byName.set("ACCESS_TOKEN", accessToken);
	return {
		byName,
		...present({
			accessToken,
			secret
		})
	};
}
// src/sandbox/runtime/execute-action.ts
const MINUTE_MS = 6e4;
const MAX_EXECUTIONS = 1e4;
const MAX_OUTBOX = 1e3;
function beginExecution(setting, trigger, match) {
	const { store, now } = setting;
	const time = now();
	const limit = trigger.action.type === "ARIA" ? 3 : setting.executionsPerMinute;
	const isLimited = countRecent(store, trigger, time) >= limit;
	const execution = {
		number: store.nextNumber(),
		trigger: trigger.number,
		triggerName: trigger.name,
		createdAt: time.toISOString(),
		state: isLimited ? "SKIPPED" : "PENDING",
		scope: trigger.scope,
		eventType: trigger.eventType,
		event: { ...match.details },
		actionType: trigger.action.type,
		action: describeAction(store, trigger.action, match),
		resultType: trigger.action.type === "GENERIC_WEBHOOK" && !isLimited ? "HTTP_RESPONSE" : "DEFAULT",
		result: isLimited ? failed(`more than ${limit} executions of this automation in a minute`) : null,
		project: match.origin.project.number,
		collection: match.collection?.number ?? null
	};
	store.add("executions", execution);
	dropOldest(store, "executions", MAX_EXECUTIONS);
	if (isLimited) return {
		execution,
		emptyVariables: [],
		finish: () => Promise.resolve()
	};
	store.edit("triggers", trigger);
	trigger.lastExecutedAt = execution.createdAt;
	return {
		execution,
		emptyVariables: emptyVariables(store, trigger.action, match),
		finish: act(setting, {
			trigger,
			match,
			execution
		})
	};
}
function emptyVariables(store, action, { variables }) {
	const names = new Set(actionTexts(action).flatMap((text) => templateNames(text)));
	const webhook = action.type === "GENERIC_WEBHOOK" ? store.integration(action.integration) : null;
	const secrets = webhook?.kind === "webhook" ? webhookSecrets(store, webhook).byName : new Map();
	return [...names].filter((name) => !secrets.has(name) && (variables.get(name) ?? "") === "");
}
function actionTexts(action) {
	switch (action.type) {
		case "NOTIFICATION": return [action.title ?? "", action.message ?? ""];
		case "GENERIC_WEBHOOK": return [action.payload ?? ""];
		case "ARIA": return [action.prompt];
		case "NO_OP":
		case "QUEUE_JOB":
		case "PUSH_NOTIFICATION": return [];
	}
}
function countRecent(store, trigger, now) {
	const since = now.getTime() - MINUTE_MS;
	let count = 0;
	for (let index = store.state.executions.length - 1; index >= 0; index -= 1) {
		const execution = store.state.executions[index];
		if (execution === void 0 || Date.parse(execution.createdAt) <= since) break;
		if (execution.trigger === trigger.number && execution.state !== "SKIPPED") count += 1;
	}
	return count;
}
function act(setting, { trigger, match, execution }) {
	const { action } = trigger;
	const nothingLeft = () => Promise.resolve();
	switch (action.type) {
		case "NOTIFICATION":
			postToOutbox(setting, trigger, {
				action,
				match
			});
			finish(execution, {
				__typename: "DefaultTriggerResultDetails",
				error: null
			});
			return nothingLeft;
		case "NO_OP":
			finish(execution, {
				__typename: "DefaultTriggerResultDetails",
				error: null
			});
			return nothingLeft;
		case "GENERIC_WEBHOOK": return async () => {
			const delivery = await sendWebhook(setting, action, match);
			if (!setting.store.state.executions.includes(execution)) return;
			setting.store.edit("executions", execution);
			execution.result = httpResult(delivery);
			execution.state = delivery.isOk ? "FINISHED" : "FAILED";
			await setting.store.commit();
		};
		case "ARIA":
			sendPrompt(setting, {
				trigger,
				match,
				execution
			}, action.prompt);
			return nothingLeft;
		case "QUEUE_JOB":
		case "PUSH_NOTIFICATION":
			execution.result = failed(`the sandbox does not execute ${action.type}`);
			execution.state = "FAILED";
			return nothingLeft;
	}
}
function sendWebhook({ store, limits, baseUrl }, action, match) {
	const webhook = store.integration(action.integration);
	if (webhook.kind !== "webhook") return Promise.resolve({
		isOk: false,
		error: "the integration is not a webhook"
	});
	const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
	if (missing !== void 0) return Promise.resolve({
		isOk: false,
		error: `the team has no secret ${missing}`
	});
	return deliverWebhook({
		url: absoluteUrl(baseUrl(), webhook.urlEndpoint),
		body: renderPayload(action.payload ?? "", match.variables, byName),
		accessToken,
		secret,
		byName
	}, limits);
}
function sendPrompt({ store, now }, { trigger, match, execution }, template) {
	const prompt = renderTemplate(template, match.variables);
	const problem = store.projectOfScope(trigger.scope)?.isReadOnly === true ? `${trigger.createdBy} may not write to the project` : promptProblem(prompt);
	if (problem !== void 0) {
		execution.result = failed(problem);
		execution.state = "FAILED";
		return;
	}
	store.add("outbox", {
		number: store.nextNumber(),
		createdAt: now().toISOString(),
		kind: "aria",
		prompt,
		user: trigger.createdBy,
		automation: trigger.name
	});
	dropOldest(store, "outbox", MAX_OUTBOX);
	finish(execution, {
		__typename: "DefaultTriggerResultDetails",
		error: null
	});
}
function postToOutbox({ store, now }, trigger, { action, match }) {
	const slack = store.integration(action.integration);
	if (slack.kind !== "slack") return;
	const { title, text, severity } = renderMessage(action, match);
	store.add("outbox", {
		number: store.nextNumber(),
		createdAt: now().toISOString(),
		channelName: slack.channelName,
		teamName: slack.teamName,
		title,
		text,
		severity,
		automation: trigger.name
	});
	dropOldest(store, "outbox", MAX_OUTBOX);
}
function finish(execution, result) {
	execution.result = result;
	execution.state = "FINISHED";
}
function httpResult({ statusCode, status, body, error }) {
	return {
		__typename: "HttpTriggerResultDetails",
		statusCode: statusCode ?? null,
		status: status ?? null,
		body: body ?? null,
		error: error === void 0 ? null : { message: error }
	};
}
function failed(message) {
	return {
		__typename: "DefaultTriggerResultDetails",
		error: { message }
	};
}
// src/sandbox/runtime/metric-states.ts
function createMetricStates(store) {
	const metricStates = new Map();
	const touched = new Set();
	for (const record of store.state.meters) metricStates.set(keyOf(record.trigger, record.run), {
		record,
		state: readState(record)
	});
	const find = (trigger, run) => {
		const metricState = metricStates.get(keyOf(trigger.number, run.number));
		if (metricState !== void 0 && metricState.record.eventFilter !== trigger.eventFilter) {
			store.edit("meters", metricState.record);
			metricState.record.eventFilter = trigger.eventFilter;
			metricState.state = {
				...INITIAL_STATE,
				cooldown: {
					holds: false,
					lastAction: metricState.state.cooldown.lastAction
				}
			};
		}
		return metricState;
	};
	return {
		get: (trigger, run) => find(trigger, run)?.state ?? INITIAL_STATE,
		set: (trigger, run, state) => {
			const metricState = find(trigger, run) ?? addMetricState(store, {
				trigger,
				run,
				metricStates
			});
			metricState.state = state;
			touched.add(metricState);
		},
		store: () => {
			for (const { record, state } of touched) {
				store.edit("meters", record);
				record.holds = state.cooldown.holds;
				record.lastAction = state.cooldown.lastAction;
				record.buffer = state.values.map(writeNumber);
				record.count = state.count;
			}
			touched.clear();
		}
	};
}
function addMetricState(store, { trigger, run, metricStates }) {
	const record = {
		number: store.nextNumber(),
		trigger: trigger.number,
		run: run.number,
		eventFilter: trigger.eventFilter,
		holds: false,
		lastAction: null,
		buffer: [],
		count: 0
	};
	store.add("meters", record);
	const metricState = {
		record,
		state: INITIAL_STATE
	};
	metricStates.set(keyOf(trigger.number, run.number), metricState);
	return metricState;
}
function readState({ holds, lastAction, buffer, count }) {
	return {
		cooldown: {
			holds,
			lastAction
		},
		values: buffer.map(Number),
		count
	};
}
function writeNumber(value) {
	return Number.isFinite(value) ? value : String(value);
}
function keyOf(trigger, run) {
	return `${trigger}:${run}`;
}
// src/sandbox/runtime/parse-events.ts
const EVENT_KINDS = EVENT_FORMS.map(({ kind }) => kind);
function parseEvents(body) {
	const list = isJsonObject(body) && Array.isArray(body["events"]) ? body["events"] : body;
	return (Array.isArray(list) ? list : [list]).map((item, index) => {
		if (!isJsonObject(item)) throw new ApiError(400, `event ${index}: an object was expected`);
		return parseEvent(item, `event ${index}`);
	});
}
function parseEvent(item, what) {
	const origin = {
		entity: text(item, "entity", what),
		project: text(item, "project", what)
	};
	const { kind } = item;
	if (kind === "logMetrics") return {
		kind,
		...origin,
		...parseRun(item, what),
		rows: parseRows(item, what)
	};
	if (kind === "runState") {
		const state = RUN_STATE_WORDS.find((word) => word === item["state"]);
		if (state === void 0) throw new ApiError(400, `${what}: state must be one of ${RUN_STATE_WORDS.join(", ")}`, "state");
		const time = optionalText(item, "time", what);
		if (time !== void 0 && Number.isNaN(Date.parse(time))) throw new ApiError(400, `${what}: time is not a date`, "time");
		return {
			kind,
			...origin,
			...parseRun(item, what),
			state,
			...present({ time })
		};
	}
	if (isArtifactKind(kind)) return {
		...parseArtifact(item, kind, what),
		...origin
	};
	throw new ApiError(400, `${what}: kind must be one of ${EVENT_KINDS.join(", ")}`, "kind");
}
function isArtifactKind(kind) {
	return typeof kind === "string" && Object.hasOwn(ARTIFACT_EVENTS, kind);
}
function parseRun(item, what) {
	const { tags, config } = item;
	if (tags !== void 0 && !(Array.isArray(tags) && tags.every((tag) => typeof tag === "string"))) throw new ApiError(400, `${what}: tags must be a list of strings`, "tags");
	if (config !== void 0 && !isJsonObject(config)) throw new ApiError(400, `${what}: config must be an object`, "config");
	return {
		run: text(item, "run", what),
		...withText(item, ["name", "user"], what),
		...present({
			tags: tags === void 0 ? void 0 : tags.map(String),
			config
		})
	};
}
function parseRows(item, what) {
	const rows = item["rows"] ?? (item["values"] === void 0 ? void 0 : [item["values"]]);
	if (!Array.isArray(rows) || rows.length === 0) throw new ApiError(400, `${what}: rows must be a list of objects, or values one object`, "rows");
	return rows.map((row, index) => {
		if (!isJsonObject(row)) throw new ApiError(400, `${what}: row ${index} is not an object`, "rows");
		for (const key of ["_step", "_timestamp"]) {
			const value = row[key];
			if (value !== void 0 && (typeof value !== "number" || value < 0)) throw new ApiError(400, `${what}: ${key} of row ${index} must be a number, not below 0`, "rows");
		}
		return row;
	});
}
function parseArtifact(item, kind, what) {
	const needed = ARTIFACT_EVENTS[kind].needs;
	if (needed !== void 0) text(item, needed, what);
	const { metadata } = item;
	if (metadata !== void 0 && !isJsonObject(metadata)) throw new ApiError(400, `${what}: metadata must be an object`, "metadata");
	return {
		kind,
		collection: text(item, "collection", what),
		...withText(item, [
			"version",
			"type",
			"alias",
			"tag",
			"author"
		], what),
		...present({ metadata })
	};
}
function text(item, key, what) {
	const value = optionalText(item, key, what);
	if (value === void 0 || value === "") throw new ApiError(400, `${what}: ${key} is missing`, key);
	return value;
}
function optionalText(item, key, what) {
	const value = item[key];
	if (value !== void 0 && typeof value !== "string") throw new ApiError(400, `${what}: ${key} must be a string`, key);
	return value;
}
function withText(item, names, what) {
	const found = {};
	for (const name of names) {
		const value = optionalText(item, name, what);
		if (value !== void 0) found[name] = value;
	}
	return found;
}
// src/sandbox/runtime/create-runtime.ts
function createRuntime(setting) {
	const { store, now, limits, baseUrl } = setting;
	let metricStates = createMetricStates(store);
	const underWay = new Set();
	const take = (event) => {
		const origin = findProject(store, event);
		const search = {
			store,
			metricStates,
			origin
		};
		if (isArtifactEvent(event)) {
			const collection = touchCollection(store, {
				event,
				project: origin.project,
				now: now()
			});
			return matchArtifactEvent(search, event, collection);
		}
		const { run, isNew } = touchRun(store, {
			project: origin.project,
			details: event,
			now: now()
		});
		return event.kind === "runState" ? enterState(search, run, {
			state: event.state,
			time: timeOf$1(event, now())
		}) : logRows(search, {
			run,
			isNew,
			event,
			now: now()
		});
	};
	return {
		postEvents: async (body) => {
			const events = parseEvents(body);
			checkProjects(store, events);
			const taken = events.map((event) => ({
				event,
				matches: take(event)
			})).map(({ event, matches }) => ({
				event,
				begun: matches.map((matched) => begin(setting, matched))
			}));
			const begun = taken.flatMap((each) => each.begun);
			metricStates.store();
			try {
				await store.commit();
			} catch (error) {
				metricStates = createMetricStates(store);
				throw error;
			}
			for (const each of taken) {
				const outcomes = each.begun.map(({ report }) => report());
				setting.onEvent?.(each.event, outcomes);
			}
			const done = Promise.all(begun.map((item) => item.finish())).then(() => void 0);
			underWay.add(done);
			try {
				await done;
			} finally {
				underWay.delete(done);
			}
			return {
				events: events.length,
				outcomes: begun.map(({ report }) => report())
			};
		},
		sendTestWebhook: async ({ urlEndpoint, payload, ...webhook }) => {
			const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
			if (missing !== void 0) return {
				ok: false,
				response: JSON.stringify({ error: `the team has no secret ${missing}` })
			};
			const { isOk, ...response } = await deliverWebhook({
				url: absoluteUrl(baseUrl(), urlEndpoint),
				body: renderPayload(payload, new Map(), byName),
				accessToken,
				secret,
				byName
			}, limits);
			return {
				ok: isOk,
				response: JSON.stringify(response)
			};
		},
		settle: async () => {
			await Promise.allSettled([...underWay]);
		}
	};
}
function checkProjects(store, events) {
	const created = new Set();
	for (const event of events) {
		const { project } = findProject(store, event);
		if (!isArtifactEvent(event)) continue;
		const key = `${project.number}/${event.collection}`;
		if (event.kind === "createArtifact") created.add(key);
		else if (!created.has(key)) findCollection(store, project, event.collection);
	}
}
function logRows(search, { run, isNew, event, now }) {
	return [...isNew ? enterState(search, run, {
		state: "running",
		time: now.getTime()
	}) : [], ...matchMetrics(search, run, addRows(run, event, now))];
}
function enterState(search, run, { state, time }) {
	if (run.state === state) return [];
	run.state = state;
	return matchStates(search, run, {
		state,
		time
	});
}
function timeOf$1({ time }, now) {
	return time === void 0 ? now.getTime() : Date.parse(time);
}
function begin(setting, { trigger, outcome, match }) {
	const base = {
		automation: trigger.name,
		id: nodeId("Trigger", trigger.number)
	};
	if (match === void 0) return {
		report: () => ({
			...base,
			outcome
		}),
		finish: () => Promise.resolve()
	};
	const { execution, finish, emptyVariables } = beginExecution(setting, trigger, match);
	return {
		report: () => ({
			...base,
			outcome: execution.state === "SKIPPED" ? "rate-limited" : outcome,
			execution: nodeId("TriggerExecution", execution.number),
			...present({
				emptyVariables: emptyVariables.length === 0 ? void 0 : emptyVariables,
				error: execution.state === "FAILED" ? errorOf(execution) : void 0
			})
		}),
		finish
	};
}
function errorOf({ result }) {
	const error = result?.["error"];
	return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string" ? error.message : void 0;
}
// src/sandbox/store/initial-state.ts
function initialState(apiKey) {
	return {
		formatVersion: 1,
		lastNumber: 2,
		apiKey,
		users: [{
			number: 1,
			username: "sandbox-user",
			name: "Sandbox User",
			email: "sandbox-user@example.com"
		}],
		organizations: [],
		entities: [{
			number: 2,
			name: "sandbox-user",
			kind: "user",
			organization: null
		}],
		projects: [],
		collections: [],
		integrations: [],
		secrets: [],
		triggers: [],
		runs: [],
		executions: [],
		meters: [],
		outbox: [],
		inbox: []
	};
}
// src/sandbox/store/process-identity.ts
let own;
function ownIdentity() {
	own ??= identify();
	return own;
}
async function identify() {
	const { pid } = process;
	const [boot, namespace, started] = await Promise.all([
		orAbsent(readFile("/proc/sys/kernel/random/boot_id", "utf8")),
		orAbsent(readlink("/proc/self/ns/pid")),
		startOf(pid)
	]);
	if (boot === void 0 || namespace === void 0 || started === void 0) return { pid };
	return {
		pid,
		system: `${boot.trim()} ${namespace}`,
		started
	};
}
async function processStatus(other) {
	const self = await ownIdentity();
	if (other.system !== void 0 && self.system !== void 0) {
		if (other.system !== self.system) return "unknown";
		return await startOf(other.pid) === other.started ? "running" : "ended";
	}
	if (other.pid === self.pid && self.system !== void 0) return "ended";
	return isAlive(other.pid) ? "running" : "ended";
}
async function startOf(pid) {
	const stat = await orAbsent(readFile(`/proc/${pid}/stat`, "utf8"));
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
	return fields?.[0] === "Z" || fields?.[0] === "X" ? void 0 : fields?.[19];
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
async function orAbsent(text) {
	return await text.catch(() => void 0);
}
// src/sandbox/store/lock-file.ts
const RENEWAL_MS = 1e3;
const STALE_AFTER_MS = 4e3;
const RECHECK_DELAY_MS = 100;
const MAX_ATTEMPTS = 10;
async function takeLock(stateFile) {
	const path = `${stateFile}.lock`;
	const taken = await acquire(path);
	if (taken.owned !== void 0) throw lockedFailure(stateFile, path, taken.owned.pid);
	if (taken.content === void 0) throw lockedFailure(stateFile, path, void 0);
	const { content } = taken;
	await removeLeftovers(path);
	const renewal = setInterval(() => {
		const now = new Date();
		utimes(path, now, now).catch(() => void 0);
	}, RENEWAL_MS);
	renewal.unref();
	return { release: async () => {
		clearInterval(renewal);
		await removeOwn(path, content);
	} };
}
async function acquire(path) {
	const content = `${JSON.stringify({
		...await ownIdentity(),
		token: crypto.randomUUID()
	})}\n`;
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
		if (await create(path, content)) return { content };
		const found = await readLock(path);
		if (found.text === void 0) continue;
		if (!await isStale(path, found)) return found.owned === void 0 ? {} : { owned: found.owned };
		if (await replace(path, {
			found,
			content
		})) return { content };
	}
	return {};
}
async function create(path, content) {
	const whole = wholeName(path);
	try {
		await writeFile(whole, content, { mode: 384 });
		await link(whole, path).catch(async (error) => {
			if (["EEXIST", "ENOENT"].includes(codeOf(error) ?? "")) throw error;
			await writeFile(path, content, {
				mode: 384,
				flag: "wx"
			});
		});
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		if (codeOf(error) === "ENOENT" && await exists(dirname(path))) return false;
		throw new Failure(`Cannot lock the sandbox state: ${messageOf(error)}`, {
			code: "file",
			hint: "Name a state file in a folder that exists and may be written",
			cause: error
		});
	} finally {
		await rm(whole, { force: true });
	}
}
async function replace(path, { found, content }) {
	const claimPath = `${path}.${found.owned?.token.slice(0, 8) ?? "nameless"}`;
	const claim = await acquire(claimPath);
	if (claim.content === void 0) return false;
	const whole = wholeName(path);
	try {
		if ((await readLock(path)).text !== found.text) return false;
		await writeFile(whole, content, { mode: 384 });
		await rename(whole, path);
		return true;
	} catch {
		return false;
	} finally {
		await rm(whole, { force: true });
		await removeOwn(claimPath, claim.content);
	}
}
async function readLock(path) {
	const text = await readFile(path, "utf8").catch(() => void 0);
	return {
		text,
		owned: text === void 0 ? void 0 : parseLock(text)
	};
}
function parseLock(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isJsonObject(value)) return void 0;
	const { pid, token, system, started } = value;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return void 0;
	return {
		pid,
		token: typeof token === "string" && /^[-\w]+$/.test(token) ? token : "nameless",
		...present({
			system: typeof system === "string" ? system : void 0,
			started: typeof started === "string" ? started : void 0
		})
	};
}
async function isStale(path, { owned }) {
	const status = owned === void 0 ? "unknown" : await processStatus(owned);
	if (status !== "unknown") return status === "ended";
	return await isAbandoned(path);
}
async function isAbandoned(path) {
	const first = await timeOf(path);
	const age = Date.now() - (first ?? 0);
	if (first === void 0 || age > STALE_AFTER_MS * 10) return true;
	for (let waited = 0; waited < STALE_AFTER_MS; waited += RECHECK_DELAY_MS) {
		await setTimeout$1(RECHECK_DELAY_MS);
		if (await timeOf(path) !== first) return false;
	}
	return true;
}
async function removeLeftovers(path) {
	const prefix = `${basename(path)}.`;
	const names = await readdir(dirname(path)).catch(() => []);
	for (const name of names.filter((item) => item.startsWith(prefix))) await rm(join$1(dirname(path), name), { force: true }).catch(() => void 0);
}
async function removeOwn(path, content) {
	if ((await readLock(path)).text === content) await rm(path, { force: true });
}
function wholeName(path) {
	return `${path}.${crypto.randomUUID()}.new`;
}
async function timeOf(path) {
	return await stat(path).then(({ mtimeMs }) => mtimeMs, () => void 0);
}
async function exists(path) {
	return await timeOf(path) !== void 0;
}
function lockedFailure(stateFile, path, pid) {
	const owned = pid === void 0 ? "another process" : `process ${pid}`;
	return new Failure(`The sandbox state ${stateFile} is in use by ${owned}`, {
		code: "locked",
		hint: `Stop the other sandbox, name another state file, or delete ${path} if no wac is running`
	});
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/sandbox/store/check-state.ts
const LISTS = {
	users: {
		username: "string",
		name: "string",
		email: "string"
	},
	organizations: {
		name: "string",
		entity: "string",
		flags: "object"
	},
	entities: {
		name: "string",
		kind: "string"
	},
	projects: {
		name: "string",
		entity: "number",
		createdAt: "string",
		artifactTypes: "object"
	},
	collections: {
		name: "string",
		kind: "string",
		project: "number",
		type: "string",
		tags: "object",
		aliases: "object"
	},
	integrations: {
		kind: "string",
		entity: "number"
	},
	secrets: {
		entity: "number",
		name: "string",
		value: "string"
	},
	triggers: {
		name: "string",
		enabled: "boolean",
		createdAt: "string",
		scope: "object",
		eventType: "string",
		eventFilter: "string",
		action: "object"
	},
	runs: {
		id: "string",
		project: "number",
		rows: "object",
		state: "string"
	},
	executions: {
		trigger: "number",
		triggerName: "string",
		createdAt: "string",
		event: "object"
	},
	meters: {
		trigger: "number",
		run: "number",
		eventFilter: "string",
		buffer: "object"
	},
	outbox: {
		createdAt: "string",
		automation: "string"
	},
	inbox: {
		name: "string",
		body: "string"
	}
};
function checkState(value) {
	if (!isJsonObject(value)) return "it does not hold a JSON object";
	if (value["formatVersion"] !== 1) return `its formatVersion is ${JSON.stringify(value["formatVersion"])}, this version of wac reads 1`;
	if (typeof value["lastNumber"] !== "number") return "it has no lastNumber";
	if (typeof value["apiKey"] !== "string") return "it has no apiKey";
	for (const [list, fields] of Object.entries(LISTS)) {
		const reason = checkList(value[list], fields);
		if (reason !== void 0) return `its list "${list}" ${reason}`;
	}
}
function isState(value) {
	return checkState(value) === void 0;
}
function checkList(list, fields) {
	if (!Array.isArray(list)) return "is missing";
	for (const [index, record] of list.entries()) {
		if (!isJsonObject(record)) return `has no record at ${index}`;
		if (typeof record["number"] !== "number") return `has a record without a number at ${index}`;
		for (const [field, type] of Object.entries(fields)) {
			const value = record[field];
			if (typeof value !== type || value === null) return `has no proper "${field}" at ${index}`;
		}
	}
}
// src/sandbox/store/change.ts
function listOf(state, list) {
	return state[list];
}
function copyRecord(record) {
	const copy = { ...record };
	for (const [field, value] of Object.entries(record)) if (Array.isArray(value)) Object.assign(copy, { [field]: [...value] });
	return copy;
}
function undoChanges(state, changes) {
	for (const { list, kind, record, before } of changes.toReversed()) {
		const records = listOf(state, list);
		if (kind === "edit") Object.assign(record, before);
		else if (kind === "add") {
			const index = records.indexOf(record);
			if (index >= 0) records.splice(index, 1);
		} else {
			const next = records.findIndex(({ number }) => number > record.number);
			records.splice(next < 0 ? records.length : next, 0, record);
		}
	}
}
function stateBefore(state, changes) {
	const lists = new Map();
	for (const { list, kind, record, before } of changes.toReversed()) {
		const records = lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
		lists.set(list, records);
		if (kind === "add") records.delete(record.number);
		else records.set(record.number, before ?? record);
	}
	const earlier = { ...state };
	for (const [list, records] of lists) {
		const sorted = [...records.values()].sort((a, b) => a.number - b.number);
		Object.assign(earlier, { [list]: sorted });
	}
	return earlier;
}
// src/sandbox/store/journal.ts
const LIST_NAMES = {
	users: true,
	organizations: true,
	entities: true,
	projects: true,
	collections: true,
	integrations: true,
	secrets: true,
	triggers: true,
	runs: true,
	executions: true,
	meters: true,
	outbox: true,
	inbox: true
};
function encodeChanges(changes, lastNumber) {
	const firsts = new Map();
	const lasts = new Map();
	for (const change of changes) {
		const id = `${change.list}:${change.record.number}`;
		if (!firsts.has(id)) firsts.set(id, change);
		lasts.set(id, change);
	}
	const entries = [...lasts].map(([id, last]) => encodeEntry(firsts.get(id) ?? last, last));
	return `${JSON.stringify({
		lastNumber,
		changes: entries
	})}\n`;
}
function encodeEntry(first, { list, kind, record }) {
	if (kind === "remove") return {
		list,
		drop: record.number
	};
	const delta = list === "runs" ? rowsDelta(first.before, record) : void 0;
	if (delta === void 0) return {
		list,
		put: record
	};
	return {
		list,
		put: {
			...record,
			rows: []
		},
		rows: delta
	};
}
function rowsDelta(before, after) {
	const [old, rows] = [rowsOf(before), rowsOf(after)];
	if (old === void 0 || rows === void 0 || old.length === 0) return void 0;
	const drop = old.indexOf(rows[0]);
	if (drop < 0 || rows[old.length - drop - 1] !== old.at(-1)) return void 0;
	return {
		drop,
		add: rows.slice(old.length - drop)
	};
}
function rowsOf(record) {
	return record !== void 0 && "rows" in record && Array.isArray(record.rows) ? record.rows : void 0;
}
function applyLines(state, lines) {
	const lists = new Map();
	const recordsOf = (list) => {
		const records = lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
		lists.set(list, records);
		return records;
	};
	for (const line of lines) {
		if (!isJsonObject(line) || typeof line["lastNumber"] !== "number") return false;
		const { changes } = line;
		if (!isJsonList(changes)) return false;
		state.lastNumber = Math.max(state.lastNumber, line["lastNumber"]);
		for (const entry of changes) if (!applyEntry(recordsOf, entry)) return false;
	}
	for (const [list, records] of lists) Object.assign(state, { [list]: [...records.values()] });
	return true;
}
function applyEntry(recordsOf, entry) {
	if (!isJsonObject(entry) || !isListName(entry["list"])) return false;
	const records = recordsOf(entry["list"]);
	const { drop, put, rows } = entry;
	if (typeof drop === "number") {
		records.delete(drop);
		return true;
	}
	if (!isRecord(put)) return false;
	const record = Object.assign({ number: put.number }, put);
	if (isJsonObject(rows)) {
		const { drop: dropped, add } = rows;
		const old = rowsOf(records.get(put.number));
		if (old === void 0 || typeof dropped !== "number" || !isJsonList(add)) return false;
		Object.assign(record, { rows: [...old.slice(dropped), ...add] });
	}
	records.set(record.number, record);
	return true;
}
function isListName(value) {
	return typeof value === "string" && Object.hasOwn(LIST_NAMES, value);
}
function isRecord(value) {
	return isJsonObject(value) && typeof value["number"] === "number";
}
// src/sandbox/store/state-file.ts
async function readStateFile(path) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw new Failure(`Cannot use the sandbox state ${path}: ${describeFileError(error)}`, {
			code: "file",
			hint: "Name a file that may be read and written, such as .wac/sandbox.json",
			cause: error
		});
	}
	const [first = "", ...lines] = text.split("\n");
	const snapshot = parseLine(first);
	if (snapshot === void 0) return checkedState(path, parseWhole(path, text));
	const state = checkedState(path, snapshot);
	const values = lines.slice(0, -1).map(parseLine);
	if (values.at(-1) === void 0) values.pop();
	if (!(values.every((value) => value !== void 0) && applyLines(state, values))) throw unreadable(path, "one of its lines is damaged", void 0);
	return checkedState(path, state);
}
function checkedState(path, value) {
	if (isState(value)) return value;
	throw unreadable(path, checkState(value) ?? "it is not a state", void 0);
}
function parseLine(line) {
	try {
		return parseJson(line);
	} catch {
		return;
	}
}
function parseWhole(path, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw unreadable(path, "it is not JSON", error);
	}
}
async function prepareStateFolder(path) {
	try {
		await mkdir(dirname(path), { recursive: true });
	} catch (error) {
		throw new Failure(`Cannot make the folder of the sandbox state ${path}`, {
			code: "file",
			hint: "Name a state file in a folder that may be written",
			cause: error
		});
	}
}
const MIN_JOURNAL_BYTES = 4194304;
var StateWriter = class {
	#path;
	#file;
	#size = 0;
	#snapshotSize = 0;
	constructor(path) {
		this.#path = path;
	}
	async save(changes, state) {
		const line = encodeChanges(changes, state.lastNumber);
		const limit = Math.max(MIN_JOURNAL_BYTES, this.#snapshotSize);
		const isLong = this.#size - this.#snapshotSize + line.length > limit;
		if (this.#file === void 0 || isLong) {
			const snapshot = `${JSON.stringify(state)}\n`;
			try {
				await this.#begin(snapshot);
				return;
			} catch (error) {
				if (this.#file === void 0) throw error;
			}
		}
		await this.#append(line);
	}
	async close(state) {
		const text = `${JSON.stringify(state, null, 1)}\n`;
		await writeAtomically(this.#path, text).catch(() => void 0);
		await this.#file?.close();
		this.#file = void 0;
	}
	async #begin(snapshot) {
		await writeAtomically(this.#path, snapshot);
		await this.#file?.close().catch(() => void 0);
		this.#file = void 0;
		this.#file = await open(this.#path, "a", 384).catch(() => void 0);
		this.#snapshotSize = Buffer.byteLength(snapshot);
		this.#size = this.#snapshotSize;
	}
	async #append(line) {
		const file = this.#file;
		try {
			await file?.writeFile(line);
			await file?.sync();
			this.#size += Buffer.byteLength(line);
		} catch (error) {
			await file?.truncate(this.#size).catch(() => {
				this.#file = void 0;
				return file.close().catch(() => void 0);
			});
			throw writeFailure(this.#path, error);
		}
	}
};
async function writeAtomically(path, text) {
	const temporary = `${path}.tmp`;
	try {
		const file = await open(temporary, "w", 384);
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
		await syncFolder(dirname(path));
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => void 0);
		throw writeFailure(path, error);
	}
}
function writeFailure(path, cause) {
	return new Failure(`Cannot write the sandbox state ${path}: ${describeFileError(cause)}`, {
		code: "file",
		hint: "Check the rights of its folder and the space on the disk; the state before this change is kept",
		cause
	});
}
async function syncFolder(path) {
	try {
		const folder = await open(path, "r");
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	} catch {}
}
function unreadable(path, reason, cause) {
	return new Failure(`Cannot use the sandbox state ${path}: ${reason}`, {
		code: "file",
		hint: "Move the file away or delete it to begin with an empty sandbox; it was left as it is",
		cause
	});
}
// src/sandbox/store/write-history.ts
const MAX_CHANGES = 1e3;
var WriteHistory = class {
	#now;
	#writes = [];
	#size = 0;
	constructor(now) {
		this.#now = now;
	}
	add(changes) {
		if (changes.length === 0) return;
		this.#writes.push({
			time: this.#now().getTime(),
			changes
		});
		this.#size += changes.length;
		while (this.#size > MAX_CHANGES && this.#writes.length > 1) this.#size -= this.#writes.shift()?.changes.length ?? 0;
	}
	clear() {
		this.#writes.length = 0;
		this.#size = 0;
	}
	unseen({ writes = 0, ms = 0 }) {
		const since = this.#now().getTime() - ms;
		const byTime = ms === 0 ? -1 : this.#writes.findIndex(({ time }) => time > since);
		const byCount = Math.max(0, this.#writes.length - writes);
		const first = byTime < 0 ? byCount : Math.min(byTime, byCount);
		return this.#writes.slice(first).flatMap(({ changes }) => changes);
	}
};
// src/sandbox/store/store.ts
var Store = class Store {
	state;
	history;
	#save;
	#open = [];
	#listeners = [];
	#saving;
	#waiting;
	constructor(state, save, now = () => new Date()) {
		this.state = state;
		this.#save = save;
		this.history = new WriteHistory(now);
	}
	add(list, record) {
		listOf(this.state, list).push(record);
		this.#open.push({
			list,
			kind: "add",
			record
		});
	}
	edit(list, record) {
		this.#open.push({
			list,
			kind: "edit",
			record,
			before: copyRecord(record)
		});
	}
	remove(list, record) {
		const records = listOf(this.state, list);
		const index = records.indexOf(record);
		if (index < 0) return;
		records.splice(index, 1);
		this.#open.push({
			list,
			kind: "remove",
			record,
			before: record
		});
	}
	discard() {
		undoChanges(this.state, this.#open.splice(0));
	}
	commit() {
		const changes = this.#open.splice(0);
		if (changes.length === 0) return Promise.resolve();
		this.#waiting ??= createGroup();
		this.#waiting.writes.push(changes);
		const { saved } = this.#waiting;
		if (this.#saving === void 0) this.#saveWaiting();
		return saved;
	}
	onSaved(listener) {
		this.#listeners.push(listener);
	}
	async settle() {
		const saves = [this.#saving, this.#waiting].flatMap((group) => group?.saved ?? []);
		return (await Promise.allSettled(saves)).every(({ status }) => status === "fulfilled");
	}
	async read(find) {
		for (;;) {
			const found = await find();
			if (await this.settle()) return found;
		}
	}
	earlier(lag) {
		const refuse = () => Promise.reject(new Error("an earlier state is read only"));
		return new Store(stateBefore(this.state, this.history.unseen(lag)), refuse);
	}
	async #saveWaiting() {
		while (this.#waiting !== void 0) {
			const group = this.#waiting;
			this.#saving = group;
			this.#waiting = void 0;
			try {
				await this.#save(group.writes.flat(), this.state);
				for (const changes of group.writes) this.history.add(changes);
				this.#saving = void 0;
				group.resolve();
				for (const listener of this.#listeners) listener();
			} catch (error) {
				const failed = [group, ...this.#waiting === void 0 ? [] : [this.#waiting]];
				this.#saving = void 0;
				this.#waiting = void 0;
				undoChanges(this.state, failed.flatMap(({ writes }) => writes.flat()));
				for (const { reject } of failed) reject(error);
			}
		}
	}
	nextNumber() {
		this.state.lastNumber += 1;
		return this.state.lastNumber;
	}
	viewer() {
		const [user] = this.state.users;
		invariant$1(user !== void 0, "a sandbox has a user");
		return user;
	}
	userByName(username) {
		return this.state.users.find((user) => user.username === username);
	}
	entityByName(name) {
		return this.state.entities.find((entity) => entity.name === name);
	}
	entity(number) {
		return existing(this.state.entities, number, "entity");
	}
	organizationByName(name) {
		return this.state.organizations.find((organization) => organization.name === name || organization.entity === name);
	}
	organizationOf(entity) {
		return this.state.organizations.find(({ number }) => number === entity.organization);
	}
	project(number) {
		return existing(this.state.projects, number, "project");
	}
	projectByName(entityName, name) {
		const entity = this.entityByName(entityName);
		if (entity === void 0) return void 0;
		return this.state.projects.find((project) => project.entity === entity.number && project.name === name);
	}
	projectsOf(entity) {
		return this.state.projects.filter((project) => project.entity === entity.number);
	}
	collection(number) {
		return existing(this.state.collections, number, "collection");
	}
	collectionsOf(project) {
		return this.state.collections.filter((collection) => collection.project === project.number);
	}
	collectionByName(project, name) {
		return this.collectionsOf(project).find((collection) => collection.name === name);
	}
	integration(number) {
		return existing(this.state.integrations, number, "integration");
	}
	secretValue(entity, name) {
		return this.state.secrets.find((secret) => secret.entity === entity && secret.name === name)?.value;
	}
	triggersOn(scope) {
		return this.state.triggers.filter((trigger) => trigger.scope.kind === scope.kind && trigger.scope.number === scope.number);
	}
	triggersWithin(entity) {
		return this.state.triggers.filter((trigger) => this.entityOfScope(trigger.scope).number === entity.number);
	}
	entityOfScope(scope) {
		switch (scope.kind) {
			case "entity": return this.entity(scope.number);
			case "project": return this.entity(this.project(scope.number).entity);
			case "collection": return this.entity(this.project(this.collection(scope.number).project).entity);
		}
	}
	projectOfScope(scope) {
		if (scope.kind === "entity") return void 0;
		if (scope.kind === "project") return this.project(scope.number);
		return this.project(this.collection(scope.number).project);
	}
};
const INDEXES = new WeakMap();
function existing(items, number, what) {
	const known = INDEXES.get(items)?.get(number);
	if (known !== void 0) return known;
	const index = new Map(items.map((item) => [item.number, item]));
	INDEXES.set(items, index);
	const item = index.get(number);
	invariant$1(item !== void 0, `the sandbox state has no ${what} ${number}`);
	return item;
}
function createGroup() {
	let resolve = () => void 0;
	let reject = () => void 0;
	const saved = new Promise((done, fail) => {
		resolve = done;
		reject = fail;
	});
	saved.catch(() => void 0);
	return {
		writes: [],
		saved,
		resolve,
		reject
	};
}
// src/sandbox/store/open-store.ts
async function openStore(stateFile, { newKey, now }) {
	if (stateFile === void 0) return {
		store: new Store(initialState(newKey), async () => void 0, now),
		isNew: true,
		close: async () => void 0
	};
	const path = resolve(stateFile);
	await prepareStateFolder(path);
	const lock = await takeLock(path);
	try {
		const found = await readStateFile(path);
		const writer = new StateWriter(path);
		const store = new Store(found ?? initialState(newKey), (changes, state) => writer.save(changes, state), now);
		if (found === void 0) await writer.save([], store.state);
		return {
			store,
			isNew: found === void 0,
			close: async () => {
				try {
					await store.settle();
					await writer.close(store.state);
				} finally {
					await lock.release();
				}
			}
		};
	} catch (error) {
		await lock.release();
		throw error;
	}
}
// src/sandbox/start-sandbox.ts
const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 1e3;
const DEFAULT_EXECUTIONS_PER_MINUTE = 60;
async function startSandbox(options = {}) {
	const now = options.now ?? (() => new Date());
	const opened = await openStore(options.stateFile, {
		newKey: randomBytes(20).toString("hex"),
		now
	});
	const { store } = opened;
	const apiKey = options.apiKey ?? store.state.apiKey;
	const counts = {
		requests: 0,
		queries: 0,
		mutations: 0,
		byOperation: new Map()
	};
	let url = "";
	if (options.starter === true && opened.isNew) {
		provisionSandbox(store, STARTER_NEEDS, now);
		await store.commit();
	}
	const live = new LiveRevision();
	const log = new EventLog(now);
	const sessions = new PageSessions(apiKey);
	store.onSaved(() => live.advance());
	const runtime = createRuntime({
		store,
		onEvent: (event, outcomes) => {
			log.add(event, outcomes);
			live.advance();
		},
		now,
		limits: {
			...DEFAULT_DELIVERY_LIMITS,
			...options.delivery
		},
		executionsPerMinute: options.executionsPerMinute ?? DEFAULT_EXECUTIONS_PER_MINUTE,
		baseUrl: () => url
	});
	const profile = options.profile ?? SAAS_PROFILE;
	const contextFor = ({ userAgent, actingUser = "", lag }) => createContext({
		store: lag === void 0 ? store : store.earlier(lag),
		profile,
		userAgent,
		viewer: store.userByName(actingUser) ?? store.viewer(),
		now,
		baseUrl: url,
		paging: {
			defaultSize: options.pageSize?.default ?? DEFAULT_PAGE_SIZE,
			maxSize: options.pageSize?.max ?? MAX_PAGE_SIZE,
			emptyPages: options.emptyPages ?? false
		},
		sendTestWebhook: runtime.sendTestWebhook
	});
	let server;
	const endpoint = {
		schema: sandboxSchema(profile),
		validationStatus: profile.isLenient && profile.hasFeatureQuery ? 200 : 400,
		apiKey,
		counts,
		latencyMs: options.latencyMs ?? 0,
		limitRate: createRateLimiter(options.rateLimit, () => Date.now()),
		contextFor,
		read: (find) => store.read(find),
		onRequest: options.onRequest ?? (() => void 0),
		refuse: (ms) => server?.refuse(ms)
	};
	const page = options.loadPage && {
		store,
		sessions,
		live,
		sections: new PageSections(store, {
			live,
			log
		}),
		loadRenderer: options.loadPage,
		postEvents: runtime.postEvents,
		port: () => server?.port ?? 0
	};
	const admin = {
		store,
		apiKey,
		counts,
		now,
		postEvents: runtime.postEvents
	};
	try {
		server = await listenOnLoopback(options.port ?? 0, (request, response) => serveRequest({
			endpoint,
			admin,
			page,
			exports: {
				store,
				now
			}
		}, request, response));
	} catch (error) {
		await opened.close();
		throw error;
	}
	url = `http://127.0.0.1:${server.port}`;
	return {
		url,
		port: server.port,
		apiKey,
		store,
		isNew: opened.isNew,
		counts,
		newPageAddress: () => `${url}/#code=${sessions.newCode()}`,
		close: async () => {
			live.close();
			await server.close();
			await runtime.settle();
			await opened.close();
		}
	};
}
async function serveRequest({ endpoint, admin, page, exports }, request, response) {
	const path = (request.url ?? "").split("?", 1)[0] ?? "";
	if (!(path === "/" && (request.method === "GET" || request.method === "HEAD"))) refuseOtherPages(request.headers);
	if (page !== void 0 && isPagePath(path)) await servePage(page, request, response);
	else if (path === "/graphql" && request.method === "POST") await serveGraphQL(endpoint, request, response);
	else if (path.startsWith("/sandbox/exports/")) await serveExport(request, {
		store: exports.store,
		now: exports.now()
	}, response);
	else if (path.startsWith("/sandbox/")) await serveAdmin(admin, request, response);
	else sendJson(response, 404, { body: { error: "the sandbox serves POST /graphql and /sandbox/\u2026" } });
}
export { startSandbox as t };
