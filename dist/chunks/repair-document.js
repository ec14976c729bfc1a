const require_common = require("./common.js");
const require_schema = require("./schema.js");
const require_project = require("./project.js");
// src/manifest/schema/foreign-fields.ts
const MATRIX = "Write matrix: { NAME: [a, b] } in the manifest, and ${{ matrix.NAME }} in its name and scope.";
const VARIABLES = "Variables are in wac.yaml: vars: { NAME: value }, also in each environment. Write ${{ vars.NAME }} here.";
const ADOPT = "Write lifecycle: { adopt: true } in the manifest: the first apply takes over the automation of its name and scope.";
const NO_ORDER = "Remove it: automations do not depend on each other.";
const WITHOUT_REPLACEMENT = "Remove it: wac changes automations in place.";
const NO_STATE = "Remove it: wac has no state file. A line in the description of each automation names its owner.";
const NO_SECRETS = "Keep secrets in W&B's secret manager, and write ${NAME} in the payload.";
const HINTS = {
manifest: {
if: (value) => typeof value === "object" ? void 0 : "A manifest has no condition. Write environments: [NAME] to limit it to environments, or enabled: false.",
count: MATRIX,
foreach: MATRIX,
strategy: "Write \"matrix\" at the top of the manifest, without \"strategy\".",
vars: VARIABLES,
var: VARIABLES,
variables: VARIABLES,
locals: VARIABLES,
env: (value) => isFlatMapping(value) ? VARIABLES : void 0,
secrets: NO_SECRETS,
dependson: NO_ORDER,
needs: NO_ORDER,
import: ADOPT,
preventdestroy: "Write lifecycle: { protect: true }.",
deletionpolicy: "Write lifecycle: { onRemove: keep }; the values are delete, disable, keep and release."
},
configuration: {
env: (value) => isFlatMapping(value) ? "Here the name is \"vars\"." : void 0,
secrets: NO_SECRETS,
backend: NO_STATE,
state: NO_STATE,
provider: "\"server\" is the server and \"entity\" the team; the API key is in WANDB_API_KEY.",
providers: "\"server\" is the server and \"entity\" the team; the API key is in WANDB_API_KEY.",
workspace: "Declare environments: { prod: {}, staging: {} }, and choose one with --env.",
workspaces: "Declare environments: { prod: {}, staging: {} }, and choose one with --env.",
default: "Here the name is \"defaultEnvironment\".",
moved: "Remove it: an automation whose key alone changes is recognized. Change other fields in a later apply.",
import: ADOPT,
imports: ADOPT,
lifecycle: "It belongs in a manifest.",
defaults: "wac.yaml has no default for a field: write overrides: [{ match: \"*\", set: { \u2026 } }]."
},
environment: {
secrets: NO_SECRETS,
project: "Write vars: { project: NAME } here, and scope: { project: \"${{ vars.project }}\" } in the manifest.",
protect: "Write overrides: [{ match: \"*\", set: { lifecycle.protect: true } }].",
lifecycle: "Write overrides: [{ match: \"*\", set: { lifecycle.protect: true } }].",
enabled: "Write overrides: [{ match: \"*\", set: { enabled: false } }]."
},
lifecycle: {
createbeforedestroy: WITHOUT_REPLACEMENT,
replacetriggeredby: WITHOUT_REPLACEMENT,
import: "Write adopt: true."
},
override: { with: "Here the name is \"set\"." }
};
function adviseForeignField(field, path, allowed, value) {
const mapping = mappingOf(path, allowed);
if (mapping === void 0) return void 0;
const word = field.toLowerCase().replace(/[-_ ]/g, "");
const hint = Object.hasOwn(HINTS[mapping], word) ? HINTS[mapping][word] : void 0;
return typeof hint === "function" ? hint(value) : hint;
}
function mappingOf(path, allowed) {
if (path.length === 0) return allowed.includes("onRemove") ? "configuration" : "manifest";
if (path.length === 2 && path[0] === "environments") return "environment";
if (path.length === 1 && path[0] === "lifecycle") return "lifecycle";
return path.at(-2) === "overrides" ? "override" : void 0;
}
function isFlatMapping(value) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
const items = Object.values(value);
return items.length > 0 && items.every((item) => typeof item !== "object");
}
// src/manifest/schema/advise-schema-error.ts
function adviseField(field, { path, allowed, schema, parent }) {
const [, before = ""] = /^([\w-]+):\S/.exec(field) ?? [];
if (allowed.includes(before)) return {
hint: `Write a space after the colon of "${before}".`,
meant: before
};
if (/^[^\S ]/.test(field)) return {
hint: "Indent with plain spaces: the line begins with a space of another kind.",
meant: void 0
};
const nested = adviseNested(field, path, parent);
if (nested !== void 0) return nested;
const otherLevel = adviseOtherLevel(field, {
path,
allowed,
parent
});
if (otherLevel !== void 0) return otherLevel;
const word = require_schema.n(field, allowed);
const scope = path.join("/") === "scope" ? require_project.I(parent) : void 0;
if (scope !== void 0) return {
hint: scope,
meant: word
};
if (word !== void 0) return {
hint: `Here the name is "${word}".`,
meant: word
};
const [near] = require_common.Y(field, allowed);
if (near !== void 0) return {
hint: require_common.J(field, allowed),
meant: near
};
const otherField = findInOtherFields(field, path, schema);
if (otherField !== void 0) return {
hint: `It belongs under "${otherField}".`,
meant: void 0
};
if (path.at(-1) === "runs" && (field === "config" || field === "summary")) return {
hint: `Write the whole name as one key: "${field}.KEY".`,
meant: void 0
};
return {
hint: listFields(allowed),
meant: void 0
};
}
function adviseOtherLevel(field, { path, allowed, parent }) {
const foreign = adviseForeignField(field, path, allowed, parent[field]);
if (foreign !== void 0) return {
hint: foreign,
meant: void 0
};
if (path.at(-2) === "overrides" && isManifestField(field)) return {
hint: `Write set: { ${field}: ${shown(require_project.R(parent[field] ?? null).length > 0 ? void 0 : parent[field])} }.`,
meant: "set"
};
const dotted = field.replaceAll("/", ".").replace(/^\./, "");
return dotted !== field && allowed.includes(dotted.split(".")[0] ?? "") ? {
hint: `Write the path with dots: ${dotted}.`,
meant: void 0
} : void 0;
}
function adviseNested(field, path, parent) {
const last = path.at(-1) ?? "";
const value = require_project.R(parent[field] ?? null).length > 0 ? void 0 : parent[field];
if (last === "change" && /^(?:increase|decrease|any)$/.test(field)) return {
hint: `Write change: { direction: ${field}, by: ${shown(value)} }.`,
meant: "by"
};
if (path.length === 2 && path[0] === "when" && /^(?:alias|tag)$/.test(field)) return {
hint: `Write filter: { ${field}: ${shown(value)} }.`,
meant: "filter"
};
if (last === "sendWebhook" && /^(?:url|uri|address|headers|method|secret|token)$/.test(field)) return {
hint: "Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it.",
meant: "integration"
};
if (last === "then" && /mail|teams|discord|pagerduty|sms/i.test(field)) return {
hint: `W&B sends Slack messages and webhooks: use sendWebhook with a webhook for ${field}.`,
meant: void 0
};
}
function shown(value) {
if (typeof value === "boolean") return String(value);
return value === void 0 || value === null || typeof value === "object" ? "\u2026" : require_project.L(String(value)).replace(/^"(-?[\d.]+%?)"$/, "$1");
}
function listFields(allowed) {
if (allowed.length === 0) return "No field is allowed here.";
return allowed.length > 14 ? void 0 : `Known here: ${allowed.join(", ")}.`;
}
function isManifestField(field) {
return /^(?:name|description|enabled|scope|when|then|lifecycle)(?:\.|$)/.test(field);
}
function findInOtherFields(field, path, schema) {
for (const locations of [
["lifecycle"],
["scope"],
["when"],
["then"],
["when", "runMetric"],
["then", "sendNotification"],
["then", "sendWebhook"],
["then", "sendPromptToAria"]
]) {
if (locations.join(".") === path.join(".")) continue;
const names = require_schema.a(require_schema.s(schema, locations));
if ((names.includes(field) ? field : require_schema.n(field, names)) === void 0) continue;
return locations.join(".");
}
}
function adviseValue(value, words) {
const [only, ...more] = words;
if (only !== void 0 && more.length === 0) return `Use ${only}.`;
const word = require_schema.n(value, words);
const meant = word === void 0 ? require_common.J(value, words) : `Here the name is "${word}".`;
const list = `Use one of ${words.join(", ")}.`;
return meant === void 0 ? list : meant;
}
function quoteValue(value) {
if (value === "" || Array.isArray(value) && value.length === 0) return "empty";
if (typeof value === "object") return require_common.Vt(value);
if (typeof value !== "string") return String(value);
if (require_project.R(value).length > 0) return "what looks like a secret";
return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}
function describePattern(name, value, path) {
const field = path.at(-1) ?? "";
const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`;
const text = typeof value === "string" ? value : "";
const repository = /^(?:@|(?:https?:\/\/|git@)[^/:]+[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(text)?.[1];
if (field === "owner" && repository !== void 0) return {
message,
hint: `Write owner: ${repository}.`
};
if (field === "key" && text.includes("${{")) return {
message,
hint: "A key has no expression: wac adds \"/\" and the item of the matrix to the key of each copy."
};
return {
message,
hint: {
adopt: "Write adopt: true, or leave it out. wac export writes other values.",
key: "A key has lower-case letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is at most 63 long.",
by: "Write a number for an absolute change, or a percentage such as 5%.",
owner: "An owner has letters, digits, \".\", \"_\", \"/\" and \"-\", as in acme/ml-platform.",
until: "Write a day as YYYY-MM-DD."
}[field] ?? "Write it as the documentation of the field shows."
};
}
// src/manifest/schema/advise-collection.ts
function adviseListOrMapping(collection) {
return adviseByField(collection) ?? adviseDefinition(collection) ?? adviseNamed(collection);
}
function adviseByField(collection) {
const { types, field, path } = collection;
const name = path.at(-2) === "removed" ? "removed item" : field;
return require_common.Ht(BY_FIELD, `${types} ${name}`)?.(collection);
}
const BY_FIELD = {
"object matrix": ({ value }) => `Give the axis a name: matrix: { NAME: ${inline(value)} }, and write \${{ matrix.NAME }} in name and scope.`,
"object vars": () => "Write a mapping: vars: { NAME: value }.",
"object integrations": () => "Write a mapping of names: integrations: { alerts: { slack: { channel: \"#alerts\" } } }.",
"object guard": ({ value }) => `Write what the guard limits: guard: { maxDeletes: ${typeof value === "number" ? value : 5} }.`,
"object removed item": ({ value }) => typeof value === "string" ? `Write { key: ${require_project.L(value)}, until: YYYY-MM-DD }.` : void 0,
"array overrides": () => "Write a list: overrides: [{ match: KEY, set: { enabled: false } }].",
"array patch": () => "Use \"set\" for values by path. \"patch\" is a list of RFC 6902 operations.",
"array ignoreChanges": ({ value }) => value === "all" || value === "*" ? "Write the fields: ignoreChanges: [enabled, then]." : void 0,
"array environments": ({ value }) => require_common.Wt(value) ? `Write a list: environments: [${Object.keys(value).join(", ")}]. What differs in an environment is in wac.yaml, under its "overrides".` : void 0,
"string match": ({ value }) => require_common.Ut(value) ? "Write one override for each key, or a pattern with \"*\"." : void 0,
"boolean shadow": () => "Write shadow: true: every action of the environment does nothing."
};
function adviseDefinition({ value }) {
if (!require_common.Wt(value)) return void 0;
const initial = require_common.Ht(value, "default");
if (initial === void 0 || initial === null || typeof initial === "object") return void 0;
return `A variable is its value. In wac.yaml, write vars: { NAME: ${String(initial)} }.`;
}
function adviseNamed({ value, types, field }) {
if (types !== "string" || !require_common.Wt(value)) return void 0;
const name = require_common.Ht(value, "name");
if (typeof name !== "string" || Object.keys(value).length > 1) return void 0;
return `Write ${field}: ${require_project.L(name)}.`;
}
function inline(value) {
const words = require_common.Ut(value) ? value : [value];
return words.every((word) => typeof word !== "object") ? `[${words.map((word) => require_project.L(String(word))).join(", ")}]` : "[a, b]";
}
// src/manifest/schema/advise-type.ts
const KINDS = {
string: "a string",
number: "a number",
integer: "a whole number",
boolean: "true or false",
array: "a list",
object: "a mapping"
};
function adviseType(name, value, { path, types, schema, isItem, text }) {
const kinds = types.split(",").map((type) => KINDS[type] ?? type);
const expected = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1) ?? ""}`;
const label = name.charAt(0).toUpperCase() + name.slice(1);
const field = path.at(-1) ?? "";
if (value === null || value === void 0) {
const empty = types === "object" ? emptyMapping(require_schema.s(schema, path)) ?? require_common.Ht(EXAMPLES, field) : void 0;
return {
message: `${label} has no value; it must be ${expected ?? ""}`,
hint: empty === void 0 ? "Write a value, or remove the line." : `Write ${field}: ${empty}.`
};
}
const present = types === "integer" && typeof value === "number" ? String(value) : require_common.Vt(value);
const hint = require_project.R(value).length > 0 ? void 0 : typeHint({
value,
text,
types,
field,
isItem,
path,
node: require_schema.s(schema, path),
child: (name) => require_schema.s(schema, [...path, name])
});
return {
message: `${label} must be ${expected ?? ""}; it is ${present}`,
hint
};
}
const EXAMPLES = {
scope: "{ project: NAME }",
when: "{ runState: { states: [failed] } }",
then: "{ sendNotification: { integration: NAME } }",
threshold: "{ gt: 1 }",
integration: "{ slack: { channel: \"#channel\" } }"
};
function emptyMapping(node) {
if (node?.["type"] !== "object" || node["minProperties"] !== void 0) return void 0;
const { required } = node;
if (required === void 0) return require_schema.a(node).length === 0 && node["additionalProperties"] !== false ? void 0 : "{}";
if (!Array.isArray(required)) return void 0;
return `{ ${required.map((name) => `${String(name)}: \u2026`).join(", ")} }`;
}
const WITH_SHORTHAND = {
...require_schema.p,
...require_schema.l,
slack: { shorthand: (word) => `{ channel: ${word} }` }
};
const TYPE_RULES = [
({ field, node }) => {
const [only, ...more] = require_common.Ut(node?.["enum"]) ? node["enum"] : [];
return only === void 0 || more.length > 0 ? void 0 : `Write ${field}: ${String(only)}.`;
},
({ value, types }) => types === "array" && typeof value === "string" && /^-\S/.test(value) ? "Write a space after each dash." : void 0,
({ value, types }) => types === "object" && typeof value === "string" && /^[\w-]+:\S/.test(value) ? "Write a space after each colon." : void 0,
({ node }) => require_common.Ut(node?.["enum"]) ? `Use one of ${node["enum"].map(String).join(", ")}.` : void 0,
({ value, field }) => {
const [, root = "", name = ""] = /^(?:\$\{|\{\{)\s*(vars?|local|matrix)\.([\w.-]+)\s*\}{1,2}$/.exec(typeof value === "string" ? value : "") ?? [];
return name === "" ? void 0 : `Write ${field}: "\${{ ${root === "matrix" ? root : "vars"}.${name} }}".`;
},
({ value, types, field, path }) => adviseListOrMapping({
value,
types,
field,
path
}),
({ value, text, types, field, isItem }) => types.includes("string") && typeof value !== "object" ? `Quote it: ${isItem ? "" : `${field}: `}"${text}".` : void 0,
({ value, text, types, field }) => types === "array" && typeof value !== "object" ? `Write a list: ${field}: [${text}].` : void 0,
({ value, types }) => types === "boolean" && typeof value === "string" ? booleanHint(value) : void 0,
({ value, types, field }) => (types === "number" || types === "integer") && isNumberText(value) ? `Remove the quotes: ${field}: ${String(value)}.` : void 0,
({ value, types, field }) => {
const [, number] = /^\s*(-?[\d.]+)\s*%\s*$/.exec(typeof value === "string" ? value : "") ?? [];
if (types === "number" && number !== void 0 && field.endsWith("Percent")) return `Write a number: ${field}: ${number}.`;
return types !== "number" || number === void 0 ? void 0 : `Write a number: ${field}: ${number}, or ${require_common.wt(Number(number) / 100)} where the metric is a share.`;
},
({ value, types, field }) => {
const [, number] = /^\s*(\d+)\s*[a-z]+\s*$/i.exec(typeof value === "string" ? value : "") ?? [];
return types !== "integer" || number === void 0 ? void 0 : `A window counts values, not time: ${field}: ${number}.`;
},
({ value, field }) => field === "when" && typeof value === "string" && /\s/.test(value) ? "Write a mapping, as in when: { runMetric: { metric: loss, threshold: { gt: 0.5 } } }." : void 0,
({ value, field }) => field === "mongo" && typeof value === "string" ? "Write it as a YAML mapping, without quotes around the whole." : void 0,
({ value, field }) => field === "scope" && typeof value === "string" ? `Write scope: { project: ${value} }.` : void 0,
({ value, field }) => field === "threshold" && typeof value !== "object" ? `Write an operator: threshold: ${thresholdOf(String(value))}.` : void 0,
({ value, field }) => field === "change" && typeof value !== "object" ? `Write change: { by: ${String(value).replace(/^\s*(?:[<>]=?|[-+])\s*/, "")} }.` : void 0,
({ value, types, field }) => types === "object" && Array.isArray(value) && (field === "when" || field === "then") ? "Write one mapping instead of a list; an automation has one event and one action." : void 0,
({ value, types, field, node, child }) => {
if (types !== "object" || typeof value !== "string") return void 0;
const names = require_schema.a(node);
const word = names.includes(value) ? value : require_schema.n(value, names);
return word === void 0 ? void 0 : `Write ${field}: { ${word}: ${emptyMapping(child(word)) ?? "\u2026"} }.`;
},
({ value, types, field, path }) => {
if (types !== "object" || path.at(-2) !== "integrations" || typeof value !== "string") return void 0;
return `Write ${field}: ${integrationOf(value)}.`;
},
({ value, types, field }) => types === "object" && field === "environments" && Array.isArray(value) ? environmentsHint(value) : void 0,
({ value, types, field }) => {
const shorthand = require_common.Ht(WITH_SHORTHAND, field)?.shorthand;
const words = Array.isArray(value) ? value : [value];
const isOfWords = words.length > 0 && words.every((word) => typeof word === "string");
if (types !== "object" || shorthand === void 0 || !isOfWords || Array.isArray(value) && field !== "runState") return void 0;
return `Write ${field}: ${shorthand(words.map((word) => require_project.L(String(word))).join(", "))}.`;
}
];
function typeHint(mistake) {
for (const rule of TYPE_RULES) {
const hint = rule(mistake);
if (hint !== void 0) return hint;
}
}
function thresholdOf(text) {
const [, sign = "", operand = ""] = /^\s*([<>=!]{1,2}|[a-z]{2,3}\b)?\s*(.*?)\s*$/.exec(text) ?? [];
const words = Object.values(require_schema.t);
const word = Object.hasOwn(require_schema.t, sign) ? require_schema.t[sign] : sign;
if (word === void 0 || word === "" || !words.includes(word)) return `{ gt: ${text.trim()} }`;
return `{ ${word}: ${operand} }`;
}
function integrationOf(word) {
return word.startsWith("#") ? `{ slack: { channel: ${require_project.L(word)} } }` : `{ webhook: ${require_project.L(word)} }`;
}
function environmentsHint(list) {
const names = list.map((item) => {
if (typeof item === "string") return item;
const name = (typeof item === "object" && item !== null ? Object.entries(item) : []).find(([key]) => key === "name")?.[1];
return typeof name === "string" ? name : void 0;
});
if (names.length === 0) return void 0;
return `Write a mapping with one field per environment: environments: { ${names.map((name) => `${name === void 0 ? "NAME" : require_project.L(name)}: {}`).join(", ")} }.`;
}
function isNumberText(value) {
return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
function booleanHint(value) {
if (/^(?:yes|on|true)$/i.test(value)) return "Write true.";
return /^(?:no|off|false)$/i.test(value) ? "Write false." : void 0;
}
// src/manifest/schema/translate-schema-errors.ts
const MAX_ERRORS = 100;
function translateSchemaErrors(all, invalid) {
const errors = all.slice(0, MAX_ERRORS);
const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
const unknownFields = unknown.map((error) => translateUnknownField(error, invalid));
const meant = new Set(unknown.map((error, index) => `${error.instancePath}/${unknownFields[index]?.meant ?? ""}`));
const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
const rest = errors.filter(({ keyword, instancePath, params }) => {
if (keyword === "additionalProperties") return false;
if (keyword === "enum" && mistyped.has(instancePath)) return false;
if (keyword === "required") return !meant.has(`${instancePath}/${String(params["missingProperty"])}`);
const hasUnknown = unknown.some((error) => error.instancePath === instancePath);
return !((keyword === "maxProperties" || keyword === "minProperties") && hasUnknown);
});
return [...unknownFields, ...rest.map((error) => translate(error, invalid))].map(({ code, message, hint, pointer, part }) => ({
code,
severity: "error",
message,
...require_common.cn({ hint }),
range: invalid.source.locate(pointer, part)
}));
}
function translateUnknownField(error, invalid) {
const path = require_common.z(error.instancePath);
const field = String(error.params["additionalProperty"]);
const allowed = require_schema.a(require_schema.s(invalid.schema, path));
const pointer = require_common.B([...path, field]);
if (field.startsWith("$")) return {
code: "filter/mongo",
message: `"${field}" is an operator of the server's own filter format`,
hint: `Write the word without "$", or put the whole filter under "mongo".`,
pointer,
part: "key"
};
const { hint, meant } = adviseField(field, {
path,
allowed,
schema: invalid.schema,
parent: mappingAt(invalid.document, path)
});
return {
code: "schema/unknown-field",
message: `Unknown field "${field}" in ${location(path, invalid.title)}`,
hint,
pointer,
part: "key",
meant
};
}
function translate(error, invalid) {
const path = require_common.z(error.instancePath);
const pointer = error.instancePath;
const value = require_common.Xt(invalid.document, path);
const name = location(path, invalid.title);
const allowed = require_schema.a(require_schema.s(invalid.schema, path));
switch (error.keyword) {
case "required": {
const missing = String(error.params["missingProperty"]);
return {
code: "schema/missing-field",
message: `Missing field "${missing}" in ${name}`,
hint: describeField(invalid, [...path, missing]),
pointer,
part: "key"
};
}
case "type": {
const { message, hint } = adviseType(name, value, {
path,
types: String(error.params["type"]),
schema: invalid.schema,
isItem: require_common.Gt(require_common.Xt(invalid.document, path.slice(0, -1))),
text: invalid.source.numberText(pointer) ?? textOf(value)
});
return {
code: "schema/wrong-type",
message,
hint,
pointer
};
}
case "enum": {
const words = allowedWords(error);
return {
code: "schema/unknown-value",
message: `${capital(name)} cannot be ${quoteValue(value)}`,
hint: adviseValue(textOf(value), words),
pointer
};
}
case "minProperties":
case "maxProperties": return translateCount(error, invalid, {
path,
name,
allowed
});
case "pattern": {
const { message, hint } = describePattern(name, value, path);
return {
code: "schema/invalid-value",
message,
hint,
pointer
};
}
default: return {
code: "schema/invalid-value",
message: `${capital(name)} ${bound(error)}; it is ${quoteValue(value)}`,
hint: void 0,
pointer
};
}
}
function textOf(value) {
return typeof value === "object" ? "" : String(value);
}
function translateCount(error, invalid, { path, name, allowed }) {
const present = Object.keys(mappingAt(invalid.document, path));
const has = present.length === 0 ? "nothing" : present.map((key) => `"${key}"`).join(" and ");
const location = {
code: "schema/choose-one",
pointer: error.instancePath,
part: "key"
};
if (isOverride(path)) {
const message = `${capital(name)} must have "match" and one of "set" and "patch"; it has ${has}`;
return {
...location,
message,
hint: "Use \"set\" for values by path, \"patch\" for RFC 6902 operations."
};
}
const isOpen = error.keyword === "minProperties" && !isChoice(invalid, path);
const message = `${capital(name)} must have ${isOpen ? "at least one field" : "exactly one field"}; it has ${has}`;
return {
...location,
message,
hint: allowed.length === 0 ? void 0 : `${isOpen ? "There is" : "Keep one of"} ${allowed.join(", ")}.`
};
}
function isChoice({ schema }, path) {
return require_schema.s(schema, path)?.["maxProperties"] === 1;
}
function isOverride(path) {
return path.at(-2) === "overrides";
}
function bound({ keyword, params }) {
const limit = String(params["limit"]);
switch (keyword) {
case "minimum": return `must be at least ${limit}`;
case "exclusiveMinimum": return `must be greater than ${limit}`;
case "maximum": return `must be at most ${limit}`;
case "minLength":
case "minItems": return "must not be empty";
case "maxLength": return `must have at most ${limit} characters`;
default: return "is not valid";
}
}
function describeField({ schema }, path) {
const description = require_schema.s(schema, path)?.["description"];
return typeof description === "string" ? description : void 0;
}
function location(path, title) {
return path.length === 0 ? title : `"${path.join(".")}"`;
}
function capital(text) {
return text.charAt(0).toUpperCase() + text.slice(1);
}
function mappingAt(document, path) {
const value = require_common.Xt(document, path);
return require_common.Wt(value) ? value : {};
}
function allowedWords(error) {
const allowed = error.params["allowedValues"];
return require_common.Gt(allowed) ? allowed.map(String) : [];
}
// src/manifest/validate/repair-document.ts
function repairDocument(value, validator, { source, schema, title }) {
const candidate = value;
if (validator(candidate)) return {
value: candidate,
diagnostics: []
};
let errors = validator.errors ?? [];
for (let pass = 0; pass < 2; pass++) {
if (errors.filter((error) => applyFix(value, error, source)).length === 0) break;
if (validator(candidate)) return {
value: candidate,
diagnostics: []
};
errors = validator.errors ?? [];
}
return {
value: void 0,
diagnostics: translateSchemaErrors(errors, {
document: value,
source,
schema,
title
})
};
}
function applyFix(document, error, source) {
const path = require_common.z(error.instancePath);
if (error.keyword === "additionalProperties") return renameSign(require_common.Xt(document, path), error);
const last = path.at(-1);
const parent = require_common.Xt(document, path.slice(0, -1));
if (last === void 0 || typeof parent !== "object" || parent === null) return false;
const present = require_common.Xt(parent, [last]);
if (present === void 0) return false;
const better = betterValue(present, error, source);
if (better === void 0) return false;
Object.assign(parent, { [last]: better });
return true;
}
function betterValue(present, error, source) {
if (error.keyword === "enum" && typeof present === "string") {
const allowed = error.params["allowedValues"];
if (!require_common.Gt(allowed)) return void 0;
return allowed.find((word) => typeof word === "string" && word.toLowerCase() === present.toLowerCase());
}
const types = String(error.params["type"]).split(",");
if (!(error.keyword === "type" && types.includes("string") && !types.includes("number")) || typeof present !== "number") return void 0;
const text = source.numberText(error.instancePath) ?? String(present);
return text === String(present) ? text : void 0;
}
function renameSign(mapping, error) {
const sign = String(error.params["additionalProperty"]);
const word = require_common.Ht(require_schema.t, sign);
if (word === void 0 || !require_common.Wt(mapping) || Object.hasOwn(mapping, word)) return false;
const operand = require_common.Ht(mapping, sign);
if (operand === void 0) return false;
Reflect.deleteProperty(mapping, sign);
Object.assign(mapping, { [word]: operand });
return true;
}
exports.repairDocument = repairDocument;
