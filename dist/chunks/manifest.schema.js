// schema/manifest.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/manifest.schema.json";
var title = "Manifest";
var description = "One automation: an event that happens in an ML project, and the action that follows.";
var type = "object";
var _if = {
"type": "object",
"required": ["kind"],
"properties": { "kind": {
"description": "What the document describes.",
"type": "string",
"anyOf": [{ "enum": ["webhook"] }, {
"pattern": "^([Ww][Ee][Bb][Hh][Oo][Oo][Kk])$",
"patternErrorMessage": "Write webhook."
}]
} }
};
var then = {
"type": "object",
"description": "One webhook integration of a team, which automations use by its name.",
"title": "WebhookManifest",
"properties": {
"kind": {
"description": "What the document describes.",
"type": "string",
"anyOf": [{ "enum": ["webhook"] }, {
"pattern": "^([Ww][Ee][Bb][Hh][Oo][Oo][Kk])$",
"patternErrorMessage": "Write webhook."
}]
},
"key": {
"type": ["string", "number"],
"description": "The stable identity of the webhook. It stays the same when the webhook is renamed.\n\nFor example `github-dispatch`.",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$",
"minimum": 0
},
"team": {
"type": ["string", "number"],
"description": "The team that owns the webhook. Default: the configuration's `entity`.\n\nFor example `vision-team`.",
"minLength": 1
},
"name": {
"type": ["string", "number"],
"description": "The name on the server, which automations use: at most 64 letters, digits, `_`, `-` and single words separated by spaces.\n\nFor example `GitHub dispatch`.",
"minLength": 1,
"allOf": [{
"pattern": "^[-A-Za-z0-9_]+( +[-A-Za-z0-9_]+)*$|\\$\\{\\{",
"patternErrorMessage": "W&B allows letters, digits, _, - and spaces between them."
}, {
"pattern": "^[\\s\\S]{0,64}$|\\$\\{\\{",
"patternErrorMessage": "A webhook's name has at most 64 characters."
}]
},
"url": {
"type": ["string", "number"],
"description": "Where W&B posts: an https address without credentials. Tokens belong into `accessToken`.\n\nFor example `\"https://api.github.com/repos/acme/models/dispatches\"`.",
"minLength": 1,
"allOf": [{
"pattern": "^\\s*[Hh][Tt][Tt][Pp][Ss]?://|\\$\\{\\{",
"patternErrorMessage": "Write an address that begins with https://."
}]
},
"accessToken": {
"type": ["string", "number"],
"description": "The name of the team secret that W&B sends as `Authorization: Bearer`. Never its value.\n\nFor example `GITHUB_TOKEN`.",
"minLength": 1
},
"secret": {
"type": ["string", "number"],
"description": "The name of the team secret that W&B signs the body with. Never its value.\n\nFor example `WEBHOOK_SECRET`.",
"minLength": 1
},
"environments": {
"type": ["array", "string"],
"description": "The environments that have this webhook. Default: all.\n\nFor example `[prod]`.",
"minItems": 1,
"items": {
"type": ["string", "number"],
"minLength": 1
},
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"matrix": {
"type": "object",
"minProperties": 1,
"description": "Makes one webhook per combination of the axes; `${{ matrix.AXIS }}` is the item.",
"properties": { "exclude": {
"type": "array",
"description": "Combinations to exclude, each given by the ids or values of some axes.",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": {
"type": [
"array",
"object",
"string",
"number"
],
"description": "An axis: a list, or a mapping of id to item, or an expression that gives one.",
"not": { "type": "number" }
}
},
"lifecycle": {
"type": ["object", "string"],
"description": "Settings for how wac manages the webhook.",
"properties": {
"protect": {
"type": ["boolean", "string"],
"description": "No plan deletes the webhook. To remove the protection, apply `protect: false`.",
"default": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"adopt": {
"type": ["boolean", "string"],
"description": "Manage the webhook of this name that is already there, if it is as this manifest describes it. Has no effect once the webhook is managed; remove it then.",
"default": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"onRemove": {
"description": "What happens when no manifest describes the webhook any more. Default: the configuration's, where `disable` means `keep`.",
"type": "string",
"anyOf": [{ "enum": [
"delete",
"keep",
"release"
] }, {
"pattern": "^([Dd][Ee][Ll][Ee][Tt][Ee]|[Kk][Ee][Ee][Pp]|[Rr][Ee][Ll][Ee][Aa][Ss][Ee])$|\\$\\{\\{",
"patternErrorMessage": "Write one of delete, keep, release."
}]
}
},
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
}
},
"required": [
"kind",
"key",
"name",
"url"
],
"additionalProperties": false
};
var _else = {
"type": "object",
"properties": {
"key": {
"type": ["string", "number"],
"description": "The stable identity of the automation. It stays the same when the automation is renamed.\n\nFor example `accuracy-alert`.",
"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$",
"minimum": 0
},
"name": {
"type": ["string", "number"],
"description": "The name on the server: at most 255 characters, unique within its scope. Default: the key.\n\nFor example `Accuracy alert`.",
"minLength": 1,
"allOf": [{
"pattern": "\\S",
"patternErrorMessage": "Write a name, or leave the field out to use the key as the name."
}, {
"pattern": "^[\\s\\S]{0,255}$|\\$\\{\\{",
"patternErrorMessage": "A name has at most 255 characters."
}]
},
"description": {
"type": ["string", "number"],
"description": "What the automation is for.\n\nFor example `Accuracy went above 0.95.`.",
"default": ""
},
"enabled": {
"type": ["boolean", "string"],
"description": "Whether the automation triggers.",
"default": true,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"environments": {
"type": ["array", "string"],
"description": "The environments that have this automation. Default: all.\n\nFor example `[prod]`.",
"minItems": 1,
"items": {
"type": ["string", "number"],
"minLength": 1
},
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"matrix": {
"type": "object",
"minProperties": 1,
"description": "Makes one automation per combination of the axes; `${{ matrix.AXIS }}` is the item.\n\nFor example `{ model: \"${{ vars.fleet }}\", level: [WARN, ERROR] }`.",
"properties": { "exclude": {
"type": "array",
"description": "Combinations to exclude, each given by the ids or values of some axes.\n\nFor example `[{ model: classifier, level: WARN }]`.",
"items": {
"type": "object",
"minProperties": 1
}
} },
"additionalProperties": {
"type": [
"array",
"object",
"string",
"number"
],
"description": "An axis: a list, or a mapping of id to item, or an expression that gives one.\n\nFor example `\"${{ vars.fleet }}\"` or `[WARN, ERROR]`.",
"allOf": [{
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, a mapping or one expression."
}],
"not": { "type": "number" }
}
},
"scope": {
"type": ["object", "string"],
"description": "Where the automation listens: one of `project`, `registry` (each with or without `collection`), `team`, `organization`.\n\nFor example `{ project: vision-team/classifier }` or `{ registry: acme/models, collection: churn }`.",
"properties": {
"project": {
"type": ["string", "number"],
"description": "ENTITY/PROJECT, or PROJECT alone: the entity is then the configuration's `entity`.\n\nFor example `vision-team/classifier`.",
"minLength": 1,
"allOf": [{
"pattern": "^[^/]*[^/\\s][^/]*(/[^/]*[^/\\s][^/]*)?$|\\$\\{\\{",
"patternErrorMessage": "Write ENTITY/PROJECT or PROJECT; a collection has its own field."
}],
"not": {
"type": "string",
"pattern": "^([^/]*/)?\\s*wandb-registry-"
}
},
"registry": {
"type": ["string", "number"],
"description": "ORGANIZATION/REGISTRY, or REGISTRY alone if the configuration has only one organization.\n\nFor example `acme/models`.",
"minLength": 1,
"allOf": [{
"pattern": "^[^/]*[^/\\s][^/]*(/[^/]*[^/\\s][^/]*)?$|\\$\\{\\{",
"patternErrorMessage": "Write ORGANIZATION/REGISTRY or REGISTRY; a collection has its own field."
}]
},
"collection": {
"type": ["string", "number"],
"description": "One artifact collection of the project or registry.\n\nFor example `churn`.",
"minLength": 1
},
"team": {
"type": ["string", "number"],
"description": "A whole team.\n\nFor example `vision-team`.",
"minLength": 1
},
"organization": {
"type": ["string", "number"],
"description": "A whole organization, by its display name or its entity's name.\n\nFor example `acme`.",
"minLength": 1
}
},
"additionalProperties": false,
"oneOf": [
{
"type": "object",
"required": ["project"]
},
{
"type": "object",
"required": ["registry"]
},
{
"type": "object",
"required": ["team"]
},
{
"type": "object",
"required": ["organization"]
},
{ "type": "string" }
],
"dependentSchemas": {
"team": { "properties": { "collection": false } },
"organization": { "properties": { "collection": false } }
},
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"when": {
"type": ["object", "string"],
"description": "The event: exactly one.",
"properties": {
"createArtifact": {
"type": ["object", "string"],
"description": "A new artifact version is created in the collection.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"linkArtifact": {
"type": ["object", "string"],
"description": "An artifact version is linked to a collection.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"unlinkArtifact": {
"type": ["object", "string"],
"description": "An artifact version is unlinked from a collection.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"addArtifactAlias": {
"type": ["object", "string"],
"description": "An alias is assigned to an artifact version.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"addArtifactTag": {
"type": ["object", "string"],
"description": "A tag is assigned to an artifact version.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"removeArtifactTag": {
"type": ["object", "string"],
"description": "A tag is removed from an artifact version.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"addCollectionTag": {
"type": ["object", "string"],
"description": "A tag is assigned to a collection.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"removeCollectionTag": {
"type": ["object", "string"],
"description": "A tag is removed from a collection.\n\nFor example `{}`.",
"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"runMetric": {
"type": ["object", "string"],
"description": "A metric of a run meets a condition: exactly one of `threshold`, `change`, `zscore`.",
"properties": {
"metric": {
"type": ["string", "number"],
"description": "The metric's name as it is logged, or a system metric.\n\nFor example `val/accuracy`.",
"minLength": 1
},
"aggregate": {
"description": "How the values of the window are combined; always together with `window`. Without both, the latest value counts. `sum` is compiled to a mean.\n\nFor example `mean`.",
"type": "string",
"anyOf": [{ "enum": [
"min",
"max",
"mean",
"sum"
] }, {
"pattern": "^([Mm][Ii][Nn]|[Mm][Aa][Xx]|[Mm][Ee][Aa][Nn]|[Ss][Uu][Mm])$|\\$\\{\\{",
"patternErrorMessage": "Write one of min, max, mean, sum."
}]
},
"window": {
"type": ["integer", "string"],
"description": "How many of the latest logged values count; always together with `aggregate`.\n\nFor example `5`.",
"minimum": 1,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a whole number, or one expression."
},
"threshold": {
"type": ["object", "string"],
"description": "Compares the value with a number: exactly one of the operators.\n\nFor example `{ gt: 0.95 }`.",
"properties": {
"gt": {
"type": ["number", "string"],
"description": "Greater than.\n\nFor example `0.95`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"gte": {
"type": ["number", "string"],
"description": "Greater than or equal.\n\nFor example `0.95`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"lt": {
"type": ["number", "string"],
"description": "Less than.\n\nFor example `0.9`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"lte": {
"type": ["number", "string"],
"description": "Less than or equal.\n\nFor example `0.9`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"eq": {
"type": ["number", "string"],
"description": "Equal. The official SDK cannot read such an automation and erases the condition when it updates it.\n\nFor example `0`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"ne": {
"type": ["number", "string"],
"description": "Not equal. The official SDK cannot read such an automation and erases the condition when it updates it.\n\nFor example `0`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
}
},
"additionalProperties": false,
"patternProperties": {
"^(>)$": {
"type": ["number", "string"],
"description": "The same as `gt`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"^(>=)$": {
"type": ["number", "string"],
"description": "The same as `gte`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"^(<)$": {
"type": ["number", "string"],
"description": "The same as `lt`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"^(<=)$": {
"type": ["number", "string"],
"description": "The same as `lte`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"^(==|=)$": {
"type": ["number", "string"],
"description": "The same as `eq`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"^(!=|<>)$": {
"type": ["number", "string"],
"description": "The same as `ne`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
}
},
"oneOf": [
{
"type": "object",
"required": ["gt"]
},
{
"type": "object",
"required": [">"]
},
{
"type": "object",
"required": ["gte"]
},
{
"type": "object",
"required": [">="]
},
{
"type": "object",
"required": ["lt"]
},
{
"type": "object",
"required": ["<"]
},
{
"type": "object",
"required": ["lte"]
},
{
"type": "object",
"required": ["<="]
},
{
"type": "object",
"required": ["eq"]
},
{
"type": "object",
"required": ["=="]
},
{
"type": "object",
"required": ["="]
},
{
"type": "object",
"required": ["ne"]
},
{
"type": "object",
"required": ["!="]
},
{
"type": "object",
"required": ["<>"]
},
{ "type": "string" }
],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"change": {
"type": ["object", "string"],
"description": "Compares the window with the window before it.\n\nFor example `{ direction: decrease, by: \"5%\" }`.",
"properties": {
"direction": {
"description": "The direction in which the value must change.",
"default": "any",
"type": "string",
"anyOf": [{ "enum": [
"increase",
"decrease",
"any"
] }, {
"pattern": "^([Ii][Nn][Cc][Rr][Ee][Aa][Ss][Ee]|[Dd][Ee][Cc][Rr][Ee][Aa][Ss][Ee]|[Aa][Nn][Yy])$|\\$\\{\\{",
"patternErrorMessage": "Write one of increase, decrease, any."
}]
},
"by": {
"type": ["number", "string"],
"description": "How much: a number is absolute, a percentage is relative to the value before.\n\nFor example `0.3` or `\"5%\"`.",
"exclusiveMinimum": 0,
"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$|\\$\\{\\{"
},
"priorWindow": {
"type": ["integer", "string"],
"description": "How many values the window before has. Default: `window`.\n\nFor example `50`.",
"minimum": 1,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a whole number, or one expression."
}
},
"required": ["by"],
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"zscore": {
"type": ["object", "string"],
"description": "The value is far from the mean of its window, measured in standard deviations.\n\nFor example `{ threshold: 3, window: 30 }`.",
"properties": {
"threshold": {
"type": ["number", "string"],
"description": "How many standard deviations.",
"default": 3,
"exclusiveMinimum": 0,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a number, or one expression."
},
"window": {
"type": ["integer", "string"],
"description": "The number of logged values for the mean and the deviation.",
"default": 30,
"minimum": 1,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a whole number, or one expression."
},
"direction": {
"description": "The direction in which the value must change.",
"default": "any",
"type": "string",
"anyOf": [{ "enum": [
"increase",
"decrease",
"any"
] }, {
"pattern": "^([Ii][Nn][Cc][Rr][Ee][Aa][Ss][Ee]|[Dd][Ee][Cc][Rr][Ee][Aa][Ss][Ee]|[Aa][Nn][Yy])$|\\$\\{\\{",
"patternErrorMessage": "Write one of increase, decrease, any."
}]
}
},
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["metric"],
"additionalProperties": false,
"oneOf": [
{
"type": "object",
"required": ["threshold"]
},
{
"type": "object",
"required": ["change"]
},
{
"type": "object",
"required": ["zscore"]
},
{ "type": "string" }
],
"dependentSchemas": {
"aggregate": { "required": ["window"] },
"window": { "required": ["aggregate"] },
"zscore": { "properties": {
"aggregate": false,
"window": false
} }
},
"if": {
"required": ["change"],
"properties": { "change": {
"type": "object",
"required": ["priorWindow"]
} }
},
"then": { "required": ["aggregate"] },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"runState": {
"type": ["object", "string"],
"description": "A run changes to one of the states.\n\nFor example `{ states: [failed] }`.",
"properties": {
"states": {
"type": ["array", "string"],
"description": "The states that trigger. `crashed` is stored as `failed` by the server.\n\nFor example `[failed]` or `[finished, failed]`.",
"minItems": 1,
"items": {
"type": "string",
"anyOf": [{ "enum": [
"failed",
"finished",
"running",
"crashed"
] }, {
"pattern": "^([Ff][Aa][Ii][Ll][Ee][Dd]|[Ff][Ii][Nn][Ii][Ss][Hh][Ee][Dd]|[Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Cc][Rr][Aa][Ss][Hh][Ee][Dd])$|\\$\\{\\{",
"patternErrorMessage": "Write one of failed, finished, running, crashed."
}]
},
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"runs": { "$ref": "#/$defs/runFilter" }
},
"required": ["states"],
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
}
},
"additionalProperties": false,
"oneOf": [
{
"type": "object",
"required": ["createArtifact"]
},
{
"type": "object",
"required": ["linkArtifact"]
},
{
"type": "object",
"required": ["unlinkArtifact"]
},
{
"type": "object",
"required": ["addArtifactAlias"]
},
{
"type": "object",
"required": ["addArtifactTag"]
},
{
"type": "object",
"required": ["removeArtifactTag"]
},
{
"type": "object",
"required": ["addCollectionTag"]
},
{
"type": "object",
"required": ["removeCollectionTag"]
},
{
"type": "object",
"required": ["runMetric"]
},
{
"type": "object",
"required": ["runState"]
},
{ "type": "string" }
],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"then": {
"type": ["object", "string"],
"description": "The action: exactly one.",
"properties": {
"sendNotification": {
"type": ["object", "string"],
"description": "Posts to a Slack channel.",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"title": {
"type": ["string", "number"],
"description": "The title of the message.",
"default": ""
},
"message": {
"type": ["string", "number"],
"description": "The text of the message.",
"default": ""
},
"severity": {
"description": "The severity of the message.",
"default": "INFO",
"type": "string",
"anyOf": [{ "enum": [
"INFO",
"WARN",
"ERROR"
] }, {
"pattern": "^([Ii][Nn][Ff][Oo]|[Ww][Aa][Rr][Nn]|[Ee][Rr][Rr][Oo][Rr])$|\\$\\{\\{",
"patternErrorMessage": "Write one of INFO, WARN, ERROR."
}]
}
},
"required": ["integration"],
"additionalProperties": false,
"allOf": [{ "properties": { "integration": { "properties": { "webhook": false } } } }],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"sendWebhook": {
"type": ["object", "string"],
"description": "Posts JSON to a webhook.",
"properties": {
"integration": { "$ref": "#/$defs/integration" },
"payload": {
"type": [
"object",
"array",
"string",
"number"
],
"description": "The body: a mapping, sent as JSON. W&B replaces its own template variables, such as `${artifact_version_string}`. A string is sent unchanged.\n\nFor example `{ ref: main, artifact: \"${artifact_version_string}\" }`."
}
},
"required": ["integration"],
"additionalProperties": false,
"allOf": [{ "properties": { "integration": { "properties": { "slack": false } } } }],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"sendPromptToAria": {
"type": ["object", "string"],
"description": "Sends a prompt to ARIA, W&B's assistant, which starts a conversation as the user who created the automation. Only that user can edit the automation. Available in projects of teams on W&B's multi-tenant cloud.",
"properties": {
"prompt": {
"type": ["string", "number"],
"description": "What ARIA has to do: at most 4,000 bytes of UTF-8 after trimming. W&B replaces its own template variables, such as `${run_name}`.\n\nFor example `\"Run ${run_name} failed. Read its logs and say why.\"`.",
"allOf": [{
"pattern": "\\S",
"patternErrorMessage": "Write what ARIA has to do."
}]
},
"promptFile": {
"type": ["string", "number"],
"description": "A text file with the prompt: a path relative to the manifest, inside the manifest directory. Expressions in the file are not replaced.\n\nFor example `prompts/triage.md`."
}
},
"additionalProperties": false,
"oneOf": [
{
"type": "object",
"required": ["prompt"]
},
{
"type": "object",
"required": ["promptFile"]
},
{ "type": "string" }
],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"doNothing": {
"type": ["object", "string"],
"description": "Does nothing. Use it to try an automation out.\n\nFor example `{}`.",
"properties": {},
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
}
},
"additionalProperties": false,
"oneOf": [
{
"type": "object",
"required": ["sendNotification"]
},
{
"type": "object",
"required": ["sendWebhook"]
},
{
"type": "object",
"required": ["sendPromptToAria"]
},
{
"type": "object",
"required": ["doNothing"]
},
{ "type": "string" }
],
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"lifecycle": {
"type": ["object", "string"],
"description": "Settings for how wac manages the automation.",
"properties": {
"protect": {
"type": ["boolean", "string"],
"description": "No plan deletes, disables or releases the automation. To remove the protection, apply `protect: false`.",
"default": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"adopt": {
"type": ["boolean", "string"],
"description": "Take over the unmanaged automation with the same scope and name. `true`: only if it matches this manifest, so that only the marker is added. A digest, as `wac export` writes it: only if it is exactly as it was exported. Has no effect once the automation is managed; remove it then.",
"default": false,
"pattern": "^sha256:[0-9a-f]{16}$|\\$\\{\\{"
},
"ignoreChanges": {
"type": ["array", "string"],
"description": "Fields, as dotted paths, that wac neither compares nor writes.\n\nFor example `[enabled, then.sendNotification.severity]`.",
"items": {
"type": ["string", "number"],
"minLength": 1
},
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"onRemove": {
"description": "What happens when no manifest describes the automation any more. Default: the configuration's.",
"type": "string",
"anyOf": [{ "enum": [
"delete",
"disable",
"keep",
"release"
] }, {
"pattern": "^([Dd][Ee][Ll][Ee][Tt][Ee]|[Dd][Ii][Ss][Aa][Bb][Ll][Ee]|[Kk][Ee][Ee][Pp]|[Rr][Ee][Ll][Ee][Aa][Ss][Ee])$|\\$\\{\\{",
"patternErrorMessage": "Write one of delete, disable, keep, release."
}]
}
},
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"kind": {
"description": "What the document describes.",
"type": "string",
"anyOf": [{ "enum": ["webhook"] }, {
"pattern": "^([Ww][Ee][Bb][Hh][Oo][Oo][Kk])$",
"patternErrorMessage": "Write webhook."
}]
}
},
"required": [
"key",
"scope",
"when",
"then"
],
"additionalProperties": false,
"allOf": [
{
"if": {
"required": ["when"],
"properties": { "when": {
"type": "object",
"anyOf": [{ "required": ["createArtifact"] }]
} }
},
"then": { "properties": { "scope": { "required": ["collection"] } } }
},
{
"if": {
"required": ["when"],
"properties": { "when": {
"type": "object",
"anyOf": [{ "required": ["runMetric"] }, { "required": ["runState"] }]
} }
},
"then": { "properties": { "scope": { "properties": {
"collection": false,
"registry": false
} } } }
},
{
"if": {
"required": ["then"],
"properties": { "then": {
"type": "object",
"required": ["sendPromptToAria"]
} }
},
"then": { "properties": { "scope": { "properties": {
"team": false,
"organization": false
} } } }
}
]
};
var $defs = {
"condition": {
"type": [
"string",
"number",
"boolean",
"array",
"object"
],
"minProperties": 1,
"description": "A value (equals), a list (one of), or an object of operators.\n\nFor example `production` or `[production, staging]` or `{ regex: \"^prod-\" }`.",
"items": { "type": [
"string",
"number",
"boolean"
] },
"properties": {
"eq": {
"type": [
"string",
"number",
"boolean"
],
"description": "Equal to the value.\n\nFor example `production`."
},
"ne": {
"type": [
"string",
"number",
"boolean"
],
"description": "Not equal to the value.\n\nFor example `staging`."
},
"gt": {
"type": ["number", "string"],
"description": "Greater than the value.\n\nFor example `10`."
},
"gte": {
"type": ["number", "string"],
"description": "Greater than or equal to the value.\n\nFor example `10`."
},
"lt": {
"type": ["number", "string"],
"description": "Less than the value.\n\nFor example `10`."
},
"lte": {
"type": ["number", "string"],
"description": "Less than or equal to the value.\n\nFor example `10`."
},
"in": {
"type": ["array", "string"],
"description": "Equal to one of the values.\n\nFor example `[production, staging]`.",
"items": { "type": [
"string",
"number",
"boolean"
] },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"nin": {
"type": ["array", "string"],
"description": "Equal to none of the values.\n\nFor example `[test]`.",
"items": { "type": [
"string",
"number",
"boolean"
] },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"regex": {
"type": ["string", "number"],
"description": "The regular expression matches some part of the value.\n\nFor example `\"^prod-\"`.",
"minLength": 1
},
"contains": {
"type": ["string", "number"],
"description": "Contains the text.\n\nFor example `nightly`.",
"minLength": 1
},
"exists": {
"type": ["boolean", "string"],
"description": "Whether the field exists.\n\nFor example `true`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"not": {
"description": "The opposite of an operator object.",
"$ref": "#/$defs/condition"
}
},
"additionalProperties": false,
"patternProperties": {
"^(>)$": {
"type": ["number", "string"],
"description": "The same as `gt`."
},
"^(>=)$": {
"type": ["number", "string"],
"description": "The same as `gte`."
},
"^(<)$": {
"type": ["number", "string"],
"description": "The same as `lt`."
},
"^(<=)$": {
"type": ["number", "string"],
"description": "The same as `lte`."
},
"^(==|=)$": {
"type": [
"string",
"number",
"boolean"
],
"description": "The same as `eq`."
},
"^(!=|<>)$": {
"type": [
"string",
"number",
"boolean"
],
"description": "The same as `ne`."
}
},
"not": {
"type": "object",
"anyOf": [
{ "required": ["gt", ">"] },
{ "required": ["gte", ">="] },
{ "required": ["lt", "<"] },
{ "required": ["lte", "<="] },
{ "required": ["eq", "=="] },
{ "required": ["eq", "="] },
{ "required": ["==", "="] },
{ "required": ["ne", "!="] },
{ "required": ["ne", "<>"] },
{ "required": ["!=", "<>"] }
]
}
},
"textCondition": {
"type": [
"string",
"array",
"object",
"number"
],
"minProperties": 1,
"description": "A string (equals), a list of strings (one of), or an object of operators.\n\nFor example `production` or `[production, staging]` or `{ regex: \"^prod-\" }`.",
"items": { "type": ["string", "number"] },
"properties": {
"eq": {
"type": ["string", "number"],
"description": "Equal to the value.\n\nFor example `production`."
},
"ne": {
"type": ["string", "number"],
"description": "Not equal to the value.\n\nFor example `staging`."
},
"gt": {
"type": ["string", "number"],
"description": "Greater than the value.\n\nFor example `m`."
},
"gte": {
"type": ["string", "number"],
"description": "Greater than or equal to the value.\n\nFor example `m`."
},
"lt": {
"type": ["string", "number"],
"description": "Less than the value.\n\nFor example `m`."
},
"lte": {
"type": ["string", "number"],
"description": "Less than or equal to the value.\n\nFor example `m`."
},
"in": {
"type": ["array", "string"],
"description": "Equal to one of the values.\n\nFor example `[production, staging]`.",
"items": { "type": ["string", "number"] },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"nin": {
"type": ["array", "string"],
"description": "Equal to none of the values.\n\nFor example `[test]`.",
"items": { "type": ["string", "number"] },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"regex": {
"type": ["string", "number"],
"description": "The regular expression matches some part of the value.\n\nFor example `\"^prod-\"`.",
"minLength": 1
},
"contains": {
"type": ["string", "number"],
"description": "Contains the text.\n\nFor example `nightly`.",
"minLength": 1
},
"exists": {
"type": ["boolean", "string"],
"description": "Whether the field exists.\n\nFor example `true`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write true or false, or one expression."
},
"not": {
"description": "The opposite of an operator object.",
"$ref": "#/$defs/textCondition"
}
},
"additionalProperties": false,
"patternProperties": {
"^(>)$": {
"type": ["string", "number"],
"description": "The same as `gt`."
},
"^(>=)$": {
"type": ["string", "number"],
"description": "The same as `gte`."
},
"^(<)$": {
"type": ["string", "number"],
"description": "The same as `lt`."
},
"^(<=)$": {
"type": ["string", "number"],
"description": "The same as `lte`."
},
"^(==|=)$": {
"type": ["string", "number"],
"description": "The same as `eq`."
},
"^(!=|<>)$": {
"type": ["string", "number"],
"description": "The same as `ne`."
}
},
"not": {
"type": "object",
"anyOf": [
{ "required": ["gt", ">"] },
{ "required": ["gte", ">="] },
{ "required": ["lt", "<"] },
{ "required": ["lte", "<="] },
{ "required": ["eq", "=="] },
{ "required": ["eq", "="] },
{ "required": ["==", "="] },
{ "required": ["ne", "!="] },
{ "required": ["ne", "<>"] },
{ "required": ["!=", "<>"] }
]
}
},
"artifactFilter": {
"type": ["object", "string"],
"description": "Which artifacts or collections the event is about. Several fields side by side mean all of them.\n\nFor example `{ alias: { regex: \"^prod\" } }`.",
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
"type": ["array", "string"],
"description": "Every one of these filters holds.",
"items": { "$ref": "#/$defs/artifactFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"any": {
"type": ["array", "string"],
"description": "At least one of these filters holds.",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"not": {
"description": "The filter does not hold.",
"$ref": "#/$defs/artifactFilter"
},
"none": {
"type": ["array", "string"],
"description": "None of these filters holds.",
"minItems": 1,
"items": { "$ref": "#/$defs/artifactFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"mongo": {
"type": ["object", "string"],
"minProperties": 1,
"description": "A filter in the server's own format (a MongoDB subset), sent unchanged.\n\nFor example `{ alias: { \"$regex\": \"^prod\" } }`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
}
},
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"runFilter": {
"type": ["object", "string"],
"description": "Which runs the event is about. Several fields side by side mean all of them. Of the fields, W&B documents only `name`.\n\nFor example `{ name: { regex: \"^prod-\" } }`.",
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
"type": ["array", "string"],
"description": "Every one of these filters holds.",
"items": { "$ref": "#/$defs/runFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"any": {
"type": ["array", "string"],
"description": "At least one of these filters holds.",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"not": {
"description": "The filter does not hold.",
"$ref": "#/$defs/runFilter"
},
"none": {
"type": ["array", "string"],
"description": "None of these filters holds.",
"minItems": 1,
"items": { "$ref": "#/$defs/runFilter" },
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a list, or one expression."
},
"mongo": {
"type": ["object", "string"],
"minProperties": 1,
"description": "A filter in the server's own format (a MongoDB subset), sent unchanged.\n\nFor example `{ alias: { \"$regex\": \"^prod\" } }`.",
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
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
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
},
"integration": {
"type": [
"string",
"object",
"number"
],
"description": "Where the action is sent: an alias in the configuration's `integrations`, or one of `slack`, `webhook`, `id`.\n\nFor example `alerts` or `{ slack: { channel: \"#ml-alerts\" } }` or `{ webhook: gh-dispatch }`.",
"minLength": 1,
"properties": {
"slack": {
"type": ["object", "string"],
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
"additionalProperties": false,
"pattern": "^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$",
"patternErrorMessage": "Write a mapping, or one expression."
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
"if": { "type": "object" },
"then": { "oneOf": [
{ "required": ["slack"] },
{ "required": ["webhook"] },
{ "required": ["id"] }
] }
}
};
var manifest_schema_default = {
$schema,
$id,
title,
description,
type,
"if": _if,
then,
"else": _else,
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
Object.defineProperty(exports, "default", {
enumerable: true,
get: function() {
return manifest_schema_default;
}
});
Object.defineProperty(exports, "description", {
enumerable: true,
get: function() {
return description;
}
});
Object.defineProperty(exports, "else", {
enumerable: true,
get: function() {
return _else;
}
});
Object.defineProperty(exports, "if", {
enumerable: true,
get: function() {
return _if;
}
});
Object.defineProperty(exports, "then", {
enumerable: true,
get: function() {
return then;
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
