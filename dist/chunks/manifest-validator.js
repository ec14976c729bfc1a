// src/manifest/generated/manifest-validator.js
const validate = validate52;
var manifest_validator_default = validate52;
const schema19 = {
"$id": "https://wac.invalid/schema/manifest.schema.json",
"title": "Manifest",
"type": "object",
"properties": {
"key": {
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
},
"name": {
"type": "string",
"minLength": 1
},
"description": { "type": "string" },
"enabled": { "type": "boolean" },
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
"scope": { "$ref": "#/$defs/field2" },
"when": { "$ref": "#/$defs/field3" },
"then": { "$ref": "#/$defs/field4" },
"lifecycle": { "$ref": "#/$defs/field5" }
},
"required": [
"key",
"scope",
"when",
"then"
],
"additionalProperties": false,
"$defs": {
"expression": {
"type": "string",
"pattern": "\\$\\{\\{"
},
"condition": {
"type": [
"string",
"number",
"boolean",
"array",
"object"
],
"items": { "type": [
"string",
"number",
"boolean"
] },
"minProperties": 1,
"properties": {
"eq": { "type": [
"string",
"number",
"boolean"
] },
"ne": { "type": [
"string",
"number",
"boolean"
] },
"gt": { "type": ["number", "string"] },
"gte": { "type": ["number", "string"] },
"lt": { "type": ["number", "string"] },
"lte": { "type": ["number", "string"] },
"in": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"nin": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/condition" }
},
"additionalProperties": false
},
"textCondition": {
"type": [
"string",
"array",
"object"
],
"items": { "type": "string" },
"minProperties": 1,
"properties": {
"eq": { "type": "string" },
"ne": { "type": "string" },
"gt": { "type": "string" },
"gte": { "type": "string" },
"lt": { "type": "string" },
"lte": { "type": "string" },
"in": {
"type": "array",
"items": { "type": "string" }
},
"nin": {
"type": "array",
"items": { "type": "string" }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/textCondition" }
},
"additionalProperties": false
},
"artifactFilter": {
"type": "object",
"properties": {
"alias": { "$ref": "#/$defs/textCondition" },
"tag": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/artifactFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"not": { "$ref": "#/$defs/artifactFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false
},
"runFilter": {
"type": "object",
"properties": {
"name": { "$ref": "#/$defs/textCondition" },
"id": { "$ref": "#/$defs/textCondition" },
"user": { "$ref": "#/$defs/textCondition" },
"state": { "$ref": "#/$defs/textCondition" },
"tags": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/runFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"not": { "$ref": "#/$defs/runFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false,
"patternProperties": {
"^config\\..": { "$ref": "#/$defs/condition" },
"^summary\\..": { "$ref": "#/$defs/condition" }
}
},
"integration": {
"type": ["string", "object"],
"minLength": 1,
"properties": {
"slack": {
"type": "object",
"properties": {
"channel": {
"type": "string",
"minLength": 1
},
"workspace": {
"type": "string",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": "string",
"minLength": 1
},
"id": {
"type": "string",
"minLength": 1
},
"entity": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
},
"field0": {
"type": "object",
"properties": {
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
},
"by": {
"type": ["number", "string"],
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
},
"priorWindow": {
"type": "integer",
"minimum": 1
}
},
"required": ["by"],
"additionalProperties": false
},
"field1": {
"type": "object",
"properties": {
"metric": {
"type": "string",
"minLength": 1
},
"aggregate": {
"type": "string",
"enum": [
"min",
"max",
"mean",
"sum"
]
},
"window": {
"type": "integer",
"minimum": 1
},
"threshold": {
"type": "object",
"properties": {
"gt": { "type": "number" },
"gte": { "type": "number" },
"lt": { "type": "number" },
"lte": { "type": "number" },
"eq": { "type": "number" },
"ne": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"change": { "$ref": "#/$defs/field0" },
"zscore": {
"type": "object",
"properties": {
"threshold": {
"type": "number",
"exclusiveMinimum": 0
},
"window": {
"type": "integer",
"minimum": 1
},
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
}
},
"additionalProperties": false
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false
},
"field2": {
"type": "object",
"properties": {
"project": {
"type": "string",
"minLength": 1
},
"registry": {
"type": "string",
"minLength": 1
},
"collection": {
"type": "string",
"minLength": 1
},
"team": {
"type": "string",
"minLength": 1
},
"organization": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false,
"minProperties": 1
},
"field3": {
"type": "object",
"properties": {
"createArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"linkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"unlinkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactAlias": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"runMetric": { "$ref": "#/$defs/field1" },
"runState": {
"type": "object",
"properties": {
"states": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"enum": [
"failed",
"finished",
"running",
"crashed",
"killed"
]
}
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["states"],
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"field4": {
"type": "object",
"properties": {
"sendNotification": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": { "type": "string" },
"message": { "type": "string" },
"severity": {
"type": "string",
"enum": [
"INFO",
"WARN",
"ERROR"
]
}
},
"required": ["integration"],
"additionalProperties": false
},
"sendWebhook": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": { "type": [
"object",
"array",
"string"
] }
},
"required": ["integration"],
"additionalProperties": false
},
"sendPromptToAria": {
"type": "object",
"properties": {
"prompt": { "type": "string" },
"promptFile": { "type": "string" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"doNothing": {
"type": "object",
"properties": {},
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"field5": {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": {
"type": ["boolean", "string"],
"pattern": "^sha256:[0-9a-f]{16}$"
},
"ignoreChanges": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"onRemove": {
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
}
},
"additionalProperties": false
}
}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "project" || key0 === "registry" || key0 === "collection" || key0 === "team" || key0 === "organization")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.project !== void 0 && func0.call(data, "project")) {
let data0 = data.project;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/project",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/project",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.registry !== void 0 && func0.call(data, "registry")) {
let data1 = data.registry;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/registry",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/registry",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.collection !== void 0 && func0.call(data, "collection")) {
let data2 = data.collection;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/collection",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/collection",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.team !== void 0 && func0.call(data, "team")) {
let data3 = data.team;
if (typeof data3 === "string") {
if (data3.length < 1) {
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
if (data.organization !== void 0 && func0.call(data, "organization")) {
let data4 = data.organization;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/organization",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organization",
keyword: "type",
params: { type: "string" }
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema21 = {
"type": "object",
"properties": {
"createArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"linkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"unlinkArtifact": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactAlias": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeArtifactTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"addCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"removeCollectionTag": {
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false
},
"runMetric": { "$ref": "#/$defs/field1" },
"runState": {
"type": "object",
"properties": {
"states": {
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"enum": [
"failed",
"finished",
"running",
"crashed",
"killed"
]
}
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["states"],
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
};
const schema23 = {
"type": [
"string",
"array",
"object"
],
"items": { "type": "string" },
"minProperties": 1,
"properties": {
"eq": { "type": "string" },
"ne": { "type": "string" },
"gt": { "type": "string" },
"gte": { "type": "string" },
"lt": { "type": "string" },
"lte": { "type": "string" },
"in": {
"type": "array",
"items": { "type": "string" }
},
"nin": {
"type": "array",
"items": { "type": "string" }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/textCondition" }
},
"additionalProperties": false
};
const wrapper0 = { validate: validate57 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if ((!data || typeof data != "object") && typeof data !== "string") {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema23.type }
});
errors++;
}
if (Array.isArray(data)) {
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0.call(schema23.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.eq !== void 0 && func0.call(data, "eq")) {
if (typeof data.eq !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/eq",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.ne !== void 0 && func0.call(data, "ne")) {
if (typeof data.ne !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/ne",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.gt !== void 0 && func0.call(data, "gt")) {
if (typeof data.gt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.gte !== void 0 && func0.call(data, "gte")) {
if (typeof data.gte !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gte",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.lt !== void 0 && func0.call(data, "lt")) {
if (typeof data.lt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.lte !== void 0 && func0.call(data, "lte")) {
if (typeof data.lte !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lte",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.in !== void 0 && func0.call(data, "in")) {
let data7 = data.in;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/in/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/in",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.nin !== void 0 && func0.call(data, "nin")) {
let data9 = data.nin;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/nin/" + i2,
keyword: "type",
params: { type: "string" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nin",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.regex !== void 0 && func0.call(data, "regex")) {
let data11 = data.regex;
if (typeof data11 === "string") {
if (data11.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.contains !== void 0 && func0.call(data, "contains")) {
let data12 = data.contains;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.exists !== void 0 && func0.call(data, "exists")) {
if (typeof data.exists !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/exists",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.not !== void 0 && func0.call(data, "not")) {
if (!wrapper0.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {
"props": true,
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
const wrapper1 = { validate: validate56 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "alias" || key0 === "tag" || key0 === "all" || key0 === "any" || key0 === "not" || key0 === "none" || key0 === "mongo")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.alias !== void 0 && func0.call(data, "alias")) {
if (!validate57(data.alias, {
instancePath: instancePath + "/alias",
parentData: data,
parentDataProperty: "alias",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.tag !== void 0 && func0.call(data, "tag")) {
if (!validate57(data.tag, {
instancePath: instancePath + "/tag",
parentData: data,
parentDataProperty: "tag",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.all !== void 0 && func0.call(data, "all")) {
let data2 = data.all;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) if (!wrapper1.validate(data2[i0], {
instancePath: instancePath + "/all/" + i0,
parentData: data2,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/all",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.any !== void 0 && func0.call(data, "any")) {
let data4 = data.any;
if (Array.isArray(data4)) {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len1 = data4.length;
for (let i1 = 0; i1 < len1; i1++) if (!wrapper1.validate(data4[i1], {
instancePath: instancePath + "/any/" + i1,
parentData: data4,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.not !== void 0 && func0.call(data, "not")) {
if (!wrapper1.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
if (data.none !== void 0 && func0.call(data, "none")) {
let data7 = data.none;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len2 = data7.length;
for (let i2 = 0; i2 < len2; i2++) if (!wrapper1.validate(data7[i2], {
instancePath: instancePath + "/none/" + i2,
parentData: data7,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.mongo !== void 0 && func0.call(data, "mongo")) {
let data9 = data.mongo;
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema24 = {
"type": "object",
"properties": {
"metric": {
"type": "string",
"minLength": 1
},
"aggregate": {
"type": "string",
"enum": [
"min",
"max",
"mean",
"sum"
]
},
"window": {
"type": "integer",
"minimum": 1
},
"threshold": {
"type": "object",
"properties": {
"gt": { "type": "number" },
"gte": { "type": "number" },
"lt": { "type": "number" },
"lte": { "type": "number" },
"eq": { "type": "number" },
"ne": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"change": { "$ref": "#/$defs/field0" },
"zscore": {
"type": "object",
"properties": {
"threshold": {
"type": "number",
"exclusiveMinimum": 0
},
"window": {
"type": "integer",
"minimum": 1
},
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
}
},
"additionalProperties": false
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false
};
const schema25 = {
"type": "object",
"properties": {
"direction": {
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
},
"by": {
"type": ["number", "string"],
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
},
"priorWindow": {
"type": "integer",
"minimum": 1
}
},
"required": ["by"],
"additionalProperties": false
};
const pattern4 = new RegExp("^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.by === void 0 || !func0.call(data, "by")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "by" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "direction" || key0 === "by" || key0 === "priorWindow")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.direction !== void 0 && func0.call(data, "direction")) {
let data0 = data.direction;
if (typeof data0 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/direction",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data0 === "increase" || data0 === "decrease" || data0 === "any")) {
(vErrors ??= []).push({
instancePath: instancePath + "/direction",
keyword: "enum",
params: { allowedValues: schema25.properties.direction.enum }
});
errors++;
}
}
if (data.by !== void 0 && func0.call(data, "by")) {
let data1 = data.by;
if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "type",
params: { type: schema25.properties.by.type }
});
errors++;
}
if (typeof data1 == "number" && isFinite(data1)) {
if (data1 <= 0 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
});
errors++;
}
}
if (typeof data1 === "string") {
if (!pattern4.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/by",
keyword: "pattern",
params: { pattern: "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$" }
});
errors++;
}
}
}
if (data.priorWindow !== void 0 && func0.call(data, "priorWindow")) {
let data2 = data.priorWindow;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/priorWindow",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 1 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/priorWindow",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
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
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema26 = {
"type": "object",
"properties": {
"name": { "$ref": "#/$defs/textCondition" },
"id": { "$ref": "#/$defs/textCondition" },
"user": { "$ref": "#/$defs/textCondition" },
"state": { "$ref": "#/$defs/textCondition" },
"tags": { "$ref": "#/$defs/textCondition" },
"all": {
"type": "array",
"items": { "$ref": "#/$defs/runFilter" }
},
"any": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"not": { "$ref": "#/$defs/runFilter" },
"none": {
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"mongo": {
"type": "object",
"minProperties": 1
}
},
"additionalProperties": false,
"patternProperties": {
"^config\\..": { "$ref": "#/$defs/condition" },
"^summary\\..": { "$ref": "#/$defs/condition" }
}
};
const pattern5 = new RegExp("^config\\..", "u");
const pattern6 = new RegExp("^summary\\..", "u");
const schema27 = {
"type": [
"string",
"number",
"boolean",
"array",
"object"
],
"items": { "type": [
"string",
"number",
"boolean"
] },
"minProperties": 1,
"properties": {
"eq": { "type": [
"string",
"number",
"boolean"
] },
"ne": { "type": [
"string",
"number",
"boolean"
] },
"gt": { "type": ["number", "string"] },
"gte": { "type": ["number", "string"] },
"lt": { "type": ["number", "string"] },
"lte": { "type": ["number", "string"] },
"in": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"nin": {
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"regex": {
"type": "string",
"minLength": 1
},
"contains": {
"type": "string",
"minLength": 1
},
"exists": { "type": "boolean" },
"not": { "$ref": "#/$defs/condition" }
},
"additionalProperties": false
};
const wrapper9 = { validate: validate77 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema27.type }
});
errors++;
}
if (Array.isArray(data)) {
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "type",
params: { type: schema27.items.type }
});
errors++;
}
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0.call(schema27.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.eq !== void 0 && func0.call(data, "eq")) {
let data1 = data.eq;
if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/eq",
keyword: "type",
params: { type: schema27.properties.eq.type }
});
errors++;
}
}
if (data.ne !== void 0 && func0.call(data, "ne")) {
let data2 = data.ne;
if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/ne",
keyword: "type",
params: { type: schema27.properties.ne.type }
});
errors++;
}
}
if (data.gt !== void 0 && func0.call(data, "gt")) {
let data3 = data.gt;
if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gt",
keyword: "type",
params: { type: schema27.properties.gt.type }
});
errors++;
}
}
if (data.gte !== void 0 && func0.call(data, "gte")) {
let data4 = data.gte;
if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/gte",
keyword: "type",
params: { type: schema27.properties.gte.type }
});
errors++;
}
}
if (data.lt !== void 0 && func0.call(data, "lt")) {
let data5 = data.lt;
if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lt",
keyword: "type",
params: { type: schema27.properties.lt.type }
});
errors++;
}
}
if (data.lte !== void 0 && func0.call(data, "lte")) {
let data6 = data.lte;
if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/lte",
keyword: "type",
params: { type: schema27.properties.lte.type }
});
errors++;
}
}
if (data.in !== void 0 && func0.call(data, "in")) {
let data7 = data.in;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/in/" + i1,
keyword: "type",
params: { type: schema27.properties.in.items.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/in",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.nin !== void 0 && func0.call(data, "nin")) {
let data9 = data.nin;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) {
let data10 = data9[i2];
if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/nin/" + i2,
keyword: "type",
params: { type: schema27.properties.nin.items.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nin",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.regex !== void 0 && func0.call(data, "regex")) {
let data11 = data.regex;
if (typeof data11 === "string") {
if (data11.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/regex",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.contains !== void 0 && func0.call(data, "contains")) {
let data12 = data.contains;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/contains",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.exists !== void 0 && func0.call(data, "exists")) {
if (typeof data.exists !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/exists",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.not !== void 0 && func0.call(data, "not")) {
if (!wrapper9.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
errors = vErrors.length;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {
"props": true,
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
const wrapper5 = { validate: validate71 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(func0.call(schema26.properties, key0) || pattern5.test(key0) || pattern6.test(key0))) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.name !== void 0 && func0.call(data, "name")) {
if (!validate57(data.name, {
instancePath: instancePath + "/name",
parentData: data,
parentDataProperty: "name",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.id !== void 0 && func0.call(data, "id")) {
if (!validate57(data.id, {
instancePath: instancePath + "/id",
parentData: data,
parentDataProperty: "id",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.user !== void 0 && func0.call(data, "user")) {
if (!validate57(data.user, {
instancePath: instancePath + "/user",
parentData: data,
parentDataProperty: "user",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.state !== void 0 && func0.call(data, "state")) {
if (!validate57(data.state, {
instancePath: instancePath + "/state",
parentData: data,
parentDataProperty: "state",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.tags !== void 0 && func0.call(data, "tags")) {
if (!validate57(data.tags, {
instancePath: instancePath + "/tags",
parentData: data,
parentDataProperty: "tags",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if (data.all !== void 0 && func0.call(data, "all")) {
let data5 = data.all;
if (Array.isArray(data5)) {
const len0 = data5.length;
for (let i0 = 0; i0 < len0; i0++) if (!wrapper5.validate(data5[i0], {
instancePath: instancePath + "/all/" + i0,
parentData: data5,
parentDataProperty: i0,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/all",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.any !== void 0 && func0.call(data, "any")) {
let data7 = data.any;
if (Array.isArray(data7)) {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) if (!wrapper5.validate(data7[i1], {
instancePath: instancePath + "/any/" + i1,
parentData: data7,
parentDataProperty: i1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/any",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.not !== void 0 && func0.call(data, "not")) {
if (!wrapper5.validate(data.not, {
instancePath: instancePath + "/not",
parentData: data,
parentDataProperty: "not",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
}
if (data.none !== void 0 && func0.call(data, "none")) {
let data10 = data.none;
if (Array.isArray(data10)) {
if (data10.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len2 = data10.length;
for (let i2 = 0; i2 < len2; i2++) if (!wrapper5.validate(data10[i2], {
instancePath: instancePath + "/none/" + i2,
parentData: data10,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/none",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.mongo !== void 0 && func0.call(data, "mongo")) {
let data12 = data.mongo;
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
if (Object.keys(data12).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/mongo",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
for (const key1 of Object.keys(data)) if (pattern5.test(key1)) {
if (!validate77(data[key1], {
instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key1,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
for (const key2 of Object.keys(data)) if (pattern6.test(key2)) {
if (!validate77(data[key2], {
instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data,
parentDataProperty: key2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
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
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.metric === void 0 || !func0.call(data, "metric")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "metric" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "metric" || key0 === "aggregate" || key0 === "window" || key0 === "threshold" || key0 === "change" || key0 === "zscore" || key0 === "runs")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.metric !== void 0 && func0.call(data, "metric")) {
let data0 = data.metric;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/metric",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/metric",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.aggregate !== void 0 && func0.call(data, "aggregate")) {
let data1 = data.aggregate;
if (typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/aggregate",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data1 === "min" || data1 === "max" || data1 === "mean" || data1 === "sum")) {
(vErrors ??= []).push({
instancePath: instancePath + "/aggregate",
keyword: "enum",
params: { allowedValues: schema24.properties.aggregate.enum }
});
errors++;
}
}
if (data.window !== void 0 && func0.call(data, "window")) {
let data2 = data.window;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/window",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 1 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/window",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
if (data.threshold !== void 0 && func0.call(data, "threshold")) {
let data3 = data.threshold;
if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
if (Object.keys(data3).length > 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data3).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data3)) if (!(key1 === "gt" || key1 === "gte" || key1 === "lt" || key1 === "lte" || key1 === "eq" || key1 === "ne")) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data3.gt !== void 0 && func0.call(data3, "gt")) {
let data4 = data3.gt;
if (!(typeof data4 == "number" && isFinite(data4))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/gt",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.gte !== void 0 && func0.call(data3, "gte")) {
let data5 = data3.gte;
if (!(typeof data5 == "number" && isFinite(data5))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/gte",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.lt !== void 0 && func0.call(data3, "lt")) {
let data6 = data3.lt;
if (!(typeof data6 == "number" && isFinite(data6))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/lt",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.lte !== void 0 && func0.call(data3, "lte")) {
let data7 = data3.lte;
if (!(typeof data7 == "number" && isFinite(data7))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/lte",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.eq !== void 0 && func0.call(data3, "eq")) {
let data8 = data3.eq;
if (!(typeof data8 == "number" && isFinite(data8))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/eq",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data3.ne !== void 0 && func0.call(data3, "ne")) {
let data9 = data3.ne;
if (!(typeof data9 == "number" && isFinite(data9))) {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold/ne",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/threshold",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.change !== void 0 && func0.call(data, "change")) {
if (!validate69(data.change, {
instancePath: instancePath + "/change",
parentData: data,
parentDataProperty: "change",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if (data.zscore !== void 0 && func0.call(data, "zscore")) {
let data11 = data.zscore;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
for (const key2 of Object.keys(data11)) if (!(key2 === "threshold" || key2 === "window" || key2 === "direction")) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data11.threshold !== void 0 && func0.call(data11, "threshold")) {
let data12 = data11.threshold;
if (typeof data12 == "number" && isFinite(data12)) {
if (data12 <= 0 || isNaN(data12)) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/threshold",
keyword: "exclusiveMinimum",
params: {
comparison: ">",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/threshold",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data11.window !== void 0 && func0.call(data11, "window")) {
let data13 = data11.window;
if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/window",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data13 == "number" && isFinite(data13)) {
if (data13 < 1 || isNaN(data13)) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/window",
keyword: "minimum",
params: {
comparison: ">=",
limit: 1
}
});
errors++;
}
}
}
if (data11.direction !== void 0 && func0.call(data11, "direction")) {
let data14 = data11.direction;
if (typeof data14 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/direction",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data14 === "increase" || data14 === "decrease" || data14 === "any")) {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore/direction",
keyword: "enum",
params: { allowedValues: schema24.properties.zscore.properties.direction.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/zscore",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.runs !== void 0 && func0.call(data, "runs")) {
if (!validate71(data.runs, {
instancePath: instancePath + "/runs",
parentData: data,
parentDataProperty: "runs",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 1) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!func0.call(schema21.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.createArtifact !== void 0 && func0.call(data, "createArtifact")) {
let data0 = data.createArtifact;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
for (const key1 of Object.keys(data0)) if (!(key1 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/createArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.filter !== void 0 && func0.call(data0, "filter")) {
if (!validate56(data0.filter, {
instancePath: instancePath + "/createArtifact/filter",
parentData: data0,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/createArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.linkArtifact !== void 0 && func0.call(data, "linkArtifact")) {
let data2 = data.linkArtifact;
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key2 of Object.keys(data2)) if (!(key2 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/linkArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data2.filter !== void 0 && func0.call(data2, "filter")) {
if (!validate56(data2.filter, {
instancePath: instancePath + "/linkArtifact/filter",
parentData: data2,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/linkArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.unlinkArtifact !== void 0 && func0.call(data, "unlinkArtifact")) {
let data4 = data.unlinkArtifact;
if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
for (const key3 of Object.keys(data4)) if (!(key3 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/unlinkArtifact",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data4.filter !== void 0 && func0.call(data4, "filter")) {
if (!validate56(data4.filter, {
instancePath: instancePath + "/unlinkArtifact/filter",
parentData: data4,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/unlinkArtifact",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addArtifactAlias !== void 0 && func0.call(data, "addArtifactAlias")) {
let data6 = data.addArtifactAlias;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
for (const key4 of Object.keys(data6)) if (!(key4 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactAlias",
keyword: "additionalProperties",
params: { additionalProperty: key4 }
});
errors++;
}
if (data6.filter !== void 0 && func0.call(data6, "filter")) {
if (!validate56(data6.filter, {
instancePath: instancePath + "/addArtifactAlias/filter",
parentData: data6,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactAlias",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addArtifactTag !== void 0 && func0.call(data, "addArtifactTag")) {
let data8 = data.addArtifactTag;
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
for (const key5 of Object.keys(data8)) if (!(key5 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactTag",
keyword: "additionalProperties",
params: { additionalProperty: key5 }
});
errors++;
}
if (data8.filter !== void 0 && func0.call(data8, "filter")) {
if (!validate56(data8.filter, {
instancePath: instancePath + "/addArtifactTag/filter",
parentData: data8,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addArtifactTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removeArtifactTag !== void 0 && func0.call(data, "removeArtifactTag")) {
let data10 = data.removeArtifactTag;
if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
for (const key6 of Object.keys(data10)) if (!(key6 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removeArtifactTag",
keyword: "additionalProperties",
params: { additionalProperty: key6 }
});
errors++;
}
if (data10.filter !== void 0 && func0.call(data10, "filter")) {
if (!validate56(data10.filter, {
instancePath: instancePath + "/removeArtifactTag/filter",
parentData: data10,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removeArtifactTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.addCollectionTag !== void 0 && func0.call(data, "addCollectionTag")) {
let data12 = data.addCollectionTag;
if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
for (const key7 of Object.keys(data12)) if (!(key7 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/addCollectionTag",
keyword: "additionalProperties",
params: { additionalProperty: key7 }
});
errors++;
}
if (data12.filter !== void 0 && func0.call(data12, "filter")) {
if (!validate56(data12.filter, {
instancePath: instancePath + "/addCollectionTag/filter",
parentData: data12,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/addCollectionTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removeCollectionTag !== void 0 && func0.call(data, "removeCollectionTag")) {
let data14 = data.removeCollectionTag;
if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
for (const key8 of Object.keys(data14)) if (!(key8 === "filter")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removeCollectionTag",
keyword: "additionalProperties",
params: { additionalProperty: key8 }
});
errors++;
}
if (data14.filter !== void 0 && func0.call(data14, "filter")) {
if (!validate56(data14.filter, {
instancePath: instancePath + "/removeCollectionTag/filter",
parentData: data14,
parentDataProperty: "filter",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removeCollectionTag",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.runMetric !== void 0 && func0.call(data, "runMetric")) {
if (!validate68(data.runMetric, {
instancePath: instancePath + "/runMetric",
parentData: data,
parentDataProperty: "runMetric",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if (data.runState !== void 0 && func0.call(data, "runState")) {
let data17 = data.runState;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
if (data17.states === void 0 || !func0.call(data17, "states")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
keyword: "required",
params: { missingProperty: "states" }
});
errors++;
}
for (const key9 of Object.keys(data17)) if (!(key9 === "states" || key9 === "runs")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
keyword: "additionalProperties",
params: { additionalProperty: key9 }
});
errors++;
}
if (data17.states !== void 0 && func0.call(data17, "states")) {
let data18 = data17.states;
if (Array.isArray(data18)) {
if (data18.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data18.length;
for (let i0 = 0; i0 < len0; i0++) {
let data19 = data18[i0];
if (typeof data19 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data19 === "failed" || data19 === "finished" || data19 === "running" || data19 === "crashed" || data19 === "killed")) {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states/" + i0,
keyword: "enum",
params: { allowedValues: schema21.properties.runState.properties.states.items.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/runState/states",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data17.runs !== void 0 && func0.call(data17, "runs")) {
if (!validate71(data17.runs, {
instancePath: instancePath + "/runState/runs",
parentData: data17,
parentDataProperty: "runs",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/runState",
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema28 = {
"type": "object",
"properties": {
"sendNotification": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": { "type": "string" },
"message": { "type": "string" },
"severity": {
"type": "string",
"enum": [
"INFO",
"WARN",
"ERROR"
]
}
},
"required": ["integration"],
"additionalProperties": false
},
"sendWebhook": {
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": { "type": [
"object",
"array",
"string"
] }
},
"required": ["integration"],
"additionalProperties": false
},
"sendPromptToAria": {
"type": "object",
"properties": {
"prompt": { "type": "string" },
"promptFile": { "type": "string" }
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"doNothing": {
"type": "object",
"properties": {},
"additionalProperties": false
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
};
const schema29 = {
"type": ["string", "object"],
"minLength": 1,
"properties": {
"slack": {
"type": "object",
"properties": {
"channel": {
"type": "string",
"minLength": 1
},
"workspace": {
"type": "string",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": "string",
"minLength": 1
},
"id": {
"type": "string",
"minLength": 1
},
"entity": {
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: schema29.type }
});
errors++;
}
if (typeof data === "string") {
if (data.length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
}
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "slack" || key0 === "webhook" || key0 === "id" || key0 === "entity")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.slack !== void 0 && func0.call(data, "slack")) {
let data0 = data.slack;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.channel === void 0 || !func0.call(data0, "channel")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "required",
params: { missingProperty: "channel" }
});
errors++;
}
for (const key1 of Object.keys(data0)) if (!(key1 === "channel" || key1 === "workspace")) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.channel !== void 0 && func0.call(data0, "channel")) {
let data1 = data0.channel;
if (typeof data1 === "string") {
if (data1.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/channel",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.workspace !== void 0 && func0.call(data0, "workspace")) {
let data2 = data0.workspace;
if (typeof data2 === "string") {
if (data2.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack/workspace",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/slack",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.webhook !== void 0 && func0.call(data, "webhook")) {
let data3 = data.webhook;
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/webhook",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.id !== void 0 && func0.call(data, "id")) {
let data4 = data.id;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/id",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data5 = data.entity;
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 1) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data).length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "sendNotification" || key0 === "sendWebhook" || key0 === "sendPromptToAria" || key0 === "doNothing")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.sendNotification !== void 0 && func0.call(data, "sendNotification")) {
let data0 = data.sendNotification;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.integration === void 0 || !func0.call(data0, "integration")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "required",
params: { missingProperty: "integration" }
});
errors++;
}
for (const key1 of Object.keys(data0)) if (!(key1 === "integration" || key1 === "title" || key1 === "message" || key1 === "severity")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data0.integration !== void 0 && func0.call(data0, "integration")) {
if (!validate85(data0.integration, {
instancePath: instancePath + "/sendNotification/integration",
parentData: data0,
parentDataProperty: "integration",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data0.title !== void 0 && func0.call(data0, "title")) {
if (typeof data0.title !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/title",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.message !== void 0 && func0.call(data0, "message")) {
if (typeof data0.message !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/message",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.severity !== void 0 && func0.call(data0, "severity")) {
let data4 = data0.severity;
if (typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/severity",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data4 === "INFO" || data4 === "WARN" || data4 === "ERROR")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification/severity",
keyword: "enum",
params: { allowedValues: schema28.properties.sendNotification.properties.severity.enum }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendNotification",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.sendWebhook !== void 0 && func0.call(data, "sendWebhook")) {
let data5 = data.sendWebhook;
if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
if (data5.integration === void 0 || !func0.call(data5, "integration")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "required",
params: { missingProperty: "integration" }
});
errors++;
}
for (const key2 of Object.keys(data5)) if (!(key2 === "integration" || key2 === "payload")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data5.integration !== void 0 && func0.call(data5, "integration")) {
if (!validate85(data5.integration, {
instancePath: instancePath + "/sendWebhook/integration",
parentData: data5,
parentDataProperty: "integration",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if (data5.payload !== void 0 && func0.call(data5, "payload")) {
let data7 = data5.payload;
if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook/payload",
keyword: "type",
params: { type: schema28.properties.sendWebhook.properties.payload.type }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendWebhook",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.sendPromptToAria !== void 0 && func0.call(data, "sendPromptToAria")) {
let data8 = data.sendPromptToAria;
if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
if (Object.keys(data8).length > 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "maxProperties",
params: { limit: 1 }
});
errors++;
}
if (Object.keys(data8).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key3 of Object.keys(data8)) if (!(key3 === "prompt" || key3 === "promptFile")) {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data8.prompt !== void 0 && func0.call(data8, "prompt")) {
if (typeof data8.prompt !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria/prompt",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data8.promptFile !== void 0 && func0.call(data8, "promptFile")) {
if (typeof data8.promptFile !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria/promptFile",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/sendPromptToAria",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.doNothing !== void 0 && func0.call(data, "doNothing")) {
let data11 = data.doNothing;
if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key4 of Object.keys(data11)) {
(vErrors ??= []).push({
instancePath: instancePath + "/doNothing",
keyword: "additionalProperties",
params: { additionalProperty: key4 }
});
errors++;
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/doNothing",
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema30 = {
"type": "object",
"properties": {
"protect": { "type": "boolean" },
"adopt": {
"type": ["boolean", "string"],
"pattern": "^sha256:[0-9a-f]{16}$"
},
"ignoreChanges": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"onRemove": {
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
}
},
"additionalProperties": false
};
const pattern9 = new RegExp("^sha256:[0-9a-f]{16}$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "protect" || key0 === "adopt" || key0 === "ignoreChanges" || key0 === "onRemove")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.protect !== void 0 && func0.call(data, "protect")) {
if (typeof data.protect !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/protect",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.adopt !== void 0 && func0.call(data, "adopt")) {
let data1 = data.adopt;
if (typeof data1 !== "boolean" && typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/adopt",
keyword: "type",
params: { type: schema30.properties.adopt.type }
});
errors++;
}
if (typeof data1 === "string") {
if (!pattern9.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/adopt",
keyword: "pattern",
params: { pattern: "^sha256:[0-9a-f]{16}$" }
});
errors++;
}
}
}
if (data.ignoreChanges !== void 0 && func0.call(data, "ignoreChanges")) {
let data2 = data.ignoreChanges;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/ignoreChanges",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.onRemove !== void 0 && func0.call(data, "onRemove")) {
let data4 = data.onRemove;
if (typeof data4 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data4 === "delete" || data4 === "disable" || data4 === "keep" || data4 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "enum",
params: { allowedValues: schema30.properties.onRemove.enum }
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
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (data.key === void 0 || !func0.call(data, "key")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data.scope === void 0 || !func0.call(data, "scope")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "scope" }
});
errors++;
}
if (data.when === void 0 || !func0.call(data, "when")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "when" }
});
errors++;
}
if (data.then === void 0 || !func0.call(data, "then")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "then" }
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
if (data.key !== void 0 && func0.call(data, "key")) {
let data0 = data.key;
if (typeof data0 === "string") {
if (!pattern3.test(data0)) {
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
if (data.name !== void 0 && func0.call(data, "name")) {
let data1 = data.name;
if (typeof data1 === "string") {
if (data1.length < 1) {
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
if (data.description !== void 0 && func0.call(data, "description")) {
if (typeof data.description !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/description",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.enabled !== void 0 && func0.call(data, "enabled")) {
if (typeof data.enabled !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/enabled",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.environments !== void 0 && func0.call(data, "environments")) {
let data4 = data.environments;
if (Array.isArray(data4)) {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data4.length;
for (let i0 = 0; i0 < len0; i0++) {
let data5 = data4[i0];
if (typeof data5 === "string") {
if (data5.length < 1) {
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
let data6 = data.matrix;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
if (Object.keys(data6).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key1 of Object.keys(data6)) if (!(key1 === "exclude")) {
let data7 = data6[key1];
if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19.properties.matrix.additionalProperties.type }
});
errors++;
}
}
if (data6.exclude !== void 0 && func0.call(data6, "exclude")) {
let data8 = data6.exclude;
if (Array.isArray(data8)) {
const len1 = data8.length;
for (let i1 = 0; i1 < len1; i1++) {
let data9 = data8[i1];
if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
if (Object.keys(data9).length < 1) {
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
if (data.scope !== void 0 && func0.call(data, "scope")) {
if (!validate53(data.scope, {
instancePath: instancePath + "/scope",
parentData: data,
parentDataProperty: "scope",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.when !== void 0 && func0.call(data, "when")) {
if (!validate55(data.when, {
instancePath: instancePath + "/when",
parentData: data,
parentDataProperty: "when",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if (data.then !== void 0 && func0.call(data, "then")) {
if (!validate84(data.then, {
instancePath: instancePath + "/then",
parentData: data,
parentDataProperty: "then",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if (data.lifecycle !== void 0 && func0.call(data, "lifecycle")) {
if (!validate89(data.lifecycle, {
instancePath: instancePath + "/lifecycle",
parentData: data,
parentDataProperty: "lifecycle",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
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
exports.default = manifest_validator_default;
exports.validate = validate;
