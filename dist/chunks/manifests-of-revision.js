const require_project = require("./project.js");
const require_common = require("./common.js");
const require_git_revision = require("./git-revision.js");
// src/cli/session/manifests-of-revision.ts
async function manifestsOfRevision(context, { tree, project }, { flag, revision }) {
const commit = await require_git_revision.t(tree.root, revision);
if (commit === void 0) throw new require_common.sn(`There is no revision "${revision}" for ${flag}`, {
code: "usage",
hint: "Check the name; in CI, fetch it first: git fetch origin main"
});
const { environment } = project.configuration;
const loaded = await require_git_revision.i(tree.root, commit, (directory) => require_project.h(directory, {
...require_common.cn({ environment }),
vars: require_project.l(context.options.var ?? []),
edges: { now: context.io.now }
}));
if (loaded === void 0) return "none";
if (loaded.project !== void 0) return loaded.project;
const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
if (errors.every(({ code }) => code === "file/no-manifests")) return "none";
const [first] = errors;
const text = `The manifests of "${revision}" (${flag}) are not valid: ${first?.message ?? "unknown"}`;
context.io.stderr.write(`warning  ${require_common.nn(text)}\n`);
return "invalid";
}
exports.t = manifestsOfRevision;
