const require_project = require("./project.js");
const require_run_tests = require("./run-tests.js");
const require_common = require("./common.js");
const require_failure_reason = require("./failure-reason.js");
// src/action/load-manifests.ts
async function loadManifests({ inputs, io }, path) {
const read = await require_project._(path);
const { tree } = read;
if (tree.narrowedTo !== void 0) throw new require_failure_reason.t("usage", `"path" is ${path}, which is a folder below wac.yaml: set it to ${tree.directory}`);
const environment = chooseEnvironment(read, inputs.env);
return await require_project.h(read, {
...require_common.cn({ environment }),
edges: { now: io.now }
});
}
function chooseEnvironment(read, env) {
const { environments: names } = read;
const chosen = env ?? read.defaultEnvironment;
if (chosen === void 0 && names.length > 0) throw new require_failure_reason.t("usage", `No environment is chosen: set the input "env" to ${names.join(" or ")}`);
if (chosen !== void 0 && !names.includes(chosen)) {
const known = names.length === 0 ? "none" : names.join(", ");
throw new require_failure_reason.t("usage", `There is no environment "${chosen}": wac.yaml declares ${known}`);
}
return chosen;
}
async function validateManifests({ inputs: { path, env }, io }) {
const read = await require_project._(path);
if (env !== void 0) chooseEnvironment(read, env);
const loaded = await require_project.m(read, {
...require_common.cn({ only: env === void 0 ? void 0 : [env] }),
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
if (require_common.X(diagnostics) || tree.tests.length === 0) return {
...base,
diagnostics,
cases: 0,
failedCases: [],
isValid: !require_common.X(diagnostics)
};
const report = await require_run_tests.t(loaded);
return {
...base,
diagnostics: [...diagnostics, ...report.diagnostics],
cases: report.cases.length,
failedCases: report.cases.filter(({ status }) => status === "failed"),
isValid: report.ok
};
}
exports.n = validateManifests;
exports.t = loadManifests;
