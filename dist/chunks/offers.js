const require_common = require("./common.js");
const require_project = require("./project.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/cli/commands/completion/offers.ts
const MAX_EXPANDED = 2e5;
const MATRIX = /^matrix:/mu;
const KEY = /^key:/mu;
const PLAIN_WORD = /^[\w.][\w./:-]*$/u;
const OFFERS = {
environments: async (context, typed) => {
const { readDirectory } = await Promise.resolve().then(() => require("./project.js")).then((n) => n.g);
return (await readDirectory(directoryOf(context, typed))).environments;
},
keys: async (context, typed) => {
const { value: tree } = await require_project.z(directoryOf(context, typed));
const isPlain = ({ text }) => KEY.test(text) && !MATRIX.test(text);
const plain = tree.files.filter(isPlain);
const generated = tree.files.filter((file) => !isPlain(file));
return [...writtenKeys(plain), ...await generatedKeys(tree, generated)];
},
fields: async () => {
const { listFields } = await Promise.resolve().then(() => require("./explain-field.js"));
return listFields().map(({ document, path }) => document === "manifest" ? path : `wac.yaml:${path}`);
},
profiles: async () => {
const { SERVER_PROFILES } = await Promise.resolve().then(() => require("./server-profile.js")).then((n) => n.i);
return Object.keys(SERVER_PROFILES);
},
sandbox: async (_, typed) => {
if (typed.includes("emit")) {
const { EVENT_FORMS } = await Promise.resolve().then(() => require("./event-forms.js")).then((n) => n.n);
return EVENT_FORMS.map(({ kind }) => kind);
}
const { sandboxCommand } = await Promise.resolve().then(() => require("./sandbox-command.js"));
return sandboxCommand.arguments?.[0]?.choices ?? [];
}
};
async function offersOf(kind, context, typed) {
const words = await OFFERS[kind](context, typed);
return [...new Set(words)].filter((word) => PLAIN_WORD.test(word)).sort();
}
function directoryOf({ io, root }, typed) {
const named = typed.slice(1).find((word) => (0, node_fs.existsSync)((0, node_path.join)(io.cwd, word, require_common.dt)));
return root.choose(named);
}
async function generatedKeys(tree, files) {
const size = files.reduce((sum, { text }) => sum + text.length, 0);
if (files.length === 0) return [];
if (size > MAX_EXPANDED) return writtenKeys(files);
const [{ loadEnvironments }, { declaredEnvironments }] = await Promise.all([Promise.resolve().then(() => require("./project.js")).then((n) => n.g), Promise.resolve().then(() => require("./project.js")).then((n) => n.x)]);
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
exports.offersOf = offersOf;
