import { Ct as RepositoryConfigurations, I as groupRepeated, Kt as present, L as createLimiter, S as limitHeap, bt as createTextStyle, fn as Failure, gn as exitCodeOf, hn as combineExitCodes, k as outputStyle, ln as parseJson, mn as EXIT_PRECEDENCE, pn as EXIT, tn as compareText, y as replaceIo, zt as countNoun } from "./common.js";
import { K as deploymentOf, c as openTree, p as writeDiagnostics, s as openProjectOf, u as refuseNarrowed } from "./project.js";
import { s as parseMarker } from "./marker.js";
import { a as digestedChange, c as planChecksum, i as changeDigest, r as optionsDocument, t as DocumentRedactor } from "./redact-document.js";
import { r as inlineCode } from "./escape-markdown.js";
import { s as slotOf } from "./unowned-automations.js";
import { n as heldByConflicts, s as sortHeldBack } from "./held-back.js";
import { n as variableForEveryServer } from "./credentials.js";
import { n as withShadow } from "./plan.js";
import { i as openTarget, r as openServer, t as findServer } from "./open-server.js";
import { t as planOpened } from "./plan-session.js";
import { t as renderFailureText } from "./render-failure-text2.js";
import { i as selectChanges, r as refusalsOf } from "./narrow-plan.js";
import { t as diagnosticJson } from "./render-diagnostics-json.js";
import { t as writeFallback } from "./fallback-document2.js";
import { dirname, join, relative, sep } from "node:path";
import { realpathSync } from "node:fs";
// src/cli/directories/connect-directories.ts
async function connectDirectories(context, directories, writesFor) {
const options = present({ writesFor });
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
const open = () => openServer(context, options);
return directories.map((directory) => ({
directory,
address: "sandbox",
open
}));
}
const { io } = context;
const finding = {
...context,
io: replaceIo(io, { stderr: eachOnce(io.stderr) })
};
const found = [];
for (const directory of directories) {
const { run, opened } = directory;
const target = await run.attempt(() => findServer(finding, { project: opened.project }));
if (target === void 0) continue;
const open = () => openTarget(context, options, target);
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
const variable = variableForEveryServer(io.env);
const [first, ...others] = found;
if (variable === void 0 || first === void 0) return;
const other = others.find(({ address }) => deploymentOf(address) !== deploymentOf(first.address));
if (other === void 0) return;
throw new Failure(`The directories are for several servers, and ${variable} would be sent to all of them: ${first.directory.run.directory} is for ${first.address}, ${other.directory.run.directory} for ${other.address}`, {
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
const claimants = groupRepeated(plans.flatMap((from) => from.plan.changes.flatMap((change) => claimsOf(change).map((claim) => ({
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
if (after !== void 0 && (before === void 0 || slotOf(before) !== slotOf(after))) claims.push({
id: `slot ${slotOf(after)}`,
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
const parsed = parseMarker(description);
return parsed.kind === "marker" ? parsed.marker.webhook : void 0;
}
function conflictOf({ claim, change, from }, others) {
const { key, name, scope, source, before } = change;
const all = [...new Set(others.map(describeClaimant))].sort(compareText);
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
...present({ source })
};
}
function describeClaimant({ change: { key, source }, from }) {
const where = source === void 0 ? "" : ` (${source.file}:${source.start.line})`;
return `"${key}" of ${from.name}${where}`;
}
function withConflicts(plan, added) {
const shared = new Set(added.map(({ key }) => key));
const { changes, held } = selectChanges(plan, (key) => !shared.has(key), "which another directory takes as well");
const conflicts = [...plan.conflicts, ...added].sort((a, b) => compareText(a.key, b.key) || compareText(a.code, b.code));
const known = new Set(changes.map(({ key }) => key));
const redactor = new DocumentRedactor(plan);
return {
...plan,
changes,
drift: plan.drift.map((each) => ({
...each,
isRepaired: each.isRepaired && known.has(each.key)
})),
conflicts,
heldBack: sortHeldBack([
...heldByConflicts(added),
...plan.heldBack,
...held
]),
refusedBy: refusalsOf(plan, changes, conflicts.length),
checksum: planChecksum(changes.map((change) => changeDigest(digestedChange(change, redactor))), {
...plan,
options: optionsDocument(plan.grants)
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
// src/cli/directories/kept-output.ts
var KeptOutput = class {
#written = [];
#stdout = [];
keep(io) {
return replaceIo(io, {
stdout: this.#output("stdout", io.stdout),
stderr: this.#output("stderr", io.stderr)
});
}
get stdout() {
return this.#stdout.join("");
}
flush(io) {
const written = this.#written;
this.#written = [];
for (const { stream, text } of written) io[stream]?.write(text);
}
#output(stream, { isTerminal, width }) {
return {
isTerminal,
width,
write: (text) => {
this.#written.push({
stream,
text
});
if (stream === "stdout") this.#stdout.push(text);
}
};
}
};
// src/cli/directories/directory-run.ts
var DirectoryRun = class {
directory;
context;
output = new KeptOutput();
#end;
constructor(directory, context) {
this.directory = directory;
this.context = {
...context,
io: this.output.keep(context.io),
args: [directory],
diagnostics: []
};
}
get end() {
return this.#end;
}
get exitCode() {
return this.#end?.exitCode ?? EXIT.done;
}
endWith(exitCode, error) {
this.#end = error === void 0 ? { exitCode } : {
exitCode,
error
};
}
async attempt(step) {
if (this.#end !== void 0) return void 0;
try {
const result = await step();
if (typeof result === "object") return result;
this.endWith(result);
} catch (error) {
if (!(error instanceof Failure)) throw error;
this.endWith(exitCodeOf(error.code), error);
}
}
};
// src/cli/directories/open-directories.ts
async function openDirectories(context, { wholeTree, onInvalidOf }) {
if (context.args.includes("")) throw new Failure("The name of a directory is empty", {
code: "usage",
hint: "Check the variable that names it"
});
limitHeap();
const runs = context.args.map((directory) => new DirectoryRun(directory, context));
const repositories = new RepositoryConfigurations();
const read = [];
for (const run of runs) {
const tree = await run.attempt(() => openTree(run.context, run.directory, { repositories }));
if (tree !== void 0) read.push({
run,
tree
});
}
refuseSameProject(read.map(({ run, tree }) => ({
...tree.tree,
named: run.directory
})));
if (wholeTree !== void 0) for (const { tree } of read) refuseNarrowed(tree.tree, wholeTree);
const configurations = read.flatMap(({ tree: { tree } }) => configurationOf(tree));
const realPathOf = rememberRealPaths();
const opened = [];
for (const { run, tree } of read) {
const complete = {
...tree,
tree: withConfigurations(tree.tree, configurations, realPathOf)
};
const project = await run.attempt(() => openProjectOf(run.context, complete, onInvalidOf?.(run)));
if (project === void 0) continue;
const shadowed = withShadow(project.project, context.options.shadow ?? false);
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
function refuseSameProject(trees) {
const seen = new Map();
for (const { root, directory, named } of trees) {
const real = realPath(root);
const other = seen.get(real);
seen.set(real, named);
if (other === void 0) continue;
const message = other === named ? `"${named}" is named twice` : `"${other}" and "${named}" are the same project: ${directory}`;
throw new Failure(message, {
code: "usage",
hint: "Name each project once"
});
}
}
function realPath(path) {
try {
return realpathSync(path);
} catch {
return path;
}
}
function configurationOf({ root, configuration }) {
if (configuration === void 0) return [];
return [{
path: join(realPath(root), configuration.path),
text: configuration.text
}];
}
function withConfigurations(tree, configurations, realPathOf) {
const { root, otherConfigurations = [] } = tree;
const own = realPathOf(root);
const known = new Set(otherConfigurations.map(({ path }) => realPathOf(join(root, path))));
const added = configurations.flatMap(({ path, text }) => {
const folder = dirname(path);
if (folder === own || folder.startsWith(own + sep) || known.has(path)) return [];
return [{
path: relative(root, path).split(sep).join("/"),
text
}];
});
return added.length === 0 ? tree : {
...tree,
otherConfigurations: [...otherConfigurations, ...added]
};
}
function rememberRealPaths() {
const known = new Map();
return (path) => {
const found = known.get(path) ?? realPath(path);
known.set(path, found);
return found;
};
}
// src/cli/directories/plan-directories.ts
const PARALLEL_PLANS = 8;
async function planDirectories(context, options, then) {
const { runs, opened } = await openDirectories(context, options);
const connections = await connectDirectories(context, opened, options.writesFor);
try {
const problems = await planConnected(runs, connections, options);
writeDiagnostics(context, problems);
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
const limiter = createLimiter(PARALLEL_PLANS);
const held = new HeldPlans();
const waiting = new Set();
const unmatched = new Map();
const plans = new Map(connections.connected.map(({ run, opened, server, connection }) => {
const planned = limiter(async () => {
const api = reads(connection);
const session = await run.attempt(() => planOpened(run.context, opened, {
server: writesFor === void 0 ? {
...server,
api
} : server,
reads: api,
onUnmatched: (problems) => unmatched.set(run, problems),
...present({ onInvalid: onInvalidOf?.(run) })
}));
if (session === void 0) return;
if (!comparesPlans || session.run.plan.changes.length === 0) {
await run.attempt(() => use(run, session));
return;
}
waiting.add(run);
held.hold(connection, run, session);
});
planned.catch(() => void 0);
return [run, planned];
}));
const useHeld = async () => {
await Promise.all(plans.values());
const uses = [...held.settle()].map(([run, session]) => {
const used = limiter(async () => {
await run.attempt(() => use(run, session));
});
used.catch(() => void 0);
return [run, used];
});
return new Map(uses);
};
let uses;
for (const run of runs) {
await plans.get(run);
if (waiting.has(run)) {
uses ??= useHeld();
await (await uses).get(run);
}
onPlanned(run);
}
return unmatchedEverywhere(runs.map((run) => unmatched.get(run)));
}
function unmatchedEverywhere(lists) {
const [first = [], ...others] = lists;
return first.filter(({ message }) => others.every((problems) => problems?.some((each) => each.message === message) === true));
}
// src/cli/directories/refuse-options.ts
function refuseOptionsOfOne(command, options) {
for (const { flag, value, hint } of options) {
if (value === void 0 || value === false) continue;
throw new Failure(`"${flag}" is about one directory, and there are several`, {
code: "usage",
hint: hint ?? `Run the command for the directory that it is meant for: wac ${command} DIRECTORY ${flag} \u2026`
});
}
}
function guardOptions(options) {
return [
{
flag: "--allow-deletes",
value: options.allowDeletes
},
{
flag: "--allow-silenced",
value: options.allowSilenced
},
{
flag: "--allow-redirected",
value: options.allowRedirected
},
{
flag: "--allow-altered",
value: options.allowAltered
},
{
flag: "--allow-disjoint",
value: options.allowDisjoint
},
{
flag: "--recreate",
value: options.recreate
}
];
}
// src/cli/directories/report-directories.ts
const MAX_NAMES = 10;
var DirectoryReporter = class {
#context;
#failures = new Map();
#hasHeading = false;
constructor(context) {
this.#context = context;
}
report(run) {
const { io, options } = this.#context;
this.heading(run);
run.output.flush(options.format === "json" ? { stderr: io.stderr } : io);
if (options.format === "markdown" && run.output.stdout === "") io.stdout.write(`No plan: exit code ${run.exitCode}.\n`);
this.writeEnd(run);
}
writeEnd({ directory, end }) {
if (end?.error !== void 0) this.#writeFailure(directory, end.error);
}
heading({ directory }) {
const { io, options } = this.#context;
if (options.format === "json") return;
const style = createTextStyle(outputStyle(io.stdout, io.env).color);
const text = options.format === "markdown" ? `## ${inlineCode(directory)}\n` : style.bold(`==> ${directory} <==`);
io.stdout.write(`${this.#hasHeading ? "\n" : ""}${text}\n`);
this.#hasHeading = true;
}
#writeFailure(directory, { code, message, hint }) {
const { io } = this.#context;
const text = JSON.stringify([
code,
message,
hint
]);
const first = this.#failures.get(text);
if (first === void 0) this.#failures.set(text, directory);
const shown = first === void 0 ? new Failure(`${directory}: ${message}`, {
code,
...present({ hint })
}) : new Failure(`${directory}: the same as for ${first}`, { code });
io.stderr.write(renderFailureText(shown, outputStyle(io.stderr, io.env)));
}
};
function exitCodeOfAll(runs, problems = []) {
return combineExitCodes([...runs.map(({ exitCode }) => exitCode), ...problems.length === 0 ? [] : [EXIT.usage]]);
}
function describeDirectories(runs, counts, noun) {
const known = counts.filter((count) => count !== void 0);
const total = known.reduce((sum, count) => sum + count, 0);
const having = known.filter((count) => count > 0).length;
const all = countNoun(runs.length, "directory", "directories");
const unplanned = runs.length - known.length;
const counted = total === 0 ? `No ${noun}s in ${countNoun(known.length, "directory", "directories")}` : `${countNoun(total, noun)} in ${having} of ${all}`;
const rest = unplanned === 0 ? "" : `, ${unplanned} not planned`;
return [`${known.length === 0 ? `No plan in ${all}` : `${counted}${rest}`}.`, ...describeEnds(runs)].join(" ");
}
function describeEnds(runs) {
return EXIT_PRECEDENCE.filter((code) => code !== EXIT.done && code !== EXIT.changes).flatMap((code) => {
const names = runs.filter((run) => run.exitCode === code).map(({ directory }) => directory);
if (names.length === 0) return [];
const more = names.length - MAX_NAMES;
return [`Exit ${code}: ${names.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "")}.`];
});
}
function directoriesDocument(runs, problems) {
return {
formatVersion: "1.0",
exitCode: exitCodeOfAll(runs, problems),
directories: runs.map((run) => ({
directory: run.directory,
exitCode: run.exitCode,
result: parseJson(documentOf(run))
})),
...present({ diagnostics: problems.length === 0 ? void 0 : problems.map(diagnosticJson) })
};
}
function documentOf({ output, context, end, exitCode }) {
if (output.stdout !== "") return output.stdout;
const { error } = end ?? {};
const { io, diagnostics } = context;
writeFallback(io.stdout, {
wantsJson: true,
hasOutput: false,
diagnostics
}, {
exitCode,
...present({ error })
});
return output.stdout;
}
export { documentOf as a, refuseOptionsOfOne as c, directoriesDocument as i, planDirectories as l, describeDirectories as n, exitCodeOfAll as o, describeEnds as r, guardOptions as s, DirectoryReporter as t };
