const require_common = require("./common.js");
const require_failure_reason = require("./failure-reason.js");
const require_project = require("./project.js");
const require_render_invalid_markdown = require("./render-invalid-markdown.js");
const require_action = require("../action.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_read_if_there = require("./read-if-there.js");
const require_server_address = require("./server-address.js");
const require_choose_server = require("./choose-server.js");
const require_credentials = require("./credentials.js");
const require_find_target = require("./find-target.js");
const require_open_connection = require("./open-connection.js");
const require_plan = require("./plan.js");
const require_load_manifests = require("./load-manifests.js");
const require_render_plan_markdown = require("./render-plan-markdown.js");
const require_plan_document = require("./plan-document.js");
const require_render_plan_text = require("./render-plan-text.js");
const require_write_sarif = require("./write-sarif.js");
let node_path = require("node:path");
let node_os = require("node:os");
// src/action/publish/plan-comment.ts
const COMMENT_LIMIT = 6e4;
function renderPlanComment(plan, marker, options) {
const line = require_action.h(marker);
const { text, isTruncated } = require_render_plan_markdown.t(plan, {
...options,
label: options.label ?? marker.key,
fullTextUrl: "the job summary",
limit: COMMENT_LIMIT - line.length
});
return {
body: line + text,
isTruncated
};
}
function markerOf(run, plan, options) {
const reviewed = require_action.P([...require_action.j(plan).values()]);
return {
key: options.identity.key,
...require_common.cn({ directory: options.identity.directory }),
plan: plan.checksum,
...reviewed,
...require_common.cn({
isPartial: reviewed.rest === void 0 ? void 0 : true,
removals: require_action.M(plan)
}),
head: options.head,
run: run.context.runId,
at: run.io.now().toISOString(),
state: options.state
};
}
function renderFooter({ context, io }, plan, options) {
const time = (options.readAt ?? io.now()).toISOString().slice(0, 16).replace("T", " ");
return `<sub>${[
`Config at <code>${options.head.slice(0, 12)}</code>.`,
`Live state read ${time} UTC.`,
`<a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a>.`,
`Plan <code>${plan.checksum.slice(0, 12)}</code>.`,
...options.footerNote === void 0 ? [] : [options.footerNote]
].join(" ")}</sub>`;
}
// src/action/publish/publish-plan.ts
const SUMMARY_RESERVE = 4096;
async function publishPlan(run, plan, options) {
const { io, redact, setOutput } = run;
const { executions } = options;
io.log(isPrivate(run) ? "The plan is not shown: the inputs \"comment\" and \"summary\" turn it off. The output plan-markdown-path names the file that contains it." : redact(require_render_plan_text.n(plan, {
color: false,
width: 100,
fullTextName: "the output plan-json-path",
...require_common.cn({ executions })
}, options.evidence)));
const count = (...actions) => plan.changes.filter(({ action }) => actions.includes(action)).length;
setOutput("changed", plan.changes.length > 0);
setOutput("creates", count("create"));
setOutput("updates", count("update", "adopt", "disable"));
setOutput("deletes", count("delete", "release"));
setOutput("unchanged", plan.unchanged.length);
setOutput("unmanaged", plan.unmanaged.length);
setOutput("ignored", plan.unmanaged.length);
setOutput("plan-digest", plan.checksum);
setOutput("plan-changes", require_action.w(plan, run.io.env["RUNNER_OS"]));
const base = (0, node_path.join)(temporaryFolder(run), `wac-plan-${plan.environment ?? "default"}`);
const beside = {
evidence: options.evidence,
executions: executions?.history
};
const document = require_plan_document.i(plan, require_action.V, void 0, beside);
const json = redact(`${JSON.stringify(document, void 0, 2)}\n`);
await require_write_file_atomically.t(`${base}.json`, json, { mode: 384 });
const markdown = require_render_plan_markdown.t(plan, {
...options,
limit: Number.MAX_SAFE_INTEGER
});
await require_write_file_atomically.t(`${base}.md`, redact(markdown.text), { mode: 384 });
setOutput("plan-json-path", `${base}.json`);
setOutput("plan-markdown-path", `${base}.md`);
}
function isPrivate({ inputs }) {
return inputs.comment === "never" && !inputs.summary;
}
async function summarizePlan({ io, inputs, redact }, plan, options) {
if (!inputs.summary) return;
const { text } = require_render_plan_markdown.t(plan, {
...options,
isFolded: true,
measure: (each) => Buffer.byteLength(redact(each)),
limit: Math.max(0, await io.summaryRoom() - SUMMARY_RESERVE),
fullTextUrl: "the file that the output <code>plan-markdown-path</code> names"
});
await io.appendSummary(redact(text));
}
function temporaryFolder({ io }) {
return io.env["RUNNER_TEMP"] || (0, node_os.tmpdir)();
}
// src/action/github/directory-commits.ts
async function* directoryCommits(client, { maxCommits, path, commits, start, merges }) {
const first = await newest(client, commits, start);
if (first === void 0) return;
yield [0, first];
if (maxCommits === 1) return;
const below = belowPath(path);
const historyOf = async (sha) => await list(client, `${commits}?sha=${encodeURIComponent(sha)}${below}&per_page=${maxCommits}`);
const known = new Set();
const waiting = [];
const add = (found) => {
const others = found.filter((commit) => !known.has(shaOf(commit)));
for (const commit of others) known.add(shaOf(commit));
waiting.unshift(...others);
};
add(await historyOf(start));
for (let count = 1; count < maxCommits; count += 1) {
for (const sha of merges.splice(0).filter((each) => !known.has(each))) {
known.add(sha);
const base = baseOf(sha === shaOf(first) ? first : await newest(client, commits, sha));
if (base !== void 0) add(await historyOf(base));
}
const next = waiting.shift();
if (next === void 0) return;
if (shaOf(next) !== shaOf(first)) yield [count, next];
}
}
function belowPath(path) {
return path === "" ? "" : `&path=${encodeURIComponent(path)}`;
}
function shaOf(commit) {
return textAt(commit, "sha");
}
function baseOf(merge) {
const parents = merge?.["parents"];
if (!require_common.Ut(parents) || parents.length < 2) return void 0;
const [base] = parents;
return require_common.Wt(base) && textAt(base, "sha") || void 0;
}
async function newest(client, commits, sha) {
const [commit] = await list(client, `${commits}?sha=${encodeURIComponent(sha)}&per_page=1`);
return commit;
}
async function list(client, address) {
const found = await client.get(address);
return require_common.Ut(found) ? found.filter(require_common.Wt) : [];
}
function objectAt(value, name) {
const child = value[name];
return require_common.Wt(child) ? child : {};
}
function textAt(value, name) {
const child = value[name];
return typeof child === "string" ? child : "";
}
// src/action/github/merged-pulls.ts
const LINK_WAITS_MS = [
2e3,
4e3,
8e3,
16e3
];
async function* mergedPulls({ context, io }, repository, search) {
const { client, repoPath } = repository;
const { sha: start, branch } = search.from ?? startOf(context);
const commits = `${repoPath}/commits`;
const seen = new Set();
const merges = [];
for await (const [index, commit] of directoryCommits(client, {
...search,
commits,
start,
merges
})) {
const sha = textAt(commit, "sha");
const isMine = (pull) => typeof pull["merged_at"] === "string" && textAt(objectAt(pull, "base"), "ref") === branch;
const linked = (await linkedPulls(repository, sha)).filter(isMine);
const pulls = linked.length > 0 ? linked : await namedPull(repository, commit, sha, isMine);
const reviewed = (search.mayWait && index === 0 && pulls.length === 0 ? await awaitLink(io, repository, sha, isMine) : pulls).flatMap((pull) => reviewedPull(pull) ?? []);
merges.push(...reviewed.flatMap(({ mergeCommit }) => mergeCommit ?? []));
for (const pull of reviewed.filter(({ number }) => !seen.has(number))) {
seen.add(pull.number);
yield pull;
}
}
}
function startOf({ sha, branch = "" }) {
return {
sha,
branch
};
}
async function readPull({ client, repoPath }, number) {
const pull = await client.get(`${repoPath}/pulls/${number}`);
const reviewed = require_common.Wt(pull) ? reviewedPull(pull) : void 0;
if (reviewed === void 0) throw new require_action.B(`There is no pull request #${number}`, 404, false);
return reviewed;
}
async function groupPulls({ context }, repository) {
const { client, repoPath } = repository;
const named = context.pullRequest === void 0 ? [] : [context.pullRequest.number];
let commits;
if (context.mergeGroup !== void 0) {
const { base, head, branch } = context.mergeGroup;
const from = branch === void 0 ? base : encodeURIComponent(branch);
const compared = await client.get(`${repoPath}/compare/${from}...${head}`);
commits = require_common.Wt(compared) ? compared["commits"] : void 0;
}
const subjects = require_common.Ut(commits) ? commits.toReversed() : [];
const numbers = new Set([...named, ...subjects.filter(require_common.Wt).flatMap((commit) => numberInSubject(commit) ?? [])]);
const pulls = [];
for (const number of numbers) pulls.push(await readPull(repository, number));
return pulls;
}
async function linkedPulls({ client, repoPath }, sha) {
return await client.list(`${repoPath}/commits/${sha}/pulls?per_page=100`).catch((error) => {
if (error instanceof require_action.B && [
404,
409,
422
].includes(error.status)) return [];
throw error;
});
}
async function namedPull({ client, repoPath }, commit, sha, isMine) {
const number = numberInSubject(commit);
if (number === void 0) return [];
const pull = await client.get(`${repoPath}/pulls/${number}`).catch((error) => {
if (error instanceof require_action.B && error.status === 404) return null;
throw error;
});
return require_common.Wt(pull) && isMine(pull) && pull["merge_commit_sha"] === sha ? [pull] : [];
}
async function awaitLink(io, repository, sha, isMine) {
for (const wait of LINK_WAITS_MS) {
await io.sleep(wait);
const pulls = (await linkedPulls(repository, sha)).filter(isMine);
if (pulls.length > 0) return pulls;
}
return [];
}
function numberInSubject(commit) {
const subject = textAt(objectAt(commit, "commit"), "message").split("\n")[0] ?? "";
const found = /\(#(\d{1,9})\)\s*$/u.exec(subject)?.[1] ?? /^Merge pull request #(\d{1,9}) /u.exec(subject)?.[1];
return found === void 0 ? void 0 : Number(found);
}
function reviewedPull(pull) {
const base = objectAt(pull, "base");
const { number } = pull;
const head = objectAt(pull, "head");
const headSha = textAt(head, "sha");
const repository = textAt(objectAt(head, "repo"), "full_name");
const isFork = head["repo"] === null || repository !== textAt(objectAt(base, "repo"), "full_name");
if (typeof number !== "number" || headSha === "") return void 0;
const mergeCommit = pull["merged_at"] === null ? "" : textAt(pull, "merge_commit_sha");
return {
number,
headSha,
isFork,
...require_common.cn({ mergeCommit: mergeCommit || void 0 })
};
}
// src/action/review/read-reviews.ts
const MAX_COMMITS_TO_CLOSE = 10;
async function readReviews(run, { identity, plan }, isDecisive = true) {
const repository = await run.github();
const accepted = [];
const without = {
failed: [],
outdated: [],
silent: []
};
const unshown = [];
let newest;
const refused = [];
const deciding = new Set();
const entries = require_action.j(plan);
let missing = isDecisive ? plan.changes.filter((change) => !require_action.k(change)) : [];
const search = searchFor(run, missing, plan.changes.length > 0);
for await (const pull of pullsOf(run, repository, search)) {
newest ??= pull;
const comments = await require_action.u(repository, pull.number, identity);
debugComments(run, pull, comments);
const isSettled = isSettledBy(comments, pull);
const current = comments.filter(({ marker }) => marker.head === pull.headSha && marker.plan !== "");
if (current.length === 0) {
without[whyNone(comments)].push(pull.number);
if (accepted.length === 0 && !isSettled) unshown.push(pull);
}
accepted.push(...current.map((comment) => ({
pull: pull.number,
comment
})));
const lookups = current.map(({ marker }) => require_action.E(marker, plan, entries));
missing = missing.filter((change) => {
const review = bestReview(lookups.map((lookUp) => lookUp(change)));
if (review === "reviewed") deciding.add(pull);
if (review === "differs" || review === "spent") refused.push({
change,
why: WHY[review]
});
return review === "silent";
});
if (isSettled) break;
}
const why = whyMissing({
hasReviews: accepted.length > 0,
...without
});
return {
unreviewed: [...refused, ...missing.map((change) => ({
change,
why
}))],
accepted,
deciding: [...deciding],
unshown,
...require_common.cn({ newest })
};
}
function debugComments({ io }, { number, headSha }, comments) {
const states = comments.map(({ id, marker }) => `${id} ${marker.state} of ${marker.head}`);
io.debug(`reviews of pull request ${number} at ${headSha}: ${states.join(", ")}`);
}
function whyNone(comments) {
if (comments.some(({ marker }) => marker.state === "invalid")) return "failed";
return comments.every(({ marker }) => marker.plan === "") ? "silent" : "outdated";
}
function isSettledBy(comments, { headSha }) {
return comments.some(({ marker }) => marker.head === headSha && marker.state === "applied");
}
function searchFor({ inputs }, missing, hasChanges) {
if (missing.length > 0) return {
maxCommits: 100,
mayWait: true
};
if (inputs.comment === "never") return {
maxCommits: 1,
mayWait: false
};
return {
maxCommits: hasChanges ? 100 : MAX_COMMITS_TO_CLOSE,
mayWait: false
};
}
async function* pullsOf(run, repository, search) {
const { context, inputs } = run;
if (inputs.prNumber !== void 0) yield await readPull(repository, inputs.prNumber);
else if (context.event === "merge_group") {
yield* await groupPulls(run, repository);
if (search.mayWait) yield* mergedBefore(run, repository);
} else if (context.pullRequest?.headSha !== void 0) {
const { number, headSha } = context.pullRequest;
yield {
number,
headSha,
isFork: context.pullRequest.isFork
};
} else {
const path = await require_action.x(run, inputs.path);
yield* mergedPulls(run, repository, {
...search,
path
});
}
}
async function* mergedBefore(run, repository) {
const { mergeGroup } = run.context;
if (mergeGroup?.branch === void 0) return;
const from = {
sha: mergeGroup.head,
branch: mergeGroup.branch
};
const path = await require_action.x(run, run.inputs.path);
yield* mergedPulls(run, repository, {
maxCommits: 100,
mayWait: false,
path,
from
});
}
const WHY = {
differs: "it differs from what was reviewed: the manifest or the server has changed since",
spent: "its review was used by an earlier apply; a review counts once"
};
function bestReview(reviews) {
return [
"spent",
"reviewed",
"differs"
].find((each) => reviews.includes(each)) ?? "silent";
}
function whyMissing(found) {
const [failed] = found.failed;
if (failed !== void 0) return `the plan of the last commit of pull request ${failed} failed`;
const [outdated] = found.outdated;
if (outdated !== void 0) return `the plan comment on pull request ${outdated} is older than its last commit`;
const [silent] = found.silent;
if (silent !== void 0 && !found.hasReviews) return `pull request ${silent} has no plan comment`;
return found.hasReviews ? "no plan comment shows it" : "this commit comes from no merged pull request with a plan comment";
}
// src/action/action-hints.ts
const OPTION = /--(?:(allow-(?:deletes|silenced|redirected|altered)) (\d+)|(take-over|recreate) ([^\s"'),;]*[^\s"'),;:])|(adopt|allow-disjoint|shadow)\b)/gu;
function withInputs(text) {
return text.replace(OPTION, (_all, counter, count, list, owner, flag = "") => {
if (counter !== void 0) return `the input "${counter}: ${count ?? ""}"`;
if (list !== void 0) return `the input "${list}: ${owner ?? ""}"`;
return `the input "${flag}: true"`;
});
}
function planForAction(plan) {
return {
...plan,
refusedBy: plan.refusedBy.map(refusalWithInputs),
conflicts: plan.conflicts.map((conflict) => ({
...conflict,
hint: withInputs(conflict.hint)
}))
};
}
function refusalWithInputs(refusal) {
switch (refusal.kind) {
case "guard": return {
...refusal,
breach: {
...refusal.breach,
hint: withInputs(refusal.breach.hint)
}
};
case "conflicts": return {
...refusal,
hint: "Resolve each as shown, or continue with the rest: without the input \"fail-on-conflict\""
};
case "disjoint":
case "newer-marker": return {
...refusal,
hint: withInputs(refusal.hint)
};
}
}
// src/action/open-wandb.ts
function serverChoice(run, configuration) {
return require_choose_server.n({
env: run.io.env,
configuration,
...require_common.cn({ given: givenServer(run) })
});
}
async function openWandb(run, configuration, access) {
const { io, inputs } = run;
const target = await require_find_target.t({
files: credentialSources(io.env),
configuration,
...require_common.cn({ given: givenServer(run) }),
readCredential: (server) => credentialOf(run, server),
onWarning: (warning) => io.annotate("warning", warning)
});
const connection = await require_open_connection.t(target, {
...require_common.cn({ writesFor: access === "write" ? "apply" : void 0 }),
userAgent: `wac-action/${require_action.V}`,
totalMs: inputs.timeoutMinutes * 6e4,
onSecret: run.addSecret,
edges: io
});
return {
...connection,
name: target.server,
close: () => connection.api.close()
};
}
function credentialSources(env) {
return {
env,
home: (0, node_os.homedir)(),
readFile: async (path) => await require_read_if_there.t(path)
};
}
function givenServer({ inputs }) {
const { wandbBaseUrl: value } = inputs;
return value === void 0 ? void 0 : {
value,
source: "wandb-base-url"
};
}
async function credentialOf(run, server) {
const { io, inputs, addSecret } = run;
const audience = inputs.wandbOidcAudience;
if (audience !== void 0) return {
kind: "identity-token",
readToken: async () => {
const token = await io.readIdentityToken(audience).catch((cause) => {
throw new require_failure_reason.t("authentication", whyNoIdentityToken(run, cause), { cause });
});
addSecret(token);
return token;
}
};
const env = inputs.wandbApiKey === void 0 ? io.env : {
...io.env,
WANDB_API_KEY: inputs.wandbApiKey
};
if (!env["WANDB_API_KEY"] && !env["WANDB_IDENTITY_TOKEN_FILE"]) throw new require_failure_reason.t("authentication", `No API key for ${new URL(server).host}: set "wandb-api-key" (or WANDB_API_KEY), or "wandb-oidc-audience". ${whyNoSecrets(run)}`);
const { credential } = await require_credentials.t(server, credentialSources(env));
if (credential.kind === "api-key") addSecret(credential.key);
return credential;
}
function whyNoSecrets({ context }) {
return context.actor === "dependabot[bot]" ? "Dependabot started this run, and it gets Dependabot's secrets alone, also when it is run again: start the workflow by hand" : "Secrets are absent on pull requests of forks and Dependabot";
}
function whyNoIdentityToken({ io, redact }, cause) {
const report = redact(cause instanceof Error ? cause.message : String(cause));
return !io.env["ACTIONS_ID_TOKEN_REQUEST_URL"] || /ACTIONS_ID_TOKEN_REQUEST_/u.test(report) ? "GitHub gives no identity token: the job needs \"permissions: id-token: write\". Pull requests of forks never get it" : `GitHub did not give an identity token, although the job may ask for one: ${report}. Run the job again`;
}
// src/action/review/base-configuration.ts
async function readBaseConfiguration(run, tree, environment) {
const { baseSha } = run.context;
if (baseSha === void 0) return { status: "same-branch" };
const text = await readFileAt(run, tree.root, baseSha);
if (text === void 0) return { status: "none" };
const configuration = require_project.b({
tree: {
files: [],
configuration: {
path: require_common.dt,
text
}
},
directory: tree.directory,
...require_common.cn({ environment })
}).value?.configuration;
return configuration === void 0 ? { status: "none" } : {
status: "known",
configuration
};
}
async function readFileAt(run, root, commit) {
const { client, repoPath } = await run.github();
const path = [...(await require_action.x(run, root)).split("/"), require_common.dt].filter((part) => part !== "").map(encodeURIComponent).join("/");
const found = await client.get(`${repoPath}/contents/${path}?ref=${encodeURIComponent(commit)}`).catch((error) => {
if (error instanceof require_action.B && error.status === 404) return null;
throw error;
});
if (!require_common.Wt(found)) return void 0;
const { content, encoding } = found;
if (typeof content !== "string" || encoding !== "base64") return void 0;
return Buffer.from(content, "base64").toString("utf8");
}
// src/action/review/check-server-origin.ts
async function checkServerOrigin(run, tree, configuration) {
const { address, source } = serverChoice(run, configuration);
if (source !== "\"server\" in wac.yaml" || require_project.Z(address)) return;
const base = await readBaseConfiguration(run, tree, configuration.environment);
if (base.status === "same-branch") return;
const before = base.status === "known" ? base.configuration.server : void 0;
if (before !== void 0 && require_project.Q(require_server_address.n(before, BASE), address)) return;
const change = before === void 0 ? `This change sets "server" in wac.yaml to ${address}` : `This change sets "server" in wac.yaml to ${address}; before it was ${before}`;
throw new require_failure_reason.t("usage", `${change}. The credential was not sent there. If the server is right, set the input "wandb-base-url" in the workflow`);
}
const BASE = {
source: "wac.yaml of the base",
allowInsecureHttp: true
};
// src/action/modes/prepare.ts
const MAX_PROBLEMS = 200;
async function prepare(run) {
return await planLoaded(run, await loadForRun(run));
}
async function loadForRun(run) {
const { tree, project, configuration, diagnostics } = await require_load_manifests.t(run, run.inputs.path);
if (project === void 0) {
require_write_sarif.r(run.io, diagnostics);
return await reportInvalid(run, tree, diagnostics, configuration === void 0 ? await require_action.b(run, tree) : await require_action.y(run, tree, configuration));
}
const identity = await require_action.y(run, tree, project.configuration);
await require_write_sarif.t(run, tree, { diagnostics });
warnOfOwner(run, project.configuration.owner);
return {
status: "loaded",
tree,
project,
identity,
diagnostics
};
}
async function planLoaded(run, loaded) {
if (loaded.status === "invalid") return loaded;
const { io } = run;
const { tree, project, identity, diagnostics } = loaded;
const { configuration } = project;
await checkServerOrigin(run, tree, configuration);
const server = await openWandb(run, configuration, require_action.z[run.inputs.mode].access);
run.closeAtEnd(() => server.close());
const remembering = {
...server,
api: rememberInventory(server.api)
};
const planOn = async (on, from, known) => {
const made = await require_plan.t(from, on, {
...planOptions(run),
known
});
return made.plan === void 0 ? made : {
...made,
plan: planForAction(made.plan)
};
};
const made = await planOn(remembering, project, diagnostics);
const all = made.plan?.diagnostics ?? [...diagnostics, ...made.diagnostics];
require_write_sarif.r(io, all);
if (made.plan === void 0 || require_common.X(made.diagnostics)) return await reportInvalid(run, tree, all, identity);
require_write_sarif.n(run, all, tree);
await require_write_sarif.t(run, tree, { diagnostics: all });
return {
status: "planned",
tree,
project,
identity,
plan: made.plan,
server,
readAt: io.now(),
planAgain: async () => (await planOn(server, project, diagnostics)).plan,
planOther: async (directory) => {
try {
const other = await require_load_manifests.t(run, directory);
if (other.project === void 0) return void 0;
return (await planOn(remembering, other.project, other.diagnostics)).plan;
} catch (error) {
if (error instanceof require_failure_reason.t || error instanceof require_common.sn) return void 0;
throw error;
}
}
};
}
async function reportInvalid(run, tree, problems, identity) {
require_write_sarif.n(run, problems, tree);
await require_write_sarif.t(run, tree, { diagnostics: problems });
if (run.inputs.summary) {
const text = require_render_invalid_markdown.t(problems, {
...require_common.cn({ label: identity.key === void 0 ? void 0 : require_action._(identity, identity.key) }),
max: MAX_PROBLEMS
});
await run.io.appendSummary(run.redact(text));
}
const count = problems.filter(({ severity }) => severity === "error").length;
return {
status: "invalid",
problems,
identity,
failure: new require_failure_reason.t("invalid", `The manifests are not valid: ${require_common.Tt(count, "problem")}`)
};
}
function planOptions({ inputs, io }) {
return {
shadow: inputs.shadow,
...require_common.cn({
allowDeletes: inputs.allowDeletes,
allowSilenced: inputs.allowSilenced,
allowRedirected: inputs.allowRedirected,
allowAltered: inputs.allowAltered
}),
allowDisjoint: inputs.allowDisjoint,
adopt: inputs.adopt,
takeOver: inputs.takeOver,
...require_common.cn({ recreate: inputs.recreate.length === 0 ? void 0 : inputs.recreate }),
failOnConflict: inputs.failOnConflict,
edges: { now: io.now }
};
}
function rememberInventory(api) {
const inventories = new Map();
return {
...api,
readInventory: (request) => {
const key = JSON.stringify(request);
const inventory = inventories.get(key) ?? api.readInventory(request);
inventories.set(key, inventory);
return inventory;
}
};
}
function warnOfOwner({ io, context }, owner) {
const repository = `${context.owner}/${context.repo}`.toLowerCase();
const name = owner.toLowerCase().split(":")[0] ?? "";
if (name === repository || name.startsWith(`${repository}/`)) return;
io.annotate("warning", `The owner in wac.yaml does not begin with this repository's name (${repository}): make sure that no other repository applies under it`);
}
exports.a = isSettledBy;
exports.c = mergedPulls;
exports.d = temporaryFolder;
exports.f = COMMENT_LIMIT;
exports.h = renderPlanComment;
exports.i = readBaseConfiguration;
exports.l = publishPlan;
exports.m = renderFooter;
exports.n = planLoaded;
exports.o = pullsOf;
exports.p = markerOf;
exports.r = prepare;
exports.s = readReviews;
exports.t = loadForRun;
exports.u = summarizePlan;
