// src/manifest/generated/webhook-validator.js
const validate = validate52;
var webhook_validator_default = validate52;
const schema19 = {
"$id": "https://wac.invalid/schema/webhook.schema.json",
"title": "WebhookManifest",
"type": "object",
"properties": {
"kind": {
"type": "string",
"enum": ["webhook"]
},
"key": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
},
"team": {
"type": "string",
"minLength": 1
},
"name": {
"type": "string",
"minLength": 1
},
"url": {
"type": "string",
"minLength": 1
},
"accessToken": {
"type": "string",
"minLength": 1
},
"secret": {
"type": "string",
"minLength": 1
},
"environments": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"minLength": 1
}
},
"matrix": {
"type": "object",
"minProperties": 1,
"properties": { "exclude": {
"type": "array",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": { "type": [
"array",
"object",
"string"
] }
},
"lifecycle": {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": { "type": "boolean" },
"onRemove": {
"type": "string",
"enum": [
"delete",
"keep",
"release"
]
}
},
"additionalProperties": false
}
},
"required": [
"kind",
"key",
"name",
"url"
],
"additionalProperties": false,
"$defs": { "expression": {
"type": "string",
"pattern": "\\$\\{\\{"
} }
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.kind === void 0 || !func0.call(data, "kind")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "kind" }
});
errors++;
}
if (data.key === void 0 || !func0.call(data, "key")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data.name === void 0 || !func0.call(data, "name")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "name" }
});
errors++;
}
if (data.url === void 0 || !func0.call(data, "url")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "url" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.kind !== void 0 && func0.call(data, "kind")) {
let data0 = data.kind;
if (typeof data0 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/kind",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data0 === "webhook")) {
(vErrors ??= []).push({
instancePath: instancePath + "/kind",
keyword: "enum",
params: { allowedValues: schema19.properties.kind.enum }
});
errors++;
}
}
if (data.key !== void 0 && func0.call(data, "key")) {
let data1 = data.key;
if (typeof data1 === "string") {
if (!pattern3.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "pattern",
params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/key",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.team !== void 0 && func0.call(data, "team")) {
let data2 = data.team;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/team",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.name !== void 0 && func0.call(data, "name")) {
let data3 = data.name;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/name",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.url !== void 0 && func0.call(data, "url")) {
let data4 = data.url;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/url",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/url",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.accessToken !== void 0 && func0.call(data, "accessToken")) {
let data5 = data.accessToken;
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/accessToken",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/accessToken",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.secret !== void 0 && func0.call(data, "secret")) {
let data6 = data.secret;
if (typeof data6 === "string") {
if (data6.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/secret",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/secret",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.environments !== void 0 && func0.call(data, "environments")) {
let data7 = data.environments;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data7.length;
for (let i0 = 0; i0 < len0; i0++) {
let data8 = data7[i0];
if (typeof data8 === "string") {
if (data8.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.matrix !== void 0 && func0.call(data, "matrix")) {
let data9 = data.matrix;
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data9)) if (!(key1 === "exclude")) {
let data10 = data9[key1];
if ((!data10 || typeof data10 != "object") && typeof data10 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19.properties.matrix.additionalProperties.type }
});
errors++;
}
}
if (data9.exclude !== void 0 && func0.call(data9, "exclude")) {
let data11 = data9.exclude;
if (Array.isArray(data11)) {
const len1 = data11.length;
for (let i1 = 0; i1 < len1; i1++) {
let data12 = data11[i1];
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
if (Object.keys(data12).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude/" + i1,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/exclude",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.lifecycle !== void 0 && func0.call(data, "lifecycle")) {
let data13 = data.lifecycle;
if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
for (const key2 of Object.keys(data13)) if (!(key2 === "protect" || key2 === "adopt" || key2 === "onRemove")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data13.protect !== void 0 && func0.call(data13, "protect")) {
if (typeof data13.protect !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/protect",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data13.adopt !== void 0 && func0.call(data13, "adopt")) {
if (typeof data13.adopt !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/adopt",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data13.onRemove !== void 0 && func0.call(data13, "onRemove")) {
let data16 = data13.onRemove;
if (typeof data16 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data16 === "delete" || data16 === "keep" || data16 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle/onRemove",
keyword: "enum",
params: { allowedValues: schema19.properties.lifecycle.properties.onRemove.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lifecycle",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
exports.default = webhook_validator_default;
exports.validate = validate;
