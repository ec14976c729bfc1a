// schema/config.schema.json
var type = "object";
var description = "The configuration of a directory of manifests: `wac.yaml` at its top.";
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/config.schema.json";
var title = "ConfigurationDocument";
var properties = {
"version": {
"type": "integer",
"description": "The version of this format.",
"enum": [1]
},
"owner": {
"type": ["string", "number"],
"description": "The owner of the automations in this directory: the identity of the repository, such as `acme/ml-platform`.\n\nFor example `acme/ml-platform`.",
"pattern": "^[A-Za-z0-9._/-]+$",
"maxLength": 120
},
"formerOwners": {
"type": "array",
"description": "Earlier values of `owner`. After a rename, automations with these owners are taken over.\n\nFor example `[acme/old-name]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"server": {
"type": ["string", "number"],
"description": "The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.\n\nFor example `\"https://api.forge.coreweave.com\"` or `\"https://acme.wandb.io\"`.",
"minLength": 1
},
"allowInsecureHttp": {
"type": "boolean",
"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
"default": false
},
"entity": {
"type": ["string", "number"],
"description": "The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.\n\nFor example `vision-team`.",
"minLength": 1
},
"entities": {
"type": "array",
"description": "All entities that this directory reads and writes. Default: `entity` alone.\n\nFor example `[vision-team, nlp-team]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"organizations": {
"type": "array",
"description": "All organizations that this directory reads and writes, by display name or entity name.\n\nFor example `[acme]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"formerEntities": {
"type": "array",
"description": "Entities that this directory no longer uses: owned automations there are removed. An entity that does not exist is skipped.\n\nFor example `[old-team]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"onRemove": {
"description": "What happens to an owned automation when no manifest describes it any more: `delete` it, `disable` it, `keep` it (it stays on the server and wac keeps the marker), or `release` it (it stays on the server and wac removes the marker).",
"type": "string",
"anyOf": [{ "enum": [
"delete",
"disable",
"keep",
"release"
] }, {
"pattern": "^([Dd][Ee][Ll][Ee][Tt][Ee]|[Dd][Ii][Ss][Aa][Bb][Ll][Ee]|[Kk][Ee][Ee][Pp]|[Rr][Ee][Ll][Ee][Aa][Ss][Ee])$",
"patternErrorMessage": "Write one of delete, disable, keep, release."
}]
},
"drift": {
"description": "What a plan does with edits made on the server: undo them (`repair`) or only show them (`report`).",
"default": "repair",
"type": "string",
"anyOf": [{ "enum": ["repair", "report"] }, {
"pattern": "^([Rr][Ee][Pp][Aa][Ii][Rr]|[Rr][Ee][Pp][Oo][Rr][Tt])$",
"patternErrorMessage": "Write one of repair, report."
}]
},
"executionHistory": {
"description": "Whether to ask the server when automations last fired, for `wac list`, `wac show`, `wac doctor`, plans and comments. Counts come from an API that W&B does not document. Nothing else depends on it.",
"default": "on",
"type": "string",
"anyOf": [{ "enum": ["on", "off"] }, {
"pattern": "^([Oo][Nn]|[Oo][Ff][Ff])$",
"patternErrorMessage": "Write one of on, off."
}]
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"description": "Settings of the offline checks.",
"properties": {
"locked": {
"type": "array",
"description": "Diagnostic codes that no comment in a manifest can silence.",
"items": {
"type": "string",
"description": "One code.\n\nFor example `regex/invalid`.",
"pattern": "^[a-z]+/[a-z-]+$"
}
},
"rules": { "$ref": "#/$defs/lintRules" }
},
"additionalProperties": false
},
"removed": {
"type": "array",
"description": "Reviewed removals: the guard does not count them.",
"items": {
"type": "object",
"description": "One reviewed removal.",
"properties": {
"key": {
"type": ["string", "number"],
"description": "The key of the automation to remove.\n\nFor example `gpu-idle`.",
"minLength": 1
},
"until": {
"type": "string",
"description": "The last day on which the entry counts.\n\nFor example `\"2026-12-01\"`.",
"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
}
},
"required": ["key", "until"],
"additionalProperties": false
}
},
"vars": {
"type": "object",
"description": "Values for `${{ vars.NAME }}`.\n\nFor example `{ floor: 0.92 }`.",
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
"description": "Aliases for integrations, which manifests can use by name.\n\nFor example `{ alerts: { slack: { channel: \"#ml-alerts\" } } }`.",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"overrides": {
"type": "array",
"description": "Changes to some manifests, in every environment. `wac accept` writes here what it cannot write into a manifest.\n\nFor example `[{ match: accuracy/detector, set: { when.runMetric.threshold.lt: 0.6 } }]`.",
"items": { "$ref": "#/$defs/override" }
},
"environments": {
"type": "object",
"minProperties": 1,
"description": "Environments by name: each has automations of its own, under the owner `OWNER:NAME`.\n\nFor example `{ prod: {}, staging: { nameSuffix: \" (staging)\" } }`.",
"additionalProperties": { "$ref": "#/$defs/environment" },
"propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$" }
},
"defaultEnvironment": {
"type": ["string", "number"],
"description": "The environment that is used when none is chosen.\n\nFor example `prod`.",
"minLength": 1
}
};
var required = [
"version",
"owner",
"onRemove"
];
var additionalProperties = false;
var $defs = {
"lintRules": {
"type": "object",
"description": "Rules of the team. A violation is a warning; what has no default is off.",
"properties": {
"namePattern": {
"type": ["string", "number"],
"description": "An RE2 expression that every name must match.\n\nFor example `\"^[A-Z]\"`.",
"minLength": 1
},
"requireDescription": {
"type": "boolean",
"description": "Every automation has a description.",
"default": false
},
"requireSeverity": {
"type": "boolean",
"description": "Every notification has a severity.",
"default": false
},
"requireRunFilter": {
"type": "boolean",
"description": "Every run event has a run filter.",
"default": false
},
"integrations": {
"type": "array",
"description": "The only integrations that actions may use: aliases, Slack channels, names of webhooks, or ids.\n\nFor example `[alerts, \"#ml-alerts\"]`.",
"items": {
"type": ["string", "number"],
"description": "One integration.\n\nFor example `alerts`.",
"minLength": 1
}
},
"metricBounds": {
"type": "object",
"description": "The smallest and the largest value that a metric can have, by its name.\n\nFor example `{ val/accuracy: { min: 0, max: 1 } }`.",
"additionalProperties": {
"type": "object",
"minProperties": 1,
"description": "The bounds of one metric.",
"properties": {
"min": {
"type": "number",
"description": "The smallest value.\n\nFor example `0`."
},
"max": {
"type": "number",
"description": "The largest value.\n\nFor example `1`."
}
},
"additionalProperties": false
}
},
"maxFanOut": {
"type": "integer",
"description": "How many automations may use one integration for the same event in the same scope.\n\nFor example `3`.",
"minimum": 1
},
"maxFiresPerDay": {
"type": "number",
"description": "How often a day an automation may fire on recorded runs before `wac lint --live` calls it noisy.",
"exclusiveMinimum": 0,
"default": 10
}
},
"additionalProperties": false
},
"guard": {
"type": "object",
"description": "Limits that refuse a plan. Each counts in total and per entity; more than the limit refuses; a single change passes unless the limit is 0.",
"properties": {
"maxDeletes": {
"type": "integer",
"description": "How many automations a plan may delete or release.",
"minimum": 0,
"default": 5
},
"maxDeletePercent": {
"type": "number",
"description": "The same limit as a share of the owned automations.",
"minimum": 0,
"maximum": 100,
"default": 25
},
"maxSilenced": {
"type": "integer",
"description": "How many automations a plan may silence.",
"minimum": 0,
"default": 5
},
"maxSilencedPercent": {
"type": "number",
"description": "The same limit as a share of the owned automations.",
"minimum": 0,
"maximum": 100,
"default": 25
},
"maxRedirected": {
"type": "integer",
"description": "How many automations a plan may point to another integration.",
"minimum": 0,
"default": 10
},
"maxAltered": {
"type": "integer",
"description": "How many protected automations a plan may change in event, filter or threshold.",
"minimum": 0,
"default": 10
},
"maxAlteredPercent": {
"type": "number",
"description": "The same limit as a share of the owned automations.",
"minimum": 0,
"maximum": 100,
"default": 100
}
},
"additionalProperties": false
},
"integration": {
"type": "object",
"description": "An integration: one of `slack`, `webhook`, `id`.\n\nFor example `{ slack: { channel: \"#ml-alerts\" } }` or `{ webhook: gh-dispatch }`.",
"properties": {
"slack": {
"type": "object",
"description": "A Slack channel that the team has connected to W&B.\n\nFor example `{ channel: \"#ml-alerts\" }`.",
"properties": {
"channel": {
"type": ["string", "number"],
"description": "The channel's name.\n\nFor example `\"#ml-alerts\"`.",
"minLength": 1
},
"workspace": {
"type": ["string", "number"],
"description": "The Slack workspace. Required if several workspaces have a channel of this name.\n\nFor example `Acme`.",
"minLength": 1
}
},
"required": ["channel"],
"additionalProperties": false
},
"webhook": {
"type": ["string", "number"],
"description": "The name of a webhook integration of the team.\n\nFor example `gh-dispatch`.",
"minLength": 1
},
"id": {
"type": ["string", "number"],
"description": "The id of an integration on the server.\n\nFor example `SW50ZWdyYXRpb246MTIz`.",
"minLength": 1
},
"entity": {
"type": ["string", "number"],
"description": "The team that owns the integration. Default: the entity of the scope, or the configuration's `entity` for registries and organizations.\n\nFor example `vision-team`.",
"minLength": 1
}
},
"additionalProperties": false,
"oneOf": [
{ "required": ["slack"] },
{ "required": ["webhook"] },
{ "required": ["id"] }
]
},
"environment": {
"type": "object",
"description": "Settings of one environment. They override the rest of the configuration.",
"properties": {
"vars": {
"type": "object",
"description": "Values for `${{ vars.NAME }}`.\n\nFor example `{ floor: 0.92 }`.",
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
"description": "Aliases for integrations, which manifests can use by name.\n\nFor example `{ alerts: { slack: { channel: \"#ml-alerts\" } } }`.",
"additionalProperties": { "$ref": "#/$defs/integration" }
},
"entity": {
"type": ["string", "number"],
"description": "The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.\n\nFor example `vision-team`.",
"minLength": 1
},
"entities": {
"type": "array",
"description": "All entities that this directory reads and writes. Default: `entity` alone.\n\nFor example `[vision-team, nlp-team]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"server": {
"type": ["string", "number"],
"description": "The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.\n\nFor example `\"https://api.forge.coreweave.com\"` or `\"https://acme.wandb.io\"`.",
"minLength": 1
},
"allowInsecureHttp": {
"type": "boolean",
"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
"default": false
},
"guard": { "$ref": "#/$defs/guard" },
"lint": {
"type": "object",
"description": "Settings of the offline checks for this environment.",
"properties": { "rules": { "$ref": "#/$defs/lintRules" } },
"additionalProperties": false
},
"nameSuffix": {
"type": ["string", "number"],
"description": "Appended to every automation's name.\n\nFor example `\" (staging)\"`.",
"minLength": 1
},
"shadow": {
"type": "boolean",
"description": "Every action is replaced by doing nothing.",
"default": false
},
"formerOwners": {
"type": "array",
"description": "Owners without an environment that this environment takes over from.\n\nFor example `[acme/old-name]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
}
},
"overrides": {
"type": "array",
"description": "Changes to some manifests in this environment, after those at the top.",
"items": { "$ref": "#/$defs/override" }
}
},
"additionalProperties": false
},
"override": {
"type": "object",
"description": "A change to some manifests: `match` and one of `set`, `patch`.",
"properties": {
"match": {
"type": ["string", "number"],
"description": "The keys, with `*` for any characters except `/`. The key of a matrix means every copy.\n\nFor example `\"accuracy-*\"`.",
"minLength": 1
},
"set": {
"type": "object",
"minProperties": 1,
"description": "New values by dotted path.\n\nFor example `{ then.sendNotification.severity: INFO }`."
},
"patch": {
"type": "array",
"description": "RFC 6902 operations on the manifest.\n\nFor example `[{ op: replace, path: \"/enabled\", value: false }]`.",
"minItems": 1,
"items": {
"type": "object",
"description": "One RFC 6902 operation.",
"properties": {
"op": {
"description": "What to do.",
"type": "string",
"anyOf": [{ "enum": [
"add",
"remove",
"replace",
"move",
"copy",
"test"
] }, {
"pattern": "^([Aa][Dd][Dd]|[Rr][Ee][Mm][Oo][Vv][Ee]|[Rr][Ee][Pp][Ll][Aa][Cc][Ee]|[Mm][Oo][Vv][Ee]|[Cc][Oo][Pp][Yy]|[Tt][Ee][Ss][Tt])$",
"patternErrorMessage": "Write one of add, remove, replace, move, copy, test."
}]
},
"path": {
"type": ["string", "number"],
"description": "A JSON Pointer.\n\nFor example `\"/then/sendNotification/severity\"`."
},
"from": {
"type": ["string", "number"],
"description": "A JSON Pointer: where `move` and `copy` take the value from."
},
"value": { "description": "The value of `add`, `replace` and `test`." }
},
"required": ["op", "path"],
"additionalProperties": false
}
}
},
"required": ["match"],
"additionalProperties": false,
"oneOf": [{ "required": ["set"] }, { "required": ["patch"] }]
}
};
var config_schema_default = {
type,
description,
$schema,
$id,
title,
properties,
required,
additionalProperties,
$defs
};
Object.defineProperty(exports, "$defs", {
enumerable: true,
get: function() {
return $defs;
}
});
Object.defineProperty(exports, "$id", {
enumerable: true,
get: function() {
return $id;
}
});
Object.defineProperty(exports, "$schema", {
enumerable: true,
get: function() {
return $schema;
}
});
Object.defineProperty(exports, "additionalProperties", {
enumerable: true,
get: function() {
return additionalProperties;
}
});
Object.defineProperty(exports, "default", {
enumerable: true,
get: function() {
return config_schema_default;
}
});
Object.defineProperty(exports, "description", {
enumerable: true,
get: function() {
return description;
}
});
Object.defineProperty(exports, "properties", {
enumerable: true,
get: function() {
return properties;
}
});
Object.defineProperty(exports, "required", {
enumerable: true,
get: function() {
return required;
}
});
Object.defineProperty(exports, "title", {
enumerable: true,
get: function() {
return title;
}
});
Object.defineProperty(exports, "type", {
enumerable: true,
get: function() {
return type;
}
});
