import { Kt as present, fn as Failure, ft as hasErrors, pn as EXIT, zt as countNoun } from "./common.js";
import { c as openTree, d as sourceTexts, l as parseVariables, p as writeDiagnostics, u as refuseNarrowed, y as loadProject } from "./project.js";
import { t as COUNTER_FLAGS } from "./guard-plan.js";
import { r as planChanges, t as prepareWebhooks } from "./prepare-webhooks.js";
import { l as CONTINUE_WITH_THE_REST, r as confirmAndApply } from "./confirm-and-apply.js";
import { t as withInventory } from "./inventory-session.js";
import { join } from "node:path";
// src/reconcile/requests/plan-destroy.ts
function planDestroy({ inventory, policy, server, viewer, webhooks }) {
const plan = planChanges({
desired: [],
inventory,
policy: {
...policy,
allowDisjoint: true,
failOnConflict: !policy.allowConflicts
},
server,
...present({
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
hint: CONTINUE_WITH_THE_REST
};
if (refusal.kind !== "guard") return refusal;
const { breach } = refusal;
const hint = `If that is intended, run once with ${COUNTER_FLAGS[breach.counter]} ${breach.count}`;
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
return await withInventory(context, {
project,
writesFor: "destroy"
}, async (session) => {
const { server, inventory, policy } = session;
const { viewer } = await server.api.readCapabilities();
const webhooks = await prepareWebhooks({
project,
api: server.api,
policy,
inventory
});
const plan = planDestroy({
inventory,
policy,
server: server.name,
...present({
viewer: viewer?.username,
webhooks: webhooks?.planned
})
});
const kept = plan.unmanaged.filter(({ reason }) => reason === "kept").length;
if (kept > 0) context.io.stderr.write(`${countNoun(kept, "automation")} of ours are kept, because of onRemove. To remove them, set "onRemove: delete", apply, and destroy again\n`);
writeDiagnostics(context, plan.diagnostics);
if (plan.changes.length + plan.conflicts.length === 0 && context.options.format !== "json") {
context.io.stdout.write(`Nothing to destroy: ${plan.owner} owns nothing here that can be removed\n`);
return EXIT.done;
}
return await confirmAndApply(context, {
server,
plan
});
});
}
async function readConfiguration(context) {
const { tree, diagnostics, environment, environments: declared } = await openTree(context);
refuseNarrowed(tree, "destroy");
if (declared.length > 0 && context.options.env === void 0) throw new Failure("No environment to destroy is given", {
code: "usage",
hint: `Add --env ${declared.join(" or --env ")}; this command does not use WAC_ENV or the default environment`
});
if (tree.configuration === void 0 && hasErrors(diagnostics)) {
writeDiagnostics(context, diagnostics, sourceTexts(tree));
return EXIT.invalid;
}
const loaded = loadProject({
tree,
directory: tree.directory,
...present({ environment }),
vars: parseVariables(context.options.var ?? [])
});
const file = join(tree.directory, "wac.yaml");
const problems = [...diagnostics, ...loaded.diagnostics].filter(({ code, severity, range }) => severity === "error" && (tree.configuration === void 0 || range?.file === file) && code !== "config/override" && code !== "file/no-manifests");
writeDiagnostics(context, problems, sourceTexts(tree));
if (loaded.value === void 0 || problems.length > 0) return EXIT.invalid;
return {
...loaded.value,
declarations: [],
webhooks: []
};
}
export { runDestroy };
