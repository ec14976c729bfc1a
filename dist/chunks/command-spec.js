// src/cli/arguments/command-spec.ts
const COMMAND_GROUPS = {
	daily: "Plan and apply:",
	inspect: "Inspect:",
	migrate: "Migrate and maintain:",
	try: "Try out:"
};
function defineCommand(spec) {
	return {
		...spec,
		options: Object.values(spec.options),
		load: async () => {
			const run = await spec.load();
			return (context) => run({
				...context,
				options: context.options
			});
		}
	};
}
export { defineCommand as n, COMMAND_GROUPS as t };
