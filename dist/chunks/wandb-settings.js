const require_rolldown_runtime = require("./rolldown-runtime.js");
// src/wandb/connect/wandb-settings.ts
var wandb_settings_exports = require_rolldown_runtime.n({
fromEnvironment: () => fromEnvironment,
readWandbSettings: () => readWandbSettings
});
async function readWandbSettings(sources) {
const { env, home, readFile } = sources;
const inHome = (path) => path.replace(/^~(?=\/|$)/, home);
const root = inHome(env["WANDB_DIR"] || ".");
const below = sources.cwd === void 0 || root.startsWith("/") ? "" : `${sources.cwd}/`;
const global = `${inHome(env["WANDB_CONFIG_DIR"] || "~/.config/wandb")}/settings`;
const read = async (path, shown = path) => ({
shown,
values: parseSettings(await readFile(path) ?? "")
});
const files = [
await read(`${below}${root}/.wandb/settings`, `${root}/.wandb/settings`),
await read(`${below}${root}/wandb/settings`, `${root}/wandb/settings`),
await read(global)
];
return (name) => {
for (const { shown, values } of files) {
const value = values.get(name);
if (value !== void 0 && value !== "") return {
value,
source: `${name} in ${shown}`
};
}
};
}
function parseSettings(text) {
const values = new Map();
let isDefault = false;
let open;
for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
if (/^\s*([#;]|$)/.test(line)) continue;
const indent = line.length - line.trimStart().length;
if (open !== void 0 && indent > open.indent) {
const begun = values.get(open.name) ?? "";
values.set(open.name, `${begun}\n${decodeSetting(line)}`.trim());
continue;
}
open = void 0;
const section = /^\[([^\]]+)\]/.exec(line.trim());
if (section !== null) {
isDefault = section[1] === "default";
continue;
}
const [, name, value] = /^\s*([^=:]+?)\s*[=:](.*)$/.exec(line) ?? [];
if (!isDefault || name === void 0 || value === void 0) continue;
open = {
name: name.toLowerCase(),
indent
};
values.set(open.name, decodeSetting(value));
}
return values;
}
function decodeSetting(value) {
return value.trim().replaceAll("%%", "%");
}
function fromEnvironment(env, variable, settings, name) {
const value = env[variable]?.trim();
return value ? {
value,
source: variable
} : settings(name);
}
exports.n = readWandbSettings;
Object.defineProperty(exports, "r", {
enumerable: true,
get: function() {
return wandb_settings_exports;
}
});
exports.t = fromEnvironment;
