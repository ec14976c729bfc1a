// schema/probe.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/probe.schema.json";
var title = "Probe report";
var description = "What `wac doctor --probe ENTITY/PROJECT --format json` prints: what wac assumes about the server, and the results of the experiments. Readers ignore unknown fields.";
var type = "object";
var required = [
"formatVersion",
"server",
"project",
"interrupted",
"summary",
"assumptions",
"cleanUp"
];
var properties = {
"formatVersion": {
"type": "string",
"description": "Major and minor version of this format. A reader refuses another major version.",
"pattern": "^1\\.[0-9]+$"
},
"server": {
"type": "string",
"description": "The base URL, or `sandbox:FILE`."
},
"serverVersion": {
"type": "string",
"description": "The version that a self-managed server states. Absent where it states none."
},
"project": {
"type": "string",
"description": "The scratch project, ENTITY/PROJECT."
},
"interrupted": {
"type": "boolean",
"description": "Whether the run was interrupted before all experiments were done."
},
"summary": {
"type": "object",
"description": "The number of assumptions by result.",
"required": [
"confirmed",
"refuted",
"notObservable"
],
"properties": {
"confirmed": {
"type": "integer",
"minimum": 0
},
"refuted": {
"type": "integer",
"minimum": 0
},
"notObservable": {
"type": "integer",
"minimum": 0
}
}
},
"assumptions": {
"type": "array",
"description": "Every assumption, those with an experiment first.",
"items": {
"type": "object",
"required": [
"id",
"status",
"statement",
"matters",
"observed"
],
"properties": {
"id": {
"type": "string",
"description": "A permanent name.",
"pattern": "^[a-z0-9-]+$"
},
"status": {
"description": "`not-observable`: the assumption could not be checked; `observed` has the reason.",
"enum": [
"confirmed",
"refuted",
"not-observable"
]
},
"statement": {
"type": "string",
"description": "The assumption of wac."
},
"matters": {
"type": "string",
"description": "The effect if the assumption is wrong."
},
"observed": {
"type": "string",
"description": "The observation, or the reason why there is none.",
"minLength": 1
}
}
}
},
"cleanUp": {
"type": "object",
"description": "What was removed of the objects that probes created.",
"required": [
"removedBefore",
"removed",
"leftovers"
],
"properties": {
"removedBefore": {
"type": "integer",
"description": "How many objects an earlier probe had left.",
"minimum": 0
},
"removed": {
"type": "integer",
"description": "How many objects of this run were removed.",
"minimum": 0
},
"leftovers": {
"type": "array",
"description": "What could not be removed. The next run tries again.",
"items": {
"type": "object",
"required": [
"kind",
"name",
"reason"
],
"properties": {
"kind": { "enum": ["automation", "webhook"] },
"name": { "type": "string" },
"id": {
"type": "string",
"description": "Absent if the server does not return it."
},
"reason": { "type": "string" }
}
}
}
}
}
};
var probe_schema_default = {
$schema,
$id,
title,
description,
type,
required,
properties
};
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
return probe_schema_default;
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
