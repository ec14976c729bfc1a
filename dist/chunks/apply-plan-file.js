import { Et as CONFIGURATION_NAME, Kt as present, Lt as requestedEnvironment, b as DEFAULT_SANDBOX_FILE, fn as Failure, pn as EXIT, vn as escapeTerminal } from "./common.js";
import { X as isSameDeployment, p as writeDiagnostics } from "./project.js";
import { i as hiddenMessage, r as hiddenCounts, s as sortHeldBack } from "./held-back.js";
import { a as digestedChange, i as changeDigest, t as DocumentRedactor } from "./redact-document.js";
import { t as liveIdentity } from "./live-identity.js";
import { r as confirmAndApply } from "./confirm-and-apply.js";
import { n as withPlan } from "./plan-session.js";
import { t as readPlanFile } from "./read-plan-file.js";
import { t as refuseOtherChecksum } from "./refuse-other-checksum.js";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/reconcile/requests/live-index.ts
var LiveIndex = class {
#automations;
#byId;
#identities;
constructor(automations) {
this.#automations = automations;
this.#byId = new Map(automations.map((observed) => [observed.id, observed]));
}
get(id) {
return this.#byId.get(id);
}
holds(identity) {
this.#identities ??= new Set(this.#automations.map((observed) => keyOf(liveIdentity(observed))));
return this.#identities.has(keyOf(identity));
}
};
function keyOf({ digest, marker }) {
return JSON.stringify([digest, marker ?? null]);
}
// src/reconcile/requests/plan-to-apply.ts
function planToApply(file, fresh) {
const { plan, inventory } = fresh;
const hidden = hiddenCounts(inventory.entities);
const unknown = [];
const open = new Map();
for (const change of plan.changes) open.set(change.key, [...open.get(change.key) ?? [], change]);
const done = [];
const moved = [];
const redactor = new DocumentRedactor(plan);
const live = new LiveIndex(inventory.automations);
for (const reviewed of file.changes) {
const changes = open.get(reviewed.key) ?? [];
const match = changes.find((change) => isReviewed(change, reviewed, redactor));
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
const heldBack = sortHeldBack([...plan.heldBack, ...unknown]);
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
message: hiddenMessage(key, entity, hidden.get(entity) ?? 0)
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
].flatMap(([what, theirs, ours]) => theirs === ours || what === "server" && isSameDeployment(theirs, ours) ? [] : [{
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
function isReviewed(change, reviewed, redactor) {
const now = digestedChange(change, redactor);
if (changeDigest(now) === reviewed.digest) return true;
const { precondition, temporary, result } = reviewed;
return precondition.kind === "present" && now.precondition.kind === "present" && now.precondition.id === precondition.id && isSameIdentity(now.precondition, temporary) && isSameIdentity(now.result, result);
}
function isSameIdentity(a, b) {
return a !== null && b !== null && a.digest === b.digest && a.marker === b.marker;
}
function isDone({ precondition, result }, live) {
if (result === null) return precondition.kind === "present" && live.get(precondition.id) === void 0;
if (precondition.kind !== "present") return live.holds(result);
const observed = live.get(precondition.id);
return observed !== void 0 && isSameIdentity(liveIdentity(observed), result);
}
function movedMessage({ key, precondition, action }, changes, live) {
const done = PAST[action];
if (precondition.kind !== "present") return `"${key}" was to be ${done}, but the manifest or the server has changed since the plan`;
const observed = live.get(precondition.id);
if (observed === void 0) return `"${key}" was to be ${done}, but is no longer on the server`;
if (!isSameIdentity(liveIdentity(observed), { ...precondition })) return `"${key}" was to be ${done}, but was edited on the server after the plan`;
return changes.length === 0 ? `"${key}" was to be ${done}, but the manifests no longer require it` : `"${key}" was to be ${done}, but the manifests have changed since the plan`;
}
// src/cli/commands/apply/apply-plan-file.ts
const SANDBOX = "sandbox:";
async function applyPlanFile(context, path, directory) {
const file = await readPlanFile(context, path);
if (typeof file === "number") return file;
refuseOtherChecksum(context.options.checksum, file.checksum);
if (directory === void 0) context.root.keepBase();
const location = directory ?? recordedDirectory(file, context, path);
const environment = requestedEnvironment(context.options.env, context.io.env) ?? file.environment;
const inEnvironment = {
...context,
args: [],
options: {
...context.options,
...present({ env: environment })
}
};
return await withPlan(inEnvironment, {
writesFor: "apply",
wholeTree: "apply",
grants: {
...file.grants,
failOnConflict: file.grants.failOnConflict || context.options.failOnConflict === true
},
...present({ directory: location })
}, async ({ server, run }) => {
const problems = checkPlanFile(file, run.plan);
if (problems.length > 0) {
writeDiagnostics(context, problems);
return EXIT.stale;
}
const reviewed = planToApply(file, run);
if (reviewed.kind === "stale") throw new Failure(`The plan in "${path}" is stale, and nothing was written`, {
code: "stale-plan",
hint: `${reviewed.moved.map(({ message }) => message).join("; ")}. Make a new plan and review it: wac plan --out ${path}`
});
if (reviewed.done.length > 0) context.io.stderr.write(`Done already: ${escapeTerminal(reviewed.done.join(", "))}\n`);
return await confirmAndApply(inEnvironment, {
server,
plan: reviewed.plan
});
}).catch((error) => {
throw forgottenSandbox(error, file, context, path);
});
}
function forgottenSandbox(error, { server }, { options }, path) {
if (!(error instanceof Failure && error.code === "no-api-key") || options.sandbox !== void 0 || !server.startsWith(SANDBOX)) return error;
const file = server.slice(8);
const flag = file === ".wac/sandbox.json" ? "--sandbox" : `--sandbox=${file}`;
return new Failure(`The plan in "${path}" is for the sandbox`, {
code: "usage",
hint: `Add ${flag}: wac apply ${path} ${flag}`
});
}
function recordedDirectory({ directory }, { io }, path) {
if (directory === void 0) return void 0;
const found = [directory, join(dirname(path), directory)].find((each) => existsSync(join(resolve(io.cwd, each), CONFIGURATION_NAME)));
if (found !== void 0) return found;
throw new Failure(`The plan was made from the manifest directory "${directory}", which is not here`, {
code: "usage",
hint: `Run the command where the plan was made, or name the directory: wac apply ${path} DIRECTORY`
});
}
export { applyPlanFile };
