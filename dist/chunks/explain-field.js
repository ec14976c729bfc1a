const require_common = require("./common.js");
const require_project = require("./project.js");
const require_schema = require("./schema.js");
// src/manifest/schema/example-documents.ts
const WRITTEN = {
"": {
key: "accuracy-alert",
name: "Accuracy alert",
scope: { project: "vision-team/classifier" },
when: { runMetric: {
metric: "val/accuracy",
aggregate: "mean",
window: 5,
threshold: { lt: .9 }
} },
then: { sendNotification: {
integration: { slack: { channel: "#ml-alerts" } },
title: "Accuracy below 0.9 in ${run_name}"
} }
},
when: { runState: { states: ["failed"] } },
then: { sendNotification: {
integration: { slack: { channel: "#ml-alerts" } },
title: "${run_name} failed"
} },
"then.sendNotification.title": "${run_name} failed",
"then.sendNotification.message": "Its last values: ${metric_values}",
lifecycle: { protect: true },
"overrides.0.patch.0.op": "remove",
"when.addArtifactAlias": { filter: { alias: "production" } },
"when.addArtifactTag": { filter: { tag: "approved" } },
"when.removeArtifactTag": { filter: { tag: "approved" } },
"when.addCollectionTag": { filter: { tag: "approved" } },
"when.removeCollectionTag": { filter: { tag: "approved" } }
};
const OTHER_KIND = {
sendNotification: "webhook",
sendWebhook: "slack"
};
function exampleDocuments(schema, segments) {
return exampleValues(schema, segments, 0).filter((value) => isUsableAt(segments, value)).map((value) => nested(schema, segments, value)).filter(require_common.Wt);
}
const MAX_DEPTH = 4;
function exampleValues(schema, segments, depth) {
const written = WRITTEN[segments.join(".")];
const node = require_schema.s(schema, segments);
if (written !== void 0 && !isOtherDocument(schema, segments)) return [written];
if (node === void 0 || depth > MAX_DEPTH) return [];
const { examples, enum: allowed, default: usual, type } = node;
if (require_common.Ut(examples) && examples.length > 0) return examples;
if (require_common.Ut(allowed)) return allowed.slice(0, 1);
if (usual !== void 0 && usual !== "") return [usual];
if (type === "boolean") return [true];
if (type === "array") {
const [item] = exampleValues(schema, [...segments, "0"], depth + 1);
return item === void 0 ? [] : [[item]];
}
return composed(schema, node, segments, depth);
}
function composed(schema, node, segments, depth) {
const names = require_schema.a(node);
const required = require_common.Ut(node["required"]) ? node["required"].map(String) : [];
const fields = (required.length > 0 ? required : names).flatMap((name) => {
const path = [...segments, name];
const [value] = exampleValues(schema, path, depth + 1).filter((each) => isUsableAt(path, each));
return value === void 0 ? [] : [[name, value]];
});
const kept = required.length > 0 ? fields : fields.slice(0, 1);
if (kept.length < required.length || kept.length === 0) return [];
return [Object.fromEntries(kept)];
}
function isOtherDocument(schema, segments) {
const [root] = segments;
return !require_schema.a(schema).includes(root ?? "when");
}
function isUsableAt(segments, value) {
const [, action = "", field, ...rest] = segments;
const other = OTHER_KIND[action];
if (other === void 0 || field !== "integration") return true;
const isOther = require_common.Wt(value) ? other in value : other === "slack";
return rest[0] !== other && (rest.length > 0 || !isOther);
}
function nested(schema, segments, value) {
return segments.reduceRight((inner, segment, index) => {
if (/^\d+$/.test(segment)) return [inner];
const parent = segments.slice(0, index);
if (index === 0) return { [segment]: inner };
return {
...requiredBeside(schema, parent, segment),
[segment]: inner
};
}, value);
}
function requiredBeside(schema, parent, segment) {
const required = require_schema.s(schema, parent)?.["required"];
const fields = (require_common.Ut(required) ? required.map(String).filter((name) => name !== segment) : []).flatMap((name) => {
const path = [...parent, name];
return exampleValues(schema, path, 1).filter((each) => isUsableAt(path, each)).slice(0, 1).map((each) => [name, each]);
});
return Object.fromEntries(fields);
}
// src/manifest/schema/explain-field.ts
const DOCUMENTS = [{
document: "manifest",
schema: require_schema.c,
prefix: ""
}, {
document: "configuration",
schema: require_schema.r,
prefix: "wac.yaml:"
}];
function explainField(path) {
const wanted = path.trim();
for (const { document, schema, prefix } of DOCUMENTS) {
if (wanted.startsWith("wac.yaml") && prefix === "") continue;
const segments = withIndexes(schema, splitField(wanted.startsWith("wac.yaml") ? wanted.replace(/^wac\.yaml[:.]?/, "") : wanted));
const node = require_schema.s(schema, segments);
if (node !== void 0 && typeof node["description"] === "string") return explainNode({
document,
schema,
segments,
node
});
}
return unknownField(wanted);
}
function listFields() {
return DOCUMENTS.flatMap(({ document, schema }) => {
const paths = [];
function visit(segments) {
if (segments.filter((segment) => [
"all",
"any",
"not",
"none"
].includes(segment)).length > 1) return;
for (const name of require_schema.a(require_schema.s(schema, segments))) {
paths.push([...segments, name].join("."));
visit([...segments, name]);
}
}
visit([]);
return paths.map((path) => ({
document,
path
}));
});
}
function splitField(path) {
if (path === "") return [];
return path.replaceAll("[]", "").replace(/\b(config|summary)\.(?=[^.]+)/g, "$1\0").split(".").map((segment) => segment.replace("\0", "."));
}
function withIndexes(schema, segments) {
const path = [];
for (const segment of segments) {
const items = require_schema.s(schema, path)?.["items"];
if (require_common.Wt(items) && !/^\d+$/.test(segment) && !canDescend(schema, path, segment)) path.push("0");
path.push(segment);
}
return path;
}
function canDescend(schema, path, segment) {
return require_schema.a(require_schema.s(schema, path)).includes(segment);
}
function writtenPath(segments) {
return segments.join(".").replaceAll(/\.\d+(?=\.|$)/g, "[]");
}
function explainNode(found) {
const { document, schema, segments, node } = found;
const parent = require_schema.s(schema, segments.slice(0, -1));
const { enum: allowed, default: defaultValue, examples } = node;
return {
status: "found",
path: writtenPath(segments),
document,
description: String(node["description"]),
type: typeInWords(node),
...require_common.cn({
allowed: require_common.Ut(allowed) ? allowed : void 0,
defaultValue
}),
isRequired: isRequired(parent, segments.at(-1)),
examples: require_common.Ut(examples) ? examples : [],
documents: exampleDocuments(schema, segments),
fields: explainedFields(schema, segments),
...require_common.cn({
items: itemsAt(schema, segments),
variables: document === "manifest" ? variablesAt(segments) : void 0
})
};
}
function explainedFields(schema, segments) {
const node = require_schema.s(schema, segments);
return require_schema.a(node).map((name) => ({
name,
description: String(require_schema.s(schema, [...segments, name])?.["description"] ?? ""),
isRequired: isRequired(node, name)
}));
}
function itemsAt(schema, segments) {
const { items, additionalProperties } = require_schema.s(schema, segments) ?? {};
const isList = require_common.Wt(items);
if (!isList && !require_common.Wt(additionalProperties)) return void 0;
const path = [...segments, isList ? "0" : "NAME"];
const node = require_schema.s(schema, path);
if (node === void 0 || Object.keys(node).length === 0) return void 0;
const { enum: allowed } = node;
return {
what: isList ? "item" : "value",
type: typeInWords(node),
...require_common.cn({ allowed: require_common.Ut(allowed) ? allowed : void 0 }),
fields: explainedFields(schema, path)
};
}
const TEMPLATE_FIELDS = new Set([
"title",
"message",
"payload",
"prompt"
]);
function variablesAt(segments) {
const [root, kind = "", field = ""] = segments;
const isTemplate = root === "then" && segments.length === 3 && TEMPLATE_FIELDS.has(field);
const isEvent = root === "when" && segments.length === 2;
const found = require_project.A.filter(({ events }) => isTemplate || isEvent && events.some((event) => event === kind));
return found.length === 0 ? void 0 : found.map((each) => ({
name: require_project.M(each),
events: require_project.j(each)
}));
}
function isRequired(parent, name) {
const required = parent?.["required"];
return require_common.Ut(required) && name !== void 0 && required.includes(name);
}
const SAMPLES = {
string: "",
number: 0,
boolean: true,
array: [],
object: {}
};
function typeInWords(node) {
const { type } = node;
const words = (require_common.Ut(type) ? type : [type ?? "object"]).map((name) => name === "integer" ? "a whole number" : require_common.Vt(SAMPLES[String(name)]));
const bounds = [
["minimum", "at least"],
["exclusiveMinimum", "greater than"],
["maximum", "at most"]
].flatMap(([keyword = "", phrase = ""]) => typeof node[keyword] === "number" ? [`${phrase} ${node[keyword]}`] : []);
return [words.join(" or "), ...bounds].join(", ");
}
function unknownField(path) {
const segments = splitField(path.replace(/^wac\.yaml[:.]?/, ""));
let known = [];
const suggestions = [];
for (const { schema } of DOCUMENTS) {
const length = segments.findIndex((_, index) => require_schema.s(schema, segments.slice(0, index + 1)) === void 0);
const found = segments.slice(0, Math.max(length, 0));
if (found.length > known.length) known = found;
const names = require_schema.a(require_schema.s(schema, found));
const wrong = segments[found.length] ?? "";
const word = require_schema.n(wrong, names);
for (const name of word === void 0 ? require_common.Y(wrong, names) : [word]) suggestions.push([...found, name].join("."));
}
const last = segments.at(-1) ?? "";
const otherField = listFields().filter((field) => field.path.split(".").at(-1) === last).map((field) => field.path);
return {
status: "unknown",
path,
known: known.join("."),
suggestions: [...new Set([...suggestions, ...otherField])].slice(0, 5)
};
}
exports.explainField = explainField;
exports.listFields = listFields;
