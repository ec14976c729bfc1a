const require_compiled_code = require("./compiled-code.js");
const require_common = require("./common.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs = require("node:fs");
// src/files/cache/cache-key.ts
const KEY = /^[0-9a-f]{64}\n$/;
function cacheKeyFile(env, platform) {
const folder = require_compiled_code.n(env, platform);
return folder === void 0 ? void 0 : (0, node_path.join)(folder, "cache-key");
}
function readCacheKey(path) {
return readKey(path) ?? makeKey(path);
}
function readKey(path) {
let found;
try {
found = (0, node_fs.lstatSync)(path);
} catch {
return;
}
const isOwn = process.getuid === void 0 || found?.uid === process.getuid();
const isShared = process.getuid !== void 0 && (Number(found?.mode) & 63) !== 0;
if (found?.isFile() !== true || !isOwn || isShared) return void 0;
const text = (0, node_fs.readFileSync)(path, "utf8");
return KEY.test(text) ? text : void 0;
}
function makeKey(path) {
if (!require_compiled_code.r((0, node_path.dirname)(path))) return void 0;
const temporary = `${path}.${(0, node_crypto.randomBytes)(6).toString("hex")}`;
try {
(0, node_fs.writeFileSync)(temporary, `${(0, node_crypto.randomBytes)(32).toString("hex")}\n`, {
flag: "wx",
mode: 384
});
(0, node_fs.linkSync)(temporary, path);
} catch {} finally {
(0, node_fs.rmSync)(temporary, { force: true });
}
return readKey(path);
}
// src/files/cache/cache-entries.ts
const MAX_ENTRIES = 8;
const MAX_ENTRIES_OF_ALL = 4096;
const ENTRY_NAME = /^((?:[0-9a-z]+-)*)[0-9a-f]{64}$/;
var CacheEntries = class {
#folder;
#kinds;
constructor(folder) {
this.#folder = folder;
}
add(name) {
this.#kinds ??= this.#list();
const own = take(this.#kinds, name);
this.#keepNewest(MAX_ENTRIES, own);
let count = 0;
for (const names of this.#kinds.values()) count += names.size;
if (count > MAX_ENTRIES_OF_ALL) this.#keepNewest(MAX_ENTRIES_OF_ALL, new Set([...this.#kinds.values()].flatMap((each) => [...each])));
}
#list() {
const kinds = new Map();
for (const name of (0, node_fs.readdirSync)(this.#folder)) take(kinds, name);
return kinds;
}
#keepNewest(count, names) {
if (names.size <= count) return;
const dated = [...names].map((name) => {
const path = (0, node_path.join)(this.#folder, name);
return {
name,
path,
time: (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
};
});
dated.sort((a, b) => b.time - a.time);
for (const { name, path } of dated.slice(count)) {
(0, node_fs.rmSync)(path, { force: true });
this.#kinds?.get(kindOf(name) ?? "")?.delete(name);
}
}
};
function take(kinds, name) {
const kind = kindOf(name);
if (kind === void 0) return new Set();
const names = kinds.get(kind) ?? new Set();
kinds.set(kind, names.add(name));
return names;
}
function kindOf(name) {
const match = ENTRY_NAME.exec(name);
return match === null ? void 0 : match[1] ?? "";
}
// src/files/cache/result-cache.ts
const MAX_BYTES = 16 * 2 ** 20;
function openResultCache({ folder, keyFile }) {
const secret = orUndefined(() => readCacheKey(keyFile));
if (secret === void 0) return void 0;
const entries = new CacheEntries(folder);
const codeOf = (key, text) => (0, node_crypto.createHmac)("sha256", secret).update(`${key}\n`).update(text).digest();
return {
read: (key) => orUndefined(() => {
if (!isOwnFolder(folder)) return void 0;
const entry = readEntry((0, node_path.join)(folder, key));
if (entry === void 0) return void 0;
const given = Buffer.from(entry.code, "hex");
const made = codeOf(key, entry.text);
return given.length === made.length && (0, node_crypto.timingSafeEqual)(given, made) ? entry.text : void 0;
}),
write: (key, text) => {
orUndefined(() => {
if (text.length > MAX_BYTES / 4 || !makeOwnFolder(folder)) return;
writeWhole((0, node_path.join)(folder, key), `${codeOf(key, text).toString("hex")}\n${text}`);
entries.add(key);
});
}
};
}
function readEntry(path) {
const found = (0, node_fs.lstatSync)(path);
if (!found.isFile() || found.size > MAX_BYTES) return void 0;
const content = (0, node_fs.readFileSync)(path, "utf8");
const end = content.indexOf("\n");
return end === -1 ? void 0 : {
code: content.slice(0, end),
text: content.slice(end + 1)
};
}
function isOwnFolder(folder) {
return [(0, node_path.dirname)(folder), folder].every((path) => (0, node_fs.lstatSync)(path).isDirectory());
}
function makeOwnFolder(folder) {
for (const path of [(0, node_path.dirname)(folder), folder]) {
orUndefined(() => (0, node_fs.mkdirSync)(path));
if (orUndefined(() => (0, node_fs.lstatSync)(path).isDirectory()) !== true) return false;
}
orUndefined(() => (0, node_fs.writeFileSync)((0, node_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" }));
return true;
}
function writeWhole(path, content) {
const temporary = `${path}.${(0, node_crypto.randomBytes)(6).toString("hex")}`;
try {
(0, node_fs.writeFileSync)(temporary, content, {
flag: "wx",
mode: 384
});
(0, node_fs.renameSync)(temporary, path);
} catch (error) {
(0, node_fs.rmSync)(temporary, { force: true });
throw error;
}
}
function orUndefined(work) {
try {
return work();
} catch {
return;
}
}
// src/cli/commands/validate/validation-cache.ts
function openValidationCaches({ io, root }, { environment, vars }) {
const keyFile = cacheKeyFile(io.env, process.platform);
if (keyFile === void 0) return void 0;
const store = openResultCache({
folder: (0, node_path.join)(io.cwd, root.pathOf(".wac/cache")),
keyFile
});
if (store === void 0) return void 0;
const day = io.now().toISOString().slice(0, 10);
const run = [
programIdentity(),
day,
environment ?? null,
vars
];
const hashOfList = createListHashes(io.cwd);
const describeOthers = (others) => JSON.stringify(others && [(0, node_path.relative)(io.cwd, others.own), ...others.lists.map(hashOfList)]) ?? "";
return (listed) => new ValidationCache(listed, run, store, describeOthers);
}
var ValidationCache = class {
#listed;
#run;
#store;
#describeOthers;
#kind;
constructor(listed, run, store, describeOthers) {
this.#listed = listed;
this.#run = run;
this.#store = store;
this.#describeOthers = describeOthers;
const name = (0, node_crypto.createHash)("sha256").update(listed.found.directory).digest("hex");
this.#kind = `${name.slice(0, 12)}-`;
}
findUnchanged() {
const { files, found } = this.#listed;
if (!files.areReliable) return void 0;
const key = this.#store.read(this.#stateEntry());
return key === void 0 ? void 0 : this.find(key, require_common.H(found.root));
}
find(key, readText) {
const known = this.#store.read(key);
return known === void 0 ? void 0 : parseEntry(known, readText);
}
write(key, result, reads) {
this.#store.write(key, JSON.stringify({
result,
reads: reads.found.map(hashedRead)
}));
}
writeStates(opened, key) {
const isWhole = opened.count === this.#listed.found.files.length;
if (this.#listed.files.areReliable && isWhole && opened.areAsListed) this.#store.write(this.#stateEntry(), key);
}
contentKey({ directory, configuration, otherConfigurations, files, tests }) {
const hash = (0, node_crypto.createHash)("sha256");
const add = (part) => {
hash.update(`${Buffer.byteLength(part)}:`).update(part);
};
const addFiles = (name, list) => {
add(`${name} ${list.length}`);
for (const { path, text } of list) {
add(path);
add(text);
}
};
add(JSON.stringify(this.#run));
add(directory);
addFiles("configuration", configuration === void 0 ? [] : [configuration]);
add(this.#describeOthers(otherConfigurations));
addFiles("manifests", files);
addFiles("rule tests", tests);
return `${this.#kind}${hash.digest("hex")}`;
}
#stateEntry() {
const { found, files } = this.#listed;
const { directory, otherConfigurations } = found;
const paths = found.files.map(({ path }) => path);
const others = this.#describeOthers(otherConfigurations);
const text = JSON.stringify([
this.#run,
directory,
others,
paths
]);
const hash = (0, node_crypto.createHash)("sha256").update(`${Buffer.byteLength(text)}:`).update(text);
return `state-${this.#kind}${hash.update(files.states).digest("hex")}`;
}
};
function parseEntry(text, read) {
const entry = JSON.parse(text);
if (!isEntry(entry)) return void 0;
return entry.reads.every(([path, hash]) => hashOf(read(path)) === hash) ? entry.result : void 0;
}
function isEntry(value) {
if (!require_common.Wt(value)) return false;
const { result, reads } = value;
return require_common.Ut(reads) && require_common.Wt(result) && require_common.Ut(result["diagnostics"]) && require_common.Ut(result["environments"]) && typeof result["automations"] === "number" && typeof result["webhooks"] === "number";
}
function hashedRead([path, read]) {
return [path, hashOf(read)];
}
function hashOf(read) {
return (0, node_crypto.createHash)("sha256").update(JSON.stringify(read)).digest("hex");
}
function createListHashes(folder) {
const known = new WeakMap();
return (list) => {
const found = known.get(list);
if (found !== void 0) return found;
const files = list.map(({ path, text, directory }) => [
(0, node_path.relative)(folder, path),
(0, node_path.relative)(folder, directory),
text
]);
const hash = (0, node_crypto.createHash)("sha256").update(JSON.stringify(files)).digest("base64");
known.set(list, hash);
return hash;
};
}
function programIdentity() {
const folder = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href));
const files = [folder, (0, node_path.dirname)(folder)].flatMap((parent) => (0, node_fs.readdirSync)(parent).filter((name) => name.endsWith(".js")).map((name) => {
const { size, mtimeMs } = (0, node_fs.statSync)(`${parent}/${name}`);
return [
name,
size,
mtimeMs
];
}));
return JSON.stringify([
require_compiled_code.s,
process.versions.node,
files
]);
}
exports.openValidationCaches = openValidationCaches;
