import { h as loadProject, l as parseVariables } from "./project.js";
import { Kt as present, fn as Failure, vn as escapeTerminal } from "./common.js";
import { i as withRevision, t as commitOf } from "./git-revision.js";
// src/cli/session/manifests-of-revision.ts
async function manifestsOfRevision(context, { tree, project }, { flag, revision }) {
const commit = await commitOf(tree.root, revision);
if (commit === void 0) throw new Failure(`There is no revision "${revision}" for ${flag}`, {
code: "usage",
hint: "Check the name; in CI, fetch it first: git fetch origin main"
});
const { environment } = project.configuration;
const loaded = await withRevision(tree.root, commit, (directory) => loadProject(directory, {
...present({ environment }),
vars: parseVariables(context.options.var ?? []),
edges: { now: context.io.now }
}));
if (loaded === void 0) return "none";
if (loaded.project !== void 0) return loaded.project;
const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
if (errors.every(({ code }) => code === "file/no-manifests")) return "none";
const [first] = errors;
const text = `The manifests of "${revision}" (${flag}) are not valid: ${first?.message ?? "unknown"}`;
context.io.stderr.write(`warning  ${escapeTerminal(text)}\n`);
return "invalid";
}
export { manifestsOfRevision as t };
