const require_common = require("./common.js");
const require_project = require("./project.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_inventory_session = require("./inventory-session.js");
let node_path = require("node:path");
// src/reconcile/requests/plan-destroy.ts
function planDestroy({ inventory, policy, server, viewer, webhooks }) {
const plan = require_prepare_webhooks.r({
desired: [],
inventory,
policy: {
...policy,
allowDisjoint: true,
failOnConflict: !policy.allowConflicts
},
server,
...require_common.cn({
viewer,
webhooks
})
});
return {
...plan,
changes: plan.changes.map((change) => ({
...change,
reason: "destroyed"
})),
conflicts: plan.conflicts.map(inWordsOfDestroying),
refusedBy: plan.refusedBy.map(inWordsOfDestroyingRefusal)
};
}
function inWordsOfDestroyingRefusal(refusal) {
if (refusal.kind === "conflicts") return {
...refusal,
hint: require_confirm_and_apply.l
};
if (refusal.kind !== "guard") return refusal;
const { breach } = refusal;
const hint = `If that is intended, run once with ${require_prepare_webhooks.o[breach.counter]} ${breach.count}`;
return {
kind: "guard",
breach: {
...breach,
hint
}
};
}
function inWordsOfDestroying(conflict) {
if (conflict.code !== "protected") return conflict;
return {
...conflict,
message: `"${conflict.key}" is protected, so it is not destroyed`,
hint: "Set \"protect: false\" in its manifest and apply that first, or leave it and destroy the rest: --allow-conflicts"
};
}
// src/cli/commands/destroy/run-destroy.ts
async function runDestroy(context) {
const project = await readConfiguration(context);
if (typeof project === "number") return project;
return await require_inventory_session.t(context, {
project,
writesFor: "destroy"
}, async (session) => {
const { server, inventory, policy } = session;
const { viewer } = await server.api.readCapabilities();
const webhooks = await require_prepare_webhooks.t({
project,
api: server.api,
policy,
inventory
});
const plan = planDestroy({
inventory,
policy,
server: server.name,
...require_common.cn({
viewer: viewer?.username,
webhooks: webhooks?.planned
})
});
const kept = plan.unmanaged.filter(({ reason }) => reason === "kept").length;
if (kept > 0) context.io.stderr.write(`${require_common.Tt(kept, "automation")} of ours are kept, because of onRemove. To remove them, set "onRemove: delete", apply, and destroy again\n`);
require_project.p(context, plan.diagnostics);
if (plan.changes.length + plan.conflicts.length === 0 && context.options.format !== "json") {
context.io.stdout.write(`Nothing to destroy: ${plan.owner} owns nothing here that can be removed\n`);
return require_common.Zt.done;
}
return await require_confirm_and_apply.r(context, {
server,
plan
});
});
}
async function readConfiguration(context) {
const { tree, diagnostics, environment, environments: declared } = await require_project.c(context);
require_project.u(tree, "destroy");
if (declared.length > 0 && context.options.env === void 0) throw new require_common.sn("No environment to destroy is given", {
code: "usage",
hint: `Add --env ${declared.join(" or --env ")}; this command does not use WAC_ENV or the default environment`
});
if (tree.configuration === void 0 && require_common.X(diagnostics)) {
require_project.p(context, diagnostics, require_project.d(tree));
return require_common.Zt.invalid;
}
const loaded = require_project.b({
tree,
directory: tree.directory,
...require_common.cn({ environment }),
vars: require_project.l(context.options.var ?? [])
});
const file = (0, node_path.join)(tree.directory, "wac.yaml");
const problems = [...diagnostics, ...loaded.diagnostics].filter(({ code, severity, range }) => severity === "error" && (tree.configuration === void 0 || range?.file === file) && code !== "config/override" && code !== "file/no-manifests");
require_project.p(context, problems, require_project.d(tree));
if (loaded.value === void 0 || problems.length > 0) return require_common.Zt.invalid;
return {
...loaded.value,
declarations: [],
webhooks: []
};
}
exports.runDestroy = runDestroy;
