import { at as isJsonList, ot as isJsonObject, pt as Failure } from "./common.js";
import { a as triggerFields, r as nameFilter } from "./read-lists.js";
// src/wandb/codec/fields.ts
function isBlank(value) {
	return value === void 0 || value === null || value === "" || value === "null";
}
function hasOnly(object, known) {
	return Object.entries(object).every(([key, value]) => known.includes(key) || isBlank(value));
}
function textField(object, key) {
	const value = Object.hasOwn(object, key) ? object[key] : void 0;
	return typeof value === "string" ? value : void 0;
}
function objectField(object, key) {
	const value = Object.hasOwn(object, key) ? object[key] : void 0;
	return isJsonObject(value) ? value : void 0;
}
function objectsField(object, key) {
	const value = Object.hasOwn(object, key) ? object[key] : void 0;
	return isJsonList(value) ? value.filter((item) => isJsonObject(item)) : [];
}
function oneOf(value, words) {
	if (typeof value !== "string") return void 0;
	return words.find((word) => word.toLowerCase() === value.toLowerCase());
}
function positiveInteger(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function positiveNumber(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
}
// src/wandb/read/read-connection.ts
const MAX_PAGES = 1e4;
async function readConnection(fetchPage, what) {
	const nodes = [];
	const seen = new Set();
	let cursor = null;
	let totalCount;
	for (let page = 0; page < MAX_PAGES; page++) {
		const connection = await fetchPage(cursor);
		if (connection === void 0) throw incomplete(what, "the server has nothing where a list was expected");
		nodes.push(...nodesOf(connection, what));
		totalCount = countOf(connection) ?? totalCount;
		if (totalCount !== void 0 && nodes.length > totalCount) throw incomplete(what, `it has more entries than the ${totalCount} that the server counts`);
		const next = nextCursor(connection, what);
		if (next === void 0) return {
			nodes,
			totalCount
		};
		if (seen.has(next)) throw incomplete(what, "the server gives the same page again and again");
		seen.add(next);
		cursor = next;
	}
	throw incomplete(what, `it does not end after ${MAX_PAGES} pages`);
}
function nodesOf(connection, what) {
	const { edges } = connection;
	if (!isJsonList(edges)) throw incomplete(what, "the server has nothing where a list was expected");
	return edges.map((edge) => {
		const node = isJsonObject(edge) ? edge["node"] : void 0;
		if (!isJsonObject(node)) throw incomplete(what, "one entry of it is null");
		return node;
	});
}
function countOf(connection) {
	const { totalCount } = connection;
	return typeof totalCount === "number" ? totalCount : void 0;
}
function nextCursor(connection, what) {
	const { pageInfo } = connection;
	if (!isJsonObject(pageInfo) || typeof pageInfo["hasNextPage"] !== "boolean") throw incomplete(what, "the server does not say whether there is more");
	if (!pageInfo["hasNextPage"]) return void 0;
	const { endCursor } = pageInfo;
	if (typeof endCursor !== "string" || endCursor === "") throw incomplete(what, "the server says that there is more but not where");
	return endCursor;
}
function incomplete(what, why) {
	return new Failure(`Cannot read ${what} whole: ${why}`, {
		code: "incomplete-read",
		hint: "Nothing was changed, because what cannot be read must not be taken for absent. Run the same command again"
	});
}
// src/wandb/read/check-name.ts
function checkName(node, asked, what) {
	const { name } = node;
	if (typeof name !== "string") throw incomplete(what, "the response does not name it");
	if (name.toLowerCase() !== asked.toLowerCase()) throw incomplete(what, `the response is about "${name}"`);
}
// src/wandb/operations/aliased.ts
function aliased(operationName, questions, fragments = []) {
	const variables = {};
	const lines = questions.map(({ alias, variables: own, select }) => {
		for (const [name, value] of Object.entries(own)) variables[`${alias}_${name}`] = value;
		return `  ${alias}: ${select((name) => `$${alias}_${name}`)}`;
	});
	const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}`);
	return {
		operationName,
		query: [
			`query ${operationName}${declared.length === 0 ? "" : `(${declared.join(", ")})`} {`,
			...lines,
			"}",
			...fragments
		].join("\n"),
		variables
	};
}
function typeOf(variable) {
	return variable.endsWith("_filters") ? "JSONString!" : "String!";
}
// src/wandb/operations/read-slots.ts
function slotsOperation(questions, capabilities) {
	return aliased("Slots", questions.map(({ entity, name }, index) => ({
		alias: `slot${index}`,
		variables: {
			entity,
			filters: nameFilter(name)
		},
		select: ($) => `entity(name: ${$("entity")}) {
    name
    triggers(first: ${100}, filters: ${$("filters")}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }`
	})), [triggerFields(capabilities)]);
}
function projectTriggersOperation(projects, capabilities) {
	return aliased("ProjectTriggers", projects.map(({ entity, project }, index) => ({
		alias: `project${index}`,
		variables: {
			entity,
			project
		},
		select: ($) => `project(name: ${$("project")}, entityName: ${$("entity")}) { id name entityName triggers { ...TriggerFields } }`
	})), [triggerFields(capabilities)]);
}
export { incomplete as a, isBlank as c, oneOf as d, positiveInteger as f, checkName as i, objectField as l, textField as m, slotsOperation as n, readConnection as o, positiveNumber as p, aliased as r, hasOnly as s, projectTriggersOperation as t, objectsField as u };
