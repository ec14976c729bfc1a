// src/manifest/generated/config-validator.js
const validate = validate52;
var config_validator_default = validate52;
const schema19 = {
"$id": "https://wac.invalid/schema/config.schema.json",
"title": "ConfigurationDocument",
"type": "object",
"properties": {
"version": {
"type": "integer",
"enum": [1]
},
"owner": {
"type": "string",
"pattern": "^[A-Za-z0-9._/-]+$",
"maxLength": 120
},
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"organizations": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"formerEntities": {
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
},
"drift": {
"type": "string",
"enum": ["repair", "report"]
},
"executionHistory": {
"type": "string",
"enum": ["on", "off"]
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": {
"locked": {
"type": "array",
"items": {
"type": "string",
"pattern": "^[a-z]+/[a-z-]+$"
}
},
"rules": { "$ref": "#/$defs/lintRules" }
},
"additionalProperties": false
},
"removed": {
"type": "array",
"items": {
"type": "object",
"properties": {
"key": {
"type": "string",
"minLength": 1
},
"until": {
"type": "string",
"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
}
},
"required": ["key", "until"],
"additionalProperties": false
}
},
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
},
"environments": {
"type": "object",
"minProperties": 1,
"additionalProperties": { "$ref": "#/$defs/environment" }
},
"defaultEnvironment": {
"type": "string",
"minLength": 1
}
},
"required": [
"version",
"owner",
"onRemove"
],
"additionalProperties": false,
"$defs": {
"lintRules": {
"type": "object",
"properties": {
"namePattern": {
"type": "string",
"minLength": 1
},
"requireDescription": { "type": "boolean" },
"requireSeverity": { "type": "boolean" },
"requireRunFilter": { "type": "boolean" },
"integrations": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"metricBounds": {
"type": "object",
"additionalProperties": {
"type": "object",
"properties": {
"min": { "type": "number" },
"max": { "type": "number" }
},
"additionalProperties": false,
"minProperties": 1
}
},
"maxFanOut": {
"type": "integer",
"minimum": 1
},
"maxFiresPerDay": {
"type": "number",
"exclusiveMinimum": 0
}
},
"additionalProperties": false
},
"guard": {
"type": "object",
"properties": {
"maxDeletes": {
"type": "integer",
"minimum": 0
},
"maxDeletePercent": {
"type": "number",
"minimum": 0,
"maximum": 100
},
"maxSilenced": {
"type": "integer",
"minimum": 0
},
"maxSilencedPercent": {
"type": "number",
"minimum": 0,
"maximum": 100
},
"maxRedirected": {
"type": "integer",
"minimum": 0
},
"maxAltered": {
"type": "integer",
"minimum": 0
},
"maxAlteredPercent": {
"type": "number",
"minimum": 0,
"maximum": 100
}
},
"additionalProperties": false
},
"integration": {
"type": "object",
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
"environment": {
"type": "object",
"properties": {
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"type": "string",
"minLength": 1
},
"shadow": { "type": "boolean" },
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
},
"override": {
"type": "object",
"properties": {
"match": {
"type": "string",
"minLength": 1
},
"set": {
"type": "object",
"minProperties": 1
},
"patch": { "$ref": "#/$defs/field0" }
},
"required": ["match"],
"additionalProperties": false,
"minProperties": 2,
"maxProperties": 2
},
"field0": {
"type": "array",
"minItems": 1,
"items": {
"type": "object",
"properties": {
"op": {
"type": "string",
"enum": [
"add",
"remove",
"replace",
"move",
"copy",
"test"
]
},
"path": { "type": "string" },
"from": { "type": "string" },
"value": {}
},
"required": ["op", "path"],
"additionalProperties": false
}
}
}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9._/-]+$", "u");
const pattern4 = new RegExp("^[a-z]+/[a-z-]+$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "maxDeletes" || key0 === "maxDeletePercent" || key0 === "maxSilenced" || key0 === "maxSilencedPercent" || key0 === "maxRedirected" || key0 === "maxAltered" || key0 === "maxAlteredPercent")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.maxDeletes !== void 0 && func0.call(data, "maxDeletes")) {
let data0 = data.maxDeletes;
if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletes",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data0 == "number" && isFinite(data0)) {
if (data0 < 0 || isNaN(data0)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletes",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxDeletePercent !== void 0 && func0.call(data, "maxDeletePercent")) {
let data1 = data.maxDeletePercent;
if (typeof data1 == "number" && isFinite(data1)) {
if (data1 > 100 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data1 < 0 || isNaN(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxDeletePercent",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data.maxSilenced !== void 0 && func0.call(data, "maxSilenced")) {
let data2 = data.maxSilenced;
if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilenced",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data2 == "number" && isFinite(data2)) {
if (data2 < 0 || isNaN(data2)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilenced",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxSilencedPercent !== void 0 && func0.call(data, "maxSilencedPercent")) {
let data3 = data.maxSilencedPercent;
if (typeof data3 == "number" && isFinite(data3)) {
if (data3 > 100 || isNaN(data3)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data3 < 0 || isNaN(data3)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxSilencedPercent",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data.maxRedirected !== void 0 && func0.call(data, "maxRedirected")) {
let data4 = data.maxRedirected;
if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxRedirected",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data4 == "number" && isFinite(data4)) {
if (data4 < 0 || isNaN(data4)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxRedirected",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxAltered !== void 0 && func0.call(data, "maxAltered")) {
let data5 = data.maxAltered;
if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAltered",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data5 == "number" && isFinite(data5)) {
if (data5 < 0 || isNaN(data5)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAltered",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
}
}
if (data.maxAlteredPercent !== void 0 && func0.call(data, "maxAlteredPercent")) {
let data6 = data.maxAlteredPercent;
if (typeof data6 == "number" && isFinite(data6)) {
if (data6 > 100 || isNaN(data6)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "maximum",
params: {
comparison: "<=",
limit: 100
}
});
errors++;
}
if (data6 < 0 || isNaN(data6)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "minimum",
params: {
comparison: ">=",
limit: 0
}
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/maxAlteredPercent",
keyword: "type",
params: { type: "number" }
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!(key0 === "namePattern" || key0 === "requireDescription" || key0 === "requireSeverity" || key0 === "requireRunFilter" || key0 === "integrations" || key0 === "metricBounds" || key0 === "maxFanOut" || key0 === "maxFiresPerDay")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.namePattern !== void 0 && func0.call(data, "namePattern")) {
let data0 = data.namePattern;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/namePattern",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/namePattern",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.requireDescription !== void 0 && func0.call(data, "requireDescription")) {
if (typeof data.requireDescription !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireDescription",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.requireSeverity !== void 0 && func0.call(data, "requireSeverity")) {
if (typeof data.requireSeverity !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireSeverity",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.requireRunFilter !== void 0 && func0.call(data, "requireRunFilter")) {
if (typeof data.requireRunFilter !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/requireRunFilter",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data4 = data.integrations;
if (Array.isArray(data4)) {
const len0 = data4.length;
for (let i0 = 0; i0 < len0; i0++) {
let data5 = data4[i0];
if (typeof data5 === "string") {
if (data5.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.metricBounds !== void 0 && func0.call(data, "metricBounds")) {
let data6 = data.metricBounds;
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key1 of Object.keys(data6)) {
let data7 = data6[key1];
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
if (Object.keys(data7).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key2 of Object.keys(data7)) if (!(key2 === "min" || key2 === "max")) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data7.min !== void 0 && func0.call(data7, "min")) {
let data8 = data7.min;
if (!(typeof data8 == "number" && isFinite(data8))) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/min",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
if (data7.max !== void 0 && func0.call(data7, "max")) {
let data9 = data7.max;
if (!(typeof data9 == "number" && isFinite(data9))) {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/max",
keyword: "type",
params: { type: "number" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/metricBounds",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.maxFanOut !== void 0 && func0.call(data, "maxFanOut")) {
let data10 = data.maxFanOut;
if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFanOut",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (typeof data10 == "number" && isFinite(data10)) {
if (data10 < 1 || isNaN(data10)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFanOut",
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
if (data.maxFiresPerDay !== void 0 && func0.call(data, "maxFiresPerDay")) {
let data11 = data.maxFiresPerDay;
if (typeof data11 == "number" && isFinite(data11)) {
if (data11 <= 0 || isNaN(data11)) {
(vErrors ??= []).push({
instancePath: instancePath + "/maxFiresPerDay",
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
instancePath: instancePath + "/maxFiresPerDay",
keyword: "type",
params: { type: "number" }
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
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
} else {
(vErrors ??= []).push({
instancePath,
keyword: "type",
params: { type: "object" }
});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema24 = {
"type": "array",
"minItems": 1,
"items": {
"type": "object",
"properties": {
"op": {
"type": "string",
"enum": [
"add",
"remove",
"replace",
"move",
"copy",
"test"
]
},
"path": { "type": "string" },
"from": { "type": "string" },
"value": {}
},
"required": ["op", "path"],
"additionalProperties": false
}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (Array.isArray(data)) {
if (data.length < 1) {
(vErrors ??= []).push({
instancePath,
keyword: "minItems",
params: { limit: 1 }
});
errors++;
}
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
let data0 = data[i0];
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
if (data0.op === void 0 || !func0.call(data0, "op")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "required",
params: { missingProperty: "op" }
});
errors++;
}
if (data0.path === void 0 || !func0.call(data0, "path")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "required",
params: { missingProperty: "path" }
});
errors++;
}
for (const key0 of Object.keys(data0)) if (!(key0 === "op" || key0 === "path" || key0 === "from" || key0 === "value")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data0.op !== void 0 && func0.call(data0, "op")) {
let data1 = data0.op;
if (typeof data1 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/op",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data1 === "add" || data1 === "remove" || data1 === "replace" || data1 === "move" || data1 === "copy" || data1 === "test")) {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/op",
keyword: "enum",
params: { allowedValues: schema24.items.properties.op.enum }
});
errors++;
}
}
if (data0.path !== void 0 && func0.call(data0, "path")) {
if (typeof data0.path !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/path",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data0.from !== void 0 && func0.call(data0, "from")) {
if (typeof data0.from !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0 + "/from",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/" + i0,
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
params: { type: "array" }
});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {
"items": true,
"dynamicProps": false,
"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
if (Object.keys(data).length > 2) {
(vErrors ??= []).push({
instancePath,
keyword: "maxProperties",
params: { limit: 2 }
});
errors++;
}
if (Object.keys(data).length < 2) {
(vErrors ??= []).push({
instancePath,
keyword: "minProperties",
params: { limit: 2 }
});
errors++;
}
if (data.match === void 0 || !func0.call(data, "match")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "match" }
});
errors++;
}
for (const key0 of Object.keys(data)) if (!(key0 === "match" || key0 === "set" || key0 === "patch")) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.match !== void 0 && func0.call(data, "match")) {
let data0 = data.match;
if (typeof data0 === "string") {
if (data0.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/match",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/match",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.set !== void 0 && func0.call(data, "set")) {
let data1 = data.set;
if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
if (Object.keys(data1).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/set",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/set",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.patch !== void 0 && func0.call(data, "patch")) {
if (!validate60(data.patch, {
instancePath: instancePath + "/patch",
parentData: data,
parentDataProperty: "patch",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
const schema25 = {
"type": "object",
"properties": {
"vars": {
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] }
},
"integrations": {
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"entity": {
"type": "string",
"minLength": 1
},
"entities": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"server": {
"type": "string",
"minLength": 1
},
"allowInsecureHttp": { "type": "boolean" },
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"type": "string",
"minLength": 1
},
"shadow": { "type": "boolean" },
"formerOwners": {
"type": "array",
"items": {
"type": "string",
"minLength": 1
}
},
"overrides": {
"type": "array",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if (evaluated0.dynamicProps) evaluated0.props = void 0;
if (evaluated0.dynamicItems) evaluated0.items = void 0;
if (data && typeof data == "object" && !Array.isArray(data)) {
for (const key0 of Object.keys(data)) if (!func0.call(schema25.properties, key0)) {
(vErrors ??= []).push({
instancePath,
keyword: "additionalProperties",
params: { additionalProperty: key0 }
});
errors++;
}
if (data.vars !== void 0 && func0.call(data, "vars")) {
let data0 = data.vars;
if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 of Object.keys(data0)) {
let data1 = data0[key1];
if ((!data1 || typeof data1 != "object") && typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema25.properties.vars.additionalProperties.type }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/vars",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data2 = data.integrations;
if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
for (const key2 of Object.keys(data2)) if (!validate57(data2[key2], {
instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data2,
parentDataProperty: key2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data4 = data.entity;
if (typeof data4 === "string") {
if (data4.length < 1) {
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
if (data.entities !== void 0 && func0.call(data, "entities")) {
let data5 = data.entities;
if (Array.isArray(data5)) {
const len0 = data5.length;
for (let i0 = 0; i0 < len0; i0++) {
let data6 = data5[i0];
if (typeof data6 === "string") {
if (data6.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.server !== void 0 && func0.call(data, "server")) {
let data7 = data.server;
if (typeof data7 === "string") {
if (data7.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.allowInsecureHttp !== void 0 && func0.call(data, "allowInsecureHttp")) {
if (typeof data.allowInsecureHttp !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/allowInsecureHttp",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.guard !== void 0 && func0.call(data, "guard")) {
if (!validate53(data.guard, {
instancePath: instancePath + "/guard",
parentData: data,
parentDataProperty: "guard",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.lint !== void 0 && func0.call(data, "lint")) {
let data10 = data.lint;
if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
for (const key3 of Object.keys(data10)) if (!(key3 === "rules")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "additionalProperties",
params: { additionalProperty: key3 }
});
errors++;
}
if (data10.rules !== void 0 && func0.call(data10, "rules")) {
if (!validate55(data10.rules, {
instancePath: instancePath + "/lint/rules",
parentData: data10,
parentDataProperty: "rules",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.nameSuffix !== void 0 && func0.call(data, "nameSuffix")) {
let data12 = data.nameSuffix;
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/nameSuffix",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/nameSuffix",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.shadow !== void 0 && func0.call(data, "shadow")) {
if (typeof data.shadow !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/shadow",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
let data14 = data.formerOwners;
if (Array.isArray(data14)) {
const len1 = data14.length;
for (let i1 = 0; i1 < len1; i1++) {
let data15 = data14[i1];
if (typeof data15 === "string") {
if (data15.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i1,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.overrides !== void 0 && func0.call(data, "overrides")) {
let data16 = data.overrides;
if (Array.isArray(data16)) {
const len2 = data16.length;
for (let i2 = 0; i2 < len2; i2++) if (!validate59(data16[i2], {
instancePath: instancePath + "/overrides/" + i2,
parentData: data16,
parentDataProperty: i2,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/overrides",
keyword: "type",
params: { type: "array" }
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {
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
if (data.version === void 0 || !func0.call(data, "version")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "version" }
});
errors++;
}
if (data.owner === void 0 || !func0.call(data, "owner")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "owner" }
});
errors++;
}
if (data.onRemove === void 0 || !func0.call(data, "onRemove")) {
(vErrors ??= []).push({
instancePath,
keyword: "required",
params: { missingProperty: "onRemove" }
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
if (data.version !== void 0 && func0.call(data, "version")) {
let data0 = data.version;
if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
(vErrors ??= []).push({
instancePath: instancePath + "/version",
keyword: "type",
params: { type: "integer" }
});
errors++;
}
if (!(data0 === 1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/version",
keyword: "enum",
params: { allowedValues: schema19.properties.version.enum }
});
errors++;
}
}
if (data.owner !== void 0 && func0.call(data, "owner")) {
let data1 = data.owner;
if (typeof data1 === "string") {
if (data1.length > 120) {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "maxLength",
params: { limit: 120 }
});
errors++;
}
if (!pattern3.test(data1)) {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "pattern",
params: { pattern: "^[A-Za-z0-9._/-]+$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/owner",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
let data2 = data.formerOwners;
if (Array.isArray(data2)) {
const len0 = data2.length;
for (let i0 = 0; i0 < len0; i0++) {
let data3 = data2[i0];
if (typeof data3 === "string") {
if (data3.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i0,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners/" + i0,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerOwners",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.server !== void 0 && func0.call(data, "server")) {
let data4 = data.server;
if (typeof data4 === "string") {
if (data4.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/server",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data.allowInsecureHttp !== void 0 && func0.call(data, "allowInsecureHttp")) {
if (typeof data.allowInsecureHttp !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/allowInsecureHttp",
keyword: "type",
params: { type: "boolean" }
});
errors++;
}
}
if (data.entity !== void 0 && func0.call(data, "entity")) {
let data6 = data.entity;
if (typeof data6 === "string") {
if (data6.length < 1) {
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
if (data.entities !== void 0 && func0.call(data, "entities")) {
let data7 = data.entities;
if (Array.isArray(data7)) {
const len1 = data7.length;
for (let i1 = 0; i1 < len1; i1++) {
let data8 = data7[i1];
if (typeof data8 === "string") {
if (data8.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i1,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities/" + i1,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/entities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.organizations !== void 0 && func0.call(data, "organizations")) {
let data9 = data.organizations;
if (Array.isArray(data9)) {
const len2 = data9.length;
for (let i2 = 0; i2 < len2; i2++) {
let data10 = data9[i2];
if (typeof data10 === "string") {
if (data10.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations/" + i2,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations/" + i2,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/organizations",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.formerEntities !== void 0 && func0.call(data, "formerEntities")) {
let data11 = data.formerEntities;
if (Array.isArray(data11)) {
const len3 = data11.length;
for (let i3 = 0; i3 < len3; i3++) {
let data12 = data11[i3];
if (typeof data12 === "string") {
if (data12.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities/" + i3,
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities/" + i3,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/formerEntities",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.onRemove !== void 0 && func0.call(data, "onRemove")) {
let data13 = data.onRemove;
if (typeof data13 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data13 === "delete" || data13 === "disable" || data13 === "keep" || data13 === "release")) {
(vErrors ??= []).push({
instancePath: instancePath + "/onRemove",
keyword: "enum",
params: { allowedValues: schema19.properties.onRemove.enum }
});
errors++;
}
}
if (data.drift !== void 0 && func0.call(data, "drift")) {
let data14 = data.drift;
if (typeof data14 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/drift",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data14 === "repair" || data14 === "report")) {
(vErrors ??= []).push({
instancePath: instancePath + "/drift",
keyword: "enum",
params: { allowedValues: schema19.properties.drift.enum }
});
errors++;
}
}
if (data.executionHistory !== void 0 && func0.call(data, "executionHistory")) {
let data15 = data.executionHistory;
if (typeof data15 !== "string") {
(vErrors ??= []).push({
instancePath: instancePath + "/executionHistory",
keyword: "type",
params: { type: "string" }
});
errors++;
}
if (!(data15 === "on" || data15 === "off")) {
(vErrors ??= []).push({
instancePath: instancePath + "/executionHistory",
keyword: "enum",
params: { allowedValues: schema19.properties.executionHistory.enum }
});
errors++;
}
}
if (data.guard !== void 0 && func0.call(data, "guard")) {
if (!validate53(data.guard, {
instancePath: instancePath + "/guard",
parentData: data,
parentDataProperty: "guard",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if (data.lint !== void 0 && func0.call(data, "lint")) {
let data17 = data.lint;
if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
for (const key1 of Object.keys(data17)) if (!(key1 === "locked" || key1 === "rules")) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "additionalProperties",
params: { additionalProperty: key1 }
});
errors++;
}
if (data17.locked !== void 0 && func0.call(data17, "locked")) {
let data18 = data17.locked;
if (Array.isArray(data18)) {
const len4 = data18.length;
for (let i4 = 0; i4 < len4; i4++) {
let data19 = data18[i4];
if (typeof data19 === "string") {
if (!pattern4.test(data19)) {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked/" + i4,
keyword: "pattern",
params: { pattern: "^[a-z]+/[a-z-]+$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked/" + i4,
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint/locked",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data17.rules !== void 0 && func0.call(data17, "rules")) {
if (!validate55(data17.rules, {
instancePath: instancePath + "/lint/rules",
parentData: data17,
parentDataProperty: "rules",
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/lint",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.removed !== void 0 && func0.call(data, "removed")) {
let data21 = data.removed;
if (Array.isArray(data21)) {
const len5 = data21.length;
for (let i5 = 0; i5 < len5; i5++) {
let data22 = data21[i5];
if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
if (data22.key === void 0 || !func0.call(data22, "key")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "required",
params: { missingProperty: "key" }
});
errors++;
}
if (data22.until === void 0 || !func0.call(data22, "until")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "required",
params: { missingProperty: "until" }
});
errors++;
}
for (const key2 of Object.keys(data22)) if (!(key2 === "key" || key2 === "until")) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "additionalProperties",
params: { additionalProperty: key2 }
});
errors++;
}
if (data22.key !== void 0 && func0.call(data22, "key")) {
let data23 = data22.key;
if (typeof data23 === "string") {
if (data23.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/key",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/key",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
if (data22.until !== void 0 && func0.call(data22, "until")) {
let data24 = data22.until;
if (typeof data24 === "string") {
if (!pattern5.test(data24)) {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/until",
keyword: "pattern",
params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5 + "/until",
keyword: "type",
params: { type: "string" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed/" + i5,
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/removed",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.vars !== void 0 && func0.call(data, "vars")) {
let data25 = data.vars;
if (data25 && typeof data25 == "object" && !Array.isArray(data25)) for (const key3 of Object.keys(data25)) {
let data26 = data25[key3];
if ((!data26 || typeof data26 != "object") && typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "boolean") {
(vErrors ??= []).push({
instancePath: instancePath + "/vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
keyword: "type",
params: { type: schema19.properties.vars.additionalProperties.type }
});
errors++;
}
}
else {
(vErrors ??= []).push({
instancePath: instancePath + "/vars",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.integrations !== void 0 && func0.call(data, "integrations")) {
let data27 = data.integrations;
if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
for (const key4 of Object.keys(data27)) if (!validate57(data27[key4], {
instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data27,
parentDataProperty: key4,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/integrations",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.overrides !== void 0 && func0.call(data, "overrides")) {
let data29 = data.overrides;
if (Array.isArray(data29)) {
const len6 = data29.length;
for (let i6 = 0; i6 < len6; i6++) if (!validate59(data29[i6], {
instancePath: instancePath + "/overrides/" + i6,
parentData: data29,
parentDataProperty: i6,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/overrides",
keyword: "type",
params: { type: "array" }
});
errors++;
}
}
if (data.environments !== void 0 && func0.call(data, "environments")) {
let data31 = data.environments;
if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
if (Object.keys(data31).length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "minProperties",
params: { limit: 1 }
});
errors++;
}
for (const key5 of Object.keys(data31)) if (!validate63(data31[key5], {
instancePath: instancePath + "/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
parentData: data31,
parentDataProperty: key5,
rootData,
dynamicAnchors
})) {
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/environments",
keyword: "type",
params: { type: "object" }
});
errors++;
}
}
if (data.defaultEnvironment !== void 0 && func0.call(data, "defaultEnvironment")) {
let data33 = data.defaultEnvironment;
if (typeof data33 === "string") {
if (data33.length < 1) {
(vErrors ??= []).push({
instancePath: instancePath + "/defaultEnvironment",
keyword: "minLength",
params: { limit: 1 }
});
errors++;
}
} else {
(vErrors ??= []).push({
instancePath: instancePath + "/defaultEnvironment",
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
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {
"props": true,
"dynamicProps": false,
"dynamicItems": false
};
exports.default = config_validator_default;
exports.validate = validate;
