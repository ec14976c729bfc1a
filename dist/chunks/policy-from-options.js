import { K as Failure } from "./common.js";
import { t as planPolicy } from "./plan-policy.js";
import { t as parseCount } from "./parse-count.js";
// src/cli/session/policy-from-options.ts
function policyOf(context, configuration) {
	const { options, io } = context;
	if (options.adopt === true && (options.takeOver ?? []).includes(configuration.owner)) throw new Failure(`"--take-over ${configuration.owner}" names this repository itself`, {
		code: "usage",
		hint: "Name the other owner"
	});
	const deletes = parseCount(options.allowDeletes, "--allow-deletes");
	const silenced = parseCount(options.allowSilenced, "--allow-silenced");
	const redirected = parseCount(options.allowRedirected, "--allow-redirected");
	return planPolicy(configuration, {
		adopt: options.adopt ?? false,
		takeOver: options.takeOver ?? [],
		...deletes === void 0 ? {} : { allowDeletes: deletes },
		...silenced === void 0 ? {} : { allowSilenced: silenced },
		...redirected === void 0 ? {} : { allowRedirected: redirected },
		allowConflicts: options.allowConflicts ?? false,
		allowDisjoint: options.allowDisjoint ?? false,
		today: io.now().toISOString().slice(0, 10)
	});
}
export { policyOf as t };
