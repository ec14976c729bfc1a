const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_schema = require("./schema.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_event_catalog = require("./event-catalog.js");
// src/sandbox/runtime/event-forms.ts
var event_forms_exports = require_rolldown_runtime.n({ EVENT_FORMS: () => EVENT_FORMS });
const required = (meaning, example) => ({
meaning,
isRequired: true,
holds: "text",
example
});
const optional = (meaning, holds = "text") => ({
meaning,
isRequired: false,
holds
});
const PROJECT = {
entity: required("The team, or the organization of a registry.", "vision-team"),
project: required("The project, or the registry with or without its prefix.", "classifier")
};
const RUN = {
...PROJECT,
run: required("The ID of the run. A new ID makes a new run.", "r1"),
name: optional("The display name. Default: the ID."),
user: optional("The user who started the run."),
tags: optional("A list of strings.", "list"),
config: optional("A mapping.", "mapping"),
summary: optional("A mapping that replaces the summary. Default: the last logged value of each metric.", "mapping")
};
const LOG_METRICS = {
...RUN,
rows: {
meaning: "A list of mappings from metric to value. `_step` and `_timestamp` (in seconds) are optional: the next step, and now. `values` with one mapping means a single row.",
isRequired: true,
holds: "values",
example: "val/accuracy=0.91"
}
};
const RUN_STATE = {
...RUN,
state: {
meaning: `${require_evaluate_states.t.map((word) => `\`${word}\``).join(", ")}.`,
isRequired: true,
holds: "choice",
choices: require_evaluate_states.t
},
time: optional("When, as RFC 3339. Default: now.")
};
const ARTIFACT = {
...PROJECT,
collection: required("The collection.", "churn"),
version: optional("The version, such as `v3`. Default: `v0`."),
type: optional("The type of the artifact."),
metadata: optional("A mapping, for `${artifact_metadata.KEY}`.", "mapping"),
alias: optional("The alias."),
tag: optional("The tag."),
author: optional("Who did it. Default: the sandbox's user.")
};
const ARTIFACT_FIELDS = fieldsOf(ARTIFACT);
const RUN_EVENT_FORMS = {
logMetrics: {
kind: "logMetrics",
occurrence: "Rows are logged to a run: evaluates `runMetric`.",
fields: fieldsOf(LOG_METRICS)
},
runState: {
kind: "runState",
occurrence: "A run changes its state.",
fields: fieldsOf(RUN_STATE)
}
};
const EVENT_FORMS = [...Object.values(RUN_EVENT_FORMS), ...require_schema.f.map(artifactForm)];
function artifactForm(kind) {
const { needs } = require_event_catalog.t[kind];
const fields = ARTIFACT_FIELDS.filter(({ name }) => name === needs || name !== "alias" && name !== "tag").map((field) => field.name === needs ? {
...field,
isRequired: true
} : field);
return {
kind,
occurrence: require_schema.d[kind].occurrence,
fields
};
}
function fieldsOf(fields) {
return require_common.Kt(fields).map((name) => ({
name,
...fields[name]
}));
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return event_forms_exports;
}
});
exports.t = EVENT_FORMS;
