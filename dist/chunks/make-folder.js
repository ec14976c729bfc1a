import { dirname } from "node:path";
import { mkdir, stat } from "node:fs/promises";
// src/files/make-folder.ts
async function makeFolder(path) {
try {
await mkdir(path);
} catch (error) {
if (await isFolder(path)) return;
const parent = dirname(path);
if (codeOf(error) !== "ENOENT" || parent === path) throw error;
if (!await isFolder(parent)) await makeFolder(parent);
await makeLast(path);
}
}
async function makeLast(path) {
try {
await mkdir(path);
} catch (error) {
if (!await isFolder(path)) throw error;
}
}
async function isFolder(path) {
return await stat(path).then((found) => found.isDirectory(), () => false);
}
function codeOf(error) {
return error instanceof Error && "code" in error ? error.code : void 0;
}
export { makeFolder as t };
