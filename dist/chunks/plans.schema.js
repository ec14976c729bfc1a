// schema/plans.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/plans.schema.json";
var title = "Plans of several directories";
var description = "What `wac plan DIRECTORY DIRECTORY \u2026 --format json` prints: for each directory, what `wac plan` prints for it alone. `wac drift`, `wac validate`, `wac lint` and `wac test` with several directories print the same. Readers ignore unknown fields.";
var type = "object";
var required = [
"formatVersion",
"exitCode",
"directories"
];
var properties = {
"formatVersion": {
"type": "string",
"description": "Major and minor version of this format. A reader refuses another major version.",
"pattern": "^1\\.[0-9]+$"
},
"exitCode": {
"type": "integer",
"description": "The exit code of the run: that of the most serious directory, in the order of the list of exit codes."
},
"directories": {
"type": "array",
"description": "The directories, in the order of the command line.",
"items": { "$ref": "#/$defs/directory" }
},
"diagnostics": {
"type": "array",
"description": "Problems that are about no single directory, such as a pattern of --only that matches no key, or of --grep that matches no rule test. Absent when there are none.",
"items": { "type": "object" }
}
};
var $defs = { "directory": {
"type": "object",
"description": "One directory.",
"required": [
"directory",
"exitCode",
"result"
],
"properties": {
"directory": {
"type": "string",
"description": "As the command line names it."
},
"exitCode": {
"type": "integer",
"description": "The exit code of a run of this directory alone."
},
"result": {
"type": "object",
"description": "What the command prints for the directory alone: of `wac plan` and `wac drift` a document of `plan.schema.json`. Where there is none, the error document instead: it has `exitCode`, `diagnostics` and, where something stopped it, `error`.",
"required": ["formatVersion"],
"properties": { "formatVersion": {
"type": "string",
"description": "`2.\u2026` for a plan, `1.\u2026` for an error document and for other commands."
} }
}
}
} };
var plans_schema_default = {
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
return plans_schema_default;
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
