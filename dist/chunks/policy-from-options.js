import { z as today } from "./project.js";
import { Kt as present, fn as Failure } from "./common.js";
import { t as planPolicy } from "./plan-policy.js";
import { t as parseCount } from "./parse-count.js";
// src/cli/session/policy-from-options.ts
function planOptions(context, configuration) {
const { options } = context;
if (options.adopt === true && (options.takeOver ?? []).includes(configuration.owner)) throw new Failure(`"--take-over ${configuration.owner}" names this repository itself`, {
code: "usage",
hint: "Name the other owner"
});
if (options.allowConflicts === true && options.failOnConflict === true) throw new Failure("\"--allow-conflicts\" and \"--fail-on-conflict\" exclude each other", {
code: "usage",
hint: "Leave one of them out"
});
const deletes = parseCount(options.allowDeletes, "--allow-deletes");
const silenced = parseCount(options.allowSilenced, "--allow-silenced");
const redirected = parseCount(options.allowRedirected, "--allow-redirected");
const altered = parseCount(options.allowAltered, "--allow-altered");
return {
adopt: options.adopt ?? false,
takeOver: options.takeOver ?? [],
...present({ recreate: options.recreate }),
...present({
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
return planPolicy(configuration, {
...options,
today: today(edges)
});
}
export { policyOf as n, planOptions as t };
