let node_fs_promises = require("node:fs/promises");
// src/files/read-if-there.ts
async function readIfThere(path, onUnreadable) {
try {
return await (0, node_fs_promises.readFile)(path, "utf8");
} catch (error) {
const code = error instanceof Error && "code" in error ? error.code : void 0;
if (code !== "ENOENT" && code !== "ENOTDIR") onUnreadable?.(error);
return;
}
}
exports.t = readIfThere;
