import { Et as CONFIGURATION_NAME } from "./common.js";
import { L as readManifestTree } from "./project.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/cli/commands/completion/offers.ts
const MAX_EXPANDED = 2e5;
const MATRIX = /^matrix:/mu;
const KEY = /^key:/mu;
const PLAIN_WORD = /^[\w.][\w./:-]*$/u;
const OFFERS = {
environments: async (context, typed) => {
const { readDirectory } = await import("./load-project2.js");
return (await readDirectory(directoryOf(context, typed))).environments;
},
keys: async (context, typed) => {
const { value: tree } = await readManifestTree(directoryOf(context, typed));
const isPlain = ({ text }) => KEY.test(text) && !MATRIX.test(text);
const plain = tree.files.filter(isPlain);
const generated = tree.files.filter((file) => !isPlain(file));
return [...writtenKeys(plain), ...await generatedKeys(tree, generated)];
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
const { sandboxCommand } = await import("./sandbox-command.js");
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
async function generatedKeys(tree, files) {
const size = files.reduce((sum, { text }) => sum + text.length, 0);
if (files.length === 0) return [];
if (size > MAX_EXPANDED) return writtenKeys(files);
const [{ loadEnvironments }, { declaredEnvironments }] = await Promise.all([import("./load-project2.js"), import("./load-project.js")]);
const { names } = declaredEnvironments(tree.configuration);
const { projects } = await loadEnvironments({
tree: {
...tree,
files
},
diagnostics: [],
environments: names
});
const keys = [...projects.values()].flatMap(({ declarations, webhooks = [] }) => [...declarations, ...webhooks].map(({ key }) => key));
return keys.length === 0 ? writtenKeys(files) : keys;
}
function writtenKeys(files) {
return files.flatMap(({ text }) => [...text.matchAll(/^key: *["']?([\w./-]+)/gmu)].flatMap(([, key]) => key ?? []));
}
export { offersOf };
