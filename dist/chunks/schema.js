const require_common = require("./common.js");
// src/model/kinds/event-kinds.ts
const ARTIFACT_EVENTS = {
createArtifact: {
description: "A new artifact version is created in the collection.",
occurrence: "A version was created.",
words: ["artifactadded"],
subject: "version",
leaves: "version",
eventType: "CREATE_ARTIFACT",
isCollectionOnly: true
},
linkArtifact: {
description: "An artifact version is linked to a collection.",
occurrence: "A version was linked.",
words: ["linkmodel", "onlinkmodel"],
subject: "version",
eventType: "LINK_ARTIFACT"
},
unlinkArtifact: {
description: "An artifact version is unlinked from a collection.",
occurrence: "A version was unlinked.",
words: [],
subject: "version",
eventType: "UNLINK_ARTIFACT"
},
addArtifactAlias: {
description: "An alias is assigned to an artifact version.",
occurrence: "A version got an alias.",
words: ["updateartifactalias"],
shorthand: (word) => `{ filter: { alias: ${word} } }`,
subject: "version",
value: "alias",
leaves: "value",
eventType: "ADD_ARTIFACT_ALIAS"
},
addArtifactTag: {
description: "A tag is assigned to an artifact version.",
occurrence: "A version got a tag.",
words: [],
subject: "version",
value: "tag",
leaves: "value",
eventType: "ADD_ARTIFACT_TAG"
},
removeArtifactTag: {
description: "A tag is removed from an artifact version.",
occurrence: "A version lost a tag.",
words: [],
subject: "version",
value: "tag",
eventType: "REMOVE_ARTIFACT_TAG"
},
addCollectionTag: {
description: "A tag is assigned to a collection.",
occurrence: "A collection got a tag.",
words: [],
subject: "collection",
value: "tag",
leaves: "value",
eventType: "ADD_COLLECTION_TAG"
},
removeCollectionTag: {
description: "A tag is removed from a collection.",
occurrence: "A collection lost a tag.",
words: [],
subject: "collection",
value: "tag",
eventType: "REMOVE_COLLECTION_TAG"
}
};
const RUN_EVENTS = {
runMetric: {
words: [
"runmetricthreshold",
"runmetricchange",
"runmetriczscore"
],
shorthand: (word) => `{ metric: ${word}, threshold: { gt: \u2026 } }`
},
runState: {
words: [],
shorthand: (word) => `{ states: [${word}] }`
}
};
const EVENTS = {
...ARTIFACT_EVENTS,
...RUN_EVENTS
};
const ARTIFACT_EVENT_KINDS = require_common.Kt(ARTIFACT_EVENTS);
const RUN_EVENT_KINDS = require_common.Kt(RUN_EVENTS);
const EVENT_KINDS = require_common.Kt(EVENTS);
function isRunEventKind(kind) {
return Object.hasOwn(RUN_EVENTS, kind);
}
function isRunEvent(event) {
return isRunEventKind(event.kind);
}
// src/model/kinds/action-kinds.ts
const ACTIONS = {
sendNotification: {
words: [
"notification",
"notify",
"slack",
"sendslack"
],
reaches: "slack",
shorthand: (word) => word.startsWith("\"#") ? `{ integration: { slack: { channel: ${word} } } }` : `{ integration: ${word} }`
},
sendWebhook: {
words: ["webhook", "genericwebhook"],
reaches: "webhook",
shorthand: (word) => `{ integration: ${word} }`
},
sendPromptToAria: {
words: [
"aria",
"sendtoaria",
"ariaaction"
],
reaches: "assistant",
shorthand: (word) => `{ prompt: "${word}" }`
},
doNothing: {
words: ["noop", "nothing"],
reaches: "nobody"
}
};
const ACTION_KINDS = require_common.Kt(ACTIONS);
// src/manifest/generated/manifest-schema.js
const schema$2 = {
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://wac.invalid/schema/manifest.schema.json",
"title": "Manifest",
"description": "One automation: an event that happens in an ML project, and the action that follows.",
"type": "object",
"properties": {
"key": {
"description": "The stable identity of the automation. It stays the same when the automation is renamed.",
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$",
"examples": ["accuracy-alert"]
},
"name": {
"description": "The name on the server: at most 255 characters, unique within its scope. Default: the key.",
"type": "string",
"minLength": 1,
"examples": ["Accuracy alert"]
},
"description": {
"description": "What the automation is for.",
"type": "string",
"default": "",
"examples": ["Accuracy went above 0.95."]
},
"enabled": {
"description": "Whether the automation triggers.",
"default": true,
"type": "boolean"
},
"environments": {
"description": "The environments that have this automation. Default: all.",
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"minLength": 1
},
"examples": [["prod"]]
},
"matrix": {
"description": "Makes one automation per combination of the axes; `${{ matrix.AXIS }}` is the item.",
"type": "object",
"minProperties": 1,
"properties": { "exclude": {
"description": "Combinations to exclude, each given by the ids or values of some axes.",
"type": "array",
"items": {
"type": "object",
"minProperties": 1
},
"examples": [[{
"model": "classifier",
"level": "WARN"
}]]
} },
"additionalProperties": {
"description": "An axis: a list, or a mapping of id to item, or an expression that gives one.",
"type": [
"array",
"object",
"string"
],
"examples": ["${{ vars.fleet }}", ["WARN", "ERROR"]]
},
"examples": [{
"model": "${{ vars.fleet }}",
"level": ["WARN", "ERROR"]
}]
},
"scope": {
"description": "Where the automation listens: one of `project`, `registry` (each with or without `collection`), `team`, `organization`.",
"type": "object",
"properties": {
"project": {
"description": "ENTITY/PROJECT, or PROJECT alone: the entity is then the configuration's `entity`.",
"type": "string",
"minLength": 1,
"examples": ["vision-team/classifier"]
},
"registry": {
"description": "ORGANIZATION/REGISTRY, or REGISTRY alone if the configuration has only one organization.",
"type": "string",
"minLength": 1,
"examples": ["acme/models"]
},
"collection": {
"description": "One artifact collection of the project or registry.",
"type": "string",
"minLength": 1,
"examples": ["churn"]
},
"team": {
"description": "A whole team.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
},
"organization": {
"description": "A whole organization, by its display name or its entity's name.",
"type": "string",
"minLength": 1,
"examples": ["acme"]
}
},
"additionalProperties": false,
"minProperties": 1,
"examples": [{ "project": "vision-team/classifier" }, {
"registry": "acme/models",
"collection": "churn"
}]
},
"when": {
"description": "The event: exactly one.",
"type": "object",
"properties": {
"createArtifact": {
"description": "A new artifact version is created in the collection.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"linkArtifact": {
"description": "An artifact version is linked to a collection.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"unlinkArtifact": {
"description": "An artifact version is unlinked from a collection.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"addArtifactAlias": {
"description": "An alias is assigned to an artifact version.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"addArtifactTag": {
"description": "A tag is assigned to an artifact version.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"removeArtifactTag": {
"description": "A tag is removed from an artifact version.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"addCollectionTag": {
"description": "A tag is assigned to a collection.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"removeCollectionTag": {
"description": "A tag is removed from a collection.",
"type": "object",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"examples": [{}]
},
"runMetric": {
"description": "A metric of a run meets a condition: exactly one of `threshold`, `change`, `zscore`.",
"type": "object",
"properties": {
"metric": {
"description": "The metric's name as it is logged, or a system metric.",
"type": "string",
"minLength": 1,
"examples": ["val/accuracy"]
},
"aggregate": {
"description": "How the values of the window are combined; always together with `window`. Without both, the latest value counts. `sum` is compiled to a mean.",
"examples": ["mean"],
"type": "string",
"enum": [
"min",
"max",
"mean",
"sum"
]
},
"window": {
"description": "How many of the latest logged values count; always together with `aggregate`.",
"examples": [5],
"type": "integer",
"minimum": 1
},
"threshold": {
"description": "Compares the value with a number: exactly one of the operators.",
"type": "object",
"properties": {
"gt": {
"description": "Greater than.",
"examples": [.95],
"type": "number"
},
"gte": {
"description": "Greater than or equal.",
"examples": [.95],
"type": "number"
},
"lt": {
"description": "Less than.",
"examples": [.9],
"type": "number"
},
"lte": {
"description": "Less than or equal.",
"examples": [.9],
"type": "number"
},
"eq": {
"description": "Equal. The official SDK cannot read such an automation and erases the condition when it updates it.",
"examples": [0],
"type": "number"
},
"ne": {
"description": "Not equal. The official SDK cannot read such an automation and erases the condition when it updates it.",
"examples": [0],
"type": "number"
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1,
"examples": [{ "gt": .95 }]
},
"change": {
"description": "Compares the window with the window before it.",
"type": "object",
"properties": {
"direction": {
"description": "The direction in which the value must change.",
"default": "any",
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
},
"by": {
"description": "How much: a number is absolute, a percentage is relative to the value before.",
"examples": [.3, "5%"],
"type": ["number", "string"],
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
},
"priorWindow": {
"description": "How many values the window before has. Default: `window`.",
"examples": [50],
"type": "integer",
"minimum": 1
}
},
"required": ["by"],
"additionalProperties": false,
"examples": [{
"direction": "decrease",
"by": "5%"
}]
},
"zscore": {
"description": "The value is far from the mean of its window, measured in standard deviations.",
"type": "object",
"properties": {
"threshold": {
"description": "How many standard deviations.",
"default": 3,
"type": "number",
"exclusiveMinimum": 0
},
"window": {
"description": "The number of logged values for the mean and the deviation.",
"default": 30,
"type": "integer",
"minimum": 1
},
"direction": {
"description": "The direction in which the value must change.",
"default": "any",
"type": "string",
"enum": [
"increase",
"decrease",
"any"
]
}
},
"additionalProperties": false,
"examples": [{
"threshold": 3,
"window": 30
}]
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false
},
"runState": {
"description": "A run changes to one of the states.",
"type": "object",
"properties": {
"states": {
"description": "The states that trigger. `crashed` is stored as `failed` by the server.",
"examples": [["failed"], ["finished", "failed"]],
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
"additionalProperties": false,
"examples": [{ "states": ["failed"] }]
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"then": {
"description": "The action: exactly one.",
"type": "object",
"properties": {
"sendNotification": {
"description": "Posts to a Slack channel.",
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": {
"description": "The title of the message.",
"type": "string",
"default": ""
},
"message": {
"description": "The text of the message.",
"type": "string",
"default": ""
},
"severity": {
"description": "The severity of the message.",
"default": "INFO",
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
"description": "Posts JSON to a webhook.",
"type": "object",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": {
"description": "The body: a mapping, sent as JSON. W&B replaces its own template variables, such as `${artifact_version_string}`. A string is sent unchanged.",
"type": [
"object",
"array",
"string"
],
"examples": [{
"ref": "main",
"artifact": "${artifact_version_string}"
}]
}
},
"required": ["integration"],
"additionalProperties": false
},
"sendPromptToAria": {
"description": "Sends a prompt to ARIA, W&B's assistant, which starts a conversation as the user who created the automation. Only that user can edit the automation. Available in projects of teams on W&B's multi-tenant cloud.",
"type": "object",
"properties": {
"prompt": {
"description": "What ARIA has to do: at most 4,000 bytes of UTF-8 after trimming. W&B replaces its own template variables, such as `${run_name}`.",
"type": "string",
"examples": ["Run ${run_name} failed. Read its logs and say why."]
},
"promptFile": {
"description": "A text file with the prompt: a path relative to the manifest, inside the manifest directory. Expressions in the file are not replaced.",
"type": "string",
"examples": ["prompts/triage.md"]
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"doNothing": {
"description": "Does nothing. Use it to try an automation out.",
"type": "object",
"properties": {},
"additionalProperties": false,
"examples": [{}]
}
},
"additionalProperties": false,
"minProperties": 1,
"maxProperties": 1
},
"lifecycle": {
"description": "Settings for how wac manages the automation.",
"type": "object",
"properties": {
"protect": {
"description": "No plan deletes, disables or releases the automation. To remove the protection, apply `protect: false`.",
"default": false,
"type": "boolean"
},
"adopt": {
"description": "Take over the unmanaged automation with the same scope and name. `true`: only if it matches this manifest, so that only the marker is added. A digest, as `wac export` writes it: only if it is exactly as it was exported. Has no effect once the automation is managed; remove it then.",
"default": false,
"type": ["boolean", "string"],
"pattern": "^sha256:[0-9a-f]{16}$"
},
"ignoreChanges": {
"description": "Fields, as dotted paths, that wac neither compares nor writes.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["enabled", "then.sendNotification.severity"]]
},
"onRemove": {
"description": "What happens when no manifest describes the automation any more. Default: the configuration's.",
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
"description": "An expression: `${{ vars.NAME }}` or `${{ matrix.AXIS }}`, with `??` for a fallback. A string that is one whole expression keeps the value's type.",
"type": "string",
"pattern": "\\$\\{\\{",
"examples": ["${{ vars.floor }}", "${{ matrix.model.floor ?? vars.floor }}"]
},
"condition": {
"description": "A value (equals), a list (one of), or an object of operators.",
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
"eq": {
"description": "Equal to the value.",
"type": [
"string",
"number",
"boolean"
],
"examples": ["production"]
},
"ne": {
"description": "Not equal to the value.",
"type": [
"string",
"number",
"boolean"
],
"examples": ["staging"]
},
"gt": {
"description": "Greater than the value.",
"type": ["number", "string"],
"examples": [10]
},
"gte": {
"description": "Greater than or equal to the value.",
"type": ["number", "string"],
"examples": [10]
},
"lt": {
"description": "Less than the value.",
"type": ["number", "string"],
"examples": [10]
},
"lte": {
"description": "Less than or equal to the value.",
"type": ["number", "string"],
"examples": [10]
},
"in": {
"description": "Equal to one of the values.",
"examples": [["production", "staging"]],
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"nin": {
"description": "Equal to none of the values.",
"examples": [["test"]],
"type": "array",
"items": { "type": [
"string",
"number",
"boolean"
] }
},
"regex": {
"description": "The regular expression matches some part of the value.",
"type": "string",
"minLength": 1,
"examples": ["^prod-"]
},
"contains": {
"description": "Contains the text.",
"type": "string",
"minLength": 1,
"examples": ["nightly"]
},
"exists": {
"description": "Whether the field exists.",
"examples": [true],
"type": "boolean"
},
"not": {
"description": "The opposite of an operator object.",
"$ref": "#/$defs/condition"
}
},
"additionalProperties": false,
"examples": [
"production",
["production", "staging"],
{ "regex": "^prod-" }
]
},
"textCondition": {
"description": "A string (equals), a list of strings (one of), or an object of operators.",
"type": [
"string",
"array",
"object"
],
"items": { "type": "string" },
"minProperties": 1,
"properties": {
"eq": {
"description": "Equal to the value.",
"type": "string",
"examples": ["production"]
},
"ne": {
"description": "Not equal to the value.",
"type": "string",
"examples": ["staging"]
},
"gt": {
"description": "Greater than the value.",
"type": "string",
"examples": ["m"]
},
"gte": {
"description": "Greater than or equal to the value.",
"type": "string",
"examples": ["m"]
},
"lt": {
"description": "Less than the value.",
"type": "string",
"examples": ["m"]
},
"lte": {
"description": "Less than or equal to the value.",
"type": "string",
"examples": ["m"]
},
"in": {
"description": "Equal to one of the values.",
"examples": [["production", "staging"]],
"type": "array",
"items": { "type": "string" }
},
"nin": {
"description": "Equal to none of the values.",
"examples": [["test"]],
"type": "array",
"items": { "type": "string" }
},
"regex": {
"description": "The regular expression matches some part of the value.",
"type": "string",
"minLength": 1,
"examples": ["^prod-"]
},
"contains": {
"description": "Contains the text.",
"type": "string",
"minLength": 1,
"examples": ["nightly"]
},
"exists": {
"description": "Whether the field exists.",
"examples": [true],
"type": "boolean"
},
"not": {
"description": "The opposite of an operator object.",
"$ref": "#/$defs/textCondition"
}
},
"additionalProperties": false,
"examples": [
"production",
["production", "staging"],
{ "regex": "^prod-" }
]
},
"artifactFilter": {
"description": "Which artifacts or collections the event is about. Several fields side by side mean all of them.",
"type": "object",
"properties": {
"alias": {
"description": "The alias.",
"$ref": "#/$defs/textCondition"
},
"tag": {
"description": "The tag.",
"$ref": "#/$defs/textCondition"
},
"all": {
"description": "Every one of these filters holds.",
"type": "array",
"items": { "$ref": "#/$defs/artifactFilter" }
},
"any": {
"description": "At least one of these filters holds.",
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"not": {
"description": "The filter does not hold.",
"$ref": "#/$defs/artifactFilter"
},
"none": {
"description": "None of these filters holds.",
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" }
},
"mongo": {
"description": "A filter in the server's own format (a MongoDB subset), sent unchanged.",
"type": "object",
"minProperties": 1,
"examples": [{ "alias": { "$regex": "^prod" } }]
}
},
"additionalProperties": false,
"examples": [{ "alias": { "regex": "^prod" } }]
},
"runFilter": {
"description": "Which runs the event is about. Several fields side by side mean all of them. Of the fields, W&B documents only `name`.",
"type": "object",
"properties": {
"name": {
"description": "The display name of the run.",
"$ref": "#/$defs/textCondition"
},
"id": {
"description": "The id of the run.",
"$ref": "#/$defs/textCondition"
},
"user": {
"description": "The name of the user who started the run.",
"$ref": "#/$defs/textCondition"
},
"state": {
"description": "The state of the run.",
"$ref": "#/$defs/textCondition"
},
"tags": {
"description": "The tags of the run.",
"$ref": "#/$defs/textCondition"
},
"all": {
"description": "Every one of these filters holds.",
"type": "array",
"items": { "$ref": "#/$defs/runFilter" }
},
"any": {
"description": "At least one of these filters holds.",
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"not": {
"description": "The filter does not hold.",
"$ref": "#/$defs/runFilter"
},
"none": {
"description": "None of these filters holds.",
"type": "array",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" }
},
"mongo": {
"description": "A filter in the server's own format (a MongoDB subset), sent unchanged.",
"type": "object",
"minProperties": 1,
"examples": [{ "alias": { "$regex": "^prod" } }]
}
},
"additionalProperties": false,
"patternProperties": {
"^config\\..": {
"description": "A value of the run's configuration.",
"$ref": "#/$defs/condition"
},
"^summary\\..": {
"description": "A value of the run's summary.",
"$ref": "#/$defs/condition"
}
},
"examples": [{ "name": { "regex": "^prod-" } }]
},
"integration": {
"description": "Where the action is sent: an alias in the configuration's `integrations`, or one of `slack`, `webhook`, `id`.",
"type": ["string", "object"],
"minLength": 1,
"properties": {
"slack": {
"description": "A Slack channel that the team has connected to W&B.",
"type": "object",
"properties": {
"channel": {
"description": "The channel's name.",
"type": "string",
"minLength": 1,
"examples": ["#ml-alerts"]
},
"workspace": {
"description": "The Slack workspace. Required if several workspaces have a channel of this name.",
"type": "string",
"minLength": 1,
"examples": ["Acme"]
}
},
"required": ["channel"],
"additionalProperties": false,
"examples": [{ "channel": "#ml-alerts" }]
},
"webhook": {
"description": "The name of a webhook integration of the team.",
"type": "string",
"minLength": 1,
"examples": ["gh-dispatch"]
},
"id": {
"description": "The id of an integration on the server.",
"type": "string",
"minLength": 1,
"examples": ["SW50ZWdyYXRpb246MTIz"]
},
"entity": {
"description": "The team that owns the integration. Default: the entity of the scope, or the configuration's `entity` for registries and organizations.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
}
},
"additionalProperties": false,
"examples": [
"alerts",
{ "slack": { "channel": "#ml-alerts" } },
{ "webhook": "gh-dispatch" }
]
}
}
};
// src/manifest/schema/schema-node.ts
function schemaNodeAt(schema, path) {
let node = resolveNode(schema, schema);
for (const segment of path) {
if (node === void 0) return void 0;
node = childNode(schema, node, segment);
}
return node;
}
function fieldNames(node) {
const properties = node?.["properties"];
return require_common.Wt(properties) ? Object.keys(properties) : [];
}
function isOpenNode(node) {
const { additionalProperties, type } = node;
const takesMappings = type === "object" || Array.isArray(type) && type.includes("object");
return additionalProperties !== false && takesMappings;
}
function resolveNode(schema, node) {
if (!require_common.Wt(node)) return void 0;
const { $ref, ...rest } = node;
if (typeof $ref === "string") {
const definitions = schema["$defs"];
const name = $ref.replace("#/$defs/", "");
const target = require_common.Wt(definitions) ? resolveNode(schema, require_common.Ht(definitions, name)) : void 0;
return target === void 0 ? void 0 : {
...target,
...rest
};
}
return node;
}
function childNode(schema, node, segment) {
const { properties, patternProperties, additionalProperties, items } = node;
if (require_common.Wt(properties) && Object.hasOwn(properties, segment)) return resolveNode(schema, properties[segment]);
if (require_common.Wt(patternProperties)) {
for (const [pattern, child] of Object.entries(patternProperties)) if (new RegExp(pattern, "u").test(segment)) return resolveNode(schema, child);
}
if (require_common.Wt(items) && /^\d+$/.test(segment)) return resolveNode(schema, items);
if (require_common.Wt(additionalProperties)) return resolveNode(schema, additionalProperties);
return isOpenNode(node) ? {} : void 0;
}
// src/manifest/generated/webhook-schema.js
const schema$1 = {
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://wac.invalid/schema/webhook.schema.json",
"title": "WebhookManifest",
"description": "One webhook integration of a team, which automations use by its name.",
"type": "object",
"properties": {
"kind": {
"description": "What the document describes.",
"type": "string",
"enum": ["webhook"]
},
"key": {
"description": "The stable identity of the webhook. It stays the same when the webhook is renamed.",
"type": "string",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$",
"examples": ["github-dispatch"]
},
"team": {
"description": "The team that owns the webhook. Default: the configuration's `entity`.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
},
"name": {
"description": "The name on the server, which automations use: at most 64 letters, digits, `_`, `-` and single words separated by spaces.",
"type": "string",
"minLength": 1,
"examples": ["GitHub dispatch"]
},
"url": {
"description": "Where W&B posts: an https address without credentials. Tokens belong into `accessToken`.",
"type": "string",
"minLength": 1,
"examples": ["https://api.github.com/repos/acme/models/dispatches"]
},
"accessToken": {
"description": "The name of the team secret that W&B sends as `Authorization: Bearer`. Never its value.",
"type": "string",
"examples": ["GITHUB_TOKEN"],
"minLength": 1
},
"secret": {
"description": "The name of the team secret that W&B signs the body with. Never its value.",
"type": "string",
"examples": ["WEBHOOK_SECRET"],
"minLength": 1
},
"environments": {
"description": "The environments that have this webhook. Default: all.",
"type": "array",
"minItems": 1,
"items": {
"type": "string",
"minLength": 1
},
"examples": [["prod"]]
},
"matrix": {
"description": "Makes one webhook per combination of the axes; `${{ matrix.AXIS }}` is the item.",
"type": "object",
"minProperties": 1,
"properties": { "exclude": {
"description": "Combinations to exclude, each given by the ids or values of some axes.",
"type": "array",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": {
"description": "An axis: a list, or a mapping of id to item, or an expression that gives one.",
"type": [
"array",
"object",
"string"
]
}
},
"lifecycle": {
"description": "Settings for how wac manages the webhook.",
"type": "object",
"properties": {
"protect": {
"description": "No plan deletes the webhook. To remove the protection, apply `protect: false`.",
"default": false,
"type": "boolean"
},
"adopt": {
"description": "Manage the webhook of this name that is already there, if it is as this manifest describes it. Has no effect once the webhook is managed; remove it then.",
"default": false,
"type": "boolean"
},
"onRemove": {
"description": "What happens when no manifest describes the webhook any more. Default: the configuration's, where `disable` means `keep`.",
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
"description": "An expression: `${{ vars.NAME }}` or `${{ matrix.AXIS }}`, with `??` for a fallback.",
"type": "string",
"pattern": "\\$\\{\\{",
"examples": ["${{ vars.url }}"]
} }
};
// src/manifest/generated/config-schema.js
const schema = {
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "https://wac.invalid/schema/config.schema.json",
"title": "ConfigurationDocument",
"description": "The configuration of a directory of manifests: `wac.yaml` at its top.",
"type": "object",
"properties": {
"version": {
"description": "The version of this format.",
"type": "integer",
"enum": [1]
},
"owner": {
"description": "The owner of the automations in this directory: the identity of the repository, such as `acme/ml-platform`.",
"type": "string",
"pattern": "^[A-Za-z0-9._/-]+$",
"maxLength": 120,
"examples": ["acme/ml-platform"]
},
"formerOwners": {
"description": "Earlier values of `owner`. After a rename, automations with these owners are taken over.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["acme/old-name"]]
},
"server": {
"description": "The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.",
"type": "string",
"minLength": 1,
"examples": ["https://api.forge.coreweave.com", "https://acme.wandb.io"]
},
"allowInsecureHttp": {
"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
"type": "boolean",
"default": false
},
"entity": {
"description": "The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
},
"entities": {
"description": "All entities that this directory reads and writes. Default: `entity` alone.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["vision-team", "nlp-team"]]
},
"organizations": {
"description": "All organizations that this directory reads and writes, by display name or entity name.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["acme"]]
},
"formerEntities": {
"description": "Entities that this directory no longer uses: owned automations there are removed. An entity that does not exist is skipped.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["old-team"]]
},
"onRemove": {
"description": "What happens to an owned automation when no manifest describes it any more: `delete` it, `disable` it, `keep` it (it stays on the server and wac keeps the marker), or `release` it (it stays on the server and wac removes the marker).",
"type": "string",
"enum": [
"delete",
"disable",
"keep",
"release"
]
},
"drift": {
"description": "What a plan does with edits made on the server: undo them (`repair`) or only show them (`report`).",
"type": "string",
"enum": ["repair", "report"],
"default": "repair"
},
"executionHistory": {
"description": "Whether to ask the server when automations last fired, for `wac list`, `wac show`, `wac doctor`, plans and comments. Counts come from an API that W&B does not document. Nothing else depends on it.",
"type": "string",
"enum": ["on", "off"],
"default": "on"
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"description": "Settings of the offline checks.",
"type": "object",
"properties": {
"locked": {
"description": "Diagnostic codes that no comment in a manifest can silence.",
"type": "array",
"items": {
"description": "One code.",
"type": "string",
"pattern": "^[a-z]+/[a-z-]+$",
"examples": ["regex/invalid"]
}
},
"rules": { "$ref": "#/$defs/lintRules" }
},
"additionalProperties": false
},
"removed": {
"description": "Reviewed removals: the guard does not count them.",
"type": "array",
"items": {
"description": "One reviewed removal.",
"type": "object",
"properties": {
"key": {
"description": "The key of the automation to remove.",
"type": "string",
"minLength": 1,
"examples": ["gpu-idle"]
},
"until": {
"description": "The last day on which the entry counts.",
"type": "string",
"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
"examples": ["2026-12-01"]
}
},
"required": ["key", "until"],
"additionalProperties": false
}
},
"vars": {
"description": "Values for `${{ vars.NAME }}`.",
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] },
"examples": [{ "floor": .92 }]
},
"integrations": {
"description": "Aliases for integrations, which manifests can use by name.",
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" },
"examples": [{ "alerts": { "slack": { "channel": "#ml-alerts" } } }]
},
"overrides": {
"description": "Changes to some manifests, in every environment. `wac accept` writes here what it cannot write into a manifest.",
"type": "array",
"items": { "$ref": "#/$defs/override" },
"examples": [[{
"match": "accuracy/detector",
"set": { "when.runMetric.threshold.lt": .6 }
}]]
},
"environments": {
"description": "Environments by name: each has automations of its own, under the owner `OWNER:NAME`.",
"type": "object",
"minProperties": 1,
"additionalProperties": { "$ref": "#/$defs/environment" },
"examples": [{
"prod": {},
"staging": { "nameSuffix": " (staging)" }
}]
},
"defaultEnvironment": {
"description": "The environment that is used when none is chosen.",
"type": "string",
"minLength": 1,
"examples": ["prod"]
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
"description": "Rules of the team. A violation is a warning; what has no default is off.",
"type": "object",
"properties": {
"namePattern": {
"description": "An RE2 expression that every name must match.",
"type": "string",
"minLength": 1,
"examples": ["^[A-Z]"]
},
"requireDescription": {
"description": "Every automation has a description.",
"type": "boolean",
"default": false
},
"requireSeverity": {
"description": "Every notification has a severity.",
"type": "boolean",
"default": false
},
"requireRunFilter": {
"description": "Every run event has a run filter.",
"type": "boolean",
"default": false
},
"integrations": {
"description": "The only integrations that actions may use: aliases, Slack channels, names of webhooks, or ids.",
"type": "array",
"items": {
"description": "One integration.",
"type": "string",
"minLength": 1,
"examples": ["alerts"]
},
"examples": [["alerts", "#ml-alerts"]]
},
"metricBounds": {
"description": "The smallest and the largest value that a metric can have, by its name.",
"type": "object",
"additionalProperties": {
"description": "The bounds of one metric.",
"type": "object",
"properties": {
"min": {
"description": "The smallest value.",
"type": "number",
"examples": [0]
},
"max": {
"description": "The largest value.",
"type": "number",
"examples": [1]
}
},
"additionalProperties": false,
"minProperties": 1
},
"examples": [{ "val/accuracy": {
"min": 0,
"max": 1
} }]
},
"maxFanOut": {
"description": "How many automations may use one integration for the same event in the same scope.",
"type": "integer",
"minimum": 1,
"examples": [3]
},
"maxFiresPerDay": {
"description": "How often a day an automation may fire on recorded runs before `wac lint --live` calls it noisy.",
"type": "number",
"exclusiveMinimum": 0,
"default": 10
}
},
"additionalProperties": false
},
"guard": {
"description": "Limits that refuse a plan. Each counts in total and per entity; more than the limit refuses; a single change passes unless the limit is 0.",
"type": "object",
"properties": {
"maxDeletes": {
"description": "How many automations a plan may delete or release.",
"type": "integer",
"minimum": 0,
"default": 5
},
"maxDeletePercent": {
"description": "The same limit as a share of the owned automations.",
"type": "number",
"minimum": 0,
"maximum": 100,
"default": 25
},
"maxSilenced": {
"description": "How many automations a plan may silence.",
"type": "integer",
"minimum": 0,
"default": 5
},
"maxSilencedPercent": {
"description": "The same limit as a share of the owned automations.",
"type": "number",
"minimum": 0,
"maximum": 100,
"default": 25
},
"maxRedirected": {
"description": "How many automations a plan may point to another integration.",
"type": "integer",
"minimum": 0,
"default": 10
},
"maxAltered": {
"description": "How many protected automations a plan may change in event, filter or threshold.",
"type": "integer",
"minimum": 0,
"default": 10
},
"maxAlteredPercent": {
"description": "The same limit as a share of the owned automations.",
"type": "number",
"minimum": 0,
"maximum": 100,
"default": 100
}
},
"additionalProperties": false
},
"integration": {
"description": "An integration: one of `slack`, `webhook`, `id`.",
"type": "object",
"properties": {
"slack": {
"description": "A Slack channel that the team has connected to W&B.",
"type": "object",
"properties": {
"channel": {
"description": "The channel's name.",
"type": "string",
"minLength": 1,
"examples": ["#ml-alerts"]
},
"workspace": {
"description": "The Slack workspace. Required if several workspaces have a channel of this name.",
"type": "string",
"minLength": 1,
"examples": ["Acme"]
}
},
"required": ["channel"],
"additionalProperties": false,
"examples": [{ "channel": "#ml-alerts" }]
},
"webhook": {
"description": "The name of a webhook integration of the team.",
"type": "string",
"minLength": 1,
"examples": ["gh-dispatch"]
},
"id": {
"description": "The id of an integration on the server.",
"type": "string",
"minLength": 1,
"examples": ["SW50ZWdyYXRpb246MTIz"]
},
"entity": {
"description": "The team that owns the integration. Default: the entity of the scope, or the configuration's `entity` for registries and organizations.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
}
},
"additionalProperties": false,
"examples": [{ "slack": { "channel": "#ml-alerts" } }, { "webhook": "gh-dispatch" }]
},
"environment": {
"description": "Settings of one environment. They override the rest of the configuration.",
"type": "object",
"properties": {
"vars": {
"description": "Values for `${{ vars.NAME }}`.",
"type": "object",
"additionalProperties": { "type": [
"string",
"number",
"boolean",
"array",
"object"
] },
"examples": [{ "floor": .92 }]
},
"integrations": {
"description": "Aliases for integrations, which manifests can use by name.",
"type": "object",
"additionalProperties": { "$ref": "#/$defs/integration" },
"examples": [{ "alerts": { "slack": { "channel": "#ml-alerts" } } }]
},
"entity": {
"description": "The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.",
"type": "string",
"minLength": 1,
"examples": ["vision-team"]
},
"entities": {
"description": "All entities that this directory reads and writes. Default: `entity` alone.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["vision-team", "nlp-team"]]
},
"server": {
"description": "The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.",
"type": "string",
"minLength": 1,
"examples": ["https://api.forge.coreweave.com", "https://acme.wandb.io"]
},
"allowInsecureHttp": {
"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
"type": "boolean",
"default": false
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"description": "Settings of the offline checks for this environment.",
"type": "object",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"description": "Appended to every automation's name.",
"type": "string",
"minLength": 1,
"examples": [" (staging)"]
},
"shadow": {
"description": "Every action is replaced by doing nothing.",
"type": "boolean",
"default": false
},
"formerOwners": {
"description": "Owners without an environment that this environment takes over from.",
"type": "array",
"items": {
"type": "string",
"minLength": 1
},
"examples": [["acme/old-name"]]
},
"overrides": {
"description": "Changes to some manifests in this environment, after those at the top.",
"type": "array",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
},
"override": {
"description": "A change to some manifests: `match` and one of `set`, `patch`.",
"type": "object",
"properties": {
"match": {
"description": "The keys, with `*` for any characters except `/`. The key of a matrix means every copy.",
"type": "string",
"minLength": 1,
"examples": ["accuracy-*"]
},
"set": {
"description": "New values by dotted path.",
"type": "object",
"minProperties": 1,
"examples": [{ "then.sendNotification.severity": "INFO" }]
},
"patch": {
"description": "RFC 6902 operations on the manifest.",
"type": "array",
"minItems": 1,
"items": {
"description": "One RFC 6902 operation.",
"type": "object",
"properties": {
"op": {
"description": "What to do.",
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
"path": {
"description": "A JSON Pointer.",
"type": "string",
"examples": ["/then/sendNotification/severity"]
},
"from": {
"description": "A JSON Pointer: where `move` and `copy` take the value from.",
"type": "string"
},
"value": { "description": "The value of `add`, `replace` and `test`." }
},
"required": ["op", "path"],
"additionalProperties": false
},
"examples": [[{
"op": "replace",
"path": "/enabled",
"value": false
}]]
}
},
"required": ["match"],
"additionalProperties": false,
"minProperties": 2,
"maxProperties": 2
}
}
};
// src/manifest/schema/synonyms.ts
const WORDS = {
on: ["when"],
event: ["when"],
trigger: ["when"],
triggers: ["when"],
if: ["when"],
events: ["when"],
action: ["then"],
actions: ["then"],
do: ["then"],
id: ["key"],
slug: ["key"],
key: ["match", "key"],
keys: ["match"],
from: ["key"],
selector: ["match"],
values: ["set"],
title: ["name", "title"],
displayname: ["name"],
desc: ["description"],
active: ["enabled"],
disabled: ["enabled"],
strategy: ["matrix"],
foreach: ["matrix"],
env: ["environments"],
envs: ["environments"],
environment: ["environments"],
workspace: ["environments"],
variables: ["vars"],
variable: ["vars"],
locals: ["vars"],
dryrun: ["shadow"],
preventdestroy: ["protect"],
deletionpolicy: ["onRemove"],
ondelete: ["onRemove"],
organisation: ["organization"],
org: ["organization"],
entity: ["team", "entity"],
artifactcollection: ["collection"],
model: ["collection"],
agg: ["aggregate"],
aggregation: ["aggregate"],
aggop: ["aggregate"],
windowsize: ["window"],
currentwindowsize: ["window"],
priorwindowsize: ["priorWindow"],
prior: ["priorWindow"],
filter: ["runs", "filter"],
filters: ["runs", "filter"],
runfilter: ["runs"],
run: ["runs"],
cmp: ["threshold"],
cmpop: ["threshold"],
metricname: ["metric"],
name: ["metric", "alias"],
state: ["states"],
status: ["states", "state"],
amount: ["by"],
changeamount: ["by"],
changedir: ["direction"],
dir: ["direction"],
aliases: ["alias"],
tags: ["tag", "tags"],
tag: ["tag", "tags"],
username: ["user"],
runid: ["id"],
and: ["all"],
or: ["any"],
nor: ["none"],
equals: ["eq"],
equal: ["eq"],
matches: ["regex"],
startswith: ["regex"],
oneof: ["in"],
notin: ["nin"],
slack: ["slack"],
webhook: ["webhook"],
text: ["message", "prompt"],
instructions: ["prompt"],
promptpath: ["promptFile"],
body: ["payload", "message"],
requestpayload: ["payload"],
data: ["payload"],
json: ["payload"],
level: ["severity"],
alertlevel: ["severity"],
integrationid: ["integration"],
channelname: ["channel"],
teamname: ["workspace"],
avg: ["mean"],
average: ["mean"],
minimum: ["min"],
maximum: ["max"],
total: ["sum"],
warning: ["WARN"],
critical: ["ERROR"],
fatal: ["ERROR"],
information: ["INFO"],
notice: ["INFO"],
increasing: ["increase"],
up: ["increase"],
inc: ["increase"],
decreasing: ["decrease"],
down: ["decrease"],
dec: ["decrease"],
both: ["any"],
either: ["any"],
success: ["finished"],
succeeded: ["finished"],
completed: ["finished"],
complete: ["finished"],
done: ["finished"],
failure: ["failed"],
error: ["failed", "ERROR"],
crash: ["crashed"],
started: ["running"],
start: ["running"],
remove: ["delete"],
orphan: ["release", "keep"],
ignore: ["keep", "report"],
retain: ["keep"],
abandon: ["release"],
forget: ["release"],
auto: ["repair"],
none: ["keep"],
warn: ["report", "WARN"],
fix: ["repair"]
};
const KIND_WORDS = new Map([...EVENT_KINDS.flatMap((kind) => [`on${kind.toLowerCase()}`, ...EVENTS[kind].words].map((word) => [word, kind])), ...ACTION_KINDS.flatMap((kind) => ACTIONS[kind].words.map((word) => [word, kind]))]);
const OPERATOR_SIGNS = {
">": "gt",
">=": "gte",
"<": "lt",
"<=": "lte",
"==": "eq",
"=": "eq",
"!=": "ne",
"<>": "ne"
};
function synonymFor(word, allowed) {
const normalized = word.toLowerCase().replace(/[-_ $]/g, "");
const ours = Object.hasOwn(WORDS, normalized) ? WORDS[normalized] : void 0;
const found = [KIND_WORDS.get(normalized), ...ours ?? []].find((name) => name !== void 0 && allowed.includes(name));
if (found !== void 0) return found;
return allowed.find((name) => name.toLowerCase().replace(/[-_ ]/g, "") === normalized);
}
exports._ = isRunEventKind;
exports.a = fieldNames;
exports.c = schema$2;
exports.d = ARTIFACT_EVENTS;
exports.f = ARTIFACT_EVENT_KINDS;
exports.g = isRunEvent;
exports.h = RUN_EVENT_KINDS;
exports.i = schema$1;
exports.l = ACTIONS;
exports.m = EVENT_KINDS;
exports.n = synonymFor;
exports.o = isOpenNode;
exports.p = EVENTS;
exports.r = schema;
exports.s = schemaNodeAt;
exports.t = OPERATOR_SIGNS;
exports.u = ACTION_KINDS;
