const require_common = require("./common.js");
const require_project = require("./project.js");
const require_plan_session = require("./plan-session.js");
const require_credentials = require("./credentials.js");
const require_run_process = require("./run-process.js");
const require_open_server = require("./open-server.js");
const require_marker = require("./marker.js");
const require_plan_policy = require("./plan-policy.js");
const require_redact_document = require("./redact-document.js");
const require_unowned_automations = require("./unowned-automations.js");
const require_narrow_plan = require("./narrow-plan.js");
const require_plan = require("./plan.js");
const require_compiled_code = require("./compiled-code.js");
const require_report_directories = require("./report-directories.js");
const require_unmatched_everywhere = require("./unmatched-everywhere.js");
// src/cli/directories/connect-directories.ts
async function connectDirectories(context, directories, writesFor) {
const options = require_common.cn({ writesFor });
const servers = new Map();
const close = async () => {
for (const server of await Promise.allSettled(servers.values())) if (server.status === "fulfilled") await server.value.close();
};
try {
const connected = [];
for (const { directory, open, address } of await findServers(context, directories, options)) {
const { run, opened } = directory;
const found = await run.attempt(async () => {
const opening = servers.get(address) ?? open();
servers.set(address, opening);
const connection = await opening;
return {
connection,
server: await connection.forProject(run.context, opened.project)
};
});
if (found !== void 0) connected.push({
...directory,
...found
});
}
return {
connected,
shareReads,
close
};
} catch (error) {
await close();
throw error;
}
}
function shareReads() {
const shared = new Map();
return (connection) => {
const known = shared.get(connection) ?? connection.shareReads();
shared.set(connection, known);
return known;
};
}
async function findServers(context, directories, options) {
if (context.options.sandbox !== void 0) {
const open = () => require_open_server.r(context, options);
return directories.map((directory) => ({
directory,
address: "sandbox",
open
}));
}
const { io } = context;
const finding = {
...context,
io: require_run_process.n(io, { stderr: eachOnce(io.stderr) })
};
const found = [];
for (const directory of directories) {
const { run, opened } = directory;
const target = await run.attempt(() => require_open_server.t(finding, { project: opened.project }));
if (target === void 0) continue;
const open = () => require_open_server.i(context, options, target);
found.push({
directory,
address: target.server,
open
});
}
refuseOneKeyForAll(context, found);
return found;
}
function refuseOneKeyForAll({ io }, found) {
const variable = require_credentials.n(io.env);
const [first, ...others] = found;
if (variable === void 0 || first === void 0) return;
const other = others.find(({ address }) => require_project.J(address) !== require_project.J(first.address));
if (other === void 0) return;
throw new require_common.sn(`The directories are for several servers, and ${variable} would be sent to all of them: ${first.directory.run.directory} is for ${first.address}, ${other.directory.run.directory} for ${other.address}`, {
code: "usage",
hint: `Run the command for each server on its own, or unset ${variable} and run "wandb login --host ADDRESS" for each server: .netrc has one key for each`
});
}
function eachOnce(output) {
const written = new Set();
return {
isTerminal: output.isTerminal,
width: output.width,
write: (text) => {
if (written.has(text)) return;
written.add(text);
output.write(text);
}
};
}
// src/reconcile/requests/settle-between-plans.ts
function settleBetweenPlans(plans) {
const claimants = require_common._(plans.flatMap((from) => from.plan.changes.flatMap((change) => claimsOf(change).map((claim) => ({
claim,
change,
from
})))), ({ claim }) => claim.id);
const conflicts = new Map();
for (const all of claimants.values()) for (const claimant of all) {
const others = all.filter(({ from }) => from.plan.owner !== claimant.from.plan.owner);
if (others.length === 0) continue;
const known = conflicts.get(claimant.from) ?? [];
conflicts.set(claimant.from, [...known, conflictOf(claimant, others)]);
}
return plans.map((each) => {
const own = conflicts.get(each);
return own === void 0 ? each.plan : withConflicts(each.plan, own);
});
}
function claimsOf(change) {
if (change.webhook !== void 0) return webhookClaims(change, change.webhook);
const { before, after, scope } = change;
const claims = [];
if (before !== void 0) claims.push({
id: `automation ${before.id}`,
code: "place-taken",
what: `the automation "${before.name}" in ${scope}`,
hint: "Let one of the directories manage it: leave it out of the other, or do not adopt it there"
});
if (after !== void 0 && (before === void 0 || require_unowned_automations.s(before) !== require_unowned_automations.s(after))) claims.push({
id: `slot ${require_unowned_automations.s(after)}`,
code: "same-place",
what: `the name "${after.name}" in ${scope}`,
hint: "Give each its own name"
});
return [...claims, ...recordClaims(change)];
}
function webhookClaims({ name }, { entity, before, after }) {
const hint = "Declare it in one of the directories; the other can use it by its name";
return [...before === void 0 ? [] : [{
id: `webhook ${before.id}`,
code: "place-taken",
what: `the webhook "${before.name ?? name}" of team ${entity}`,
hint
}], ...after === void 0 ? [] : [{
id: `webhook of ${entity} ${after.name}`,
code: "same-place",
what: `the webhook "${after.name}" of team ${entity}`,
hint
}]];
}
function recordClaims({ before, after }) {
if (after === void 0 || !after.description?.includes(",webhook=")) return [];
const record = recordOf(after.description);
if (record === void 0 || recordOf(before?.description ?? "")?.id === record.id) return [];
return [{
id: `webhook ${record.id}`,
code: "place-taken",
what: `the webhook with the key "${record.key}"`,
hint: "Declare it in one of the directories; the other can use it by its name"
}];
}
function recordOf(description) {
const parsed = require_marker.s(description);
return parsed.kind === "marker" ? parsed.marker.webhook : void 0;
}
function conflictOf({ claim, change, from }, others) {
const { key, name, scope, source, before } = change;
const all = [...new Set(others.map(describeClaimant))].sort(require_common.Bt);
return {
code: claim.code,
key,
name,
scope,
message: `${describeClaimant({
claim,
change,
from
})} and ${all.join(" and ")} both take ${claim.what}`,
hint: claim.hint,
ids: before === void 0 ? [] : [before.id],
...require_common.cn({ source })
};
}
function describeClaimant({ change: { key, source }, from }) {
const where = source === void 0 ? "" : ` (${source.file}:${source.start.line})`;
return `"${key}" of ${from.name}${where}`;
}
function withConflicts(plan, added) {
const shared = new Set(added.map(({ key }) => key));
const { changes, held } = require_narrow_plan.r(plan, (key) => !shared.has(key), "which another directory takes as well");
const conflicts = [...plan.conflicts, ...added].sort((a, b) => require_common.Bt(a.key, b.key) || require_common.Bt(a.code, b.code));
const known = new Set(changes.map(({ key }) => key));
const redactor = new require_redact_document.t(plan);
return {
...plan,
changes,
drift: plan.drift.map((each) => ({
...each,
isRepaired: each.isRepaired && known.has(each.key)
})),
conflicts,
heldBack: require_plan_policy.y([
...require_plan_policy.m(added),
...plan.heldBack,
...held
]),
refusedBy: require_narrow_plan.n(plan, changes, conflicts.length),
checksum: require_redact_document.c(changes.map((change) => require_redact_document.i(require_redact_document.a(change, redactor))), {
...plan,
options: require_redact_document.r(plan.grants)
})
};
}
// src/cli/directories/held-plans.ts
var HeldPlans = class {
#held = new Map();
hold(connection, run, session) {
const known = this.#held.get(connection);
if (known === void 0) this.#held.set(connection, [{
run,
session
}]);
else known.push({
run,
session
});
}
settle() {
return new Map([...this.#held.values()].flatMap((plans) => {
const named = plans.map(({ run, session }) => ({
name: run.directory,
plan: session.run.plan
}));
const settled = settleBetweenPlans(named);
return plans.map(({ run, session }, index) => {
const plan = settled[index] ?? session.run.plan;
return [run, {
...session,
run: {
...session.run,
plan
}
}];
});
}));
}
};
// src/cli/directories/open-directories.ts
async function openDirectories(context, { wholeTree, onInvalidOf }) {
const runs = require_report_directories.u(context);
require_compiled_code.i();
const repositories = new require_common.st();
const read = [];
for (const run of runs) {
const tree = await run.attempt(() => require_project.c(run.context, run.directory, { repositories }));
if (tree !== void 0) read.push({
run,
tree
});
}
require_report_directories.f(read.map(({ run, tree }) => ({
...tree.tree,
named: run.directory
})));
if (wholeTree !== void 0) for (const { tree } of read) require_project.u(tree.tree, wholeTree);
const shared = require_report_directories.l(read.map(({ tree }) => tree.tree), ({ configuration }) => configuration);
const opened = [];
for (const [index, { run, tree: alone }] of read.entries()) {
const complete = {
...alone,
tree: shared[index] ?? alone.tree
};
const project = await run.attempt(() => require_project.s(run.context, complete, onInvalidOf?.(run)));
if (project === void 0) continue;
const shadowed = require_plan.n(project.project, context.options.shadow ?? false);
opened.push({
run,
opened: {
...project,
project: shadowed
}
});
}
return {
runs,
opened
};
}
// src/cli/directories/plan-directories.ts
const PARALLEL_PLANS = 8;
async function planDirectories(context, options, then) {
const { runs, opened } = await openDirectories(context, options);
const connections = await connectDirectories(context, opened, options.writesFor);
try {
const problems = await planConnected(runs, connections, options);
require_project.p(context, problems);
return await then({
runs,
connections,
problems
});
} finally {
await connections.close();
}
}
async function planConnected(runs, connections, { use, onPlanned, onInvalidOf, writesFor, comparesPlans = true }) {
const reads = connections.shareReads();
const limiter = require_common.v(PARALLEL_PLANS);
const tasks = new require_common.h();
const begin = (task) => {
const begun = limiter(() => tasks.run(task));
begun.catch(() => tasks.close());
return begun;
};
const held = new HeldPlans();
const waiting = new Set();
const unmatched = new Map();
const plans = new Map(connections.connected.map(({ run, opened, server, connection }) => {
return [run, begin(async () => {
const api = reads(connection);
const session = await run.attempt(() => require_plan_session.t(run.context, opened, {
server: writesFor === void 0 ? {
...server,
api
} : server,
reads: api,
onUnmatched: (problems) => unmatched.set(run, problems),
...require_common.cn({ onInvalid: onInvalidOf?.(run) })
}));
if (session === void 0) return;
if (!comparesPlans || session.run.plan.changes.length === 0) {
await run.attempt(() => use(run, session));
return;
}
waiting.add(run);
held.hold(connection, run, session);
})];
}));
const useHeld = async () => {
await Promise.all(plans.values());
const uses = [...held.settle()].map(([run, session]) => {
return [run, begin(async () => {
await run.attempt(() => use(run, session));
})];
});
return new Map(uses);
};
let uses;
try {
for (const run of runs) {
await plans.get(run);
if (waiting.has(run)) {
uses ??= useHeld();
await (await uses).get(run);
}
onPlanned(run);
}
} finally {
await tasks.close();
}
return require_unmatched_everywhere.t(runs.map((run) => unmatched.get(run)));
}
exports.t = planDirectories;
