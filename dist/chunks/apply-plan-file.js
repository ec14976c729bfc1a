const require_common = require("./common.js");
const require_project = require("./project.js");
const require_plan_policy = require("./plan-policy.js");
const require_redact_document = require("./redact-document.js");
const require_live_identity = require("./live-identity.js");
const require_marker = require("./marker.js");
const require_run_process = require("./run-process.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_plan_session = require("./plan-session.js");
const require_read_plan_file = require("./read-plan-file.js");
const require_run_apply = require("./run-apply2.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/reconcile/requests/live-index.ts
var LiveIndex = class {
#automations;
#integrations;
#byId;
#identities;
constructor(automations, integrations = new Map()) {
this.#automations = automations;
this.#integrations = integrations;
this.#byId = new Map(automations.map((observed) => [observed.id, observed]));
}
get(id) {
return this.#byId.get(id);
}
holds(identity) {
this.#identities ??= new Set(this.#automations.map((observed) => keyOf(require_live_identity.t(observed))));
return this.#identities.has(keyOf(identity));
}
isWebhook({ entity, id }, made) {
const live = this.#integrations.get(entity)?.find((each) => each.id === id);
if (live === void 0) return made === null && this.#integrations.has(entity);
const { name, url } = live;
return made !== null && name !== void 0 && url !== void 0 ? require_marker.h(made, {
...live,
name,
url
}) : false;
}
};
function keyOf({ digest, marker }) {
return JSON.stringify([digest, marker ?? null]);
}
// src/reconcile/requests/plan-to-apply.ts
function planToApply(file, fresh) {
const { plan, inventory } = fresh;
const hidden = require_plan_policy.h(inventory.entities);
const unknown = [];
const open = new Map();
for (const change of plan.changes) open.set(change.key, [...open.get(change.key) ?? [], change]);
const done = [];
const moved = [];
const redactor = new require_redact_document.t(plan);
const live = new LiveIndex(inventory.automations, fresh.integrations);
for (const reviewed of file.changes) {
const changes = open.get(reviewed.key) ?? [];
const match = changes.find((change) => isReviewed(change, reviewed, {
owner: plan.owner,
redactor
}));
if (match !== void 0) open.set(reviewed.key, changes.filter((change) => change !== match));
else if (isUnseen(reviewed, live, hidden)) unknown.push(heldAsUnseen(reviewed, hidden));
else if (isDone(reviewed, live)) done.push(reviewed.key);
else if (changes.length > 0 || !isHeldAsHidden(plan, reviewed.key)) {
open.set(reviewed.key, changes.filter((change) => change.action !== reviewed.action));
moved.push({
key: reviewed.key,
message: movedMessage(reviewed, changes, live)
});
}
}
for (const change of [...open.values()].flat()) {
const message = `"${change.key}" was not in the reviewed plan, and would now be ${PAST[change.action]}`;
moved.push({
key: change.key,
message
});
}
if (moved.length > 0) return {
kind: "stale",
moved
};
const heldBack = require_plan_policy.y([...plan.heldBack, ...unknown]);
return {
kind: "ready",
plan: {
...plan,
heldBack
},
done
};
}
function isUnseen({ precondition, entity }, live, hidden) {
return precondition.kind === "present" && hidden.has(entity) && live.get(precondition.id) === void 0;
}
function heldAsUnseen({ key, name, scope, entity }, hidden) {
return {
key,
name,
scope,
reason: "hidden",
message: require_plan_policy.g(key, entity, hidden.get(entity) ?? 0)
};
}
function isHeldAsHidden({ heldBack }, key) {
return heldBack.some((entry) => entry.key === key && entry.reason === "hidden");
}
function checkPlanFile(file, here) {
return [
[
"server",
file.server,
here.server
],
[
"owner",
file.owner,
here.owner
],
[
"environment",
file.environment ?? "(none)",
here.environment ?? "(none)"
]
].flatMap(([what, theirs, ours]) => theirs === ours || what === "server" && require_project.Q(theirs, ours) ? [] : [{
code: "plan/file-elsewhere",
severity: "error",
message: `The plan file was made for ${what} "${theirs}", and this run is for "${ours}"`,
hint: `Choose that ${what}, or make a new plan`
}]);
}
const PAST = {
create: "created",
update: "updated",
adopt: "adopted",
disable: "disabled",
release: "released",
delete: "deleted"
};
function isReviewed(change, reviewed, { owner, redactor }) {
const now = require_redact_document.a(change, redactor);
if (require_redact_document.i(now) === reviewed.digest) return true;
const { precondition, temporary, result } = reviewed;
return precondition.kind === "present" && now.precondition.kind === "present" && now.precondition.id === precondition.id && isSameIdentity(now.precondition, temporary) && isSameIdentity(now.precondition, require_redact_document.l(change, owner)) && isSameIdentity(now.result, result);
}
function isSameIdentity(a, b) {
return a !== null && b !== null && a.digest === b.digest && a.marker === b.marker;
}
function isDone({ precondition, result, entity }, live) {
if (precondition.kind === "webhook") return live.isWebhook({
entity,
id: precondition.id
}, result?.digest ?? null);
if (result === null) return precondition.kind === "present" && live.get(precondition.id) === void 0;
if (precondition.kind !== "present") return live.holds(result);
const observed = live.get(precondition.id);
return observed !== void 0 && isSameIdentity(require_live_identity.t(observed), result);
}
function movedMessage({ key, precondition, action }, changes, live) {
const done = PAST[action];
if (precondition.kind !== "present") return `"${key}" was to be ${done}, but the manifest or the server has changed since the plan`;
const observed = live.get(precondition.id);
if (observed === void 0) return `"${key}" was to be ${done}, but is no longer on the server`;
if (!isSameIdentity(require_live_identity.t(observed), { ...precondition })) return `"${key}" was to be ${done}, but was edited on the server after the plan`;
return changes.length === 0 ? `"${key}" was to be ${done}, but the manifests no longer require it` : `"${key}" was to be ${done}, but the manifests have changed since the plan`;
}
// src/cli/commands/apply/apply-plan-file.ts
const SANDBOX = "sandbox:";
async function applyPlanFile(context, path, directory) {
const file = await require_read_plan_file.t(context, path);
if (typeof file === "number") return file;
require_run_apply.t(context.options.checksum, file.checksum);
if (directory === void 0) context.root.keepBase();
const location = directory ?? recordedDirectory(file, context, path);
const environment = require_common.Ct(context.options.env, context.io.env) ?? file.environment;
const inEnvironment = {
...context,
args: [],
options: {
...context.options,
...require_common.cn({ env: environment })
}
};
return await require_plan_session.n(inEnvironment, {
writesFor: "apply",
wholeTree: "apply",
grants: {
...file.grants,
failOnConflict: file.grants.failOnConflict || context.options.failOnConflict === true
},
...require_common.cn({ directory: location })
}, async ({ server, run }) => {
const problems = checkPlanFile(file, run.plan);
if (problems.length > 0) {
require_project.p(context, problems);
return require_common.Zt.stale;
}
const reviewed = planToApply(file, run);
if (reviewed.kind === "stale") throw new require_common.sn(`The plan in "${path}" is stale, and nothing was written`, {
code: "stale-plan",
hint: `${reviewed.moved.map(({ message }) => message).join("; ")}. Make a new plan and review it: wac plan --out ${path}`
});
if (reviewed.done.length > 0) context.io.stderr.write(`Done already: ${require_common.nn(reviewed.done.join(", "))}\n`);
return await require_confirm_and_apply.r(inEnvironment, {
server,
plan: reviewed.plan
});
}).catch((error) => {
throw forgottenSandbox(error, file, context, path);
});
}
function forgottenSandbox(error, { server }, { options }, path) {
if (!(error instanceof require_common.sn && error.code === "no-api-key") || options.sandbox !== void 0 || !server.startsWith(SANDBOX)) return error;
const file = server.slice(8);
const flag = file === ".wac/sandbox.json" ? "--sandbox" : `--sandbox=${file}`;
return new require_common.sn(`The plan in "${path}" is for the sandbox`, {
code: "usage",
hint: `Add ${flag}: wac apply ${path} ${flag}`
});
}
function recordedDirectory({ directory }, { io }, path) {
if (directory === void 0) return void 0;
const found = [directory, (0, node_path.join)((0, node_path.dirname)(path), directory)].find((each) => (0, node_fs.existsSync)((0, node_path.join)((0, node_path.resolve)(io.cwd, each), require_common.dt)));
if (found !== void 0) return found;
throw new require_common.sn(`The plan was made from the manifest directory "${directory}", which is not here`, {
code: "usage",
hint: `Run the command where the plan was made, or name the directory: wac apply ${path} DIRECTORY`
});
}
exports.applyPlanFile = applyPlanFile;
