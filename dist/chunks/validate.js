const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
let node_fs = require("node:fs");
// src/cli/commands/validate/validated.ts
function validText({ automations, webhooks, environments }) {
const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
const verb = automations + webhooks === 1 ? "is" : "are";
return `${require_common.p(automations, webhooks)} ${verb} valid${scope}\n`;
}
// src/files/cache/file-states.ts
const LOCAL_TYPES = new Set([
61267,
1481003842,
2435016766,
4076150800,
16914836,
2035054128
]);
const STATE_LENGTH = 5;
const MIN_AGE_MS = 100;
const MIN_AGE_OF_WHOLE_SECONDS_MS = 2e3;
function takeFileStates(paths, nowMs = Date.now(), platform = process.platform) {
const devices = new Map();
const isLocal = (path, device) => {
const known = devices.get(device) ?? isOnLocalFileSystem(path, platform);
devices.set(device, known);
return known;
};
const states = new Float64Array(paths.length * STATE_LENGTH);
let bytes = 0;
let areReliable = true;
try {
for (const [index, path] of paths.entries()) {
const stats = (0, node_fs.statSync)(path);
const at = index * STATE_LENGTH;
states[at] = stats.dev;
states[at + 1] = stats.ino;
states[at + 2] = stats.size;
states[at + 3] = stats.mtimeMs;
states[at + 4] = stats.ctimeMs;
bytes += stats.size;
areReliable &&= isExact(stats) && isSettled(stats, nowMs) && isLocal(path, stats.dev);
}
} catch {
return;
}
return {
states,
bytes,
areReliable
};
}
function isInState({ states }, index, stats) {
const { dev, ino, size, mtimeMs, ctimeMs } = stats;
return [
dev,
ino,
size,
mtimeMs,
ctimeMs
].every((part, at) => part === states[index * STATE_LENGTH + at]);
}
function isSettled({ ctimeMs }, nowMs) {
const age = nowMs - ctimeMs;
return age > MIN_AGE_OF_WHOLE_SECONDS_MS || age > MIN_AGE_MS && ctimeMs % 1e3 !== 0;
}
function isExact({ ino, dev }) {
return Number.isSafeInteger(ino) && Number.isSafeInteger(dev);
}
function isOnLocalFileSystem(path, platform) {
return platform === "linux" && LOCAL_TYPES.has((0, node_fs.statfsSync)(path).type);
}
// src/cli/commands/validate/recorded-reads.ts
var OpenedFiles = class {
#files;
#indexes;
count = 0;
areAsListed = true;
constructor({ found, files }) {
this.#files = files;
this.#indexes = new Map(found.files.map(({ path }, index) => [path, index]));
}
add = ({ path }, stats) => {
this.count += 1;
const index = this.#indexes.get(path);
this.areAsListed &&= index !== void 0 && isInState(this.#files, index, stats);
};
};
var RecordedReads = class {
#found = new Map();
record(read) {
return (path) => {
const found = read(path);
this.#found.set(path, found);
return found;
};
}
get found() {
return [...this.#found];
}
};
// src/cli/commands/validate/read-named-files.ts
function readNamedFiles(directory, diagnostics) {
const sources = new Map();
if (diagnostics.length === 0) return sources;
const names = new Set(diagnostics.flatMap(filesOf));
const opened = new OpenedFiles(directory);
const { found } = directory;
for (const file of found.files) {
const name = require_common.R(found.directory, file.path);
if (!names.has(name)) continue;
const { value } = require_common.U(file, Number.POSITIVE_INFINITY, opened.add);
if (value === void 0) return void 0;
sources.set(name, value.text);
}
return opened.areAsListed ? sources : void 0;
}
function filesOf({ range, related = [], alsoAt = [] }) {
return [
range,
...related.map((each) => each.range),
...alsoAt
].flatMap((each) => each === void 0 ? [] : [each.file]);
}
// src/cli/commands/validate/prepare-validation.ts
const MIN_CACHED_BYTES = 2 ** 18;
async function prepareValidation(context, directories) {
const { io, options } = context;
const listed = options.cache === false ? [] : listDirectories(directories);
const bytes = listed.reduce((sum, { files }) => sum + files.bytes, 0);
const settings = {
environment: require_common.Ct(options.env, io.env),
vars: options.var ?? []
};
const cacheOf = bytes < MIN_CACHED_BYTES ? void 0 : await loadCaches(context, settings);
const byFound = new Map(listed.map((each) => [each.found, each]));
return async (context, found) => {
const own = byFound.get(found);
const cached = own && cacheOf && {
listed: own,
cache: cacheOf(own)
};
const unchanged = cached?.cache.findUnchanged();
if (cached !== void 0 && unchanged !== void 0) {
const sources = readNamedFiles(cached.listed, unchanged.diagnostics);
if (sources !== void 0) return {
...unchanged,
location: found,
sources: () => sources
};
}
const { validateFiles } = await Promise.resolve().then(() => require("./validate-files.js"));
return await validateFiles(context, found, cached);
};
}
function listDirectories(directories) {
return directories.flatMap((found) => {
if (found.diagnostics.length > 0 || !hasConfiguration(found)) return [];
const files = takeFileStates(found.files.map(({ absolute }) => absolute));
return files === void 0 ? [] : [{
found,
files
}];
});
}
function hasConfiguration({ files }) {
return files.some(({ path }) => path === require_common.dt);
}
async function loadCaches(context, settings) {
const { openValidationCaches } = await Promise.resolve().then(() => require("./validation-cache.js"));
return openValidationCaches(context, settings);
}
// src/cli/commands/validate/run-validate.ts
var run_validate_exports = require_rolldown_runtime.n({ runValidate: () => runValidate });
async function runValidate(context) {
if (context.args.length > 1) {
const { validateSeveral } = await Promise.resolve().then(() => require("./validate-several.js"));
return await validateSeveral(context, write);
}
const found = await require_common.V(context.root.choose(context.args[0]));
return await write(context, await (await prepareValidation(context, [found]))(context, found));
}
async function write(context, validated) {
const { format = "text" } = context.options;
if (format === "text" && validated.diagnostics.length === 0) {
context.io.stdout.write(validText(validated));
return require_common.Zt.done;
}
const { writeValidation } = await Promise.resolve().then(() => require("./render-validation.js"));
return await writeValidation(context, validated);
}
exports.a = validText;
Object.defineProperty(exports, "i", {
enumerable: true,
get: function() {
return RecordedReads;
}
});
exports.n = prepareValidation;
Object.defineProperty(exports, "r", {
enumerable: true,
get: function() {
return OpenedFiles;
}
});
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return run_validate_exports;
}
});
