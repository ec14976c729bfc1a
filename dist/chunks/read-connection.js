const require_common = require("./common.js");
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
return require_common.Wt(value) ? value : void 0;
}
function objectsField(object, key) {
const value = Object.hasOwn(object, key) ? object[key] : void 0;
return require_common.Ut(value) ? value.filter((item) => require_common.Wt(item)) : [];
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
if (!require_common.Ut(edges)) throw incomplete(what, "the server has nothing where a list was expected");
return edges.map((edge) => {
const node = require_common.Wt(edge) ? edge["node"] : void 0;
if (!require_common.Wt(node)) throw incomplete(what, "one entry of it is null");
return node;
});
}
function countOf(connection) {
const { totalCount } = connection;
return typeof totalCount === "number" ? totalCount : void 0;
}
function nextCursor(connection, what) {
const { pageInfo } = connection;
if (!require_common.Wt(pageInfo) || typeof pageInfo["hasNextPage"] !== "boolean") throw incomplete(what, "the server does not say whether there is more");
if (!pageInfo["hasNextPage"]) return void 0;
const { endCursor } = pageInfo;
if (typeof endCursor !== "string" || endCursor === "") throw incomplete(what, "the server says that there is more but not where");
return endCursor;
}
function incomplete(what, why) {
return new require_common.sn(`Cannot read ${what} whole: ${why}`, {
code: "incomplete-read",
hint: "Nothing was changed, because what cannot be read must not be taken for absent. Run the same command again"
});
}
exports.a = objectField;
exports.c = positiveInteger;
exports.i = isBlank;
exports.l = positiveNumber;
exports.n = readConnection;
exports.o = objectsField;
exports.r = hasOnly;
exports.s = oneOf;
exports.t = incomplete;
exports.u = textField;
