const require_common = require("./common.js");
// src/sandbox/rules/event-catalog.ts
const ARTIFACT_EVENTS = {
createArtifact: {
type: "CREATE_ARTIFACT",
isCollectionOnly: true,
version: "present"
},
linkArtifact: {
type: "LINK_MODEL",
version: "present"
},
unlinkArtifact: {
type: "UNLINK_ARTIFACT",
since: "0.82",
version: "absent"
},
addArtifactAlias: {
type: "ADD_ARTIFACT_ALIAS",
needs: "alias",
change: (collection, alias) => {
collection.aliases = [...new Set([...collection.aliases, alias])];
for (const version of collection.versions ?? []) version.aliases = version.aliases.filter((each) => each !== alias);
},
version: (version, alias) => {
version.aliases = [...new Set([...version.aliases, alias])];
}
},
addArtifactTag: {
type: "ADD_ARTIFACT_TAG",
needs: "tag",
since: "0.82",
version: (version, tag) => {
version.tags = [...new Set([...version.tags, tag])];
}
},
removeArtifactTag: {
type: "REMOVE_ARTIFACT_TAG",
needs: "tag",
since: "0.82",
version: (version, tag) => {
version.tags = version.tags.filter((each) => each !== tag);
}
},
addCollectionTag: {
type: "ADD_COLLECTION_TAG",
needs: "tag",
since: "0.82",
change: (collection, tag) => {
collection.tags = [...new Set([...collection.tags, tag])];
}
},
removeCollectionTag: {
type: "REMOVE_COLLECTION_TAG",
needs: "tag",
since: "0.82",
change: (collection, tag) => {
collection.tags = collection.tags.filter((each) => each !== tag);
}
}
};
const RUN_EVENTS = {
runMetric: {
RUN_METRIC: "0.70",
RUN_METRIC_CHANGE: "0.70",
RUN_METRIC_ZSCORE: "0.82"
},
runState: { RUN_STATE: "0.70" }
};
function eventKindOf(type) {
return KINDS.get(type);
}
const EVENT_GATES = new Map([...Object.values(RUN_EVENTS).flatMap((types) => Object.entries(types)), ...Object.values(ARTIFACT_EVENTS).flatMap(({ since, type }) => since === void 0 ? [] : [[type, since]])].map(([type, since]) => [type, {
feature: `AUTOMATION_EVENT_${type}`,
since,
elements: [`EventTriggeringConditionType.${type}`]
}]));
const KINDS = new Map([...require_common.Kt(ARTIFACT_EVENTS).map((kind) => [ARTIFACT_EVENTS[kind].type, kind]), ...require_common.Kt(RUN_EVENTS).flatMap((kind) => Object.keys(RUN_EVENTS[kind]).map((type) => [type, kind]))]);
exports.i = eventKindOf;
exports.n = EVENT_GATES;
exports.r = RUN_EVENTS;
exports.t = ARTIFACT_EVENTS;
