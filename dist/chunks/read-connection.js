import { an as isJsonObject, fn as Failure, in as isJsonList } from "./common.js";
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
async function readConnection(fetchPage, what, keep = (node) => node) {
const nodes = [];
const seen = new Set();
let cursor = null;
let totalCount;
for (let page = 0; page < MAX_PAGES; page++) {
const connection = await fetchPage(cursor);
if (connection === void 0) throw incomplete(what, "the server has nothing where a list was expected");
for (const node of nodesOf(connection, what)) nodes.push(keep(node));
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
export { objectField as a, positiveInteger as c, isBlank as i, positiveNumber as l, readConnection as n, objectsField as o, hasOnly as r, oneOf as s, incomplete as t, textField as u };
