import { p as evidenceChecks } from "./read-runs.js";
import { Kt as present, fn as Failure } from "./common.js";
import { r as treeOf, t as commitOf } from "./git-revision.js";
import { n as ruleEvidence, r as comparedRules } from "./plan-evidence.js";
import { t as ActionFailure } from "./failure-reason.js";
import { t as loadManifests } from "./load-manifests.js";
import { r as withBaseTree, t as evidenceFromFiles } from "./evidence-input.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";
// src/action/evidence/fork-evidence.ts
const NO_BASE = "No evidence: the checkout does not have the base branch. Set \"fetch-depth: 2\" for actions/checkout.";
const LEADS_OUT = "No evidence: the directory of recorded runs is a link to outside the checkout.";
async function readForkEvidence(run) {
try {
const { tree, project } = await loadManifests(run, run.inputs.path);
if (project === void 0) return { note: "No evidence: the manifests have errors." };
if (await leadsOut(run, tree.directory)) return { note: LEADS_OUT };
const before = await declarationsOfBase(run, tree.root);
if ("note" in before) return before;
const changed = comparedRules(before.declarations, project.declarations);
if (changed.length === 0) return {};
return {
evidence: await ruleEvidence(changed, {
...evidenceFromFiles(run, tree.directory),
checks: evidenceChecks({
tree,
project
}, run.io.now())
}),
...present({ note: await changedHistoryNote(run, tree.directory) })
};
} catch (error) {
if (!(error instanceof ActionFailure || error instanceof Failure)) throw error;
return { note: `No evidence: ${error.message}` };
}
}
async function declarationsOfBase(run, root) {
if (await commitOf(root, "HEAD^2") === void 0) return { note: NO_BASE };
if (await treeOf(root, "HEAD^1") === void 0) return { declarations: [] };
const loaded = await withBaseTree(root, run.context.sha, (base) => loadManifests(run, base));
if (loaded === void 0) return { note: NO_BASE };
const { project } = loaded;
return project === void 0 ? { note: "No evidence: the manifests of the base branch have errors." } : { declarations: project.declarations };
}
async function leadsOut({ io, inputs }, directory) {
const workspace = io.env["GITHUB_WORKSPACE"] || directory;
const history = inputs.evidenceHistory ?? join(directory, "history");
if (!isBelow(resolve(history), resolve(workspace))) return false;
const [real, top] = await Promise.all([history, workspace].map((path) => realpath(path))).catch(() => []);
return real !== void 0 && top !== void 0 && !isBelow(real, top);
}
function isBelow(path, folder) {
const below = relative(folder, path);
return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
async function changedHistoryNote({ inputs }, directory) {
const history = inputs.evidenceHistory ?? join(directory, "history");
const [now, before] = [await treeOf(history, "HEAD"), await treeOf(history, "HEAD^1")];
if (now === before) return void 0;
return "The pull request also changes the recorded runs that the evidence comes from.";
}
export { readForkEvidence };
