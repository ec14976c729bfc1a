import { an as isJsonObject, at as createTextReader, in as isJsonList } from "./common.js";
import { t as VERSION } from "./version2.js";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/files/cache/cache-key.ts
const KEY = /^[0-9a-f]{64}\n$/;
function cacheKeyFile(env, platform) {
const base = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"] || join(env["HOME"] ?? "", ".cache");
return base === void 0 || !isAbsolute(base) ? void 0 : join(base, "wac", "cache-key");
}
function readCacheKey(path) {
return readKey(path) ?? makeKey(path);
}
function readKey(path) {
let found;
try {
found = lstatSync(path);
} catch {
return;
}
const isOwn = process.getuid === void 0 || found?.uid === process.getuid();
const isShared = process.getuid !== void 0 && (Number(found?.mode) & 63) !== 0;
if (found?.isFile() !== true || !isOwn || isShared) return void 0;
const text = readFileSync(path, "utf8");
return KEY.test(text) ? text : void 0;
}
function makeKey(path) {
mkdirSync(dirname(path), {
recursive: true,
mode: 448
});
const temporary = `${path}.${randomBytes(6).toString("hex")}`;
try {
writeFileSync(temporary, `${randomBytes(32).toString("hex")}\n`, {
flag: "wx",
mode: 384
});
linkSync(temporary, path);
} catch {} finally {
rmSync(temporary, { force: true });
}
return readKey(path);
}
// src/files/cache/result-cache.ts
const MAX_ENTRIES = 8;
const MAX_BYTES = 16 * 2 ** 20;
const ENTRY_NAME = /^([a-z]+-)?[0-9a-f]{64}$/;
function openResultCache({ folder, keyFile }) {
const secret = orUndefined(() => readCacheKey(keyFile));
if (secret === void 0) return void 0;
const codeOf = (key, text) => createHmac("sha256", secret).update(`${key}\n`).update(text).digest();
return {
read: (key) => orUndefined(() => {
if (!isOwnFolder(folder)) return void 0;
const entry = readEntry(join(folder, key));
if (entry === void 0) return void 0;
const given = Buffer.from(entry.code, "hex");
const made = codeOf(key, entry.text);
return given.length === made.length && timingSafeEqual(given, made) ? entry.text : void 0;
}),
write: (key, text) => {
orUndefined(() => {
if (text.length > MAX_BYTES / 4 || !makeOwnFolder(folder)) return;
writeWhole(join(folder, key), `${codeOf(key, text).toString("hex")}\n${text}`);
removeOldest(folder, kindOf(key));
});
}
};
}
function readEntry(path) {
const found = lstatSync(path);
if (!found.isFile() || found.size > MAX_BYTES) return void 0;
const content = readFileSync(path, "utf8");
const end = content.indexOf("\n");
return end === -1 ? void 0 : {
code: content.slice(0, end),
text: content.slice(end + 1)
};
}
function isOwnFolder(folder) {
return [dirname(folder), folder].every((path) => lstatSync(path).isDirectory());
}
function makeOwnFolder(folder) {
for (const path of [dirname(folder), folder]) {
orUndefined(() => mkdirSync(path));
if (orUndefined(() => lstatSync(path).isDirectory()) !== true) return false;
}
orUndefined(() => writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" }));
return true;
}
function writeWhole(path, content) {
const temporary = `${path}.${randomBytes(6).toString("hex")}`;
try {
writeFileSync(temporary, content, {
flag: "wx",
mode: 384
});
renameSync(temporary, path);
} catch (error) {
rmSync(temporary, { force: true });
throw error;
}
}
function kindOf(name) {
const match = ENTRY_NAME.exec(name);
return match === null ? void 0 : match[1] ?? "";
}
function removeOldest(folder, kind) {
const entries = readdirSync(folder).filter((name) => kindOf(name) === kind);
if (entries.length <= MAX_ENTRIES) return;
const dated = entries.map((name) => {
const path = join(folder, name);
return {
path,
time: statSync(path).mtimeMs
};
});
dated.sort((a, b) => b.time - a.time);
for (const { path } of dated.slice(MAX_ENTRIES)) rmSync(path, { force: true });
}
function orUndefined(work) {
try {
return work();
} catch {
return;
}
}
// src/cli/commands/validate/validation-cache.ts
function openValidationCache({ io, root }, listed, { environment, vars }) {
const keyFile = cacheKeyFile(io.env, process.platform);
if (keyFile === void 0) return void 0;
const store = openResultCache({
folder: join(io.cwd, root.pathOf(".wac/cache")),
keyFile
});
if (store === void 0) return void 0;
const day = io.now().toISOString().slice(0, 10);
return new ValidationCache(listed, [
programIdentity(),
day,
environment ?? null,
vars
], store);
}
var ValidationCache = class {
#listed;
#run;
#store;
constructor(listed, run, store) {
this.#listed = listed;
this.#run = run;
this.#store = store;
}
findUnchanged() {
const { files, found } = this.#listed;
if (!files.areReliable) return void 0;
const key = this.#store.read(this.#stateEntry());
return key === void 0 ? void 0 : this.find(key, createTextReader(found.root));
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
contentKey({ directory, configuration, otherConfigurations = [], files }) {
const hash = createHash("sha256");
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
addFiles("others", otherConfigurations);
addFiles("manifests", files);
return hash.digest("hex");
}
#stateEntry() {
const { found, files } = this.#listed;
const { directory, otherConfigurations = [] } = found;
const paths = found.files.map(({ path }) => path);
const text = JSON.stringify([
this.#run,
directory,
otherConfigurations,
paths
]);
return `state-${createHash("sha256").update(`${Buffer.byteLength(text)}:`).update(text).update(files.states).digest("hex")}`;
}
};
function parseEntry(text, read) {
const entry = JSON.parse(text);
if (!isEntry(entry)) return void 0;
return entry.reads.every(([path, hash]) => hashOf(read(path)) === hash) ? entry.result : void 0;
}
function isEntry(value) {
if (!isJsonObject(value)) return false;
const { result, reads } = value;
return isJsonList(reads) && isJsonObject(result) && isJsonList(result["diagnostics"]) && isJsonList(result["environments"]) && typeof result["automations"] === "number" && typeof result["webhooks"] === "number";
}
function hashedRead([path, read]) {
return [path, hashOf(read)];
}
function hashOf(read) {
return createHash("sha256").update(JSON.stringify(read)).digest("hex");
}
function programIdentity() {
const folder = dirname(fileURLToPath(import.meta.url));
const files = [folder, dirname(folder)].flatMap((parent) => readdirSync(parent).filter((name) => name.endsWith(".js")).map((name) => {
const { size, mtimeMs } = statSync(`${parent}/${name}`);
return [
name,
size,
mtimeMs
];
}));
return JSON.stringify([
VERSION,
process.versions.node,
files
]);
}
export { openValidationCache };
