const require_common = require("./common.js");
const require_redact_document = require("./redact-document.js");
const require_plan_document = require("./plan-document.js");
const require_project = require("./project.js");
let node_fs_promises = require("node:fs/promises");
// src/reconcile/document/parse-plan-document.ts
const MAX_DEPTH = 1e3;
function parsePlanDocument(text) {
let document;
try {
document = JSON.parse(text);
} catch {
return problem("plan/file-syntax", "The plan file is truncated, or is not JSON");
}
if (!require_common.Wt(document) || typeof document["formatVersion"] !== "string") return problem("plan/file-syntax", "The file is not a plan: it has no \"formatVersion\"");
if (require_common.r(document, MAX_DEPTH)) return problem("plan/file-syntax", "The file is not a plan: it is nested too deeply");
const version = document["formatVersion"];
if (version.split(".")[0] !== "2.1".split(".")[0]) {
const why = version.split(".")[0] === "1" ? ": its checksum does not cover the options that lift guards" : "";
return problem("plan/file-version", `The plan file has format version ${version}, and this wac reads ${"2.1"}${why}`);
}
const file = decodePlan(document);
if (file === void 0) return problem("plan/file-syntax", "The plan is incomplete: a part of it is missing or has the wrong type");
const digests = file.changes.map((change) => require_redact_document.i(change));
if (!(file.changes.every((change, index) => change.digest === digests[index]) && require_redact_document.c(digests, file) === file.checksum && document["integrity"] === require_plan_document.t(document))) return problem("plan/file-edited", "The plan file does not match its checksum: it was edited after it was written");
return {
value: file,
diagnostics: []
};
}
function decodePlan(document) {
const { server, owner, environment, directory, checksum, applyable, changes, options } = document;
if (typeof server !== "string" || typeof owner !== "string" || typeof checksum !== "string") return void 0;
if (typeof environment !== "string" && environment !== null) return void 0;
if (typeof applyable !== "boolean" || !require_common.Ut(changes) || !require_common.Wt(options)) return void 0;
const decoded = changes.map(decodeChange);
const whole = decoded.filter((change) => change !== void 0);
if (whole.length < decoded.length) return void 0;
return {
server,
owner,
...require_common.cn({ environment: environment === null ? void 0 : environment }),
checksum,
isApplyable: applyable,
grants: require_redact_document.n(options),
options,
...require_common.cn({ directory: typeof directory === "string" ? directory : void 0 }),
changes: whole,
document
};
}
const ACTIONS = new Set([
"create",
"update",
"adopt",
"disable",
"release",
"delete"
]);
function decodeChange(value) {
if (!require_common.Wt(value)) return void 0;
const { key, action, name, scope, entity, digest, before, after } = value;
if (typeof key !== "string" || typeof name !== "string" || typeof scope !== "string") return void 0;
if (typeof entity !== "string") return void 0;
if (typeof action !== "string" || !ACTIONS.has(action) || typeof digest !== "string") return void 0;
if (before === void 0 || after === void 0) return void 0;
const precondition = decodePrecondition(value["precondition"]);
const result = decodeIdentity(value["result"]);
const temporary = decodeIdentity(value["temporary"]);
if (precondition === void 0 || result === void 0 || temporary === void 0) return void 0;
return {
key,
action,
name,
scope,
entity,
digest,
before,
after,
precondition,
result,
temporary
};
}
function decodePrecondition(value) {
if (!require_common.Wt(value)) return void 0;
const { kind, id, digest, marker } = value;
if (kind === "free") return { kind };
if (kind === "webhook" && typeof id === "string" && typeof digest === "string") return {
kind,
id,
digest
};
if (kind !== "present" || typeof id !== "string" || typeof digest !== "string") return void 0;
if (marker !== void 0 && typeof marker !== "string") return void 0;
return {
kind,
id,
digest,
...require_common.cn({ marker })
};
}
function decodeIdentity(value) {
if (value === null) return null;
if (!require_common.Wt(value)) return void 0;
const { digest, marker } = value;
if (typeof digest !== "string") return void 0;
if (marker !== void 0 && typeof marker !== "string") return void 0;
return {
digest,
...require_common.cn({ marker })
};
}
function problem(code, message) {
return {
value: void 0,
diagnostics: [{
code,
severity: "error",
message,
hint: `Make the plan again with "wac plan --out"${code === "plan/file-edited" ? ". To change the plan, change the manifests" : ""}`
}]
};
}
// src/cli/session/read-plan-file.ts
async function readPlanFile(context, path) {
const text = await (0, node_fs_promises.readFile)(path, "utf8").catch((cause) => {
throw new require_common.sn(`Cannot read "${path}"`, {
code: "file",
cause
});
});
const { value, diagnostics } = parsePlanDocument(text);
if (value !== void 0) return value;
const start = {
line: 1,
column: 1,
offset: 0
};
const range = {
file: path,
start,
end: start
};
require_project.p(context, diagnostics.map((diagnostic) => ({
...diagnostic,
range
})));
return require_common.Zt.stale;
}
exports.t = readPlanFile;
