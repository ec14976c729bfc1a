import { U as CONFIGURATION_NAME, d as loadEnvironments, p as readDirectory } from "./project.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/cli/commands/completion/offers.ts
const MAX_EXPANDED = 2e5;
const PLAIN_WORD = /^[\w.][\w./:-]*$/u;
const OFFERS = {
	environments: async (context, typed) => (await readDirectory(directoryOf(context, typed))).environments,
	keys: async (context, typed) => {
		const read = await readDirectory(directoryOf(context, typed));
		if (read.tree.files.reduce((sum, { text }) => sum + text.length, 0) > MAX_EXPANDED) return writtenKeys(read.tree);
		const { projects } = await loadEnvironments(read);
		const declared = [...projects.values()].flatMap(({ declarations }) => declarations.map(({ key }) => key));
		return declared.length === 0 ? writtenKeys(read.tree) : declared;
	},
	fields: async () => {
		const { listFields } = await import("./explain-field2.js");
		return listFields().map(({ document, path }) => document === "manifest" ? path : `wac.yaml:${path}`);
	},
	profiles: async () => {
		const { SERVER_PROFILES } = await import("./server-profile2.js");
		return Object.keys(SERVER_PROFILES);
	},
	sandbox: async (_, typed) => {
		if (typed.includes("emit")) {
			const { EVENT_FORMS } = await import("./event-forms.js");
			return EVENT_FORMS.map(({ kind }) => kind);
		}
		const { sandboxCommand } = await import("./sandbox-command2.js");
		return sandboxCommand.arguments?.[0]?.choices ?? [];
	}
};
async function offersOf(kind, context, typed) {
	const words = await OFFERS[kind](context, typed);
	return [...new Set(words)].filter((word) => PLAIN_WORD.test(word)).sort();
}
function directoryOf({ io, root }, typed) {
	const named = typed.slice(1).find((word) => existsSync(join(io.cwd, word, CONFIGURATION_NAME)));
	return root.choose(named);
}
function writtenKeys({ files }) {
	return files.flatMap(({ text }) => [...text.matchAll(/^key: *["']?([\w./-]+)/gmu)].flatMap(([, key]) => key ?? []));
}
export { offersOf };
