const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_event_catalog = require("./event-catalog.js");
// src/sandbox/rules/action-catalog.ts
const ACTIONS = {
sendNotification: { type: "NOTIFICATION" },
sendWebhook: { type: "GENERIC_WEBHOOK" },
sendPromptToAria: {
type: "ARIA",
gate: {
since: "saas",
input: "ariaActionInput",
types: ["ARIATriggeredAction"]
}
},
doNothing: {
type: "NO_OP",
gate: {
since: "0.70",
input: "noOpActionInput",
types: ["NoOpTriggeredAction", "NoOpActionArgs"]
}
},
queueJob: { type: "QUEUE_JOB" },
pushNotification: {
type: "PUSH_NOTIFICATION",
gate: {
since: "saas",
input: "pushNotificationActionInput",
types: ["PushNotificationTriggeredAction"]
}
}
};
const ACTION_GATES = new Map(Object.values(ACTIONS).flatMap(({ type, gate }) => gate === void 0 ? [] : [[type, {
feature: `AUTOMATION_ACTION_${type}`,
since: gate.since,
elements: [
`TriggeredActionType.${type}`,
`TriggeredActionConfig.${gate.input}`,
...gate.types
]
}]]));
function actionWord(type) {
return KINDS.get(type) ?? type;
}
const KINDS = new Map(require_common.Kt(ACTIONS).map((kind) => [ACTIONS[kind].type, kind]));
// src/sandbox/rules/feature-gate.ts
const SERVER_AGES = [
"0.60",
"0.70",
"0.82",
"0.83",
"saas"
];
function isAtLeast(age, since) {
return SERVER_AGES.indexOf(age) >= SERVER_AGES.indexOf(since);
}
// src/sandbox/server-profile.ts
var server_profile_exports = require_rolldown_runtime.n({ SERVER_PROFILES: () => SERVER_PROFILES });
const GATES = [
...require_event_catalog.n.values(),
...ACTION_GATES.values(),
{
feature: "AUTOMATIONS_ON_USER",
since: "0.83",
elements: ["User.triggers"]
},
{
feature: "AUTOMATIONS_ON_ORGANIZATION",
since: "0.83",
elements: ["Organization.triggers"]
},
{
feature: "QUERY_AUTOMATIONS_ON_ENTITY",
since: "0.83",
elements: ["Entity.triggers"]
},
{
feature: "AUTOMATION_LAST_EXECUTED_AT",
since: "0.82",
elements: ["Trigger.lastExecutedAt"]
},
{
feature: "AUTOMATION_SCOPE_ENTITY",
since: "0.83",
elements: ["TriggerScopeType.ENTITY", "TriggerScope|Entity"]
},
{
feature: "ARTIFACT_TAGS",
since: "0.60",
elements: []
},
{
feature: "ARTIFACT_REGISTRY_SEARCH",
since: "0.70",
elements: []
},
{
feature: "INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION",
since: "0.70",
elements: []
},
{
feature: "ARTIFACT_COLLECTIONS_FILTERING_SORTING",
since: "0.82",
elements: [
"Project.artifactCollections(filters)",
"Project.artifactCollections(order)",
"ArtifactType.artifactCollections(filters)",
"ArtifactType.artifactCollections(order)"
]
}
];
const FEATURE_GATES = Object.fromEntries(GATES.map(({ feature, elements }) => [feature, elements]));
const SAAS_PROFILE = {
features: featuresOf("saas"),
hasFeatureQuery: true,
hasOrganizationFlags: true,
hasExecutions: true,
hasRootTriggers: true,
hasWebhookUpdate: true,
hasWebhookTest: true,
respondsWithWrongId: false,
isLenient: false
};
const SERVER_PROFILES = {
saas: SAAS_PROFILE,
forge: SAAS_PROFILE,
"no-webhook-update": {
...SAAS_PROFILE,
hasWebhookUpdate: false,
hasWebhookTest: false
},
"no-execution-history": {
...SAAS_PROFILE,
features: featuresOf("saas").filter((feature) => feature !== "AUTOMATION_LAST_EXECUTED_AT"),
hasExecutions: false
},
"0.85": selfManaged("0.83", "0.85.0"),
"0.84": selfManaged("0.83", "0.84.0"),
"0.83": selfManaged("0.83", "0.83.0"),
"0.82": selfManaged("0.82", "0.82.0"),
"0.70": {
features: featuresOf("0.70"),
hasFeatureQuery: true,
hasOrganizationFlags: true,
hasExecutions: false,
hasRootTriggers: false,
hasWebhookUpdate: false,
hasWebhookTest: false,
version: "0.70.0",
respondsWithWrongId: false,
isLenient: true
},
"0.60": {
features: featuresOf("0.60"),
hasFeatureQuery: false,
hasOrganizationFlags: false,
hasExecutions: false,
hasRootTriggers: false,
hasWebhookUpdate: false,
hasWebhookTest: false,
version: "0.60.0",
respondsWithWrongId: true,
isLenient: true
}
};
function selfManaged(age, version) {
return {
...SAAS_PROFILE,
features: featuresOf(age),
version,
hasRootTriggers: false
};
}
function featuresOf(age) {
return GATES.filter(({ since }) => isAtLeast(age, since)).map(({ feature }) => feature);
}
function missingFromSchema(profile) {
const missing = Object.entries(FEATURE_GATES).filter(([feature]) => !profile.features.includes(feature)).flatMap(([, elements]) => elements);
if (!profile.hasFeatureQuery) missing.push("ServerInfo.features");
if (!profile.hasOrganizationFlags) missing.push("Organization.featureFlags");
if (!profile.hasWebhookUpdate) missing.push("Mutation.updateGenericWebhookIntegration");
if (!profile.hasWebhookTest) missing.push("Mutation.testGenericWebhookIntegration");
if (!profile.hasRootTriggers) missing.push("Query.triggers");
if (!profile.hasExecutions) {
missing.push("Query.triggerExecutions", "Project.triggerExecutions");
missing.push("ArtifactCollection.triggerExecutions", "ArtifactSequence.triggerExecutions");
missing.push("ArtifactPortfolio.triggerExecutions");
}
return new Set(missing);
}
exports.a = ACTION_GATES;
Object.defineProperty(exports, "i", {
enumerable: true,
get: function() {
return server_profile_exports;
}
});
exports.n = SERVER_PROFILES;
exports.o = actionWord;
exports.r = missingFromSchema;
exports.t = SAAS_PROFILE;
