// schema/plan.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/plan.schema.json";
var title = "Plan";
var description = "What `wac plan --format json` prints and `wac plan --out` writes: the changes after which the server matches the manifests. Readers ignore unknown fields.";
var type = "object";
var required = [
"formatVersion",
"tool",
"server",
"owner",
"environment",
"directory",
"complete",
"applyable",
"refusedBy",
"checksum",
"options",
"summary",
"changes",
"drift",
"conflicts",
"heldBack",
"unmanaged",
"diagnostics",
"integrity"
];
var properties = {
"formatVersion": {
"type": "string",
"description": "Major and minor version of this format. A reader refuses another major version.",
"pattern": "^2\\.[0-9]+$"
},
"tool": {
"type": "object",
"description": "The program that made the plan.",
"required": ["name", "version"],
"properties": {
"name": { "const": "wac" },
"version": {
"type": "string",
"description": "Its version."
}
}
},
"server": {
"type": "string",
"description": "What the plan is for: a server's URL, or the sandbox's name."
},
"owner": {
"type": "string",
"description": "The owner of the automations, with the environment's suffix, as in markers."
},
"environment": {
"type": ["string", "null"],
"description": "The chosen environment; null when none is declared."
},
"directory": {
"type": ["string", "null"],
"description": "The manifest directory, relative to the working directory of the run that made the plan; null when it is not known."
},
"complete": {
"type": "boolean",
"description": "Whether all that the server counts could be seen."
},
"applyable": {
"type": "boolean",
"description": "Whether `wac apply` would apply the plan."
},
"refusedBy": {
"type": "array",
"description": "Why the plan cannot be applied as it is; empty when it can.",
"items": { "$ref": "#/$defs/refusal" }
},
"checksum": {
"type": "string",
"description": "SHA-256 of the changes and `options`, independent of time and order. `wac apply --checksum` compares it.",
"pattern": "^[0-9a-f]{64}$"
},
"options": { "$ref": "#/$defs/options" },
"summary": { "$ref": "#/$defs/summary" },
"changes": {
"type": "array",
"description": "What would change, in the order of execution.",
"items": { "$ref": "#/$defs/change" }
},
"drift": {
"type": "array",
"description": "Edits made on the server, whether or not a change of this plan restores them.",
"items": { "$ref": "#/$defs/drift" }
},
"conflicts": {
"type": "array",
"description": "Conflicts, which only a person can resolve.",
"items": { "$ref": "#/$defs/conflict" }
},
"heldBack": {
"type": "array",
"description": "Automations that the plan holds back: it should change them, or may have to. `wac apply` applies the rest, and ends with exit code 5, or 4 after a write.",
"items": { "$ref": "#/$defs/heldBack" }
},
"unmanaged": {
"type": "array",
"description": "Automations on the server that are not managed here, with the reason.",
"items": { "$ref": "#/$defs/unmanagedAutomation" }
},
"diagnostics": {
"type": "array",
"description": "Warnings and notes.",
"items": { "$ref": "#/$defs/diagnostic" }
},
"evidence": { "$ref": "#/$defs/evidence" },
"executionSource": {
"description": "Where the executions of the changes come from; absent where the server says nothing. It is in no plan file, and the checksum does not cover it.",
"enum": ["undocumented-api", "server-feature"]
},
"leftOut": { "$ref": "#/$defs/leftOut" },
"integrity": {
"type": "string",
"description": "SHA-256 of the document without this value.",
"pattern": "^[0-9a-f]{64}$"
}
};
var $defs = {
"refusal": {
"type": "object",
"description": "Why a plan cannot be applied.",
"required": ["kind"],
"properties": {
"kind": { "enum": [
"guard",
"conflicts",
"disjoint",
"newer-marker"
] },
"message": {
"type": "string",
"description": "One sentence; absent for conflicts, which have their own."
},
"hint": {
"type": "string",
"description": "What to do about it."
},
"counter": { "enum": [
"removals",
"silencing",
"redirecting",
"altering"
] },
"entity": {
"type": ["string", "null"],
"description": "The entity that the limit was passed in; null for the total."
},
"count": {
"type": "integer",
"minimum": 0,
"description": "The number of counted changes, or of conflicts."
},
"owned": {
"type": "integer",
"minimum": 0,
"description": "The number of owned automations before the change."
},
"limit": {
"type": "object",
"description": "The limit that was passed.",
"required": ["kind", "value"],
"properties": {
"kind": { "enum": ["number", "percent"] },
"value": { "type": "number" }
}
}
}
},
"options": {
"type": "object",
"description": "The options of the run that lift limits of the configuration. An apply of the file has the same options.",
"required": [
"allowDeletes",
"allowSilenced",
"allowRedirected",
"allowConflicts",
"failOnConflict",
"allowDisjoint",
"adopt",
"takeOver"
],
"properties": {
"allowDeletes": {
"type": ["integer", "null"],
"description": "--allow-deletes; null when it was not given."
},
"allowSilenced": {
"type": ["integer", "null"],
"description": "--allow-silenced."
},
"allowRedirected": {
"type": ["integer", "null"],
"description": "--allow-redirected."
},
"allowAltered": {
"type": ["integer", "null"],
"description": "--allow-altered."
},
"allowConflicts": {
"type": "boolean",
"description": "--allow-conflicts."
},
"failOnConflict": {
"type": "boolean",
"description": "--fail-on-conflict."
},
"allowDisjoint": {
"type": "boolean",
"description": "--allow-disjoint."
},
"adopt": {
"type": "boolean",
"description": "--adopt."
},
"takeOver": {
"type": "array",
"description": "--take-over.",
"items": { "type": "string" }
},
"recreate": {
"type": "array",
"description": "--recreate; absent when it was not given.",
"items": { "type": "string" }
},
"only": {
"type": "array",
"description": "--only, sorted; absent when it was not given: the plan then has the changes of all keys.",
"items": { "type": "string" }
}
}
},
"executions": {
"description": "When and how often the automation fired, as far as the server says. It is in no plan file, and neither checksum nor digest covers it.",
"type": "object",
"properties": {
"lastFiredAt": {
"description": "When it last fired; null where the server has no execution of it, absent where that is unknown.",
"type": ["string", "null"]
},
"recent": {
"description": "Executions of the last 30 days; absent where they are unknown.",
"type": "object",
"required": [
"count",
"failed",
"skipped",
"reasons",
"isComplete"
],
"properties": {
"count": {
"type": "integer",
"description": "Executions, failed ones included and skipped ones not."
},
"failed": {
"type": "integer",
"description": "Executions that failed."
},
"skipped": {
"type": "integer",
"description": "Executions that the server skipped, for example because of its rate limit."
},
"reasons": {
"description": "Why some failed, the most frequent reason first.",
"type": "array",
"items": { "type": "string" }
},
"isComplete": {
"type": "boolean",
"description": "Whether the server has no more than these."
}
}
}
}
},
"evidence": {
"description": "What the changed rules would have done on recorded runs, where it was asked for. It is in no plan file, and the checksum does not cover it.",
"type": "object",
"required": ["source", "rules"],
"properties": {
"source": {
"description": "Where the runs come from.",
"enum": ["files", "live"]
},
"since": {
"description": "No run began before; absent for no limit.",
"type": "string"
},
"problem": {
"description": "Why the recorded runs cannot be used, where no rule says so; absent otherwise.",
"type": "string"
},
"rules": {
"description": "Every rule that the plan creates, changes or removes.",
"type": "array",
"items": {
"description": "One rule.",
"type": "object",
"required": [
"key",
"status",
"text"
],
"properties": {
"key": {
"type": "string",
"description": "The key of the automation."
},
"status": {
"description": "Whether there was anything to evaluate it on, and whether it could be read.",
"enum": [
"evaluated",
"no-data",
"not-evaluated"
]
},
"text": {
"type": "string",
"description": "One line for people."
},
"runs": {
"type": "integer",
"description": "Runs that the rule takes."
},
"fires": {
"type": "integer",
"description": "Runs on which it fires after the change."
},
"firedBefore": {
"type": "integer",
"description": "Runs on which it fired before."
},
"newlyFires": {
"description": "Names of runs.",
"type": "array",
"items": { "type": "string" }
},
"noLongerFires": {
"description": "Names of runs.",
"type": "array",
"items": { "type": "string" }
},
"missed": {
"description": "Failed runs among those on which it no longer fires.",
"type": "array",
"items": { "type": "string" }
},
"findings": {
"description": "What wac lint reports about the rule on the same runs; absent where that is nothing.",
"type": "array",
"items": {
"description": "One finding.",
"type": "object",
"required": ["code", "message"],
"properties": {
"code": {
"type": "string",
"description": "The code of the diagnostic."
},
"message": {
"type": "string",
"description": "What the runs show."
},
"hint": {
"type": "string",
"description": "What helps; absent where nothing is known."
}
}
}
}
}
}
}
}
},
"leftOut": {
"type": "object",
"description": "What --only leaves out of the plan. `wac apply` does not change it. Absent when the plan is whole.",
"required": [
"patterns",
"automations",
"changes",
"drifted",
"conflicts",
"heldBack"
],
"properties": {
"patterns": {
"type": "array",
"description": "The keys and globs that were given, sorted.",
"items": { "type": "string" }
},
"automations": {
"type": "integer",
"minimum": 0,
"description": "The number of keys that match no pattern."
},
"webhooks": {
"type": "integer",
"minimum": 1,
"description": "How many of these keys are of webhooks. Absent when there is none."
},
"changes": {
"type": "integer",
"minimum": 0,
"description": "The number of changes that the whole plan has besides."
},
"drifted": {
"type": "array",
"description": "The keys of automations that drifted.",
"items": { "type": "string" }
},
"conflicts": {
"type": "integer",
"minimum": 0,
"description": "The number of conflicts."
},
"heldBack": {
"type": "integer",
"minimum": 0,
"description": "The number of automations that are held back."
}
}
},
"summary": {
"type": "object",
"description": "Counts.",
"required": [
"changes",
"action",
"origin",
"danger",
"unchanged",
"drift",
"conflicts",
"heldBack",
"leftAlone",
"hidden"
],
"properties": {
"changes": {
"type": "integer",
"minimum": 0,
"description": "All changes."
},
"action": {
"type": "object",
"description": "By action.",
"required": [
"create",
"update",
"adopt",
"disable",
"release",
"delete"
],
"properties": {
"create": {
"type": "integer",
"minimum": 0,
"description": "create"
},
"update": {
"type": "integer",
"minimum": 0,
"description": "update"
},
"adopt": {
"type": "integer",
"minimum": 0,
"description": "adopt"
},
"disable": {
"type": "integer",
"minimum": 0,
"description": "disable"
},
"release": {
"type": "integer",
"minimum": 0,
"description": "release"
},
"delete": {
"type": "integer",
"minimum": 0,
"description": "delete"
}
}
},
"origin": {
"type": "object",
"description": "By origin.",
"required": [
"git",
"drift",
"both",
"missing"
],
"properties": {
"git": {
"type": "integer",
"minimum": 0,
"description": "git"
},
"drift": {
"type": "integer",
"minimum": 0,
"description": "drift"
},
"both": {
"type": "integer",
"minimum": 0,
"description": "both"
},
"missing": {
"type": "integer",
"minimum": 0,
"description": "missing"
}
}
},
"danger": {
"type": "object",
"description": "By danger.",
"required": [
"none",
"silences",
"redirects",
"removes"
],
"properties": {
"none": {
"type": "integer",
"minimum": 0,
"description": "none"
},
"alters": {
"type": "integer",
"minimum": 0,
"description": "alters"
},
"silences": {
"type": "integer",
"minimum": 0,
"description": "silences"
},
"redirects": {
"type": "integer",
"minimum": 0,
"description": "redirects"
},
"removes": {
"type": "integer",
"minimum": 0,
"description": "removes"
}
}
},
"unchanged": {
"type": "integer",
"minimum": 0,
"description": "Automations that match the manifests."
},
"drift": {
"type": "integer",
"minimum": 0,
"description": "Entries of `drift`."
},
"conflicts": {
"type": "integer",
"minimum": 0,
"description": "Entries of `conflicts`."
},
"heldBack": {
"type": "integer",
"minimum": 0,
"description": "Entries of `heldBack`."
},
"leftAlone": {
"type": "integer",
"minimum": 0,
"description": "Entries of `unmanaged`. Deprecated: use the field `unmanaged`."
},
"unmanaged": {
"type": "integer",
"minimum": 0,
"description": "Entries of `unmanaged`."
},
"hidden": {
"type": "integer",
"minimum": 0,
"description": "Automations that the server counts and does not show."
}
}
},
"source": {
"type": "object",
"description": "A location in a manifest.",
"required": [
"file",
"line",
"column"
],
"properties": {
"file": {
"type": "string",
"description": "The path as it was given."
},
"line": {
"type": "integer",
"minimum": 0,
"description": "From 1."
},
"column": {
"type": "integer",
"minimum": 0,
"description": "From 1."
}
}
},
"document": {
"type": "object",
"description": "An automation in a manifest's words. Suspected secrets are keyed hashes."
},
"identity": {
"type": "object",
"description": "What identifies a state of an automation.",
"required": ["digest"],
"properties": {
"digest": {
"type": "string",
"description": "SHA-256 of its content without the marker."
},
"marker": {
"type": "string",
"description": "Its exact marker line; absent when it has none."
}
}
},
"field": {
"type": "object",
"description": "One field that differs.",
"required": [
"path",
"part",
"origin"
],
"properties": {
"path": {
"type": "string",
"description": "Dotted, in a manifest's words."
},
"part": { "enum": [
"name",
"description",
"enabled",
"scope",
"event",
"action",
"lifecycle",
"webhook"
] },
"before": { "description": "Absent when the field did not exist." },
"after": { "description": "Absent when the change removes the field." },
"origin": { "enum": [
"git",
"drift",
"both",
"missing"
] }
}
},
"change": {
"type": "object",
"description": "One step.",
"required": [
"key",
"name",
"scope",
"entity",
"action",
"reason",
"origin",
"danger",
"counted",
"fields",
"patch",
"before",
"after",
"precondition",
"result",
"dependsOn",
"temporaryName",
"temporary",
"digest",
"source"
],
"properties": {
"kind": {
"const": "webhook",
"description": "Only for a change of a webhook; every other change is of an automation."
},
"executions": { "$ref": "#/$defs/executions" },
"usedBy": {
"type": "array",
"description": "Only for a change of a webhook: the automations that use it now, whoever owns them.",
"items": {
"type": "object",
"required": [
"id",
"name",
"entity",
"owner",
"key"
],
"properties": {
"id": { "type": "string" },
"name": { "type": "string" },
"entity": { "type": "string" },
"owner": { "type": ["string", "null"] },
"key": { "type": ["string", "null"] }
}
}
},
"key": {
"type": "string",
"description": "The manifest's key."
},
"name": {
"type": "string",
"description": "The automation's name after the change."
},
"scope": {
"type": "string",
"description": "Where it is after the change."
},
"entity": {
"type": "string",
"description": "The entity whose guard counts it."
},
"action": { "enum": [
"create",
"update",
"adopt",
"disable",
"release",
"delete"
] },
"reason": { "enum": [
"declared",
"drifted",
"marker",
"lifecycle",
"re-keyed",
"integration-replaced",
"adopted",
"taken-over",
"not-declared",
"entity-left",
"inexpressible",
"shadow",
"recreated",
"replaced",
"superseded"
] },
"origin": { "enum": [
"git",
"drift",
"both",
"missing"
] },
"danger": { "enum": [
"none",
"alters",
"redirects",
"silences",
"removes"
] },
"counted": {
"type": "boolean",
"description": "Whether guards count it."
},
"fields": {
"type": "array",
"description": "What differs, field by field.",
"items": { "$ref": "#/$defs/field" }
},
"patch": {
"type": "array",
"description": "RFC 6902 operations from `before` to `after`; empty for creates and deletes.",
"items": {
"type": "object",
"required": ["op", "path"],
"properties": {
"op": { "enum": [
"add",
"remove",
"replace"
] },
"path": { "type": "string" },
"value": {}
}
}
},
"before": { "anyOf": [{ "$ref": "#/$defs/document" }, { "type": "null" }] },
"after": { "anyOf": [{ "$ref": "#/$defs/document" }, { "type": "null" }] },
"precondition": {
"description": "The condition that is checked again before the write.",
"type": "object",
"required": ["kind"],
"properties": {
"kind": { "enum": [
"free",
"present",
"webhook"
] },
"id": { "type": "string" },
"digest": { "type": "string" },
"marker": { "type": "string" }
}
},
"result": { "anyOf": [{ "$ref": "#/$defs/identity" }, { "type": "null" }] },
"dependsOn": {
"type": "array",
"description": "Keys of changes that free the slot of this one.",
"items": { "type": "string" }
},
"temporaryName": {
"type": ["string", "null"],
"description": "A temporary name in a cycle of renames."
},
"temporary": { "anyOf": [{ "$ref": "#/$defs/identity" }, { "type": "null" }] },
"digest": {
"type": "string",
"description": "The first 128 bits of a hash of the change.",
"pattern": "^[0-9a-f]{32}$"
},
"source": { "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "null" }] }
}
},
"drift": {
"type": "object",
"description": "Somebody's edit.",
"required": [
"key",
"name",
"scope",
"id",
"kind",
"fields",
"repaired",
"updatedAt",
"source"
],
"properties": {
"key": {
"type": "string",
"description": "The key."
},
"name": {
"type": "string",
"description": "Its name now."
},
"scope": {
"type": "string",
"description": "Where it is now."
},
"id": {
"type": ["string", "null"],
"description": "Its id; null when it does not exist."
},
"kind": { "enum": [
"edited",
"missing",
"unmarked",
"inexpressible",
"condition-lost",
"copied",
"moved",
"stranded",
"duplicated",
"unreadable-marker",
"newer-marker",
"undeclared",
"unverifiable"
] },
"fields": {
"type": "array",
"items": { "$ref": "#/$defs/field" }
},
"repaired": {
"type": "boolean",
"description": "Whether this plan restores it."
},
"updatedAt": {
"type": ["string", "null"],
"description": "When it was last updated."
},
"source": { "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "null" }] }
}
},
"conflict": {
"type": "object",
"description": "A conflict, which only a person can resolve.",
"required": [
"code",
"key",
"name",
"scope",
"message",
"hint",
"ids",
"source"
],
"properties": {
"code": { "enum": [
"place-taken",
"foreign",
"two-holders",
"unreadable-marker",
"both-changed",
"protected",
"other-creator",
"same-place"
] },
"key": {
"type": "string",
"description": "The key."
},
"name": {
"type": "string",
"description": "The name."
},
"scope": {
"type": "string",
"description": "The scope."
},
"message": {
"type": "string",
"description": "A description of the conflict."
},
"hint": {
"type": "string",
"description": "What to do about it."
},
"ids": {
"type": "array",
"items": { "type": "string" }
},
"source": { "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "null" }] }
}
},
"heldBack": {
"type": "object",
"description": "An automation that is held back.",
"required": [
"key",
"name",
"scope",
"reason",
"message",
"source"
],
"properties": {
"key": {
"type": "string",
"description": "The key."
},
"name": {
"type": "string",
"description": "The name."
},
"scope": {
"type": "string",
"description": "The scope."
},
"reason": {
"enum": [
"conflict",
"hidden",
"dependency"
],
"description": "It has a conflict; it may be among the automations that the server counts but does not show; or it depends on another that is held back."
},
"message": {
"type": "string",
"description": "Why, in one sentence."
},
"source": { "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "null" }] }
}
},
"unmanagedAutomation": {
"type": "object",
"description": "An automation that the plan does not change.",
"required": [
"id",
"name",
"scope",
"reason",
"owner",
"key"
],
"properties": {
"id": {
"type": "string",
"description": "Its id."
},
"name": {
"type": "string",
"description": "Its name."
},
"scope": {
"type": "string",
"description": "Its scope."
},
"reason": { "enum": [
"unmanaged",
"foreign",
"other-environment",
"kept",
"unreadable-marker",
"inexpressible",
"copy",
"protected"
] },
"owner": {
"type": ["string", "null"],
"description": "The owner by its marker."
},
"key": {
"type": ["string", "null"],
"description": "The key by its marker."
}
}
},
"diagnostic": {
"type": "object",
"description": "A warning or note.",
"required": [
"code",
"severity",
"message",
"hint",
"source"
],
"properties": {
"code": {
"type": "string",
"description": "Its code."
},
"severity": { "enum": [
"error",
"warning",
"info"
] },
"message": {
"type": "string",
"description": "One sentence."
},
"hint": {
"type": ["string", "null"],
"description": "What to do."
},
"source": { "anyOf": [{ "$ref": "#/$defs/source" }, { "type": "null" }] },
"count": {
"type": "integer",
"description": "How many automations or locations have the problem; absent for one.",
"minimum": 2
},
"names": {
"type": "array",
"description": "The names that the problem is about, such as those that a server does not have; absent if the message already names them.",
"items": { "type": "string" }
},
"keys": {
"type": "array",
"description": "The keys of the automations that have the problem; absent if the problem does not concern automations.",
"items": { "type": "string" }
},
"alsoAt": {
"type": "array",
"description": "Further locations of the problem; absent where there are none.",
"items": { "$ref": "#/$defs/source" }
}
}
}
};
var plan_schema_default = {
$schema,
$id,
title,
description,
type,
required,
properties,
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
return plan_schema_default;
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
