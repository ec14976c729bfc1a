const require_read_runs = require("./read-runs.js");
const require_common = require("./common.js");
const require_git_revision = require("./git-revision.js");
const require_plan_evidence = require("./plan-evidence.js");
const require_failure_reason = require("./failure-reason.js");
const require_load_manifests = require("./load-manifests.js");
const require_evidence_input = require("./evidence-input.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/action/evidence/fork-evidence.ts
const NO_BASE = "No evidence: the checkout does not have the base branch. Set \"fetch-depth: 2\" for actions/checkout.";
const LEADS_OUT = "No evidence: the directory of recorded runs is a link to outside the checkout.";
async function readForkEvidence(run) {
try {
const { tree, project } = await require_load_manifests.t(run, run.inputs.path);
if (project === void 0) return { note: "No evidence: the manifests have errors." };
if (await leadsOut(run, tree.directory)) return { note: LEADS_OUT };
const before = await declarationsOfBase(run, tree.root);
if ("note" in before) return before;
const changed = require_plan_evidence.r(before.declarations, project.declarations);
if (changed.length === 0) return {};
return {
evidence: await require_plan_evidence.n(changed, {
...require_evidence_input.t(run, tree.directory),
checks: require_read_runs.p({
tree,
project
}, run.io.now())
}),
...require_common.cn({ note: await changedHistoryNote(run, tree.directory) })
};
} catch (error) {
if (!(error instanceof require_failure_reason.t || error instanceof require_common.sn)) throw error;
return { note: `No evidence: ${error.message}` };
}
}
async function declarationsOfBase(run, root) {
if (await require_git_revision.t(root, "HEAD^2") === void 0) return { note: NO_BASE };
if (await require_git_revision.r(root, "HEAD^1") === void 0) return { declarations: [] };
const loaded = await require_evidence_input.r(root, run.context.sha, (base) => require_load_manifests.t(run, base));
if (loaded === void 0) return { note: NO_BASE };
const { project } = loaded;
return project === void 0 ? { note: "No evidence: the manifests of the base branch have errors." } : { declarations: project.declarations };
}
async function leadsOut({ io, inputs }, directory) {
const workspace = io.env["GITHUB_WORKSPACE"] || directory;
const history = inputs.evidenceHistory ?? (0, node_path.join)(directory, "history");
if (!isBelow((0, node_path.resolve)(history), (0, node_path.resolve)(workspace))) return false;
const [real, top] = await Promise.all([history, workspace].map((path) => (0, node_fs_promises.realpath)(path))).catch(() => []);
return real !== void 0 && top !== void 0 && !isBelow(real, top);
}
function isBelow(path, folder) {
const below = (0, node_path.relative)(folder, path);
return below !== ".." && !below.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(below);
}
async function changedHistoryNote({ inputs }, directory) {
const history = inputs.evidenceHistory ?? (0, node_path.join)(directory, "history");
const [now, before] = [await require_git_revision.r(history, "HEAD"), await require_git_revision.r(history, "HEAD^1")];
if (now === before) return void 0;
return "The pull request also changes the recorded runs that the evidence comes from.";
}
exports.readForkEvidence = readForkEvidence;
