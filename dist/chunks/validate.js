import { Lt as requestedEnvironment, P as countManifests, it as findManifests, ot as readTextFile, pn as EXIT, tt as displayPath } from "./common.js";
import { statSync, statfsSync } from "node:fs";
// src/cli/commands/validate/validated.ts
function validText({ automations, webhooks, environments }) {
const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
const verb = automations + webhooks === 1 ? "is" : "are";
return `${countManifests(automations, webhooks)} ${verb} valid${scope}\n`;
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
const stats = statSync(path);
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
return platform === "linux" && LOCAL_TYPES.has(statfsSync(path).type);
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
const name = displayPath(found.directory, file.path);
if (!names.has(name)) continue;
const { value } = readTextFile(file, Number.POSITIVE_INFINITY, opened.add);
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
// src/cli/commands/validate/run-validate.ts
const MIN_CACHED_BYTES = 2 ** 18;
async function runValidate(context) {
const validated = await validate(context);
const { format = "text" } = context.options;
if (format === "text" && validated.diagnostics.length === 0) {
context.io.stdout.write(validText(validated));
return EXIT.done;
}
const { writeValidation } = await import("./render-validation.js");
return await writeValidation(context, validated);
}
async function validate(context) {
const { io, options, root, args } = context;
const found = await findManifests(root.choose(args[0]));
const settings = {
environment: requestedEnvironment(options.env, io.env),
vars: options.var ?? []
};
const listed = options.cache === false ? void 0 : listLargeDirectory(found);
const cache = listed === void 0 ? void 0 : await openCache(context, listed, settings);
const unchanged = cache?.findUnchanged();
if (listed !== void 0 && unchanged !== void 0) {
const sources = readNamedFiles(listed, unchanged.diagnostics);
if (sources !== void 0) return {
...unchanged,
location: found,
sources: () => sources
};
}
const { validateFiles } = await import("./validate-files.js");
return await validateFiles(context, found, listed && cache && {
listed,
cache
});
}
function listLargeDirectory(found) {
if (found.diagnostics.length > 0) return void 0;
const files = takeFileStates(found.files.map(({ absolute }) => absolute));
return files === void 0 || files.bytes < MIN_CACHED_BYTES ? void 0 : {
found,
files
};
}
async function openCache(context, listed, settings) {
const { openValidationCache } = await import("./validation-cache.js");
return openValidationCache(context, listed, settings);
}
export { validText as a, RecordedReads as i, runValidate as n, OpenedFiles as r, MIN_CACHED_BYTES as t };
