const require_plan = require("./plan.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_compiled_code = require("./compiled-code.js");
const require_open_server = require("./open-server.js");
const require_policy_from_options = require("./policy-from-options.js");
// src/cli/session/plan-session.ts
async function withPlan(context, options, use) {
require_compiled_code.i();
const opened = await require_project.o(context, options.directory, options.onInvalid);
if (typeof opened === "number") return opened;
if (options.wholeTree !== void 0) require_project.u(opened.tree, options.wholeTree);
else require_project.i(context, opened.tree);
const project = require_plan.n(opened.project, context.options.shadow ?? false);
const server = await require_open_server.r(context, {
project,
...require_common.cn({ writesFor: options.writesFor })
});
try {
const session = await planOpened(context, {
...opened,
project
}, {
...options,
server
});
return typeof session === "number" ? session : await use(session);
} finally {
await server.close();
}
}
async function planOpened(context, opened, { server, reads = server.api, ...options }) {
const { project } = opened;
const run = await require_plan.t(project, {
api: reads,
name: server.name
}, {
...require_policy_from_options.t(context, project.configuration),
policy: {
...options.grants,
...require_common.cn({ drift: options.repairsDrift === true ? "repair" : void 0 })
},
known: opened.diagnostics,
strict: context.options.strict === true
});
const found = run.plan?.diagnostics ?? run.diagnostics;
require_project.p(context, found.filter((each) => !opened.diagnostics.includes(each)), require_project.d(opened.tree));
const plan$1 = run.plan;
if (plan$1 === void 0 || require_common.X(run.diagnostics)) {
await options.onInvalid?.([...opened.diagnostics, ...run.diagnostics], project.configuration.owner);
return require_common.Zt.invalid;
}
const selected = await selectKeys(context, plan$1, options);
if (typeof selected === "number") return selected;
return {
opened,
server,
run: {
...run,
plan: selected
},
diagnostics: plan$1.diagnostics
};
}
async function selectKeys(context, plan, { grants, onUnmatched }) {
const only = grants === void 0 ? context.options.only : grants.only;
if (only === void 0) return plan;
const { narrowPlan, patternsWithoutKey } = await Promise.resolve().then(() => require("./narrow-plan.js")).then((n) => n.t);
const problems = grants === void 0 ? patternsWithoutKey(plan, only) : [];
onUnmatched?.(problems);
if (problems.length === 0 || onUnmatched !== void 0) return narrowPlan(plan, only);
require_project.p(context, problems);
return require_common.Zt.usage;
}
exports.n = withPlan;
exports.t = planOpened;
