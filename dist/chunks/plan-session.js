import { n as withShadow, t as plan } from "./plan.js";
import { Kt as present, ft as hasErrors, pn as EXIT } from "./common.js";
import { a as noteNarrowed, d as sourceTexts, o as openProject, p as writeDiagnostics, u as refuseNarrowed } from "./project.js";
import { r as openServer } from "./open-server.js";
import { t as planOptions } from "./policy-from-options.js";
// src/cli/session/plan-session.ts
async function withPlan(context, options, use) {
const opened = await openProject(context, options.directory, options.onInvalid);
if (typeof opened === "number") return opened;
if (options.wholeTree !== void 0) refuseNarrowed(opened.tree, options.wholeTree);
else noteNarrowed(context, opened.tree);
const project = withShadow(opened.project, context.options.shadow ?? false);
const server = await openServer(context, {
project,
...present({ writesFor: options.writesFor })
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
const run = await plan(project, {
api: reads,
name: server.name
}, {
...planOptions(context, project.configuration),
policy: {
...options.grants,
...present({ drift: options.repairsDrift === true ? "repair" : void 0 })
},
known: opened.diagnostics,
strict: context.options.strict === true
});
const found = run.plan?.diagnostics ?? run.diagnostics;
writeDiagnostics(context, found.filter((each) => !opened.diagnostics.includes(each)), sourceTexts(opened.tree));
const plan$1 = run.plan;
if (plan$1 === void 0 || hasErrors(run.diagnostics)) {
await options.onInvalid?.([...opened.diagnostics, ...run.diagnostics], project.configuration.owner);
return EXIT.invalid;
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
const { narrowPlan, patternsWithoutKey } = await import("./narrow-plan2.js");
const problems = grants === void 0 ? patternsWithoutKey(plan, only) : [];
onUnmatched?.(problems);
if (problems.length === 0 || onUnmatched !== void 0) return narrowPlan(plan, only);
writeDiagnostics(context, problems);
return EXIT.usage;
}
export { withPlan as n, planOpened as t };
