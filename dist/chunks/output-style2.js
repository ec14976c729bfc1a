// src/cli/output-style.ts
/** How to draw on one stream: color only on a terminal, never under NO_COLOR, and never in CI unless forced. */
function outputStyle(output, env, verbose) {
	return {
		color: wantsColor(output, env),
		width: output.isTerminal ? Math.max(40, output.width) : 120,
		...verbose === void 0 ? {} : { verbose }
	};
}
/** NO_COLOR (https://no-color.org) counts when it is not empty; FORCE_COLOR wins over the terminal check. */
function wantsColor(output, env) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0") return true;
	return output.isTerminal && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
}
export { outputStyle as t };
