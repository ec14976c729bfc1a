const require_project = require("./project.js");
const require_common = require("./common.js");
const require_plan_policy = require("./plan-policy.js");
const require_parse_count = require("./parse-count.js");
// src/cli/session/policy-from-options.ts
function planOptions(context, configuration) {
const { options } = context;
if (options.adopt === true && (options.takeOver ?? []).includes(configuration.owner)) throw new require_common.sn(`"--take-over ${configuration.owner}" names this repository itself`, {
code: "usage",
hint: "Name the other owner"
});
if (options.allowConflicts === true && options.failOnConflict === true) throw new require_common.sn("\"--allow-conflicts\" and \"--fail-on-conflict\" exclude each other", {
code: "usage",
hint: "Leave one of them out"
});
const deletes = require_parse_count.t(options.allowDeletes, "--allow-deletes");
const silenced = require_parse_count.t(options.allowSilenced, "--allow-silenced");
const redirected = require_parse_count.t(options.allowRedirected, "--allow-redirected");
const altered = require_parse_count.t(options.allowAltered, "--allow-altered");
return {
adopt: options.adopt ?? false,
takeOver: options.takeOver ?? [],
...require_common.cn({ recreate: options.recreate }),
...require_common.cn({
allowDeletes: deletes,
allowSilenced: silenced,
allowRedirected: redirected,
allowAltered: altered
}),
allowConflicts: options.allowConflicts ?? false,
failOnConflict: options.failOnConflict ?? false,
allowDisjoint: options.allowDisjoint ?? false,
edges: { now: context.io.now }
};
}
function policyOf(context, configuration) {
const { edges, ...options } = planOptions(context, configuration);
return require_plan_policy.t(configuration, {
...options,
today: require_project.V(edges)
});
}
exports.n = policyOf;
exports.t = planOptions;
