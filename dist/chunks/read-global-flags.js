// src/cli/arguments/read-global-flags.ts
const GLOBAL_FLAGS = [{
	flags: "--debug",
	description: "list every request on standard error (or WAC_LOG=debug)"
}, {
	flags: "--no-color",
	description: "write no colors (or NO_COLOR=1)"
}];
const VARIABLES = {
	"--debug": { WAC_LOG: "debug" },
	"--no-color": { NO_COLOR: "1" }
};
function readGlobalFlags({ args, env }) {
	const end = args.indexOf("--");
	const isFlag = (argument, index) => Object.hasOwn(VARIABLES, argument) && (end === -1 || index < end);
	const found = args.filter(isFlag);
	if (found.length === 0) return {
		args,
		env
	};
	return {
		args: args.filter((argument, index) => !isFlag(argument, index)),
		env: {
			...env,
			...Object.fromEntries(found.flatMap((flag) => Object.entries(VARIABLES[flag] ?? {})))
		}
	};
}
export { readGlobalFlags as n, GLOBAL_FLAGS as t };
