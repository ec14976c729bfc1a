import { g as readDirectory, h as loadProject, m as loadEnvironments } from "./project.js";
import { t as runTests } from "./run-tests.js";
import { Kt as present, ft as hasErrors } from "./common.js";
import { t as ActionFailure } from "./failure-reason.js";
// src/action/load-manifests.ts
async function loadManifests({ inputs, io }, path) {
const read = await readDirectory(path);
const { tree } = read;
if (tree.narrowedTo !== void 0) throw new ActionFailure("usage", `"path" is ${path}, which is a folder below wac.yaml: set it to ${tree.directory}`);
const environment = chooseEnvironment(read, inputs.env);
return await loadProject(read, {
...present({ environment }),
edges: { now: io.now }
});
}
function chooseEnvironment(read, env) {
const { environments: names } = read;
const chosen = env ?? read.defaultEnvironment;
if (chosen === void 0 && names.length > 0) throw new ActionFailure("usage", `No environment is chosen: set the input "env" to ${names.join(" or ")}`);
if (chosen !== void 0 && !names.includes(chosen)) {
const known = names.length === 0 ? "none" : names.join(", ");
throw new ActionFailure("usage", `There is no environment "${chosen}": wac.yaml declares ${known}`);
}
return chosen;
}
async function validateManifests({ inputs: { path, env }, io }) {
const read = await readDirectory(path);
if (env !== void 0) chooseEnvironment(read, env);
const loaded = await loadEnvironments(read, {
...present({ only: env === void 0 ? void 0 : [env] }),
edges: { now: io.now }
});
const { tree, projects, diagnostics } = loaded;
const all = [...projects.values()];
const automations = all.flatMap(({ declarations }) => declarations.map(({ key }) => key));
const hooks = all.flatMap(({ webhooks = [] }) => webhooks.map(({ key }) => key));
const base = {
tree,
automations: new Set(automations).size,
webhooks: new Set(hooks).size
};
if (hasErrors(diagnostics) || tree.tests.length === 0) return {
...base,
diagnostics,
cases: 0,
failedCases: [],
isValid: !hasErrors(diagnostics)
};
const report = await runTests(loaded);
return {
...base,
diagnostics: [...diagnostics, ...report.diagnostics],
cases: report.cases.length,
failedCases: report.cases.filter(({ status }) => status === "failed"),
isValid: report.ok
};
}
export { validateManifests as n, loadManifests as t };
