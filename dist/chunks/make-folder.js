let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/make-folder.ts
async function makeFolder(path) {
try {
await (0, node_fs_promises.mkdir)(path);
} catch (error) {
if (await isFolder(path)) return;
const parent = (0, node_path.dirname)(path);
if (codeOf(error) !== "ENOENT" || parent === path) throw error;
if (!await isFolder(parent)) await makeFolder(parent);
await makeLast(path);
}
}
async function makeLast(path) {
try {
await (0, node_fs_promises.mkdir)(path);
} catch (error) {
if (!await isFolder(path)) throw error;
}
}
async function isFolder(path) {
return await (0, node_fs_promises.stat)(path).then((found) => found.isDirectory(), () => false);
}
function codeOf(error) {
return error instanceof Error && "code" in error ? error.code : void 0;
}
exports.t = makeFolder;
