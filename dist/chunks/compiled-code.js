const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_v8 = require("node:v8");
let node_module = require("node:module");
node_module = require_rolldown_runtime.r(node_module, 1);
let node_vm = require("node:vm");
// src/cli/version.ts
var version_exports = require_rolldown_runtime.n({ VERSION: () => VERSION });
const VERSION = "0.2.0";
// src/cli/process/v8-flags.ts
var v8_flags_exports = require_rolldown_runtime.n({ skipBaselineCompiler: () => skipBaselineCompiler });
const LAST_KNOWN_MAJOR = 24;
function skipBaselineCompiler() {
setFlags([
"--no-sparkplug",
"--no-wasm-tier-up",
"--no-wasm-dynamic-tiering"
]);
}
function setFlags(flags) {
if (Number.parseInt(process.versions.node, 10) > LAST_KNOWN_MAJOR) return;
for (const flag of flags) (0, node_v8.setFlagsFromString)(flag);
}
// src/cli/process/heap-limit.ts
function limitHeap() {
setFlags(["--heap-growing-percent=15", "--semi-space-growth-factor=1"]);
}
function unlimitHeap() {
setFlags(["--heap-growing-percent=0", "--semi-space-growth-factor=2"]);
}
// src/files/cache/own-folder.ts
function makeOwnFolder(path) {
return makeFolder(path, 18);
}
function makePrivateFolder(path) {
return makeFolder(path, 63);
}
function makeFolder(path, refusedBits) {
if (!(0, node_fs.existsSync)(path) && !makeBelowOwn(path)) return false;
const found = (0, node_fs.lstatSync)(path);
return found.isDirectory() && isOwn(found) && !hasBits(found, refusedBits);
}
function makeBelowOwn(path) {
const above = (0, node_path.dirname)(path);
if (above === path) return false;
if ((0, node_fs.existsSync)(above) ? !isOwn((0, node_fs.statSync)(above)) : !makeBelowOwn(above)) return false;
try {
(0, node_fs.mkdirSync)(path, { mode: 448 });
} catch (error) {
if (!(0, node_fs.existsSync)(path)) throw error;
}
return true;
}
function isOwn({ uid }) {
return process.getuid === void 0 || uid === process.getuid();
}
function hasBits({ mode }, bits) {
return process.getuid !== void 0 && (mode & bits) !== 0;
}
// src/files/cache/user-cache-folder.ts
function userCacheFolder(env, platform) {
const base = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"] || (0, node_path.join)(env["HOME"] ?? "", ".cache");
return base === void 0 || !(0, node_path.isAbsolute)(base) ? void 0 : (0, node_path.join)(base, "wac");
}
// src/cli/process/compiled-code/entries.ts
const CHECKSUM_BYTES = 4;
const MAX_ENTRIES = 2e3;
const ABANDONED_MS = 36e5;
function readCode(path) {
let entry;
try {
entry = (0, node_fs.readFileSync)(path);
} catch {
return;
}
if (entry.length <= CHECKSUM_BYTES) return void 0;
const code = entry.subarray(CHECKSUM_BYTES);
return (0, node_zlib.crc32)(code) === entry.readUInt32LE(0) ? code : void 0;
}
function writeCompiled(cache, files) {
if (files.length === 0) return;
try {
const before = (0, node_fs.readdirSync)(cache);
removeAbandoned(cache, before);
if (before.length > MAX_ENTRIES) for (const name of before) (0, node_fs.rmSync)((0, node_path.join)(cache, name), { force: true });
const left = new Set(files);
for (const setFlags of [
void 0,
limitHeap,
unlimitHeap
]) {
if (left.size === 0) return;
setFlags?.();
const tag = (0, node_v8.cachedDataVersionTag)();
for (const file of left) {
if (file.tag !== tag) continue;
left.delete(file);
writeEntry(cache, file, before);
}
}
} catch {}
}
function writeEntry(cache, { entry, script }, before) {
const code = script.createCachedData();
const checksum = Buffer.alloc(CHECKSUM_BYTES);
checksum.writeUInt32LE((0, node_zlib.crc32)(code));
const temporary = (0, node_path.join)(cache, `.${entry}.${Math.random().toString(36).slice(2)}`);
try {
(0, node_fs.writeFileSync)(temporary, Buffer.concat([checksum, code]), {
flag: "wx",
mode: 384
});
(0, node_fs.renameSync)(temporary, (0, node_path.join)(cache, entry));
} catch (error) {
(0, node_fs.rmSync)(temporary, { force: true });
throw error;
}
const sameFile = entry.slice(0, entry.lastIndexOf(".") + 1);
for (const name of before) if (name.startsWith(sameFile) && name !== entry) (0, node_fs.rmSync)((0, node_path.join)(cache, name), { force: true });
}
function removeAbandoned(cache, names) {
for (const name of names) {
if (!name.startsWith(".")) continue;
const path = (0, node_path.join)(cache, name);
const found = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
if (found !== void 0 && Date.now() - found.mtimeMs > ABANDONED_MS) (0, node_fs.rmSync)(path, { force: true });
}
}
// src/cli/process/compiled-code/load-compiled-files.ts
const WRAPPER = ["(function (exports, require, module, __filename, __dirname) { ", "\n});"];
function loadCompiledFiles(folder, cache) {
const compiledAnew = [];
const node = buildOfNode();
const extensions = node_module.default.createRequire((0, node_path.join)(folder, "index.js")).extensions;
const load = extensions[".js"];
extensions[".js"] = (module, filename) => {
if ((0, node_path.dirname)(filename) !== folder) {
load(module, filename);
return;
}
const source = (0, node_fs.readFileSync)(filename, "utf8");
const tag = (0, node_v8.cachedDataVersionTag)();
const entry = entryName(filename, source, tag, node);
const script = compile(filename, source, readCode((0, node_path.join)(cache, entry)));
if (script.cachedDataRejected !== false) compiledAnew.push({
entry,
tag,
script
});
script.runInThisContext().call(module.exports, module.exports, module.require.bind(module), module, filename, (0, node_path.dirname)(filename));
};
process.once("exit", () => writeCompiled(cache, compiledAnew));
}
function entryName(filename, source, tag, { version, arch, program }) {
const node = `${version}-${arch}-${program}`.replaceAll(".", "_");
return `${(0, node_path.basename)(filename)}.${node}-${tag.toString(16)}.${(0, node_zlib.crc32)(source).toString(16)}`;
}
function buildOfNode() {
const { version, arch, versions, execPath } = process;
const { size, mtimeMs } = (0, node_fs.statSync)(execPath);
return {
version,
arch,
program: (0, node_zlib.crc32)(JSON.stringify([
versions,
size,
mtimeMs
])).toString(16)
};
}
function compile(filename, source, cachedData) {
const [start, end] = WRAPPER;
return new node_vm.Script(start + source + end, {
filename,
columnOffset: -start.length,
...cachedData === void 0 ? {} : { cachedData }
});
}
// src/cli/process/compiled-code/keep-compiled-code.ts
const UNUSED_DAYS = 90;
const DAY_MS = 864e5;
function keepCompiledCode(folder, env) {
if (env["NODE_DISABLE_COMPILE_CACHE"] || env["NODE_V8_COVERAGE"]) return;
const cache = userCacheFolder(env, process.platform);
if (cache === void 0) return;
try {
const compiled = (0, node_path.join)(cache, "compiled", VERSION);
const isNew = !(0, node_fs.existsSync)(compiled);
if (!makePrivateFolder((0, node_path.dirname)(compiled)) || !makePrivateFolder(compiled)) return;
if (isNew) removeUnused((0, node_path.dirname)(compiled));
skipBaselineCompiler();
loadCompiledFiles(folder, compiled);
} catch {}
}
function removeUnused(folder) {
for (const version of (0, node_fs.readdirSync)(folder)) {
const path = (0, node_path.join)(folder, version);
if (Date.now() - (0, node_fs.statSync)(path).mtimeMs > UNUSED_DAYS * DAY_MS) (0, node_fs.rmSync)(path, {
recursive: true,
force: true
});
}
}
exports.a = unlimitHeap;
Object.defineProperty(exports, "c", {
enumerable: true,
get: function() {
return version_exports;
}
});
exports.i = limitHeap;
exports.n = userCacheFolder;
Object.defineProperty(exports, "o", {
enumerable: true,
get: function() {
return v8_flags_exports;
}
});
exports.r = makeOwnFolder;
exports.s = VERSION;
exports.t = keepCompiledCode;
