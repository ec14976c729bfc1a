// schema/rule-test.schema.json
var type = "object";
var description = "Test cases for one automation: what happens (`given`) and what the automation must do (`expect`). `wac test` runs them.";
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/rule-test.schema.json";
var title = "Rule test";
var additionalProperties = false;
var required = ["automation", "tests"];
var properties = {
"automation": {
"type": "string",
"description": "The automation's key, or `key/id` for one copy of a matrix. The key of a matrix means every copy.\n\nFor example `loss-spike` or `accuracy/classifier`.",
"minLength": 1
},
"env": {
"type": "string",
"description": "The environment to expand the manifests with. Without it: every environment that has the automation.\n\nFor example `prod`.",
"minLength": 1
},
"defaults": {
"type": "object",
"description": "Defaults for each case. A case replaces scalars and lists, and merges mappings.",
"additionalProperties": false,
"properties": {
"given": { "$ref": "#/$defs/given" },
"expect": { "$ref": "#/$defs/expect" }
}
},
"tests": {
"type": "array",
"description": "The cases.",
"minItems": 1,
"items": {
"type": "object",
"description": "One case, or with a table one case for each row.",
"additionalProperties": false,
"properties": {
"name": {
"type": "string",
"description": "Unique in the file.\n\nFor example `one bad batch is not a spike`.",
"minLength": 1
},
"given": { "$ref": "#/$defs/given" },
"expect": { "$ref": "#/$defs/expect" },
"assume": { "$ref": "#/$defs/assume" },
"table": { "$ref": "#/$defs/table" }
},
"required": ["name"]
}
}
};
var $defs = {
"given": {
"type": ["object", "null"],
"description": "What happens.",
"additionalProperties": false,
"properties": {
"run": {
"type": ["object", "null"],
"description": "The run that filters are evaluated on. A field that is left out does not exist on the run.",
"additionalProperties": false,
"properties": {
"name": {
"type": "string",
"description": "The display name.\n\nFor example `prod-llm-7b`.",
"minLength": 1
},
"id": {
"type": "string",
"description": "The run's id.\n\nFor example `\"3f9c2a1b\"`.",
"minLength": 1
},
"user": {
"type": "string",
"description": "The user name.\n\nFor example `ada`.",
"minLength": 1
},
"state": {
"type": "string",
"description": "The state.\n\nFor example `running`.",
"minLength": 1
},
"tags": {
"type": "array",
"description": "The tags.",
"items": {
"type": "string",
"minLength": 1
}
},
"config": {
"type": ["object", "null"],
"description": "The configuration."
},
"summary": {
"type": ["object", "null"],
"description": "The summary metrics."
}
}
},
"series": {
"type": ["object", "null"],
"description": "Values by metric. `0.9*20`: 20 values; `2.4..0.8/30`: 30 evenly spaced, both ends included; `_`: a row without the metric; `nan`, `inf`, `-inf`; or a plain list.\n\nFor example `{ train/loss: \"2.4..0.8/30 4.0*5\" }`.",
"additionalProperties": {
"type": [
"string",
"number",
"array",
"null"
],
"items": { "type": ["number", "string"] }
}
},
"history": {
"type": "string",
"description": "A run's exported history, relative to this file: .jsonl, .csv or .parquet.\n\nFor example `fixtures/prod-10.parquet`.",
"minLength": 1
},
"states": {
"type": "array",
"description": "The states of the run, in order.\n\nFor example `[running, crashed]`.",
"items": {
"type": "string",
"anyOf": [{ "enum": [
"running",
"finished",
"failed",
"crashed",
"killed",
"pending",
"preempting",
"preempted"
] }, {
"pattern": "^([Rr][Uu][Nn][Nn][Ii][Nn][Gg]|[Ff][Ii][Nn][Ii][Ss][Hh][Ee][Dd]|[Ff][Aa][Ii][Ll][Ee][Dd]|[Cc][Rr][Aa][Ss][Hh][Ee][Dd]|[Kk][Ii][Ll][Ll][Ee][Dd]|[Pp][Ee][Nn][Dd][Ii][Nn][Gg]|[Pp][Rr][Ee][Ee][Mm][Pp][Tt][Ii][Nn][Gg]|[Pp][Rr][Ee][Ee][Mm][Pp][Tt][Ee][Dd])$",
"patternErrorMessage": "Write one of running, finished, failed, crashed, killed, pending, preempting, preempted."
}]
}
},
"event": {
"type": "object",
"description": "What happened to an artifact or a collection: one event with its details. Details that are left out come from the automation's scope.",
"additionalProperties": false,
"properties": {
"createArtifact": {
"type": ["object", "null"],
"description": "A version was created.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"linkArtifact": {
"type": ["object", "null"],
"description": "A version was linked.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"unlinkArtifact": {
"type": ["object", "null"],
"description": "A version was unlinked.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"addArtifactAlias": {
"type": ["object", "null"],
"description": "A version got an alias.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"addArtifactTag": {
"type": ["object", "null"],
"description": "A version got a tag.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"removeArtifactTag": {
"type": ["object", "null"],
"description": "A version lost a tag.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"addCollectionTag": {
"type": ["object", "null"],
"description": "A collection got a tag.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"removeCollectionTag": {
"type": ["object", "null"],
"description": "A collection lost a tag.",
"additionalProperties": false,
"properties": {
"alias": {
"type": "string",
"description": "The alias. For events that do not add an alias: the alias of the version.\n\nFor example `production`.",
"minLength": 1
},
"tag": {
"type": "string",
"description": "The tag. For events that do not add or remove a tag: the tag of the version.\n\nFor example `reviewed`.",
"minLength": 1
}
}
},
"artifact": {
"type": ["object", "null"],
"description": "The version.",
"additionalProperties": false,
"properties": {
"collection": {
"type": "string",
"description": "The collection's name.\n\nFor example `churn-model`.",
"minLength": 1
},
"version": {
"type": "string",
"description": "The version.\n\nFor example `v12`.",
"minLength": 1
},
"type": {
"type": "string",
"description": "The artifact's type.\n\nFor example `model`.",
"minLength": 1
},
"metadata": {
"type": ["object", "null"],
"description": "The version's metadata."
}
}
},
"author": {
"type": "string",
"description": "The user who caused the event.\n\nFor example `ada`.",
"minLength": 1
},
"project": {
"type": "string",
"description": "The project, or a registry with or without its prefix.\n\nFor example `model-registry`.",
"minLength": 1
},
"entity": {
"type": "string",
"description": "The team or organization.\n\nFor example `acme`.",
"minLength": 1
}
}
},
"start": {
"type": "string",
"description": "The time when row 0 is logged; it only affects the 24 hours between two triggers. Default: 2000-01-01T00:00:00Z.\n\nFor example `\"2026-01-31T08:00:00Z\"`.",
"minLength": 1
},
"every": {
"type": "string",
"description": "The time from row to row: a number with s, m, h or d. Default: 1s.\n\nFor example `\"15m\"`.",
"minLength": 1
}
}
},
"expect": {
"type": ["object", "null"],
"description": "The expected result. Fields that are left out are not checked. A case that expects no trigger fails if it proves nothing about the rule.",
"additionalProperties": false,
"properties": {
"fires": {
"type": ["boolean", "integer"],
"description": "true: at least once; false: never; a number: exactly that often.",
"minimum": 0
},
"because": {
"description": "The reason code.",
"type": "string",
"anyOf": [{ "enum": [
"fired",
"condition-false",
"filter-false",
"run-filtered",
"window-not-full",
"undefined-change",
"zero-deviation",
"suppressed-24h",
"unknown-operator",
"metric-absent",
"non-numeric",
"event-mismatch",
"scope-mismatch",
"state-not-reported",
"disabled"
] }, {
"pattern": "^([Ff][Ii][Rr][Ee][Dd]|[Cc][Oo][Nn][Dd][Ii][Tt][Ii][Oo][Nn]-[Ff][Aa][Ll][Ss][Ee]|[Ff][Ii][Ll][Tt][Ee][Rr]-[Ff][Aa][Ll][Ss][Ee]|[Rr][Uu][Nn]-[Ff][Ii][Ll][Tt][Ee][Rr][Ee][Dd]|[Ww][Ii][Nn][Dd][Oo][Ww]-[Nn][Oo][Tt]-[Ff][Uu][Ll][Ll]|[Uu][Nn][Dd][Ee][Ff][Ii][Nn][Ee][Dd]-[Cc][Hh][Aa][Nn][Gg][Ee]|[Zz][Ee][Rr][Oo]-[Dd][Ee][Vv][Ii][Aa][Tt][Ii][Oo][Nn]|[Ss][Uu][Pp][Pp][Rr][Ee][Ss][Ss][Ee][Dd]-24[Hh]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]-[Oo][Pp][Ee][Rr][Aa][Tt][Oo][Rr]|[Mm][Ee][Tt][Rr][Ii][Cc]-[Aa][Bb][Ss][Ee][Nn][Tt]|[Nn][Oo][Nn]-[Nn][Uu][Mm][Ee][Rr][Ii][Cc]|[Ee][Vv][Ee][Nn][Tt]-[Mm][Ii][Ss][Mm][Aa][Tt][Cc][Hh]|[Ss][Cc][Oo][Pp][Ee]-[Mm][Ii][Ss][Mm][Aa][Tt][Cc][Hh]|[Ss][Tt][Aa][Tt][Ee]-[Nn][Oo][Tt]-[Rr][Ee][Pp][Oo][Rr][Tt][Ee][Dd]|[Dd][Ii][Ss][Aa][Bb][Ll][Ee][Dd])$",
"patternErrorMessage": "Write one of fired, condition-false, filter-false, run-filtered, window-not-full, undefined-change, zero-deviation, suppressed-24h, unknown-operator, metric-absent, non-numeric, event-mismatch, scope-mismatch, state-not-reported, disabled."
}]
},
"at": {
"type": "object",
"description": "The step at which it first fires.",
"additionalProperties": false,
"properties": { "step": {
"type": ["number", "object"],
"description": "The step, or `{ between: [FIRST, LAST] }`.",
"additionalProperties": false,
"required": ["between"],
"properties": { "between": {
"type": "array",
"description": "First and last step, both included.",
"items": { "type": "number" },
"minItems": 2,
"maxItems": 2
} }
} },
"required": ["step"]
},
"value": {
"type": "number",
"description": "The value that was compared when it first fires, in the units of the manifest and with the precision written here.\n\nFor example `2.578`."
},
"suppressed": {
"type": "integer",
"description": "How many crossings are suppressed because the automation fired for this run less than 24 hours before.",
"minimum": 0
},
"action": {
"description": "The kind of action.",
"type": "string",
"anyOf": [{ "enum": [
"sendNotification",
"sendWebhook",
"sendPromptToAria",
"doNothing"
] }, {
"pattern": "^([Ss][Ee][Nn][Dd][Nn][Oo][Tt][Ii][Ff][Ii][Cc][Aa][Tt][Ii][Oo][Nn]|[Ss][Ee][Nn][Dd][Ww][Ee][Bb][Hh][Oo][Oo][Kk]|[Ss][Ee][Nn][Dd][Pp][Rr][Oo][Mm][Pp][Tt][Tt][Oo][Aa][Rr][Ii][Aa]|[Dd][Oo][Nn][Oo][Tt][Hh][Ii][Nn][Gg])$",
"patternErrorMessage": "Write one of sendNotification, sendWebhook, sendPromptToAria, doNothing."
}]
},
"integration": {
"type": "string",
"description": "An alias of wac.yaml, a webhook's name or a Slack channel.\n\nFor example `gh-dispatch`.",
"minLength": 1
},
"payload": { "description": "The webhook's rendered body. A value, a mapping with the keys to check, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." },
"exact": {
"type": "boolean",
"description": "The payload has no other keys, at any depth.",
"default": false
},
"title": { "description": "The notification's rendered title. A value, a mapping with the keys to check, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." },
"message": { "description": "The notification's rendered message. A value, a mapping with the keys to check, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." },
"prompt": { "description": "The rendered prompt to ARIA. A value, a mapping with the keys to check, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." }
}
},
"assume": {
"type": ["object", "null"],
"description": "Interpretations of undocumented points that this case uses.\n\nFor example `{ A1: evaluate_early }`.",
"additionalProperties": false,
"properties": {
"A1": {
"description": "Does a window evaluate before it is full?",
"type": "string",
"anyOf": [{ "enum": ["full_window", "evaluate_early"] }, {
"pattern": "^([Ff][Uu][Ll][Ll]_[Ww][Ii][Nn][Dd][Oo][Ww]|[Ee][Vv][Aa][Ll][Uu][Aa][Tt][Ee]_[Ee][Aa][Rr][Ll][Yy])$",
"patternErrorMessage": "Write one of full_window, evaluate_early."
}]
},
"A2": {
"description": "Are the two windows of a change evaluated at each value, or once per window?",
"type": "string",
"anyOf": [{ "enum": ["sliding", "tumbling"] }, {
"pattern": "^([Ss][Ll][Ii][Dd][Ii][Nn][Gg]|[Tt][Uu][Mm][Bb][Ll][Ii][Nn][Gg])$",
"patternErrorMessage": "Write one of sliding, tumbling."
}]
},
"A3": {
"description": "What is the baseline of a z-score?",
"type": "string",
"anyOf": [{ "enum": [
"within_run",
"exclude_current",
"population",
"across_runs"
] }, {
"pattern": "^([Ww][Ii][Tt][Hh][Ii][Nn]_[Rr][Uu][Nn]|[Ee][Xx][Cc][Ll][Uu][Dd][Ee]_[Cc][Uu][Rr][Rr][Ee][Nn][Tt]|[Pp][Oo][Pp][Uu][Ll][Aa][Tt][Ii][Oo][Nn]|[Aa][Cc][Rr][Oo][Ss][Ss]_[Rr][Uu][Nn][Ss])$",
"patternErrorMessage": "Write one of within_run, exclude_current, population, across_runs."
}]
},
"A4": {
"description": "Is a z-score compared inclusively?",
"type": "string",
"anyOf": [{ "enum": ["inclusive", "strict"] }, {
"pattern": "^([Ii][Nn][Cc][Ll][Uu][Ss][Ii][Vv][Ee]|[Ss][Tt][Rr][Ii][Cc][Tt])$",
"patternErrorMessage": "Write one of inclusive, strict."
}]
},
"A5": {
"description": "Is a change compared inclusively?",
"type": "string",
"anyOf": [{ "enum": ["inclusive", "strict"] }, {
"pattern": "^([Ii][Nn][Cc][Ll][Uu][Ss][Ii][Vv][Ee]|[Ss][Tt][Rr][Ii][Cc][Tt])$",
"patternErrorMessage": "Write one of inclusive, strict."
}]
},
"A6": {
"description": "What is a relative change from a negative value?",
"type": "string",
"anyOf": [{ "enum": ["absolute_prior", "signed_prior"] }, {
"pattern": "^([Aa][Bb][Ss][Oo][Ll][Uu][Tt][Ee]_[Pp][Rr][Ii][Oo][Rr]|[Ss][Ii][Gg][Nn][Ee][Dd]_[Pp][Rr][Ii][Oo][Rr])$",
"patternErrorMessage": "Write one of absolute_prior, signed_prior."
}]
},
"A7": {
"description": "What fires again after 24 hours?",
"type": "string",
"anyOf": [{ "enum": ["crossing", "level"] }, {
"pattern": "^([Cc][Rr][Oo][Ss][Ss][Ii][Nn][Gg]|[Ll][Ee][Vv][Ee][Ll])$",
"patternErrorMessage": "Write one of crossing, level."
}]
},
"A8": {
"description": "What do NaN and infinities do to a window?",
"type": "string",
"anyOf": [{ "enum": ["poison", "skip"] }, {
"pattern": "^([Pp][Oo][Ii][Ss][Oo][Nn]|[Ss][Kk][Ii][Pp])$",
"patternErrorMessage": "Write one of poison, skip."
}]
},
"A9": {
"description": "What is a value of a window?",
"type": "string",
"anyOf": [{ "enum": ["logged_values"] }, {
"pattern": "^([Ll][Oo][Gg][Gg][Ee][Dd]_[Vv][Aa][Ll][Uu][Ee][Ss])$",
"patternErrorMessage": "Write logged_values."
}]
},
"A10": {
"description": "Does the window count without an aggregate?",
"type": "string",
"anyOf": [{ "enum": ["single_value"] }, {
"pattern": "^([Ss][Ii][Nn][Gg][Ll][Ee]_[Vv][Aa][Ll][Uu][Ee])$",
"patternErrorMessage": "Write single_value."
}]
},
"A11": {
"description": "Does a regular expression search, or match the whole text?",
"type": "string",
"anyOf": [{ "enum": ["search", "full_match"] }, {
"pattern": "^([Ss][Ee][Aa][Rr][Cc][Hh]|[Ff][Uu][Ll][Ll]_[Mm][Aa][Tt][Cc][Hh])$",
"patternErrorMessage": "Write one of search, full_match."
}]
},
"A12": {
"description": "Does a crashed run count as failed?",
"type": "string",
"anyOf": [{ "enum": ["crashed_is_failed", "crashed_is_separate"] }, {
"pattern": "^([Cc][Rr][Aa][Ss][Hh][Ee][Dd]_[Ii][Ss]_[Ff][Aa][Ii][Ll][Ee][Dd]|[Cc][Rr][Aa][Ss][Hh][Ee][Dd]_[Ii][Ss]_[Ss][Ee][Pp][Aa][Rr][Aa][Tt][Ee])$",
"patternErrorMessage": "Write one of crashed_is_failed, crashed_is_separate."
}]
},
"A13": {
"description": "Do automations whose scopes overlap fire independently?",
"type": "string",
"anyOf": [{ "enum": ["independent"] }, {
"pattern": "^([Ii][Nn][Dd][Ee][Pp][Ee][Nn][Dd][Ee][Nn][Tt])$",
"patternErrorMessage": "Write independent."
}]
},
"A14": {
"description": "In which order are the rows of a resumed run evaluated?",
"type": "string",
"anyOf": [{ "enum": ["by_step", "as_logged"] }, {
"pattern": "^([Bb][Yy]_[Ss][Tt][Ee][Pp]|[Aa][Ss]_[Ll][Oo][Gg][Gg][Ee][Dd])$",
"patternErrorMessage": "Write one of by_step, as_logged."
}]
},
"A15": {
"description": "What is the verdict of a filter with an unknown operator?",
"type": "string",
"anyOf": [{ "enum": ["unknown", "no_match"] }, {
"pattern": "^([Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]_[Mm][Aa][Tt][Cc][Hh])$",
"patternErrorMessage": "Write one of unknown, no_match."
}]
}
}
},
"table": {
"type": "object",
"description": "Rows of values. Each row is a case.",
"additionalProperties": false,
"properties": {
"columns": {
"type": "array",
"description": "Dotted paths into the case.\n\nFor example `[given.event.addArtifactAlias.alias, expect.fires]`.",
"items": {
"type": "string",
"pattern": "^(?:given|expect|assume)\\."
},
"minItems": 1
},
"rows": {
"type": "array",
"description": "One list of cells for each row.",
"minItems": 1,
"items": { "type": "array" }
}
},
"required": ["columns", "rows"]
}
};
var rule_test_schema_default = {
type,
description,
$schema,
$id,
title,
additionalProperties,
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
Object.defineProperty(exports, "additionalProperties", {
enumerable: true,
get: function() {
return additionalProperties;
}
});
Object.defineProperty(exports, "default", {
enumerable: true,
get: function() {
return rule_test_schema_default;
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
